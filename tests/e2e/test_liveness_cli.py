"""Liveness from the command line, with the real networks where their files are."""

import json
import shutil

import cv2
import pytest

from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.paths import resource
from facegui.vision.models.registry import MINIFASNET
from tests.fakes import FilmedSource
from tests.places import DATA

HOPPER = resource("demo", "grace-hopper.jpg")
DEMO = resource("demo", "demo.mp4")

FILES = [file.name for file in MINIFASNET.files]
INSTALL = "facegui models install minifasnet"


@pytest.fixture
def shared():
    """The development data, which holds the files of the networks."""
    if not all((DATA / "models" / name).exists() for name in FILES):
        pytest.skip(f"the files of minifasnet are not in {DATA / 'models'}")
    return DATA


@pytest.fixture
def installed(shared, data_dir):
    """Put the networks into the test's own data folder."""
    folder = data_dir / "models" / "minifasnet"
    folder.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        shutil.copy(shared / "models" / name, folder / name)
    return folder


@pytest.fixture
def required(data_dir):
    """Liveness is required for everything."""
    data_dir.mkdir(exist_ok=True)
    names = ("verification", "identification", "enrollment")
    chosen = {f"liveness_{name}": "required" for name in names}
    (data_dir / "settings.json").write_text(json.dumps(chosen))


def test_without_the_model_it_is_not_checked_and_says_how_to_mend_that(facegui):
    ran = facegui("liveness", HOPPER)
    assert (ran.status, ran.out) == (3, "")
    assert ran.problem.startswith("Liveness not checked: the model minifasnet is not installed.")
    assert INSTALL in ran.problem


@pytest.mark.parametrize(
    "damage",
    [
        lambda file: file.write_bytes(b""),
        lambda file: file.write_bytes(b"x" * MINIFASNET.files[0].size),
    ],
    ids=["truncated", "tampered"],
)
def test_a_damaged_model_is_never_used(facegui, data_dir, damage):
    """Small fakes: nothing of the file is read before its checksum is right."""
    folder = data_dir / "models" / "minifasnet"
    folder.mkdir(parents=True)
    damage(folder / FILES[0])
    (folder / FILES[1]).write_bytes(b"x")
    ran = facegui("liveness", HOPPER)
    assert ran.status == 3
    assert ran.problem.startswith("Liveness not checked: The model file ")
    assert "damaged" in ran.problem
    assert INSTALL in ran.problem


def test_a_file_that_is_missing_is_as_if_none_were_there(facegui, installed):
    (installed / FILES[1]).unlink()
    ran = facegui("liveness", HOPPER)
    assert (ran.status, "is not installed" in ran.problem) == (3, True)


@pytest.mark.parametrize(
    ("words", "purpose"),
    [
        (("verify", "Grace Hopper", HOPPER), "verification"),
        (("identify", HOPPER), "identification"),
        (("enroll", "Somebody", HOPPER), "enrollment"),
    ],
)
def test_required_but_not_installed_refuses(facegui, hopper_enrolled, words, purpose):
    ran = facegui(*words, "--liveness", "required")
    assert (ran.status, ran.out) == (4, "")
    assert ran.problem.startswith(f"Liveness is required for {purpose}, but its model is not ")
    assert INSTALL in ran.problem
    assert facegui(*words, "--liveness", "off").status == 0


def test_required_in_the_settings_refuses_too(facegui, required):
    assert facegui("enroll", "Grace Hopper", HOPPER).status == 4
    assert facegui("people", "list", "--json").document["people"] == []


def test_what_is_off_says_nothing_and_what_is_not_installed_says_so(facegui, hopper_enrolled):
    off = facegui("identify", HOPPER, "--liveness", "off", "--json").document["faces"][0]
    assert off["liveness"] is None
    observed = facegui("identify", HOPPER, "--json").document["faces"][0]
    assert (observed["liveness"]["state"], observed["decision"]) == ("not_checked", "match")


def test_a_picture_cannot_take_a_challenge(facegui, hopper_enrolled):
    ran = facegui("verify", "Grace Hopper", HOPPER, "--challenge")
    assert (ran.status, "A challenge needs a camera or a video." in ran.problem) == (2, True)


def test_a_recording_does_not_pass_a_challenge(facegui, hopper_enrolled):
    """Its subject turns when it likes, not when it is asked."""
    ran = facegui("verify", "Grace Hopper", DEMO, "--challenge", "--json")
    (answer,) = ran.documents
    assert (ran.status, answer["match"], answer["name"]) == (1, False, None)
    assert answer["challenge"]["phase"] == "failed"
    assert answer["decision"] == "not_live"
    assert "Look straight at the camera." in ran.err


def test_leaning_alone_is_not_enough_without_the_model(facegui, hopper_enrolled):
    """A picture can be brought closer, too."""
    ran = facegui("verify", "Grace Hopper", DEMO, "--challenge", "--movements", "leans")
    assert (ran.status, INSTALL in ran.problem) == (4, True)


def test_the_sample_scenes_are_told_apart(facegui, installed, shared):
    samples = shared / "pad" / "samples"
    for name, status, state in (
        ("image_F1.jpg", 1, "attack"),
        ("image_F2.jpg", 1, "attack"),
        ("image_T1.jpg", 0, "live"),
    ):
        ran = facegui("liveness", samples / name, "--json")
        picture, summary = ran.documents
        assert (ran.status, summary["state"], summary["live"]) == (status, state, state == "live")
        assert set(picture["faces"][0]["liveness"]["by_network"]) == {"V2", "V1SE"}


