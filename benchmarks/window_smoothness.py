"""Whether the picture moves evenly and memory is stable while the analysis runs flat out.

    python benchmarks/window_smoothness.py [--seconds 120] [--minutes 0]

Source: the bundled clip as a camera of 1280x720 at 30 fps. A timer every 5 ms in the GUI thread
measures how late the event loop is, and how old the picture painted last is.
"""

import argparse
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from itertools import count
from pathlib import Path

import cv2
import numpy as np
from figures import machine, memory_mb, spread, table, write
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from facegui.closing import Closing
from facegui.paths import resource
from facegui.ui.link.bridge import Collector
from facegui.ui.link.controller import Controller
from facegui.ui.parts.video import VideoView
from facegui.ui.theme.theme import Theme
from facegui.ui.window.demonstration import enroll_demonstration
from facegui.ui.window.main_window import MainWindow
from facegui.ui.window.pages import PAGES
from facegui.ui.window.state import WindowState
from facegui.vision.types import Frame, Pixels
from facegui.workspace import Workspace

FPS = 30
SIZE = (1280, 720)
_TICK_MS = 5
_SETTLE_S = 5.0
_KEPT = 60
_VIEW = (150, 210)  # both people of the clip are in view


class ClipCamera(Closing):
    """Frames from memory, back and forth, each at its time; records when it returned them."""

    name = "Clip"
    live = True
    stills = False
    fps = float(FPS)
    size = SIZE
    notices: tuple[str, ...] = ()

    def __init__(self, pixels: Sequence[Pixels], stop: threading.Event) -> None:
        self.given_s: dict[int, float] = {}
        self._pixels = [*pixels, *pixels[-2:0:-1]]
        self._stop = stop
        self._numbers = count()
        self._began_s = time.monotonic()

    def read(self) -> Frame | None:
        """Wait for the next frame's time and return it."""
        number = next(self._numbers)
        if self._stop.wait(max(0.0, self._began_s + number / FPS - time.monotonic())):
            return None
        # A camera writes into new memory for each frame.
        pixels = self._pixels[number % len(self._pixels)].copy()
        self.given_s[number] = time.monotonic()
        self.given_s.pop(number - _KEPT, None)
        return Frame(pixels, self.name, number, number / FPS)

    def close(self) -> None:
        """Nothing is held."""


class Watch(QObject):
    """Measures in the GUI thread, from `begin` on; all figures in milliseconds."""

    def __init__(self, video: VideoView, camera: ClipCamera) -> None:
        super().__init__()
        self.late_ms: list[float] = []
        self.age_ms: list[float] = []
        self.painted_ms: list[float] = []
        self._video, self._camera = video, camera
        self._shown_s = 0.0
        self._last_frame: Frame | None = None
        self._ticked_s = 0.0
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)

    def begin(self) -> None:
        """Start to measure."""
        self._video.installEventFilter(self)
        self._ticked_s = time.monotonic()
        self._timer.start()

    def end(self) -> None:
        """Stop measuring."""
        self._timer.stop()
        self._video.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Record which frame is being painted."""
        frame = self._video.frame_shown
        if event.type() == QEvent.Type.Paint and frame is not None:
            self._shown_s = self._camera.given_s.get(frame.index, 0.0)
            if frame is not self._last_frame and self._shown_s:
                self._last_frame = frame
                self.painted_ms.append((time.monotonic() - self._shown_s) * 1000)
        return False

    def _on_tick(self) -> None:
        now = time.monotonic()
        self.late_ms.append(max(0.0, (now - self._ticked_s) * 1000 - _TICK_MS))
        self._ticked_s = now
        if self._shown_s:
            self.age_ms.append((now - self._shown_s) * 1000)


def _clip() -> list[Pixels]:
    reader = cv2.VideoCapture(str(resource("demo", "demo.mp4")))
    frames = []
    for number in range(_VIEW[1]):
        _, pixels = reader.read()
        if number >= _VIEW[0]:
            frames.append(np.asarray(cv2.resize(pixels, SIZE), np.uint8))
    reader.release()
    return frames


def _measure(seconds: float, minutes: float, folder: Path) -> dict[str, object]:
    sys.setswitchinterval(0.001)  # as in app.py
    app = QApplication([])
    theme = Theme(app)
    theme.choose("light")
    collector = Collector(app)
    pixels, cameras = _clip(), []

    def open_frames(_text: str, stop: threading.Event, *_told: object) -> ClipCamera:
        cameras.append(ClipCamera(pixels, stop))
        return cameras[-1]

    workspace = Workspace(folder, keyring_allowed=False)
    controller = Controller(workspace, collector, open_frames=open_frames, cameras=lambda: ())
    window = MainWindow(controller, PAGES)
    window.restore(WindowState())
    window.show()
    controller.start("camera:Clip")
    enroll_demonstration(controller)
    result: dict[str, object] = {}
    memory: list[float] = []
    analyses = count()
    analyzed = [0]
    controller.analyzed.connect(lambda _analysis: analyzed.__setitem__(0, next(analyses) + 1))

    def begin() -> None:
        if not (controller.state.ready and controller.people_count and analyzed[0]):
            QTimer.singleShot(200, begin)
            return
        QTimer.singleShot(round(_SETTLE_S * 1000), measure)

    def measure() -> None:
        watch = Watch(window.findChildren(VideoView)[0], cameras[-1])
        analyzed_before = analyzed[0]
        memory.append(memory_mb())
        every = QTimer(window, interval=60_000)
        every.timeout.connect(lambda: memory.append(memory_mb()))
        every.start()
        watch.begin()

        def end() -> None:
            watch.end()
            result["milliseconds"] = {
                "event loop late": spread(watch.late_ms),
                "age of the picture": spread(watch.age_ms),
                "age when painted": spread(watch.painted_ms),
            }
            result["painted_fps"] = round(len(watch.painted_ms) / seconds, 1)
            result["analyses_per_s"] = round((analyzed[0] - analyzed_before) / seconds, 1)
            left_ms = max(0.0, minutes * 60 - seconds) * 1000
            QTimer.singleShot(round(left_ms), finish)

        QTimer.singleShot(round(seconds * 1000), end)

    def finish() -> None:
        memory.append(memory_mb())
        window.close()

    QTimer.singleShot(0, begin)
    app.exec()
    result["ended"] = controller.close()
    result["memory_mb"] = [round(one, 1) for one in memory]
    collector.stop()
    return result


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seconds", type=float, default=120.0, help="how long stalls are measured")
    parser.add_argument(
        "--minutes", type=float, default=0.0, help="how long memory is (at least the seconds)"
    )
    chosen = parser.parse_args(argv)
    about = machine()
    with tempfile.TemporaryDirectory(prefix="facegui-smoothness-") as folder:
        result = _measure(chosen.seconds, chosen.minutes, Path(folder))
    rows = result["milliseconds"]
    if isinstance(rows, dict):
        table(rows, "milliseconds")
    for name in ("painted_fps", "analyses_per_s", "memory_mb", "ended"):
        print(f"{name}: {result[name]}", file=sys.stderr)
    write({"machine": about, "seconds": chosen.seconds, **result})
    return 0 if result["ended"] else 1


if __name__ == "__main__":
    sys.exit(main())
