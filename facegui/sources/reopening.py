"""A camera or stream that is opened again after it was lost."""

import threading
import time
from collections.abc import Callable
from dataclasses import replace

from facegui.closing import Closing
from facegui.errors import FaceGuiError
from facegui.sources.capture import SourceLost
from facegui.sources.source import FrameSource
from facegui.text import Sentence
from facegui.vision.types import Frame

_WAITS_S = (0.5, 1.0, 2.0, 5.0)


class Reopening(Closing):
    """Reads on after losses, with longer and longer waits between attempts, until ``stop`` is set.

    The source is first opened at once, and a problem then is raised. Afterwards ``on_lost`` is
    called with each problem and ``on_back`` when frames come again, both in the reading thread.
    ``index`` and ``time_s`` of the frames are counted from the first opening. ``wait`` waits for at
    most the given seconds and returns whether it was stopped.
    """

    def __init__(
        self,
        opener: Callable[[], FrameSource],
        stop: threading.Event,
        *,
        on_lost: Callable[[FaceGuiError], None] = lambda problem: None,
        on_back: Callable[[], None] = lambda: None,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], bool] | None = None,
    ) -> None:
        self._opener = opener
        self._stop = stop
        self._on_lost = on_lost
        self._on_back = on_back
        self._clock = clock
        self._wait = wait or stop.wait
        self._first_opened = clock()
        self._opened_s = 0.0
        self._index = 0
        self._source = opener()

    @property
    def name(self) -> str:
        """Name of the source that is reopened."""
        return self._source.name

    @property
    def live(self) -> bool:
        """Whether the source does not wait."""
        return self._source.live

    @property
    def stills(self) -> bool:
        """Whether the frames are unrelated pictures."""
        return self._source.stills

    @property
    def fps(self) -> float | None:
        """Frames a second as the source states it."""
        return self._source.fps

    @property
    def size(self) -> tuple[int, int] | None:
        """Width and height in pixels."""
        return self._source.size

    @property
    def notices(self) -> tuple[Sentence, ...]:
        """The source's notices."""
        return self._source.notices

    def read(self) -> Frame | None:
        """Return the next frame, however long it takes; None at the end or once ``stop`` is set."""
        while not self._stop.is_set():
            try:
                frame = self._source.read()
            except SourceLost as problem:
                self._source.close()
                self._on_lost(problem)
                if not self._open_again():
                    return None
                continue
            if frame is None:
                return None
            time_s = self._opened_s + frame.time_s
            frame = replace(frame, index=self._index, time_s=time_s)
            self._index += 1
            return frame
        return None

    def close(self) -> None:
        """Close the source."""
        self._source.close()

    def _open_again(self) -> bool:
        """Try until the source opens, or ``stop`` is set (False)."""
        attempt = 0
        while not self._wait(_WAITS_S[min(attempt, len(_WAITS_S) - 1)]):
            attempt += 1
            try:
                self._source = self._opener()
            except FaceGuiError as problem:
                self._on_lost(problem)
                continue
            self._opened_s = self._clock() - self._first_opened
            self._on_back()
            return True
        return False
