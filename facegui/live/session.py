"""A running source with a capture thread and an analysis thread; used once."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count
from types import MappingProxyType
from typing import Any, TypeVar

from facegui.errors import FaceGuiError
from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.live.slot import Latest
from facegui.matching.watchlist import SearchGallery
from facegui.sources.source import FrameSource
from facegui.text import say
from facegui.vision.types import Frame
from facegui.vision.upright import turned

_log = logging.getLogger(__name__)

Answer = TypeVar("Answer")

_HEAD_START_S = 0.3  # a camera may take longer; models are loaded meanwhile
_QUESTIONS_EVERY_S = 0.05  # the longest wait of a question while no frame comes


@dataclass(frozen=True, slots=True)
class Listener:
    """Functions that report what happens; each is called in one of the session's threads.

    ``ended`` is called once, when the source has no more frames. ``failed`` is called with an
    expected problem or with a bug (any other exception); then the session is over. After ``stop``
    nothing more is reported.
    """

    frame: Callable[[Frame], None]
    analyzed: Callable[[Analysis], None]
    opened: Callable[[FrameSource], None]
    ready: Callable[[], None]
    ended: Callable[[], None]
    failed: Callable[[Exception], None]


class SessionOver(FaceGuiError):
    """The session ended before a question was answered."""

    def __init__(self) -> None:
        super().__init__(say("The analysis has ended."), say("Start a source and try again."))


@dataclass(frozen=True, slots=True)
class _Question:
    job: Callable[[Analyzer], Any]
    done: Callable[[Any], None]
    failed: Callable[[FaceGuiError], object]


@dataclass(frozen=True, slots=True)
class _Captured:
    """The ``number``-th frame and the time reading it took, without the wait for it."""

    frame: Frame
    number: int
    took_ms: float


class LiveSession:
    """Reads frames as they come and analyzes the newest.

    ``open_source`` gets the event that ends its waits. ``build_analyzer`` runs in the analysis
    thread, so that the picture moves while models load.
    """

    def __init__(
        self,
        open_source: Callable[[threading.Event], FrameSource],
        build_analyzer: Callable[[], Analyzer],
        listener: Listener,
    ) -> None:
        self._open_source = open_source
        self._build_analyzer = build_analyzer
        self._listener = listener
        self._stop = threading.Event()
        self._opened = threading.Event()  # the source, or it could not be
        self._latest: Latest[_Captured] = Latest()
        self._analyzed: int | None = None  # number of the last frame that was analyzed
        self._watchlist: SearchGallery | None = None
        self._stills, self._live = False, False
        self._turn = 0  # quarters by which the last frame was turned to be analyzed
        self._questions: deque[_Question] = deque()
        self._answering = threading.Lock()
        self._over = False
        self._ending = threading.Lock()
        self._threads = (
            threading.Thread(target=self._capture, name="facegui-capture", daemon=True),
            threading.Thread(target=self._analysis, name="facegui-analysis", daemon=True),
        )

    def start(self) -> None:
        """Start both threads; once only."""
        for thread in self._threads:
            thread.start()

    def watch(self, watchlist: SearchGallery) -> None:
        """Search by another watchlist from the next frame on."""
        self._watchlist = watchlist

    def ask(
        self,
        job: Callable[[Analyzer], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[FaceGuiError], object],
    ) -> None:
        """Run ``job`` in the analysis thread between two frames; ``done`` gets its answer there.

        ``failed`` gets an expected problem, or SessionOver when the session ends first (at once and
        in the caller's thread when it has ended already). A bug in the job ends the session.
        """
        question = _Question(job, done, failed)
        with self._answering:
            over = self._over
            if not over:
                self._questions.append(question)
        if over:
            failed(SessionOver())

    def stop(self, timeout_s: float = 5.0) -> bool:
        """End both threads and wait for them; False when one did not end in time."""
        self._stop.set()
        self._latest.close()
        for thread in self._threads:
            if thread.is_alive():
                thread.join(timeout_s)
        return not any(thread.is_alive() for thread in self._threads)

    def _capture(self) -> None:
        try:
            with self._open_source(self._stop) as source:
                self._stills, self._live = source.stills, source.live
                self._opened.set()
                self._tell(self._listener.opened, source)
                for number in count():
                    captured = None if self._stop.is_set() else _read(source, number)
                    if captured is None:
                        break
                    self._latest.put(captured)
                    shown = captured.frame if self._stills else turned(captured.frame, self._turn)
                    self._tell(self._listener.frame, shown)
            self._tell(self._listener.ended)
        except Exception as problem:  # noqa: BLE001 the top of a thread
            self._fail(problem)
        finally:
            self._opened.set()

    def _analysis(self) -> None:
        try:
            # The picture moves first: while torch is imported no other thread gets on.
            self._opened.wait(_HEAD_START_S)
            analyzer = self._build_analyzer()
            self._tell(self._listener.ready)
            while not self._stop.is_set():
                self._answer(analyzer)
                captured = self._latest.get(_QUESTIONS_EVERY_S)
                if captured is not None:
                    self._analyze(analyzer, captured)
        except Exception as problem:  # noqa: BLE001 the top of a thread
            self._fail(problem)
        finally:
            self._dismiss()

    def _analyze(self, analyzer: Analyzer, captured: _Captured) -> None:
        if self._watchlist is not None:
            analyzer.watchlist = self._watchlist
        before, self._analyzed = self._analyzed, captured.number
        # Frames that passed while the models were loading do not count as late.
        analyzer.skipped = 0 if before is None else captured.number - before - 1
        analyzer.of_source(live=self._live)
        analyze = analyzer.analyze_still if self._stills else analyzer.analyze
        analysis = analyze(captured.frame)
        self._turn = analysis.turn
        if self._stills and analysis.turn:
            self._tell(self._listener.frame, analysis.frame)
        stage_ms = MappingProxyType({"capture": captured.took_ms, **analysis.stage_ms})
        self._tell(self._listener.analyzed, replace(analysis, stage_ms=stage_ms))

    def _answer(self, analyzer: Analyzer) -> None:
        while self._questions and not self._stop.is_set():
            question = self._questions[0]  # left in place, so that it is dismissed after a bug
            if self._watchlist is not None:
                analyzer.watchlist = self._watchlist
            try:
                answer = question.job(analyzer)
            except FaceGuiError as problem:
                self._questions.popleft()
                question.failed(problem)
            else:
                self._questions.popleft()
                question.done(answer)

    def _dismiss(self) -> None:
        with self._answering:
            self._over = True
        for question in self._questions:
            question.failed(SessionOver())

    def _tell(self, told: Callable[..., None], *what: object) -> None:
        """Tell the listener, unless the session was stopped."""
        if not self._stop.is_set():
            told(*what)

    def _fail(self, problem: Exception) -> None:
        if not isinstance(problem, FaceGuiError):
            _log.error("The live session ended with a bug", exc_info=problem)
        with self._ending:  # both threads may fail at once; the first failure is reported
            if self._stop.is_set():
                return
            self._stop.set()
        self._latest.close()
        self._listener.failed(problem)


def _read(source: FrameSource, number: int) -> _Captured | None:
    """Read the next frame and time it by processor time, since most of reading is waiting."""
    start = time.thread_time()
    frame = source.read()
    took_ms = (time.thread_time() - start) * 1000
    return None if frame is None else _Captured(frame, number, took_ms)
