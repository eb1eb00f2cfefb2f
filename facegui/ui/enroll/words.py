"""The words of the coach."""

from facegui.tasks.coach import Advice, Coaching, Pose
from facegui.tasks.draft import Doubt, DoubtKind, Missing
from facegui.ui.link.sentences import ShownState, word
from facegui.ui.parts import quality_words
from facegui.ui.theme.figures import filled, translator

_tr = translator("enroll")


def advice(state: Coaching, kept: int) -> str:
    """Return what to change, one thing at a time; ``kept`` pictures are there already."""
    if state.advice is Advice.FAULT and state.fault is not None:
        return quality_words.hint(state.fault)
    if kept and state.advice is Advice.LEFT:
        return _tr("Good. Now turn a little to your left")
    if kept and state.advice is Advice.RIGHT:
        return _tr("Good. Now turn a little to your right")
    return {
        Advice.NOBODY: _tr("Look at the camera"),
        Advice.ONE_FACE: _tr("One face only"),
        Advice.SOMEBODY_ELSE: _tr("Somebody else is in view"),
        Advice.STRAIGHT: _tr("Look straight at the camera"),
        Advice.LEFT: _tr("Turn a little to your left"),
        Advice.RIGHT: _tr("Turn a little to your right"),
        Advice.HOLD: _tr("Hold still"),
        Advice.MOVE: _tr("Turn your head a little, or blink"),
        Advice.NOT_LIVE: word(ShownState.NOT_LIVE),
        Advice.RECORDING: _tr("A recording cannot show life: use a camera"),
        Advice.NOT_CHECKED: _tr("Liveness cannot be checked: install its model first"),
        Advice.DONE: _tr("Good. That is all"),
    }.get(state.advice, "")


def pose(which: Pose) -> str:
    """Return the name of a pose."""
    return {
        Pose.STRAIGHT: _tr("Straight"),
        Pose.LEFT: _tr("Left"),
        Pose.RIGHT: _tr("Right"),
    }[which]


def doubt(told: Doubt) -> tuple[str, str]:
    """Return what speaks against saving: a sentence, and the reason."""
    name, score = told.about.person.name, told.about.score
    if told.kind is DoubtKind.DIFFERS:
        title = _tr("Does not look like {name}")
    elif score >= told.needs:
        title = _tr("Looks like {name}, who is enrolled")
    else:
        title = _tr("Looks a little like {name}")
    if score >= told.needs:
        why = _tr("Score {score:.2f}, and {needs:.2f} is enough. Same person?")
    else:
        score = min(score, told.needs - 0.01)
        why = _tr("Score {score:.2f}; the same person would reach {needs:.2f}. Same person?")
    return filled(title, name=name), filled(why, score=score, needs=told.needs)


def missing(what: Missing | None) -> str:
    """Return what is still needed."""
    if what is None:
        return ""
    return {
        Missing.PICTURE: _tr("Needs a picture first."),
        Missing.NAME: _tr("Needs a name."),
        Missing.ANSWER: _tr("Say first whether it is the same person."),
        Missing.CONSENT: _tr("Needs their agreement."),
    }[what]
