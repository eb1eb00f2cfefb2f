"""Nothing looked at is an error, never a "no": exit 3 and one document, whatever the command."""

import shutil

import pytest

from tests.e2e.conftest import HOPPER
from tests.unit.live.clips import write_clip


@pytest.fixture(autouse=True)
def password(monkeypatch):
    """Have one for what may be an archive."""
    monkeypatch.setenv("FACEGUI_PASSWORD", "correct horse")


@pytest.fixture
def junk(tmp_path):
    """A folder of two people with three files each, named as pictures; none is one."""
    for person in ("Ada", "Bob"):
        folder = tmp_path / "junk" / person
        folder.mkdir(parents=True)
        for number in range(3):
            (folder / f"{number}.jpg").write_bytes(b"not a picture" * (number + 1))
    return tmp_path / "junk"


@pytest.fixture
def no_frames(tmp_path):
    """A clip of which nothing is left but its beginning."""
    whole = write_clip(tmp_path / "whole.mkv")
    path = tmp_path / "cut.mkv"
    path.write_bytes(whole.read_bytes()[:600])
    return path


def error_of(ran):
    assert ran.status == 3, ran.out + ran.err
    assert set(ran.document) == {"error", "hint"}
    assert ran.document["error"]
    assert ran.document["hint"]
    assert "Traceback" not in ran.err
    return ran.document["error"]


@pytest.mark.parametrize(
    "words",
    [
        ["identify", "JUNK"],
        ["identify", "JUNK/Ada/0.jpg"],
        ["identify", "CLIP"],
        ["verify", "Grace Hopper", "JUNK/Ada/0.jpg"],
        ["verify", "Grace Hopper", "CLIP"],
        ["compare", "JUNK/Ada/0.jpg", "JUNK/Bob/0.jpg"],
        ["compare", "HOPPER", "JUNK/Bob/0.jpg"],
        ["enroll", "Ada", "JUNK/Ada/0.jpg"],
        ["enroll", "Grace Hopper", "HOPPER", "JUNK/Ada/0.jpg"],
        ["liveness", "JUNK/Ada/0.jpg"],
        ["liveness", "JUNK/Ada"],
        ["liveness", "CLIP"],
        ["people", "import", "JUNK"],
        ["people", "import", "JUNK/Ada/0.jpg"],
        ["evaluate", "folders", "JUNK"],
        ["evaluate", "quality", "--images", "JUNK"],
        ["evaluate", "verification", "--images", "JUNK", "--pairs", "PAIRS"],
        ["evaluate", "identification", "--images", "JUNK", "--protocol", "PROTOCOL"],
        ["evaluate", "liveness", "--live", "JUNK/Ada", "--attack", "JUNK/Bob"],
        ["train", "head", "--images", "JUNK"],
        ["train", "encoder", "--images", "JUNK"],
        ["paint", "JUNK/Ada/0.jpg", "--style", "ink", "--out", "OUT"],
    ],
    ids=" ".join,
)
@pytest.mark.usefixtures("hopper_enrolled")
def test_nothing_looked_at_is_an_error(facegui, junk, no_frames, tmp_path, words):
    pairs, protocol = tmp_path / "pairs.txt", tmp_path / "protocol.csv"
    pairs.write_text("1\t1\nAda\t1\t2\nAda\t1\tBob\t1\n")
    protocol.write_text(
        "role,person,image\n"
        + "".join(f"gallery,{one},{one}/0.jpg\nmated,{one},{one}/1.jpg\n" for one in ("Ada", "Bob"))
    )
    places = {
        "JUNK": str(junk),
        "CLIP": str(no_frames),
        "HOPPER": str(HOPPER),
        "PAIRS": str(pairs),
        "PROTOCOL": str(protocol),
        "OUT": str(tmp_path / "out.png"),
    }
    for name, path in places.items():
        words = [word.replace(name, path) for word in words]
    error_of(facegui(*words, "--json"))
    assert not (tmp_path / "out.png").exists()


def test_one_picture_among_bad_ones_is_looked_at(facegui, hopper_enrolled, junk):
    shutil.copy(HOPPER, junk / "Ada" / "3.jpg")
    ran = facegui("identify", junk / "Ada", "--json")
    assert ran.status == 0
    (document,) = ran.documents
    assert document["faces"][0]["name"] == "Grace Hopper"
