"""An identification protocol is read as written, or refused with the line that is wrong."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facegui.errors import InputProblem
from facegui.evaluation.protocols import Portrayal
from facegui.evaluation.roles import read_identification

HEADER = "role,person,image\n"
GALLERY = "gallery,Ann,Ann_0001.jpg\n"
LFW_DEV = Path("/work/shared/data/lfw_dev")


@pytest.fixture
def images(tmp_path: Path) -> Path:
    folder = tmp_path / "images"
    for person in ("Ann", "Bob"):
        (folder / person).mkdir(parents=True)
        for number in (1, 2):
            (folder / person / f"{person}_{number:04d}.jpg").touch()
    return folder


def written(images: Path, text: str) -> Path:
    file = images.parent / "protocol.csv"
    file.write_text(text, encoding="utf-8-sig")
    return file


def test_roles_and_both_kinds_of_paths(images: Path) -> None:
    text = (
        "image,role,person\nAnn_0001.jpg,gallery,Ann\n"
        "Ann/Ann_0002.jpg,mated_probe,Ann\n\nBob_0001.jpg,nonmated_probe,Bob\n"
    )
    protocol = read_identification(written(images, text), images)
    assert protocol.gallery == (Portrayal("Ann", images / "Ann" / "Ann_0001.jpg"),)
    assert protocol.mated == (Portrayal("Ann", images / "Ann" / "Ann_0002.jpg"),)
    assert protocol.nonmated == (Portrayal("Bob", images / "Bob" / "Bob_0001.jpg"),)
    assert protocol.people == ("Ann",)
    assert len(protocol.pictures) == 3


@pytest.mark.parametrize(
    ("rows", "complaint"),
    [
        ("stranger,Bob,Bob_0001.jpg\n", 'line 3: the line has the unknown role "stranger"'),
        ("mated_probe,Ann\n", "line 3: the line has 2 fields"),
        ("mated_probe,,Ann_0002.jpg\n", "line 3: the line has an empty field"),
        ("mated_probe,Bob,Bob_0001.jpg\n", "line 3: .* person is not in the gallery"),
        ("nonmated_probe,Ann,Ann_0002.jpg\n", "line 3: .* person is in the gallery"),
        ("mated_probe,Ann,Ann_0001.jpg\n", "line 3: the line uses a picture a second time"),
        ("mated_probe,Ann,Ann_0009.jpg\n", "1 of the pictures .* Ann/Ann_0009.jpg"),
        ("mated_probe,Ann,/etc/nothing.jpg\n", "1 of the pictures .* /etc/nothing.jpg"),
        ("", "has 1 gallery picture and 0 probes"),
    ],
)
def test_a_protocol_that_makes_no_sense_is_refused(images: Path, rows: str, complaint: str) -> None:
    with pytest.raises(InputProblem, match=complaint):
        read_identification(written(images, HEADER + GALLERY + rows), images)


@pytest.mark.parametrize("text", ["", GALLERY, "role,role,person,image\n"])
def test_columns_must_be_named(images: Path, text: str) -> None:
    with pytest.raises(InputProblem, match="line 1: the line does not name the columns"):
        read_identification(written(images, text), images)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_categories=["Cs"])) | st.just('gallery,"Ann\x00,"'))
def test_garbage_is_refused_and_never_crashes(images: Path, text: str) -> None:
    with pytest.raises(InputProblem):
        read_identification(written(images, HEADER + text), images)


@pytest.mark.skipif(not LFW_DEV.is_dir(), reason="needs lfw_dev in /work/shared/data")
def test_the_development_set_is_read_whole() -> None:
    protocol = read_identification(LFW_DEV / "identification.csv", LFW_DEV / "images")
    assert (len(protocol.people), len(protocol.mated), len(protocol.nonmated)) == (100, 197, 500)
