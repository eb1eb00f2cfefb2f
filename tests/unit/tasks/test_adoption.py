"""A trained encoder is put to use whole or not at all, and one step goes back."""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest

from facegui.errors import FaceGuiError, UsageProblem
from facegui.gallery import Gallery, NewSample
from facegui.matching.calibration import Calibration
from facegui.settings import Settings
from facegui.tasks.adoption import (
    EncoderChange,
    Refused,
    change_marker,
    encoded,
    encoder_before,
    recover_interrupted_change,
    remove,
    require_adoptable,
    undo_encoder_change,
)
from facegui.tasks.enroll import sample_of_picture
from facegui.vision.loading import load_engine
from facegui.vision.models.registry import ModelDamaged
from facegui.vision.models.spec import JOINED, SPECS
from facegui.vision.models.store import ModelStore
from facegui.vision.quality import QualityLimits
from facegui.vision.types import Floats, Frame
from facegui.workspace import Workspace
from tests.released import released
from tests.unit.vision.trained_encoders import made

pytestmark = pytest.mark.slow


BETTER = {"better": True, "reason": "It is better.", "compared_with": "mobilefacenet"}
POINTS = json.loads(released("mobilefacenet-1.json").read_text("utf-8"))


@dataclass
class Place:
    """A data folder with one person and one trained encoder."""

    folder: Path
    gallery: Gallery
    models: ModelStore
    former: str
    space: str
    size: int

    def adopt(self, encoder_id: str = "trained-lab") -> Settings:
        engine = load_engine(self.models, encoder_id, device="cpu")
        return self.change(encoder_id).run(lambda batch: encoded(engine, batch))

    def change(self, encoder_id: str = "trained-lab") -> EncoderChange:
        return EncoderChange(self.gallery, self.models, self.folder, encoder_id)

    @property
    def in_use(self) -> tuple[str, dict[str, int]]:
        return Settings.load(self.folder)[0].encoder, self.gallery.spaces()

    @property
    def before(self) -> tuple[str, dict[str, int]]:
        return self.former, {SPECS[self.former].space: 1}

    @property
    def former_embedding(self) -> Floats:
        (row,) = self.gallery.index(SPECS[self.former].space).embeddings
        return row


@pytest.fixture(scope="module", params=["mobilefacenet", "mobilefacenet+sface"])
def former(request: pytest.FixtureRequest) -> str:
    """The encoder in use before: alone, or two joined, and the trained one likewise."""
    return str(request.param)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory, demo_picture: Frame, former: str) -> NewSample:
    engine = load_engine(ModelStore(tmp_path_factory.mktemp("models")), former, device="cpu")
    return sample_of_picture(demo_picture, engine, QualityLimits.load()).sample


@pytest.fixture
def place(tmp_path: Path, sample: NewSample, former: str) -> Iterator[Place]:
    models = ModelStore(tmp_path / "models")
    card, content = made(
        joined=former in JOINED,
        metrics={**BETTER, "compared_with": former},
        calibration=POINTS,
    )
    models.add_trained(card, content)
    Settings(encoder=former, theme="dark").save(tmp_path)
    with Gallery.open(tmp_path, keyring_allowed=False) as gallery:
        gallery.add_person("Grace Hopper", [sample])
        yield Place(tmp_path, gallery, models, former, card.spec.space, card.spec.size)


def test_adopted_gallery_and_setting_change_together(place: Place) -> None:
    settings = place.adopt()
    assert (settings.encoder, settings.theme) == ("trained-lab", "dark")
    assert place.in_use == ("trained-lab", {place.space: 1})
    assert place.gallery.index(place.space).embeddings.shape == (1, place.size)


def test_one_step_back_everything_is_as_it_was(place: Place, sample: NewSample) -> None:
    place.adopt()
    assert encoder_before(place.models, "trained-lab") == place.former
    undo_encoder_change(place.gallery, place.models, place.folder)
    assert place.in_use == place.before
    assert np.array_equal(place.former_embedding, sample.embedding)


def test_portraits_are_encoded_as_the_pictures_were(place: Place, sample: NewSample) -> None:
    place.adopt()
    place.gallery.add_person("Later", [sample])
    place.adopt(place.former)
    assert place.in_use == (place.former, {SPECS[place.former].space: 2})
    for row in place.gallery.index(SPECS[place.former].space).embeddings:
        assert np.array_equal(row, sample.embedding)


def test_back_from_an_encoder_that_was_not_trained_is_refused(place: Place) -> None:
    with pytest.raises(UsageProblem, match="was not trained here"):
        encoder_before(place.models, place.former)


