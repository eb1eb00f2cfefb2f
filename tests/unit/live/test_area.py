"""The part of a picture in which faces are looked at."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.live.area import WHOLE, Area
from facegui.vision.types import Face, Frame

SHARE = st.floats(0, 1)
ARROW = Area(
    ((0.1, 0.1), (0.9, 0.1), (0.5, 0.5), (0.9, 0.9), (0.1, 0.9))
)  # with a bay at the right


def test_without_three_corners_it_is_the_whole_picture() -> None:
    assert WHOLE.holds(0, 0) and WHOLE.holds(1, 1)
    assert Area(((0.2, 0.2), (0.4, 0.4))).holds(0.9, 0.9)


@given(x=SHARE, y=SHARE, sides=st.tuples(SHARE, SHARE, SHARE, SHARE))
def test_a_rectangle_holds_what_is_between_its_sides(
    x: float, y: float, sides: tuple[float, float, float, float]
) -> None:
    left, top, right, bottom = sides
    area = Area(((left, top), (right, top), (right, bottom), (left, bottom)))
    x_inside = min(left, right) < x < max(left, right)
    y_inside = min(top, bottom) < y < max(top, bottom)
    on_edge = x in (left, right) or y in (top, bottom)
    assert on_edge or area.holds(x, y) == (x_inside and y_inside)


def test_a_polygon_may_have_a_bay() -> None:
    assert ARROW.holds(0.2, 0.5)
    assert not ARROW.holds(0.85, 0.5)
    assert not ARROW.holds(0.95, 0.95)


@pytest.mark.parametrize(("left_px", "inside"), [(100, True), (500, False)])
def test_a_face_is_where_its_center_is(left_px: int, inside: bool) -> None:
    frame = Frame(np.zeros((100, 640, 3), np.uint8))
    box = np.array([left_px, 20, left_px + 40, 80], np.float32)
    face = Face(box, np.zeros((5, 2), np.float32), 0.99)
    half = Area(((0, 0), (0.5, 0), (0.5, 1), (0, 1)))
    assert half.has(face, frame) is inside
