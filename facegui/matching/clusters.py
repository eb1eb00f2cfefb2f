"""Which visits belong to one stranger: joined one after the other, by mean likeness.

A visit joins the cluster whose visits are most like it on average, if that likeness is high enough.
When new visits make two clusters that much alike, the two become one. So nothing is ever clustered
again: joining a visit a day gives the same as joining all of them at once, and a number keeps its
owner. `scripts/measure_clusters.py` compares this with a plain threshold, HDBSCAN and agglomerative
clustering (docs/strangers.md).
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

import numpy as np

from facegui.gallery.types import Floats

_ROOM = 64  # clusters that the arrays hold at first


@dataclass(frozen=True, slots=True)
class Joined:
    """Where a visit went: the ``number`` of its cluster, None if it joined none.

    ``merged`` are pairs of clusters that became one because of it, the one that was kept first.
    """

    number: int | None
    merged: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ClosePair:
    """Two clusters that may be one person: their mean likeness is just below the limit."""

    one: int
    other: int
    likeness: float


class Clusters:
    """Clusters of visits, by number. Vectors are (D,) float32, prepared for comparing.

    ``needs`` is the mean likeness from which visits belong to one person.
    """

    def __init__(self, needs: float) -> None:
        self.needs = needs
        self._numbers: list[int] = []
        self._totals = np.zeros((0, 0), np.float32)  # sums of the vectors in each cluster
        self._counts = np.zeros(0, np.float32)
        self._apart: dict[int, frozenset[int]] = {}

    @property
    def numbers(self) -> tuple[int, ...]:
        """The clusters there are, in the order they came."""
        return tuple(self._numbers)

    def add(self, number: int, vectors: Floats, apart: Collection[int] = ()) -> None:
        """Add a cluster as it is: vectors (N, D), and the numbers of those it differs from."""
        at = len(self._numbers)
        if at == len(self._counts):
            self._grow(vectors.shape[1])
        self._numbers.append(number)
        self._totals[at] = vectors.sum(axis=0)
        self._counts[at] = len(vectors)
        self._apart[number] = frozenset(apart)

    def closest(self, vector: Floats) -> int | None:
        """Return the cluster that a visit would join, None where none is alike enough."""
        at = self._closest(vector)
        return None if at is None else self._numbers[at]

    def join(self, vector: Floats) -> Joined:
        """Join a visit to the most similar cluster, or `add` one where none is alike enough."""
        at = self._closest(vector)
        if at is None:
            return Joined(None)
        self._totals[at] += vector
        self._counts[at] += 1
        number = kept = self._numbers[at]
        merged = []
        while (other := self._reached_by(kept)) is not None:
            kept, gone = min(kept, other), max(kept, other)
            self._merge(kept, gone)
            merged.append((kept, gone))
        return Joined(number, tuple(merged))

    def close_pairs(self, least: float) -> tuple[ClosePair, ...]:
        """Return the pairs between ``least`` and ``needs``, closest first; not those kept apart."""
        count = len(self._numbers)
        if not count:
            return ()
        means = self._totals[:count] / self._counts[:count, None]
        likeness = means @ means.T
        asked = np.triu((likeness >= least) & (likeness < self.needs), 1)
        pairs = (
            ClosePair(self._numbers[one], self._numbers[other], float(likeness[one, other]))
            for one, other in np.argwhere(asked)
        )
        left = [one for one in pairs if one.other not in self._apart[one.one]]
        return tuple(sorted(left, key=lambda one: -one.likeness))

    def _closest(self, vector: Floats) -> int | None:
        likeness = self._likeness(vector, 1.0)
        at = int(likeness.argmax()) if len(likeness) else -1
        return None if at < 0 or likeness[at] < self.needs else at

    def _likeness(self, total: Floats, count: float) -> Floats:
        """Mean likeness (K,) of ``count`` vectors with the sum ``total`` to every cluster."""
        known = len(self._numbers)
        if not known:
            return np.zeros(0, np.float32)
        scores = self._totals[:known] @ total
        return np.asarray(scores / (self._counts[:known] * np.float32(count)), np.float32)

    def _reached_by(self, number: int) -> int | None:
        """Return the cluster most like one, if alike enough and not known to be somebody else."""
        at = self._numbers.index(number)
        likeness = self._likeness(self._totals[at], float(self._counts[at]))
        others = (self._numbers.index(one) for one in self._known(self._apart[number]))
        likeness[[at, *others]] = -np.inf
        best = int(likeness.argmax())
        return self._numbers[best] if likeness[best] >= self.needs else None

    def _known(self, numbers: Iterable[int]) -> list[int]:
        return [one for one in numbers if one in self._apart]

    def _merge(self, kept: int, gone: int) -> None:
        to, at = self._numbers.index(kept), self._numbers.index(gone)
        self._totals[to] += self._totals[at]
        self._counts[to] += self._counts[at]
        apart = self._apart.pop(gone)
        for third in self._known(apart):
            self._apart[third] = (self._apart[third] - {gone}) | {kept}
        self._apart[kept] = (self._apart[kept] | apart) - {kept, gone}
        del self._numbers[at]
        self._totals = np.delete(self._totals, at, axis=0)
        self._counts = np.delete(self._counts, at)

    def _grow(self, size: int) -> None:
        room = max(_ROOM, 2 * len(self._counts))
        totals = np.zeros((room, size), np.float32)
        totals[: len(self._totals)] = self._totals[:, :size] if len(self._totals) else 0
        self._totals = totals
        self._counts = np.concatenate(
            [self._counts, np.zeros(room - len(self._counts), np.float32)]
        )
