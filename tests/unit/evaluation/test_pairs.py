"""A pairs file is read as LFW means it, or refused with the line that is wrong."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facegui.errors import InputProblem
from facegui.evaluation.pairs import read_pairs

LFW_DEV = Path("/work/shared/data/lfw_dev")


@pytest.fixture
def images(tmp_path: Path) -> Path:
    """Ann and Bob and Cy with three pictures each; Ann's second is a PNG."""
    folder = tmp_path / "images"
    for person in ("Ann", "Bob", "Cy"):
        (folder / person).mkdir(parents=True)
        for number in (1, 2, 3):
            suffix = ".PNG" if (person, number) == ("Ann", 2) else ".jpg"
            (folder / person / f"{person}_{number:04d}{suffix}").touch()
    return folder


def written(images: Path, text: str) -> Path:
    file = images.parent / "pairs.txt"
    file.write_text(text, encoding="utf-8")
    return file


def test_folds_follow_the_first_line(images: Path) -> None:
    file = written(images, "2\t1\nAnn\t1\t2\nAnn\t1\tBob\t3\nBob\t1\t2\nBob\t1\tCy\t1\n")
    pairs = read_pairs(file, images)
    assert [pair.fold for pair in pairs] == [0, 0, 1, 1]
    assert [pair.mated for pair in pairs] == [True, False, True, False]
    assert pairs[0].second == images / "Ann" / "Ann_0002.PNG"
    assert pairs[1].second == images / "Bob" / "Bob_0003.jpg"
    assert (pairs[1].first_person, pairs[1].second_person) == ("Ann", "Bob")


@pytest.mark.parametrize("header", ["", "2\n", "1\t2\n", "1 2\r\n"])
def test_one_set_is_cut_into_folds_with_both_kinds(images: Path, header: str) -> None:
    file = written(images, header + "Ann 1 2\nBob 1 2\nAnn 1 Bob 3\n\nBob 1 Cy 1\n")
    pairs = read_pairs(file, images)
    assert [(pair.fold, pair.mated) for pair in pairs] == [
        (0, True),
        (1, True),
        (0, False),
        (1, False),
    ]


def test_names_with_spaces_need_tabs(images: Path) -> None:
    (images / "Jo Ann").mkdir()
    for number in (1, 2):
        (images / "Jo Ann" / f"Jo Ann_{number:04d}.jpg").touch()
    pairs = read_pairs(written(images, "Jo Ann\t1\t2\n"), images)
    assert pairs[0].first == images / "Jo Ann" / "Jo Ann_0001.jpg"


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("Ann 1", "line 2: the line has 2 fields"),
        ("Ann 1 Bob 2 3", "line 2: the line has 5 fields"),
        ("Ann one 2", 'line 2: the line has "one" where a picture number belongs'),
        ("Ann 1 -2", 'line 2: the line has "-2" where a picture number belongs'),
        ("Ann 1 Ann 2", "line 2: the line names one person twice"),
        ("Ann 1 1", "line 2: the line compares a picture with itself"),
    ],
)
def test_a_bad_line_is_named(images: Path, line: str, complaint: str) -> None:
    with pytest.raises(InputProblem, match=complaint) as caught:
        read_pairs(written(images, f"Bob 1 2\n{line}\n"), images)
    assert caught.value.hint.startswith("Expected")


def test_announced_and_actual_pairs_must_agree(images: Path) -> None:
    with pytest.raises(InputProblem, match="announces 4 pairs but has 2"):
        read_pairs(written(images, "2\t1\nAnn\t1\t2\nAnn\t1\tBob\t3\n"), images)


def test_missing_pictures_are_counted_and_named(images: Path) -> None:
    lines = [f"Ann {number} Bob 1" for number in range(1, 9)] + ["Dee 1 2"]
    with pytest.raises(InputProblem) as caught:
        read_pairs(written(images, "\n".join(lines)), images)
    assert caught.value.message.startswith("7 of the pictures that pairs.txt names are not")
    assert "Ann/Ann_0004.jpg, Ann/Ann_0005.jpg, Ann/Ann_0006.jpg, …" in caught.value.message


@pytest.mark.parametrize(("text", "complaint"), [("\n", "is empty"), ("0\t0\n", "has no pairs")])
def test_a_file_without_pairs_is_refused(images: Path, text: str, complaint: str) -> None:
    with pytest.raises(InputProblem, match=complaint):
        read_pairs(written(images, text), images)


def test_files_and_folders_that_are_none_are_refused(images: Path) -> None:
    picture = images.parent / "picture.jpg"
    picture.write_bytes(b"\xff\xd8\xff\xe0")
    with pytest.raises(InputProblem, match="not a text file"):
        read_pairs(picture, images)
    with pytest.raises(InputProblem, match="cannot be read"):
        read_pairs(images / "nowhere.txt", images)
    with pytest.raises(InputProblem, match="is not a folder"):
        read_pairs(picture, picture)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text() | st.lists(st.sampled_from(["Ann", "1", "2", "\t", "\n", "/", "..", "\0"])))
def test_garbage_is_refused_and_never_crashes(images: Path, text: str | list[str]) -> None:
    file = images.parent / "garbage.txt"
    file.write_bytes("".join(text).encode("utf-8", "replace"))
    try:
        pairs = read_pairs(file, images)
    except InputProblem as problem:
        assert problem.message.endswith(".")
    else:
        assert all(pair.first.is_file() and pair.second.is_file() for pair in pairs)


@pytest.mark.slow
@pytest.mark.skipif(not LFW_DEV.is_dir(), reason="needs lfw_dev in /work/shared/data")
def test_the_development_set_has_its_folds() -> None:
    pairs = read_pairs(LFW_DEV / "pairs.txt", LFW_DEV / "images")
    folds = Counter((pair.fold, pair.mated) for pair in pairs)
    assert folds == {(fold, mated): 150 for fold in range(10) for mated in (True, False)}
