"""The program without its window, with pictures as its cameras; shared by the scripts here."""

import os
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

import cv2
import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from fed_source import FedSource
from PySide6.QtCore import QEventLoop, QTimer
from recalling import RecallingWorkspace

from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.matching.decision import Verdict
from facegui.matching.place import Place
from facegui.tasks.enroll import EnrollmentCandidate, take_sample
from facegui.tasks.which_face import meant_face
from facegui.ui.link.controller import Controller
from facegui.ui.link.live_state import SourcePhase
from facegui.vision.types import Frame, Pixels

_SIZE = (640, 480)
_EMPTY = 7  # frames between two visits: whoever is lost for a second has left
_WAIT_S = 120

Sessions = dict[str, dict[str, list[Pixels]]]
Light = Callable[[Pixels], Pixels]


@dataclass(frozen=True, slots=True, eq=False)
class Visit:
    """Somebody in front of the camera, and their pictures in order."""

    person: str
    pictures: Sequence[Pixels]


class Program:
    """The program without its window, whose cameras show the frames that we pass."""

    def __init__(self, data_dir: Path) -> None:
        self._workspace = RecallingWorkspace(data_dir, keyring_allowed=False)
        self._controller = Controller(
            self._workspace, open_frames=self._open_frames, cameras=lambda: ()
        )
        self._controller.analyzed.connect(self._on_analyzed)
        self._controller.bug_found.connect(self._on_bug)
        self._controller.reload_gallery()
        self._camera: FedSource | None = None
        self._analysis: Analysis | None = None
        self._shown = -1
        self._bug: Exception | None = None

    def open(self, camera: str) -> None:
        """Switch to another camera, which shows the empty room."""
        self._controller.open_source(f"camera:{camera}", remember=False)
        state = self._controller
        self._until(lambda: state.state.phase is SourcePhase.RUNNING and state.state.ready)
        self._shown = -1
        self.look(room())

    def look(self, pixels: Pixels) -> Analysis:
        """Show the camera a frame and return its analysis."""
        if self._camera is None:
            raise RuntimeError("no camera is open")
        self._camera.show(pixels)
        self._shown += 1
        self._until(
            lambda: self._analysis is not None and self._analysis.frame.index == self._shown
        )
        if self._analysis is None:
            raise RuntimeError("nothing was analyzed")
        return self._analysis

    def enroll(self, name: str, pixels: Pixels, camera: str) -> bool:
        """Enroll somebody at a camera from one picture; False if it is too poor."""
        found: list[EnrollmentCandidate] = []
        limits = self._workspace.limits

        def take(analyzer: Analyzer) -> EnrollmentCandidate:
            frame = Frame(pixels, camera)
            face = meant_face(frame, analyzer.engine.detect(frame)).face
            return take_sample(frame, face, analyzer.engine, limits, "camera", place=camera)

        self._controller.jobs.analysis(take, done=found.append, failed=self._on_bug)
        self._until(lambda: bool(found))
        if found[0].quality.faults:
            return False
        self._workspace.gallery.add_person(name, [found[0].sample], consent="yes")
        self._controller.reload_gallery()
        return True

    def receive(self, visit: Visit, light: Light = lambda pixels: pixels) -> set[str]:
        """Let somebody come and go, and return every name that was shown."""
        named: set[str] = set()
        for pixels in visit.pictures:
            for seen in self.look(light(pixels)).faces:
                person = seen.decision.person
                if seen.decision.verdict is Verdict.MATCH and person is not None:
                    named.add(person.person.name)
        for _ in range(_EMPTY):
            self.look(light(room()))
        self._until(self._has_settled)
        return named

    def place(self, camera: str) -> Place:
        """Return what the search knows of a camera."""
        watchlist = self._controller.watchlist
        if watchlist is None or watchlist.places is None:
            raise RuntimeError("nothing is known of places")
        return watchlist.places.at(camera)

    def needed(self, camera: str) -> float:
        """Return the score that a name needs at a camera."""
        watchlist = self._controller.watchlist
        return 1.0 if watchlist is None else watchlist.at(camera).identification.threshold

    def known(self, camera: str) -> bool:
        """Tell whether the promise is known to hold at a camera."""
        watchlist = self._controller.watchlist
        return watchlist is not None and watchlist.at(camera).identification.is_known_here

    def close(self) -> None:
        """End all threads."""
        self._controller.close()

    def _has_settled(self) -> bool:
        """Tell whether the search uses everything that was learned."""
        learned = self._controller.learner.seen()
        return all(self.place(name).seen == one.people for name, one in learned.items())

    def _open_frames(self, text: str, stop: object, *_: object) -> FedSource:
        self._camera = FedSource(text.removeprefix("camera:"), _SIZE, stop)  # type: ignore[arg-type]
        return self._camera

    def _on_analyzed(self, analysis: Analysis) -> None:
        self._analysis = analysis

    def _on_bug(self, problem: Exception) -> None:
        self._bug = problem

    def _until(self, met: Callable[[], bool]) -> None:
        """Let the event loop run until a condition is met."""
        loop, look, patience = QEventLoop(), QTimer(interval=2), QTimer(singleShot=True)
        look.timeout.connect(lambda: loop.quit() if met() or self._bug else None)
        patience.timeout.connect(loop.quit)
        look.start()
        patience.start(1000 * _WAIT_S)
        loop.exec()
        look.stop()
        if self._bug is not None:
            raise self._bug
        if not met():
            raise TimeoutError("the program does not answer")


