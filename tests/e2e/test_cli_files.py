"""The inputs that trip face recognition programs, each with what is right for it.

They lie beside the checkout and are not shipped; what they show is held with small files made by
the tests themselves in ``tests/unit/sources/test_footage.py`` and ``test_picture.py``.
"""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from tests.places import ROOT, SHARED

CASES = SHARED / "cases"
pytestmark = pytest.mark.skipif(not CASES.is_dir(), reason="../shared/cases is not there")


@pytest.fixture
def frames(facegui):
    """Identify a source; gives its frames as JSON, and what was said beside them."""

    def identify(source, status=(0, 1)):
        ran = facegui("identify", source, "--json")
        assert ran.status in status, ran.err
        return ran.documents, ran.err.replace(_NOBODY, "")

    return identify


_NOBODY = "Nobody is enrolled yet. Enroll somebody: facegui enroll NAME IMAGE\n"


@pytest.fixture
def refused(facegui):
    """Identify a source that cannot be used; gives the one error document."""

    def identify(source):
        ran = facegui("identify", source, "--json")
        assert ran.status == 3
        assert set(ran.document) == {"error", "hint"}
        assert ran.document["hint"]
        return ran.document["error"]

    return identify


def with_faces(documents):
    return sum(bool(document["faces"]) for document in documents)


def names(documents):
    return Counter(face["name"] for document in documents for face in document["faces"])


def scores(documents):
    """The best score of each frame, NaN without a face."""
    found = [[face["score"] for face in one["faces"] if face["score"]] for one in documents]
    return np.array([max(one, default=np.nan) for one in found])


@pytest.mark.parametrize(
    ("file", "least"),
    [("pal_wide_64_45.mp4", -0.03), ("squeezed_8_3.mp4", -0.12)],  # which has 240 columns of 640
)
def test_pixels_that_are_not_square_are_seen_as_a_player_shows_them(facegui, frames, file, least):
    """Scores in the same frames are those of the clip with square pixels, but for lost detail."""
    folder = CASES / "anamorphic"
    assert facegui("enroll", "Seen", folder / "person.jpg", "--force").status == 0
    square, other = (scores(frames(folder / name)[0]) for name in ("square.mp4", file))
    in_both = np.isfinite(square) & np.isfinite(other)
    assert in_both.sum() > 25
    assert (other - square)[in_both].mean() > least


def test_a_folder_of_which_nothing_can_be_read_is_an_error(refused):
    assert "None of the 3 pictures in" in refused(CASES / "folder_all_bad")


@pytest.mark.parametrize("file", ["first_60_percent.mp4", "http"])
def test_what_was_cut_off_is_judged_as_far_as_it_came(frames, file):
    folder = CASES / "http_cut"
    if file != "http":
        documents, said = frames(folder / file)
    else:
        serve = [sys.executable, str(folder / "serve.py")]
        with subprocess.Popen(serve, stdout=subprocess.PIPE, text=True) as server:
            try:
                port = int(server.stdout.readline())
                documents, said = frames(f"http://127.0.0.1:{port}/clip.mp4")
                whole, said_of_whole = frames(f"http://127.0.0.1:{port}/whole.mp4")
            finally:
                server.kill()
        assert (len(whole), said_of_whole) == (60, "")
    assert with_faces(documents) == len(documents) == 17
    assert said == "The video ends early: 17 of about 60 frames could be read.\n"


def test_an_interlaced_clip_shows_the_faces_that_the_progressive_one_shows(frames):
    interlaced, said = frames(CASES / "interlaced" / "x.mts")
    progressive, _ = frames(CASES / "interlaced" / "x_progressive.mp4")
    assert len(interlaced) == len(progressive) == 50
    assert with_faces(interlaced) == with_faces(progressive) > 40
    assert said == ""


def test_a_turn_told_in_the_metadata_is_honored(frames):
    documents, _ = frames(CASES / "sideways" / "clip_with_rotation_told.mp4")
    assert with_faces(documents) == len(documents) == 60


def test_av1_is_decoded(frames):
    documents, said = frames(CASES / "no_decoder" / "av1.mp4")
    assert (with_faces(documents), len(documents), said) == (30, 30, "")


@pytest.mark.parametrize(
    ("file", "said"), [("header_only.mp4", "No frame of"), ("sound_only.mp4", "has sound, but no")]
)
@pytest.mark.parametrize("command", [["identify"], ["verify", "Hopper"]])
def test_a_video_without_frames_is_an_error(facegui, hopper_enrolled, command, file, said):
    facegui("people", "rename", "Grace Hopper", "Hopper")
    ran = facegui(*command, CASES / "zero_frames" / file, "--json")
    assert ran.status == 3
    assert said in ran.document["error"]
    assert ran.document["hint"]


