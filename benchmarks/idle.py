"""What the running window costs while little happens: processor time and memory.

    python benchmarks/idle.py [--seconds 10] [--clips DIR] [--json]

A camera of 1280×720 at 30 frames a second shows each scene for this many seconds: a still room
without a face and somebody who sits still, both with the noise of a sensor, and somebody who moves.
Figures are seconds of processor time a second, of all threads together; two cores have 2.
"""

import argparse
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from figures import Figures, machine, memory_mb, table, write
from material import SHARED, clips, empty_room, fitted, noisy
from PySide6.QtCore import QObject, QTimer
from window_smoothness import ClipCamera
from windowed import run_window

from facegui.commands.bench.machine import describe_machine
from facegui.live.analysis import Analysis
from facegui.ui.link.controller import Controller
from facegui.ui.window.main_window import MainWindow
from facegui.vision.types import Pixels
from facegui.workspace import Workspace

_SIZE = (1280, 720)
_SETTLE_MS = 4000
_NOISY = 8
_MOVING = 45
_SEED = 20261122
PAUSED = "paused"


class Watch(QObject):
    """Goes from scene to scene and measures each once it has settled."""

    def __init__(
        self, window: MainWindow, controller: Controller, scenes: Sequence[str], seconds: float
    ) -> None:
        super().__init__()
        self.rows: dict[str, Figures] = {}
        self._window, self._controller = window, controller
        self._left = [*scenes, PAUSED]
        self._seconds = seconds
        self._scene, self._began = "", (0.0, 0.0)
        self._analyses = 0
        controller.analyzed.connect(self._on_analyzed)
        self._wait = QTimer(self, interval=200)
        self._wait.timeout.connect(self._on_wait)
        self._wait.start()

    def _on_wait(self) -> None:
        if self._controller.state.ready:
            self._wait.stop()
            self._next()

    def _next(self) -> None:
        if not self._left:
            self._window.close()
            return
        self._scene = self._left.pop(0)
        if self._scene == PAUSED:
            self._controller.pause()
        else:
            self._controller.open_source(f"camera:{self._scene}", remember=False)
        QTimer.singleShot(_SETTLE_MS, self, self._begin)

    def _begin(self) -> None:
        self._analyses = 0
        self._began = time.monotonic(), time.process_time()
        QTimer.singleShot(round(self._seconds * 1000), self, self._end)

    def _end(self) -> None:
        took_s = time.monotonic() - self._began[0]
        busy_s = time.process_time() - self._began[1]
        self.rows[self._scene] = {
            "cpu": round(busy_s / took_s, 3),
            "analyses": round(self._analyses / took_s, 1),
            "memory_mb": round(memory_mb(), 1),
        }
        self._next()

    def _on_analyzed(self, _analysis: Analysis) -> None:
        self._analyses += 1


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seconds", type=float, default=10.0, help="how long each scene (10)")
    parser.add_argument("--clips", type=Path, default=SHARED / "videos", help="folder of clips")
    parser.add_argument("--json", action="store_true", help="write a document to standard output")
    options = parser.parse_args()
    scenes = _scenes(options.clips)
    about = machine()
    watches: list[Watch] = []

    def open_frames(text: str, stop: threading.Event, *_told: object) -> ClipCamera:
        name = text.removeprefix("camera:")
        return ClipCamera(scenes.get(name) or next(iter(scenes.values())), stop)

    def begin(window: MainWindow, controller: Controller) -> None:
        watches.append(Watch(window, controller, list(scenes), options.seconds))

    def nobody(_workspace: Workspace) -> None:
        pass

    with tempfile.TemporaryDirectory(prefix="facegui-idle-") as folder:
        ended = run_window(Path(folder), open_frames, nobody, begin)
    held_mb = sum(one.nbytes for pixels in scenes.values() for one in pixels) / 1e6
    rows = {
        name: row | {"memory_mb": round(row["memory_mb"] - held_mb, 1)}
        for name, row in watches[0].rows.items()
    }
    table(rows, "window with one camera")
    print(f"{held_mb:.0f} MB of frames held by the measurement are taken off", file=sys.stderr)
    if options.json:
        write({"machine": {**about, **describe_machine()}, "scenes": rows, "ended": ended})
    return 0 if ended else 1


def _scenes(folder: Path) -> dict[str, list[Pixels]]:
    random = np.random.default_rng(_SEED)
    clip = next(clips(folder, _MOVING))
    moving = [
        np.asarray(cv2.resize(one, _SIZE), np.uint8)
        for one in fitted(clip.later, _SIZE[0] / _SIZE[1])
    ]
    room = empty_room(*_SIZE)
    return {
        "still, nobody": [room, room],
        "still, nobody, noise": noisy(room, _NOISY, random),
        "one face sitting still": [moving[0], moving[0]],
        "one face sitting still, noise": noisy(moving[0], _NOISY, random),
        "one face moving": moving,
    }


if __name__ == "__main__":
    sys.exit(main())
