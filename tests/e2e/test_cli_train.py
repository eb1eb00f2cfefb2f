"""``facegui train`` on the real command line: what it refuses and keeps, there and back."""

import json
import shutil
import signal
import subprocess
import sys
from itertools import islice
from pathlib import Path

import cv2
import pytest

from facegui.errors import InputProblem
from facegui.paths import resource
from facegui.tasks.training.unfinished_runs import unfinished_runs
from facegui.vision.models.spec import DEFAULT_ENCODER, JOINED, SPECS
from facegui.vision.models.store import ModelStore
from facegui.vision.models.trained_card import EncoderKind
from tests.released import released
from tests.unit.vision.trained_encoders import made

LFW = Path("/work/shared/data/lfw_dev")
HOPPER = resource("demo", "grace-hopper.jpg")
POINTS = json.loads(released("mobilefacenet-1.json").read_text("utf-8"))
BETTER = {"better": True, "reason": "It is better.", "compared_with": DEFAULT_ENCODER}


@pytest.fixture
def folder(tmp_path, demo_frames):
    """Two people with one picture each."""
    for name, second in (("Ada", 3.0), ("Bo", 11.0)):
        (tmp_path / "people" / name).mkdir(parents=True)
        cv2.imwrite(str(tmp_path / "people" / name / "1.jpg"), demo_frames[second].pixels)
    return tmp_path / "people"


@pytest.fixture
def real_people(tmp_path):
    """Make a folder of so many people of lfw_dev with two pictures each."""

    def folder(count):
        several = (
            one for one in sorted((LFW / "images").iterdir()) if len(list(one.iterdir())) > 1
        )
        for person in islice(several, count):
            (tmp_path / "real" / person.name).mkdir(parents=True, exist_ok=True)
            for picture in sorted(person.iterdir())[:2]:
                shutil.copy(picture, tmp_path / "real" / person.name)
        return tmp_path / "real"

    return folder


@pytest.fixture
def better(data_dir):
    """A trained encoder that the guard found better, joined where the default is."""
    joined = DEFAULT_ENCODER in JOINED
    card, content = made(joined=joined, metrics=BETTER, calibration=POINTS)
    ModelStore(data_dir / "models").add_trained(card, content)
    return card


def test_too_few_people_are_told_by_the_command(facegui, folder):
    ran = facegui("train", "encoder", "--images", folder, "--json")
    assert ran.status == 3
    assert "two pictures" in ran.document["error"]
    assert "10 people or more" in ran.document["hint"]


def test_a_picture_without_a_face_is_named(facegui, folder):
    shutil.copy(resource("demo", "README.md"), folder / "Ada" / "2.jpg")
    ran = facegui("train", "encoder", "--images", folder)
    assert ran.status == 3
    assert "Ada/2.jpg" in ran.err


def test_an_empty_gallery_cannot_be_trained_on(facegui):
    ran = facegui("train", "encoder", "--gallery")
    assert ran.status == 3
    assert "Nobody is enrolled" in ran.err


@pytest.mark.parametrize(
    "words",
    [
        ("encoder",),
        ("encoder", "--gallery", "--images", "x"),
        ("encoder", "--resume"),
        ("encoder", "--images", ".", "--name", "No Name"),
        ("encoder", "--images", ".", "--kind", "magic"),
        ("adopt", "trained-nobody"),
        ("back",),
        ("remove", "trained-nobody"),
    ],
)
def test_wrong_usage_is_told(facegui, words):
    ran = facegui("train", *words)
    assert ran.status == 2
    assert ran.out == ""


def test_there_and_back(facegui, better):
    assert facegui("enroll", "Grace", HOPPER).status == 0
    adopted = facegui("train", "adopt", better.id, "--json")
    assert adopted.status == 0
    assert adopted.document == {"encoder": better.id, "spaces": {better.spec.space: 1}}
    (listed,) = facegui("train", "list", "--json").document["trained"]
    assert (listed["id"], listed["in_use"], listed["better"]) == (better.id, True, True)
    assert facegui("verify", "Grace", HOPPER).status == 0
    assert facegui("train", "remove", better.id).status == 2
    back = facegui("train", "back", "--json")
    space = SPECS[DEFAULT_ENCODER].space
    assert back.document == {"encoder": DEFAULT_ENCODER, "spaces": {space: 1}}
    assert facegui("verify", "Grace", HOPPER).status == 0
    assert facegui("train", "remove", better.id).status == 0
    assert facegui("train", "list", "--json").document == {"trained": []}


@pytest.mark.parametrize("kind", [EncoderKind.PROJECTION, EncoderKind.WHOLE])
def test_an_adopted_encoder_recognizes_without_torch(facegui, tmp_path, data_dir, kind):
    """From the change of encoder on: torch takes 650 MB, and a packaged program has none."""
    joined = DEFAULT_ENCODER in JOINED
    card, content = made(kind, joined=joined, metrics=BETTER, calibration=POINTS)
    (tmp_path / "lab.safetensors").write_bytes(content)
    assert facegui("train", "import", tmp_path / "lab.safetensors").status == 0
    assert facegui("enroll", "Grace", HOPPER).status == 0
    for words in (("train", "adopt", card.id), ("verify", "Grace", str(HOPPER))):
        asked = [*words, "--data-dir", str(data_dir), "--device", "cpu"]
        code = f"import sys; from facegui.cli import main; s = main({asked!r}); " + (
            "print(s, 'torch' in sys.modules)"
        )
        ran = subprocess.run(
            [sys.executable, "-c", code], check=False, capture_output=True, text=True
        )
        assert ran.stdout.splitlines()[-1] == "0 False", ran.stderr
    (listed,) = facegui("train", "list", "--json").document["trained"]
    assert listed["in_use"]


