"""A file played at its own speed, as a camera would show it."""

import threading
import time
from collections.abc import Callable
from dataclasses import replace

from facegui.closing import Closing
from facegui.sources.source import FrameSource
from facegui.text import Sentence
from facegui.vision.types import Frame

_STILL_S = 3.0
# If it is late by more (the computer slept, a breakpoint), continue from here without catching up.
_HOPELESSLY_LATE_S = 1.0


class Paced(Closing):
    """Returns each frame when it is due; with ``loop``, begins again at the end.

    Stills are shown for three seconds each. ``index`` and ``time_s`` go on from one round to the
    next. ``stop`` ends a wait and the reading. ``wait`` waits for at most the given seconds and
    returns whether it was stopped.
    """

    def __init__(
        self,
        opener: Callable[[], FrameSource],
        stop: threading.Event | None = None,
        *,
        loop: bool = False,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], bool] | None = None,
    ) -> None:
        self._opener = opener
        self._stop = stop or threading.Event()
        self._loop = loop
        self._clock = clock
        self._wait = wait or self._stop.wait
        self._source = opener()
        self._started: float | None = None
        self._index = 0
        self._round_began_s = 0.0
        self._next_s = 0.0
        self.name = self._source.name
        self.live = self._source.live  # at any speed: a recording cannot show liveness
        self.stills = self._source.stills
        self.fps = 1 / _STILL_S if self.stills else self._source.fps
        self.size = self._source.size

    @property
    def notices(self) -> tuple[Sentence, ...]:
        """The file's notices in this round."""
        return self._source.notices

    def read(self) -> Frame | None:
        """Return the next frame when it is due; None after the last, and once ``stop`` is set."""
        frame = self._next_frame()
        if frame is None:
            return None
        time_s = self._next_s if self.stills else self._round_began_s + frame.time_s
        if self._wait_until(time_s):
            return None
        self._next_s = time_s + 1 / (self.fps or 25.0)
        frame = replace(frame, index=self._index, time_s=time_s)
        self._index += 1
        return frame

    def close(self) -> None:
        """Close the file. ``stop`` is not set, since the analysis of the last frame goes on."""
        self._source.close()

    def _next_frame(self) -> Frame | None:
        if self._stop.is_set():
            return None
        frame = self._source.read()
        if frame is None and self._loop and self._index:
            self._source.close()
            self._source = self._opener()
            self._round_began_s = self._next_s
            frame = self._source.read()
        return frame

    def _wait_until(self, time_s: float) -> bool:
        """Wait until a frame is due; return whether the wait was stopped."""
        now = self._clock()
        if self._started is None or now - self._started - time_s > _HOPELESSLY_LATE_S:
            self._started = now - time_s
        early_s = self._started + time_s - now
        return self._wait(early_s) if early_s > 0 else self._stop.is_set()
