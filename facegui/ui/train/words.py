"""What the Train page says of kinds, rules, pictures and the guard. Qt only for the translation.

The guard's and the trainer's sentences are English below the window, the same for the command
line; here stand all of the guard's and those of the trainer that are likely, with ``{0}``… for
what varies.
"""

from PySide6.QtCore import QCoreApplication

from facegui.errors import FaceGuiError
from facegui.evaluation.figures import Figure
from facegui.training.health import DataHealth
from facegui.training.plan import Mining
from facegui.ui.link.problem_words import matched, translated
from facegui.vision.models.registry import MODELS
from facegui.vision.models.trained_card import EncoderKind

# Read by ``scripts/translate.py`` too.
_SENTENCES = (
    "On {0} people nobody trained on, the miss rate at FMR {1} went from {2} to {3}: no gain that "
    "could not be luck (95 % interval of the gain {4} to {5} points).",
    "On {0} people nobody trained on, the area under the ROC went from {1} to {2}: no gain that "
    "could not be luck (95 % interval of the gain {3} to {4} points).",
    "On {0} people nobody trained on, the miss rate at FMR {1} went from {2} to {3}: better (95 % "
    "interval of the gain {4} to {5} points).",
    "On {0} people nobody trained on, the area under the ROC went from {1} to {2}: better (95 % "
    "interval of the gain {3} to {4} points).",
    "On {0} people nobody trained on, the miss rate at FMR {1} went from {2} to {3}: worse (95 % "
    "interval of the gain {4} to {5} points).",
    "On {0} people nobody trained on, the area under the ROC went from {1} to {2}: worse (95 % "
    "interval of the gain {3} to {4} points).",
    "On {0} people nobody trained on, the miss rate at FMR {1} went from {2} to {3}, but only {4} "
    "of them gain and {5} lose by it, which could be luck.",
    "On {0} people nobody trained on, the area under the ROC went from {1} to {2}, but only {3} of "
    "them gain and {4} lose by it, which could be luck.",
    "On {0} people nobody trained on, the miss rate at FMR {1} went from {2} to {3}, but the miss "
    "rate at FMR {4} went from {5} to {6}, which is worse.",
    "On {0} people nobody trained on, the miss rate at FMR {1} went from {2} to {3}, but the area "
    "under the ROC went from {4} to {5}, which is worse.",
    "On {0} people nobody trained on, the miss rate at FMR {1} went from {2} to {3}, but the equal "
    "error rate went from {4} to {5}, which is worse.",
    "On {0} people nobody trained on, the area under the ROC went from {1} to {2}, but the equal "
    "error rate went from {3} to {4}, which is worse.",
    "On {0} people nobody trained on, what is in use makes no mistake, so that nothing can be "
    "shown to be better.",
    "The hold-out is too small: 1 person has two pictures in it, and it takes {0} to tell a "
    "better encoder from luck.",
    "The hold-out is too small: {0} people have two pictures in it, and it takes {1} to tell a "
    "better encoder from luck.",
    "The validation people are too few for a threshold of its own.",
    "Its thresholds rest on {0} people, who can show a false match rate of {1} % and no rarer "
    "one: stricter thresholds are extrapolated.",
    "Finished after {0} steps. The best is of step {1}.",
    "Stopped after {0} steps. The best is of step {1}.",
    "The time was up after {0} steps. The best is of step {1}.",
    "Allow more time for more steps.",
    "Training was stopped at step {0}: the embeddings of all pictures have all but fallen into "
    "one point (spread {1}), where people can hardly be told apart. The best so far is kept.",
    "Training was stopped: numbers grew beyond all bounds. The best so far is kept.",
    "Choose a lower learning rate.",
    "Choose a lower learning rate, or semi-hard instead of hard mining.",
    "The checkpoint of step {0} could not be written: {1}.",
    "Training goes on and keeps the best so far in memory. Free some space, so that the run can "
    "be taken up again after a crash.",
    "Only {0} people here have two pictures with a face.",
    "Only one person here has two pictures with a face.",
    "Nobody here has two pictures with a face.",
    "Training needs {0} people or more; several hundred are better.",
    "No face was found in any of these pictures.",
    "Choose pictures of one face each.",
    "Nobody is enrolled yet.",
    "Enroll people, or train on a folder.",
    "The run that was begun is of other pictures or settings.",
    "Start a new one, or choose the same folder, settings and seed again.",
    "Nothing can be written in {0}: {1}.",
    "Free some space and try again.",
    "{0} has no folders with pictures in them.",
    "{0} has no folders with pictures in them, only loose pictures.",
    "Put each person's pictures in a folder of their own: PEOPLE/Ada/1.jpg, PEOPLE/Bo/1.jpg.",
    "{0} was found better than {1}, but {2} is in use.",
    "Train it anew, so that it is compared with that one.",
    "No face was found.",
)


