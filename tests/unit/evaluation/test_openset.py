"""Open-set figures: a tie is no identification, a missing face is a miss."""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from facegui.evaluation.openset import (
    NEVER,
    cumulative_match,
    hit_scores,
    named,
    own_columns,
    ranks,
    top_scores,
)

SCORES = np.array(
    [
        [0.9, 0.2, 0.1],  # right at rank 1
        [0.5, 0.4, 0.6],  # own person third
        [0.7, 0.7, 0.1],  # a tie for first
        [-np.inf] * 3,  # no face
        [0.3, 0.2, 0.1],  # own person is not in the gallery
    ]
)
OWN = np.array([0, 1, 1, 2, -1])


def test_ranks_by_hand() -> None:
    assert ranks(SCORES, OWN).tolist() == [1, 3, 2, NEVER, NEVER]


def test_only_the_right_person_alone_at_rank_one_is_a_hit() -> None:
    assert hit_scores(SCORES, OWN).tolist() == [0.9] + [-np.inf] * 4


def test_a_person_who_could_not_be_enrolled_is_never_found() -> None:
    scores = np.array([[0.9, -np.inf]])
    assert ranks(scores, np.array([1])).tolist() == [NEVER]


def test_names_given_at_a_threshold() -> None:
    assert named(SCORES, 0.6).tolist() == [0, 2, 0, -1, -1]
    assert named(SCORES, -math.inf).tolist() == [0, 2, 0, -1, 0]
    assert named(np.zeros((2, 0)), 0.0).tolist() == [-1, -1]


def test_top_score_of_an_empty_gallery() -> None:
    assert top_scores(np.zeros((2, 0))).tolist() == [-np.inf, -np.inf]


def test_cumulative_match_by_hand() -> None:
    assert cumulative_match(ranks(SCORES, OWN), 3).tolist() == [0.2, 0.4, 0.6]
    assert np.isnan(cumulative_match(np.array([], dtype=np.int64), 2)).all()


def test_columns_of_people() -> None:
    assert own_columns(["b", "z", "a"], ["a", "b"]).tolist() == [1, -1, 0]


@given(
    st.lists(st.integers(-5, 5), min_size=2, max_size=12),
    st.data(),
    st.integers(0, 10),
)
def test_a_better_score_never_lowers_the_rank(
    row: list[int], data: st.DataObject, gain: int
) -> None:
    own = np.array([data.draw(st.integers(0, len(row) - 1))])
    scores = np.array([row], dtype=np.float64)
    before = ranks(scores, own)[0]
    scores[0, own[0]] += gain
    assert ranks(scores, own)[0] <= before
