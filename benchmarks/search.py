"""Searching galleries of 10² to 10⁶ people: ours beside the plain NumPy product, in turns.

    python benchmarks/search.py [--sizes 100 … 1000000] [--numbers 192 320] [--rounds 10]
        [--agreement 0] [--json]

Every round has other probes, strangers and enrolled people in turn, and searches the two closest to
each, first by ours and then by NumPy. Before that it waits until the threads that NumPy's product
leaves spinning have gone to sleep. With --agreement N it counts for N more probes how often the
answers agree: the same closest, and the same two closest, at the largest size. Vectors are random
directions of 192 numbers: nobody stands out.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, TypeVar

import numpy as np
from figures import Figures, machine, memory_mb, spread, table, write

from facegui.gallery.index import Index
from facegui.gallery.types import Floats
from facegui.matching.search import Search
from facegui.matching.templates import Templates

Found = TypeVar("Found")

_NUMBERS = (192, 320)  # MobileFaceNet alone, the default encoder
_SEED = 20_261_122
_AT_ONCE = 50_000
_BATCH = 50  # probes in one product when agreement is counted, for speed
_PROBES = 8  # in a round
_ASLEEP_S = 0.1
_LIKENESS = (0.3, 0.5, 0.7)  # cosines between somebody enrolled and their probe


def main() -> int:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=[100, 1000, 10_000, 100_000, 1_000_000]
    )
    parser.add_argument("--numbers", type=int, nargs="+", default=_NUMBERS, help="of a vector")
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--agreement", type=int, default=0, metavar="PROBES")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    random = np.random.default_rng(_SEED)
    document: dict[str, object] = {"machine": machine(), "sizes": {}}
    rows: dict[str, Figures] = {}
    agreed: dict[int, dict[str, int]] = {}
    for numbers in options.numbers:
        for size in sorted(options.sizes):
            vectors = np.empty((0, numbers), np.float32)  # frees those before
            vectors = _directions(size, numbers, random)
            rows |= _compared(size, vectors, options.rounds, random)
        if options.agreement:
            agreed[numbers] = agreement(vectors, options.agreement, random)
            print(f"{numbers} numbers: {agreed[numbers]}", file=sys.stderr)
    document["agreement"] = agreed
    table(rows, "milliseconds a probe")
    document["sizes"] = rows
    if options.json:
        write(document)
    return 0


def _compared(
    size: int, vectors: Floats, rounds: int, random: np.random.Generator
) -> dict[str, Figures]:
    """Time both in turns, with the cost of the code."""
    ours = Templates.of(Index.from_arrays(vectors))
    before, started = memory_mb(), time.perf_counter()
    ours.closest(vectors[0])
    first_s, grown_mb = time.perf_counter() - started, memory_mb() - before
    took, plain = list[float](), list[float]()
    for _ in range(rounds):
        time.sleep(_ASLEEP_S)
        probes = list(_probes(vectors, _PROBES, random))
        found = [_timed(ours.closest, probe, took) for probe in probes]
        expected = [_timed(partial(product, vectors), probe, plain) for probe in probes]
        for one, other in zip(found, expected, strict=True):
            if [int(candidate.person.id) for candidate in one] != other.tolist():
                print(f"{size:,}: not the same two", file=sys.stderr)
    cost = {"first_s": round(first_s, 2), "grown_mb": round(grown_mb, 1)}
    cost |= {"mb": round(ours.nbytes / 1e6), "of_vectors": round(ours.nbytes / vectors.nbytes, 4)}
    faster = {"times_faster": round(float(np.median(plain) / np.median(took)), 2)}
    people = f"{size:,} of {vectors.shape[1]}"
    return {
        f"{people} ours": spread(took) | faster | cost,
        f"{people} numpy product": spread(plain),
    }


def _timed(search: Callable[[Floats], Found], probe: Floats, took: list[float]) -> Found:
    """Search and record the milliseconds."""
    started = time.perf_counter()
    found = search(probe)
    took.append(1e3 * (time.perf_counter() - started))
    return found


def product(vectors: Floats, probe: Floats) -> np.ndarray[Any, np.dtype[np.intp]]:
    """Return the two closest as plain NumPy finds them."""
    scores = vectors @ probe
    best = np.argpartition(scores, -2)[-2:]
    return best[np.argsort(-scores[best])]


def agreement(vectors: Floats, count: int, random: np.random.Generator) -> dict[str, int]:
    """Count the probes that get the answer of the full-precision product."""
    search = Search(vectors)
    found = {"probes": 0, "same_closest": 0, "same_two": 0}
    probes = np.stack(list(_probes(vectors, count, random)))
    for start in range(0, count, _BATCH):
        batch = probes[start : start + _BATCH]
        for probe, scores in zip(batch, batch @ vectors.T, strict=True):
            first = int(scores.argmax())
            scores[first] = -np.inf
            both = [first, int(scores.argmax())]
            rows = search.closest(probe)[0].tolist()
            found["probes"] += 1
            found["same_closest"] += rows[0] == both[0]
            found["same_two"] += rows == both
    return found


def _probes(vectors: Floats, count: int, random: np.random.Generator) -> Iterator[Floats]:
    """Yield strangers and enrolled people in turn."""
    strangers = _directions(count, vectors.shape[1], random)
    for number, stranger in enumerate(strangers):
        if number % 2:
            own = vectors[random.integers(len(vectors))]
            likeness = _LIKENESS[number // 2 % len(_LIKENESS)]
            aside = stranger - (stranger @ own) * own
            aside /= np.linalg.norm(aside)
            yield np.float32(likeness) * own + np.float32((1 - likeness**2) ** 0.5) * aside
        else:
            yield stranger


def _directions(count: int, numbers: int, random: np.random.Generator) -> Floats:
    """Return random unit vectors (count, numbers), made in parts to save memory."""
    vectors = np.empty((count, numbers), np.float32)
    for start in range(0, count, _AT_ONCE):
        part = vectors[start : start + _AT_ONCE]
        random.standard_normal(out=part, dtype=np.float32)
        part /= np.linalg.norm(part, axis=1, keepdims=True)
    return vectors


if __name__ == "__main__":
    sys.exit(main())
