"""Measure what a camera learns of its place, visit by visit, through the program's own live line.

    python scripts/measure_live_places.py DESK [day] [stays] [cameras] [--draws N]

DESK is what webcam_people.py makes. The program runs without its window: its controller, capture
and analysis threads, and what learns of places, all in a data folder of its own. Its camera is fed
the pictures of a session as somebody's visit, five a second, then the empty room until they are
gone. Nobody but the program decides, learns or keeps anything.

- ``day``: everybody comes in turn, first with 1 person enrolled at the camera, then 3, then 5.
- ``stays``: with one enrolled, they come a hundred times; with three enrolled, a stranger comes two
  hundred times. Then others come, and the same again.
- ``cameras``: five are enrolled at one camera. Everybody comes there, then to another one, whose
  pictures have other colors, one-sided light, blur, noise and strong compression.
"""

import argparse
import os
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.matching.decision import Verdict
from facegui.matching.place import Place
from facegui.sources.fakes import FedSource
from facegui.tasks.enroll import EnrollmentCandidate, only_face, take_sample
from facegui.ui.link.controller import Controller
from facegui.ui.link.live_state import SourcePhase
from facegui.vision.types import Frame, Pixels
from facegui.workspace import Workspace

SEED = 20_261_129
FRONT, BACK = "Front door", "Back door"
_SIZE = (640, 480)
_EMPTY = 7  # frames between two visits: whoever is lost for a second is gone
_ROUNDS = (1, 3, 5)  # people enrolled
_BRIEF = 4  # pictures of a visit of somebody who comes again and again
_WAIT_S = 120

Sessions = dict[str, dict[str, list[Pixels]]]
Light = Callable[[Pixels], Pixels]


@dataclass(frozen=True, slots=True, eq=False)
class Visit:
    """Somebody in front of the camera, and their pictures in order."""

    person: str
    pictures: Sequence[Pixels]


@dataclass(slots=True)
class Tally:
    """What became of visits so far: of how many strangers and enrolled people."""

    counts: Counter[str] = field(default_factory=Counter)

    def add(self, named: set[str], own: str | None) -> None:
        """Count a visit during which ``named`` were named; ``own`` is the right name, if any."""
        if own is None:
            self.counts["strangers"] += 1
            self.counts["named"] += bool(named)
        else:
            self.counts["own"] += 1
            self.counts["right"] += own in named
            self.counts["wrong"] += bool(named - {own})

    @property
    def cells(self) -> str:
        """Two cells of a table: strangers named, own recognized."""
        of = self.counts
        return f"{of['named']} of {of['strangers']} | {of['right']} of {of['own']}"

    def told(self) -> str:
        """Return all of it in words."""
        of = self.counts
        return (
            f"strangers named {of['named']} of {of['strangers']}, own recognized {of['right']} of "
            f"{of['own']}, another's name {of['wrong']}"
        )


class Program:
    """The program without its window, whose cameras are fed by us."""

    def __init__(self, data_dir: Path) -> None:
        self._workspace = Workspace(data_dir, keyring_allowed=False)
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
        """Go over to another camera, which shows the empty room."""
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
        """Enroll somebody at a camera from one picture; False where it is too poor."""
        found: list[EnrollmentCandidate] = []
        limits = self._workspace.limits

        def take(analyzer: Analyzer) -> EnrollmentCandidate:
            frame = Frame(pixels, camera)
            face = only_face(frame, analyzer.engine.detect(frame))
            return take_sample(frame, face, analyzer.engine, limits, "camera", place=camera)

        self._controller.jobs.analysis(take, done=found.append, failed=self._on_bug)
        self._until(lambda: bool(found))
        if found[0].quality.faults:
            return False
        self._workspace.gallery.add_person(name, [found[0].sample], consent="yes")
        self._controller.reload_gallery()
        return True

    def receive(self, visit: Visit, light: Light = lambda pixels: pixels) -> set[str]:
        """Let somebody come and go, and return every name that was said."""
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
        """What the search knows of a camera."""
        watchlist = self._controller.watchlist
        if watchlist is None or watchlist.places is None:
            raise RuntimeError("nothing is known of places")
        return watchlist.places.at(camera)

    def needed(self, camera: str) -> float:
        """Score that a name needs at a camera."""
        watchlist = self._controller.watchlist
        return 1.0 if watchlist is None else watchlist.at(camera).identification.threshold

    def known(self, camera: str) -> bool:
        """Whether the promise is said to be known to hold at a camera."""
        watchlist = self._controller.watchlist
        return watchlist is not None and watchlist.at(camera).identification.is_known_here

    def close(self) -> None:
        """End all threads."""
        self._controller.close()

    def _has_settled(self) -> bool:
        """Whether all that was learned is searched by."""
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


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("parts", nargs="*", default=["day", "stays", "cameras"])
    parser.add_argument("--draws", type=int, default=4)
    options = parser.parse_args()
    _application = QApplication.instance() or QApplication([])
    sessions = read_sessions(options.folder)
    measures = {"day": days, "stays": stays, "cameras": cameras}
    for part in options.parts:
        measures[part](sessions, options.draws)
    return 0


