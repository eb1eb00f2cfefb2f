"""Running sources: a capture thread for each, and one analysis thread that serves all of them."""

import logging
import math
import threading
import time
from collections import deque
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, TypeVar

from facegui.errors import FaceGuiError
from facegui.live.analyzer import Analyzer
from facegui.live.area import WHOLE, Area
from facegui.live.source_reader import Captured, Listener, SourceReader, log_bug
from facegui.live.turns import Turn
from facegui.matching.watchlist import SearchGallery
from facegui.sources.source import FrameSource
from facegui.text import say

_log = logging.getLogger(__name__)

Answer = TypeVar("Answer")
OpenSource = Callable[[threading.Event], FrameSource]

_HEAD_START_S = 0.3  # a camera may take longer; models are loaded meanwhile
_READERS_S = 1.0  # what hangs longer is left: it writes nothing, and holds nothing past the end
_QUESTIONS_EVERY_S = 0.05  # the longest wait of a question while no frame comes


class SessionOver(FaceGuiError):
    """The session ended before a question was answered."""

    def __init__(self) -> None:
        super().__init__(say("The analysis has ended."), say("Start a source and try again."))


@dataclass(frozen=True, slots=True)
class _Question:
    job: Callable[[Analyzer], Any]
    done: Callable[[Any], None]
    failed: Callable[[FaceGuiError], object]


@dataclass(slots=True, eq=False)
class Lane:
    """A source of a session, with what the analysis thread knows of it.

    ``name`` is its name in its analyses, ``area`` the part in which faces are analyzed; both may be
    changed between frames. ``number`` is that of the last frame analyzed; ``worked_s`` is how long
    the thread had worked by then, for all sources together.
    """

    name: str
    reader: SourceReader
    area: Area = WHOLE
    analyzer: Analyzer | None = None
    number: int | None = None
    worked_s: float = 0.0
    turn: Turn = field(default_factory=Turn)


