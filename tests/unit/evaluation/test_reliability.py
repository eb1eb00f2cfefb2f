"""Probabilities that mean what they say have no calibration error; others have theirs."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import brier_score_loss

from facegui.evaluation.reliability import reliability


def test_by_hand() -> None:
    # Said 0.2 four times, true once; said 0.9 twice, true both times.
    measured = reliability([0.2] * 4 + [0.9] * 2, [1, 0, 0, 0, 1, 1])
    assert measured.error == pytest.approx(4 / 6 * 0.05 + 2 / 6 * 0.1)
    assert [one.count for one in measured.bins] == [4, 2]
    assert measured.uncertain == pytest.approx(1)
    assert measured.uncertain_error == pytest.approx(measured.error)


def test_weights_count_as_repetitions() -> None:
    once = reliability([0.3, 0.8], [0, 1], [3, 1])
    repeated = reliability([0.3, 0.3, 0.3, 0.8], [0, 0, 0, 1])
    assert once.error == pytest.approx(repeated.error)
    assert once.brier == pytest.approx(repeated.brier)


def test_honest_probabilities_have_almost_no_error() -> None:
    random = np.random.default_rng(0)
    said = random.uniform(size=100_000)
    true = random.uniform(size=100_000) < said
    measured = reliability(said, true)
    assert measured.error < 0.01
    assert measured.brier == pytest.approx(brier_score_loss(true, said))
    assert reliability(said**3, true).error > 0.2


def test_easy_answers_do_not_hide_bad_ones() -> None:
    measured = reliability([0.0] * 98 + [0.5] * 2, [0] * 100)
    assert measured.error == pytest.approx(0.01)
    assert measured.uncertain_error == pytest.approx(0.5)


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1))
def test_every_probability_lands_in_one_bin(pairs: list[tuple[float, bool]]) -> None:
    said, true = zip(*pairs, strict=True)
    measured = reliability(said, true)
    assert sum(one.count for one in measured.bins) == len(pairs)
    assert 0 <= measured.error <= 1


@pytest.mark.parametrize(("said", "true"), [([], []), ([0.5], [1, 0]), ([1.5], [1])])
def test_what_is_no_probability_is_refused(said: list[float], true: list[int]) -> None:
    with pytest.raises(ValueError, match="probabilit"):
        reliability(said, true)