def read_sessions(folder: Path) -> Sessions:
    """Return the frames by person and session: each picture in the middle of a room."""
    sessions: Sessions = defaultdict(dict)
    for visit in sorted((folder / "visits").iterdir()):
        person, session = visit.name.split("_")
        order = sorted(visit.glob("*.jpg"), key=lambda one: int(one.stem[14:]))
        sessions[person][session] = [in_room(path) for path in order]
    return sessions


def room() -> Pixels:
    """Return the empty room (480, 640, 3): soft waves of gray, in which nobody sees a face."""
    y, x = np.mgrid[0 : _SIZE[1], 0 : _SIZE[0]]
    gray = 120 + 40 * np.sin(x / 90) * np.cos(y / 70)
    return np.repeat(gray.astype(np.uint8)[:, :, None], 3, axis=2)


def in_room(path: Path) -> Pixels:
    """Put a picture of somebody, as large as it is, into the middle of the room.

    Where it is larger than the room, some of its margin is cut off.
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


def another_light(random: np.random.Generator) -> Light:
    """Return what another camera makes of a frame: warm light from one side, blur, noise, JPEG."""
    side = np.linspace(0.65, 1.15, _SIZE[0], dtype=np.float32)[None, :, None]
    gains = np.array([0.80, 0.97, 1.12], np.float32)  # blue, green, red

    def seen(pixels: Pixels) -> Pixels:
        lit = cv2.GaussianBlur(pixels.astype(np.float32) * side * gains, (0, 0), 0.8)
        noisy = lit + random.normal(0, 6, lit.shape)
        coded = cv2.imencode(
            ".jpg", np.clip(noisy, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 50]
        )[1]
        return np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR), np.uint8)

    return seen


@contextmanager
def program() -> Iterator[Program]:
    """Run the program in a data folder that goes with it."""
    with tempfile.TemporaryDirectory() as folder:
        made = Program(Path(folder))
        try:
            yield made
        finally:
            made.close()


class Enrolling:
    """Who is enrolled, in which order, and the sessions that are used up by that.

    Whoever has no picture that the program would take is left out.
    """

    def __init__(self, sessions: Sessions, random: np.random.Generator) -> None:
        several = sorted(person for person, of_person in sessions.items() if len(of_person) > 1)
        self._left = [str(one) for one in random.permutation(several)]
        self.used: dict[str, str] = {}
        self._sessions = sessions
        self._random = random

    def up_to(self, count: int, at: Program, camera: str) -> list[str]:
        """Enroll people at a camera, each from one picture, until there are ``count``."""
        while len(self.used) < count:
            person = self._left.pop(0)
            session = self._accepted(person, at, camera)
            if session is not None:
                self.used[person] = session
        return list(self.used)

    def _accepted(self, person: str, at: Program, camera: str) -> str | None:
        for session in self._random.permutation(sorted(self._sessions[person])):
            pictures = self._sessions[person][str(session)]
            for number in self._random.permutation(len(pictures)):
                if at.enroll(person, pictures[int(number)], camera):
                    return str(session)
        return None

    def visits(self) -> list[Visit]:
        """Return everybody's visits in any order, less the sessions that are used up."""
        free = [
            Visit(person, pictures)
            for person, of_person in self._sessions.items()
            for session, pictures in of_person.items()
            if self.used.get(person) != session
        ]
        return [free[int(at)] for at in self._random.permutation(len(free))]


def days(sessions: Sessions, draws: int) -> None:
    """Measure days at one camera; the first is told visit by visit."""
    whole: dict[tuple[int, bool], Tally] = defaultdict(Tally)
    for number in range(draws):
        rows = _day(sessions, np.random.default_rng(SEED + number), whole)
        if not number:
            print(
                "| visit | who | enrolled | learned from | needs | center | strangers named | own |"
            )
            print("|---|---|---|---|---|---|---|---|")
            print("\n".join(rows), flush=True)
    for (enrolled, known), tally in sorted(whole.items()):
        when = "known" if known else "not yet known"
        print(f"{draws} days, {enrolled} enrolled, {when}: {tally.told()}", flush=True)


