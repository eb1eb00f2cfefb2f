"""Explanations of decisions in the user's language."""

from PySide6.QtCore import QCoreApplication

from facegui.ui.link.problem_words import matched

# Read by ``scripts/translate.py`` too; they come from ``matching``.
_SENTENCES = (
    "Needs {0}, so that at most {1} in {2} false claims pass.",
    "Needs {0}, so that at most {1} in {2} strangers get a name among {3} people.",
    "Needs {0}, so that at most {1} in {2} strangers get a name.",
    "By the {0} people measured, {1} to {2} do.",
    "It is not known yet whether this holds here, where too few people were seen: until then {0} "
    "is needed instead of {1}, enough for the worst group known.",
    "Adjusted to this place by {0} people, 1 pair: before {1}, now {2}.",
    "Adjusted to this place by {0} people, {1} pairs: before {2}, now {3}.",
    "Nobody was enrolled here, so it is known from other places by {0} people, 1 pair: before {1}, "
    "now {2}.",
    "Nobody was enrolled here, so it is known from other places by {0} people, {1} pairs: before "
    "{2}, now {3}.",
    "Nobody was enrolled here, so it is known from other places by {0} people, 1 pair: it holds as "
    "it is.",
    "Nobody was enrolled here, so it is known from other places by {0} people, {1} pairs: it holds "
    "as it is.",
    "Checked on this place by {0} people, 1 pair: it holds as it is.",
    "Checked on this place by {0} people, {1} pairs: it holds as it is.",
    "Raised to {0}, since {1} looks much like this person.",
    "Nobody can promise {0} in {1} among {2} people: the {3} people measured support no more than "
    "{4} in {5}. The threshold is an extrapolation, meant to err on the strict side.",
    "Nobody can promise {0} in {1}: the {2} people measured support no more than {3} in {4}. The "
    "threshold is an extrapolation, meant to err on the strict side.",
    "Compared with the one picture of {0}.",
    "Compared with the mean of {0} pictures of {1}, most like picture {2}.",
    "Next closest {0} with {1}: a lead of {2}, of which {3} is needed.",
    "It has {0} to spare.",
    "It would take {0} more.",
    "So far below, a better look changes nothing; enrolling them would.",
    "So far below, a better look changes nothing: it is somebody else.",
    "Coming closer would help: the face is small.",
    "More light would help.",
    "Less light would help.",
    "Holding still would help: the face is a little blurred.",
    "Looking straight at the camera would help.",
    "Moving into the picture would help.",
    "A second picture of {0} would help.",
    "More pictures of {0} and {1} would help; if they are one person, merge them.",
    "Another look would decide.",
)


def translated(sentence: str) -> str:
    """Return a sentence of an explanation in the user's language."""
    return matched(sentence, _SENTENCES, _tr)


def _tr(text: str) -> str:
    return QCoreApplication.translate("why", text)
