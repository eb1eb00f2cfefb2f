"""A whole run on drawn people: judged, kept with its card, stopped, taken up again."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from facegui.errors import FaceGuiError, InputProblem, UsageProblem
from facegui.evaluation.guard import Judgement, judge
from facegui.evaluation.looks import RunStopped
from facegui.matching.calibration import Calibration
from facegui.matching.embedded import EmbeddedPeople
from facegui.paths import resource
from facegui.tasks.training.request import (
    Looked,
    News,
    Portraits,
    Trained,
    TrainingPlace,
    TrainRequest,
    base_of,
    checkpoint_path,
    joined_of,
    rival_of,
)
from facegui.tasks.training.train import new_id, train
from facegui.text import as_json
from facegui.training.health import DataHealth
from facegui.training.plan import TrainingPlan, default_plan
from facegui.training.progress import Ended, Ending, StepDone
from facegui.vision.encoders.loaders import load_encoder
from facegui.vision.encoders.trained_arrays import require_self_test
from facegui.vision.loading import runtime_of
from facegui.vision.models.spec import DEFAULT_ENCODER, SPECS
from facegui.vision.models.store import ModelStore
from facegui.vision.models.trained_card import EncoderKind
from facegui.vision.runtime import EngineName
from facegui.vision.types import Portrait
from tests.unit.vision.trained_encoders import CPU, made

pytestmark = pytest.mark.slow


PLAN = default_plan(EncoderKind.PROJECTION, steps=6, validate_every=3, size=16)
JOINT = "mobilefacenet+sface"
LANDMARKS = SPECS["mobilefacenet"].alignment.points


def drawn_people(count: int, pictures: int = 2) -> Portraits:
    """People as colored patterns, their pictures as the same pattern in other light."""
    random = np.random.default_rng(7)
    people = {}
    for number in range(count):
        small = random.integers(30, 220, (7, 7, 3)).astype(np.uint8)
        pattern = cv2.resize(small, (112, 112), interpolation=cv2.INTER_CUBIC).astype(np.int16)
        people[f"person {number:02}"] = [
            _portrait(pattern + 40 * light, random) for light in range(pictures)
        ]
    return people


def _portrait(pattern: np.ndarray, random: np.random.Generator) -> Portrait:
    changed = pattern + random.normal(0, 12, pattern.shape)
    _, encoded = cv2.imencode(".jpg", np.clip(changed, 0, 255).astype(np.uint8))
    return Portrait(encoded.tobytes(), LANDMARKS.copy())


@pytest.fixture(scope="module")
def portraits() -> Portraits:
    return drawn_people(50)


@pytest.fixture(scope="module")
def few() -> Portraits:
    """Enough to be trained on, and too few for the guard."""
    return drawn_people(12)


@pytest.fixture
def place(tmp_path: Path) -> TrainingPlace:
    return place_in(tmp_path)


def place_in(folder: Path, encoder: str = "mobilefacenet") -> TrainingPlace:
    return TrainingPlace(
        data_dir=folder,
        models=ModelStore(folder / "models"),
        encoder=encoder,
        device="cpu",
        min_face_px=30,
        calibration=lambda space: Calibration.load(
            resource("calibration", space.replace("/", "-") + ".json")
        ),
    )


@dataclass(frozen=True)
class Ran:
    """A finished run."""

    place: TrainingPlace
    trained: Trained
    told: list[News]


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory, portraits: Portraits) -> Ran:
    return run_in(place_in(tmp_path_factory.mktemp("ran")), portraits)


@pytest.fixture(scope="module")
def ran_joint(tmp_path_factory: pytest.TempPathFactory, portraits: Portraits) -> Ran:
    """The same run with an encoder in use that joins two networks."""
    return run_in(place_in(tmp_path_factory.mktemp("joint"), JOINT), portraits)


def run_in(place: TrainingPlace, portraits: Portraits, plan: TrainingPlan = PLAN) -> Ran:
    told: list[News] = []
    request = TrainRequest("trained-lab", plan, portraits=portraits, keep_suspects=True)
    return Ran(place, train(request, place, tell=told.append), told)


def chips(count: int = 3) -> np.ndarray:
    return np.random.default_rng(5).integers(0, 256, (count, 112, 112, 3), np.uint8)


def test_a_run_tells_how_it_goes(ran: Ran) -> None:
    kinds = list(dict.fromkeys(type(one) for one in ran.told))
    assert (kinds[0], kinds[1], kinds[-1]) == (Looked, DataHealth, Ended)
    assert [one.step for one in ran.told if isinstance(one, StepDone)] == [1, 2, 3, 4, 5, 6]


def test_a_run_is_judged_and_kept_with_its_card(ran: Ran) -> None:
    card = ran.place.models.trained("trained-lab").card
    assert card.says_the_same_as(ran.trained.card)
    assert (card.people, card.pictures, card.base, card.size) == (30, 60, "mobilefacenet", 16)
    assert ran.trained.judgement.people == 10
    assert card.metrics["compared_with"] == "mobilefacenet"
    assert card.better is ran.trained.judgement.better
    assert card.reason == card.metrics["reason"] == ran.trained.judgement.reason
    assert as_json(card.reason) == as_json(ran.trained.judgement.reason)  # for another language
    assert not checkpoint_path(ran.place.data_dir, "trained-lab").exists()
    assert load_encoder("trained-lab", ran.place.models, CPU).spec.size == 16


def test_its_operating_points_say_what_few_people_cannot_show(ran: Ran) -> None:
    card = ran.trained.card
    points = Calibration.from_card(card.id, card.spec.space, card.calibration)
    assert points.people == 10
    assert "rest on 10 people" in ran.trained.limits


def test_the_card_names_nobody(ran: Ran, portraits: Portraits) -> None:
    for file in (ran.place.models.trained_folder / "trained-lab").iterdir():
        assert not any(name.encode() in file.read_bytes() for name in portraits)


@pytest.mark.rare
def test_of_joined_networks_one_is_trained_and_joined_again(ran: Ran, ran_joint: Ran) -> None:
    card = ran_joint.place.models.trained("trained-lab").card
    assert card.says_the_same_as(ran_joint.trained.card)
    assert (card.base, card.size, card.joined) == ("mobilefacenet", 16, "sface")
    assert (card.spec.size, card.spec.parts) == (16 + 128, (16, 128))
    assert card.metrics["compared_with"] == JOINT
    # The trained half is that of the run without a network beside it: the same base, and seed.
    assert card.weights_sha256 == ran.trained.card.weights_sha256
    points = Calibration.from_card(card.id, card.spec.space, card.calibration)
    assert points.people == 10


def test_loaded_again_it_gives_the_same_embeddings(ran: Ran, ran_joint: Ran) -> None:
    store = ran_joint.place.models
    joint = load_encoder("trained-lab", store, CPU)
    require_self_test(joint, ran_joint.trained.card)
    halves = [
        load_encoder("trained-lab", ran.place.models, CPU).encode(chips()),
        load_encoder("sface", store, CPU).encode(chips()),
    ]
    expected = np.concatenate(halves, axis=1) / np.sqrt(2)
    np.testing.assert_allclose(joint.encode(chips()), expected, atol=1e-5)


def test_the_guard_compares_joint_with_joint(
    tmp_path: Path, few: Portraits, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A half compared with the whole would be refused, whatever the training brought."""
    compared: list[EmbeddedPeople] = []

    def seen(before: EmbeddedPeople, after: EmbeddedPeople, **settings: Any) -> Judgement:
        compared.extend((before, after))
        return judge(before, after, **settings)

    monkeypatch.setattr("facegui.tasks.training.run.judge", seen)
    place = place_in(tmp_path, JOINT)
    run_in(place, few)
    before, after = compared
    assert (before.embeddings.shape[1], after.embeddings.shape[1]) == (192 + 128, 16 + 128)
    # Both as they are compared: the halves count as in the encoder in use, whose center of people
    # is taken off its own embeddings.
    weight = np.linalg.norm(after.embeddings[:, 16:], axis=1)
    np.testing.assert_allclose(weight, np.sqrt(0.8), atol=1e-5)
    basis = place.calibration(SPECS[JOINT].space).basis
    assert basis is not None
    uncentered = after.embeddings[:, 16:] - basis.center[192:]
    along = before.embeddings[:, 192:]
    np.testing.assert_allclose(
        np.vecdot(uncentered, along),
        np.linalg.norm(uncentered, axis=1) * np.linalg.norm(along, axis=1),
        atol=1e-4,
    )