def _day(
    sessions: Sessions, random: np.random.Generator, whole: dict[tuple[int, bool], Tally]
) -> list[str]:
    enrolling, tally = Enrolling(sessions, random), Tally()
    cells, centers = [], []
    with program() as running:
        running.open(FRONT)
        for count in _ROUNDS:
            enrolled = enrolling.up_to(count, running, FRONT)
            for visit in enrolling.visits():
                known = running.known(FRONT)
                named = running.receive(visit)
                own = visit.person if visit.person in enrolled else None
                tally.add(named, own)
                whole[count, known].add(named, own)
                place = running.place(FRONT)
                centers.append(place.center)
                who = "enrolled" if own else "stranger"
                needed = running.needed(FRONT)
                cells.append((who, count, place.seen, f"{needed:.3f}", tally.cells))
    away = [float(np.linalg.norm(center - centers[-1])) for center in centers]
    return [
        f"| {at} | {who} | {count} | {seen} | {needed} | {far:.2f} | {tallied} |"
        for at, ((who, count, seen, needed, tallied), far) in enumerate(
            zip(cells, away, strict=True), 1
        )
    ]


def stays(sessions: Sessions, draws: int) -> None:
    """Let somebody come again and again: the only person enrolled, and a stranger."""
    for number in range(draws):
        _stays(sessions, 1, 100, np.random.default_rng(SEED + number), own=True)
        _stays(sessions, 3, 200, np.random.default_rng(SEED + number), own=False)


def _stays(
    sessions: Sessions, enrolled: int, times: int, random: np.random.Generator, *, own: bool
) -> None:
    enrolling = Enrolling(sessions, random)
    with program() as running:
        running.open(FRONT)
        everybody = enrolling.up_to(enrolled, running, FRONT)
        who = everybody[0] if own else str(random.choice(sorted(set(sessions) - set(everybody))))
        name = who if own else None
        free = [visit for visit in enrolling.visits() if visit.person == who]

        def come(times: int) -> list[tuple[Visit, str | None]]:
            chosen = random.integers(len(free), size=times)
            return [(_brief(free[int(at)], random), name) for at in chosen]

        print(f"{enrolled} enrolled, {'one of them' if own else 'a stranger'} comes {times} times:")
        _tell(running, "before", Tally())
        _come(running, "after", come(times))
        others = {one.person: one for one in enrolling.visits() if one.person != who}
        rest = [(one, one.person if one.person in everybody else None) for one in others.values()]
        _come(running, "others have come", rest)
        _come(running, "and the same again", come(20))


def _brief(visit: Visit, random: np.random.Generator) -> Visit:
    """Return a few pictures of a visit, one after the other."""
    first = int(random.integers(max(1, len(visit.pictures) - _BRIEF)))
    return Visit(visit.person, visit.pictures[first : first + _BRIEF])


def _come(running: Program, when: str, visits: Sequence[tuple[Visit, str | None]]) -> None:
    tally = Tally()
    for visit, own in visits:
        tally.add(running.receive(visit), own)
    _tell(running, when, tally)


def _tell(running: Program, when: str, tally: Tally) -> None:
    place = running.place(FRONT)
    print(
        f"  {when}: learned from {place.seen}, needs {running.needed(FRONT):.3f}; {tally.told()}",
        flush=True,
    )


def cameras(sessions: Sessions, draws: int) -> None:
    """Enroll at one camera, and ask at it and at another one, twice each."""
    whole: dict[str, Tally] = defaultdict(Tally)
    for number in range(draws):
        random = np.random.default_rng(SEED + number)
        enrolling, light = Enrolling(sessions, random), another_light(random)
        with program() as running:
            running.open(FRONT)
            enrolled = enrolling.up_to(_ROUNDS[-1], running, FRONT)
            for turn in ("first", "second"):
                for camera in (FRONT, BACK):
                    running.open(camera)
                    for visit in enrolling.visits():
                        named = (
                            running.receive(visit)
                            if camera == FRONT
                            else running.receive(visit, light)
                        )
                        own = visit.person if visit.person in enrolled else None
                        whole[f"{camera}, {turn} time"].add(named, own)
                    learned, needed = running.place(camera).seen, running.needed(camera)
                    print(f"  {camera}: learned from {learned}, needs {needed:.3f}", flush=True)
    for where, tally in whole.items():
        print(f"{draws} draws, {where}: {tally.told()}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
