"""What the window says about places: whether the promise is known to hold there."""

from pathlib import Path

from facegui.gallery.types import FILES
from facegui.matching.operating_point import OperatingPoint
from facegui.matching.statement import adjusted
from facegui.sources.address import is_stream
from facegui.sources.opening import DEMO
from facegui.ui.link.sentences import shown
from facegui.ui.theme.figures import translator

_tr = translator("places")


def doubt(point: OperatingPoint) -> str:
    """Return briefly that the promise is not known to hold, empty where it is."""
    return "" if point.is_known_here else _tr("not yet known to hold here")


def why(point: OperatingPoint, *, learns: bool) -> str:
    """Return how the place changed the threshold, and what would show that the promise holds."""
    told = shown(adjusted(point))
    return told if point.is_known_here else f"{told} {remedy(learns=learns)}"


def remedy(*, learns: bool) -> str:
    """Return what would show whether the promise holds at a place."""
    if learns:
        return _tr(
            "It will be known when a second person is enrolled here, or when five visitors have "
            "been seen here."
        )
    return _tr("It will be known when a second person is enrolled here.")


def name(place: str) -> str:
    """Name a place: a camera, a stream, a clip without its folder, or pictures from files."""
    if place == FILES:
        return _tr("Pictures from files")
    if place == DEMO:
        return _tr("Demonstration")
    path = Path(place)
    is_file = bool(path.suffix) or path.is_absolute()
    return path.name if is_file and not is_stream(place) else place
