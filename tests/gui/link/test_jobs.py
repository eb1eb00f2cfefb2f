"""What takes time: answered, cancelled, stopped, asked again, and ended by a bug."""

import threading
from collections.abc import Callable, Generator
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from facegui.errors import FaceGuiError, InputProblem
from facegui.live.analyzer import Analyzer
from facegui.live.session import SessionOver
from facegui.ui.link import jobs as jobs_module
from facegui.ui.link.jobs import Cancelled, Jobs, Step, no_job
from facegui.ui.link.progress import Progress, TimeLeft

BUG = "Something went wrong inside FaceGUI. Try it once more."


class Session:
    """Holds the questions that a session is asked; a test answers them."""

    def __init__(self) -> None:
        self.questions: list[tuple[Callable[[Any], Any], Callable[..., Any], Callable[..., Any]]]
        self.questions = []
        self.problem: FaceGuiError | None = None

    def ask(self, do: Callable[[Analyzer], Any], done: Any, failed: Any, /) -> None:
        self.questions.append((do, done, failed))

    def answer(self) -> None:
        """Do what was asked last, as the analysis thread does."""
        do, done, failed = self.questions[-1]
        try:
            answer = do(None)
        except FaceGuiError as problem:
            failed(problem)
        else:
            done(answer)

    def end(self) -> None:
        """Be over before the last question is answered."""
        self.questions[-1][2](SessionOver())


