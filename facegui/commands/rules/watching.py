"""Sources watched at once: cameras and streams side by side, files one after the other."""

import queue
import threading
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final

from facegui.commands.stream import StreamPart, analyses
from facegui.errors import UsageProblem
from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.sources.opening import is_live, open_source
from facegui.sources.source import FrameSource
from facegui.text import say

_LOOK_S: Final = 0.2
_MOST_WAITING: Final = 8  # analyses; whoever makes more of them waits

BuildAnalyzer = Callable[[], Analyzer]


@dataclass(frozen=True, slots=True, eq=False)
class NamedSource:
    """A source as it was written, after the camera's name in the rules; empty: its own."""

    name: str
    text: str


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
    """Return what is watched at once: every camera by itself, all files in one row."""
    files = [one for one in sources if not is_live(one.text)]
    return [*([files] if files else []), *([one] for one in sources if is_live(one.text))]


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
    """Watches rows of sources, each row in a thread with analyzers of its own.

    ``note`` is told what a source has to say, by those threads.
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

        Whoever ends it, or an exception, ends all of them.
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
            except queue.Empty:  # a wait without end would not hear Ctrl-C everywhere
                continue

    def _watch(self, row: Sequence[NamedSource], build: BuildAnalyzer) -> None:
        start = datetime.now(UTC)
        try:
            for one in row:
                start = self._watch_one(one, build(), start)
            self._tell(None)
        except Exception as problem:  # noqa: BLE001 the top of a thread; raised again where it is heard
            self._tell(problem)

    def _watch_one(self, one: NamedSource, analyzer: Analyzer, start: datetime) -> datetime:
        """Watch one source from a moment on; return when it was over."""
        source = _opened(one)
        camera, live, now = one.name or source.name, source.live, start
        for analysis in analyses(source, one.text, analyzer, self._part, self._note):
            passed = timedelta(seconds=analysis.frame.time_s)
            now = datetime.now(UTC) if live else start + passed
            self._tell(Moment(one, camera, start, now, analysis))
        self._tell(Moment(one, camera, start, now, None))
        return now

    def _tell(self, told: Moment | Exception | None) -> None:
        while not self._stop.is_set():
            try:
                self._told.put(told, timeout=_LOOK_S)
            except queue.Full:
                continue
            return
