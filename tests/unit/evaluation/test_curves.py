"""The error rates a user reads are the field's own, ties and missing faces included."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import roc_auc_score, roc_curve

from facegui.evaluation.curves import (
    area_under_curve,
    equal_error_rate,
    error_curves,
    fnmr_at_fmr,
    threshold_at_fmr,
)

NO_FACE = -math.inf
GRID = st.integers(-8, 8).map(lambda i: i / 8)  # few values, so that ties are common
SIDE = st.lists(GRID, min_size=1, max_size=40)
SIDE_WITH_FAILURES = st.lists(GRID | st.just(NO_FACE), min_size=1, max_size=40)
TARGETS = st.sampled_from([0.0, 1e-3, 1e-2, 0.1, 1 / 3, 0.5, 1.0])


def rates(mated: list[float], nonmated: list[float], threshold: float) -> tuple[float, float]:
    """FMR and FNMR straight from their definition."""
    false_matches = sum(s >= threshold and s != NO_FACE for s in nonmated)
    matches = sum(s >= threshold and s != NO_FACE for s in mated)
    return false_matches / len(nonmated), 1 - matches / len(mated)


def test_rates_by_hand() -> None:
    curves = error_curves([0.9, 0.7, 0.3, NO_FACE], [0.7, 0.2, 0.1, 0.0, NO_FACE])
    assert curves.thresholds.tolist() == [np.inf, 0.9, 0.7, 0.3, 0.2, 0.1, 0.0]
    assert curves.false_match.tolist() == [0, 0, 0.2, 0.2, 0.4, 0.6, 0.8]
    assert curves.false_non_match.tolist() == [1, 0.75, 0.5, 0.25, 0.25, 0.25, 0.25]


def test_threshold_allows_exactly_the_false_matches_of_the_goal() -> None:
    nonmated = np.arange(200) / 200
    curves = error_curves([2.0], nonmated)
    threshold = threshold_at_fmr(curves, 0.01)
    assert threshold == np.nextafter(197 / 200, 1)  # 198/200 and 199/200 may match: 2 of 200
    assert (nonmated >= threshold).sum() == 2


def test_tied_false_matches_are_all_kept_out() -> None:
    curves = error_curves([0.6, 0.4], [0.5] * 10 + [0.1] * 90)
    assert threshold_at_fmr(curves, 0.05) == np.nextafter(0.5, 1)
    assert fnmr_at_fmr(curves, 0.05) == 0.5


def test_float32_scores_compared_with_the_threshold_keep_the_goal() -> None:
    nonmated = np.array([0.1, 0.2, 0.3], dtype=np.float32)
    threshold = threshold_at_fmr(error_curves(nonmated, nonmated), 0.4)
    assert (nonmated >= np.float32(threshold)).sum() == 1
    assert (nonmated.astype(np.float64) >= threshold).sum() == 1


def test_a_goal_of_one_lets_every_face_match_but_no_missing_one() -> None:
    curves = error_curves([0.5, NO_FACE], [0.4, 0.6])
    assert threshold_at_fmr(curves, 1.0) == NO_FACE
    assert fnmr_at_fmr(curves, 1.0) == 0.5


@pytest.mark.parametrize(("mated", "nonmated"), [([], [0.5]), ([0.5], []), ([], [])])
def test_a_missing_side_leaves_its_rates_undefined(
    mated: list[float], nonmated: list[float]
) -> None:
    curves = error_curves(mated, nonmated)
    assert math.isnan(fnmr_at_fmr(curves, 0.1))
    assert math.isnan(equal_error_rate(curves))
    assert math.isnan(area_under_curve(curves))
    assert math.isnan(threshold_at_fmr(curves, 0.1)) == (not nonmated)


def test_all_scores_equal_tell_nobody_apart() -> None:
    curves = error_curves([0.5] * 4, [0.5] * 6)
    assert area_under_curve(curves) == 0.5
    assert equal_error_rate(curves) == 0.5
    assert fnmr_at_fmr(curves, 0.1) == 1


def test_no_face_anywhere_tells_nobody_apart() -> None:
    curves = error_curves([NO_FACE] * 2, [NO_FACE] * 2)
    assert area_under_curve(curves) == 0.5
    assert fnmr_at_fmr(curves, 0.5) == 1


@pytest.mark.parametrize("bad", [[math.nan], [math.inf], [[0.1]]])
def test_scores_that_are_none_are_refused(bad: list[float]) -> None:
    with pytest.raises(ValueError, match="scores are"):
        error_curves(bad, [0.0])


def test_equal_error_rate_by_hand() -> None:
    # At a threshold of 0.6 FMR is 1/4, FNMR 1/4.
    curves = error_curves([0.9, 0.8, 0.7, 0.3], [0.6, 0.2, 0.1, 0.0])
    assert equal_error_rate(curves) == 0.25


@pytest.mark.slow
@given(SIDE, SIDE)
def test_agrees_with_scikit_learn(mated: list[float], nonmated: list[float]) -> None:
    labels, scores = [1] * len(mated) + [0] * len(nonmated), mated + nonmated
    curves = error_curves(mated, nonmated)
    fmr, hit_rate, thresholds = roc_curve(labels, scores, drop_intermediate=False)
    assert curves.thresholds.tolist() == thresholds.tolist()
    np.testing.assert_allclose(curves.false_match, fmr, atol=1e-12)
    np.testing.assert_allclose(1 - curves.false_non_match, hit_rate, atol=1e-12)
    assert area_under_curve(curves) == pytest.approx(roc_auc_score(labels, scores))
    where = np.linspace(0, 1, 2001)
    eer = float(equal_error_rate(curves))
    if len(np.unique(fmr)) == len(fmr):  # only then is the polyline a function of FMR
        crossing = where[np.argmin(np.abs(1 - np.interp(where, fmr, hit_rate) - where))]
        assert eer == pytest.approx(crossing, abs=1e-3)


@given(SIDE_WITH_FAILURES, SIDE_WITH_FAILURES, TARGETS)
def test_threshold_is_the_smallest_that_keeps_the_goal(
    mated: list[float], nonmated: list[float], target: float
) -> None:
    curves = error_curves(mated, nonmated)
    threshold = threshold_at_fmr(curves, target)
    fmr, fnmr = rates(mated, nonmated, threshold)
    assert fmr <= target
    assert fnmr_at_fmr(curves, target) == pytest.approx(fnmr)
    if threshold != NO_FACE:
        assert rates(mated, nonmated, np.nextafter(threshold, -np.inf))[0] > target


@given(SIDE_WITH_FAILURES, SIDE_WITH_FAILURES)
def test_curves_are_monotone_and_follow_the_definition(
    mated: list[float], nonmated: list[float]
) -> None:
    curves = error_curves(mated, nonmated)
    assert (np.diff(curves.false_match) >= 0).all()
    assert (np.diff(curves.false_non_match) <= 0).all()
    for i, threshold in enumerate(curves.thresholds):
        expected = rates(mated, nonmated, threshold)
        assert (curves.false_match[i], curves.false_non_match[i]) == pytest.approx(expected)
    assert 0 <= equal_error_rate(curves) <= 1


@pytest.mark.slow
@given(SIDE_WITH_FAILURES, SIDE_WITH_FAILURES, st.randoms(use_true_random=False), TARGETS)
def test_a_weight_is_as_good_as_a_repetition(
    mated: list[float], nonmated: list[float], random: "np.random.Generator", target: float
) -> None:
    times = [[random.randint(1, 3) for _ in side] for side in (mated, nonmated)]
    repeated = error_curves(np.repeat(mated, times[0]), np.repeat(nonmated, times[1]))
    weights = [np.array([side], dtype=np.float64) for side in times]
    weighted = error_curves(mated, nonmated, *weights)
    assert weighted.false_match[0].tolist() == repeated.false_match.tolist()
    assert fnmr_at_fmr(weighted, target)[0] == fnmr_at_fmr(repeated, target)
    assert equal_error_rate(weighted)[0] == pytest.approx(float(equal_error_rate(repeated)))
    assert area_under_curve(weighted)[0] == pytest.approx(float(area_under_curve(repeated)))
