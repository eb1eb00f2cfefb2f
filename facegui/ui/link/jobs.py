"""The one way to do long work: in the analysis thread, in a thread of its own, or in slices.

Answers go to typed callbacks, not to Qt signals, so that mypy checks them. All callbacks run in the
GUI thread.
"""

import logging
import threading
import time
from collections.abc import Callable, Generator
from functools import partial
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer
from typing_extensions import override

from facegui.errors import FaceGuiError
from facegui.live.analyzer import Analyzer
from facegui.live.session import SessionOver
from facegui.text import say
from facegui.ui.link.bridge import Bridge
from facegui.ui.link.progress import Progress, TimeLeft

_log = logging.getLogger(__name__)

_SLICE_S = 0.008
_TRIES = 5  # changing the source ends one session and starts another
_AGAIN_MS = 200

Answer = TypeVar("Answer")
News = TypeVar("News")
Cancelled = Callable[[], bool]
Step = tuple[int, int]  # done, total
Failed = Callable[[FaceGuiError], object]


class Ask(Protocol):
    """Runs a job between two frames; both callbacks run in the analysis thread."""

    def __call__(  # noqa: D102 the class says it
        self, do: Callable[[Analyzer], Answer], done: Callable[[Answer], None], failed: Failed, /
    ) -> None: ...


class Job:
    """A piece of work, for the code that began it."""

    def __init__(self) -> None:
        self._running = True
        self._ending = threading.Event()

    @property
    def running(self) -> bool:
        """Whether the answer is still to come."""
        return self._running

    def cancel(self) -> None:
        """Report nothing more, and ask the work to end; slices undo what they did."""
        self._running = False
        self._ending.set()

    def stop(self) -> None:
        """Ask a thread to end early; its answer is still reported."""
        self._ending.set()


def no_job() -> Job:
    """Return a finished job, to stand where none was begun yet."""
    job = Job()
    job.cancel()
    return job


