"""Which face of a picture is meant, and how that is told."""

import numpy as np
import pytest

from facegui.errors import UsageProblem
from facegui.tasks.which_face import (
    NoFace,
    SeveralFaces,
    face_choice,
    face_note,
    meant_face,
    require_one_picture,
    with_meant_face,
)
from facegui.vision.subject import FaceRule
from facegui.vision.types import Face, Frame

FRAME = Frame(np.zeros((400, 600, 3), np.uint8), "both.jpg")


def at(x: float, width: float) -> Face:
    box = np.array([x, 100, x + width, 100 + width], np.float32)  # above the middle, as heads are
    return Face(box, np.zeros((5, 2), np.float32), 0.9)


def test_two_alike_are_a_question_that_shows_both() -> None:
    left, right = at(50, 100), at(400, 110)
    with pytest.raises(SeveralFaces, match=r"2 faces were found in both\.jpg\. .*--face") as asked:
        meant_face(FRAME, [right, left])
    assert asked.value.exit_status == 3
    assert (asked.value.frame, asked.value.faces) == (FRAME, (left, right))
    chosen = meant_face(FRAME, [right, left], 2)
    assert chosen.face is right
    assert face_note(chosen, "both.jpg") == (
        "2 faces were found in both.jpg: number 2 from the left was taken, as asked."
    )


def test_the_clear_one_is_taken_and_told() -> None:
    large = meant_face(FRAME, [at(0, 200), at(400, 90)])
    assert face_note(large, "a.jpg") == (
        "2 faces were found in a.jpg: the largest was taken, number 1 from the left."
    )
    middle = meant_face(FRAME, [at(10, 100), at(250, 100)])
    note = face_note(middle, "a.jpg")
    assert note is not None
    assert "the one in the middle was taken, number 2" in note
    assert face_note(meant_face(FRAME, [at(250, 100)]), "a.jpg") is None


def test_a_number_that_there_is_not_is_told() -> None:
    with pytest.raises(NoFace, match=r"both\.jpg has no face 3: 2 faces were found\."):
        meant_face(FRAME, [at(50, 100), at(400, 110)], 3)
    with pytest.raises(NoFace, match="No face was found"):
        meant_face(FRAME, [], 1)


def test_a_choice_is_read_from_words() -> None:
    assert [face_choice(text) for text in ("largest", "center", "2")] == [
        FaceRule.LARGEST,
        FaceRule.CENTER,
        2,
    ]
    for text in ("0", "-1", "left", "1.5"):
        with pytest.raises(ValueError, match=text):
            face_choice(text)


def test_a_still_is_narrowed_to_the_face_that_is_meant(face, analysis):  # type: ignore[no-untyped-def]
    large, other = face(0.9, width=300), face(0.1, track=None, left=400, width=120)
    still, note = with_meant_face(analysis(large, other))
    assert still.faces == (large,)
    assert note is not None
    alike = analysis(face(0.9, width=120), other)
    assert with_meant_face(alike) == (alike, None)
    assert with_meant_face(alike, 2)[0].faces == (other,)


def test_a_clip_has_no_face_to_choose() -> None:
    require_one_picture(None, "clip.mp4", still=False)
    require_one_picture(2, "a.jpg", still=True)
    with pytest.raises(UsageProblem, match="clip\\.mp4 is none"):
        require_one_picture(2, "clip.mp4", still=False)
