"""How long joining unknown visits takes: all at once in memory, and one by one in a gallery.

    python benchmarks/strangers.py [--visits 1000] [--people 250] [--turns 5]

Visits are drawn around people as far apart as the default encoder's are. Times are medians over
turns, beside a product of all visits with each other, which shows the machine's speed.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from facegui.gallery import Gallery, StoredPortrait
from facegui.gallery.types import Floats, StrangerVisit
from facegui.matching.clusters import Clusters

_SIZE, _NEEDS, _SPREAD = 320, 0.447, 0.9
_PICTURE_BYTES = 25_000


def main() -> int:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--visits", type=int, default=1000)
    parser.add_argument("--people", type=int, default=250)
    parser.add_argument("--turns", type=int, default=5)
    options = parser.parse_args()
    vectors = drawn(options.visits, options.people)
    product = took(lambda: vectors @ vectors.T, options.turns)
    memory = took(lambda: joined(vectors), options.turns)
    print(f"{options.visits:,} visits of {options.people:,} people, {joined(vectors):,} clusters")
    print(f"product of all with all {product * 1000:8.1f} ms")
    print(f"joined in memory        {memory * 1000:8.1f} ms ({memory / product:.0f} products)")
    with tempfile.TemporaryDirectory() as folder:
        begun = time.perf_counter()
        kept(Path(folder), vectors)
        each = (time.perf_counter() - begun) / len(vectors)
        print(f"kept, each alone        {each * 1000:8.1f} ms a visit")
        with Gallery.open(Path(folder), keyring_allowed=False) as gallery:
            read = took(gallery.strangers.all, options.turns)
            print(f"all of them read        {read * 1000:8.1f} ms")
    return 0


def drawn(visits: int, people: int) -> Floats:
    """Return unit vectors (visits, D) around people."""
    random = np.random.default_rng(3)
    centers = random.normal(size=(people, _SIZE))
    made = centers[random.integers(0, people, visits)]
    made = made + _SPREAD * random.normal(size=made.shape)
    return (made / np.linalg.norm(made, axis=1, keepdims=True)).astype(np.float32)


def joined(vectors: Floats) -> int:
    """Join all visits one after the other; return the number of clusters."""
    clusters = Clusters(_NEEDS)
    for number, vector in enumerate(vectors):
        if clusters.join(vector).number is None:
            clusters.add(number, vector[None])
    return len(clusters.numbers)


def kept(folder: Path, vectors: Floats) -> None:
    """Write every visit as a separate stranger."""
    now, jpeg = datetime.now(UTC), bytes(_PICTURE_BYTES)
    with Gallery.open(folder, keyring_allowed=False) as gallery:
        for number, vector in enumerate(vectors):
            visit = StrangerVisit(f"{number:032x}", now, now, "Door", "test/1", vector.copy())
            portrait = StoredPortrait(visit.id, jpeg, np.zeros((5, 2), np.float32))
            gallery.strangers.keep(visit, portrait)


def took(do: Callable[[], object], turns: int) -> float:
    """Return the median time in seconds."""
    times = []
    for _ in range(turns):
        begun = time.perf_counter()
        do()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


if __name__ == "__main__":
    sys.exit(main())