class Jobs:
    """Begins jobs. Each takes ``done`` (the answer) and ``failed`` (FaceGuiError; bugs too).

    ``always`` is called when the work has ended, even if it was cancelled.
    """

    def __init__(
        self, ask: Ask, why_over: Callable[[], FaceGuiError | None], parent: QObject
    ) -> None:
        self._ask = ask
        self._why_over = why_over
        self._bridge = Bridge(parent)
        self._jobs: list[Job] = []
        self._threads: list[threading.Thread] = []
        self._closed = False

    def analysis(
        self,
        do: Callable[[Analyzer], Answer],
        *,
        done: Callable[[Answer], object],
        failed: Failed,
        always: Callable[[], object] = lambda: None,
    ) -> Job:
        """Do something short in the analysis thread; the video waits for it.

        While the session changes, the job is tried again a few times. Without a source, models are
        loaded for it alone.
        """
        job = _Answered(done, failed, always)
        if self._begun(job):
            self._question(job, do, _TRIES)
        return job

    def thread(
        self,
        do: Callable[[Callable[[News], None], Cancelled], Answer],
        *,
        done: Callable[[Answer], object],
        failed: Failed,
        told: Callable[[News], object] = lambda _news: None,
        always: Callable[[], object] = lambda: None,
    ) -> Job:
        """Do something long in its own thread, never with the gallery.

        ``do`` gets a function that reports progress and one that tells whether to end.
        """
        job = _Answered(done, failed, always)
        every = self._bridge.every
        succeed, fail = every(job.succeed), every(job.fail)

        def hear(news: News) -> None:
            if job.running:
                told(news)

        tell = every(hear)

        def run() -> None:
            try:
                answer = do(tell, job.is_ending)
            except FaceGuiError as problem:
                fail(problem)
            except BaseException:
                fail(_bug())
                raise
            else:
                succeed(answer)

        if self._begun(job):
            thread = threading.Thread(target=run, name="facegui-job", daemon=True)
            self._threads = [*(one for one in self._threads if one.is_alive()), thread]
            thread.start()
        return job

    def slices(
        self,
        steps: Generator[Step, None, Answer],
        *,
        done: Callable[[Answer], object],
        failed: Failed,
        told: Callable[[Progress], object] = lambda _progress: None,
    ) -> Job:
        """Do long work on the gallery in the GUI thread, a few milliseconds at a time."""
        job = _Answered(done, failed, drop=lambda: _close(steps))
        time_left = TimeLeft()

        def go_on() -> None:
            if not job.running:
                return
            far = _slice(job, steps)
            if far is not None:
                told(time_left.at(*far))
                QTimer.singleShot(0, self._bridge, go_on)

        if self._begun(job):
            QTimer.singleShot(0, self._bridge, go_on)
        return job

    @property
    def busy(self) -> bool:
        """Whether any job is running."""
        return any(job.running for job in self._jobs)

    def cancel(self) -> None:
        """Cancel every job and begin no new one, because the program ends."""
        self._closed = True
        self._bridge.close()
        for job in self._jobs:
            job.cancel()

    def end(self, timeout_s: float) -> bool:
        """Cancel all jobs and wait for their threads; False if one did not end in time."""
        self.cancel()
        for thread in self._threads:
            thread.join(timeout_s)
        return not any(thread.is_alive() for thread in self._threads)

    def _begun(self, job: Job) -> bool:
        if self._closed:
            job.cancel()
        else:
            self._jobs = [*(one for one in self._jobs if one.running), job]
        return not self._closed

    def _question(
        self, job: "_Answered[Answer]", do: Callable[[Analyzer], Answer], tries: int
    ) -> None:
        bug: FaceGuiError | None = None

        def guarded(analyzer: Analyzer) -> Answer:
            nonlocal bug
            if not job.running:
                raise SessionOver
            try:
                return do(analyzer)
            except FaceGuiError:
                raise
            except BaseException:
                bug = _bug()
                raise

        def failed(problem: FaceGuiError) -> None:
            if not isinstance(problem, SessionOver):
                job.fail(problem)
            elif bug is not None or not tries or job.is_ending():
                job.fail(bug or self._why_over() or problem)
            else:
                QTimer.singleShot(
                    _AGAIN_MS, self._bridge, partial(self._question, job, do, tries - 1)
                )

        if job.running:
            self._ask(guarded, self._bridge.every(job.succeed), self._bridge.every(failed))
        else:
            job.fail(SessionOver())


class _Answered(Job, Generic[Answer]):
    """A job and the receivers of its answer; ``drop`` is called when it is cancelled."""

    def __init__(
        self,
        done: Callable[[Answer], object],
        failed: Failed,
        always: Callable[[], object] = lambda: None,
        drop: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self._done = done
        self._failed = failed
        self._always = always
        self._drop = drop

    @override
    def cancel(self) -> None:
        running = self._running
        super().cancel()
        if running:
            self._drop()

    def is_ending(self) -> bool:
        """Whether it was asked to end."""
        return self._ending.is_set()

    def succeed(self, answer: Answer) -> None:
        """Report the answer."""
        self._end(lambda: self._done(answer))

    def fail(self, problem: FaceGuiError) -> None:
        """Report a problem."""
        self._end(lambda: self._failed(problem))

    def _end(self, tell: Callable[[], object]) -> None:
        wanted, self._running = self._running, False
        if wanted:
            tell()
        self._always()


def _slice(job: _Answered[Answer], steps: Generator[Step, None, Answer]) -> Step | None:
    """Take steps for a while; return the progress, or None at the end."""
    until = time.perf_counter() + _SLICE_S
    try:
        far = next(steps)
        while time.perf_counter() < until:
            far = next(steps)
    except StopIteration as end:
        job.succeed(end.value)
    except FaceGuiError as problem:
        job.fail(problem)
    except BaseException:
        job.fail(_bug())
        raise
    else:
        return far
    return None


def _close(steps: Generator[Step, None, Answer]) -> None:
    try:
        steps.close()
    except FaceGuiError:
        _log.warning("What was cancelled could not be taken back", exc_info=True)


def _bug() -> FaceGuiError:
    return FaceGuiError(say("Something went wrong inside FaceGUI."), say("Try it once more."))
