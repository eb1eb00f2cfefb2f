"""What the guard costs live: the analysis with it and without, in turns.

    python benchmarks/guard.py [--turns 20] [--frames 60]

Each turn analyzes the same frames of the bundled clip both ways, in changing order. Without the
guard there is no search for the right orientation, nothing is read from embeddings, and thresholds
are not raised. The people in the clip are enrolled, so that every look uses their threshold. A
stream pays once for the search for the orientation, in its first frames; these are reported
separately. The ratio is of times, with the guard over without; its interval is from 2,000 draws of
turns. Three minutes on a quiet core.
"""

import argparse
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from figures import ratio_interval

from facegui.live.analyzer import Analyzer
from facegui.matching.watchlist import SearchGallery
from facegui.sources.opening import DEMO, open_source
from facegui.tasks.enroll import sample_of_picture
from facegui.vision.engine import Engine
from facegui.vision.recognizability import Recognizability
from facegui.vision.types import Frame
from facegui.workspace import Workspace

_START = 10  # frames in which the orientation is found
_SEEN_FROM = 50  # the frame of the clip from which one person is visible


class UnguardedEngine(Engine):
    """The same networks, without a guard that reads embeddings."""

    @property
    def recognizability(self) -> Recognizability | None:
        """Return None."""
        return None


@dataclass(frozen=True, slots=True)
class Pass:
    """Milliseconds of the first frames, of a later one, and of judging quality in that."""

    start_ms: float
    frame_ms: float
    quality_ms: float


def one_pass(analyzer: Analyzer, frames: Sequence[Frame], *, guarded: bool) -> Pass:
    """Analyze all frames as those of a new stream."""
    analyzer.begin()
    analyzer.orientation = type(analyzer.orientation)()
    if not guarded:
        analyzer.orientation.choose(0)
    began = time.perf_counter()
    for frame in frames[:_START]:
        analyzer.analyze(frame)
    started = time.perf_counter()
    quality_ms = sum(
        analyzer.analyze(frame).stage_ms.get("quality", 0.0) for frame in frames[_START:]
    )
    later = len(frames) - _START
    frame_ms = (time.perf_counter() - started) * 1000 / later
    return Pass((started - began) * 1000, frame_ms, quality_ms / later)


def analyzers(workspace: Workspace) -> dict[bool, Analyzer]:
    """Return the analysis with and without the guard, over the same gallery."""
    plain = workspace.load_engine()
    plain.__class__ = UnguardedEngine
    index = workspace.gallery.index(workspace.space)
    calibration = replace(workspace.calibration(workspace.space), spoiled=None)
    without = SearchGallery.of(index, calibration, workspace.goal)
    return {
        True: workspace.build_analyzer(workspace.watchlist()),
        False: workspace.build_analyzer(without, plain),
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--turns", type=int, default=20)
    parser.add_argument("--frames", type=int, default=70)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, open_source(DEMO) as source:
        workspace = Workspace(Path(folder), keyring_allowed=False)
        frames: list[Frame] = []
        while len(frames) < chosen.frames and (frame := source.read()) is not None:
            if frame.index >= _SEEN_FROM:
                frames.append(frame)
        sample = sample_of_picture(frames[0], workspace.load_engine(), workspace.limits, force=True)
        workspace.gallery.add_person("Whoever it is", [sample.sample])
        both = analyzers(workspace)
        for guarded, analyzer in both.items():  # warm
            one_pass(analyzer, frames, guarded=guarded)
        passes: list[dict[bool, Pass]] = []
        for number in range(chosen.turns):
            order = (True, False) if number % 2 else (False, True)
            passes.append({way: one_pass(both[way], frames, guarded=way) for way in order})
            print(f"{number}: {_ratio(passes[-1]):.3f}", flush=True)
        workspace.close()
    for way, words in ((False, "without"), (True, "with")):
        start, whole, gate = (
            np.median([getattr(one[way], name) for one in passes])
            for name in ("start_ms", "frame_ms", "quality_ms")
        )
        print(f"{words:8} {whole:.2f} ms a frame, of them {gate:.3f} judging quality; "
              f"first {_START} frames {start:.0f} ms")  # fmt: skip
    print(f"ratio {ratio_interval([_ratio(one) for one in passes])}")


def _ratio(both: dict[bool, Pass]) -> float:
    return both[True].frame_ms / both[False].frame_ms


if __name__ == "__main__":
    main()
