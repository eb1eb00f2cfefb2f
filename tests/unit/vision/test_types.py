"""Frames and faces are shared between threads, so nobody may change their pixels."""

import numpy as np
import pytest

from facegui.vision.types import Face, Frame, Portrait


def test_pixels_and_landmarks_cannot_be_changed_afterwards() -> None:
    frame = Frame(np.zeros((4, 6, 3), np.uint8))
    face = Face(np.zeros(4, np.float32), np.zeros((5, 2), np.float32), 0.5)
    portrait = Portrait(b"", np.zeros((5, 2), np.float32))
    for array in (frame.pixels, face.box, face.landmarks, portrait.landmarks):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 1


@pytest.mark.parametrize(
    "pixels",
    [np.zeros((4, 6), np.uint8), np.zeros((4, 6, 4), np.uint8), np.zeros((4, 6, 3), np.float32)],
)
def test_pixels_of_another_kind_are_refused(pixels: np.ndarray) -> None:
    with pytest.raises(ValueError, match="uint8"):
        Frame(pixels)


def test_sizes_are_in_frame_pixels() -> None:
    frame = Frame(np.zeros((4, 6, 3), np.uint8))
    face = Face(np.array([10, 20, 40, 80], np.float32), np.zeros((5, 2), np.float32), 0.5)
    assert (frame.width, frame.height) == (6, 4)
    assert (face.width, face.area, face.center) == (30, 1800, (25, 50))


def test_a_portrait_does_not_print_its_picture() -> None:
    assert "secret" not in repr(Portrait(b"secret", np.zeros((5, 2), np.float32)))
