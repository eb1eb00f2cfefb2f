"""Faces are found once; what cannot be used is skipped with its reason; chips stay private."""

import os
import time
from pathlib import Path

import cv2
import numpy as np
import pytest

from facegui.errors import InputProblem
from facegui.evaluation.looks import RunStopped
from facegui.sources.picture import read_picture
from facegui.training.chip_cache import ChipCache
from facegui.training.gather import (
    NO_FACE,
    Found,
    Gathered,
    gather_pictures,
    gather_portraits,
    recognizable,
    subject_chip,
)
from facegui.vision.engine import Engine
from facegui.vision.models.spec import SPECS
from facegui.vision.portrait import take_portrait
from facegui.vision.quality import QualityLimits
from facegui.vision.types import Frame, Portrait
from scripts.spoil import spoiled

SPEC = SPECS["mobilefacenet"]


@pytest.fixture
def people(tmp_path: Path, demo_picture: Frame) -> dict[str, list[Path]]:
    """Hopper with a picture, one of a wall, one that is no picture and one that is not there."""
    folder = tmp_path / "people" / "Hopper"
    folder.mkdir(parents=True)
    paths = [folder / name for name in ("face.png", "wall.png", "damaged.png", "gone.png")]
    cv2.imwrite(str(paths[0]), demo_picture.pixels)
    cv2.imwrite(str(paths[1]), np.full((200, 200, 3), 120, np.uint8))
    paths[2].write_bytes(b"not a picture")
    return {"Hopper": paths}


def test_a_picture_without_a_face_is_skipped_and_told(
    engine: Engine, people: dict[str, list[Path]], demo_picture: Frame
) -> None:
    gathered = gather_pictures(people, lambda path: subject_chip(engine, read_picture(path)))
    assert [one.picture for one in gathered.found] == ["face.png"]
    np.testing.assert_array_equal(gathered.found[0].chip, subject_chip(engine, demo_picture))
    reasons = {skip.picture: skip.reason for skip in gathered.skipped}
    assert reasons["wall.png"] == NO_FACE
    assert "cannot be read as a picture" in reasons["damaged.png"]
    assert "gone.png cannot be read" in reasons["gone.png"]


def test_a_chip_made_from_a_gallery_portrait_is_the_one_made_from_the_frame(
    engine: Engine, demo_picture: Frame
) -> None:
    face = engine.with_stable_landmarks(demo_picture, engine.detect(demo_picture)[0])
    portrait = take_portrait(demo_picture, face)
    damaged = Portrait(b"\xff\xd8", portrait.landmarks.copy())
    gathered = gather_portraits({"Hopper": [portrait, damaged]}, SPEC.alignment)
    chip = gathered.found[0].chip.astype(float)
    assert np.abs(chip - subject_chip(engine, demo_picture)).mean() < 6
    assert [skip.picture for skip in gathered.skipped] == ["picture 2"]


@pytest.mark.slow
def test_a_face_behind_mask_and_dark_glasses_is_not_trained_on(
    engine: Engine, demo_picture: Frame
) -> None:
    face = engine.detect(demo_picture)[0]
    covered = Frame(spoiled("both", demo_picture.pixels, face.landmarks, 100))
    frames = {"plain.png": demo_picture, "covered.png": covered}
    chips = {name: subject_chip(engine, frame) for name, frame in frames.items()}
    found = [Found("Hopper", name, name.encode(), chip) for name, chip in chips.items()]
    embeddings = np.concatenate(
        [engine.embed(frame, engine.detect(frame)[:1]) for frame in frames.values()]
    )
    gathered, kept = recognizable(
        Gathered(tuple(found), ()), embeddings, engine.recognizability, QualityLimits.load()
    )
    assert [one.picture for one in gathered.found] == ["plain.png"]
    np.testing.assert_array_equal(kept, embeddings[:1])
    (skip,) = gathered.skipped
    assert (skip.person, skip.picture) == ("Hopper", "covered.png")
    assert skip.reason.startswith("Face covered or in shadow: recognizability ")
    everything, _ = recognizable(Gathered(tuple(found), ()), embeddings, None, QualityLimits.load())
    assert everything.found == tuple(found)


