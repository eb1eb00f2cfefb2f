"""The pairs of people who are most alike, found in blocks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from facegui.gallery.types import Floats

Pair = tuple[int, int, float]  # positions of two people, and their score
BLOCK = 1024


@dataclass(slots=True)
class ClosePairs:
    """Pairs of different people found so far: those above a score, and the ``most`` nearest."""

    most: int
    pairs: list[Pair] = field(default_factory=list)
    nearest: list[Pair] = field(default_factory=list)

    def look_through(self, vectors: Floats, least: float) -> None:
        """Compare the rows of (P, D) unit vectors with one another."""
        for start in range(0, len(vectors), BLOCK):
            scores = vectors[start : start + BLOCK] @ vectors[start:].T
            # Each pair once: of the block's square only the part above the diagonal counts.
            scores[np.tril_indices(len(scores), 0, scores.shape[1])] = -2.0
            highest = scores.max(axis=1)  # few rows have a pair to report
            for row in np.flatnonzero(highest >= least):
                near = np.flatnonzero(scores[row] >= least)
                self.pairs += _at(scores, start, [(int(row), int(column)) for column in near])
            self._keep_nearest(scores, highest, start)

    def _keep_nearest(self, scores: Floats, highest: Floats, start: int) -> None:
        # The nearest pairs of a block are in the rows with the highest scores.
        rows = np.argsort(-highest, kind="stable")[: self.most]
        for row in rows:
            columns = np.argsort(-scores[row], kind="stable")[: self.most]
            self.nearest += _at(scores, start, [(row, column) for column in columns])
        self.nearest = sorted(self.nearest, key=lambda one: -one[2])[: self.most]


def _at(scores: Floats, start: int, where: Iterable[Sequence[int]]) -> list[Pair]:
    return [(start + int(i), start + int(j), float(scores[i, j])) for i, j in where]
