"""Cut-outs made from a frame's halvings show what lies under the box: landmarks depend on it."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from facegui.vision.detection.halvings import Halvings, halved

GRADIENT = np.ascontiguousarray(
    np.broadcast_to(np.arange(100, dtype=np.uint8)[None, :, None], (80, 100, 3))
)


def slope(height: int, width: int) -> np.ndarray:
    """A picture whose value tells the place: blue is the column, green the row, in quarters."""
    picture = np.zeros((height, width, 3), np.uint8)
    picture[..., 0] = np.arange(width)[None] // 4
    picture[..., 1] = np.arange(height)[:, None] // 4
    return picture


def test_a_halving_is_the_mean_of_four_pixels_and_leaves_out_an_odd_edge() -> None:
    pixels = np.random.default_rng(3).integers(0, 256, (7, 9, 3), np.uint8)
    blocks = pixels[:6, :8].reshape(3, 2, 4, 2, 3).astype(float).mean(axis=(1, 3))
    assert np.abs(halved(pixels) - blocks).max() <= 0.5
    assert Halvings(pixels)[2].shape == (1, 2, 3)


def test_a_small_cut_out_shows_what_lies_under_its_box() -> None:
    (cut,), boxes = Halvings(GRADIENT).cut_outs(np.array([[11, 11, 34, 34]], np.float32), 24)
    assert cut[0, :, 0].tolist() == list(range(10, 34))  # pixels are counted from 1
    assert boxes.tolist() == [[11, 11, 34, 34]]


@pytest.mark.parametrize(
    ("box", "first", "last"),
    [((-30, 10, 20, 60), 0, 19), ((81, -5, 140, 30), 80, 99), ((-9, -9, 500, 500), 0, 99)],
    ids=["left", "right", "all around"],
)
def test_a_cut_out_at_the_edge_shows_the_part_inside(
    box: tuple[int, ...], first: int, last: int
) -> None:
    (cut,), _ = Halvings(GRADIENT).cut_outs(np.array([box], np.float32), 24)
    assert int(cut[0, 0, 0]) == pytest.approx(first, abs=4)
    assert int(cut[0, -1, 0]) == pytest.approx(last, abs=4)


@given(
    corner=st.tuples(st.integers(0, 300), st.integers(0, 200)),
    side=st.integers(30, 400),
    fraction=st.floats(0, 0.99),
)
def test_a_large_cut_out_shows_what_lies_under_the_box_it_comes_with(
    corner: tuple[int, int], side: int, fraction: float
) -> None:
    """The halving moves a box by less than its pixel, and the box says so."""
    box = np.array([[*corner, *corner]], np.float32) + np.float32(fraction)
    box += np.array([[0, 0, side, side]], np.float32)
    (cut,), (where,) = Halvings(slope(640, 720)).cut_outs(box, 24)
    pixel = max(1, side / 24)
    assert np.abs(where - box).max() < pixel
    middle = [float(cut[:, :, 0].mean()), float(cut[:, :, 1].mean())]
    center = (where[:2] + where[2:] - 2) / 2  # counted from 1, the far edge inclusive
    assert np.asarray(middle) * 4 + 1.5 == pytest.approx(center, abs=4)


def test_a_cut_out_of_a_halving_looks_like_one_of_the_frame() -> None:
    """A blurred picture, as skin is: no value differs by more than a few shades."""
    noise = np.random.default_rng(5).integers(0, 256, (400, 400, 3), np.uint8)
    picture = cv2.GaussianBlur(noise, (0, 0), 12)
    (cut,), boxes = Halvings(picture).cut_outs(np.array([[41, 61, 240, 260]], np.float32), 48)
    x1, y1, x2, y2 = boxes[0].astype(int)
    direct = cv2.resize(picture[y1 - 1 : y2, x1 - 1 : x2], (48, 48), interpolation=cv2.INTER_AREA)
    assert np.abs(cut.astype(int) - direct).max() <= 2


@pytest.mark.parametrize("made", [1, 2, 3])
def test_a_cut_out_is_the_same_whether_its_halving_is_made_whole_or_not(made: int) -> None:
    """A face followed from frame to frame looks as it did in the scan."""
    noise = np.random.default_rng(8).integers(0, 256, (333, 501, 3), np.uint8)
    boxes = np.array([[3, 9, 252, 260], [260, 70, 700, 510], [90, 90, 150, 150]], np.float32)
    whole, parts = Halvings(noise), Halvings(noise)
    assert whole[made].shape == (333 >> made, 501 >> made, 3)
    expected, where = whole.cut_outs(boxes, 24)
    crops, same = parts.cut_outs(boxes, 24)
    assert np.array_equal(crops, expected)
    assert np.array_equal(same, where)


@st.composite
def some_boxes(draw: st.DrawFn) -> np.ndarray:
    count = draw(st.integers(0, 8))
    corners = draw(arrays(np.float32, (count, 2), elements=st.integers(-40, 120)))
    sizes = draw(arrays(np.float32, (count, 2), elements=st.integers(-5, 90)))
    return np.concatenate([corners, corners + sizes], axis=1)


@given(candidates=some_boxes(), beyond=st.sampled_from([-1000, 1000]))
def test_cut_outs_beyond_the_frame_are_black_and_never_fail(
    candidates: np.ndarray, beyond: int
) -> None:
    halvings = Halvings(GRADIENT)
    assert halvings.cut_outs(candidates, 24)[0].shape == (len(candidates), 24, 24, 3)
    assert not halvings.cut_outs(candidates + np.float32(beyond), 24)[0].any()


def test_a_box_far_larger_than_the_frame_is_cut_all_the_same() -> None:
    crops, _ = Halvings(GRADIENT).cut_outs(np.array([[-9e5, -9e5, 9e5, 9e5]], np.float32), 24)
    assert crops.shape == (1, 24, 24, 3)
