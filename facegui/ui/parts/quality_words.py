"""What is wrong with a look, in the user's language. Qt only for the translation."""

import math

from PySide6.QtCore import QCoreApplication

from facegui.vision.quality import Fault, Measure


def hint(fault: Fault) -> str:
    """Return what the person in front of the camera can do, in two or three words."""
    return {
        Fault.TOO_SMALL: _tr("Come closer"),
        Fault.TOO_DARK: _tr("More light"),
        Fault.TOO_BRIGHT: _tr("Less light"),
        Fault.BLURRED: _tr("Hold still"),
        Fault.TURNED_AWAY: _tr("Look at the camera"),
        Fault.PARTLY_OUTSIDE: _tr("Move into the picture"),
    }[fault]


def word(fault: Fault) -> str:
    """Return what is wrong, in two or three words."""
    return {
        Fault.TOO_SMALL: _tr("Too far away"),
        Fault.TOO_DARK: _tr("Too dark"),
        Fault.TOO_BRIGHT: _tr("Too bright"),
        Fault.BLURRED: _tr("Blurred"),
        Fault.TURNED_AWAY: _tr("Turned away"),
        Fault.PARTLY_OUTSIDE: _tr("Cut off"),
    }[fault]


def sentence(measure: Measure) -> str:
    """Return a fault with its value, its limit and what to do.

    The value is rounded away from the limit, so that it never reads as if it were within.
    """
    words, step = {
        Fault.TOO_SMALL: (
            _tr("Too far away: face {value:.0f} pixels wide, needs {limit:.0f}."), 1.0),
        Fault.TOO_DARK: (_tr("Too dark: brightness {value:.0f}, needs {limit:.0f}."), 1.0),
        Fault.TOO_BRIGHT: (
            _tr("Too bright: {value:.0%} of the face is plain white, at most {limit:.0%} may be."),
            0.01),
        Fault.BLURRED: (_tr("Blurred: sharpness {value:.2f}, needs {limit:.2f}."), 0.01),
        Fault.TURNED_AWAY: (
            _tr("Turned away: nose {value:.2f} off the middle, at most {limit:.2f} may be."), 0.01),
        Fault.PARTLY_OUTSIDE: (
            _tr("Partly outside the picture: {value:.0%} of the head visible, needs {limit:.0%}."),
            0.01),
    }[measure.fault]  # fmt: skip
    steps = round(measure.value / step, 6)
    limit = measure.high if measure.low is None else measure.low
    value = step * (math.ceil(steps) if measure.low is None else math.floor(steps))
    return f"{words.format(value=value, limit=limit or 0.0)} {hint(measure.fault)}."


def _tr(text: str) -> str:
    return QCoreApplication.translate("quality", text)
