"""Pictures of two people: the clear one is taken and told, otherwise --face says who is meant."""

import cv2
import numpy as np
import pytest

from facegui.sources.picture import read_picture
from tests.e2e.conftest import HOPPER


def beside(left, right):
    """Two pictures of one height in one."""
    small = cv2.resize(right, (round(right.shape[1] * left.shape[0] / right.shape[0]), len(left)))
    return np.hstack([left, small])


@pytest.fixture(scope="module")
def hopper():
    return read_picture(HOPPER).pixels


@pytest.fixture
def both(hopper, scene, tmp_path):
    """Grace Hopper on the left and Eileen Collins on the right, as large."""
    collins = read_picture(scene(10.0)).pixels[:, 320:940]
    path = tmp_path / "both.jpg"
    assert cv2.imwrite(str(path), beside(hopper, collins))
    return path


@pytest.fixture
def behind(hopper, tmp_path):
    """Grace Hopper, and once more less than half as large beside her."""
    small = cv2.resize(hopper, None, fx=0.42, fy=0.42, interpolation=cv2.INTER_AREA)
    pixels = np.full((len(hopper), hopper.shape[1] + small.shape[1], 3), 90, np.uint8)
    pixels[:, : hopper.shape[1]] = hopper
    pixels[: len(small), hopper.shape[1] :] = small
    path = tmp_path / "behind.jpg"
    assert cv2.imwrite(str(path), pixels)
    return path


def test_two_alike_end_with_3_and_name_the_option(facegui, both, hopper_enrolled):
    for words in (
        ["enroll", "Somebody", both],
        ["compare", both, HOPPER],
        ["verify", "Grace Hopper", both],
    ):
        ran = facegui(*words)
        assert (ran.status, "--face" in ran.problem) == (3, True), ran.err


def test_the_face_that_is_asked_for_is_taken(facegui, both, hopper_enrolled):
    left = facegui("compare", both, HOPPER, "--face", "1", "--json")
    assert left.status == 0
    image = left.document["images"][0]
    assert image["face"]["number"] == 1
    assert image["face"]["of"] == 2
    assert image["face"]["chosen_by"] == "asked"
    assert image["face"]["box"] == image["box"]
    assert "number 1 from the left" in image["face_note"]
    # It is about the picture with several faces; the other one has one.
    assert facegui("compare", both, HOPPER, "--face", "2").status == 1
    assert facegui("compare", both, HOPPER, "--face", "3").status == 3
    assert facegui("verify", "Grace Hopper", both, "--face", "1").status == 0
    other = facegui("verify", "Grace Hopper", both, "--face", "2", "--json")
    assert (other.status, other.document["match"]) == (1, False)
    assert "number 2" in other.document["face_note"]


def test_somebody_of_two_is_enrolled(facegui, both):
    ran = facegui("enroll", "Grace Hopper", both, "--face", "1", "--json")
    assert (ran.status, ran.document["images"][0]["face"]["number"]) == (0, 1)
    assert "number 1 from the left was taken" in ran.err
    assert facegui("verify", "Grace Hopper", HOPPER).status == 0


def test_the_clear_face_is_taken_and_told(facegui, behind):
    ran = facegui("enroll", "Grace Hopper", behind, "--json")
    assert ran.status == 0
    (image,) = ran.document["images"]
    assert image["face"]["chosen_by"] == "largest"
    assert "the largest was taken" in image["face_note"]
    assert "the largest was taken" in ran.err


def test_an_import_takes_who_is_clear_and_leaves_out_two_alike(facegui, both, behind, tmp_path):
    people = tmp_path / "people"
    for name, picture in (("Grace Hopper", behind), ("Eileen Collins", both)):
        (people / name).mkdir(parents=True)
        picture.rename(people / name / picture.name)
    ran = facegui("people", "import", people, "--json")
    assert (ran.status, ran.document["added"]) == (0, ["Grace Hopper"])
    assert [one["reason"] for one in ran.document["left_out"]] == [
        "2 faces were found in both.jpg."
    ]
    assert "the largest was taken" in ran.document["face_notes"][0]
    assert "--face" in ran.err
    again = facegui("people", "import", people, "--face", "largest", "--json")
    assert again.document["added"] == ["Eileen Collins"]


def test_what_is_no_choice_is_told(facegui, hopper_enrolled, clip):
    assert facegui("compare", HOPPER, HOPPER, "--face", "0").status == 2
    assert facegui("verify", "Grace Hopper", clip("hopper"), "--face", "1").status == 2
    ran = facegui("enroll", "Ada", HOPPER, "--face", "2")
    assert (ran.status, "no face 2" in ran.problem) == (3, True)