@pytest.mark.parametrize("kind", [EncoderKind.LAST_STAGE, EncoderKind.WHOLE, EncoderKind.SCRATCH])
def test_every_kind_is_trained_beside_the_other_but_from_scratch(
    tmp_path: Path, few: Portraits, kind: EncoderKind
) -> None:
    plan = default_plan(kind, steps=1, people=3, pictures_each=2, size=32)
    card = run_in(place_in(tmp_path, JOINT), few, plan).trained.card
    alone = kind is EncoderKind.SCRATCH
    assert card.spec.joins == (() if alone else (32, 128))
    assert card.metrics["compared_with"] == JOINT
    encoder = load_encoder("trained-lab", ModelStore(tmp_path / "models"), CPU)
    require_self_test(encoder, card)


@pytest.mark.rare
def test_what_is_found_better_is_exported(
    tmp_path: Path, portraits: Portraits, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that it is put to use without torch; a second of training makes nothing better."""

    def judged(*people: EmbeddedPeople, **settings: Any) -> Judgement:
        return replace(judge(*people, **settings), better=True)

    monkeypatch.setattr("facegui.tasks.training.run.judge", judged)
    plan = default_plan(EncoderKind.LAST_STAGE, steps=1, people=3, pictures_each=2, size=32)
    place = place_in(tmp_path, JOINT)
    card = run_in(place, portraits, plan).trained.card
    assert card.better
    assert runtime_of(place.models, "trained-lab", "cpu").engine is EngineName.ONNX


def test_without_thresholds_for_the_encoder_in_use_nothing_is_begun(
    place: TrainingPlace, few: Portraits
) -> None:
    """A run of a quarter of an hour must not fail at its end."""

    def unknown(space: str) -> Calibration:
        raise FaceGuiError(f"There is no calibration for this encoder ({space}).")

    told: list[News] = []
    request = TrainRequest("trained-lab", PLAN, portraits=few)
    with pytest.raises(FaceGuiError, match="no calibration"):
        train(request, replace(place, calibration=unknown), tell=told.append)
    assert told == []


def cancelling_after(told: list[News], steps: int) -> Callable[[], bool]:
    return lambda: sum(isinstance(one, StepDone) for one in told) >= steps


def test_stopped_the_best_is_kept_and_the_run_can_be_taken_up(
    place: TrainingPlace, portraits: Portraits
) -> None:
    told: list[News] = []
    request = TrainRequest("trained-lab", PLAN, portraits=portraits)
    first = train(request, place, tell=told.append, cancelled=cancelling_after(told, 4))
    assert first.ended.why is Ending.CANCELLED
    assert place.models.trained_ids == ("trained-lab",)
    again: list[News] = []
    last = train(replace(request, resume=True), place, tell=again.append)
    assert [one.step for one in again if isinstance(one, StepDone)] == [5, 6]
    assert last.ended.why is Ending.FINISHED
    assert place.models.trained("trained-lab").card.metrics["steps"] == 6


@pytest.mark.slow
@pytest.mark.rare
def test_a_run_begun_alone_is_taken_up_beside_another_network(
    place: TrainingPlace, few: Portraits
) -> None:
    """Whoever changes to the joint encoder meanwhile need not begin anew."""
    told: list[News] = []
    request = TrainRequest("trained-lab", PLAN, portraits=few)
    first = train(request, place, tell=told.append, cancelled=cancelling_after(told, 4))
    assert first.card.joined == ""
    again: list[News] = []
    last = train(replace(request, resume=True), replace(place, encoder=JOINT), tell=again.append)
    assert [one.step for one in again if isinstance(one, StepDone)] == [5, 6]
    assert (last.card.joined, last.card.metrics["compared_with"]) == ("sface", JOINT)
    assert load_encoder("trained-lab", place.models, CPU).spec.joins == (16, 128)


def test_stopped_while_pictures_are_read_nothing_is_kept(
    place: TrainingPlace, portraits: Portraits
) -> None:
    with pytest.raises(RunStopped):
        train(TrainRequest("trained-lab", PLAN, portraits=portraits), place, cancelled=lambda: True)
    assert place.models.trained_ids == ()


def test_too_few_people_are_told_before_anything_is_trained(place: TrainingPlace) -> None:
    told: list[News] = []
    request = TrainRequest("trained-lab", PLAN, portraits=drawn_people(2))
    with pytest.raises(InputProblem, match="Only 2 people here have two pictures"):
        train(request, place, tell=told.append)
    assert not any(isinstance(one, StepDone) for one in told)


def test_a_taken_name_is_refused_at_once(place: TrainingPlace) -> None:
    place.models.add_trained(*made())
    with pytest.raises(UsageProblem, match="already"):
        train(TrainRequest("trained-lab", PLAN, portraits=drawn_people(2)), place)


def test_an_encoder_in_use_is_not_trained_on(place: TrainingPlace) -> None:
    place.models.add_trained(*made())
    used = replace(place, encoder="trained-lab")
    with pytest.raises(UsageProblem, match="in use"):
        train(TrainRequest("trained-lab", PLAN, resume=True), used)


def test_without_a_run_there_is_nothing_to_take_up(place: TrainingPlace) -> None:
    with pytest.raises(FaceGuiError, match="no run of trained-lab"):
        train(TrainRequest("trained-lab", PLAN, resume=True), place)


def add_made(models: ModelStore, encoder_id: str, kind: EncoderKind, **changes: Any) -> None:
    card, content = made(kind, encoder_id=encoder_id)
    models.add_trained(replace(card, **changes), content)


@pytest.mark.parametrize(
    ("in_use", "base", "joined"),
    [
        ("mobilefacenet", "mobilefacenet", ""),
        ("sface", "sface", ""),
        ("dlib-resnet", "dlib-resnet", ""),
        (JOINT, "mobilefacenet", "sface"),
        ("trained-alone", "mobilefacenet", ""),
        ("trained-joint", "mobilefacenet", "sface"),
        ("trained-dlib", "dlib-resnet", ""),
    ],
)
def test_what_is_trained_from_and_compared_with(
    place: TrainingPlace, in_use: str, base: str, joined: str
) -> None:
    tune, whole = EncoderKind.PROJECTION, EncoderKind.WHOLE
    add_made(place.models, "trained-alone", tune)
    place.models.add_trained(*made(tune, encoder_id="trained-joint", joined=True))
    add_made(place.models, "trained-dlib", tune, base="dlib-resnet")
    place = replace(place, encoder=in_use)
    assert (base_of(whole, place), joined_of(whole, place)) == (base, joined)
    assert rival_of(whole, place) == in_use
    # From scratch: the chips of MobileFaceNet, alone, and an opponent who looks at the same.
    scratch = EncoderKind.SCRATCH
    assert (base_of(scratch, place), joined_of(scratch, place)) == ("mobilefacenet", "")
    other_chips = base == "dlib-resnet"
    assert rival_of(scratch, place) == (DEFAULT_ENCODER if other_chips else in_use)


@pytest.mark.parametrize(
    ("default", "roots"),
    [("mobilefacenet", ("mobilefacenet", "")), (JOINT, ("mobilefacenet", "sface"))],
)
def test_with_one_from_scratch_in_use_training_begins_at_the_default(
    place: TrainingPlace, monkeypatch: pytest.MonkeyPatch, default: str, roots: tuple[str, str]
) -> None:
    monkeypatch.setattr("facegui.tasks.training.request.DEFAULT_ENCODER", default)
    add_made(place.models, "trained-lab", EncoderKind.SCRATCH)
    whole, place = EncoderKind.WHOLE, replace(place, encoder="trained-lab")
    assert (base_of(whole, place), joined_of(whole, place)) == roots
    assert rival_of(whole, place) == rival_of(EncoderKind.SCRATCH, place) == "trained-lab"


def test_names_are_numbered_where_none_is_given(place: TrainingPlace) -> None:
    kind = EncoderKind.LAST_STAGE
    assert new_id(None, kind, place.models) == "trained-last-stage-1"
    place.models.add_trained(*made(encoder_id="trained-last-stage-1"))
    assert new_id(None, kind, place.models) == "trained-last-stage-2"
    with pytest.raises(UsageProblem, match="cannot be a name"):
        new_id("Ärger", kind, place.models)
