"""The words for stages and their times."""

from facegui.live.scan_pace import Pace
from facegui.ui.link.live_state import Rates
from facegui.ui.theme.figures import filled, localized, translator

_tr = translator("timing")

_SOON_S = 0.5  # nobody notices a wait for a new face that is shorter than this

STAGES = (
    "capture",
    "scan",
    "track",
    "align",
    "encode",
    "quality",
    "search",
    "liveness",
    "paint",
)


def stage_name(stage: str) -> str:
    """Return the name of a stage."""
    names = {
        "capture": _tr("Capture"),
        "scan": _tr("Scan"),
        "track": _tr("Follow"),
        "align": _tr("Align"),
        "encode": _tr("Encode"),
        "quality": _tr("Quality"),
        "search": _tr("Search"),
        "liveness": _tr("Liveness"),
        "paint": _tr("Paint"),
    }
    return names[stage]


def stage_words(stage: str) -> str:
    """Return what a stage does."""
    words = {
        "capture": _tr("Reading a picture from the source"),
        "scan": _tr("Looking for new faces in the whole picture"),
        "track": _tr("Following the faces that are known already"),
        "align": _tr("Finding eyes, nose and mouth"),
        "encode": _tr("Turning faces into numbers that can be compared"),
        "quality": _tr("Checking light, sharpness and size"),
        "search": _tr("Looking for the closest of the people enrolled"),
        "liveness": _tr("Telling a living face from a picture"),
        "paint": _tr("Drawing the picture in the window"),
    }
    return words[stage]


def rates_words(rates: Rates, smallest_px: int) -> str:
    """Return how many pictures are analyzed, and how new faces are found."""
    if rates.pace is None:
        return _tr("Nothing is being analyzed.")
    words = _tr(
        "{frames:.0f} pictures and {analyses:.0f} analyses a second · new faces every {every} s, "
        "from {px} {px:pixel|pixels} on"
    )
    return filled(
        words,
        frames=rates.frames_fps,
        analyses=rates.analysis_fps,
        every=localized(f"{rates.pace.scan_every_s:.2g}"),
        px=rates.pace.min_face_px or smallest_px,
    )


def busy_words(pace: Pace | None) -> str:
    """Return what is skipped because the computer is busy; "" for nothing."""
    if pace is None or not pace.reason:
        return ""
    if pace.min_face_px is None:
        return _tr("Busy: new faces are looked for less often")
    return _tr("Busy: new faces are looked for less often, small ones not at all")


def costs_something(pace: Pace | None) -> bool:
    """Tell whether a busy computer finds faces late, or not at all."""
    if pace is None or not pace.reason:
        return False
    return pace.scan_every_s > _SOON_S or pace.min_face_px is not None
