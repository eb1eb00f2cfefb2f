"""What the window says about liveness, in plain words. Qt only for the translation."""

from dataclasses import dataclass
from enum import Enum, auto

from facegui.matching.liveness import Liveness, LivenessState
from facegui.matching.liveness_policy import RECORDED, LivenessMode, Purpose
from facegui.ui.link.sentences import ShownState, shown, word
from facegui.ui.theme.figures import filled, translator
from facegui.ui.widgets.chip import Tone

_tr = translator("liveness")


class Glyph(Enum):
    """The shape of a state, so that color is never the only sign."""

    CHECK = auto()
    QUESTION = auto()
    CROSS = auto()
    DOTS = auto()
    EMPTY = auto()


@dataclass(frozen=True, slots=True)
class LivenessText:
    """A state in two or three words, a sentence with the reason, glyph and tone."""

    words: str
    why: str
    glyph: Glyph
    tone: Tone


def tell(liveness: Liveness) -> LivenessText:
    """Return the words for a face's liveness."""
    if liveness.state is LivenessState.NOT_CHECKED:
        damaged = liveness.installed
        why = _tr("Its model is damaged.") if damaged else _tr("Its model is not installed.")
        return LivenessText(_tr("Liveness not checked"), why, Glyph.EMPTY, "neutral")
    if of_everybody(liveness):  # it is a recording, whatever it looks like
        return LivenessText(_tr("Recording"), shown(RECORDED), Glyph.EMPTY, "neutral")
    if not liveness.settled:
        return _watching(liveness)
    if liveness.state is LivenessState.ATTACK:
        return LivenessText(word(ShownState.NOT_LIVE), _attack(liveness), Glyph.CROSS, "bad")
    if liveness.state is LivenessState.LIVE:
        why = shown(liveness.reasons[0])
        return LivenessText(_tr("Live person"), why, Glyph.CHECK, "good")
    why = shown(liveness.reasons[0])
    return LivenessText(_tr("Perhaps not live"), why, Glyph.QUESTION, "warning")


def of_everybody(liveness: Liveness) -> bool:
    """Tell whether the state is everybody's in view: nothing is checked, or nothing can be."""
    if liveness.state is LivenessState.NOT_CHECKED:
        return True
    attack = liveness.settled and liveness.state is LivenessState.ATTACK
    return liveness.recording and not attack


def score_sentence(liveness: Liveness) -> str:
    """Return a sentence on the passive score and its threshold."""
    if liveness.score is None:
        return _tr("Not looked at")
    said = liveness.score
    if said < liveness.threshold and f"{said:.2f}" == f"{liveness.threshold:.2f}":
        said = liveness.threshold - 0.01  # must not read as if the score reached it
    return filled(_tr("{score:.2f}, needs {needs:.2f}"), score=said, needs=liveness.threshold)


def motion_sentence(liveness: Liveness) -> str:
    """Return a sentence on how the face moved."""
    if liveness.flat is None:
        return _tr("Not watched long enough")
    return _tr("Like a flat picture") if liveness.flat else _tr("Like a head")


def mode(which: LivenessMode) -> str:
    """Return the name of a mode."""
    return {
        LivenessMode.OFF: _tr("Off"),
        LivenessMode.OBSERVE: _tr("Show only"),
        LivenessMode.REQUIRED: _tr("Required"),
    }[which]


def consequence(purpose: Purpose, which: LivenessMode) -> str:
    """Return what a mode means for a purpose."""
    if which is LivenessMode.OFF:
        return _tr("Liveness is neither checked nor shown here.")
    if which is LivenessMode.OBSERVE:
        return _tr("A mark says whether a face looks live. It changes no answer.")
    return {
        Purpose.VERIFICATION: _tr("A yes is only said to a living face."),
        Purpose.IDENTIFICATION: _tr("A name is only given to a living face."),
        Purpose.ENROLLMENT: _tr("Pictures are only taken of a living face."),
    }[purpose]


def refusal(purpose: Purpose) -> str:
    """Return what is impossible while liveness is required and its model is missing."""
    return {
        Purpose.VERIFICATION: _tr("Nobody can be verified until the model is installed."),
        Purpose.IDENTIFICATION: _tr("Nobody gets a name until the model is installed."),
        Purpose.ENROLLMENT: _tr("Nobody can be enrolled until the model is installed."),
    }[purpose]


def not_enrolled(liveness: Liveness | None) -> str:
    """Return why somebody who is not known to be live is not enrolled."""
    if liveness is None or liveness.state is LivenessState.NOT_CHECKED:
        return refusal(Purpose.ENROLLMENT)
    words = _tr("Only a living face is enrolled. {why}")
    return filled(words, why=tell(liveness).why)


def purpose(which: Purpose) -> str:
    """Return the name of a purpose."""
    return {
        Purpose.VERIFICATION: _tr("When verifying"),
        Purpose.IDENTIFICATION: _tr("When recognizing"),
        Purpose.ENROLLMENT: _tr("When enrolling"),
    }[which]


def _watching(liveness: Liveness) -> LivenessText:
    why = shown(liveness.reasons[-1])
    if not liveness.in_view:
        return LivenessText(_tr("Cannot tell if live"), why, Glyph.QUESTION, "warning")
    return LivenessText(word(ShownState.WATCHING), why, Glyph.DOTS, "neutral")


def _attack(liveness: Liveness) -> str:
    if liveness.score is not None and liveness.score >= liveness.threshold:
        return _tr("The liveness check was not passed.")
    return shown(liveness.reasons[0])
