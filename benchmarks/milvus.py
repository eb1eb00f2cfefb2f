"""Search by Milvus beside the exact search: recall and latency, in turns.

    python benchmarks/milvus.py [--people 100000] [--numbers 320] [--probes 200]
        [--proposed 16 64] [--at ADDRESS] [--folder DIR]

Needs `facegui[milvus]`; by default the embedded milvus-lite, in a folder that stays, so that what
was filled in before is not sent again. ``--at`` is a server's address; the package ``milvus`` has
one. Probes are of people there (cosines 0.3, 0.5 and 0.7 with their template) and of strangers, in
equal parts. Recall is how often the closest, by cosine, and the closest two are those of the exact
search; all is random directions: nobody stands out, and among many the closest to a stranger or at
a cosine of 0.3 is anybody.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from facegui.gallery.index import Numbered
from facegui.gallery.types import Floats
from facegui.matching.milvus import MilvusCollection
from facegui.matching.search import Search

_LIKENESS = (0.3, 0.5, 0.7, 0.0)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--numbers", type=int, default=320)
    parser.add_argument("--probes", type=int, default=200)
    parser.add_argument("--proposed", type=int, nargs="+", default=[16, 64])
    parser.add_argument("--at", default="")
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "milvus")
    chosen = parser.parse_args()
    chosen.folder.mkdir(exist_ok=True)
    address = chosen.at or str(chosen.folder / f"{chosen.people}-{chosen.numbers}.db")
    random = np.random.default_rng(24)
    vectors = _directions(chosen.people, chosen.numbers, random)
    ids = Numbered(chosen.people)
    collection = MilvusCollection(address, "benchmark", b"k" * 32, chosen.numbers)
    began = time.perf_counter()
    collection.put(ids, vectors)
    print(f"{chosen.people:,} there after {time.perf_counter() - began:.0f} s", flush=True)
    exact = Search(vectors)
    exact.shortlist()
    whom = random.integers(chosen.people, size=chosen.probes)
    probes = _directions(chosen.probes, chosen.numbers, random)
    likeness = np.resize(np.float32(_LIKENESS), chosen.probes)[:, None]
    probes = likeness * vectors[whom] + np.sqrt(1 - likeness**2) * probes
    for proposed in chosen.proposed:
        _compare(exact, collection, probes, proposed)
    collection.close()
    return 0


def _compare(exact: Search, collection: MilvusCollection, probes: Floats, proposed: int) -> None:
    here, there, first, both = [], [], dict.fromkeys(_LIKENESS, 0), 0
    for probe, like in zip(probes, np.resize(_LIKENESS, len(probes)), strict=True):
        began = time.perf_counter()
        rows, _ = exact.closest(probe, 2)
        here.append(time.perf_counter() - began)
        began = time.perf_counter()
        found, vectors = collection.closest(probe, proposed)
        best = np.argsort(-(vectors @ probe), kind="stable")[:2]
        there.append(time.perf_counter() - began)
        answered = [int(found[at]) for at in best]
        first[like] += answered[:1] == [int(rows[0])]
        both += answered == [int(row) for row in rows]
    print(
        f"{proposed} proposed: the closest, by cosine, {first} of {len(probes) // len(_LIKENESS)}, "
        f"the closest two {both} of {len(probes)}; "
        f"ms a probe, median (99 %): exact {_spread(here)}, Milvus {_spread(there)}"
    )


def _spread(seconds: list[float]) -> str:
    median, most = np.percentile(np.multiply(seconds, 1000), (50, 99))
    return f"{median:.1f} ({most:.1f})"


def _directions(count: int, numbers: int, random: np.random.Generator) -> Floats:
    vectors = random.normal(size=(count, numbers)).astype(np.float32)
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.float32)


if __name__ == "__main__":
    sys.exit(main())
