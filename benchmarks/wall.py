"""Several cameras in the real window beside one: rates of each, the picture, memory; and a soak.

    python benchmarks/wall.py [--cameras 1 2 4] [--seconds 20] [--clips FILE...]
    python benchmarks/wall.py --minutes 10

Cameras are clips of 1280x720 (others are scaled), decoded while they play, over and over. Each
number of cameras has a separate process. With ``--minutes`` there are two more cameras, one that
hangs and one that is lost every ten seconds, and threads, open files and memory are counted every
minute.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from figures import machine, memory_mb, spread, table, write
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from windowed import run_window

from facegui.closing import Closing
from facegui.errors import FaceGuiError
from facegui.paths import resource
from facegui.settings import CameraSetting
from facegui.sources.capture import SourceLost
from facegui.sources.opening import open_source
from facegui.sources.picture import read_picture
from facegui.sources.reopening import Reopening
from facegui.tasks.enroll import sample_of_picture
from facegui.text import say
from facegui.ui.link.cameras.watched_camera import WatchedCamera
from facegui.ui.link.controller import Controller
from facegui.ui.parts.video import VideoView
from facegui.ui.window.main_window import MainWindow
from facegui.vision.types import Frame
from facegui.workspace import Workspace

_SIZE = (1280, 720)
_TICK_MS = 5
_PATIENCE_S = 60.0
_HANGS_AFTER_S, _LOST_EVERY_S = 20.0, 10.0
_HANGING, _LOST = "Hangs", "Lost"


class WallClip(Closing):
    """A clip as a camera: at its own speed, repeated, scaled to 1280x720."""

    live, stills, fps, size, notices = True, False, 25.0, _SIZE, ()

    def __init__(self, clip: str, name: str, stop: threading.Event) -> None:
        self.name = name
        self._stop = stop
        self._frames = open_source(clip, paced=True, loop=True, stop=stop)
        self._began_s = time.monotonic()

    def read(self) -> Frame | None:
        """Wait for the next frame; hang, or be lost, as the camera's name says."""
        frame = self._frames.read()
        if frame is None:
            return None
        passed_s = time.monotonic() - self._began_s
        if self.name == _HANGING and passed_s > _HANGS_AFTER_S:
            self._stop.wait()
            return None
        if self.name == _LOST and passed_s > _LOST_EVERY_S:
            raise SourceLost(say("{name} gives no picture any more.", name=self.name), say("…"))
        pixels = frame.pixels
        if (frame.width, frame.height) != _SIZE:
            pixels = np.asarray(cv2.resize(pixels, _SIZE), np.uint8)
        return replace(frame, pixels=pixels, source=self.name)

    def close(self) -> None:
        """Close the clip."""
        self._frames.close()


class PaintCount(QObject):
    """Counts the frames that pictures paint, and how late the event loop is."""

    def __init__(self, videos: Sequence[VideoView]) -> None:
        super().__init__()
        self.painted = [0] * len(videos)
        self.late_ms: list[float] = []
        self._videos = list(videos)
        self._last: list[Frame | None] = [None] * len(videos)
        self._ticked_s = time.monotonic()
        for video in videos:
            video.installEventFilter(self)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Record which frame is being painted."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, VideoView):
            at, frame = self._videos.index(watched), watched.frame_shown
            if frame is not None and frame is not self._last[at]:
                self._last[at] = frame
                self.painted[at] += 1
        return False

    def _on_tick(self) -> None:
        now_s = time.monotonic()
        self.late_ms.append(max(0.0, (now_s - self._ticked_s) * 1000 - _TICK_MS))
        self._ticked_s = now_s


