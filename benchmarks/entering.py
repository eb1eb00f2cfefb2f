"""From a person entering the picture to their name, in the real window.

    python benchmarks/entering.py [--entries 40] [--walk 1.2] [--clips DIR] [--json]

A camera of 1280×720 at 30 frames a second shows a still room with a sensor's noise for a second or
two. Then somebody comes in from the right and reaches the middle within ``--walk`` seconds; again
and again, at random phases, with the people of the clips in turn. (1.4 m/s, two meters in front of
a camera that sees 60 degrees, are 1.2 s.) They are enrolled from one frame of another part of their
clip. The time starts when the first frame with the whole face is captured. It ends with the
analysis that names them, and with the paint of the picture that shows the name.
"""

import argparse
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path

import cv2
import numpy as np
from figures import Figures, machine, table, write
from material import SHARED, Clip, clips, empty_room, enrolling_frame, noisy
from PySide6.QtCore import QEvent, QObject, QTimer
from windowed import run_window

from facegui.closing import Closing
from facegui.commands.bench.machine import describe_machine
from facegui.live.analysis import Analysis
from facegui.matching.decision import Verdict
from facegui.tasks.enroll import take_sample
from facegui.ui.link.controller import Controller
from facegui.ui.parts.video import VideoView
from facegui.ui.window.main_window import MainWindow
from facegui.vision.engine import Engine
from facegui.vision.subject import subject
from facegui.vision.types import Frame, Pixels
from facegui.workspace import Workspace

FPS = 30
_WIDTH, _HEIGHT = 1280, 720
_TALL = 600  # height of the clip in the picture
_STAY_S = 3.0
_APART_S = (1.2, 2.2)
_NOISY = 4
_SEED = 20261122


@dataclass(frozen=True, slots=True, eq=False)
class Walk:
    """Somebody's frames in the size in which they are shown, with the right edge of their face."""

    person: str
    pixels: tuple[Pixels, ...]
    face_right: float


@dataclass(slots=True)
class Entry:
    """One entry: when the face was complete, named and painted; None until then."""

    person: str
    whole_s: float
    named_s: float | None = None
    painted_s: float | None = None
    wrong: bool = False


class Door(Closing):
    """A camera on a room that people enter at given times; records when it returned each frame."""

    name = "Door"
    live = True
    stills = False
    fps = float(FPS)
    size = (_WIDTH, _HEIGHT)
    notices: tuple[str, ...] = ()

    def __init__(self, walks: Sequence[Walk], walk_s: float, stop: threading.Event) -> None:
        self.entries: list[Entry] = []
        self.open = False
        self._walks, self._walk_s, self._stop = walks, walk_s, stop
        self._random = np.random.default_rng(_SEED)
        self._rooms = noisy(empty_room(*self.size), _NOISY, self._random)
        self._numbers = count()
        self._began_s = time.monotonic()
        self._comes_s = 0.0
        self._shown = False

    def read(self) -> Frame | None:
        """Wait for the next frame's time and return it."""
        number = next(self._numbers)
        if self._stop.wait(max(0.0, self._began_s + number / FPS - time.monotonic())):
            return None
        time_s = number / FPS
        pixels = self._rooms[number % len(self._rooms)].copy()
        if not self.open or time_s > self._comes_s + _STAY_S:
            self._comes_s = time_s + self._random.uniform(*_APART_S)
            self._shown = False
        since_s = time_s - self._comes_s
        if since_s >= 0:
            self._show(pixels, since_s)
        return Frame(pixels, self.name, number, time_s)

    def close(self) -> None:
        """Nothing is held."""

    def _show(self, pixels: Pixels, since_s: float) -> None:
        """Draw the person who enters into the picture."""
        at = len(self.entries) - (1 if self._shown else 0)
        walk = self._walks[at % len(self._walks)]
        shown = walk.pixels[round(since_s * FPS) % len(walk.pixels)]
        wide = shown.shape[1]
        way = _WIDTH - (_WIDTH - wide) // 2
        x = _WIDTH - round(way * min(1.0, since_s / self._walk_s))
        cut = min(wide, _WIDTH - x)
        pixels[_HEIGHT - _TALL :, x : x + cut] = shown[:, :cut]
        if not self._shown and x + walk.face_right <= _WIDTH:
            self._shown = True
            self.entries.append(Entry(walk.person, time.monotonic()))