@pytest.fixture
def film(monkeypatch):
    """Play frames before the one camera there is."""

    def play(pixels, fps=25.0):
        made = FilmedSource(pixels, fps, name="Desk")
        monkeypatch.setattr("facegui.commands.verify.open_source", lambda _text: made)

    return play


def _frames(clip, first, end):
    reader = cv2.VideoCapture(str(clip))
    frames = [reader.read()[1] for _ in range(end)][first:]
    reader.release()
    return [one for one in frames if one is not None]


def test_a_living_face_is_verified_within_seconds_where_it_is_required(
    facegui, installed, shared, tmp_path, film
):
    clip = shared / "videos" / "d19.mp4"
    assert facegui("liveness", clip, "--seconds", "2", "--json").documents[-1]["live_share"] > 0.95
    picture = tmp_path / "d19.png"
    _first_frame(clip, picture)
    assert facegui("enroll", "Speaker", picture).status == 0
    film(_frames(clip, 25, 250))
    words = ("verify", "Speaker", "camera:0", "--liveness", "required", "--seconds", "20", "--json")
    ran = facegui(*words)
    assert (ran.status, ran.document["match"]) == (0, True)
    told = ran.document["liveness"]
    assert (told["state"], told["settled"], told["shown_by"]) == ("live", True, "camera")


def test_a_photo_before_the_camera_is_not_live_and_never_no_match(facegui, installed, shared, film):
    photo = shared / "pad" / "samples" / "image_F2.jpg"
    # Glare covers half of this face: only with --force is it kept.
    assert facegui("enroll", "Target", photo, "--force").status == 0
    assert facegui("verify", "Target", photo).status == 0, "observing must only show"
    film([cv2.imread(str(photo))])
    words = ("verify", "Target", "camera:0", "--seconds", "4", "--json")
    ran = facegui(*words, "--liveness", "required")
    answer = ran.document
    assert (ran.status, answer["decision"], answer["name"]) == (1, "not_live", None)


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize("source", ["still", "clip", "folder"])
@pytest.mark.parametrize("command", [("verify", "Target"), ("identify",)])
def test_what_is_required_refuses_what_cannot_show_life(facegui, shared, tmp_path, command, source):
    """Whatever it looks like: the very picture of a living person, or the clip."""
    clip = shared / "videos" / "d19.mp4"
    still = tmp_path / "stills" / "d19.png"
    still.parent.mkdir()
    _first_frame(clip, still)
    assert facegui("enroll", "Target", still).status == 0
    shown = {"still": still, "clip": clip, "folder": still.parent}[source]
    ran = facegui(*command, shown, "--liveness", "required")
    assert (ran.status, ran.out) == (3, "")
    assert ran.problem.startswith("Life cannot be shown by a recording. Use a camera")


def test_a_file_is_still_judged_and_says_what_it_is(facegui, installed, shared):
    ran = facegui("liveness", shared / "pad" / "samples" / "image_T1.jpg", "--json")
    picture, summary = ran.documents
    told = picture["faces"][0]["liveness"]
    assert (ran.status, told["state"], told["settled"]) == (0, "live", True)
    assert (told["shown_by"], summary["shown_by"]) == ("recording", "recording")


def test_a_photo_is_not_enrolled_where_it_must_be_live(facegui, installed, shared):
    photo = shared / "pad" / "samples" / "image_F2.jpg"
    ran = facegui("enroll", "Target", photo, "--liveness", "required", "--force")
    assert ran.status == 1
    assert "is not known to show a living face" in ran.problem
    assert facegui("people", "list", "--json").document["people"] == []


def test_liveness_is_measured_on_folders(facegui, installed, shared, data_dir, tmp_path):
    live, attack = tmp_path / "live", tmp_path / "attack"
    (attack / "print").mkdir(parents=True)
    live.mkdir()
    nuaa, samples = shared / "pad" / "nuaa", shared / "pad" / "samples"
    for picture in sorted((nuaa / "ClientFace").iterdir())[:12]:
        shutil.copy(picture, live)
    for picture in sorted((nuaa / "ImposterFace").iterdir())[:12]:
        shutil.copy(picture, attack / "print")
    shutil.copy(samples / "image_F2.jpg", attack)
    (live / "broken.jpg").write_bytes(b"no picture")
    ran = facegui("evaluate", "liveness", "--live", live, "--attack", attack, "--keep", "--json")
    report = ran.document
    assert ran.status == 0
    assert (report["live"], report["attacks"]) == (13, {"attack": 1, "print": 12})
    assert report["failed_to_acquire"] >= 1, "a picture that cannot be read counts as refused"
    assert report["auc"] > 0.8
    assert set(report["bpcer_at_apcer"]) == {"1e-1", "5e-2"}
    assert report["apcer_worst"] == max(report["apcer"].values())
    assert report["kept"] is True
    kept = LivenessCalibration.load(data_dir / "calibration" / "liveness.json")
    assert kept.live_from == report["proposed_threshold"]


def _first_frame(clip, picture):
    capture = cv2.VideoCapture(str(clip))
    cv2.imwrite(str(picture), capture.read()[1])
    capture.release()
