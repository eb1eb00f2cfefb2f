"""The accuracy of a fold owes nothing to the fold itself."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.evaluation.accuracy import best_threshold, cross_fold_accuracy, right_answers

MATED = np.array([True, True, True, False, False, False])


def test_a_missing_face_is_wrong_on_both_sides() -> None:
    scores = np.array([0.9, 0.8, -np.inf, 0.1, 0.2, -np.inf])
    assert right_answers(scores, MATED, 0.5).mean() == 4 / 6


def test_best_threshold_lies_midway_between_the_scores_it_separates() -> None:
    scores = np.array([0.9, 0.8, 0.6, 0.1, 0.2, 0.4])
    assert best_threshold(scores, MATED) == 0.5


def test_without_both_kinds_no_threshold_is_best() -> None:
    assert math.isnan(best_threshold(np.array([0.9, 0.8]), np.array([True, True])))
    assert math.isnan(best_threshold(np.array([0.9, -np.inf]), np.array([True, False])))


def test_folds_by_hand() -> None:
    # Fold 0 separates at 0.5, fold 1 at 0.3: each is tested at the other's threshold.
    scores = np.array([0.6, 0.4, 0.4, 0.2])
    mated = np.array([True, False, True, False])
    tested = cross_fold_accuracy(scores, mated, np.array([0, 0, 1, 1]))
    np.testing.assert_allclose(tested.thresholds, [0.3, 0.5])
    assert tested.accuracies.tolist() == [0.5, 0.5]


def test_a_single_fold_has_no_others_to_learn_from() -> None:
    tested = cross_fold_accuracy(np.array([0.6, 0.4]), MATED[2:4], np.array([0, 0]))
    assert np.isnan(tested.accuracies).all()


@pytest.mark.slow
@given(st.lists(st.floats(-1, 1) | st.just(-math.inf), min_size=12, max_size=12))
def test_no_score_of_a_fold_moves_its_own_threshold(own: list[float]) -> None:
    rng = np.random.default_rng(3)
    folds = np.repeat(np.arange(4), 12)
    mated = np.arange(48) % 2 == 0
    scores = np.where(mated, 0.5, 0.0) + rng.normal(0, 0.2, 48)
    before = cross_fold_accuracy(scores, mated, folds)
    scores[folds == 2] = own
    after = cross_fold_accuracy(scores, mated, folds)
    assert after.thresholds[2] == before.thresholds[2]


@given(
    st.lists(st.tuples(st.integers(-5, 5), st.booleans()), min_size=1, max_size=30),
)
def test_no_threshold_is_better_than_the_best(pairs: list[tuple[int, bool]]) -> None:
    scores = np.array([score for score, _ in pairs], dtype=np.float64)
    mated = np.array([kind for _, kind in pairs])
    best = float(best_threshold(scores, mated))
    if mated.all() or not mated.any():
        assert math.isnan(best)
        return
    reached = right_answers(scores, mated, best).mean()
    assert reached == max(right_answers(scores, mated, t).mean() for t in np.arange(-6, 7, 0.5))
