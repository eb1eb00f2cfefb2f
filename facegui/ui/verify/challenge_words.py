"""The words of a liveness check, as one would speak them."""

from collections.abc import Sequence

from facegui.tasks.challenge.challenge import WHY, Challenge, ChallengePhase
from facegui.tasks.challenge.movements import LEANS, NODS, SIDEWAYS, TURNS, Movement
from facegui.ui.link.sentences import shown
from facegui.ui.theme.figures import translator

_tr = translator("challenge")

WAYS: tuple[Sequence[Movement], ...] = (TURNS, SIDEWAYS, NODS, LEANS)
"""The usual set of movements, and those for people who cannot make some of them."""


def instruction(state: Challenge) -> str:
    """Return what to do now, in a few words."""
    if state.phase is ChallengePhase.PASSED:
        return _tr("Thank you")
    if state.phase is ChallengePhase.FAILED:
        return _tr("Not passed")
    if state.phase is not ChallengePhase.ACT:
        return _tr("Look straight ahead")
    return {
        Movement.LEFT: _tr("Turn to your left"),
        Movement.RIGHT: _tr("Turn to your right"),
        Movement.UP: _tr("Lift your chin"),
        Movement.DOWN: _tr("Lower your chin"),
        Movement.CLOSER: _tr("Come closer"),
        Movement.BACK: _tr("Move back"),
    }[state.actions[state.done]]


def hint(state: Challenge) -> str:
    """Return why, or what comes next."""
    if state.failure is not None:
        return shown(WHY[state.failure])
    if state.phase is ChallengePhase.ACT and state.actions[state.done] in LEANS:
        return _tr("Lean with your whole body, slowly.")
    return {
        ChallengePhase.BEGIN: _tr("Into the camera, and hold still for a moment."),
        ChallengePhase.WAIT: _tr("Wait for the next movement."),
        ChallengePhase.ACT: _tr("Only your head, slowly."),
        ChallengePhase.RETURN: _tr("Good. Come back to the middle."),
    }.get(state.phase, _tr("That is all."))


def way(allowed: Sequence[Movement]) -> str:
    """Return the name of a set of movements."""
    if allowed is SIDEWAYS:
        return _tr("To the sides only")
    if allowed is NODS:
        return _tr("Up and down only")
    if allowed is LEANS:
        return _tr("Without turning the head")
    return _tr("All movements")
