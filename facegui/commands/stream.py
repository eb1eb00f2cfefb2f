"""A source analyzed for a command: every frame of a file, the newest of a camera."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.live.session import LiveSession
from facegui.live.slot import Latest
from facegui.live.source_reader import Listener
from facegui.matching.liveness_policy import LifeNotShown, Purpose
from facegui.matching.watchlist import SearchGallery
from facegui.sources.opening import open_source
from facegui.sources.reopening import Reopening
from facegui.sources.source import FrameSource

_LOOK_S = 0.2  # interval at which a wait checks the time


@dataclass(frozen=True, slots=True)
class StreamPart:
    """Which frames: every ``every``-th of a file, the first ``seconds`` of any source.

    It is also over once ``stop`` is set.
    """

    every: int = 1
    seconds: float | None = None
    stop: threading.Event | None = None

    def over(self, time_s: float) -> bool:
        """Whether a time in the source is past the end."""
        if self.stop is not None and self.stop.is_set():
            return True
        return self.seconds is not None and time_s >= self.seconds


def analyses(
    source: FrameSource,
    text: str,
    analyzer: Analyzer,
    part: StreamPart,
    note: Callable[[str], None],
    *,
    watchlist: Callable[[], SearchGallery] | None = None,
) -> Iterator[Analysis]:
    """Analyze an open source, and close it.

    A camera or stream goes on until ``part`` is over or Ctrl-C is pressed; one that is lost is
    opened again as ``text``. ``note`` is called with the notices of the source. ``watchlist`` is
    asked after each analysis whom to search from the next frame on.
    """
    if source.live:
        yield from _newest(source, text, analyzer, part, note, watchlist=watchlist)
    else:
        with source:
            yield from _every(source, analyzer, part, note, watchlist=watchlist)


def require_camera(analyzer: Analyzer, purpose: Purpose, source: FrameSource) -> None:
    """Close a source and raise LifeNotShown when liveness is required, which it cannot show."""
    if analyzer.liveness is None:
        return
    try:
        analyzer.liveness.policy.require_camera(purpose, live=source.live)
    except LifeNotShown:
        source.close()
        raise


def _every(
    source: FrameSource,
    analyzer: Analyzer,
    part: StreamPart,
    note: Callable[[str], None],
    *,
    watchlist: Callable[[], SearchGallery] | None,
) -> Iterator[Analysis]:
    analyze = analyzer.analyze_still if source.stills else analyzer.analyze
    analyzer.set_live(live=source.live)
    told = 0
    try:
        while (frame := source.read()) is not None and not part.over(frame.time_s):
            if frame.index % part.every == 0:
                yield analyze(frame)
                if watchlist is not None:
                    analyzer.watchlist = watchlist()
            told = _tell(source, told, note)
    finally:
        _tell(source, told, note)


def _tell(source: FrameSource, told: int, note: Callable[[str], None]) -> int:
    for notice in source.notices[told:]:
        note(notice)
    return len(source.notices)


def _newest(
    source: FrameSource,
    text: str,
    analyzer: Analyzer,
    part: StreamPart,
    note: Callable[[str], None],
    *,
    watchlist: Callable[[], SearchGallery] | None,
) -> Iterator[Analysis]:
    answers: Latest[Analysis] = Latest()
    failures: list[Exception] = []

    def fail(problem: Exception) -> None:
        failures.append(problem)
        answers.close()

    def ignore(*_: object) -> None: ...

    listener = Listener(ignore, answers.put, ignore, ignore, answers.close, fail)
    session = LiveSession(
        lambda stop: reopened(source, text, stop, note), lambda: analyzer, listener
    )
    session.start()
    try:
        for analysis in _until(answers, part):
            yield analysis
            if watchlist is not None:
                session.watch(watchlist())
    except KeyboardInterrupt:
        note("Ended.")
    finally:
        session.stop()
    if failures:
        raise failures[0]


def reopened(
    source: FrameSource, text: str, stop: threading.Event, note: Callable[[str], None]
) -> FrameSource:
    """Return an open camera or stream that is opened again, as ``text``, whenever it is lost."""
    opened = [source]
    return Reopening(
        lambda: opened.pop() if opened else open_source(text),
        stop,
        on_lost=lambda problem: note(f"{problem} Trying again; Ctrl-C ends."),
        on_back=lambda: note(f"{source.name} is back."),
    )


def _until(answers: Latest[Analysis], part: StreamPart) -> Iterator[Analysis]:
    waited_s = 0.0
    while not answers.closed and not part.over(waited_s):
        analysis = answers.get(_LOOK_S)
        if analysis is None:
            waited_s += _LOOK_S
        elif part.over(analysis.frame.time_s):
            return
        else:
            yield analysis
