"""``facegui paint``: a painting in a file, told as the contract says, and every wrong request."""

import pytest
from PIL import Image

from tests.e2e.conftest import HOPPER


@pytest.fixture
def quick(monkeypatch):
    """Take few steps: what is tested here is the command."""
    from facegui.commands import paint
    from facegui.painting.plan import PaintPlan

    monkeypatch.setattr(paint, "PaintPlan", lambda **chosen: PaintPlan(**{**chosen, "steps": 2}))


def test_a_photograph_is_painted(facegui, quick, tmp_path, data_dir):
    out = tmp_path / "painted.png"
    ran = facegui("paint", HOPPER, "--style", "oil", "--out", out, "--size", "64", "--json")
    assert ran.status == 0
    told = ran.document
    with Image.open(out) as painted:
        assert painted.size == (told["width"], told["height"])
        assert max(painted.size) == 64
        assert not painted.getexif()
    assert told["costs"]["content"] == told["costs"]["contents"][-1]
    assert told["costs"]["styles"][-1] < told["costs"]["styles"][0]
    assert told["weights"] == "random"
    assert told["seconds"] > 0
    assert not data_dir.exists(), "painting made a gallery"


def test_the_same_seed_gives_the_same_file(facegui, quick, tmp_path):
    for name in ("one.png", "two.png"):
        facegui("paint", HOPPER, "--style", "ink", "--out", tmp_path / name, "--size", "64")
    assert (tmp_path / "one.png").read_bytes() == (tmp_path / "two.png").read_bytes()


def test_any_picture_is_a_style(facegui, quick, tmp_path):
    out = tmp_path / "painted.jpg"
    ran = facegui("paint", HOPPER, "--style", HOPPER, "--out", out, "--size", "64")
    assert ran.status == 0
    assert "Likeness cost" in ran.out
    assert "A machine would still recognize" in ran.out
    assert out.stat().st_size > 1000


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (("--style", "cubism"), 2, "no style and no file called 'cubism'"),
        (("--style", "oil", "--likeness", "1.5"), 2, "invalid number from 0 to 1 value: '1.5'"),
        (("--style", "oil", "--likeness", "nan"), 2, "invalid number from 0 to 1 value"),
        (("--style", "oil", "--size", "5000"), 2, "invalid size from 64 to 512 value: '5000'"),
        (("--style", "oil", "--seed", "-1"), 2, "invalid seed value: '-1'"),
        ((), 2, "--style"),
    ],
)
def test_a_wrong_request_is_refused(facegui, tmp_path, words, status, told):
    ran = facegui("paint", HOPPER, "--out", tmp_path / "painted.png", *words)
    assert ran.status == status
    assert told in ran.problem
    assert not list(tmp_path.glob("*.png"))


def test_a_place_that_cannot_be_written_is_told_before_painting(facegui, tmp_path):
    wrong = {
        tmp_path / "painted.txt": "no ending of a picture",
        tmp_path / "nowhere" / "painted.png": "no place for a file",
    }
    for out, told in wrong.items():
        ran = facegui("paint", HOPPER, "--style", "oil", "--out", out)
        assert ran.status == 2
        assert told in ran.problem


def test_the_photograph_is_never_written_over(facegui, tmp_path):
    photograph = tmp_path / "ada.jpg"
    photograph.write_bytes(HOPPER.read_bytes())
    ran = facegui("paint", photograph, "--style", "oil", "--out", photograph)
    assert ran.status == 2
    assert photograph.read_bytes() == HOPPER.read_bytes()


def test_what_is_no_picture_is_told(facegui, tmp_path):
    text = tmp_path / "text.jpg"
    text.write_text("no picture")
    out = tmp_path / "painted.png"
    assert facegui("paint", text, "--style", "oil", "--out", out).status == 3
    assert facegui("paint", HOPPER, "--style", text, "--out", out).status == 3
    missing = tmp_path / "missing.jpg"
    assert facegui("paint", missing, "--style", "oil", "--out", out).status == 3
    assert not out.exists()


def test_a_painting_is_kept_with_somebody_enrolled(facegui, quick, tmp_path):
    assert facegui("enroll", "Grace Hopper", HOPPER, "--consent", "yes").status == 0
    ran = facegui("paint", "grace hopper", "--style", "oil", "--keep", "--size", "64", "--json")
    assert (ran.status, ran.document["file"]) == (0, None)
    kept = facegui("people", "show", "Grace Hopper", "--json").document["painting"]
    assert (kept["style"], kept["likeness"]) == ("oil", 0.5)
    assert facegui("paint", "Nobody", "--style", "oil", "--keep").status != 0
    assert facegui("paint", HOPPER, "--style", "oil").status == 2
