"""The words of the self-test."""

from facegui.evaluation.figures import Figure
from facegui.tasks.self_test import NotCounted, Part
from facegui.ui.theme.figures import filled, translator

_tr = translator("self_test")


def name(part: Part) -> str:
    """Return the name of a part."""
    return {
        Part.LIGHT: _tr("You, in good light"),
        Part.DIM: _tr("You, in dim light"),
        Part.SIDE: _tr("You, lit from one side"),
        Part.PRINT: _tr("A printed picture"),
        Part.PHONE: _tr("A phone"),
        Part.SCREEN: _tr("Another screen"),
    }[part]


def instruction(part: Part) -> str:
    """Return what to do in a part."""
    return {
        Part.LIGHT: _tr("Sit as usual and look around a little, as you would at work."),
        Part.DIM: _tr("Turn the lights down or close the blinds, then look at the camera."),
        Part.SIDE: _tr("Let a lamp or a window light one side of your face."),
        Part.PRINT: _tr("Hold a printed face in front of the camera and move it a little."),
        Part.PHONE: _tr("Hold a phone that shows a face in front of the camera."),
        Part.SCREEN: _tr("Turn a laptop or tablet that shows a face to the camera."),
    }[part]


def not_counted(why: NotCounted) -> str:
    """Return why frames are not counted just now."""
    return {
        NotCounted.NOBODY: _tr("No face is in view."),
        NotCounted.SEVERAL: _tr("More than one face is in view."),
        NotCounted.UNCHECKED: _tr("Liveness is off, or its model is not installed."),
    }[why]


def rate(figure: Figure) -> str:
    """Return a rate with its interval, in whole percent."""
    if figure.interval is None:
        return _tr("not measured")
    words = _tr("{rate:.0f} % ({low:.0f} to {high:.0f} %)")
    low, high = figure.interval.low, figure.interval.high
    return filled(words, rate=100 * figure.value, low=100 * low, high=100 * high)


def passing(part: Part, share: float, looks: int) -> str:
    """Return a sentence on how many looks would pass where liveness is required."""
    words = _tr("{name}: {n} of {total}")
    return filled(words, name=name(part), n=round(share * looks), total=looks)
