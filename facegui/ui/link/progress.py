"""The progress of long work and its estimated time left."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

_TELLING = 5  # items before the time left is more than a guess


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total``, 0 while that is unknown; then ``seconds_left`` is None."""

    done: int
    total: int
    seconds_left: float | None = None


class TimeLeft:
    """Estimates the time left by the speed since the first item was done.

    What came before says nothing of the rest: models were loaded. ``most_s`` is the longest it can
    take.
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
        """Return the seconds an item takes; None before that can be told."""
        if not self._first:
            self._first, self._began_s = done, self._now()
        counted = done - self._first
        return (self._now() - self._began_s) / counted if counted >= _TELLING else None
