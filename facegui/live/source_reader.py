"""The capture side of a session: one source, read in a thread of its own."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from facegui.errors import FaceGuiError
from facegui.live.analysis import Analysis
from facegui.live.slot import Latest
from facegui.sources.source import FrameSource
from facegui.vision.types import Frame
from facegui.vision.upright import turned

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Listener:
    """Functions that report what happens to a source; each is called in a thread of the session.

    ``ended`` is called once, when the source has no more frames. ``failed`` is called with an
    expected problem or with a bug (any other exception); then the source is over. After the source
    was left, nothing more is reported.
    """

    frame: Callable[[Frame], None]
    analyzed: Callable[[Analysis], None]
    opened: Callable[[FrameSource], None]
    ready: Callable[[], None]
    ended: Callable[[], None]
    failed: Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class Captured:
    """The ``number``-th frame and the time reading it took, without the wait for it."""

    frame: Frame
    number: int
    took_ms: float


class SourceReader:
    """Reads a source until `leave`; the newest frame waits in ``latest``.

    ``open_source`` gets the event that ends its waits. ``news`` is notified of every frame.
    ``failed`` gets whatever went wrong in the thread. ``turn`` counts the quarter turns of frames
    before they are shown.
    """

    def __init__(
        self,
        open_source: Callable[[threading.Event], FrameSource],
        listener: Listener,
        news: threading.Condition,
        failed: Callable[["SourceReader", Exception], None],
    ) -> None:
        self.listener = listener
        self.left = threading.Event()
        self.opened = threading.Event()  # the source was opened, or has failed to
        self.latest: Latest[Captured] = Latest(news)
        self.stills = self.live = False
        self.turn = 0
        self._open_source = open_source
        self._failed = failed
        self.thread = threading.Thread(target=self._run, name="facegui-capture", daemon=True)

    def leave(self) -> None:
        """Stop the thread without waiting for it; nothing more is reported."""
        self.left.set()
        self.latest.close()

    def tell(self, told: Callable[..., None], *what: object) -> None:
        """Tell the listener, unless the source was left."""
        if not self.left.is_set():
            told(*what)

    def _run(self) -> None:
        try:
            with self._open_source(self.left) as source:
                self.stills, self.live = source.stills, source.live
                self.opened.set()
                self.tell(self.listener.opened, source)
                for number in count():
                    captured = None if self.left.is_set() else _read(source, number)
                    if captured is None:
                        break
                    self.latest.put(captured)
                    shown = captured.frame if self.stills else turned(captured.frame, self.turn)
                    self.tell(self.listener.frame, shown)
            self.tell(self.listener.ended)
        except Exception as problem:  # noqa: BLE001 the top of a thread
            log_bug(problem)
            self._failed(self, problem)
        finally:
            self.opened.set()


def log_bug(problem: Exception) -> None:
    """Log what is not an expected problem."""
    if not isinstance(problem, FaceGuiError):
        _log.error("The live session ended with a bug", exc_info=problem)


def _read(source: FrameSource, number: int) -> Captured | None:
    """Read the next frame and time it by processor time, since most of reading is waiting."""
    start = time.thread_time()
    frame = source.read()
    took_ms = (time.thread_time() - start) * 1000
    return None if frame is None else Captured(frame, number, took_ms)
