"""A change of encoder is undone in the gallery and in the settings, never in one of them."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from facegui.errors import UsageProblem
from facegui.gallery import Gallery, NewSample
from facegui.paths import resource
from facegui.settings import Settings
from facegui.tasks.adoption import EncoderChange, undo_encoder_change
from facegui.vision.models.store import ModelStore
from tests.unit.matching.people import units

FORMER = units(1)[0]


@pytest.fixture
def gallery(tmp_path: Path) -> Iterator[Gallery]:
    """Somebody is enrolled for MobileFaceNet, which is in use."""
    Settings(encoder="mobilefacenet", theme="dark").save(tmp_path)
    jpeg = resource("demo", "grace-hopper.jpg").read_bytes()
    landmarks = np.zeros((5, 2), np.float32)
    with Gallery.open(tmp_path, keyring_allowed=False) as opened:
        sample = NewSample(jpeg, landmarks, "mobilefacenet/1", FORMER, {}, "picture")
        opened.add_person("Grace Hopper", [sample])
        yield opened


def change(gallery: Gallery, folder: Path) -> None:
    (row,) = units(1, 320)
    change = EncoderChange(gallery, ModelStore(folder / "models"), folder, "mobilefacenet+sface")
    settings = change.run(lambda batch: {one.sample_id: row for one in batch})
    assert settings.encoder == "mobilefacenet+sface"
    assert gallery.spaces() == {"mobilefacenet+sface/1": 1}


def test_gallery_and_setting_go_back_together(gallery: Gallery, tmp_path: Path) -> None:
    change(gallery, tmp_path)
    settings = undo_encoder_change(gallery, ModelStore(tmp_path / "models"), tmp_path)
    assert settings == Settings(encoder="mobilefacenet", theme="dark")
    assert Settings.load(tmp_path) == (settings, ())
    (row,) = gallery.index("mobilefacenet/1").embeddings
    assert np.array_equal(row, FORMER)


def test_where_there_is_nothing_to_undo_nothing_changes(gallery: Gallery, tmp_path: Path) -> None:
    with pytest.raises(UsageProblem, match="cannot be undone"):
        undo_encoder_change(gallery, ModelStore(tmp_path / "models"), tmp_path)
    assert Settings.load(tmp_path)[0].encoder == "mobilefacenet"
    assert gallery.spaces() == {"mobilefacenet/1": 1}
