"""Comparing, verifying and identifying from the command line: who is named and who is not."""

import subprocess
import sys

import pytest

from facegui.paths import resource

HOPPER = resource("demo", "grace-hopper.jpg")
FACE_KEYS = {
    "box", "landmarks", "track", "name", "decision", "score", "threshold", "closest",
    "runner_up", "quality", "reasons", "liveness", "explanation", "similarity", "expired",
}  # fmt: skip


def test_two_pictures_of_one_person_match(facegui, scene):
    ran = facegui("compare", HOPPER, scene(3.0), "--json")
    answer = ran.document
    assert (ran.status, answer["decision"], answer["match"]) == (0, "match", True)
    assert answer["score"] > 0.8 > answer["threshold"]
    assert answer["squared_distance"] == pytest.approx(2 - 2 * answer["score"], abs=2e-4)


def test_two_people_do_not_match(facegui, scene):
    ran = facegui("compare", HOPPER, scene(10.0))
    assert ran.status == 1
    assert ran.out.startswith("Not the same person. Score ")


def test_a_picture_confirms_a_claim_or_not(facegui, hopper_enrolled, scene):
    herself = facegui("verify", "grace hopper", scene(3.0))
    assert herself.status == 0
    assert herself.out.startswith("Yes, this is Grace Hopper.")
    somebody_else = facegui("verify", "Grace Hopper", scene(10.0))
    assert somebody_else.status == 1
    assert somebody_else.out.startswith("No, this is not recognized as Grace Hopper.")


@pytest.mark.parametrize("name", ["cosine", "squared-distance", "logistic", "chi-square"])
def test_each_similarity_tells_the_two_apart_by_scores_of_its_own(
    facegui, hopper_enrolled, scene, name
):
    options = ("--similarity", name, "--json")
    same = facegui("compare", HOPPER, scene(3.0), *options)
    other = facegui("compare", HOPPER, scene(10.0), *options)
    assert (same.status, other.status) == (0, 1)
    assert same.document["similarity"] == name
    assert same.document["probability"]["value"] > 0.9 > other.document["probability"]["value"]
    found = facegui("identify", scene(3.0), *options).documents[0]["faces"][0]
    assert (found["name"], found["similarity"]) == ("Grace Hopper", name)
    assert found["score"] >= found["threshold"]
    # Of one person enrolled nothing is known of the place: more is asked than of two pictures.
    assert found["threshold"] > same.document["threshold"]
    claim = facegui("verify", "Grace Hopper", scene(10.0), *options)
    assert claim.status == 1
    assert claim.document["similarity"] == name


def test_an_unknown_similarity_is_told_with_the_names_there_are(facegui):
    ran = facegui("compare", HOPPER, HOPPER, "--similarity", "euclid")
    assert ran.status == 2
    assert "chi-square" in ran.err


def test_a_clip_confirms_a_claim_as_soon_as_it_can(facegui, hopper_enrolled, clip):
    ran = facegui("verify", "Grace Hopper", clip("hopper"), "--json")
    assert (ran.status, ran.document["match"], ran.document["name"]) == (0, True, "Grace Hopper")
    assert ran.document["frames"] < 20, "it went on looking after it was decided"


def test_a_clip_of_somebody_else_confirms_nothing(facegui, hopper_enrolled, clip):
    ran = facegui("verify", "Grace Hopper", clip("collins"), "--json")
    assert (ran.status, ran.document["decision"]) == (1, "not_recognized")
    assert ran.document["frames"] == 20


def test_a_claim_needs_one_person_who_is_enrolled(facegui, hopper_enrolled, scene):
    assert facegui("verify", "Eileen Collins", scene(10.0)).status == 2
    both = facegui("verify", "Grace Hopper", scene(7.0))
    assert (both.status, "Several people" in both.problem) == (3, True)


def test_each_frame_of_a_clip_is_a_line(facegui, hopper_enrolled, clip):
    ran = facegui("--json", "identify", clip("hopper"))
    assert ran.status == 0
    assert [line["frame"] for line in ran.documents] == list(range(20))
    assert ran.documents[10]["time_s"] == pytest.approx(0.4)
    assert ran.documents[10]["source"] == str(clip("hopper"))
    (face,) = ran.documents[10]["faces"]
    assert face.keys() == FACE_KEYS
    assert (face["name"], face["decision"], face["track"]) == ("Grace Hopper", "match", 1)
    x1, y1, x2, y2 = face["box"]
    assert all(x1 < x < x2 and y1 < y < y2 for x, y in face["landmarks"])


def test_a_stranger_is_never_named(facegui, hopper_enrolled, clip, scene):
    ran = facegui("identify", clip("collins"), scene(10.0), "--json")
    assert ran.status == 1
    faces = [face for line in ran.documents for face in line["faces"]]
    assert len(faces) == 21
    assert {face["name"] for face in faces} == {None}
    assert {face["closest"] for face in faces} == {"Grace Hopper"}
    assert faces[-1]["decision"] == "not_recognized"


def test_beside_each_other_only_the_enrolled_one_is_named(facegui, hopper_enrolled, scene):
    faces = facegui("identify", scene(7.0), "--json").document["faces"]
    by_place = sorted(faces, key=lambda face: face["box"][0])
    assert [face["name"] for face in by_place] == ["Grace Hopper", None]


def test_a_folder_of_pictures_is_told_picture_by_picture(facegui, hopper_enrolled, scene):
    folder = scene(3.0).parent
    scene(10.0)
    (folder / "torn.jpg").write_text("no picture")
    ran = facegui("identify", folder)
    (folder / "torn.jpg").unlink()
    assert ran.status == 0
    assert f"{folder}/3.png: Grace Hopper. Score" in ran.out
    assert f"{folder}/10.png: Not recognized." in ran.out
    assert "torn.jpg" in ran.problem


def test_words_say_who_was_seen_from_when_to_when(facegui, hopper_enrolled, clip):
    lines = facegui("identify", clip("hopper")).out.splitlines()
    assert len(lines) == 2, "a line for every frame is no summary"
    assert "Grace Hopper. Score" in lines[0]
    assert lines[1].startswith("Grace Hopper: ")
    assert lines[1].endswith(", too short for a visit")


def test_part_of_a_clip_can_be_asked_for(facegui, hopper_enrolled, clip):
    ran = facegui("identify", clip("hopper"), "--every", "4", "--seconds", "0.5", "--json")
    assert [line["frame"] for line in ran.documents] == [0, 4, 8, 12]


def test_with_nobody_enrolled_nobody_is_recognized(facegui):
    ran = facegui("identify", HOPPER)
    assert ran.status == 1
    assert "Not recognized" in ran.out
    assert "Nobody is enrolled yet" in ran.err


def test_another_encoder_does_not_see_the_embeddings_of_the_first(facegui, hopper_enrolled):
    ran = facegui("identify", HOPPER, "--encoder", "no-such-encoder")
    assert (ran.status, "mobilefacenet" in ran.problem) == (2, True)


def test_after_a_restart_everybody_is_still_known(facegui, hopper_enrolled, scene):
    words = ["identify", str(scene(3.0)), "--data-dir", str(hopper_enrolled)]
    ran = subprocess.run(
        [sys.executable, "-m", "facegui", *words], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert "Grace Hopper" in ran.stdout