def sentence(words: str) -> str:
    """Return a sentence of the training or the guard in the user's language."""
    return matched(translated(words), _SENTENCES, _tr)


def problem(found: FaceGuiError) -> str:
    """Return what went wrong and what to do, in one line."""
    return f"{sentence(found.message)} {sentence(found.hint)}".strip()


def kind(which: EncoderKind) -> str:
    """Name what is trained."""
    return {
        EncoderKind.PROJECTION: _tr("A small projection"),
        EncoderKind.LAST_STAGE: _tr("The last stage"),
        EncoderKind.WHOLE: _tr("The whole network"),
        EncoderKind.SCRATCH: _tr("From scratch"),
    }[which]


def kind_lines(which: EncoderKind) -> tuple[str, str]:
    """Say what that means, and how long it takes."""
    return {
        EncoderKind.PROJECTION: (
            _tr("Adds a small layer; the encoder stays as it is."),
            _tr("Seconds on any computer. Begin with this."),
        ),
        EncoderKind.LAST_STAGE: (
            _tr("Changes the encoder where it forms its answer."),
            _tr("Minutes."),
        ),
        EncoderKind.WHOLE: (
            _tr("Changes everything, a little. Wants hundreds of people."),
            _tr("A quarter of an hour; a graphics card helps."),
        ),
        EncoderKind.SCRATCH: (
            _tr("A small network that knows no face yet, to watch one learn."),
            _tr("A quarter of an hour. Hardly ever the better one."),
        ),
    }[which]


def kind_beside(which: EncoderKind, joined: str) -> str:
    """Name what was trained, and the network beside it, whose id may be empty."""
    if not joined:
        return kind(which)
    return _tr("{kind}, beside {other}").format(kind=kind(which), other=_title(joined))


def beside(base: str, joined: str) -> str:
    """Say which of two networks is trained; empty where there is only one."""
    if not joined:
        return ""
    return _tr(
        "{base} is trained, {other} stays beside it as it is, and both together are compared. "
        "A network from scratch stands alone."
    ).format(base=_title(base), other=_title(joined))


def mining(which: Mining) -> str:
    """Name a rule."""
    return {
        Mining.BATCH_HARD: _tr("The hardest of each batch"),
        Mining.SEMI_HARD: _tr("Semi-hard ones (FaceNet)"),
        Mining.BATCH_ALL: _tr("All that are not obeyed yet"),
        Mining.RANDOM: _tr("Random ones, to compare"),
    }[which]


def people_line(health: DataHealth) -> str:
    """Say who is there."""
    words = _tr("{people:,} people, {several:,} with two pictures or more")
    return words.format(people=health.people, several=health.with_several)


def each_line(health: DataHealth) -> str:
    """Say how many pictures there are and are used."""
    words = _tr("{used:,} of {pictures:,} pictures are used, {each:.1f} of each person")
    each = health.used / max(1, health.people)
    return words.format(used=health.used, pictures=health.pictures, each=each)


def left(seconds: float) -> str:
    """Say how long something will take."""
    if seconds < 60:
        return _tr("about {s:.0f} s left").format(s=max(1.0, seconds))
    return _tr("about {m:.0f} min left").format(m=seconds / 60)


def limits(found: Figure) -> str:
    """Say an interval in percent."""
    if found.interval is None:
        return "–"
    low, high = 100 * found.interval.low, 100 * found.interval.high
    return _tr("{low:.2f} to {high:.2f} %").format(low=low, high=high)


def gain(found: Figure) -> str:
    """Say a gain with its interval, in points of a percentage."""
    if found.interval is None:
        return "–"
    low, high = 100 * found.interval.low, 100 * found.interval.high
    words = _tr("{gain:+.2f} points ({low:+.2f} to {high:+.2f})")
    return words.format(gain=100 * found.value, low=low, high=high)


def percent(share: float) -> str:
    """Return a share as a percentage."""
    return f"{100 * share:.2f} %" if share == share else "–"  # noqa: PLR0124 NaN is not itself


def measure(name: str) -> str:
    """Name a measure of the guard."""
    titles = {"auc": _tr("Area under the ROC"), "eer": _tr("Equal error rate")}
    at_rate = _tr("Missed at FMR {rate}").format(rate=name.rpartition("_")[2])
    return titles.get(name, at_rate)


def _title(encoder_id: str) -> str:
    return next(model.title for model in MODELS if model.id == encoder_id)


def _tr(text: str) -> str:
    return QCoreApplication.translate("train", text)
