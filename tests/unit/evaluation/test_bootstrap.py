"""An interval covers the truth about as often as it claims, and says when nothing can be."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.evaluation.bootstrap import (
    Interval,
    draw_people,
    exact_interval,
    gather,
    logit_interval,
    nonmated_pairs_per_person,
    pair_weights,
    percentile_interval,
    rate_interval,
    rate_name,
    support_statement,
    supports,
    trials_needed,
    wilson_interval,
)

pytestmark = pytest.mark.slow


def test_wilson_by_hand() -> None:
    # 10 of 100: the textbook interval (Brown, Cai & DasGupta 2001) is 0.0552 to 0.1744.
    interval = wilson_interval(10, 100)
    assert interval.low == pytest.approx(0.0552, abs=5e-5)
    assert interval.high == pytest.approx(0.1744, abs=5e-5)
    assert wilson_interval(0, 20).low == 0
    assert wilson_interval(0, 20).high == pytest.approx(0.1611, abs=5e-5)


@pytest.mark.parametrize(("errors", "trials"), [(0, 0), (3, 2), (-1, 5)])
def test_impossible_counts_are_refused(errors: int, trials: int) -> None:
    with pytest.raises(ValueError, match="trials"):
        wilson_interval(errors, trials)


@given(st.integers(1, 500), st.data())
def test_wilson_contains_the_rate_and_narrows_with_more_trials(
    trials: int, data: st.DataObject
) -> None:
    errors = data.draw(st.integers(0, trials))
    once, tenfold = wilson_interval(errors, trials), wilson_interval(10 * errors, 10 * trials)
    assert 0 <= once.low <= errors / trials + 1e-12
    assert errors / trials <= once.high + 1e-12 <= 1 + 1e-12
    assert tenfold.high - tenfold.low < once.high - once.low


def tail(errors: int, trials: int, rate: float) -> float:
    """Probability of so many errors or more."""
    return sum(
        math.comb(trials, k) * rate**k * (1 - rate) ** (trials - k)
        for k in range(errors, trials + 1)
    )


@pytest.mark.parametrize("level", [0.95, 0.998])
@pytest.mark.parametrize(("errors", "trials"), [(0, 30), (1, 30), (7, 60), (30, 30)])
def test_the_exact_interval_leaves_half_of_the_rest_in_each_tail(
    errors: int, trials: int, level: float
) -> None:
    interval = exact_interval(errors, trials, level)
    below, above = tail(errors, trials, interval.low), 1 - tail(errors + 1, trials, interval.high)
    rest = (1 - level) / 2
    assert interval.low == 0 if not errors else below == pytest.approx(rest)
    assert interval.high == 1 if errors == trials else above == pytest.approx(rest)


def test_an_exact_interval_needs_trials() -> None:
    with pytest.raises(ValueError, match="trials"):
        exact_interval(0, 0)


def test_rule_of_three() -> None:
    assert trials_needed(1e-3) == 3000
    assert supports(1e-3, 3000)
    assert not supports(1e-3, 2999)
    assert support_statement(1e-4, 40, "pair of two people") == (
        "Your 40 pairs of two people cannot support a claim at 0.01 %: it takes 30,000."
    )
    assert support_statement(1e-2, 1, "stranger") == (
        "Your 1 stranger cannot support a claim at 1 %: it takes 300."
    )
    assert support_statement(1e-2, 0, "stranger") == (
        "Without strangers there is nothing to claim about them."
    )
    assert support_statement(1e-2, 300, "pair of two people") == ""
    with pytest.raises(ValueError, match="between 0 and 1"):
        supports(0, 10)


@pytest.mark.parametrize(
    ("rate", "name"),
    [
        (1e-1, "1e-1"),
        (2e-2, "2e-2"),
        (1e-2, "1e-2"),
        (2e-3, "2e-3"),
        (1e-3, "1e-3"),
        (1e-6, "1e-6"),
    ],
)
def test_rates_are_named_as_the_contract_names_them(rate: float, name: str) -> None:
    assert rate_name(rate) == name


def test_every_draw_has_as_many_people_and_a_seed_repeats_it() -> None:
    counts = draw_people(np.random.default_rng(5), 30, 200)
    assert counts.shape == (200, 30)
    assert (counts.sum(axis=1) == 30).all()
    assert np.array_equal(counts, draw_people(np.random.default_rng(5), 30, 200))


def test_pairs_of_few_shared_people_come_with_their_first_person() -> None:
    counts = np.array([[0.0, 2.0, 3.0]])
    first, second = np.array([1, 1, 2]), np.array([1, 2, 0])
    assert nonmated_pairs_per_person(first, second) == pytest.approx(4 / 3)
    assert pair_weights(counts, first, second).tolist() == [[2, 2, 3]]


def test_pairs_of_everybody_with_everybody_need_both_people() -> None:
    first, second = np.triu_indices(10, 1)
    counts = np.zeros((1, 10))
    counts[0, [2, 7]] = 5
    weights = pair_weights(counts, first, second)[0]
    assert weights.sum() == 25
    assert weights[(first == 2) & (second == 7)].tolist() == [25]


def test_replicates_are_gathered_over_chunks() -> None:
    asked: list[int] = []

    def measure(count: int) -> dict[str, np.ndarray]:
        asked.append(count)
        return {"x": np.full(count, float(len(asked)))}

    drawn = gather(10, 250_000, measure)
    assert asked == [4, 4, 2]
    assert drawn["x"].tolist() == [1] * 4 + [2] * 4 + [3] * 2
    with pytest.raises(ValueError, match="at least one"):
        gather(0, 5, measure)


def test_percentiles_leave_undefined_replicates_out() -> None:
    values = np.append(np.arange(1001) / 1000, math.nan)
    interval = percentile_interval(values, 0.5)
    assert interval is not None
    assert (interval.low, interval.high) == pytest.approx((0.025, 0.975))
    assert percentile_interval(values, math.nan) is None
    assert percentile_interval(np.array([math.nan]), 0.5) is None


def test_no_error_among_few_people_is_not_called_certain() -> None:
    never = rate_interval(np.zeros(1000), 0.0, 40, 90)
    assert never == Interval(0.0, wilson_interval(0, 40).high)
    always = rate_interval(np.ones(1000), 1.0, 40, 90)
    assert always == Interval(wilson_interval(40, 40).low, 1.0)


def test_area_near_one_keeps_its_interval_below_one() -> None:
    # Logit of 0.9 is log 9; a spread of 0.09 there is 1 on the logit scale.
    interval = logit_interval(0.9 + 0.09 * np.array([-1.0, 1.0, math.nan]), 0.9)
    assert interval is not None
    assert interval.low == pytest.approx(1 / (1 + math.exp(1.959964) / 9))
    assert interval.high == pytest.approx(1 / (1 + math.exp(-1.959964) / 9))
    assert logit_interval(np.ones(5), 1.0) is None
    assert logit_interval(np.ones(5), math.nan) is None


def coverage(hits: list[bool]) -> float:
    return sum(hits) / len(hits)


@pytest.mark.parametrize(("rate", "people"), [(0.3, 60), (0.05, 100), (0.01, 100)])
def test_rate_of_clustered_probes_is_covered_as_often_as_claimed(rate: float, people: int) -> None:
    """Three probes a person who mostly fail together, as with a poor enrollment picture."""
    rng = np.random.default_rng(11)
    hits = []
    for _ in range(400):
        own_rate = np.where(rng.random(people) < 0.5, rate, rng.random(people) < rate)
        missed = (rng.random((people, 3)) < own_rate[:, None]).mean(axis=1)
        drawn = draw_people(rng, people, 300) @ missed / people
        interval = rate_interval(drawn, float(missed.mean()), people, 3 * people)
        assert interval is not None
        hits.append(interval.low <= rate <= interval.high)
    assert 0.91 <= coverage(hits) <= 1


@pytest.mark.parametrize(("people", "everybody"), [(600, False), (50, True)])
def test_fmr_of_dependent_pairs_is_covered_as_often_as_claimed(
    people: int, everybody: bool
) -> None:
    """Some people resemble many others; pairs are few a person (LFW), or all there are."""
    rng = np.random.default_rng(12)
    threshold, rate = 1.8124, 0.1  # the 0.9 quantile of a score, whose variance is 2
    hits = []
    for _ in range(150):
        alike = rng.normal(0, 0.5, people)
        if everybody:
            first, second = np.triu_indices(people, 1)
        else:
            first = rng.integers(0, people, 800)
            second = (first + rng.integers(1, people, 800)) % people
        scores = alike[first] + alike[second] + rng.normal(0, math.sqrt(1.5), len(first))
        matched = (scores >= threshold).astype(np.float64)
        weights = pair_weights(draw_people(rng, people, 300), first, second)
        drawn = weights @ matched / weights.sum(axis=1)
        interval = percentile_interval(drawn, float(matched.mean()))
        assert interval is not None
        hits.append(interval.low <= rate <= interval.high)
    assert 0.88 <= coverage(hits) <= 0.995
