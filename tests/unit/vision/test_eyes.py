"""Shut eyes are told from open ones of the same person, in any light and size."""

import numpy as np
import pytest

from facegui.vision.align import FACE_POINTS
from facegui.vision.eyes import look_shut, openness
from facegui.vision.types import Face, Frame
from tests.unit.vision.drawn_eyes import with_eyes


def opened(side: int, *, shut: bool, dark: float = 1.0) -> float:
    landmarks = (FACE_POINTS * side + 40).astype(np.float32)
    empty = np.zeros((side + 80, side + 80, 3), np.uint8)
    face = Face(np.array([40, 40, side + 40, side + 40], np.float32), landmarks, 1.0)
    return openness(Frame(with_eyes(empty, landmarks, shut=shut, dark=dark)), face)


@pytest.mark.parametrize("side", [90, 160, 400])
@pytest.mark.parametrize("dark", [1.0, 0.4])
def test_shut_eyes_look_shut_beside_open_ones(side: int, dark: float) -> None:
    most = opened(side, shut=False)
    assert look_shut(opened(side, shut=True, dark=dark), most)
    assert not look_shut(opened(side, shut=False, dark=dark), most)


def test_a_picture_without_any_eye_is_measured_too() -> None:
    landmarks = (FACE_POINTS * 100).astype(np.float32)
    face = Face(np.array([0, 0, 100, 100], np.float32), landmarks, 1.0)
    assert openness(Frame(np.zeros((100, 100, 3), np.uint8)), face) == 1.0
