"""Whose vector is closest, exactly, in a gallery of any size.

A small gallery is one product. In a large one a code of two bits a number (`search_code`) is
scanned, whoever it cannot rule out is compared exactly, and where it rules out too few the product
is taken after all.
"""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import TypeVar

import numpy as np

from facegui.gallery.types import Floats
from facegui.matching.search_code import BLOCK, CodedProbe, Distances, Rows, SignCode

Found = tuple[Rows, Floats]
Result = TypeVar("Result")

MANY = 50_000  # vectors from which on the scan is faster than the product
_SURE = 4.2  # standard deviations an estimate of 0 may be wrong by; 4.4 of one of 0.3
_PART = 2 * BLOCK
_SURER = 5.0  # the same for the finer estimate, where it costs next to nothing
_GROUP = 512  # the best looking one of so many neighbors may be compared exactly at once
_SEEDS = 256  # how many of those are
_TOO_MANY = 0.3  # share not ruled out from which on the product is faster
_SHARED = 300_000  # below, threads wait longer for each other than they save on a busy computer
_THREADS = 4  # more gain nothing: they wait for memory


class Search:
    """Finds the best of (P, D) float32 vectors, each of unit length or zero.

    It may be shared between threads. The code of a large gallery is made at the first search.
    """

    def __init__(self, vectors: Floats) -> None:
        self._vectors = vectors
        self._code: SignCode | None = None
        self._making = Lock()
        self._threads = ThreadPoolExecutor(min(os.cpu_count() or 1, _THREADS), "facegui-search")

    def closest(self, probe: Floats, count: int = 2) -> Found:
        """Return rows (count,) and scores of the best, best first, of equals the first row."""
        count = min(count, len(self._vectors))
        if not count:  # an empty gallery has vectors of no size
            return np.zeros(0, np.intp), np.zeros(0, np.float32)
        found = self._scanned(probe, count) if len(self._vectors) >= MANY else None
        if found is None:
            found = np.arange(len(self._vectors)), self._vectors @ probe
        return _best(*found, count)

    def code(self) -> SignCode:
        """Return the code of the vectors. Made once; a million take seconds."""
        with self._making:
            if self._code is None:
                self._code = SignCode.of(self._vectors)
            return self._code

    def _scanned(self, probe: Floats, count: int) -> Found | None:
        """Return what may be among the best with its scores, None when that is too much."""
        length = float(np.linalg.norm(probe))
        if not 0 < length < np.inf:
            return None
        code = self.code()
        coded = code.coded(probe / np.float32(length))
        distances = np.empty(len(self._vectors), np.uint16)
        scanned = self._in_parts(lambda part: _scan(code, coded, part, distances))
        promising = np.concatenate(scanned)
        if len(promising) < 2 * count:
            return None
        closeness = -distances[promising].astype(np.float32)
        seeds, _ = _best(promising, closeness, max(_SEEDS, 2 * count))
        # Of the best there are, as many are at least so good.
        reached = float(_best(seeds, self._exact(seeds, probe), count)[1][-1]) / length
        farthest = code.farthest(coded, reached, _SURE)

        def left(part: slice) -> Found:
            rows = np.flatnonzero(distances[part] <= farthest) + part.start
            if len(rows) > _TOO_MANY * (part.stop - part.start):
                return np.arange(part.start, part.stop), self._vectors[part] @ probe
            estimates, errors = code.fine(coded, rows, distances.take(rows))
            rows = rows[estimates + _SURER * errors >= reached]
            return rows, self._exact(rows, probe)

        found = self._in_parts(left)
        rows = np.concatenate([some for some, _ in found])
        return rows, np.concatenate([scores for _, scores in found])

    def _exact(self, rows: Rows, probe: Floats) -> Floats:
        # Row by row: for a few thousand the threads of a matrix product cost more than they save.
        return np.asarray(np.vecdot(self._vectors[rows], probe), np.float32)

    def _in_parts(self, work: Callable[[slice], Result]) -> list[Result]:
        """Do something for parts of the vectors, of very many for several at once."""
        count = len(self._vectors)
        parts = [slice(start, min(start + _PART, count)) for start in range(0, count, _PART)]
        if count < _SHARED:
            return [work(part) for part in parts]
        return list(self._threads.map(work, parts))


def _scan(code: SignCode, probe: CodedProbe, part: slice, distances: Distances) -> Rows:
    """Fill in the distances of a part and return the best looking row of every group."""
    code.coarse(probe, part, distances)
    groups = (part.stop - part.start) // _GROUP
    whole = distances[part.start : part.start + groups * _GROUP].reshape(groups, _GROUP)
    looking_best: Rows = part.start + np.arange(groups) * _GROUP + whole.argmin(axis=1)
    return looking_best


def _best(rows: Rows, scores: Floats, count: int) -> Found:
    """Return the ``count`` best of both, best first, of equals the first row."""
    if len(rows) > count:
        least = np.partition(scores, -count)[-count]
        chosen = np.flatnonzero(~(scores < least))  # so asked, NaN stays in
        rows, scores = rows[chosen], scores[chosen]
    order = np.lexsort((rows, -scores))[:count]
    return rows[order], scores[order]
