"""Visits of one person are joined, those of two are not, whatever order and pause they come in."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facegui.matching.clusters import Clusters

NEEDS = 0.4


def people(count: int, visits: int, *, spread: float = 0.5, seed: int = 1) -> np.ndarray:
    """Return (count, visits, 64) unit vectors, close to one another for each person."""
    rng = np.random.default_rng(seed)
    centers = rng.normal(size=(count, 1, 64))
    centers /= np.linalg.norm(centers, axis=2, keepdims=True)
    noise = rng.normal(size=(count, visits, 64)) * spread / 8
    made = centers + noise
    return (made / np.linalg.norm(made, axis=2, keepdims=True)).astype(np.float32)


def joined(vectors: np.ndarray, clusters: Clusters | None = None) -> list[int]:
    """Join vectors in their order; return the number of each."""
    clusters = clusters or Clusters(NEEDS)
    numbers: list[int] = []
    for number, vector in enumerate(vectors, 1):
        found = clusters.join(vector)
        if found.number is None:
            clusters.add(number, vector[None])
        numbers.append(number if found.number is None else found.number)
        for kept, gone in found.merged:
            numbers = [kept if one == gone else one for one in numbers]
    return numbers


def test_visits_of_one_are_joined_and_of_two_are_not():
    made = people(20, 5)
    order = np.random.default_rng(7).permutation(100)
    numbers = np.array(joined(made.reshape(100, 64)[order]))
    owner = np.repeat(np.arange(20), 5)[order]
    assert ((numbers[:, None] == numbers) == (owner[:, None] == owner)).all()


@settings(max_examples=30)
@given(st.integers(0, 10_000), st.integers(1, 59))
def test_after_a_restart_it_goes_on_as_if_there_had_been_none(seed, stop):
    made = people(12, 5, spread=0.9, seed=seed).reshape(60, 64)
    made = made[np.random.default_rng(seed).permutation(60)]
    whole = joined(made)
    first = joined(made[:stop])
    again = Clusters(NEEDS)
    for number in dict.fromkeys(first):
        again.add(number, made[:stop][np.array(first) == number])
    numbers = list(first)
    for number, vector in enumerate(made[stop:], stop + 1):
        found = again.join(vector)
        if found.number is None:
            again.add(number, vector[None])
        numbers.append(number if found.number is None else found.number)
        for kept, gone in found.merged:
            numbers = [kept if one == gone else one for one in numbers]
    assert numbers == whole


def test_two_clusters_become_one_when_a_visit_joins_them():
    one, between, other = np.eye(64, dtype=np.float32)[:3]
    one, other = _unit(one + 0.3 * between), _unit(other + 0.3 * between)
    clusters = Clusters(0.3)
    for number, vector in enumerate((one, other), 1):
        assert clusters.join(vector).number is None
        clusters.add(number, vector[None])
    assert clusters.join(_unit(one + other)).merged == ((1, 2),)
    assert clusters.numbers == (1,)


def test_those_said_to_be_two_people_never_become_one():
    vector = people(1, 1)[0]
    clusters = Clusters(NEEDS)
    clusters.add(1, vector, {2})
    clusters.add(2, vector, {1})
    found = clusters.join(vector[0])
    assert found.merged == ()
    assert clusters.numbers == (1, 2)
    assert clusters.close_pairs(-1.0) == ()


def test_who_is_not_somebody_is_not_whom_they_are_joined_to_either():
    same, third = people(2, 2)
    clusters = Clusters(NEEDS)
    clusters.add(1, same[:1])
    clusters.add(2, third[:1], {1})
    clusters.add(3, same[1:])
    assert clusters.join(same[0]).merged == ((1, 3),)
    clusters.add(4, third[1:])
    assert clusters.join(third[0]).merged == ((2, 4),)
    assert clusters.numbers == (1, 2)


def test_a_pair_just_below_what_is_needed_is_asked_about():
    one = np.zeros(64, np.float32)
    one[0] = 1
    near, far = one.copy(), np.roll(one, 9)
    near[0], near[1] = 0.37, np.sqrt(1 - 0.37**2)
    clusters = Clusters(NEEDS)
    for number, vector in enumerate((one, near, far), 1):
        clusters.add(number, vector[None])
    (pair,) = clusters.close_pairs(0.3)
    assert (pair.one, pair.other) == (1, 2)
    assert pair.likeness == pytest.approx(0.37)


def test_nobody_is_like_anybody_among_none():
    assert Clusters(NEEDS).join(people(1, 1)[0, 0]).number is None
    assert Clusters(NEEDS).close_pairs(0.1) == ()


def _unit(vector: np.ndarray) -> np.ndarray:
    return (vector / np.linalg.norm(vector)).astype(np.float32)