def test_faces_are_found_once(tmp_path: Path, people: dict[str, list[Path]]) -> None:
    chip = np.random.default_rng(0).integers(0, 256, (112, 112, 3), dtype=np.uint8)
    looked: list[str] = []

    def see(path: Path) -> np.ndarray | None:
        looked.append(path.name)
        return chip if path.name == "face.png" else None

    runs = [
        gather_pictures(people, see, kept=ChipCache(tmp_path, SPEC, keyring_allowed=False))
        for _ in range(2)
    ]
    assert looked == ["face.png", "wall.png", "damaged.png"]
    np.testing.assert_array_equal(runs[1].found[0].chip, chip)
    assert runs[1].skipped == runs[0].skipped


def test_kept_chips_are_sealed_and_for_their_owner_only(tmp_path: Path) -> None:
    chip = np.full((112, 112, 3), 200, np.uint8)
    ChipCache(tmp_path, SPEC, keyring_allowed=False).put(b"digest", chip)
    (path,) = (tmp_path / "training" / "chips").rglob("*.chip")
    assert bytes([200] * 32) not in path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_a_damaged_or_moved_chip_is_made_again(tmp_path: Path) -> None:
    cache = ChipCache(tmp_path, SPEC, keyring_allowed=False)
    cache.put(b"one", np.zeros((112, 112, 3), np.uint8))
    (path,) = (tmp_path / "training" / "chips").rglob("*.chip")
    path.rename(path.with_name(f"{b'two'.hex()}.chip"))
    assert cache.get(b"two") == (False, None)
    cache.put(b"one", None)
    assert cache.get(b"one") == (True, None)
    path.write_bytes(b"")
    assert cache.get(b"one") == (False, None)


def test_a_chip_that_nobody_used_for_a_month_is_deleted(tmp_path: Path) -> None:
    cache = ChipCache(tmp_path, SPEC, keyring_allowed=False)
    for digest in (b"old", b"new"):
        cache.put(digest, None)
    old = next((tmp_path / "training").rglob(f"{b'old'.hex()}.chip"))
    month_ago = time.time() - 31 * 24 * 3600
    os.utime(old, (month_ago, month_ago))
    again = ChipCache(tmp_path, SPEC, keyring_allowed=False)
    assert (again.get(b"old")[0], again.get(b"new")[0]) == (False, True)


def test_chips_of_another_detector_are_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ChipCache(tmp_path, SPEC, keyring_allowed=False).put(b"digest", None)
    monkeypatch.setattr("facegui.training.chip_cache.DETECTION", 99)
    assert not ChipCache(tmp_path, SPEC, keyring_allowed=False).get(b"digest")[0]


def test_a_full_disk_costs_the_cache_and_nothing_else(
    tmp_path: Path, people: dict[str, list[Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = ChipCache(tmp_path, SPEC, keyring_allowed=False)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    gathered = gather_pictures(people, lambda _: np.zeros((112, 112, 3), np.uint8), kept=cache)
    assert len(gathered.found) == 3
    assert not list((tmp_path / "training").rglob("*.part"))


def test_looking_at_pictures_can_be_stopped(people: dict[str, list[Path]]) -> None:
    seen: list[int] = []
    with pytest.raises(RunStopped, match="Stopped after 2 of 4"):
        gather_pictures(
            people,
            lambda _: None,
            progress=lambda done, total: seen.append(done),
            stopped=lambda: len(seen) == 2,
        )


def test_more_pictures_than_memory_are_refused_before_anything_is_read() -> None:
    with pytest.raises(InputProblem, match="do not fit into memory"):
        gather_pictures({"Ada": [Path("1.jpg")] * 40_001}, lambda _: None)
