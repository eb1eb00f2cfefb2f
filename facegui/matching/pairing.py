"""Mated and non-mated pairs of people's pictures, each with its weight."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from facegui.matching.embedded import EmbeddedPeople, Positions

Weights = NDArray[np.float64]

MOST_MATED = 100  # pairs for each person; somebody with 500 pictures has 124,750


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Rows ``first`` and ``second`` (N,) of the embeddings; the weights of each kind sum to 1."""

    first: Positions = field(repr=False)
    second: Positions = field(repr=False)
    weights: Weights = field(repr=False)

    def __len__(self) -> int:
        return len(self.first)


def mated_pairs(people: EmbeddedPeople, random: np.random.Generator, power: float = 1.0) -> Pairs:
    """Return pairs of one person's pictures, at most MOST_MATED a person.

    A person with n pairs has weight n^(1 − ``power``): 1 gives people equal weight, 0 pairs. Raises
    ValueError when nobody has a second picture.
    """
    first, second, weights = [], [], []
    for number in np.flatnonzero(people.counts > 1):
        own = people.pictures_of(int(number))
        rows, columns = np.triu_indices(len(own), 1)
        if len(rows) > MOST_MATED:
            chosen = random.choice(len(rows), MOST_MATED, replace=False)
            rows, columns = rows[chosen], columns[chosen]
        first.append(own[rows])
        second.append(own[columns])
        weights.append(np.full(len(rows), len(rows) ** -power))
    if not first:
        raise ValueError("nobody has a second picture")
    weight = np.concatenate(weights)
    return Pairs(np.concatenate(first), np.concatenate(second), weight / weight.sum())


def nonmated_pairs(
    people: EmbeddedPeople, random: np.random.Generator, closest: int, others: int
) -> Pairs:
    """Return the ``closest`` pairs by cosine of everybody's first pictures, and ``others`` drawn.

    The drawn ones represent all the rest. Raises ValueError for less than two people.
    """
    first = people.first
    if len(first) < 2:
        raise ValueError("one person makes no non-mated pair")
    vectors = people.embeddings[first]
    rows, columns = np.triu_indices(len(first), 1)
    order = np.argsort(-(vectors @ vectors.T)[rows, columns], kind="stable")
    rest = order[closest:]
    drawn = random.choice(rest, min(others, len(rest)), replace=False)
    chosen = np.concatenate([order[:closest], drawn])
    near = np.ones(len(order[:closest]))
    weights = np.concatenate([near, np.full(len(drawn), len(rest) / max(len(drawn), 1))])
    return Pairs(first[rows[chosen]], first[columns[chosen]], weights / weights.sum())
