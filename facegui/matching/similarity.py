"""The similarity function d(a, b) of two embeddings. A higher score means more alike.

Four can be selected by name. Two need no training: the cosine, and the squared distance (negated,
so that more alike is higher; for unit vectors it is 2·cosine − 2 and orders pairs the same). Two
are learned, verification as binary classification with ŷ = σ(Σ wₖ·termₖ + b); their score is the
argument of σ, which orders pairs like ŷ and does not saturate:

- ``logistic``: termₖ = |aₖ − bₖ| (Taigman et al. 2014, DeepFace, and the course).
- ``chi-square``: termₖ = (aₖ − bₖ)² / (|aₖ| + |bₖ| + ε). χ² is for histograms, which are never
  negative. A signed embedding becomes one by splitting it into f⁺ = max(f, 0) and f⁻ = max(−f, 0);
  the χ² of the two halves then adds up to exactly this: with equal signs only one half is there,
  with different signs each half gives its whole length, together |aₖ − bₖ|, and (aₖ − bₖ)²/(|aₖ| +
  |bₖ|) is that as well. So both halves of a number share one weight, and ε = 1e-3, a fiftieth of a
  typical |fₖ|, keeps 0/0 away.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

EPSILON = np.float32(1e-3)
_CELLS_AT_ONCE = 2_000_000  # 8 MB, so that a block and its copies stay in the cache


class SimilarityName(StrEnum):
    """Names of the similarity functions, as settings and the command line spell them."""

    COSINE = "cosine"
    SQUARED_DISTANCE = "squared-distance"
    LOGISTIC = "logistic"
    CHI_SQUARE = "chi-square"


LEARNED = (SimilarityName.LOGISTIC, SimilarityName.CHI_SQUARE)


class Similarity(Protocol):
    """Compares embeddings (float32, unit length)."""

    @property
    def name(self) -> SimilarityName:
        """Which function it is."""
        ...

    def scores(self, probes: Floats, gallery: Floats) -> Floats:
        """Everybody against everybody: (M, D) and (N, D) give (M, N)."""
        ...

    def pairs(self, first: Floats, second: Floats) -> Floats:
        """Row against row: (N, D) twice gives (N,)."""
        ...


@dataclass(frozen=True, slots=True)
class Cosine:
    """Cosine of the angle between two embeddings, −1 to 1."""

    name: SimilarityName = field(default=SimilarityName.COSINE, init=False)

    def scores(self, probes: Floats, gallery: Floats) -> Floats:
        """Everybody against everybody: (M, D) and (N, D) give (M, N)."""
        return np.asarray(probes @ gallery.T, np.float32)

    def pairs(self, first: Floats, second: Floats) -> Floats:
        """Row against row: (N, D) twice gives (N,)."""
        return np.asarray(np.einsum("nd,nd->n", first, second), np.float32)


@dataclass(frozen=True, slots=True)
class SquaredDistance:
    """Minus the squared Euclidean distance, −4 to 0 for unit vectors."""

    name: SimilarityName = field(default=SimilarityName.SQUARED_DISTANCE, init=False)

    def scores(self, probes: Floats, gallery: Floats) -> Floats:
        """Everybody against everybody: (M, D) and (N, D) give (M, N)."""
        lengths = (probes**2).sum(axis=1)[:, None] + (gallery**2).sum(axis=1)
        return np.asarray(2 * (probes @ gallery.T) - lengths, np.float32)

    def pairs(self, first: Floats, second: Floats) -> Floats:
        """Row against row: (N, D) twice gives (N,)."""
        return -np.asarray(((first - second) ** 2).sum(axis=1), np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Head:
    """A learned similarity: Σ wₖ·termₖ + bias, of which σ is ŷ.

    ``name`` is one of LEARNED; ``weights`` is (D,) float32, read-only. Raises ValueError for
    weights that are not finite or another name.
    """

    name: SimilarityName
    weights: Floats
    bias: float

    def __post_init__(self) -> None:
        if self.name not in LEARNED:
            raise ValueError(f"{self.name} has no weights")
        if self.weights.ndim != 1 or self.weights.dtype != np.float32:
            raise ValueError("weights are (D,) float32")
        if not (np.isfinite(self.weights).all() and np.isfinite(self.bias)):
            raise ValueError("weights and bias are finite")
        self.weights.flags.writeable = False

    def scores(self, probes: Floats, gallery: Floats) -> Floats:
        """Everybody against everybody: (M, D) and (N, D) give (M, N)."""
        scores = np.empty((len(probes), len(gallery)), np.float32)
        rows = max(1, _CELLS_AT_ONCE // max(1, gallery.size))
        for start in range(0, len(probes), rows):
            block = slice(start, start + rows)
            scores[block] = self._weighted(probes[block, None], gallery[None])
        return scores

    def pairs(self, first: Floats, second: Floats) -> Floats:
        """Row against row: (N, D) twice gives (N,)."""
        return self._weighted(first, second)

    def _weighted(self, first: Floats, second: Floats) -> Floats:
        found = terms(self.name)(first, second) @ self.weights
        return np.asarray(found + np.float32(self.bias), np.float32)


def terms(name: SimilarityName) -> Callable[[Floats, Floats], Floats]:
    """Return the function whose (…, D) output a learned similarity weights. Raises KeyError."""
    return {SimilarityName.LOGISTIC: _absolute, SimilarityName.CHI_SQUARE: _chi_square}[name]


def _absolute(first: Floats, second: Floats) -> Floats:
    return np.asarray(np.abs(first - second), np.float32)


def _chi_square(first: Floats, second: Floats) -> Floats:
    difference = first - second
    return np.asarray(
        difference * difference / (np.abs(first) + np.abs(second) + EPSILON), np.float32
    )