class Watch(QObject):
    """Waits for names in the GUI thread, and for the paint that shows them."""

    def __init__(
        self, window: MainWindow, controller: Controller, doors: list[Door], entries: int
    ) -> None:
        super().__init__()
        self._window, self._controller = window, controller
        self._doors, self._entries = doors, entries
        self._named: list[Entry] = []
        window.findChildren(VideoView)[0].installEventFilter(self)
        controller.analyzed.connect(self._on_analyzed)
        self._timer = QTimer(self, interval=200)
        self._timer.timeout.connect(self._on_time)
        self._timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Record the first paint after a name."""
        if event.type() == QEvent.Type.Paint and self._named:
            QTimer.singleShot(0, self, partial(self._painted, self._named))
            self._named = []
        return False

    def _painted(self, entries: Sequence[Entry]) -> None:
        for entry in entries:
            entry.painted_s = time.monotonic()

    def _on_analyzed(self, analysis: Analysis) -> None:
        entries = self._doors[-1].entries if self._doors else []
        if not entries or entries[-1].named_s is not None:
            return
        for seen in analysis.faces:
            if seen.decision.verdict is not Verdict.MATCH:
                continue
            if seen.decision.name == entries[-1].person:
                entries[-1].named_s = time.monotonic()
                self._named = [*self._named, entries[-1]]
            else:
                entries[-1].wrong = True

    def _on_time(self) -> None:
        if not self._doors or not self._controller.state.ready:
            return
        door = self._doors[-1]
        door.open = True
        if len(door.entries) > self._entries:
            self._timer.stop()
            self._window.close()


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--entries", type=int, default=40, help="how often somebody comes in (40)")
    parser.add_argument("--walk", type=float, default=1.2, help="seconds to the middle (1.2)")
    parser.add_argument("--clips", type=Path, default=SHARED / "videos", help="folder of clips")
    parser.add_argument("--json", action="store_true", help="write a document to standard output")
    options = parser.parse_args()
    about = machine()
    shown = list(clips(options.clips, round(_STAY_S * FPS)))
    walks: list[Walk] = []
    doors: list[Door] = []
    watches: list[Watch] = []

    def prepare(workspace: Workspace) -> None:
        engine = workspace.load_engine()
        for clip in shown:
            _enroll(clip, engine, workspace)
            walks.append(_walk(clip, engine))

    def open_frames(_text: str, stop: threading.Event, *_told: object) -> Door:
        doors.append(Door(walks, options.walk, stop))
        return doors[-1]

    def begin(window: MainWindow, controller: Controller) -> None:
        watches.append(Watch(window, controller, doors, options.entries))

    with tempfile.TemporaryDirectory(prefix="facegui-entering-") as folder:
        ended = run_window(Path(folder), open_frames, prepare, begin)
    entries = doors[-1].entries[: options.entries]
    rows = {
        "analysis names them": _spread(
            [one.named_s - one.whole_s for one in entries if one.named_s]
        ),
        "name painted": _spread([one.painted_s - one.whole_s for one in entries if one.painted_s]),
    }
    table(rows, "ms from a whole face in the picture")
    missed = [one.person for one in entries if one.named_s is None]
    wrong = sum(one.wrong for one in entries)
    print(f"{len(entries)} entries, not named within {_STAY_S:g} s: {len(missed)} "
          f"{sorted(set(missed))}, with a wrong name: {wrong}", file=sys.stderr)  # fmt: skip
    if options.json:
        figures = {
            "entries": len(entries),
            "walk_s": options.walk,
            "milliseconds": rows,
            "missed": missed,
            "wrong": wrong,
        }
        write({"machine": {**about, **describe_machine()}, **figures, "ended": ended})
    return 0 if ended else 1


def _spread(seconds: Sequence[float]) -> Figures:
    if not seconds:
        return {"n": 0}
    low, middle, high = np.percentile(seconds, (5, 50, 95)) * 1000
    return {
        "n": len(seconds),
        "p5": round(float(low), 1),
        "median": round(float(middle), 1),
        "p95": round(float(high), 1),
        "max": round(max(seconds) * 1000, 1),
    }


def _enroll(clip: Clip, engine: Engine, workspace: Workspace) -> None:
    frame = enrolling_frame(clip, engine)
    face = subject(frame, engine.detect(frame))
    if face is None:
        raise ValueError(f"{clip.person} is not in their first frames any more")
    kept = take_sample(frame, face, engine, workspace.limits, "video")
    workspace.gallery.add_person(clip.person, [kept.sample], consent="A measurement")


def _walk(clip: Clip, engine: Engine) -> Walk:
    scale = _TALL / clip.later[0].shape[0]
    size = (round(clip.later[0].shape[1] * scale), _TALL)
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    pixels = tuple(
        np.asarray(cv2.resize(one, size, interpolation=way), np.uint8) for one in clip.later
    )
    frame = Frame(pixels[0].copy(), clip.person)
    face = subject(frame, engine.detect(frame))
    return Walk(clip.person, pixels, size[0] / 2 if face is None else float(face.box[2]))


if __name__ == "__main__":
    sys.exit(main())
