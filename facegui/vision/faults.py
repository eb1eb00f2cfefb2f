"""What can be wrong with the look of a face, and one measured value with its limit, in words."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from facegui.text import Sentence, join, say

_UPSIDE_DOWN = 135.0
_WEIGHT_AT_LIMIT = 0.5


class Fault(StrEnum):
    """What can be wrong with the look of a face."""

    TOO_SMALL = "too_small"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    BLURRED = "blurred"
    TURNED_AWAY = "turned_away"
    PARTLY_OUTSIDE = "partly_outside"
    TURNED = "turned"
    COVERED = "covered"
    UNREADABLE = "unreadable"


OF_EMBEDDING = (Fault.COVERED, Fault.UNREADABLE)
TOO_MUCH = (Fault.TOO_BRIGHT, Fault.TURNED_AWAY, Fault.TURNED)
"""Faults of a value that is too high; the values of the others are too low."""


class _Telling(NamedTuple):
    """How a fault is reported: the value's name in JSON, the sentence, the step of rounding."""

    name: str
    sentence: Callable[[float, float], Sentence]
    step: float
    hint: Sentence


_TOLD = {
    Fault.TOO_SMALL: _Telling(
        "face_px",
        lambda value, limit: say(
            "Too far away: face {value:.0f} pixels wide, needs {limit:.0f}.",
            value=value,
            limit=limit,
        ),
        1.0,
        say("Come closer."),
    ),
    Fault.TOO_DARK: _Telling(
        "brightness",
        lambda value, limit: say(
            "Too dark: brightness {value:.0f}, needs {limit:.0f}.", value=value, limit=limit
        ),
        1.0,
        say("More light."),
    ),
    Fault.TOO_BRIGHT: _Telling(
        "burned_out",
        lambda value, limit: say(
            "Too bright: {value:.0%} of the face is plain white, at most {limit:.0%} may be.",
            value=value,
            limit=limit,
        ),
        0.01,
        say("Less light."),
    ),
    Fault.BLURRED: _Telling(
        "sharpness",
        lambda value, limit: say(
            "Blurred: sharpness {value:.2f}, needs {limit:.2f}.", value=value, limit=limit
        ),
        0.01,
        say("Hold still."),
    ),
    Fault.TURNED_AWAY: _Telling(
        "turn",
        lambda value, limit: say(
            "Turned away: nose {value:.2f} off the middle, at most {limit:.2f} may be.",
            value=value,
            limit=limit,
        ),
        0.01,
        say("Look at the camera."),
    ),
    Fault.PARTLY_OUTSIDE: _Telling(
        "visible",
        lambda value, limit: say(
            "Partly outside the picture: {value:.0%} of the head visible, needs {limit:.0%}.",
            value=value,
            limit=limit,
        ),
        0.01,
        say("Move into the picture."),
    ),
    Fault.TURNED: _Telling(
        "roll",
        lambda value, limit: (
            say("Upside down: turned by {value:.0f}° in the picture.", value=value)
            if value > _UPSIDE_DOWN
            else say(
                "Turned in the picture: by {value:.0f}°, at most {limit:.0f}° may be.",
                value=value,
                limit=limit,
            )
        ),
        1.0,
        say("Turn the picture upright."),
    ),
    Fault.COVERED: _Telling(
        "uncovered",
        lambda value, limit: say(
            "Face covered or in shadow: recognizability {value:.0f} of 100, needs {limit:.0f}.",
            value=value,
            limit=limit,
        ),
        1.0,
        say("Let the whole face be seen, in even light."),
    ),
    Fault.UNREADABLE: _Telling(
        "readable",
        lambda value, limit: say(
            "Not readable as a face: recognizability {value:.0f} of 100, needs {limit:.0f}.",
            value=value,
            limit=limit,
        ),
        1.0,
        say("Show the face upright, sharp and lit."),
    ),
}


@dataclass(frozen=True, slots=True)
class Measure:
    """One value with its limit: ``low`` is the least, ``high`` the most that is allowed.

    ``good``, in the same unit, is the value beyond which nothing improves.
    """

    fault: Fault
    value: float
    low: float | None
    high: float | None
    good: float

    @property
    def ok(self) -> bool:
        """Whether the value is within its limit."""
        return self._beyond <= 0

    @property
    def severity(self) -> float:
        """How far the value is beyond the limit, as a share of it; 0 when it is within."""
        return max(0.0, self._beyond / max(self._limit, 1e-6))

    @property
    def weight(self) -> float:
        """0 beyond the limit, then a straight line from 0.5 at the limit to 1 where it is good."""
        if not self.ok:
            return 0.0
        span = abs(self.good - self._limit)
        risen = min(1.0, -self._beyond / span) if span else 1.0
        return _WEIGHT_AT_LIMIT + (1 - _WEIGHT_AT_LIMIT) * risen

    @property
    def words(self) -> Sentence:
        """The fault with value, limit and what to do, for a measure that is not ok.

        The value is rounded away from the limit, so that it never reads as if it were within.
        """
        told = _TOLD[self.fault]
        steps = round(self.value / told.step, 6)
        value = told.step * (math.ceil(steps) if self.low is None else math.floor(steps))
        return join(told.sentence(value, self._limit), told.hint)

    @property
    def _limit(self) -> float:
        limit = self.high if self.low is None else self.low
        return 0.0 if limit is None else limit

    @property
    def _beyond(self) -> float:
        if self.low is None:
            return self.value - self._limit
        return self._limit - self.value


def value_name(fault: Fault) -> str:
    """Return the name of a fault's value in JSON and in what a gallery sample keeps."""
    return _TOLD[fault].name
