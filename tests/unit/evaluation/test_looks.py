"""A long run can be stopped and goes on; what is kept on disk tells nobody anything."""

import os
import time
from pathlib import Path

import numpy as np
import pytest

from facegui.errors import InputProblem
from facegui.evaluation.look_cache import LookCache, forget
from facegui.evaluation.looks import Looks, PictureLook, RunStopped, take_looks
from facegui.tasks.evaluate import cache_space

SPACE = "mobilefacenet/1"


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{number}.jpg" for number in range(5)]
    for number, path in enumerate(paths):
        path.write_bytes(bytes([number]) * 10)
    return paths


class Eye:
    """Looks at a picture and remembers which it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, path: Path) -> PictureLook:
        self.asked.append(path.name)
        if path.name == "3.jpg":
            raise InputProblem("3.jpg is no picture.", "Remove it.")
        if path.name == "4.jpg":
            return PictureLook(None)
        return PictureLook(np.array([1, 0], np.float32), {"face_px": 80.5})


def open_cache(data_dir: Path) -> LookCache:
    return LookCache(data_dir, SPACE, keyring_allowed=False)


def test_every_picture_is_looked_at_once_and_failures_are_kept_apart(
    pictures: list[Path],
) -> None:
    eye, seen = Eye(), []
    looks = take_looks([*pictures, pictures[0]], eye, progress=lambda *at: seen.append(at))
    assert eye.asked == [path.name for path in pictures]
    assert seen == [(done, 5) for done in range(1, 6)]
    assert looks.failed == (pictures[3], pictures[4])
    assert looks.unreadable == {pictures[3]: "3.jpg is no picture."}
    rows = looks.embeddings([pictures[4], pictures[0]])
    assert np.isnan(rows[0]).all()
    np.testing.assert_array_equal(rows[1], [1, 0])


def test_a_stopped_run_goes_on_where_it_was(tmp_path: Path, pictures: list[Path]) -> None:
    data = tmp_path / "data"
    first, second = Eye(), Eye()
    with open_cache(data) as kept, pytest.raises(RunStopped, match="after 2 of 5") as caught:
        take_looks(pictures, first, kept=kept, stopped=lambda: len(first.asked) == 2)
    assert "go on" in caught.value.hint
    with open_cache(data) as kept:
        looks = take_looks(pictures, second, kept=kept)
    assert second.asked == ["2.jpg", "3.jpg", "4.jpg"]
    assert dict(looks.by_picture[pictures[0]].values) == {"face_px": 80.5}
    np.testing.assert_array_equal(looks.embeddings(pictures[:1]), [[1, 0]])


def test_a_changed_picture_is_looked_at_again(tmp_path: Path, pictures: list[Path]) -> None:
    with open_cache(tmp_path) as kept:
        take_looks(pictures[:2], Eye(), kept=kept)
        pictures[0].write_bytes(b"another")
        eye = Eye()
        take_looks(pictures[:2], eye, kept=kept)
    assert eye.asked == ["0.jpg"]


def test_nothing_readable_and_nobody_elses_business_on_disk(
    tmp_path: Path, pictures: list[Path]
) -> None:
    with open_cache(tmp_path) as kept:
        kept.put(b"digest", PictureLook(np.full(8, 0.5, np.float32), {"face_px": 1.0}))
    (file,) = (tmp_path / "evaluation").glob("*.looks")
    raw = file.read_bytes()
    assert np.full(2, 0.5, "<f4").tobytes() not in raw
    assert b"face_px" not in raw
    assert file.stat().st_mode & 0o077 == 0
    assert (tmp_path / "evaluation" / "looks.key").stat().st_mode & 0o077 == 0
    forget(tmp_path)
    assert list((tmp_path / "evaluation").iterdir()) == []


@pytest.mark.parametrize("cut", [1, 3, 30])
def test_a_file_cut_off_loses_its_last_record_only(tmp_path: Path, cut: int) -> None:
    with open_cache(tmp_path) as kept:
        kept.put(b"one", PictureLook(None))
        kept.put(b"two", PictureLook(None))
    (file,) = (tmp_path / "evaluation").glob("*.looks")
    file.write_bytes(file.read_bytes()[:-cut])
    with open_cache(tmp_path) as kept:
        assert kept.get(b"one") is not None
        assert kept.get(b"two") is None
        kept.put(b"three", PictureLook(None))
    with open_cache(tmp_path) as kept:
        assert kept.get(b"three") is not None
        assert len(kept) == 2


def test_a_lost_key_or_another_space_costs_the_cache_only(tmp_path: Path) -> None:
    with open_cache(tmp_path) as kept:
        kept.put(b"one", PictureLook(None))
    (tmp_path / "evaluation" / "looks.key").write_text("damaged")
    with open_cache(tmp_path) as kept:
        assert kept.get(b"one") is None
        kept.put(b"one", PictureLook(None))
    with LookCache(tmp_path, "dlib-resnet/1", keyring_allowed=False) as other:
        assert other.get(b"one") is None


def test_looks_of_another_detector_are_not_mixed_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A figure must not rest half on faces as they were found before."""
    with LookCache(tmp_path, cache_space(SPACE, 30), keyring_allowed=False) as kept:
        kept.put(b"one", PictureLook(None))
    monkeypatch.setattr("facegui.tasks.evaluate.DETECTION", 99)
    with LookCache(tmp_path, cache_space(SPACE, 30), keyring_allowed=False) as kept:
        assert kept.get(b"one") is None


def test_what_nobody_used_for_a_month_is_deleted(tmp_path: Path) -> None:
    with open_cache(tmp_path) as kept:
        kept.put(b"one", PictureLook(None))
    (old,) = (tmp_path / "evaluation").glob("*.looks")
    month_ago = time.time() - 31 * 24 * 3600
    os.utime(old, (month_ago, month_ago))
    LookCache(tmp_path, "dlib-resnet/1", keyring_allowed=False).__exit__()
    assert not old.exists()


def test_people_of_whom_no_face_was_found_are_left_out() -> None:
    one, two = Path("1.jpg"), Path("2.jpg")
    looks = Looks({one: PictureLook(np.array([1, 0], np.float32)), two: PictureLook(None)}, {})
    assert looks.embedded({"Ada": [one], "Bo": [two]}).names == ("Ada",)
    with pytest.raises(ValueError, match="no picture with a face"):
        looks.embedded({"Bo": [two]})