def read_sessions(folder: Path) -> Sessions:
    """Return the frames by person and session: each picture in the middle of the room."""
    sessions: Sessions = defaultdict(dict)
    for visit in sorted((folder / "visits").iterdir()):
        person, session = visit.name.split("_")
        order = sorted(visit.glob("*.jpg"), key=lambda one: int(one.stem[14:]))
        sessions[person][session] = [in_room(path) for path in order]
    return sessions


def room() -> Pixels:
    """Return the empty room (480, 640, 3): soft waves of gray, in which no face is found."""
    y, x = np.mgrid[0 : _SIZE[1], 0 : _SIZE[0]]
    gray = 120 + 40 * np.sin(x / 90) * np.cos(y / 70)
    return np.repeat(gray.astype(np.uint8)[:, :, None], 3, axis=2)


def in_room(path: Path) -> Pixels:
    """Put a picture of somebody in its own size into the middle of the room.

    If it is larger than the room, some of its margin is cut off.
    """
    picture, pixels = cv2.imread(str(path)), room()
    if picture is None:
        raise FileNotFoundError(path)
    cut = max(0, (picture.shape[0] - _SIZE[1] + 1) // 2)
    picture = picture[cut : picture.shape[0] - cut, cut : picture.shape[1] - cut]
    height, width = picture.shape[:2]
    top, left = (_SIZE[1] - height) // 2, (_SIZE[0] - width) // 2
    pixels[top : top + height, left : left + width] = picture
    return pixels


def another_light(pixels: Pixels) -> Pixels:
    """Return a frame as another camera would see it: warm light from one side, blur, noise, JPEG.

    The same frame always gives the same result.
    """
    digest = blake2b(pixels.tobytes(), digest_size=8).digest()
    random = np.random.default_rng(int.from_bytes(digest, "little"))
    side = np.linspace(0.65, 1.15, _SIZE[0], dtype=np.float32)[None, :, None]
    gains = np.array([0.80, 0.97, 1.12], np.float32)  # blue, green, red
    lit = cv2.GaussianBlur(pixels.astype(np.float32) * side * gains, (0, 0), 0.8)
    noisy = np.clip(lit + random.normal(0, 6, lit.shape), 0, 255).astype(np.uint8)
    coded = cv2.imencode(".jpg", noisy, [cv2.IMWRITE_JPEG_QUALITY, 50])[1]
    return np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR), np.uint8)


@contextmanager
def program() -> Iterator[Program]:
    """Run the program in a temporary data folder."""
    with tempfile.TemporaryDirectory() as folder:
        made = Program(Path(folder))
        try:
            yield made
        finally:
            made.close()
