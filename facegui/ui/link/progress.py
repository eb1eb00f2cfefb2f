"""The progress of long work and its estimated time left."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

_TELLING = 5  # items after which the time left is more than a guess


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total``. While ``total`` is unknown it is 0, and ``seconds_left`` is None."""

    done: int
    total: int
    seconds_left: float | None = None


class TimeLeft:
    """Estimates the time left from the speed since the first item was done.

    The time before that does not count: models were being loaded. ``most_s`` is the upper limit.
    """

    def __init__(
        self, now: Callable[[], float] = time.monotonic, *, most_s: float = math.inf
    ) -> None:
        self._now = now
        self._most_s = most_s
        self._first = 0
        self._began_s = 0.0

    def at(self, done: int, total: int) -> Progress:
        """Return the progress at this moment."""
        each_s = self.each_s(done)
        if each_s is None:
            return Progress(done, total)
        most_s = self._most_s - (self._now() - self._began_s)
        return Progress(done, total, max(0.0, min(each_s * (total - done), most_s)))

    def each_s(self, done: int) -> float | None:
        """Return the seconds that an item takes; None while that is unknown."""
        if not self._first:
            self._first, self._began_s = done, self._now()
        counted = done - self._first
        return (self._now() - self._began_s) / counted if counted >= _TELLING else None
