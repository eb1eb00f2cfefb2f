"""Every size of face is searched in every place, and a find is told where it is in the frame."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.vision.detection.halvings import Halvings
from facegui.vision.detection.pyramid import Layout, layout

side = st.integers(12, 700)
smallest = st.sampled_from([12, 20, 30, 40, 97])


def planned(width: int, height: int, min_face_px: int) -> Layout:
    plan = layout(width, height, min_face_px)
    assert plan is not None
    return plan


def test_the_first_level_shows_the_smallest_face_in_one_cell_and_each_has_half_the_area() -> None:
    plan = planned(1280, 720, 40)
    assert len(plan.levels) == 9
    assert (plan.levels[0].width, plan.levels[0].height) == (385, 217)
    areas = [level.width * level.height for level in plan.levels]
    assert [round(a / b, 1) for a, b in pairwise(areas)] == pytest.approx([2.0] * 8, abs=0.15)
    assert min(plan.levels[-1].width, plan.levels[-1].height) >= 12


def test_the_canvas_wastes_little() -> None:
    for size in ((1280, 720), (640, 360), (720, 1280), (250, 250)):
        plan = planned(*size, 30)
        used = sum(level.width * level.height for level in plan.levels)
        assert used > 0.75 * plan.width * plan.height


@given(width=side, height=side, min_face_px=smallest)
def test_no_two_levels_share_a_pixel_and_each_has_its_cells(
    width: int, height: int, min_face_px: int
) -> None:
    plan = layout(width, height, min_face_px)
    if plan is None:
        assert min(width, height) < min_face_px
        return
    taken = np.zeros((plan.height, plan.width), int)
    for number, level in enumerate(plan.levels):
        level.whole(taken)[:] += 1
        high, wide = level.whole(taken).shape
        assert (high - level.height, wide - level.width) == (level.height % 2, level.width % 2)
        rows, columns = np.nonzero(plan.owner == number)
        # A cell sees 12 × 12 pixels from twice its number on.
        assert (2 * columns.min(), 2 * rows.min()) == (level.x, level.y)
        assert level.x + wide == 2 * columns.max() + 12
        assert level.y + high == 2 * rows.max() + 12
    assert taken.max() == 1


@given(width=side, height=side, min_face_px=smallest)
def test_the_far_edges_are_searched_at_every_size(
    width: int, height: int, min_face_px: int
) -> None:
    """Whoever is cut off by the edge stands there."""
    plan = layout(width, height, min_face_px)
    for number in range(len(plan.levels) if plan else 0):
        rows, columns = np.nonzero(plan.owner == number)
        box = plan.boxes(rows.max(keepdims=True), columns.max(keepdims=True))[0]
        assert box[2] >= width - 1
        assert box[3] >= height - 1


def test_a_cell_is_where_its_pixels_came_from() -> None:
    """A white square is found again, from the canvas, at its place in the frame."""
    frame = np.zeros((361, 643, 3), np.uint8)
    frame[200:296, 400:496] = 255
    plan = planned(643, 361, 30)
    canvas = plan.paint(Halvings(frame))
    for number, level in enumerate(plan.levels):
        rows, columns = np.nonzero(plan.owner == number)
        light = [int(canvas[2 * r : 2 * r + 12, 2 * c : 2 * c + 12].sum()) for r, c in zip(
            rows, columns, strict=True
        )]  # fmt: skip
        best = int(np.argmax(light))
        (box,) = plan.boxes(rows[best : best + 1], columns[best : best + 1])
        step = 643 / level.width
        if step > 8:  # larger than the square: the cell holds it
            assert (box[:2] <= (400 + step, 200 + step)).all()
            assert (box[2:] >= (496 - step, 296 - step)).all()
        else:  # smaller: the square holds the cell
            assert (box[:2] >= (400 - 2 * step, 200 - 2 * step)).all()
            assert (box[2:] <= (496 + 2 * step, 296 + 2 * step)).all()


def test_a_frame_smaller_than_the_smallest_face_has_no_levels() -> None:
    assert layout(640, 29, 30) is None
    assert planned(640, 30, 30).levels[0].height == 13
