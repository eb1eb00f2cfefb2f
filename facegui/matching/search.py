"""Finds the closest vectors exactly, in a gallery of any size.

A small gallery is searched by one matrix product. In a large one a code (`shortlist`) rules out
most vectors, and the rest are compared exactly; where it rules out too few, the product is used
after all.
"""

from threading import Lock

import numpy as np

from facegui.gallery.types import Floats
from facegui.matching.shortlist import AVAILABLE, Rows, Shortlist

Found = tuple[Rows, Floats]

MANY = 50_000  # fewest vectors for which a shortlist pays off
_LISTED = 1 / 160  # share of the vectors; with random vectors it always includes the best
_LEAST = 1024
_FEW = 16  # finding more of the best would need a longer list


class Search:
    """Finds the best of (P, D) float32 vectors, each of unit length or zero.

    It may be shared between threads. The code of a large gallery is made at the first search.
    """

    def __init__(self, vectors: Floats) -> None:
        self._vectors = vectors
        self._shortlist: Shortlist | None = None
        self._making = Lock()

    def closest(self, probe: Floats, count: int = 2) -> Found:
        """Return rows (count,) and scores of the best, best first; among equals the first row."""
        count = min(count, len(self._vectors))
        if not count:  # the vectors of an empty gallery have size 0
            return np.zeros(0, np.intp), np.zeros(0, np.float32)
        found = self._listed(probe, count) if count <= _FEW else None
        return found or _best(np.arange(len(self._vectors)), self._vectors @ probe, count)

    def shortlist(self) -> Shortlist | None:
        """Return the code of the vectors, made once; None where it is not needed or available."""
        people, size = self._vectors.shape
        if not AVAILABLE or people < MANY or size % 2:
            return None
        with self._making:
            if self._shortlist is None:
                self._shortlist = Shortlist.of(self._vectors)
            return self._shortlist

    @property
    def nbytes(self) -> int:
        """Bytes of the vectors, and of their code once there is one."""
        return self._vectors.nbytes + (self._shortlist.nbytes if self._shortlist else 0)

    def _listed(self, probe: Floats, count: int) -> Found | None:
        """Find the best by the shortlist; None when others might score as high."""
        length = float(np.linalg.norm(probe))
        shortlist = self.shortlist()
        if shortlist is None or not 0 < length < np.inf:
            return None
        listed = max(_LEAST, int(_LISTED * len(self._vectors)))
        rows, highest = shortlist.likeliest(probe / np.float32(length), listed)
        # Row by row: for a few thousand rows the threads of a matrix product cost more than they
        # save.
        rows, scores = _best(rows, np.vecdot(self._vectors[rows], probe), count)
        return (rows, scores) if scores[-1] > length * highest else None


def _best(rows: Rows, scores: Floats, count: int) -> Found:
    """Return the ``count`` best, best first; among equals the first row."""
    if len(rows) > count:
        least = np.partition(scores, -count)[-count]
        chosen = np.flatnonzero(~(scores < least))  # written this way, NaN stays in
        rows, scores = rows[chosen], scores[chosen]
    order = np.lexsort((rows, -scores))[:count]
    return rows[order], scores[order]
