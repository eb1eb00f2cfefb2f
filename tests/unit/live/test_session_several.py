"""Several sources in one session: each by itself, none waits for another, nothing is left."""

import threading
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from facegui.closing import Closing
from facegui.errors import InputProblem
from facegui.live.analysis import Analysis
from facegui.live.area import Area
from facegui.live.session import LiveSession, SessionOver
from facegui.live.source_reader import Listener
from facegui.vision.types import Frame

WAIT_S = 10.0


class Camera(Closing):
    """Gives frames until it is left; hangs, fails or ends when it is told to."""

    live, stills, fps, size, notices = True, False, 100.0, (8, 8), ()

    def __init__(self, name: str, stop: threading.Event) -> None:
        self.name, self._stop, self._index = name, stop, 0
        self.hangs, self.closed = threading.Event(), False
        self.freed = threading.Event()
        self.problem: Exception | None = None

    def read(self) -> Frame | None:
        if self.hangs.is_set():
            self.freed.wait(WAIT_S)
        if self.problem is not None:
            raise self.problem
        if self._stop.wait(0.001):
            return None
        self._index += 1
        return Frame(np.zeros((8, 8, 3), np.uint8), self.name, self._index, self._index / 100)

    def close(self) -> None:
        self.closed = True


class Sees:
    """An analyzer that sees nobody, and remembers what it was told."""

    def __init__(self) -> None:
        self.watchlist: Any = None
        self.sources: list[str] = []
        self.area: Any = None
        self.problem: Exception | None = None

    def set_live(self, *, live: bool) -> None: ...

    def analyze(self, frame: Frame) -> Analysis:
        if self.problem is not None:
            raise self.problem
        self.sources.append(frame.source)
        return Analysis(frame, (), place=frame.source)


class Wall:
    """A session of cameras by their names, and what each has told."""

    def __init__(self, *names: str) -> None:
        self.cameras: dict[str, Camera] = {}
        self.analyzers: list[Sees] = []
        self.told: dict[str, list[tuple[str, Any]]] = {}
        self._changed = threading.Condition()
        first, *others = names
        self.session = LiveSession(
            self._opening(first), self._build, self._listener(first), name=first
        )
        self.lanes = {first: self.session.first}
        for name in others:
            self.add(name)

    def add(self, name: str) -> None:
        self.lanes[name] = self.session.add(self._opening(name), self._listener(name), name=name)

    def wait(self, name: str, what: str, times: int = 1) -> Any:
        """Wait until a camera has told something so often from now on."""
        with self._changed:
            before = len(self._all(name, what))
            found = self._changed.wait_for(
                lambda: len(self._all(name, what)) >= before + times, WAIT_S
            )
            assert found, f"{name} has not told {what}"
            return self._all(name, what)[-1]

    def _all(self, name: str, what: str) -> list[Any]:
        return [one for told, one in self.told[name] if told == what]

    def _opening(self, name: str) -> Any:
        def opened(stop: threading.Event) -> Camera:
            self.cameras[name] = Camera(name, stop)
            return self.cameras[name]

        return opened

    def _build(self) -> Any:
        self.analyzers.append(Sees())
        return self.analyzers[-1]

    def _listener(self, name: str) -> Listener:
        self.told[name] = []

        def note(what: str, one: Any = None) -> None:
            with self._changed:
                self.told[name].append((what, one))
                self._changed.notify_all()

        return Listener(
            frame=lambda frame: note("frame", frame),
            analyzed=lambda analysis: note("analyzed", analysis),
            opened=lambda source: note("opened", source),
            ready=lambda: note("ready"),
            ended=lambda: note("ended"),
            failed=lambda problem: note("failed", problem),
        )


@pytest.fixture
def wall() -> Iterator[Wall]:
    made = Wall("Door", "Gate")
    made.session.start()
    for name in ("Door", "Gate"):
        made.wait(name, "analyzed")
    yield made
    for camera in made.cameras.values():
        camera.freed.set()
    assert made.session.stop()
    assert all(camera.closed for camera in made.cameras.values())
    left = [one.name for one in threading.enumerate() if one.name.startswith("facegui-")]
    assert not left


def test_each_has_an_analyzer_of_its_own_and_its_analyses_name_it(wall: Wall) -> None:
    for name in ("Door", "Gate"):
        analysis = wall.wait(name, "analyzed")
        assert (analysis.camera, analysis.place) == (name, name)
    assert [set(one.sources) for one in wall.analyzers] == [{"Door"}, {"Gate"}]


def test_one_that_hangs_does_not_hold_up_the_other(wall: Wall) -> None:
    wall.cameras["Gate"].hangs.set()
    wall.wait("Door", "analyzed", times=20)
    assert wall.told["Gate"][-1][0] in ("frame", "analyzed")
    wall.cameras["Gate"].hangs.clear()
    wall.cameras["Gate"].freed.set()
    wall.wait("Gate", "analyzed")


@pytest.mark.parametrize("problem", [InputProblem("Gone."), ZeroDivisionError("a bug")])
def test_one_that_fails_is_over_by_itself_and_with_the_last_one_all_is(
    wall: Wall, problem: Exception
) -> None:
    wall.cameras["Gate"].problem = problem
    assert wall.wait("Gate", "failed") is problem
    wall.wait("Door", "analyzed", times=5)
    wall.cameras["Door"].problem = problem
    assert wall.wait("Door", "failed") is problem
    dismissed: list[Exception] = []
    over = threading.Event()
    wall.session.ask(lambda _: None, pytest.fail, lambda one: (dismissed.append(one), over.set()))
    assert over.wait(WAIT_S)
    assert isinstance(dismissed[0], SessionOver)


def test_a_bug_in_the_analysis_is_told_of_all(wall: Wall) -> None:
    bug = ZeroDivisionError("a bug")
    wall.analyzers[0].problem = bug
    for name in ("Door", "Gate"):
        with wall._changed:
            assert wall._changed.wait_for(lambda name=name: wall._all(name, "failed"), WAIT_S)
        assert wall._all(name, "failed") == [bug]


def test_one_is_added_and_another_left_while_they_run(wall: Wall) -> None:
    wall.add("Yard")
    assert wall.wait("Yard", "analyzed").camera == "Yard"
    wall.session.remove(wall.lanes["Gate"])
    told = len(wall.told["Gate"])
    wall.wait("Yard", "analyzed", times=5)
    wall.wait("Door", "analyzed", times=5)
    assert len(wall.told["Gate"]) <= told + 1, "only what was being told just then"
    assert wall.cameras["Gate"].closed


def test_name_area_and_who_answers_may_change_while_they_run(wall: Wall) -> None:
    lane, area = wall.lanes["Gate"], Area(((0, 0), (1, 0), (1, 1)))
    lane.name, lane.area, wall.session.front = "Back gate", area, lane
    wall.wait("Gate", "analyzed")
    assert wall.wait("Gate", "analyzed").camera == "Back gate"
    assert (wall.analyzers[1].area, wall.analyzers[0].area) == (area, Area())
    answers: list[Any] = []
    answered = threading.Event()
    wall.session.ask(
        lambda analyzer: analyzer, lambda one: (answers.append(one), answered.set()), pytest.fail
    )
    assert answered.wait(WAIT_S)
    assert answers == [wall.analyzers[1]]


def test_the_time_for_others_counts_as_work(wall: Wall) -> None:
    """Else each would think that the computer has time left, and none would search less."""
    wall.wait("Door", "analyzed", times=20)
    assert all(one.elsewhere_s >= 0 for one in wall.analyzers)  # type: ignore[attr-defined]
