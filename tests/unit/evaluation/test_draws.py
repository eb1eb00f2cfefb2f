"""Tests drawn from people: nobody is enrolled and a stranger, and intervals cover the truth."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facegui.matching.embedded import EmbeddedPeople
from scripts.draws import DrawnScores, draw_tests, drawn_scores, fnir_at_fpir


def people_with(counts: list[int], seed: int = 0) -> EmbeddedPeople:
    random = np.random.default_rng(seed)
    rows = random.standard_normal((sum(counts), 8)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    names = [f"p{person:03d}" for person, count in enumerate(counts) for _ in range(count)]
    return EmbeddedPeople.of(zip(names, rows, strict=True))


@settings(max_examples=50)
@given(st.lists(st.integers(1, 4), min_size=2, max_size=30), st.data())
def test_everybody_has_one_role(counts: list[int], data: st.DataObject) -> None:
    people = people_with(counts)
    size = data.draw(st.integers(1, len(counts) - 1))
    if max(counts) < 2:
        with pytest.raises(ValueError, match="no open-set test"):
            draw_tests(people, size, 1, np.random.default_rng(0))
        return
    for test in draw_tests(people, size, 3, np.random.default_rng(0)):
        assert len(set(test.people.tolist())) == len(test.gallery) == size
        assert people.person[test.gallery].tolist() == test.people.tolist()
        assert people.person[test.mated].tolist() == test.people[: len(test.mated)].tolist()
        assert not set(test.gallery.tolist()) & set(test.mated.tolist())
        strangers = set(people.person[test.strangers].tolist())
        assert strangers | set(test.people.tolist()) == set(range(len(counts)))
        assert not strangers & set(test.people.tolist())


def test_scores_are_those_of_the_drawn_pictures() -> None:
    people = people_with([2, 2, 1, 1])
    square = people.embeddings @ people.embeddings.T
    (test,) = draw_tests(people, 2, 1, np.random.default_rng(1))
    scores = drawn_scores(people, square, [test])
    for at, stranger in enumerate(test.strangers):
        assert scores.nonmated[at] == square[stranger, test.gallery].max()
    row = square[test.mated[0], test.gallery]
    expected = row[0] if row.argmax() == 0 else -np.inf
    assert scores.mated[0] == expected


def test_intervals_cover_the_truth_about_as_often_as_they_claim() -> None:
    """Everybody misses with their own rate, 10 % on average: the truth is known."""
    random = np.random.default_rng(0)
    covered = 0
    for trial in range(60):
        rates = random.beta(1, 9, 80)
        person = np.repeat(np.arange(80), 5)
        mated = np.where(random.uniform(size=400) < rates[person], 0.0, 2.0)
        part = DrawnScores(mated, person, np.linspace(0.1, 1, 200), np.arange(200))
        figure = fnir_at_fpir([part], [1e-2], seed=trial)[1e-2]
        assert figure.interval is not None
        covered += figure.interval.low <= 0.1 <= figure.interval.high
    assert covered >= 52  # 57 of 60 expected; fewer than 52 happens once in a hundred runs


def test_two_parts_give_the_mean_of_their_rates() -> None:
    def part(missed: int) -> DrawnScores:
        mated = np.array([0.0] * missed + [2.0] * (10 - missed))
        return DrawnScores(mated, np.arange(10), np.linspace(0.1, 1, 100), np.arange(100))

    assert fnir_at_fpir([part(1), part(3)], [1e-2])[1e-2].value == pytest.approx(0.2)
