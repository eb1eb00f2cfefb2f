"""Cross-fitting: each pair is scored by a head that was fitted without its people."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from facegui.gallery.types import Floats
from facegui.matching.embedded import EmbeddedPeople, Positions
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
    """Score mated pairs, weighted alike for everybody, and at most 100,000 pairs of first pictures.

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


class UnseenScores:
    """Scores every pair of people with functions that were fitted to neither.

    People are dealt into ``folds``; for each two folds, and for each one, there is a function
    that was fitted to all others, made when it is first needed. It is a scorer of `calibrate`.
    """

    def __init__(
        self,
        people: EmbeddedPeople,
        fit: Callable[[EmbeddedPeople], Similarity],
        random: np.random.Generator,
        folds: int = 5,
    ) -> None:
        self._people, self._fit = people, fit
        self._parts = people.folds(folds, random)
        dealt = {name: fold for fold, part in enumerate(self._parts) for name in part.names}
        self._fold = np.array([dealt[name] for name in people.names])
        self._fitted: dict[frozenset[int], Similarity] = {}

    def __call__(
        self, first: Floats, first_people: Positions, second: Floats, second_people: Positions
    ) -> Scores:
        """Score embeddings (M, D) with (N, D), given the numbers of their people: (M, N)."""
        scores = np.empty((len(first), len(second)), np.float32)
        rows, columns = self._fold[first_people], self._fold[second_people]
        for one in np.unique(rows):
            for other in np.unique(columns):
                at = np.ix_(rows == one, columns == other)
                similarity = self._without(frozenset((int(one), int(other))))
                scores[at] = similarity.scores(first[rows == one], second[columns == other])
        return scores

    def _without(self, folds: frozenset[int]) -> Similarity:
        if folds not in self._fitted:
            names = [name for fold in folds for name in self._parts[fold].names]
            self._fitted[folds] = self._fit(self._people.without(names))
        return self._fitted[folds]


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