def test_given_up_in_the_middle_nothing_has_changed(place: Place) -> None:
    change = place.change()
    assert len(change.next_batch()) == change.total == 1
    assert change.finish() is None, "a picture was not encoded"
    assert place.in_use == place.before


def test_a_disk_that_refuses_the_setting_leaves_everything(
    place: Place, monkeypatch: pytest.MonkeyPatch, sample: NewSample
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(FaceGuiError, match="No space left"):
            place.adopt()
    assert place.in_use == place.before
    assert np.array_equal(place.former_embedding, sample.embedding)


def test_a_damaged_encoder_leaves_everything(place: Place) -> None:
    path = place.models.path("trained-lab")
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(ModelDamaged):
        place.adopt()
    assert place.in_use == place.before


def test_a_kill_between_gallery_and_setting_is_mended(place: Place, sample: NewSample) -> None:
    """The gallery would be in one space and the program in another: nobody would be known."""

    class Killed(BaseException):
        pass

    def killed(*_: object) -> None:
        raise Killed

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Settings, "save", killed)
        with pytest.raises(Killed):
            place.adopt()
    assert place.in_use == (place.former, {place.space: 1})
    mended = recover_interrupted_change(place.folder, place.gallery, place.models)
    assert mended is not None
    assert place.in_use == ("trained-lab", {place.space: 1})
    assert recover_interrupted_change(place.folder, place.gallery, place.models) is None


def test_a_workspace_mends_when_it_opens_the_gallery(place: Place) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Settings, "save", lambda *_: os._exit)
        place.adopt()
    (place.folder / "encoder-change").touch()
    workspace = Workspace(place.folder, keyring_allowed=False)
    assert len(workspace.gallery.people()) == 1
    assert workspace.space == place.space
    assert len(workspace.watchlist().templates) == 1
    workspace.close()


def test_the_note_of_a_change_that_was_cut_short_before_it_began_goes(place: Place) -> None:
    """Otherwise a change of encoder on purpose would be taken back a day later."""
    note = place.folder / "encoder-change"
    note.touch()
    assert recover_interrupted_change(place.folder, place.gallery, place.models) is None
    assert not note.exists()


def test_a_change_that_is_going_on_elsewhere_is_left_alone(place: Place) -> None:
    with change_marker(place.folder):
        assert recover_interrupted_change(place.folder, place.gallery, place.models) is None
        assert (place.folder / "encoder-change").exists()
        with (
            pytest.raises(FaceGuiError, match="Another FaceGUI is changing"),
            change_marker(place.folder),
        ):
            pass


def test_without_a_change_going_on_nothing_is_mended(place: Place) -> None:
    """Somebody who encoded the gallery for another encoder on purpose keeps the setting."""
    place.adopt()
    Settings(encoder=place.former).save(place.folder)
    assert recover_interrupted_change(place.folder, place.gallery, place.models) is None
    assert place.in_use[0] == place.former


def test_the_operating_point_of_a_trained_encoder_is_that_of_its_card(place: Place) -> None:
    workspace = Workspace(place.folder, keyring_allowed=False)
    expected = Calibration.from_json({**POINTS, "space": place.space})
    assert workspace.calibration(place.space) == expected


def test_operating_points_of_another_space_are_refused() -> None:
    card, _ = made(metrics=BETTER)
    with pytest.raises(FaceGuiError, match="no operating points"):
        require_adoptable(replace(card, calibration=POINTS), "mobilefacenet")


@pytest.mark.parametrize(
    ("metrics", "points", "in_use", "said"),
    [
        ({"better": False, "reason": "It is worse."}, POINTS, "mobilefacenet", "It is worse."),
        ({}, POINTS, "mobilefacenet", "Nobody has compared it"),
        (BETTER, POINTS, "dlib-resnet", "but dlib-resnet is in use"),
        (BETTER, {}, "mobilefacenet", "no operating points"),
        (BETTER, POINTS, "trained-lab", "in use already"),
    ],
)
def test_what_is_not_better_than_the_encoder_in_use_is_refused(
    metrics: dict[str, object], points: dict[str, object], in_use: str, said: str
) -> None:
    card, _ = made(metrics=metrics, calibration=points)
    with pytest.raises(FaceGuiError, match=said):
        require_adoptable(card, in_use)


def test_a_refusal_is_a_well_formed_no() -> None:
    assert Refused("It is worse.").exit_status == 1


def test_the_encoder_in_use_is_not_deleted(place: Place) -> None:
    with pytest.raises(UsageProblem, match="is in use"):
        remove(place.models, "trained-lab", "trained-lab")
    with pytest.raises(UsageProblem, match="no trained encoder"):
        remove(place.models, "mobilefacenet", "dlib-resnet")
    remove(place.models, "trained-lab", place.former)
    assert place.models.trained_ids == ()
