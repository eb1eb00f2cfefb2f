"""Whom a picture with several faces is of."""

import numpy as np

from facegui.vision.subject import prominent, subject
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
