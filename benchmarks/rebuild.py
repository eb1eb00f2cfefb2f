"""Rebuilding the search after a place has learned more: what it takes, and what it blocks.

    python benchmarks/rebuild.py [--sizes 1000 10000 100000] [--rounds 5] [--json]

Everybody is enrolled from one picture at one camera, at eight, or from three pictures each. The
place has just learned from five visitors. The whole gallery is prepared again, then the code by
which a large one is searched (``code_ms``), beside a thread that wants to run every millisecond
like a window: ``held_ms`` is its longest wait. ``own_ms`` is the processor time of the rebuild
alone, which says more if other programs are running.
"""

import argparse
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import numpy as np
from figures import Figures, machine, spread, table, write

from facegui.gallery.index import Index
from facegui.gallery.types import FILES, Floats, SeenFaces
from facegui.matching.calibration import Calibration
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.watchlist import SearchGallery
from facegui.paths import resource
from facegui.vision.models.spec import DEFAULT_ENCODER, SPECS

_SPEC = SPECS[DEFAULT_ENCODER]
_SEED = 20_261_129
_VISITORS = 5
_TICK_S = 0.001
# Number of places, and of pictures of everybody.
_GALLERIES = {"one camera": (1, 1), "eight cameras": (8, 1), "three pictures": (1, 3)}


def main() -> int:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    name = _SPEC.space.replace("/", "-") + ".json"
    calibration = Calibration.load(resource("calibration", name))
    rows: dict[str, Figures] = {}
    for size in sorted(options.sizes):
        for title, (places, pictures) in _GALLERIES.items():
            index = _gallery(size, places, pictures)
            watchlist = SearchGallery.of(index, calibration, GOALS[Strictness.BALANCED])
            rows[f"{size:,}, {title}"] = _rebuilt(watchlist, options.rounds)
    table(rows, "milliseconds a rebuild")
    if options.json:
        write({"machine": machine(), "rebuilds": rows})
    return 0


def _rebuilt(watchlist: SearchGallery, rounds: int) -> Figures:
    """Rebuild several times; return the figures, with medians of code and waits."""
    took, own, code, held = (list[float]() for _ in range(4))
    for number in range(rounds + 1):  # the first warms up
        seen = {"camera 0": _seen(number)}
        with _ticking() as gaps:
            started, began = time.perf_counter(), time.thread_time()
            after = watchlist.with_seen(seen)
            rebuilt, done = time.perf_counter(), time.thread_time()
            after.ready()
            ended = time.perf_counter()
        if number:
            took.append(1e3 * (rebuilt - started))
            own.append(1e3 * (done - began))
            code.append(1e3 * (ended - rebuilt))
            held.append(1e3 * max(gaps))
    beside = {"own_ms": own, "code_ms": code, "held_ms": held}
    return spread(took) | {key: round(float(np.median(one)), 1) for key, one in beside.items()}


@contextmanager
def _ticking() -> Iterator[list[float]]:
    """Collect the seconds between two turns of a thread that wants one every millisecond."""
    gaps, over = [0.0], threading.Event()

    def tick() -> None:
        before = time.perf_counter()
        while not over.wait(_TICK_S):
            now = time.perf_counter()
            gaps.append(now - before)
            before = now

    thread = threading.Thread(target=tick)
    thread.start()
    try:
        yield gaps
    finally:
        over.set()
        thread.join()


def _gallery(size: int, places: int, pictures: int) -> Index:
    """Return an index of everybody with this many pictures, at the cameras in turn."""
    people = np.repeat(np.arange(size, dtype=np.int32), pictures)
    return Index.from_arrays(
        _directions(size * pictures, _SEED),
        people,
        space=_SPEC.space,
        places=(FILES, *(f"camera {number}" for number in range(places))),
        place_of=(1 + people % places).astype(np.int32),
    )


def _seen(number: int) -> SeenFaces:
    total = _directions(_VISITORS, number).sum(axis=0)
    return SeenFaces("camera 0", _SPEC.space, total, _VISITORS, 0, 0.0, 0.0, datetime.now(UTC))


def _directions(count: int, seed: int) -> Floats:
    """Return random unit vectors (count, D)."""
    vectors = np.random.default_rng(seed).standard_normal((count, _SPEC.size), np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors


if __name__ == "__main__":
    main()
