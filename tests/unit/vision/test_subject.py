"""Whom a picture with several faces is of."""

import numpy as np

from facegui.vision.subject import (
    ChosenBy,
    FaceRule,
    chosen_face,
    clear_face,
    left_to_right,
    prominent,
    subject,
)
from facegui.vision.types import Face, Frame

FRAME = Frame(np.zeros((400, 600, 3), np.uint8))


def face(x: float, y: float, width: float) -> Face:
    box = np.array([x, y, x + width, y + width], np.float32)
    return Face(box, np.zeros((5, 2), np.float32), 0.9)


def test_the_middle_face_is_meant_before_one_as_large_at_the_edge() -> None:
    edge, middle = face(10, 10, 110), face(250, 150, 100)
    assert subject(FRAME, [edge, middle]) is middle


def test_a_far_larger_face_is_meant_wherever_it_is() -> None:
    large, middle = face(0, 50, 300), face(290, 190, 20)
    assert subject(FRAME, [middle, large]) is large


def test_nobody_is_meant_without_faces() -> None:
    assert subject(FRAME, []) is None
    assert prominent([]) == ()


def test_people_in_the_background_are_not_meant() -> None:
    front, beside, behind = face(100, 100, 150), face(300, 100, 50), face(500, 100, 49)
    assert prominent([front, beside, behind]) == (front, beside)


def test_the_clear_face_is_alone_or_twice_as_wide_as_the_next() -> None:
    large = face(0, 50, 200)
    assert clear_face(FRAME, []) is None
    alone = clear_face(FRAME, [large, face(500, 100, 60)])
    assert alone is not None
    assert (alone.face, alone.of, alone.by) == (large, 1, ChosenBy.ALONE)
    larger = clear_face(FRAME, [face(400, 100, 100), large])
    assert larger is not None
    assert (larger.face, larger.number, larger.of) == (large, 1, 2)
    assert larger.by is ChosenBy.LARGEST
    assert clear_face(FRAME, [large, face(400, 100, 101)]) is None


def test_the_clear_face_is_alone_near_the_middle() -> None:
    middle, edge = face(250, 150, 100), face(480, 150, 110)
    clear = clear_face(FRAME, [edge, middle])
    assert clear is not None
    assert (clear.face, clear.number, clear.by) == (middle, 1, ChosenBy.CENTER)
    # Two who share the middle, and two of whom neither stands in it.
    assert clear_face(FRAME, [middle, face(340, 150, 100)]) is None
    assert clear_face(FRAME, [face(100, 150, 100), face(400, 150, 100)]) is None


def test_a_face_can_be_asked_for_by_rule_or_number() -> None:
    left, middle, right = face(20, 150, 90), face(260, 150, 80), face(450, 100, 120)
    faces = [right, middle, left]  # as a detector gives them, largest first

    def number(choice: FaceRule | int) -> int | None:
        chosen = chosen_face(FRAME, faces, choice)
        return None if chosen is None else chosen.number

    assert [number(at) for at in (0, 1, 2, 3, 4)] == [None, 1, 2, 3, None]
    assert (number(FaceRule.LARGEST), number(FaceRule.CENTER)) == (3, 2)
    assert left_to_right(faces) == (left, middle, right)
    assert chosen_face(FRAME, [], FaceRule.LARGEST) is None
