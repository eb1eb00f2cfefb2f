"""What is said during a liveness check, as one would say it aloud. Qt only for the translation."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from facegui.tasks.challenge import LEANS, NODS, SIDEWAYS, TURNS, WHY, Action, Challenge, Phase
from facegui.ui.link.sentences import shown

WAYS: tuple[Sequence[Action], ...] = (TURNS, SIDEWAYS, NODS, LEANS)
"""The usual set of movements, and those for people who cannot make some of them."""


def instruction(state: Challenge) -> str:
    """Say what to do now, in a few words."""
    if state.phase is Phase.PASSED:
        return _tr("Thank you")
    if state.phase is Phase.FAILED:
        return _tr("Not passed")
    if state.phase is not Phase.ACT:
        return _tr("Look straight ahead")
    return {
        Action.LEFT: _tr("Turn to your left"),
        Action.RIGHT: _tr("Turn to your right"),
        Action.UP: _tr("Lift your chin"),
        Action.DOWN: _tr("Lower your chin"),
        Action.CLOSER: _tr("Come closer"),
        Action.BACK: _tr("Move back"),
    }[state.actions[state.done]]


def hint(state: Challenge) -> str:
    """Say why, or what comes next."""
    if state.failure is not None:
        return shown(WHY[state.failure])
    if state.phase is Phase.ACT and state.actions[state.done] in LEANS:
        return _tr("Lean with your whole body, slowly.")
    return {
        Phase.BEGIN: _tr("Into the camera, and hold still for a moment."),
        Phase.WAIT: _tr("Wait for the next movement."),
        Phase.ACT: _tr("Only your head, slowly."),
        Phase.RETURN: _tr("Good. Come back to the middle."),
    }.get(state.phase, _tr("That is all."))


def way(allowed: Sequence[Action]) -> str:
    """Name a set of movements."""
    if allowed is SIDEWAYS:
        return _tr("To the sides only")
    if allowed is NODS:
        return _tr("Up and down only")
    if allowed is LEANS:
        return _tr("Without turning the head")
    return _tr("All movements")


def _tr(text: str) -> str:
    return QCoreApplication.translate("challenge", text)
