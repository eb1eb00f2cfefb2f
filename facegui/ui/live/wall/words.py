"""What a tile of the wall says. Qt only for the translation."""

from facegui.ui.link.live_state import LiveState, Rates, SourcePhase
from facegui.ui.link.sentences import ShownState, message_and_hint, word
from facegui.ui.theme.figures import filled, translator

_tr = translator("wall")

SILENT = (SourcePhase.LOST, SourcePhase.FAILED)


def about(state: LiveState) -> str:
    """Return the picture's size and rate, or that there is none."""
    if state.phase in SILENT:
        return _tr("no picture, the others go on")
    size = "×".join(map(str, state.size or ()))
    rate = "" if state.fps is None else filled(_tr("{fps:.0f} fps"), fps=state.fps)
    return " · ".join(filter(None, (size, rate)))


def analyzed(rates: Rates) -> str:
    """Return how often the picture is analyzed."""
    return filled(_tr("{fps:.0f} analyzed a second"), fps=rates.analysis_fps)


def caption(state: LiveState) -> str:
    """Return why the picture does not move or is not analyzed, empty if it is."""
    if state.phase is SourcePhase.OPENING:
        return filled(_tr("Opening {name}…"), name=state.name)
    if state.phase is SourcePhase.PAUSED:
        return _tr("Paused")
    if state.phase is SourcePhase.ENDED:
        return word(ShownState.THE_END)
    if state.phase in SILENT or state.ready:
        return ""
    return _tr("Getting ready to recognize faces…")


def silence(state: LiveState) -> tuple[str, str]:
    """Return two lines on why there is no picture; empty if there is one, or none yet."""
    if state.phase not in SILENT or state.problem is None:
        return "", ""
    problem, hint = message_and_hint(state.problem)
    if state.phase is SourcePhase.FAILED or state.lost_at is None:
        return problem, hint
    since = filled(_tr("No picture since {time}"), time=f"{state.lost_at.astimezone():%H:%M}")
    return since, filled(_tr("{problem} FaceGUI keeps trying."), problem=problem)


def area_hint(*, whole: bool) -> str:
    """Return what an area does, or how to draw one."""
    return _tr("Drag to draw an area") if whole else _tr("Faces outside the area are ignored")
