"""Enrolling and looking after people from the command line."""

import shutil

import cv2
import numpy as np
import pytest

from facegui.paths import resource
from facegui.sources.picture import read_picture
from scripts.spoil import spoiled

HOPPER = resource("demo", "grace-hopper.jpg")


def test_one_picture_enrolls_somebody(facegui):
    ran = facegui("enroll", "Grace Hopper", HOPPER, "--json", "--consent", "signed form")
    assert ran.status == 0
    assert ran.document["person"]["name"] == "Grace Hopper"
    assert (ran.document["samples"], ran.document["lookalike"]) == (1, None)
    assert ran.document["images"][0]["quality"]["faults"] == []
    assert "whoever can read that file can read the gallery" in ran.problem
    shown = facegui("people", "show", "grace hopper", "--json").document
    assert shown["consent"]["text"] == "signed form"
    assert shown["samples"][0]["space"] == "mobilefacenet+sface/1"


def test_more_pictures_are_added_or_take_the_place_of_the_old(facegui, hopper_enrolled, scene):
    added = facegui("enroll", "Grace Hopper", scene(3.0), "--json").document
    assert (added["samples"], added["added"]) == (2, 1)
    replaced = facegui("enroll", "GRACE HOPPER", scene(3.0), "--replace", "--json").document
    assert replaced["samples"] == 1
    people = facegui("people", "list", "--json").document["people"]
    assert [person["name"] for person in people] == ["Grace Hopper"]


def test_a_newcomer_who_resembles_somebody_is_told(facegui, hopper_enrolled, scene):
    ran = facegui("enroll", "Somebody Else", scene(3.0), "--json")
    assert ran.status == 0
    assert ran.document["lookalike"]["name"] == "Grace Hopper"
    assert ran.document["lookalike"]["score"] > 0.8
    assert "Somebody Else resembles Grace Hopper" in ran.err


def test_two_people_enrolled_with_the_same_picture_are_told(facegui, hopper_enrolled):
    ran = facegui("enroll", "Somebody Else", HOPPER, "--json")
    assert ran.document["same_picture_as"] == "Grace Hopper"
    assert "Somebody Else and Grace Hopper are enrolled with the same picture" in ran.err


def test_a_folder_of_people_is_taken_in_and_what_was_left_out_is_told(facegui, scene, tmp_path):
    root = tmp_path / "staff"
    for name, picture in (("Grace Hopper", HOPPER), ("Eileen Collins", scene(10.0))):
        (root / name).mkdir(parents=True)
        shutil.copy(picture, root / name / "portrait")  # without a suffix
    (root / "Grace Hopper" / "torn.jpg").write_text("no picture")
    ran = facegui("people", "import", root, "--consent", "signed form", "--json")
    assert (ran.status, ran.document["samples"]) == (0, 2)
    assert ran.document["added"] == ["Eileen Collins", "Grace Hopper"]
    (left_out,) = ran.document["left_out"]
    assert left_out["path"].endswith("torn.jpg")
    people = facegui("people", "list", "--json").document["people"]
    assert {person["consent"]["text"] for person in people} == {"signed form"}
    assert facegui("people", "import", root).status == 1, "everybody is there already"


def test_a_folder_of_nobody_is_an_error(facegui, tmp_path):
    (tmp_path / "staff").mkdir()
    ran = facegui("people", "import", tmp_path / "staff", "--json")
    assert ran.status == 3
    assert "Nobody was imported" in ran.document["error"]


def test_of_several_pictures_all_are_kept_or_none(facegui, scene, tmp_path):
    blank = tmp_path / "blank.png"
    cv2.imwrite(str(blank), np.full((200, 200, 3), 128, np.uint8))
    ran = facegui("enroll", "Grace Hopper", HOPPER, blank, scene(7.0))
    assert ran.status == 3
    assert "2 of 3 pictures cannot be used; nothing was saved" in ran.problem
    assert "blank.png" in ran.problem
    assert "2 faces were found" in ran.problem
    assert facegui("people", "list", "--json").document == {"people": []}
    assert facegui("enroll", "Grace Hopper", HOPPER, scene(3.0), "--json").document["added"] == 2


