"""How much of its rate the analysis keeps beside busy processes.

    python benchmarks/busy.py [--processes 2] [--rounds 5] [--frames 90] [--clips DIR] [--json]

Two of the clips at 1280×720 are analyzed as fast as possible with somebody enrolled, in turns alone
and beside processes that only count. On two cores with two such processes, the fair share of an
analysis that keeps one core busy is two thirds; of one that would use both cores, half.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from figures import machine, spread, table, write
from material import SHARED, clips, fitted, gallery_of

from facegui.commands.bench.machine import describe_machine
from facegui.commands.bench.scenes import scene
from facegui.live.analyzer import Analyzer
from facegui.vision.types import Frame
from facegui.workspace import Workspace

_FACES, _WIDTH, _HEIGHT = 2, 1280, 720
_WARM_S = 0.5
_COUNTING = "import itertools\nfor _ in itertools.count(): pass"


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--processes", type=int, default=2, help="busy ones beside it (2)")
    parser.add_argument("--rounds", type=int, default=5, help="turns of alone and beside them (5)")
    parser.add_argument("--frames", type=int, default=90, help="of each clip (90)")
    parser.add_argument("--clips", type=Path, default=SHARED / "videos", help="folder of clips")
    parser.add_argument("--json", action="store_true", help="write a document to standard output")
    chosen = parser.parse_args()
    about = machine()
    shown = list(islice(clips(chosen.clips, chosen.frames), _FACES))
    wide = _WIDTH // _FACES
    frames = scene(
        [fitted(one.later, wide / _HEIGHT) for one in shown], _FACES, _WIDTH, _HEIGHT
    ).frames
    alone, beside = [], []
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace(Path(folder), keyring_allowed=False)
        engine = workspace.load_engine()
        watchlist = workspace.watchlist(gallery_of(shown, SHARED, engine))
        for _ in range(chosen.rounds):
            alone.append(_rate(Analyzer(engine, watchlist, workspace.limits), frames))
            with _busy(chosen.processes):
                beside.append(_rate(Analyzer(engine, watchlist, workspace.limits), frames))
        workspace.close()
    rows = {
        "alone": spread(alone),
        f"beside {chosen.processes}": spread(beside),
        "kept": spread([one / other for one, other in zip(beside, alone, strict=True)]),
    }
    table(rows, "frames a second, and the share that is kept")
    if chosen.json:
        write({"machine": {**about, **describe_machine()}, "rates": rows})
    return 0


def _rate(analyzer: Analyzer, frames: Sequence[Frame]) -> float:
    """Return the frames a second after everybody is found."""
    began = time.perf_counter()
    for frame in frames:
        analyzer.analyze(frame)
    return len(frames) / (time.perf_counter() - began)


@contextmanager
def _busy(count: int) -> Iterator[None]:
    counting = [subprocess.Popen([sys.executable, "-c", _COUNTING]) for _ in range(count)]
    try:
        time.sleep(_WARM_S)
        yield
    finally:
        for one in counting:
            one.kill()
            one.wait()


if __name__ == "__main__":
    sys.exit(main())