class WallRun(QObject):
    """One measurement in the window; ``result`` is set when the window closes."""

    def __init__(
        self, window: MainWindow, controller: Controller, chosen: argparse.Namespace
    ) -> None:
        super().__init__()
        self.result: dict[str, object] = {}
        self._window, self._controller = window, controller
        self._chosen = chosen
        self._seconds, self._minutes = chosen.seconds, chosen.minutes
        self._analyzed: dict[str, list[float]] = {}
        for camera in controller.source.cameras:
            self._listen(camera)
        self._kept: list[dict[str, float]] = []
        self._began_s = time.monotonic()
        self._wait()

    def _listen(self, camera: WatchedCamera) -> None:
        times = self._analyzed.setdefault(camera.name, [])
        camera.analyzed.connect(lambda _analysis: times.append(time.monotonic()))

    def _wait(self) -> None:
        """Start some seconds after every camera was analyzed."""
        late = time.monotonic() - self._began_s > _PATIENCE_S
        if not late and not all(self._analyzed.values()):
            QTimer.singleShot(200, self._wait)
            return
        QTimer.singleShot(round(self._chosen.settle * 1000), self._measure)

    def _measure(self) -> None:
        views = [view for view in self._window.findChildren(VideoView) if view.isVisible()]
        before = {name: len(times) for name, times in self._analyzed.items()}
        count = PaintCount(views)
        if self._minutes:
            self._count()
            every = QTimer(self, interval=60_000)
            every.timeout.connect(self._count)
            every.start()
        seconds = max(self._seconds, self._minutes * 60)

        def end() -> None:
            self.result = {
                "analyzed_fps": {
                    name: round((len(times) - before[name]) / seconds, 1)
                    for name, times in self._analyzed.items()
                },
                "painted_fps": [round(one / seconds, 1) for one in count.painted],
                "event loop late, ms": spread(count.late_ms),
                "longest wait, s": {
                    name: round(float(np.diff(times[before[name] :] or [0, 0]).max(initial=0)), 2)
                    for name, times in self._analyzed.items()
                },
                "memory_mb": round(memory_mb(), 1),
                "every minute": self._kept,
            }
            self._window.close()

        QTimer.singleShot(round(seconds * 1000), end)

    def _count(self) -> None:
        now = {
            "threads": float(threading.active_count()),
            "files": float(len(list(Path("/proc/self/fd").iterdir()))),
            "memory_mb": round(memory_mb(), 1),
        }
        self._kept.append(now)
        print(now, file=sys.stderr, flush=True)


def _names(cameras: int, minutes: float) -> list[str]:
    names = [f"Camera {number}" for number in range(1, cameras + 1)]
    return [*names, _HANGING, _LOST] if minutes else names


def _one(chosen: argparse.Namespace, cameras: int) -> dict[str, object]:
    """Measure a number of cameras in this process."""
    names = _names(cameras, chosen.minutes)
    clips = {name: chosen.clips[at % len(chosen.clips)] for at, name in enumerate(names)}

    def open_frames(
        text: str,
        stop: threading.Event,
        lost: Callable[[FaceGuiError], None],
        back: Callable[[], None],
    ) -> Reopening:
        name = text.removeprefix("camera:")
        return Reopening(
            lambda: WallClip(clips.get(name, clips[names[0]]), name, stop),
            stop,
            on_lost=lost,
            on_back=back,
        )

    def prepare(workspace: Workspace) -> None:
        portrait = read_picture(resource("demo", "grace-hopper.jpg"))
        kept = sample_of_picture(portrait, workspace.load_engine(), workspace.limits)
        workspace.gallery.add_person("Grace Hopper", [kept.sample], consent="Public domain")
        workspace.settings = replace(
            workspace.settings,
            liveness_identification="off",
            cameras=tuple(CameraSetting(name, f"camera:{name}") for name in names),
        )

    runs: list[WallRun] = []

    def begin(window: MainWindow, controller: Controller) -> WallRun:
        window.resize(1440, 900)
        runs.append(WallRun(window, controller, chosen))
        return runs[0]

    with tempfile.TemporaryDirectory(prefix="facegui-wall-") as folder:
        ended = run_window(Path(folder), open_frames, prepare, begin, source="")
    return {**runs[0].result, "ended": ended}


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--cameras", type=int, nargs="+", default=[1, 2, 4])
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--settle", type=float, default=8.0, help="seconds before it is measured")
    parser.add_argument("--minutes", type=float, default=0.0, help="soak, with two that misbehave")
    parser.add_argument("--clips", nargs="+", default=[str(resource("demo", "demo.mp4"))])
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    chosen = parser.parse_args(argv)
    if chosen.one:
        print(json.dumps(_one(chosen, chosen.one)))
        return 0
    about, results = machine(), {}
    for cameras in chosen.cameras[-1:] if chosen.minutes else chosen.cameras:
        given = sys.argv[1:] if argv is None else list(argv)
        ran = subprocess.run(
            [sys.executable, __file__, *given, "--one", str(cameras)],
            stdout=subprocess.PIPE,
            check=True,
        )
        results[cameras] = json.loads(ran.stdout)
        print(cameras, results[cameras], file=sys.stderr, flush=True)
    table({str(at): one["event loop late, ms"] for at, one in results.items()}, "event loop late")
    write({"machine": about, "seconds": chosen.seconds, "cameras": results})
    return 0 if all(one["ended"] for one in results.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