def test_too_poor_a_picture_needs_force(facegui, tmp_path):
    dark = tmp_path / "dark.png"
    cv2.imwrite(str(dark), cv2.imread(str(HOPPER)) // 8)
    refused = facegui("enroll", "Grace Hopper", dark)
    assert refused.status == 3
    assert "Too dark" in refused.problem
    assert "--force" in refused.problem
    assert facegui("enroll", "Grace Hopper", dark, "--force").status == 0


@pytest.mark.parametrize("name", ["""O'Brien "Bob"; DROP TABLE people""", "👩‍🚀 Ада 王"])
def test_any_name_can_be_enrolled_found_and_removed(facegui, name):
    assert facegui("enroll", name, HOPPER).status == 0
    assert facegui("people", "show", name, "--json").document["name"] == name
    assert facegui("identify", HOPPER, "--json").document["faces"][0]["name"] == name
    assert facegui("people", "remove", name, "--yes").status == 0
    assert facegui("people", "show", name).status == 2


@pytest.mark.parametrize("name", ["x" * 500, "   ", "line\nbreak"])
def test_what_cannot_be_a_name_is_told(facegui, name):
    ran = facegui("enroll", name, HOPPER)
    assert ran.status == 2
    assert "name" in ran.problem


def test_people_are_renamed_and_removed(facegui, hopper_enrolled):
    assert facegui("people", "rename", "Grace Hopper", "Amazing Grace").status == 0
    assert "Amazing Grace" in facegui("people", "list").out
    asked = facegui("people", "remove", "Amazing Grace")
    assert (asked.status, "--yes" in asked.problem) == (2, True)
    assert facegui("people", "remove", "amazing grace", "--yes").status == 0
    assert "Nobody is enrolled yet" in facegui("people", "list").out
    assert "Nobody named Amazing Grace" in facegui("people", "show", "Amazing Grace").problem


def test_two_entries_of_one_person_become_one(facegui, hopper_enrolled, scene):
    assert facegui("enroll", "Admiral Hopper", scene(2.0)).status == 0
    merged = facegui("people", "merge", "Admiral Hopper", "Grace Hopper", "--json").document
    assert merged == {
        "id": merged["id"],
        "name": "Grace Hopper",
        "merged": "Admiral Hopper",
        "samples": 2,
    }
    (person,) = facegui("people", "list", "--json").document["people"]
    assert (person["name"], len(person["samples"])) == ("Grace Hopper", 2)
    assert facegui("people", "show", "Admiral Hopper").status == 2
    assert facegui("people", "merge", "Grace Hopper", "Grace Hopper").status == 2
    assert facegui("people", "merge", "Nobody", "Grace Hopper").status == 2


def test_a_gallery_moves_to_another_computer(facegui, hopper_enrolled, tmp_path, monkeypatch):
    file = tmp_path / "people.facegui"
    assert "FACEGUI_PASSWORD" in facegui("people", "export", file).problem
    monkeypatch.setenv("FACEGUI_PASSWORD", "correct horse")
    assert facegui("people", "export", file, "--json").document["people"] == 1
    assert facegui("people", "export", file).status == 2, "an earlier export was overwritten"
    assert b"Hopper" not in file.read_bytes()
    elsewhere = ["--data-dir", tmp_path / "elsewhere"]
    monkeypatch.setenv("FACEGUI_PASSWORD", "wrong")
    assert facegui("people", "import", file, *elsewhere).status == 3
    facegui("people", "remove", "Grace Hopper", "--yes")
    monkeypatch.setenv("FACEGUI_PASSWORD", "correct horse")
    assert facegui("people", "import", file, "--json").document["added"] == ["Grace Hopper"]
    assert facegui("identify", HOPPER, "--json").document["faces"][0]["name"] == "Grace Hopper"


def test_a_covered_face_is_refused_and_told_and_by_force_names_nobody_else(
    facegui, scene, tmp_path, engine
):
    def covered(picture, name):
        frame = read_picture(picture)
        landmarks = engine.detect(frame)[0].landmarks
        path = tmp_path / name
        assert cv2.imwrite(str(path), spoiled("both", frame.pixels, landmarks, 100))
        return path

    hopper, collins = covered(HOPPER, "hopper.png"), covered(scene(10.0), "collins.png")
    refused = facegui("enroll", "Grace Hopper", hopper, "--json")
    assert refused.status == 3
    assert "Face covered" in refused.err + refused.out
    forced = facegui("enroll", "Grace Hopper", hopper, "--force", "--json")
    assert "covered" in forced.document["images"][0]["quality"]["faults"]
    other = facegui("identify", collins, "--json").document
    assert [face["name"] for face in other["faces"]] == [None] * len(other["faces"])
    assert "obscured" in facegui("people", "health", "--json").out


def test_a_picture_on_its_side_is_read_upright(facegui, hopper_enrolled, tmp_path):
    for turn in (cv2.ROTATE_90_CLOCKWISE, cv2.ROTATE_180, cv2.ROTATE_90_COUNTERCLOCKWISE):
        path = tmp_path / f"{turn}.png"
        assert cv2.imwrite(str(path), cv2.rotate(cv2.imread(str(HOPPER)), turn))
        seen = facegui("identify", path, "--json").document
        assert [face["name"] for face in seen["faces"]] == ["Grace Hopper"]
        assert seen["turned"] in (90, 180, 270)
