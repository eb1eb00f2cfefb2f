"""From what the user wants to the thresholds in force."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.matching.calibration import Calibration
from facegui.matching.operating_point import (
    GOALS,
    Goal,
    Strictness,
    identification_point,
    verification_point,
)
from tests.released import released

CALIBRATION = Calibration.load(released("mobilefacenet-1.json"))
STRICT, BALANCED, LENIENT = (GOALS[one] for one in Strictness)

goals = st.builds(Goal, fpir=st.floats(1e-4, 0.4), fmr=st.floats(1e-5, 0.1))
people = st.integers(0, 100_000)


@pytest.mark.parametrize("count", [0, 1, 5, 100, 10_000])
def test_stricter_asks_for_more_and_misses_more(count: int) -> None:
    points = [
        identification_point(CALIBRATION, goal, count) for goal in (LENIENT, BALANCED, STRICT)
    ]
    thresholds = [point.threshold for point in points]
    assert thresholds == sorted(set(thresholds))
    assert [point.miss_rate for point in points] == sorted(point.miss_rate for point in points)


def test_stricter_asks_for_more_in_verification() -> None:
    thresholds = [verification_point(CALIBRATION, one).threshold for one in GOALS.values()]
    assert thresholds == sorted(set(thresholds), reverse=True)


@given(goal=goals, count=people, several=st.integers(0, 1000))
def test_the_limits_are_in_order(goal: Goal, count: int, several: int) -> None:
    for point in (
        identification_point(CALIBRATION, goal, count, min(several, count)),
        verification_point(CALIBRATION, goal),
    ):
        assert point.unsure_from <= point.threshold
        assert point.keep_from <= point.threshold
        assert point.low <= point.threshold <= point.high
        assert point.margin > 0


@given(goal=goals, count=people)
def test_a_search_promises_what_the_goal_says(goal: Goal, count: int) -> None:
    point = identification_point(CALIBRATION, goal, count)
    assert CALIBRATION.fpir_at(point.threshold, count) <= goal.fpir * (1 + 1e-6)
    assert point.rate == goal.fpir


@given(goal=goals, count=people)
def test_no_comparison_passes_more_often_than_a_verification(goal: Goal, count: int) -> None:
    """With one or two people enrolled the search goal alone would let lookalikes through."""
    point = identification_point(CALIBRATION, goal, count)
    assert point.threshold >= verification_point(CALIBRATION, goal).threshold
    assert CALIBRATION.fmr_at(point.threshold) <= goal.fmr * (1 + 1e-6)


@given(goal=goals, count=st.integers(100, 100_000), several=st.integers(1, 100))
def test_people_with_several_pictures_raise_the_threshold(
    goal: Goal, count: int, several: int
) -> None:
    plain = identification_point(CALIBRATION, goal, count)
    assert identification_point(CALIBRATION, goal, count, several).threshold >= plain.threshold


def test_the_threshold_grows_with_the_gallery() -> None:
    thresholds = [
        identification_point(CALIBRATION, BALANCED, count).threshold for count in (10, 100, 1000)
    ]
    assert thresholds == sorted(set(thresholds))
    several = identification_point(CALIBRATION, BALANCED, 100, 100).threshold
    assert thresholds[1] < several < thresholds[2]


def test_a_threshold_beyond_the_data_says_so() -> None:
    assert identification_point(CALIBRATION, BALANCED, 100).supported
    assert not identification_point(CALIBRATION, STRICT, 100_000).supported


def test_goals_are_told_in_words() -> None:
    assert STRICT.promise == "at most 1 stranger in 1,000 gets a name"
    assert BALANCED.promise == "at most 1 stranger in 200 gets a name"
