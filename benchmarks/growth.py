"""What a frame and a search cost as work grows: faces in view, size of the frame, gallery.

    python benchmarks/growth.py [--rounds 3] [--clips DIR] [--plots docs/speed] [--json]

Faces are tiles of the clips, one face each. A round analyzes a second of video from the start, so
that finding and naming the faces is part of it. The steady figures come after two seconds, with six
people at 1920×1080, three of them enrolled. ``search.py`` measures the gallery.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import fmean, median

import numpy as np
from figures import ROOT, Figures, machine, table, write
from material import SHARED, Clip, clips, embedding_of, enrolling_frame, fitted, index_of

from facegui.commands.bench.machine import describe_machine
from facegui.commands.bench.scenes import FPS, Scene, scene
from facegui.evaluation.reporting.charts import Axis, Series, chart
from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.vision.engine import Engine
from facegui.workspace import Workspace

FACES = (1, 2, 3, 4, 6, 9, 12, 16, 20)
SIZES = ((640, 360), (960, 540), (1280, 720), (1920, 1080), (2560, 1440), (3840, 2160))
GALLERIES = (100, 1_000, 10_000, 100_000, 1_000_000)
_NUMBERS = 320  # numbers in an embedding of the default encoder
_FRAMES = 30
_STEADY_FROM, _STEADY_ROUNDS = 60, 5  # frames that are not counted; rounds back and forth
_STAGES = ("track", "scan", "align", "encode", "quality", "search")


def main() -> int:
    """Measure, print, draw and write."""
    options = _options()
    document: dict[str, object] = {"machine": {**machine(), **describe_machine()}}
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace(Path(folder), keyring_allowed=False)
        engine = workspace.load_engine()

        def analyzer() -> Analyzer:
            return Analyzer(engine, workspace.nobody(), workspace.limits)

        shown = [clip for clip in clips(options.clips, _FRAMES) if len(clip.later) == _FRAMES]
        faces = _measured(
            {str(count): _tiled(shown, count, 1280, 720) for count in FACES},
            analyzer,
            options.rounds,
        )
        sizes = _measured(
            {f"{width}×{height}": _tiled(shown, 2, width, height) for width, height in SIZES},
            analyzer,
            options.rounds,
        )
        steady = _steady(shown, engine, workspace)
        workspace.close()
    table(faces, "faces at 1280×720, ms a frame")
    table(sizes, "two faces, ms a frame")
    table({"1920×1080, 6 faces": steady}, "steady, ms a frame")
    searches = _searches(options.rounds)
    table(searches, "gallery, ms a probe")
    if options.plots is not None:
        _draw(options.plots, faces, sizes, searches)
    if options.json:
        write({**document, "faces": faces, "sizes": sizes, "steady": steady, "galleries": searches})
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3, help="how often (3)")
    parser.add_argument("--clips", type=Path, default=SHARED / "videos", help="folder of clips")
    parser.add_argument("--plots", type=Path, help="folder for the charts as SVG")
    parser.add_argument("--json", action="store_true", help="write a document to standard output")
    return parser.parse_args()


def _tiled(shown: Sequence[Clip], count: int, width: int, height: int) -> Scene:
    """Compose a scene of this many people, repeating some if there are too few."""
    columns = int(np.ceil(np.sqrt(count)))
    aspect = (width // columns) / (height // int(np.ceil(count / columns)))
    tiles = [fitted(shown[at % len(shown)].later, aspect) for at in range(count)]
    return scene(tiles, count, width, height)


def _measured(
    views: dict[str, Scene], analyzer: Callable[[], Analyzer], rounds: int
) -> dict[str, Figures]:
    """Measure scenes in turns, so that other work of the computer slows them alike."""
    runs: dict[str, list[list[Analysis]]] = {name: [] for name in views}
    for number in range(rounds + 1):  # the first warms up
        for name, view in views.items():
            fresh = analyzer()
            run = [fresh.analyze(frame) for frame in view.frames]
            if number:
                runs[name].append(run)
    return {name: _figures(run) for name, run in runs.items()}


def _steady(shown: Sequence[Clip], engine: Engine, workspace: Workspace) -> Figures:
    """Measure six people, three of them enrolled, after they have been in view for a while."""
    known = {clip.person: embedding_of(enrolling_frame(clip, engine), engine) for clip in shown[:3]}
    index = index_of(
        {name: one for name, one in known.items() if one is not None}, engine.spec.space
    )
    analyzer = Analyzer(engine, workspace.watchlist(index), workspace.limits)
    frames = _tiled(shown, 6, 1920, 1080).frames
    turns = [*frames, *frames[::-1]] * _STEADY_ROUNDS
    run = [
        analyzer.analyze(replace(frame, index=at, time_s=at / FPS))
        for at, frame in enumerate(turns)
    ]
    return _figures([run[_STEADY_FROM:]])


def _figures(runs: Sequence[Sequence[Analysis]]) -> Figures:
    """Return milliseconds a frame: the median over the rounds of their means, and mean stages."""
    whole = median(fmean(sum(one.stage_ms.values()) for one in run) for run in runs)
    every = [one for run in runs for one in run]
    return {
        "found": round(fmean(len(one.faces) for one in every), 2),
        "ms": round(whole, 2),
        "fps": round(1000 / whole, 1),
        **{name: round(fmean(one.stage_ms.get(name, 0.0) for one in every), 2) for name in _STAGES},
    }


def _searches(rounds: int) -> dict[str, Figures]:
    """Run ``search.py`` in a separate process, since a million samples are 1.3 GB."""
    run = subprocess.run(
        [sys.executable, str(ROOT / "benchmarks" / "search.py"), "--json",
         "--rounds", str(10 * rounds), "--numbers", str(_NUMBERS),
         "--sizes", *map(str, GALLERIES)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    rows: dict[str, Figures] = json.loads(run.stdout)["sizes"]
    return {name: {"median": row["median"], "p99": row["p99"]} for name, row in rows.items()}


def _draw(
    folder: Path, faces: dict[str, Figures], sizes: dict[str, Figures], searches: dict[str, Figures]
) -> None:
    """Write the three charts."""
    folder.mkdir(parents=True, exist_ok=True)
    by_faces = [(float(count), row["ms"]) for count, row in faces.items()]
    by_size = [
        (width * height / 1e6, row["ms"])
        for (width, height), row in zip(SIZES, sizes.values(), strict=True)
    ]
    limit = "30 frames a second"
    drawn = {
        "faces": _chart("Milliseconds a frame by faces, 1280×720", "faces", by_faces, limit),
        "sizes": _chart(
            "Milliseconds a frame by its size, two faces", "million pixels", by_size, limit
        ),
        "gallery": chart(
            "Milliseconds a probe by size of the gallery",
            Axis("samples", GALLERIES[0], GALLERIES[-1], log=True),
            Axis("ms", 0.001, 1000, log=True),
            [
                Series(name, [(float(size), searches[f"{size:,} of {_NUMBERS} {name}"]["median"])
                              for size in GALLERIES], dashed=name != "ours")
                for name in ("ours", "numpy product")
            ],
        ),
    }  # fmt: skip
    for name, svg in drawn.items():
        (folder / f"{name}.svg").write_text(svg, "utf-8")


def _chart(title: str, across: str, points: Sequence[tuple[float, float]], limit: str) -> str:
    right = points[-1][0]
    top = max(40.0, 1.1 * max(ms for _, ms in points))
    return chart(
        title,
        Axis(across, 0, right),
        Axis("ms", 0, top),
        [
            Series("whole analysis", points),
            Series("measured", points, dots=True),
            Series(limit, [(0.0, 1000 / 30), (right, 1000 / 30)], dashed=True),
        ],
    )


if __name__ == "__main__":
    sys.exit(main())
