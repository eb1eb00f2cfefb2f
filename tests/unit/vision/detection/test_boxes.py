"""The detector's box arithmetic: a wrong box is a face lost, doubled or misplaced."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from facegui.vision.detection import boxes

coordinate = st.integers(-40, 120)
side = st.integers(1, 60)


@st.composite
def some_boxes(draw: st.DrawFn, at_least: int = 0) -> np.ndarray:
    count = draw(st.integers(at_least, 12))
    corners = draw(arrays(np.float32, (count, 2), elements=coordinate))
    sizes = draw(arrays(np.float32, (count, 2), elements=side))
    return np.concatenate([corners, corners + sizes], axis=1)


def distinct_scores(count: int, seed: int) -> np.ndarray:
    random = np.random.default_rng(seed)
    return ((1 + random.permutation(count)) / (count + 1)).astype(np.float32)


def iou(one: np.ndarray, other: np.ndarray) -> float:
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    shared = max(float(width), 0) * max(float(height), 0)
    areas = [float((box[2] - box[0]) * (box[3] - box[1])) for box in (one, other)]
    return shared / (sum(areas) - shared)


def contained(one: np.ndarray, other: np.ndarray) -> float:
    """Shared part of the smaller box, pixels counted as MTCNN counts them."""
    width = min(one[2], other[2]) - max(one[0], other[0]) + 1
    height = min(one[3], other[3]) - max(one[1], other[1]) + 1
    shared = max(float(width), 0) * max(float(height), 0)
    areas = [float((box[2] - box[0] + 1) * (box[3] - box[1] + 1)) for box in (one, other)]
    return shared / min(areas)


def greedily(candidates: np.ndarray, scores: np.ndarray, limit: float, alike) -> list[int]:
    kept: list[int] = []
    for at in np.argsort(-scores):
        if all(alike(candidates[at], candidates[other]) <= limit for other in kept):
            kept.append(int(at))
    return kept


# Limits that no quotient of these small numbers hits exactly, so that rounding decides nothing.
LIMITS = st.sampled_from([0.30003, 0.50003, 0.70003])


@given(candidates=some_boxes(), seed=st.integers(0, 99), limit=LIMITS)
def test_suppression_keeps_what_the_definition_keeps(
    candidates: np.ndarray, seed: int, limit: float
) -> None:
    scores = distinct_scores(len(candidates), seed)
    expected = greedily(candidates, scores, limit, iou)
    assert boxes.suppress(candidates, scores, limit).tolist() == expected


@given(candidates=some_boxes(), seed=st.integers(0, 99), limit=LIMITS)
def test_suppression_by_the_smaller_box_keeps_what_the_definition_keeps(
    candidates: np.ndarray, seed: int, limit: float
) -> None:
    scores = distinct_scores(len(candidates), seed)
    expected = greedily(candidates, scores, limit, contained)
    assert boxes.suppress_contained(candidates, scores, limit).tolist() == expected


@pytest.mark.slow
@given(candidates=some_boxes(), seed=st.integers(0, 99), limit=LIMITS, data=st.data())
def test_groups_are_suppressed_each_for_itself(
    candidates: np.ndarray, seed: int, limit: float, data: st.DataObject
) -> None:
    """A small and a large cell in one place are two sizes of face until the sizes are compared."""
    count = len(candidates)
    groups = data.draw(arrays(np.int8, count, elements=st.integers(0, 9)))
    scores = distinct_scores(count, seed)
    expected: set[int] = set()
    for group in range(10):
        (members,) = np.nonzero(groups == group)
        kept = greedily(candidates[members], scores[members], limit, iou)
        expected |= {int(members[at]) for at in kept}
    kept = boxes.suppress(candidates, scores, limit, groups).tolist()
    assert set(kept) == expected
    assert kept == sorted(kept, key=lambda at: -scores[at])


def test_a_box_inside_another_is_suppressed_however_small() -> None:
    nested = np.array([[0, 0, 100, 100], [40, 40, 60, 60]], np.float32)
    scores = np.array([0.9, 0.95], np.float32)
    assert boxes.suppress_contained(nested, scores, 0.7).tolist() == [1]
    assert boxes.suppress(nested, scores, 0.7).tolist() == [1, 0]


def test_a_box_turned_inside_out_costs_no_other_box_and_no_warning() -> None:
    broken = np.array([[50, 50, 49, 49], [0, 0, 10, 10], [50, 50, 40, 40]], np.float32)
    kept = boxes.suppress_contained(broken, np.array([0.9, 0.8, 0.7], np.float32), 0.7)
    assert 1 in kept.tolist()


@given(candidates=some_boxes())
def test_squared_boxes_keep_their_center_and_longer_side(candidates: np.ndarray) -> None:
    square = boxes.squared(candidates)
    sizes = candidates[:, 2:] - candidates[:, :2]
    longer = np.repeat(sizes.max(axis=1, initial=0, keepdims=True), 2, axis=1)
    assert square[:, 2:] - square[:, :2] == pytest.approx(longer, abs=1e-4)
    centers = square[:, 2:] + square[:, :2]
    assert centers == pytest.approx(candidates[:, 2:] + candidates[:, :2], abs=1e-4)
    assert square.dtype == np.float32


def test_offsets_are_parts_of_the_box_counted_in_whole_pixels() -> None:
    box = np.array([[10, 20, 29, 59]], np.float32)  # 20 × 40 pixels
    moved = boxes.shifted(box, np.array([[0.1, -0.1, 0.5, 0.25]], np.float32))
    assert moved.tolist() == [[12, 16, 39, 69]]


@pytest.mark.slow
@given(first=some_boxes(), second=some_boxes())
def test_overlap_is_the_same_from_both_sides(first: np.ndarray, second: np.ndarray) -> None:
    table = boxes.overlap(first, second)
    assert table.shape == (len(first), len(second))
    assert table == pytest.approx(boxes.overlap(second, first).T)
    expected = [[iou(one, other) for other in second] for one in first]
    assert table == pytest.approx(np.array(expected).reshape(table.shape), abs=1e-6)


@given(candidates=some_boxes(at_least=1))
def test_a_box_overlaps_itself_wholly(candidates: np.ndarray) -> None:
    assert boxes.overlap(candidates, candidates).diagonal() == pytest.approx(1)


def test_boxes_without_area_overlap_nothing() -> None:
    point = np.array([[5, 5, 5, 5]], np.float32)
    assert boxes.overlap(point, point).tolist() == [[0]]


def test_nothing_in_nothing_out() -> None:
    none, scores = np.empty((0, 4), np.float32), np.empty(0, np.float32)
    assert boxes.suppress(none, scores, 0.5).tolist() == []
    assert boxes.suppress_contained(none, scores, 0.5).tolist() == []
