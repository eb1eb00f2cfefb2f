"""The basis of all scores: the center and the spread of the calibration's people."""

from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from facegui.gallery.types import Floats

BLOCK = 1 << 10  # rows prepared at once: together with their copies they stay in the cache
_IN_ONE_THREAD = 1 << 18  # multiplications
Rows = NDArray[np.intp]
Reals = TypeVar("Reals", NDArray[np.float32], NDArray[np.float64])


@dataclass(frozen=True, slots=True, eq=False)
class Basis:
    """How the embeddings of one space are prepared for comparison.

    The parts of an embedding, of sizes ``parts``, have ``weights``, which add up to 1. ``center``
    (D,) is the mean of such embeddings over the people of the calibration, read-only.
    """

    parts: tuple[int, ...]
    weights: tuple[float, ...]
    center: Floats

    def __post_init__(self) -> None:
        if len(self.parts) != len(self.weights) or self.center.shape != (sum(self.parts),):
            raise ValueError("parts, weights and center do not fit each other")
        if min(self.weights) < 0 or abs(sum(self.weights) - 1) > 1e-6:
            raise ValueError("weights are not negative and add up to 1")
        if not np.isfinite(self.center).all():
            raise ValueError("a center is finite")
        self.center.flags.writeable = False

    def without_center(self) -> "Basis":
        """Return the same weights with a center of zeros."""
        return replace(self, center=np.zeros_like(self.center))

    def weighted(self, embeddings: Floats) -> Floats:
        """Weight the parts of embeddings (…, D); the result has unit length."""
        if len(self.parts) == 1:
            return embeddings
        weighted, end = np.empty_like(embeddings), 0
        for size, weight in zip(self.parts, self.weights, strict=True):
            start, end = end, end + size
            part = embeddings[..., start:end]
            factor = np.float32(np.sqrt(weight)) / lengths(part)
            np.multiply(part, factor, out=weighted[..., start:end])
        return weighted

    def leaves_alone(self, centers: Floats) -> bool:
        """Whether subtracting one of ``centers`` changes nothing."""
        return len(self.parts) == 1 and not centers.any()

    def weighted_sum(self, total: Floats) -> Floats:
        """Weight a sum (D,) of unit-length embeddings as if each of them had been weighted."""
        factors = np.sqrt(np.multiply(self.weights, len(self.parts)))
        return np.asarray(total * np.repeat(factors, self.parts), np.float32)

    def centered(self, embeddings: Floats, center: Floats | None = None) -> Floats:
        """Prepare embeddings (…, D) for comparison: weighted, less a center, of unit length.

        ``center`` is that of their place, (D,) or a row for each; None takes the calibration's.
        Zeros, which are nobody's embedding, stay zeros.
        """
        center = self.center if center is None else center
        if not embeddings.size or self.leaves_alone(center):
            return embeddings
        weighted = self.weighted(embeddings)
        somebody = np.vecdot(weighted, weighted)[..., None] != 0
        # Weighted parts are already a copy.
        less = np.subtract(weighted, center, out=None if weighted is embeddings else weighted)
        less *= somebody / lengths(less)
        return less


@dataclass(frozen=True, slots=True)
class Spread:
    """The scores of different people at a place: of ``pairs`` pairs among ``people`` people."""

    mean: float
    deviation: float
    people: int = 0
    pairs: int = 0

    def __post_init__(self) -> None:
        if not (self.deviation > 0 and np.isfinite(self.mean)):
            raise ValueError("a deviation is above zero, a mean finite")

    @property
    def reach(self) -> float:
        """The score that about one in a thousand pairs reaches, by which spreads are compared."""
        return self.mean + 3 * self.deviation

    @property
    def cautious(self) -> "Spread":
        """The same spread, one standard error wider: from few pairs it may come out too small."""
        wider = 1 + 1 / np.sqrt(2 * self.pairs) if self.pairs else 1.0
        return replace(self, deviation=float(self.deviation * wider))


def mean_directions(vectors: Floats, starts: Rows) -> Floats:
    """Return the means (n, D), of unit length, of rows (N, D) that belong together.

    The rows of the n-th begin at ``starts[n]``. One row of each is added at a time, in blocks:
    NumPy's ``reduceat`` takes ten times as long over rows.
    """
    bounds = np.append(starts, len(vectors))
    means = np.empty((len(starts), vectors.shape[1]), np.float32)
    for first in range(0, len(starts), BLOCK):
        begin, counts = starts[first : first + BLOCK], np.diff(bounds[first : first + BLOCK + 1])
        sums = vectors[begin]
        for number in range(1, counts.max()):
            more = np.flatnonzero(counts > number)
            sums[more] += vectors[begin[more] + number]
        np.divide(sums, lengths(sums), out=means[first : first + BLOCK])
    return means


def products(some: Reals, others: Reals) -> Reals:
    """Return ``some`` (N, D) times ``others`` (M, D) transposed, a few rows at a time.

    A product of a few hundred rows wakes OpenBLAS's threads, which then spin for 25 ms. Below this
    size it needs none, and takes less time.
    """
    rows = max(1, _IN_ONE_THREAD // max(1, others.size))
    whole = len(some) // rows * rows
    found = np.empty((len(some), len(others)), some.dtype)
    blocks = some[:whole].reshape(-1, rows, some.shape[1])
    np.matmul(blocks, others.T, out=found[:whole].reshape(-1, rows, len(others)))
    np.matmul(some[whole:], others.T, out=found[whole:])
    return found


def unit(vectors: Floats) -> Floats:
    """Return vectors (…, D) at unit length."""
    return np.asarray(vectors / lengths(vectors), np.float32)


def lengths(vectors: Floats) -> Floats:
    """Return lengths (…, 1), never zero, without a copy."""
    lengths = np.maximum(np.sqrt(np.vecdot(vectors, vectors)), np.float32(1e-9))
    return np.asarray(lengths[..., None], np.float32)
