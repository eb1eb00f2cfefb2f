"""Shortlists the likeliest people of a large gallery by a code of two bits a number, with Faiss.

Faiss's product quantizer (Jégou et al. 2011) keeps four bits for every two numbers. Scores are
looked up for 32 codes at once, from registers (André et al. 2015, `IndexPQFastScan`).
"""

import sys
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import TYPE_CHECKING, Self

import numpy as np
from numpy.typing import NDArray

from facegui.gallery.types import Floats

if TYPE_CHECKING:
    from faiss import IndexPQFastScan

Rows = NDArray[np.intp]

# On macOS Faiss and torch each load an OpenMP runtime, and the second one ends the process. A
# packaged program has no Faiss (docs/decisions/0072).
AVAILABLE = sys.platform != "darwin" and find_spec("faiss") is not None

_PAIR, _BITS = 2, 4
_LEARNED_FROM = 10_000  # vectors; more of them do not improve the code
_ROUNDS = 10  # rounds of k-means
_MEASURED = 1000  # vectors, each compared with as many others to measure the error of the estimates
_SURE = 4.2  # standard deviations that an estimate may be off by
_ROUNDED = 1e-3  # error of the search's eight-bit tables; 4e-4 was measured
_SEED = 192


@dataclass(frozen=True, slots=True, eq=False)
class Shortlist:
    """The code of N vectors of D numbers, D even, D / 4 bytes each; immutable, shared by threads.

    ``kept`` is the mean ratio of estimate to score, ``error`` the standard deviation of the
    estimate, both measured on pairs of the gallery.
    """

    kept: float
    error: float
    _index: "IndexPQFastScan" = field(repr=False)

    @classmethod
    def of(cls, vectors: Floats) -> Self:
        """Encode vectors (N, D) float32; a million of 192 numbers take two seconds."""
        import faiss  # noqa: PLC0415 - only a large gallery needs it

        count, size = vectors.shape
        random = np.random.default_rng(_SEED)
        some = vectors[np.sort(random.choice(count, min(count, _LEARNED_FROM), replace=False))]
        some = some[np.isfinite(some).all(axis=1)]
        index = faiss.IndexPQFastScan(size, size // _PAIR, _BITS, faiss.METRIC_INNER_PRODUCT)
        index.pq.cp.niter = _ROUNDS
        index.train(some)
        index.add(vectors)
        random.shuffle(some)
        coded, others = some[:_MEASURED], some[_MEASURED : 2 * _MEASURED]
        decoded = index.pq.decode(index.pq.compute_codes(coded))
        kept = float(np.vecdot(coded, decoded).sum() / max(np.vecdot(coded, coded).sum(), 1e-9))
        error = float(np.std(kept * (coded @ others.T) - decoded @ others.T))
        return cls(kept, float(np.hypot(error, _ROUNDED)), index)

    @property
    def nbytes(self) -> int:
        """Bytes in memory beside the vectors."""
        return int(self._index.codes.nbytes())

    def likeliest(self, probe: Floats, count: int) -> tuple[Rows, float]:
        """Return the rows (count,) that seem closest to a probe (D,) of unit length.

        Also return the score that nobody outside these rows can exceed.
        """
        estimates, rows = self._index.search(probe[None], count)
        highest = float(estimates[0, -1]) + _SURE * self.error
        # Among equal scores Faiss may leave some out, with row -1.
        told_apart = self.kept > 0 and rows[0, -1] >= 0
        return rows[0], highest / self.kept if told_apart else np.inf
