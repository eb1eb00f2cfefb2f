"""Pictures under a wrong name are found, whatever the encoder's scores."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facegui.evaluation.labels import (
    LabelDoubt,
    Levels,
    Strangers,
    same_name,
    suspicions,
)

LEVELS = Levels(fits=0.45, unlike=0.35, near=0.65, unreached=0.83)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Wang_Yingfan", "Yingfan_Wang"),
        ("Choi_Sung-hong", "Sung Hong Choi"),
        ("Stephan_Eberharter", "Stephen_Ebberharter"),
        ("José Peña", "jose pena"),
        ("Sunghong Choi", "Choi, Sung-Hong"),
        ("Robin_McLaurin_Williams", "Robin_Williams"),
    ],
)
def test_names_that_are_one(one: str, two: str) -> None:
    assert same_name(one, two)
    assert same_name(two, one)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("George_W_Bush", "George_HW_Bush"),
        ("Ann_Landers", "Pauline_Landers"),
        ("Jason_Kapono", "Ray_Young"),
        ("Nicole", "Nicole_Hiltz"),
        ("Ken_Li", "Ken_Lu"),
        ("Person 0003", "Person 0004"),
        ("???", "!!!"),
        ("A B C D E F", "A B C D E G"),
    ],
)
def test_names_that_are_two(one: str, two: str) -> None:
    assert not same_name(one, two)
    assert not same_name(two, one)


@given(st.text(max_size=30), st.text(max_size=30))
def test_it_does_not_matter_which_name_comes_first(one: str, two: str) -> None:
    assert same_name(one, two) == same_name(two, one)


@settings(max_examples=30)
@given(st.integers(0, 10_000), st.floats(1e-6, 1e-2), st.floats(1e-6, 1e-2))
def test_a_rarer_rate_needs_a_higher_score(seed: int, one: float, two: float) -> None:
    strangers = Strangers.of(np.random.default_rng(seed).normal(0.05, 0.15, 5000))
    assert strangers is not None
    rare, common = sorted((one, two))
    assert strangers.level(rare) >= strangers.level(common)


def test_the_level_of_a_rate_is_the_score_that_so_many_strangers_reach() -> None:
    strangers = Strangers.of(np.random.default_rng(0).normal(0.05, 0.15, 500_000))
    assert strangers is not None
    for rate, deviations in ((1e-2, 2.326), (1e-3, 3.090), (1e-6, 4.753)):
        assert strangers.level(rate) == pytest.approx(0.05 + 0.15 * deviations, abs=0.02)


def test_missing_faces_are_no_strangers() -> None:
    scores = np.random.default_rng(0).normal(0, 0.1, 5000)
    with_missing = np.concatenate([scores, np.full(3000, -np.inf)])
    assert Strangers.of(with_missing) == Strangers.of(scores)
    assert Strangers.of(with_missing[-3000:]) is None


def test_of_few_strangers_some_who_are_none_move_nothing() -> None:
    """Nine people before one camera: a tail cannot be read off, the middle can."""
    scores = np.random.default_rng(0).normal(0.5, 0.1, 36)
    strangers, mixed = Strangers.of(scores), Strangers.of(np.append(scores, [0.95, 0.97]))
    assert strangers is not None
    assert mixed is not None
    assert strangers.level(1e-3) == pytest.approx(0.5 + 3.09 * 0.1, abs=0.15)
    assert mixed.level(1e-3) == pytest.approx(strangers.level(1e-3), abs=0.08)


def judged(
    labels: str | list[str],
    pairs: dict[tuple[int, int], float],
    looked: Sequence[int] | None = None,
) -> dict[int, LabelDoubt]:
    """Suspicions where all scores are 0.1 but those given."""
    scores = np.full((len(labels), len(labels)), 0.1)
    for (one, two), score in pairs.items():
        scores[one, two] = scores[two, one] = score
    wanted = range(len(labels)) if looked is None else looked
    found = suspicions(list(labels), wanted, lambda rows: scores[list(rows)], LEVELS)
    return {picture: one.doubt for picture, one in found.items()}


def test_right_labels_raise_no_suspicion() -> None:
    assert judged("aabbc", {(0, 1): 0.7, (2, 3): 0.5, (0, 2): 0.6, (4, 0): 0.8}) == {}


def test_a_picture_nearer_to_another_name_than_to_its_own() -> None:
    # The third picture of a is one of b.
    scores = {(0, 1): 0.7, (3, 4): 0.8, (2, 3): 0.75, (2, 4): 0.8, (0, 2): 0.2}
    assert judged("aaabb", scores) == {2: LabelDoubt.NEARER}
    assert judged("aaabb", scores, looked=[0, 1, 3]) == {}


def test_a_poor_picture_that_is_near_nobody_is_not_suspected() -> None:
    assert judged("aabb", {(0, 1): 0.4, (2, 3): 0.8, (0, 2): 0.55}) == {}


def test_two_names_exchanged() -> None:
    right = {(0, 1): 0.7, (3, 4): 0.7}
    crossed = {(2, 3): 0.8, (2, 4): 0.75, (5, 0): 0.8, (5, 1): 0.72}
    assert judged("aaabbb", right | crossed) == {2: LabelDoubt.SWAPPED, 5: LabelDoubt.SWAPPED}


def test_the_other_one_of_an_exchange_need_not_be_among_those_looked_at() -> None:
    right = {(0, 1): 0.7, (3, 4): 0.7}
    crossed = {(2, 3): 0.8, (2, 4): 0.75, (5, 0): 0.8, (5, 1): 0.72}
    assert judged("aaabbb", right | crossed, looked=[2]) == {2: LabelDoubt.SWAPPED}


def test_one_person_under_two_names_with_all_their_pictures() -> None:
    scores = {(0, 1): 0.8, (2, 0): 0.86, (2, 1): 0.9}
    assert judged("aab", scores) == {0: LabelDoubt.TWO_NAMES, 1: LabelDoubt.TWO_NAMES,
                                     2: LabelDoubt.TWO_NAMES}  # fmt: skip


def test_two_names_that_are_one_in_another_order_need_less() -> None:
    scores = {(0, 1): 0.8, (2, 0): 0.6}
    alike = ["Wang Yingfan", "Wang Yingfan", "Yingfan Wang", "Bo Li"]
    assert judged(alike, scores) == {0: LabelDoubt.TWO_NAMES, 2: LabelDoubt.TWO_NAMES}
    assert judged([*alike[:2], "Jean Dupont", "Bo Li"], scores) == {}


def test_pictures_that_a_wrong_one_was_taken_from_are_not_suspected() -> None:
    """Of two near pictures the one that does not fit its own name is the wrong one."""
    scores = {(0, 1): 0.8, (1, 2): 0.9, (0, 2): 0.88, (3, 4): 0.8, (2, 3): 0.1}
    assert judged("aabbb", scores) == {2: LabelDoubt.NEARER}


def test_a_picture_unlike_all_others_of_its_name_which_fit_each_other() -> None:
    assert judged("aaab", {(0, 1): 0.8, (0, 2): 0.2, (1, 2): 0.3}) == {2: LabelDoubt.UNLIKE}


def test_two_pictures_of_one_name_that_look_like_two_people() -> None:
    assert judged("aab", {(0, 1): 0.2}) == {0: LabelDoubt.UNLIKE, 1: LabelDoubt.UNLIKE}


def test_where_no_picture_of_a_name_fits_another_nobody_knows_which_is_wrong() -> None:
    assert judged("aaab", {(0, 1): 0.2, (0, 2): 0.3, (1, 2): 0.1}) == {}


def test_levels_rise_with_how_many_pictures_are_compared() -> None:
    strangers = Strangers.of(np.random.default_rng(0).normal(0.05, 0.15, 50_000))
    assert strangers is not None
    few, many = (Levels.of(strangers.level, count) for count in (20, 10_000))
    assert few.unlike == many.unlike < few.fits == many.fits
    assert few.fits <= few.near < many.near < many.unreached
    assert few.near < few.unreached < many.unreached
