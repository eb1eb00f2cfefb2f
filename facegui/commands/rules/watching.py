"""Sources watched at once: cameras and streams in one session, files one after the other."""

import queue
import threading
import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final

from facegui.commands.stream import StreamPart, analyses, reopened
from facegui.errors import UsageProblem
from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.live.area import WHOLE, Area
from facegui.live.session import LiveSession
from facegui.live.source_reader import Listener
from facegui.sources.opening import is_live, open_source
from facegui.sources.pace import Paced
from facegui.sources.source import FrameSource
from facegui.text import say

_LOOK_S: Final = 0.2
_MOST_WAITING: Final = 8  # analyses in the queue; a thread that makes more waits

BuildAnalyzer = Callable[[], Analyzer]


@dataclass(frozen=True, slots=True, eq=False)
class NamedSource:
    """A source as it was written, with the camera's name in the rules; empty: its own name.

    Faces outside of its ``area`` are ignored.
    """

    name: str
    text: str
    area: Area = WHOLE


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """What the source of a camera showed at ``now`` (aware); ``analysis`` is None once it is over.

    Seconds are counted from ``start``.
    """

    of: NamedSource
    camera: str
    start: datetime
    now: datetime
    analysis: Analysis | None


def side_by_side(sources: Sequence[NamedSource]) -> list[list[NamedSource]]:
    """Return the rows that are watched at once: one of all files, one of all cameras."""
    files = [one for one in sources if not is_live(one.text)]
    return [row for row in (files, [one for one in sources if is_live(one.text)]) if row]


def _opened(one: NamedSource) -> FrameSource:
    """Open a source. Raises UsageProblem for pictures, which have no times."""
    source = open_source(one.text)
    if not source.stills:
        return source
    source.close()
    raise UsageProblem(
        say("Pictures have no times: nobody arrives in them."),
        say("Name a camera, a stream or a clip."),
    )


class Watching:
    """Watches rows of sources (see `side_by_side`), each row with analyzers of its own.

    ``note`` is called with the notices of a source, by the threads that watch.
    """

    def __init__(
        self,
        rows: Sequence[tuple[Sequence[NamedSource], BuildAnalyzer]],
        part: StreamPart,
        note: Callable[[str], None],
    ) -> None:
        self._stop = threading.Event()
        self._part = replace(part, stop=self._stop)
        self._note = note
        self._told: queue.Queue[Moment | Exception | None] = queue.Queue(_MOST_WAITING)
        self._threads = [
            threading.Thread(target=self._watch, args=row, daemon=True, name="watching")
            for row in rows
        ]

    def moments(self) -> Generator[Moment, None, None]:
        """Yield what all of them show, in the order it was seen, until the last one is over.

        Closing it, or an exception in one of them, ends them all.
        """
        for thread in self._threads:
            thread.start()
        left = len(self._threads)
        try:
            while left:
                told = self._next()
                if told is None:
                    left -= 1
                elif isinstance(told, Exception):
                    raise told
                else:
                    yield told
        finally:
            self._stop.set()
            for thread in self._threads:
                thread.join()

    def _next(self) -> Moment | Exception | None:
        while True:
            try:
                return self._told.get(timeout=_LOOK_S)
            except queue.Empty:  # an endless wait would not notice Ctrl-C on every system
                continue

    def _watch(self, row: Sequence[NamedSource], build: BuildAnalyzer) -> None:
        try:
            if is_live(row[0].text):
                _Cameras(row, build, self._part, self._note, self._tell).watch()
            else:
                self._watch_files(row, build)
            self._tell(None)
        except Exception as problem:  # noqa: BLE001 the top of a thread; raised again where it is heard
            self._tell(problem)

    def _watch_files(self, row: Sequence[NamedSource], build: BuildAnalyzer) -> None:
        """Watch files one after the other, so that their times do not overlap."""
        start = datetime.now(UTC)
        for one in row:
            source, analyzer, now = _opened(one), build(), start
            analyzer.area, camera = one.area, one.name or source.name
            for analysis in analyses(source, one.text, analyzer, self._part, self._note):
                now = start + timedelta(seconds=analysis.frame.time_s)
                self._tell(Moment(one, camera, start, now, analysis))
            self._tell(Moment(one, camera, start, now, None))
            start = now

    def _tell(self, told: Moment | Exception | None) -> None:
        while not self._stop.is_set():
            try:
                self._told.put(told, timeout=_LOOK_S)
            except queue.Full:
                continue
            return


class _Cameras:
    """Cameras and streams in one session, until each has ended; ``tell`` gets their moments."""

    def __init__(
        self,
        row: Sequence[NamedSource],
        build: BuildAnalyzer,
        part: StreamPart,
        note: Callable[[str], None],
        tell: Callable[[Moment | Exception], None],
    ) -> None:
        self._part, self._note, self._tell = part, note, tell
        self._start = datetime.now(UTC)
        self._began_s = time.monotonic()
        self._names = {one: one.name for one in row}  # the sources' own names, once they are open
        self._left = set(row)
        self._problems: list[Exception] = []
        first, *others = row
        self._session = LiveSession(
            partial(self._open, first),
            build,
            self._listener(first),
            name=first.name,
            area=first.area,
        )
        for one in others:
            self._session.add(
                partial(self._open, one), self._listener(one), name=one.name, area=one.area
            )

    def watch(self) -> None:
        """Watch until all are over, or one has failed."""
        wait = threading.Event()
        self._session.start()
        try:
            while self._left and not self._part.over(time.monotonic() - self._began_s):
                wait.wait(_LOOK_S)
                if self._problems:
                    break
        finally:
            self._session.stop()
        if self._problems:
            raise self._problems[0]
        for one in tuple(self._left):
            self._end(one)

    def _open(self, one: NamedSource, stop: threading.Event) -> FrameSource:
        source = _opened(one)
        self._names[one] = one.name or source.name
        self._began_s = time.monotonic()  # times of frames count from here
        if not source.live:  # an address that leads to a file
            return Paced(lambda: source, stop)
        return reopened(source, one.text, stop, self._note)

    def _listener(self, one: NamedSource) -> Listener:
        def ignore(*_: object) -> None: ...

        return Listener(
            frame=ignore,
            analyzed=partial(self._take, one),
            opened=ignore,
            ready=ignore,
            ended=partial(self._end, one),
            failed=self._problems.append,
        )

    def _take(self, one: NamedSource, analysis: Analysis) -> None:
        if one not in self._left:
            return
        if self._part.over(analysis.frame.time_s):
            self._end(one)
            return
        self._tell(Moment(one, self._names[one], self._start, datetime.now(UTC), analysis))

    def _end(self, one: NamedSource) -> None:
        if one in self._left:
            self._left.discard(one)
            self._tell(Moment(one, self._names[one], self._start, datetime.now(UTC), None))