class Heard:
    """What a job told, in order."""

    def __init__(self) -> None:
        self.all: list[object] = []

    def failed(self, problem: FaceGuiError) -> None:
        self.all.append(str(problem))

    def always(self) -> None:
        self.all.append("always")


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def jobs(session: Session, qapp, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr(jobs_module, "_AGAIN_MS", 5)
    parent = QObject()
    made = Jobs(session.ask, lambda: session.problem, parent)
    yield made
    assert made.end(5)
    parent.deleteLater()


def _waiting(tell: Callable[[int], None], cancelled: Cancelled) -> str:
    """Tell and wait until it is asked to end."""
    tell(1)
    while not cancelled():
        threading.Event().wait(0.005)
    tell(2)
    return "best so far"


def test_an_answer_of_the_analysis_comes_in_the_gui_thread(
    qtbot: QtBot, jobs: Jobs, session: Session, heard: Heard
) -> None:
    threads: list[threading.Thread] = []

    def done(answer: int) -> None:
        threads.append(threading.current_thread())
        heard.all.append(answer)

    job = jobs.analysis(lambda _: 7, done=done, failed=heard.failed, always=heard.always)
    assert job.running
    threading.Thread(target=session.answer).start()
    qtbot.waitUntil(lambda: not job.running)
    assert heard.all == [7, "always"]
    assert threads == [threading.main_thread()]


def test_a_question_is_asked_again_when_the_session_ends_first(
    qtbot: QtBot, jobs: Jobs, session: Session, heard: Heard
) -> None:
    job = jobs.analysis(lambda _: 7, done=heard.all.append, failed=heard.failed)
    session.end()
    qtbot.waitUntil(lambda: len(session.questions) == 2)
    assert job.running
    session.answer()
    qtbot.waitUntil(lambda: heard.all == [7])


@pytest.mark.parametrize("why", [None, InputProblem("The model file is missing.", "Look for it.")])
def test_a_question_is_given_up_after_a_few_sessions(
    qtbot: QtBot, jobs: Jobs, session: Session, why: FaceGuiError | None
) -> None:
    session.problem = why
    problems: list[FaceGuiError] = []
    job = jobs.analysis(lambda _: 7, done=pytest.fail, failed=problems.append)
    for asked in range(1, 7):
        qtbot.waitUntil(lambda asked=asked: len(session.questions) == asked)
        session.end()
    qtbot.waitUntil(lambda: not job.running)
    assert len(session.questions) == 6
    if why is None:
        assert [type(one) for one in problems] == [SessionOver]
    else:
        assert problems == [why]


def test_a_question_with_a_bug_is_not_asked_again(
    qtbot: QtBot, jobs: Jobs, session: Session, heard: Heard
) -> None:
    """Each time it would end another session."""
    job = jobs.analysis(lambda _: 1 / 0, done=pytest.fail, failed=heard.failed)
    with pytest.raises(ZeroDivisionError):
        session.answer()
    session.end()
    qtbot.waitUntil(lambda: not job.running)
    assert heard.all == [BUG]
    assert len(session.questions) == 1


def test_a_cancelled_question_is_neither_done_nor_answered_nor_asked_again(
    qtbot: QtBot, jobs: Jobs, session: Session, heard: Heard
) -> None:
    done: list[Analyzer] = []
    job = jobs.analysis(done.append, done=pytest.fail, failed=pytest.fail, always=heard.always)
    job.cancel()
    assert not job.running
    session.answer()
    qtbot.waitUntil(lambda: heard.all == ["always"])
    assert done == []
    waiting = jobs.analysis(done.append, done=pytest.fail, failed=pytest.fail, always=heard.always)
    session.end()
    QTimer.singleShot(0, waiting.cancel)  # it waits to be asked again by then
    qtbot.waitUntil(lambda: heard.all == ["always", "always"])
    assert len(session.questions) == 2


def test_a_thread_that_is_stopped_still_tells_what_it_has(
    qtbot: QtBot, jobs: Jobs, heard: Heard
) -> None:
    job = jobs.thread(
        _waiting,
        told=heard.all.append,
        done=heard.all.append,
        failed=heard.failed,
        always=heard.always,
    )
    qtbot.waitUntil(lambda: heard.all == [1])
    job.stop()
    assert job.running
    qtbot.waitUntil(lambda: not job.running)
    assert heard.all == [1, 2, "best so far", "always"]


def test_a_thread_that_is_cancelled_tells_nothing_more(
    qtbot: QtBot, jobs: Jobs, heard: Heard
) -> None:
    job = jobs.thread(
        _waiting, told=heard.all.append, done=pytest.fail, failed=pytest.fail, always=heard.always
    )
    qtbot.waitUntil(lambda: heard.all == [1])
    job.cancel()
    assert not job.running
    qtbot.waitUntil(lambda: heard.all == [1, "always"])


def test_an_expected_problem_of_a_thread_is_told(qtbot: QtBot, jobs: Jobs, heard: Heard) -> None:
    def refuse(_tell: object, _cancelled: Cancelled) -> None:
        raise InputProblem("It cannot be read.", "Choose another.")

    jobs.thread(refuse, done=pytest.fail, failed=heard.failed)
    qtbot.waitUntil(lambda: heard.all == ["It cannot be read. Choose another."])


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_bug_in_a_thread_is_told_as_a_failure(qtbot: QtBot, jobs: Jobs, heard: Heard) -> None:
    def broken(_tell: object, _cancelled: Cancelled) -> float:
        return 1 / 0

    jobs.thread(broken, done=pytest.fail, failed=heard.failed)
    qtbot.waitUntil(lambda: heard.all == [BUG])


def _counted(taken_back: list[bool], steps: int = 1000) -> Generator[Step, None, str]:
    """Do so many steps, each longer than a slice, and take them back unless it gets to the end."""
    try:
        for step in range(1, steps + 1):
            threading.Event().wait(0.01)
            yield step, steps
    except GeneratorExit:
        taken_back.append(True)
        raise
    return "all"


def test_slices_tell_how_far_they_are_and_answer(qtbot: QtBot, jobs: Jobs, heard: Heard) -> None:
    told: list[Progress] = []
    job = jobs.slices(_counted([], 3), told=told.append, done=heard.all.append, failed=pytest.fail)
    qtbot.waitUntil(lambda: not job.running)
    assert [(one.done, one.total) for one in told] == [(1, 3), (2, 3), (3, 3)]
    assert heard.all == ["all"]


def test_cancelled_slices_take_back_what_they_did(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[Progress] = []
    taken_back: list[bool] = []
    job = jobs.slices(_counted(taken_back), told=told.append, done=pytest.fail, failed=pytest.fail)
    qtbot.waitUntil(lambda: bool(told))
    job.cancel()
    assert taken_back == [True]


def test_a_bug_in_slices_is_told_as_a_failure_and_never_as_the_end(
    qtbot: QtBot, jobs: Jobs, heard: Heard
) -> None:
    """Somebody would rely on an export that broke off in the middle."""

    def broken() -> Generator[Step, None, None]:
        yield 1, 3
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        job = jobs.slices(broken(), done=pytest.fail, failed=heard.failed)
        qtbot.waitUntil(lambda: not job.running)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert heard.all == [BUG]


def test_at_the_end_everything_is_cancelled_and_nothing_begins(
    qtbot: QtBot, jobs: Jobs, session: Session
) -> None:
    taken_back: list[bool] = []
    fail = {"done": pytest.fail, "failed": pytest.fail}
    running = [
        jobs.thread(_waiting, **fail),
        jobs.analysis(lambda _: 7, **fail),
    ]
    far: list[Progress] = []
    running.append(jobs.slices(_counted(taken_back), told=far.append, **fail))
    qtbot.waitUntil(lambda: bool(far))
    assert jobs.end(5)
    session.answer()
    late = [jobs.thread(_waiting, **fail), jobs.analysis(lambda _: 7, **fail)]
    qtbot.wait(20)
    assert not any(job.running for job in (*running, *late, no_job()))
    assert taken_back == [True]
    assert len(session.questions) == 1


def test_time_left_is_told_once_five_were_done_since_the_first() -> None:
    """The first one waits for the models, which is no measure of the others."""
    now = 100.0
    time_left = TimeLeft(lambda: now)
    assert time_left.at(0, 30) == Progress(0, 30)
    now = 120.0
    assert time_left.at(10, 30) == Progress(10, 30)
    now = 124.0
    assert time_left.at(14, 30) == Progress(14, 30)
    now = 125.0
    assert time_left.at(15, 30) == Progress(15, 30, 15.0)
    assert time_left.each_s(15) == 1.0


def test_time_left_is_never_more_than_what_was_allowed() -> None:
    now = 0.0
    time_left = TimeLeft(lambda: now, most_s=20.0)
    time_left.at(1, 100)
    now = 10.0
    assert time_left.at(11, 100).seconds_left == 10.0
    now = 30.0
    assert time_left.at(31, 100).seconds_left == 0.0