def test_a_picture_is_read_upright_whatever_its_name(facegui, frames):
    folder = CASES / "nosuffix"
    assert facegui("enroll", "Held", folder / "person.jpg").status == 0
    files = [path for path in sorted(folder.iterdir()) if path.name.startswith("held_sideways")]
    assert len(files) == 4
    seen = [frames(file)[0][0]["faces"] for file in files]
    for face in (one for faces in seen for one in faces):
        face.pop("explanation")
    assert seen[0] == seen[1] == seen[2] == seen[3]
    assert "Held" in [face["name"] for face in seen[0]]
    listed, _ = frames(folder)
    assert [Path(document["source"]).name for document in listed] == [
        *(file.name for file in files),
        "person.jpg",
    ]


def test_a_few_kilobytes_of_very_many_pixels_take_less_than_a_gigabyte(facegui):
    path = CASES / "memory" / "palette_14000.png"
    if sys.platform == "linux":
        code = (
            "import sys; from facegui.sources.opening import open_source\n"
            "from tests.unit.live.broken_files import peak_mb\n"
            "before = peak_mb(); open_source(sys.argv[1]).read(); print(peak_mb() - before)"
        )

        words = [sys.executable, "-c", code, str(path)]
        ran = subprocess.run(words, cwd=ROOT, capture_output=True, check=True)
        assert 100 < float(ran.stdout) < 1000
    ran = facegui("identify", path, "--json")
    assert "has 14000×14000 pixels and is looked at in 4096×4096." in ran.err


_DEEP = ("color12.png", "gray10.png", "gray10.tif", "gray12.png", "gray12.tif")
_DEEPER = ("gray16.png", "gray16.tif", "int32_12bit.tif", "int32_8bit.tif", "int32_full.tif")


@pytest.mark.parametrize("file", [*_DEEP, *_DEEPER])
def test_samples_of_any_depth_are_recognized(facegui, frames, file):
    folder = CASES / "twelve_bit"
    assert facegui("enroll", "Deep", folder / "person.jpg").status == 0
    ((document,), _) = frames(folder / file)
    (face,) = document["faces"]
    assert (face["name"], face["quality"]["faults"]) == ("Deep", [])


def test_a_clip_that_begins_late_ends_in_time(frames):
    folder = CASES / "start_offset"
    times = {}
    for file in ("plain.mkv", "offset_10s.mkv", "offset_10s.mp4", "offset_10s.ts"):
        documents, said = frames(folder / file)
        assert said == ""
        times[file] = [document["time_s"] for document in documents]
    for file, seen in times.items():
        assert seen == pytest.approx(times["plain.mkv"], abs=0.002), file


def test_a_jpeg_without_its_end_mark_is_read_and_half_a_one_is_not(frames, refused):
    folder = CASES / "no_eoi"
    for file in ("no_eoi.jpg", "no_eoi_progressive.jpg"):
        ((document,), said) = frames(folder / file)
        assert document["faces"]
        assert "The end mark is missing; the picture is whole." in said
    assert "cannot be read as a picture" in refused(folder / "cut_in_half.jpg")


def test_importing_says_that_two_people_have_the_same_picture(facegui):
    ran = facegui("people", "import", CASES / "same_picture", "--json")
    assert ran.status == 3
    assert "is the same picture for Person 1 and Person 2" in ran.document["error"]
    assert facegui("people", "list", "--json").document["people"] == []


def test_enrolling_says_that_two_people_have_the_same_picture(facegui):
    folder = CASES / "same_picture"
    assert facegui("enroll", "One", folder / "person_1" / "picture.jpg").status == 0
    ran = facegui("enroll", "Two", folder / "person_2" / "picture.jpg", "--json")
    assert ran.document["same_picture_as"] == "One"
    assert "Two and One are enrolled with the same picture" in ran.err


def test_evaluating_says_that_two_people_have_the_same_picture(facegui):
    ran = facegui("evaluate", "folders", CASES / "same_picture", "--json")
    notes = json.loads(ran.out)["notes"]
    assert any("person_1 and person_2 have the same picture" in note for note in notes)


@pytest.mark.parametrize("typed", ["A\u200bna", "A\u00adna", "A\u2060na"])
def test_a_name_with_characters_nobody_sees_is_the_same_name(facegui, typed):
    picture = CASES / "nosuffix" / "person.jpg"
    assert facegui("enroll", "Ana", picture).status == 0
    assert facegui("enroll", typed, picture).status == 0
    (person,) = facegui("people", "list", "--json").document["people"]
    assert (person["name"], len(person["samples"])) == ("Ana", 2)


def test_a_name_that_mixes_alphabets_to_look_like_one_enrolled_is_refused(facegui):
    picture = CASES / "nosuffix" / "person.jpg"
    assert facegui("enroll", "Ana", picture).status == 0
    ran = facegui("enroll", "\u0410na", CASES / "anamorphic" / "person.jpg", "--force")
    assert ran.status == 2
    assert "looks the same as that of Ana" in ran.problem
