"""What the liveness networks are shown of a face."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.vision.liveness.crops import surroundings
from facegui.vision.liveness.evidence import STILL_SHIFTS, Shift, shift_of_frame
from facegui.vision.types import Frame


def coordinates(width: int, height: int) -> Frame:
    """A frame whose blue is the column and green the row, as far as 8 bits go."""
    pixels = np.zeros((height, width, 3), np.uint8)
    pixels[..., 0] = np.linspace(0, 255, width)[None, :]
    pixels[..., 1] = np.linspace(0, 255, height)[:, None]
    return Frame(pixels)


def box(*corners: float) -> np.ndarray:
    return np.array(corners, np.float32)


def test_a_face_with_room_around_it_is_cropped_as_published() -> None:
    """Another crop than the networks were trained on would move every score."""
    frame = coordinates(256, 256)
    crop, reach = surroundings(frame, box(108, 108, 148, 148)).crop(2.7, Shift(), 80)
    assert reach == pytest.approx(2.7)
    assert crop[40, 0, 0] == pytest.approx(128 - 54, abs=2)
    assert crop[40, 79, 0] == pytest.approx(128 + 54, abs=2)
    assert crop[0, 40, 1] == pytest.approx(128 - 54, abs=2)


def test_a_crop_that_would_leave_the_frame_is_shifted_into_it() -> None:
    frame = coordinates(256, 256)
    crop, reach = surroundings(frame, box(0, 108, 40, 148)).crop(2.7, Shift(), 80)
    assert reach == pytest.approx(2.7)
    assert crop[40, 0, 0] <= 1
    assert crop[40, 79, 0] == pytest.approx(108, abs=2)


def test_a_face_that_fills_the_frame_gets_a_continued_border() -> None:
    frame = coordinates(200, 200)
    seen = surroundings(frame, box(40, 40, 160, 160))
    assert seen.pixels.shape == (240, 240, 3)  # of 1.66 boxes that fit, 2 are wanted
    assert seen.box.tolist() == [60, 60, 180, 180]
    assert not seen.tight


def test_a_picture_that_is_nothing_but_a_face_is_shown_whole() -> None:
    """Cut to the box, attacks on tight pictures were told from the living far worse."""
    frame = coordinates(200, 200)
    seen = surroundings(frame, box(20, 10, 180, 190))
    crop, _ = seen.crop(2.7, Shift(), 80)
    assert seen.tight
    assert seen.pixels.shape == (260, 260, 3)
    assert (crop[40, 0, 0], crop[40, 79, 0]) == (0, 255)


sizes = st.tuples(st.integers(24, 300), st.integers(24, 300))
corners = st.tuples(st.floats(-50, 300), st.floats(-50, 300))
extents = st.tuples(st.floats(0, 400), st.floats(0, 400))


@given(sizes, corners, extents, st.sampled_from(STILL_SHIFTS))
def test_any_box_gives_a_crop(
    size: tuple[int, int],
    corner: tuple[float, float],
    extent: tuple[float, float],
    shift: Shift,
) -> None:
    """A face at the edge of the picture must not end the analysis."""
    (x, y), (width, height) = corner, extent
    seen = surroundings(coordinates(*size), box(x, y, x + width, y + height))
    crop, reach = seen.crop(2.7, shift, 80)
    assert crop.shape == (80, 80, 3)
    assert 0 < reach <= 2.7


def test_frames_of_a_stream_take_the_shifts_in_turn() -> None:
    seen = [shift_of_frame(index)[0] for index in range(2 * len(STILL_SHIFTS))]
    assert seen == [*STILL_SHIFTS, *STILL_SHIFTS]
