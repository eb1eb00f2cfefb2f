"""What cannot be used is told in one line, with the exit status of the contract."""

import socket

import cv2
import numpy as np
import pytest
from PIL import Image

from facegui.paths import resource

HOPPER = resource("demo", "grace-hopper.jpg")
_ORIENTATION_TAG, _TURNED_LEFT = 0x0112, 6


def _text(path):
    path.write_text("this is no picture")


def _empty(path):
    path.write_bytes(b"")


def _one_pixel(path):
    Image.new("RGB", (1, 1)).save(path)


def _huge_and_flat(path):
    Image.new("L", (12_000, 9_000), 128).save(path, quality=30)


def _cut_off(path):
    path.write_bytes(HOPPER.read_bytes()[:20_000])


def _faceless(path):
    Image.new("RGB", (400, 300), "gray").save(path)


def test_no_folder_is_not_the_current_one(facegui, tmp_path, monkeypatch):
    """Of a variable that is not set: a gallery would be made, and the folder narrowed."""
    monkeypatch.chdir(tmp_path)
    ran = facegui("people", "list", "--data-dir", "")
    assert ran.status == 2
    assert "invalid folder value" in ran.problem
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (_text, "cannot be read as a picture"),
        (_empty, "is empty"),
        (_one_pixel, "pixel"),
        pytest.param(
            _huge_and_flat, "No face was found", marks=[pytest.mark.slow, pytest.mark.rare]
        ),
        (_cut_off, "cannot be read as a picture"),
        (_faceless, "No face was found"),
    ],
)
def test_a_picture_that_cannot_be_used_is_told(facegui, tmp_path, make, said):
    path = tmp_path / "picture.jpg"
    make(path)
    ran = facegui("enroll", "Somebody", path)
    assert ran.status == 3
    problem = ran.err.splitlines()[-1]  # before it, that a huge one was scaled down
    assert said in problem
    assert str(path) in problem


def test_in_json_a_problem_is_a_document_too(facegui, tmp_path):
    ran = facegui("--json", "enroll", "Somebody", tmp_path / "nothing.jpg")
    assert ran.status == 3
    assert ran.document["error"].startswith("There is no file")
    assert ran.document["hint"]


def test_a_picture_of_several_people_is_refused(facegui, scene):
    ran = facegui("enroll", "Somebody", scene(7.0))
    assert ran.status == 3
    assert "2 faces were found" in ran.problem
    assert "Crop the picture" in ran.problem


def _sixteen_bit(picture, path):
    gray = np.asarray(picture.convert("L"), np.uint16) * 257
    Image.fromarray(gray).save(path)


def _animated(picture, path):
    blank = Image.new("RGB", picture.size)
    picture.save(path, save_all=True, append_images=[blank], duration=100)


def _turned(picture, path):
    exif = Image.Exif()
    exif[_ORIENTATION_TAG] = _TURNED_LEFT
    picture.transpose(Image.Transpose.ROTATE_90).save(path, exif=exif, quality=95)


@pytest.mark.parametrize(
    ("name", "save"),
    [
        ("sixteen-bit.png", _sixteen_bit),
        ("cmyk.jpg", lambda picture, path: picture.convert("CMYK").save(path, quality=95)),
        ("gray.png", lambda picture, path: picture.convert("L").save(path)),
        ("animated.gif", _animated),
        ("turned.jpg", _turned),
    ],
)
def test_every_kind_of_picture_is_understood(facegui, hopper_enrolled, tmp_path, name, save):
    with Image.open(HOPPER) as picture:
        save(picture, tmp_path / name)
    (face,) = facegui("identify", tmp_path / name, "--json").document["faces"]
    assert face["name"] == "Grace Hopper"


def test_a_video_that_was_cut_off_is_used_up_to_the_cut(facegui, hopper_enrolled, clip, tmp_path):
    whole = clip("hopper").read_bytes()
    cut = tmp_path / "cut.avi"
    cut.write_bytes(whole[: len(whole) // 2])
    ran = facegui("identify", cut, "--json")
    assert ran.status == 0
    assert 5 < len(ran.documents) < 15
    assert "ends early" in ran.problem


def test_a_video_that_cannot_be_read_is_told(facegui, tmp_path):
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(resource("demo", "demo.mp4").read_bytes()[:3000])
    ran = facegui("identify", cut)
    assert (ran.status, "cannot be read as a video" in ran.err) == (3, True)


def test_a_stream_that_does_not_answer_is_given_up(facegui, hopper_enrolled):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        ran = facegui("identify", f"http://me:secret@127.0.0.1:{port}/live")
    assert ran.status == 3
    assert "does not answer" in ran.problem
    assert "secret" not in ran.problem


def test_one_bad_source_does_not_stop_the_others(facegui, hopper_enrolled, tmp_path):
    ran = facegui("identify", tmp_path / "gone.jpg", HOPPER, "--json")
    problem, answer = ran.documents
    assert ran.status == 3, "a script would not learn that a source was left out"
    assert "gone.jpg" in problem["error"]
    assert answer["faces"][0]["name"] == "Grace Hopper"


def test_a_camera_that_is_not_there_is_told(facegui, hopper_enrolled):
    ran = facegui("identify", "camera:no such camera")
    assert (ran.status, "camera" in ran.problem) == (3, True)


@pytest.mark.parametrize(
    "words",
    [
        ["dance"],
        ["enroll", "Somebody"],
        ["people"],
        ["identify", "x.jpg", "--every", "0"],
        ["evaluate", "identification", "--goal-fpir", "2"],
        ["compare", "a.jpg", "b.jpg", "--device", "abacus"],
        ["liveness"],
    ],
)
def test_wrong_usage_is_one_line(facegui, words):
    ran = facegui(*words)
    assert ran.status == 2
    assert "--help" in ran.problem


def test_a_video_without_a_face_is_no_error(facegui, hopper_enrolled, tmp_path):
    path = tmp_path / "wall.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 25, (320, 240))
    for _ in range(5):
        writer.write(np.full((240, 320, 3), 90, np.uint8))
    writer.release()
    assert facegui("identify", path).status == 1
    verified = facegui("verify", "Grace Hopper", path)
    assert (verified.status, "No face" in verified.problem) == (3, True)


@pytest.mark.parametrize("path", ["x" * 300, "/" + "x/" * 3000, f"~nobody-at-all/{'x' * 300}.jpg"])
@pytest.mark.parametrize(
    "words",
    [
        *(["identify"], ["liveness"], ["verify", "Grace Hopper"], ["enroll", "Somebody"]),
        *(["people", "import"], ["people", "export"], ["history", "export"]),
        *(["rules", "list", "--rules"], ["evaluate", "pairs"], ["backup", "restore"]),
    ],
)
def test_a_path_that_the_system_refuses_is_a_sentence(
    facegui, hopper_enrolled, monkeypatch, words, path
):
    monkeypatch.setenv("FACEGUI_PASSWORD", "long enough")
    ran = facegui(*words, path)
    assert ran.status in (2, 3, 4)
    assert "mistake of its own" not in ran.problem


@pytest.mark.parametrize("number", ["2147483648", "9" * 20, "9" * 5000])
def test_a_camera_of_an_impossible_number_is_none(facegui, hopper_enrolled, number):
    ran = facegui("identify", f"camera:{number}")
    assert ran.status == 3
    assert "amera" in ran.problem
