"""Whose vector is closest, exactly, in a gallery of any size.

A small gallery is one product. In a large one a code of two bits a number (`search_code`) is
scanned, whoever it cannot rule out is compared exactly, and where it rules out too few the product
is taken after all.
"""

import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

import numpy as np

from facegui.gallery.types import Floats
from facegui.matching.search_code import BLOCK, CodedProbe, Rows, SignCode

Found = tuple[Rows, Floats]

MANY = 50_000  # vectors from which on the scan is faster than the product
_SURE = 4.1  # standard deviations an estimate may be wrong by; 2 in 100,000 are more so
_GROUP = 512  # the best looking one of so many neighbors may be compared exactly at once
_SEEDS = 256  # how many of those are
_TOO_MANY = 0.25  # share not ruled out from which on the product is faster
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
        left = self._scanned(probe, count) if len(self._vectors) >= MANY else None
        if left is None:
            return _best(np.arange(len(self._vectors)), self._vectors @ probe, count)
        return _best(left, self._vectors[left] @ probe, count)

    def code(self) -> SignCode:
        """Return the code of the vectors. Made once; a million take seconds."""
        with self._making:
            if self._code is None:
                self._code = SignCode.of(self._vectors)
            return self._code

    def _scanned(self, probe: Floats, count: int) -> Rows | None:
        """Return the rows that may be among the best, None when those are too many."""
        length = np.linalg.norm(probe)
        if not 0 < length < np.inf:
            return None
        probe = probe / length
        code = self.code()
        coded = code.coded(probe)
        estimates = np.empty(len(self._vectors), np.float32)
        promising = self._each_part(lambda part: _scan(code, coded, part, estimates))
        if len(promising) < 2 * count:
            return None
        seeds, _ = _best(promising, estimates[promising], max(_SEEDS, 2 * count))
        reached = float(_best(seeds, self._vectors[seeds] @ probe, count)[1][-1])
        coarse, fine = (reached - _SURE * error for error in code.errors(coded, reached))

        def not_ruled_out(part: slice) -> Rows:
            rows: Rows = np.flatnonzero(estimates[part] >= coarse) + part.start
            if len(rows) > _TOO_MANY * (part.stop - part.start):
                return rows
            kept: Rows = rows[code.fine(coded, rows, estimates[rows]) >= fine]
            return kept

        left = self._each_part(not_ruled_out)
        return left if len(left) <= _TOO_MANY * len(self._vectors) else None

    def _each_part(self, work: Callable[[slice], Rows]) -> Rows:
        """Do something for every part of the vectors, several at once."""
        found: Iterable[Rows] = self._threads.map(work, _parts(len(self._vectors)))
        return np.concatenate(list(found))


def _parts(count: int, size: int = 4 * BLOCK) -> list[slice]:
    """Cut ``count`` rows into parts that are long enough to be worth a task."""
    return [slice(start, min(start + size, count)) for start in range(0, count, size)]


def _scan(code: SignCode, probe: CodedProbe, part: slice, estimates: Floats) -> Rows:
    """Fill in the estimates of a part and return the best looking row of every group."""
    code.coarse(probe, part, estimates)
    groups = (part.stop - part.start) // _GROUP
    whole = estimates[part.start : part.start + groups * _GROUP].reshape(groups, _GROUP)
    looking_best: Rows = part.start + np.arange(groups) * _GROUP + whole.argmax(axis=1)
    return looking_best


def _best(rows: Rows, scores: Floats, count: int) -> Found:
    """Return the ``count`` best of both, best first, of equals the first row."""
    if len(rows) > count:
        least = np.partition(scores, -count)[-count]
        chosen = np.flatnonzero(~(scores < least))  # so asked, NaN stays in
        rows, scores = rows[chosen], scores[chosen]
    order = np.lexsort((rows, -scores))[:count]
    return rows[order], scores[order]
