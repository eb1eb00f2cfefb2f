"""Two threads that start, tell and stop; questions between frames."""

import threading
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from facegui.errors import FaceGuiError, InputProblem
from facegui.live.analysis import Analysis
from facegui.live.session import LiveSession, SessionOver
from facegui.live.slot import Latest
from facegui.live.source_reader import Listener
from tests.fakes import FramesSource

_WAIT_S = 10.0


class Watcher:
    """Remembers what a session told, and lets a test wait for it."""

    def __init__(self) -> None:
        self.all: list[tuple[str, Any]] = []
        self._changed = threading.Condition()
        self.listener = Listener(
            frame=self._note("frame"),
            analyzed=self._note("analyzed"),
            opened=self._note("opened"),
            ready=lambda: self._note("ready")(None),
            ended=lambda: self._note("ended")(None),
            failed=self._note("failed"),
        )

    def _note(self, name: str) -> Callable[[Any], None]:
        def note(what: Any) -> None:
            with self._changed:
                self.all.append((name, what))
                self._changed.notify_all()

        return note

    def await_(self, name: str) -> Any:
        with self._changed:
            found = self._changed.wait_for(
                lambda: [what for told, what in self.all if told == name], _WAIT_S
            )
        assert found, f"{name} was never told; told were {[told for told, _ in self.all]}"
        return found[0]


class Analyzer:
    """An analyzer that sees nobody."""

    watchlist: Any = None

    def analyze(self, frame: Any) -> Analysis:
        return Analysis(frame, ())

    analyze_still = analyze

    def set_live(self, *, live: bool) -> None:
        self.live = live


def _session(watcher: Watcher, source: Any = None) -> LiveSession:
    pixels = [np.zeros((16, 16, 3), np.uint8)]
    return LiveSession(lambda stop: source or FramesSource(pixels), Analyzer, watcher.listener)


@pytest.fixture
def watcher() -> Watcher:
    return Watcher()


def test_a_question_is_answered_in_the_analysis_thread(watcher: Watcher) -> None:
    session = _session(watcher)
    session.start()
    answers: Latest[str] = Latest()
    session.ask(lambda analyzer: threading.current_thread().name, answers.put, pytest.fail)
    assert answers.get(_WAIT_S) == "facegui-analysis"
    assert session.stop()


def test_a_question_is_answered_after_the_video_has_ended(watcher: Watcher) -> None:
    session = _session(watcher)
    session.start()
    watcher.await_("ended")
    answers: Latest[int] = Latest()
    session.ask(lambda analyzer: 7, answers.put, pytest.fail)
    assert answers.get(_WAIT_S) == 7
    assert session.stop()


def test_an_expected_problem_is_told_to_the_asker_and_the_session_goes_on(
    watcher: Watcher,
) -> None:
    def refuse(analyzer: Any) -> None:
        raise InputProblem("No face was found.")

    session = _session(watcher)
    session.start()
    problems: Latest[FaceGuiError] = Latest()
    session.ask(refuse, pytest.fail, problems.put)
    problem = problems.get(_WAIT_S)
    assert isinstance(problem, InputProblem)
    answers: Latest[int] = Latest()
    session.ask(lambda analyzer: 1, answers.put, pytest.fail)
    assert answers.get(_WAIT_S) == 1
    assert session.stop()


def test_a_bug_in_a_question_is_reported_and_no_asker_waits_forever(watcher: Watcher) -> None:
    session = _session(watcher)
    problems: Latest[FaceGuiError] = Latest()
    session.ask(lambda analyzer: 1 / 0, pytest.fail, problems.put)
    session.start()
    assert isinstance(watcher.await_("failed"), ZeroDivisionError)
    assert isinstance(problems.get(_WAIT_S), SessionOver)
    assert session.stop()


def test_a_question_to_an_ended_session_fails_at_once(watcher: Watcher) -> None:
    session = _session(watcher)
    session.start()
    assert session.stop()
    problems: list[FaceGuiError] = []
    session.ask(lambda analyzer: 1, pytest.fail, problems.append)
    assert [type(problem) for problem in problems] == [SessionOver]


def test_the_newest_watchlist_is_in_force_for_a_question(watcher: Watcher) -> None:
    session = _session(watcher)
    newest = SimpleNamespace()
    session.watch(newest)  # type: ignore[arg-type]
    session.start()
    answers: Latest[bool] = Latest()
    session.ask(lambda analyzer: analyzer.watchlist is newest, answers.put, pytest.fail)
    assert answers.get(_WAIT_S) is True
    assert session.stop()