class LiveSession:
    """Reads frames as they come and analyzes the newest; used once.

    It begins with one source, to which others may be added at any time. They are analyzed by need,
    each with its own analyzer, so that none waits for another's frames. A source that fails ends
    alone; with the last source the session ends.

    ``open_source`` gets the event that ends its waits. ``build_analyzer`` runs in the analysis
    thread, once for each source, so that the picture moves while models load. ``front`` is the
    source whose analyzer answers questions, at first the ``first``.
    """

    def __init__(
        self,
        open_source: OpenSource,
        build_analyzer: Callable[[], Analyzer],
        listener: Listener,
        *,
        name: str = "",
        area: Area = WHOLE,
    ) -> None:
        self._build_analyzer = build_analyzer
        self._stop = threading.Event()
        self._news = threading.Condition()  # a frame, or a change of sources
        self._watchlist: SearchGallery | None = None
        self._questions: deque[_Question] = deque()
        self._answering = threading.Lock()
        self._over = False
        self._ending = threading.Lock()
        self._left_at_s = math.inf
        self._worked_s = 0.0
        self._started = False
        self._lanes: tuple[Lane, ...] = ()  # replaced as a whole
        self._left: list[threading.Thread] = []  # they may still be reading
        self._analyzing = threading.Thread(
            target=self._analysis, name="facegui-analysis", daemon=True
        )
        self.first = self.front = self.add(open_source, listener, name=name, area=area)

    def start(self) -> None:
        """Start the threads; once only."""
        self._started = True
        for lane in self._lanes:
            lane.reader.thread.start()
        self._analyzing.start()

    def add(
        self, open_source: OpenSource, listener: Listener, *, name: str, area: Area = WHOLE
    ) -> Lane:
        """Watch one more source."""
        lane = Lane(name, SourceReader(open_source, listener, self._news, self._fail_one), area)
        with self._ending:
            self._lanes = (*self._lanes, lane)
            if self._stop.is_set():
                lane.reader.leave()
            elif self._started:
                lane.reader.thread.start()
        with self._news:
            self._news.notify_all()
        return lane

    def remove(self, lane: Lane) -> None:
        """Leave a source without waiting for its thread; nothing more of it is reported."""
        lane.reader.leave()
        with self._ending:
            self._lanes = tuple(one for one in self._lanes if one is not lane)
            self._left = [*(one for one in self._left if one.is_alive()), lane.reader.thread]

    def watch(self, watchlist: SearchGallery) -> None:
        """Search another watchlist from the next frame on."""
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
        """End all threads and wait for them; False when the analysis did not end in time.

        A source that still hangs a second after `leave` is left to itself, since nothing waits to
        be written in its reader.
        """
        self.leave()
        ended = self.analysis_ended(timeout_s)
        left_s = max(0.0, self._left_at_s + _READERS_S - time.monotonic())
        if not self.readers_ended(min(timeout_s, left_s)):
            _log.warning("A source still hangs; it was left to itself")
        return ended

    def leave(self) -> None:
        """Let all threads end by themselves; they report nothing more."""
        self._left_at_s = min(self._left_at_s, time.monotonic())
        self._stop.set()
        with self._ending:
            readers = [lane.reader for lane in self._lanes]
        for reader in readers:
            reader.leave()

    def analysis_ended(self, timeout_s: float) -> bool:
        """Wait for the analysis thread, after `leave`."""
        return _ended([self._analyzing], timeout_s)

    def readers_ended(self, timeout_s: float) -> bool:
        """Wait for the readers, after `leave`: then their sources are closed."""
        with self._ending:
            reading = [*self._left, *(lane.reader.thread for lane in self._lanes)]
        return _ended(reading, timeout_s)

    def _analysis(self) -> None:
        try:
            # The picture should move first: while torch is imported, no other thread runs.
            self.first.reader.opened.wait(_HEAD_START_S)
            while not self._stop.is_set():
                self._prepare()
                self._answer()
                self._analyze_next()
        except Exception as problem:  # noqa: BLE001 the top of a thread
            log_bug(problem)
            self._fail_all(problem)
        finally:
            self._dismiss()

    def _prepare(self) -> None:
        """Build an analyzer for each source that has none yet."""
        for lane in self._lanes:
            if lane.analyzer is None:
                lane.analyzer = self._build_analyzer()
                lane.reader.tell(lane.reader.listener.ready)

    def _analyze_next(self) -> None:
        """Analyze the newest frame of the source that needs it most, if there is one."""
        with self._news:
            self._news.wait_for(self._has_news, _QUESTIONS_EVERY_S)
        now_s = time.monotonic()
        waiting = [one for one in self._lanes if one.analyzer and one.reader.latest.waiting]
        if not waiting:
            return
        lane = max(waiting, key=lambda one: one.turn.urgency(now_s))
        captured = lane.reader.latest.get(0)
        if captured is not None and lane.analyzer is not None:
            self._analyze(lane, lane.analyzer, captured)

    def _has_news(self) -> bool:
        return self._stop.is_set() or any(
            lane.analyzer is None or lane.reader.latest.waiting for lane in self._lanes
        )

    def _analyze(self, lane: Lane, analyzer: Analyzer, captured: Captured) -> None:
        reader = lane.reader
        if self._watchlist is not None:
            analyzer.watchlist = self._watchlist
        before, lane.number = lane.number, captured.number
        # Frames that passed while the models were loading do not count as late.
        analyzer.skipped = 0 if before is None else captured.number - before - 1
        analyzer.elsewhere_s = 0.0 if before is None else self._worked_s - lane.worked_s
        analyzer.area = lane.area
        analyzer.set_live(live=reader.live)
        analyze = analyzer.analyze_still if reader.stills else analyzer.analyze
        began_s = time.monotonic()
        analysis = analyze(captured.frame)
        ended_s = time.monotonic()
        lane.turn = Turn(ended_s, bool(analysis.faces))
        self._worked_s += ended_s - began_s
        lane.worked_s = self._worked_s
        reader.turn = analysis.turn
        if reader.stills and analysis.turn:
            reader.tell(reader.listener.frame, analysis.frame)
        stage_ms = MappingProxyType({"capture": captured.took_ms, **analysis.stage_ms})
        reader.tell(
            reader.listener.analyzed, replace(analysis, stage_ms=stage_ms, camera=lane.name)
        )

    def _answer(self) -> None:
        while self._questions and not self._stop.is_set():
            lanes = sorted(self._lanes, key=lambda one: one is not self.front)
            analyzer = next((one.analyzer for one in lanes if one.analyzer is not None), None)
            if analyzer is None:
                return
            question = self._questions[0]  # left in the queue, so that it is dismissed after a bug
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

    def _fail_one(self, reader: SourceReader, problem: Exception) -> None:
        """End a source, and with the last one the session."""
        with self._ending:  # several threads may fail at once; each source's first is reported
            if reader.left.is_set() or self._stop.is_set():
                return
            reader.leave()
            if all(lane.reader.left.is_set() for lane in self._lanes):
                self._stop.set()
        reader.listener.failed(problem)

    def _fail_all(self, problem: Exception) -> None:
        """End everything: the analysis has failed."""
        with self._ending:
            if self._stop.is_set():
                return
            self._stop.set()
            failed = [one.reader for one in self._lanes if not one.reader.left.is_set()]
            for reader in failed:
                reader.leave()
        for reader in failed:
            reader.listener.failed(problem)


def _ended(threads: Collection[threading.Thread], timeout_s: float) -> bool:
    """Wait for threads, for this time altogether; whether all have ended."""
    until_s = time.monotonic() + timeout_s
    for thread in threads:
        if thread.is_alive():
            thread.join(max(0.0, until_s - time.monotonic()))
    return not any(thread.is_alive() for thread in threads)
