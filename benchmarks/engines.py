"""Torch beside ONNX Runtime: loading, memory, and the whole line with one and two faces.

    python benchmarks/engines.py [--rounds 5] [--threads 1]

Each engine runs in a separate process, in turns; the scenes are the bundled ones of `facegui bench`
at 1280×720, with the default encoder on the processor.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from figures import memory_mb

_ENGINES = ("torch", "onnx")
Row = dict[str, float]


def main() -> int:
    """Measure in turns and print medians with their range."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, help="processors to use; left out: as it is")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        sys.stdout.write(json.dumps(_measured()))
        return 0
    found: dict[str, list[Row]] = {name: [] for name in _ENGINES}
    for number in range(options.rounds):
        for name in _ENGINES[:: -1 if number % 2 else 1]:
            found[name].append(_child(name, options.threads))
    for figure in found["onnx"][0]:
        words = [f"{name} {_spread([row[figure] for row in found[name]])}" for name in _ENGINES]
        pairs = zip(*(found[name] for name in _ENGINES[::-1]), strict=True)
        ratio = _spread([ours[figure] / theirs[figure] for ours, theirs in pairs])
        sys.stdout.write(f"{figure:28} {words[0]:26} {words[1]:26} onnx/torch {ratio}\n")
    return 0


def _child(engine: str, threads: int | None) -> Row:
    env = {**os.environ, "FACEGUI_ENGINE": engine}
    env.pop("OMP_NUM_THREADS", None)
    if threads:
        env["OMP_NUM_THREADS"] = str(threads)
    command = [sys.executable, __file__, "--child"]
    found: Row = json.loads(subprocess.check_output(command, env=env))
    return found


def _measured() -> Row:
    import facegui.cli  # noqa: F401, PLC0415 sets how threads wait, as in the program
    from facegui.commands.bench.scenes import demo_scenes  # noqa: PLC0415 not in the parent
    from facegui.paths import resource  # noqa: PLC0415 not in the parent
    from facegui.sources.picture import read_picture  # noqa: PLC0415 not in the parent
    from facegui.workspace import Workspace  # noqa: PLC0415 not in the parent

    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace(Path(folder), keyring_allowed=False)
        began = time.perf_counter()
        engine = workspace.load_engine()
        row: Row = {"load engine, s": time.perf_counter() - began}
        picture = read_picture(resource("demo", "grace-hopper.jpg"))
        for _ in range(5):
            engine.embed(picture, engine.detect(picture))
        row["memory, one picture, MB"] = memory_mb()
        for scene in demo_scenes(1280, 720)[:2]:
            analyzer = workspace.build_analyzer(workspace.nobody(), engine)

            def run(look: Callable[..., object] = analyzer.analyze, scene: object = scene) -> None:
                for frame in scene.frames:  # type: ignore[attr-defined]
                    look(frame)

            wall, cpu = _timed(run)
            count = len(scene.frames)
            row[f"{scene.faces} in view, ms a frame"] = wall / count * 1000
            row[f"{scene.faces} in view, processor ms"] = cpu / count * 1000
    return row


def _timed(work: Callable[[], None]) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - wall, time.process_time() - cpu


def _spread(values: list[float]) -> str:
    return f"{median(values):.2f} ({min(values):.2f}–{max(values):.2f})"


if __name__ == "__main__":
    sys.exit(main())
