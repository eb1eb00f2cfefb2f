"""Faces on their side, on their head and covered, as the table of the shared cases says.

The files lie beside the checkout and are not shipped. Whoever is refused is refused with a reason,
and nobody gets the name of another.
"""

from collections import Counter
from pathlib import Path

import pytest

from facegui.sources.opening import open_source
from facegui.workspace import Workspace
from tests.e2e.clips_turned import turned_clip, written
from tests.places import SHARED

CASES = SHARED / "cases"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not CASES.is_dir(), reason="../shared/cases is not there"),
]

REFUSED = 3


@pytest.fixture(autouse=True)
def one_engine(monkeypatch, engine):
    """Load the networks once for some hundreds of commands."""
    monkeypatch.setattr(Workspace, "load_engine", lambda _: engine)


def pictures(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.jpg"))


@pytest.fixture
def enrolled(facegui):
    """Enroll everybody of a folder under the name of the file; gives who was refused, and why."""

    def enroll(folder: Path, *words: str) -> dict[str, str]:
        refused = {}
        for picture in pictures(folder):
            ran = facegui("enroll", picture.stem, picture, "--json", *words)
            if ran.status:
                assert (ran.status, set(ran.document)) == (REFUSED, {"error", "hint"})
                refused[picture.stem] = ran.document["error"]
        return refused

    return enroll


@pytest.fixture
def seen(facegui):
    """Identify every picture of a folder; gives the faces of each by the name of its file."""

    def identify(folder: Path) -> dict[str, list[dict]]:
        ran = facegui("identify", *pictures(folder), "--json")
        assert ran.status in (0, 1), ran.err
        assert len(ran.documents) == len(pictures(folder))
        return {Path(one["source"]).stem: one["faces"] for one in ran.documents}

    return identify


def names(found: dict[str, list[dict]]) -> Counter:
    return Counter(face["name"] for faces in found.values() for face in faces if face["name"])


def right_or_none(found: dict[str, list[dict]]) -> int:
    """Count those who got their own name; nobody may have got another's."""
    for who, faces in found.items():
        assert {face["name"] for face in faces} <= {who, None}, who
    return sum(any(face["name"] == who for face in faces) for who, faces in found.items())


RARE = [pytest.mark.slow, pytest.mark.rare]
TURNED = [
    ("sideways/90", ()),
    pytest.param("sideways/90", ("--force",), marks=RARE),
    pytest.param("sideways/270", (), marks=RARE),
    pytest.param("sideways/270", ("--force",), marks=RARE),
    pytest.param("upside_down/180", (), marks=RARE),
    ("upside_down/180", ("--force",)),
]


@pytest.mark.parametrize(("folder", "force"), TURNED)
def test_portraits_turned_are_judged_upright(enrolled, seen, folder, force):
    refused = enrolled(CASES / folder / "a", *force)
    assert len(refused) <= 1
    for why in refused.values():
        assert "No face was found" in why or "too poor to keep" in why
    strangers = seen(CASES / folder / "b")
    assert names(strangers) == Counter()
    for face in (face for faces in strangers.values() for face in faces):
        assert face["decision"] in ("not_recognized", "unsure", "poor_quality")
        assert face["reasons"]
    assert right_or_none(seen(CASES / folder / "a")) >= 11


def test_people_enrolled_on_their_head_are_recognized_upright(enrolled, seen):
    enrolled(CASES / "upside_down" / "180" / "a")
    assert right_or_none(seen(CASES / "upside_down" / "upright" / "a")) >= 11
    assert names(seen(CASES / "upside_down" / "upright" / "b")) == Counter()


def test_people_enrolled_upright_are_recognized_on_their_head(enrolled, seen):
    assert enrolled(CASES / "upside_down" / "upright" / "a") == {}
    assert right_or_none(seen(CASES / "upside_down" / "180" / "a")) >= 11
    assert names(seen(CASES / "upside_down" / "180" / "b")) == Counter()


def test_faces_behind_mask_and_dark_glasses_are_refused_and_not_decided(enrolled, seen):
    refused = enrolled(CASES / "covered" / "both" / "a")
    assert len(refused) == 20
    assert sum("Face covered" in why for why in refused.values()) >= 18
    assert all("Face covered" in why or "No face was found" in why for why in refused.values())
    for faces in seen(CASES / "covered" / "both" / "b").values():
        for face in faces:
            assert (face["name"], face["decision"]) == (None, "poor_quality")
            assert face["quality"]["faults"]
            assert face["reasons"]


@pytest.mark.parametrize(
    "kind", ["both", pytest.param("mask", marks=RARE), pytest.param("glasses", marks=RARE), "plain"]
)
def test_who_is_enrolled_covered_by_force_gives_nobody_their_name(enrolled, seen, kind):
    """Of plain ones nobody is named either, twice of which is nobody."""
    folder = CASES / "covered" / kind
    enrolled(folder / "a", "--force")
    assert names(seen(folder / "b")) == Counter()


def test_plain_faces_are_kept_as_before(enrolled, seen):
    folder = CASES / "covered" / "plain"
    assert enrolled(folder / "a") == {}
    assert right_or_none(seen(folder / "a")) == 20


@pytest.mark.parametrize(
    ("file", "turned"),
    [
        ("upside_down/clip.mp4", 180),
        pytest.param("sideways/clip.mp4", 270, marks=RARE),
        ("sideways/clip_with_rotation_told.mp4", 0),
    ],
)
def test_whom_a_turned_clip_shows_is_recognized(facegui, enrolled, tmp_path, file, turned):
    """Enrolled from the first frame of the clip that says its turn, like any portrait."""
    with open_source(str(CASES / "sideways" / "clip_with_rotation_told.mp4")) as source:
        assert facegui("enroll", "Shown", written(tmp_path / "first.png", source.read())).out
    enrolled(CASES / "upside_down" / "upright" / "a")
    ran = facegui("identify", CASES / file, "--json")
    documents = ran.documents
    assert {document["turned"] for document in documents} == {turned}
    assert len(documents) == 60
    found = [face["name"] for document in documents for face in document["faces"]]
    assert set(found) <= {"Shown", None}
    assert found.count("Shown") >= 55


@pytest.mark.parametrize(
    "quarters", [0, pytest.param(1, marks=RARE), 2, pytest.param(3, marks=RARE)]
)
def test_the_bundled_clip_turned_shows_the_same_people(facegui, hopper_enrolled, clip, quarters):
    """As upright: Hopper is Hopper by identify and verify, Collins nobody."""
    hopper, collins = (turned_clip(clip(name), quarters) for name in ("hopper", "collins"))
    ran = facegui("identify", hopper, "--json")
    found = [face["name"] for one in ran.documents for face in one["faces"]]
    assert found.count("Grace Hopper") >= 15
    assert set(found) <= {"Grace Hopper", None}
    assert facegui("verify", "Grace Hopper", hopper, "--json").status == 0
    ran = facegui("identify", collins, "--json")
    assert ran.status == 1
    assert any(one["faces"] for one in ran.documents)
    assert {face["name"] for one in ran.documents for face in one["faces"]} == {None}
    assert facegui("verify", "Grace Hopper", collins, "--json").status == 1


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_who_is_enrolled_from_a_turned_frame_is_seen_in_the_upright_clip(
    facegui, clip, tmp_path, quarters
):
    with open_source(str(turned_clip(clip("collins"), quarters))) as source:
        picture = written(tmp_path / "frame.png", source.read())
    assert facegui("enroll", "Collins", picture, "--force").status == 0
    ran = facegui("identify", clip("collins"), "--json")
    assert "Collins" in [face["name"] for one in ran.documents for face in one["faces"]]
    ran = facegui("identify", clip("hopper"), "--json")
    assert {face["name"] for one in ran.documents for face in one["faces"]} == {None}