def test_what_the_command_line_overrides_is_not_stored_by_adopting(facegui, better, data_dir):
    assert facegui("train", "adopt", better.id, "--device", "cpu").status == 0
    assert json.loads((data_dir / "settings.json").read_text("utf-8"))["device"] == "auto"


def test_a_refused_encoder_is_a_well_formed_no(facegui, data_dir):
    card, content = made(metrics={"better": False, "reason": "It is worse."})
    ModelStore(data_dir / "models").add_trained(card, content)
    ran = facegui("train", "adopt", card.id)
    assert ran.status == 1
    assert "It is worse." in ran.problem


def test_to_another_computer(facegui, better, tmp_path):
    file = tmp_path / "lab.safetensors"
    assert facegui("train", "export", better.id, file).status == 0
    assert facegui("train", "export", better.id, file).status == 2
    facegui("train", "remove", better.id)
    ran = facegui("train", "import", file, "--json")
    assert ran.status == 0
    assert ran.document["space"] == better.spec.space
    file.write_bytes(file.read_bytes()[:-9])
    assert facegui("train", "import", file).status == 4


def test_a_damaged_encoder_is_listed_as_one(facegui, better, data_dir):
    (data_dir / "models" / "trained" / better.id / "card.json").write_text("{")
    (listed,) = facegui("train", "list", "--json").document["trained"]
    assert listed["id"] == better.id
    assert "cannot be used" in listed["error"]


@pytest.mark.slow
@pytest.mark.rare
@pytest.mark.skipif(not LFW.is_dir(), reason="needs lfw_dev in /work/shared/data")
def test_a_projection_on_real_people(facegui, real_people):
    """Fifty people with two pictures each: found, trained, judged, kept; better or refused."""
    ran = facegui(
        "train", "encoder", "--images", real_people(50), "--steps", "20", "--people", "8",
        "--pictures", "2", "--minutes", "5", "--name", "lab", "--json",
    )  # fmt: skip
    document = ran.document
    assert ran.status == (0 if document["better"] else 1)
    # One is left out: it cannot be recognized as a face.
    assert document["health"]["used"] == 99
    assert document["people"] == 30
    assert document["run"]["steps"] == 20
    assert document["metrics"]["holdout"]["people"] == 10
    assert document["reason"].startswith("On 10 people nobody trained on")
    assert facegui("train", "list", "--json").document["trained"][0]["id"] == "trained-lab"


@pytest.mark.slow
@pytest.mark.rare
@pytest.mark.skipif(not LFW.is_dir(), reason="needs lfw_dev in /work/shared/data")
def test_the_latest_unfinished_run_goes_on_without_its_name(
    facegui, data_dir, real_people, monkeypatch
):
    """Killed in the middle, its name, folder and settings need not be known any more."""

    class Killed(BaseException):
        pass

    def killed(*_, **__):
        raise Killed

    asked = ("--kind", "projection", "--steps", "6", "--people", "8", "--pictures", "2", "--seed")
    with monkeypatch.context() as patch:
        patch.setattr("facegui.tasks.training.run.judge", killed)
        for seed in ("1", "2"):
            with pytest.raises(Killed):
                facegui("train", "encoder", "--images", real_people(30), *asked, seed)
    begun = unfinished_runs(data_dir)
    assert [(run.encoder_id, run.plan.seed) for run in begun] == [
        ("trained-projection-2", 2),
        ("trained-projection-1", 1),
    ]
    ran = facegui("train", "encoder", "--resume", "--json")
    assert "Going on with trained-projection-2." in ran.err
    assert (ran.document["id"], ran.document["seed"]) == ("trained-projection-2", 2)
    assert ran.document["settings"]["steps"] == 6
    assert [run.encoder_id for run in unfinished_runs(data_dir)] == ["trained-projection-1"]


def test_heads_of_too_few_people_are_told(facegui, folder):
    ran = facegui("train", "head", "--images", folder, "--json")
    assert ran.status == 3
    assert "two pictures" in ran.document["error"]


def test_back_to_the_shipped_heads(facegui, data_dir):
    space = SPECS[DEFAULT_ENCODER].space.replace("/", "-")
    own = data_dir / "calibration" / f"{space}.heads.json"
    own.parent.mkdir(parents=True)
    own.write_text("{}")
    ran = facegui("train", "head", "--undo", "--json")
    assert (ran.status, ran.document["undone"]) == (0, True)
    assert not own.exists()
    assert facegui("train", "head", "--undo", "--json").document["undone"] is False


def test_ctrl_c_while_pictures_are_read_ends_like_an_interrupted_program(
    facegui, folder, monkeypatch
):
    def pressed(_path, _name=""):
        signal.raise_signal(signal.SIGINT)
        raise InputProblem("It cannot be read.")

    monkeypatch.setattr("facegui.tasks.training.run.read_picture", pressed)
    # A shell that starts something in the background has it ignore the key.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        ran = facegui("train", "encoder", "--images", folder)
        assert ran.status == 130
        assert "Start it again to go on from there." in ran.err
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    finally:
        signal.signal(signal.SIGINT, before)
