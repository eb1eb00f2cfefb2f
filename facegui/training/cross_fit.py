"""Scores of people who had no part in the head that gives them: subject-disjoint folds."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from facegui.matching.embedded import EmbeddedPeople
from facegui.matching.pairing import mated_pairs, nonmated_pairs
from facegui.matching.similarity import Similarity

Scores = NDArray[np.float32]
Weights = NDArray[np.float64]

_OTHERS = 100_000


@dataclass(frozen=True, slots=True, eq=False)
class PairScores:
    """Scores of mated and non-mated pairs (N,), the weights of each kind summing to 1."""

    mated: Scores = field(repr=False)
    mated_weights: Weights = field(repr=False)
    nonmated: Scores = field(repr=False)
    nonmated_weights: Weights = field(repr=False)


def pair_scores(
    similarity: Similarity, people: EmbeddedPeople, random: np.random.Generator
) -> PairScores:
    """Score mated pairs, everybody counting alike, and at most 100,000 pairs of first pictures.

    Raises ValueError when nobody has a second picture or there is one person only.
    """
    mated = mated_pairs(people, random)
    other = nonmated_pairs(people, random, closest=0, others=_OTHERS)
    vectors = people.embeddings
    return PairScores(
        similarity.pairs(vectors[mated.first], vectors[mated.second]),
        mated.weights,
        similarity.pairs(vectors[other.first], vectors[other.second]),
        other.weights,
    )


def cross_fit(
    people: EmbeddedPeople,
    fit: Callable[[EmbeddedPeople], Similarity],
    random: np.random.Generator,
    folds: int = 5,
) -> PairScores:
    """Fit on all folds but one and score the pairs within that one, for each in turn."""
    found = []
    for part in people.folds(folds, random):
        similarity = fit(people.without(part.names))
        found.append(pair_scores(similarity, part, random))
    joined = (
        np.concatenate([getattr(one, name) for one in found])
        for name in ("mated", "mated_weights", "nonmated", "nonmated_weights")
    )
    mated, mated_weights, nonmated, nonmated_weights = joined
    return PairScores(mated, mated_weights / folds, nonmated, nonmated_weights / folds)
