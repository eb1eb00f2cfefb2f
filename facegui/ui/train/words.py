"""The words of the Train page."""

from math import isnan

from facegui.evaluation.figures import Figure
from facegui.evaluation.guard import Judgement
from facegui.evaluation.paired import AREA, MeasuredChange
from facegui.training.health import DataHealth
from facegui.training.plan import Mining
from facegui.ui.link.sentences import shown
from facegui.ui.theme.figures import filled, translator
from facegui.vision.models.registry import MODELS
from facegui.vision.models.trained_card import EncoderKind

_tr = translator("train")


def kind(which: EncoderKind) -> str:
    """Return the name of what is trained."""
    return {
        EncoderKind.PROJECTION: _tr("A small projection"),
        EncoderKind.LAST_STAGE: _tr("The last stage"),
        EncoderKind.WHOLE: _tr("The whole network"),
        EncoderKind.SCRATCH: _tr("From scratch"),
    }[which]


def kind_lines(which: EncoderKind) -> tuple[str, str]:
    """Return what that means, and how long it takes."""
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
            _tr("Changes everything, a little. Needs hundreds of people."),
            _tr("A quarter of an hour; a graphics card helps."),
        ),
        EncoderKind.SCRATCH: (
            _tr("A small network that knows no face yet: watch it learn."),
            _tr("A quarter of an hour. Rarely better."),
        ),
    }[which]


def kind_beside(which: EncoderKind, joined: str) -> str:
    """Return what was trained, and the network joined with it, whose id may be empty."""
    if not joined:
        return kind(which)
    return filled(_tr("{kind}, beside {other}"), kind=kind(which), other=_title(joined))


def beside(base: str, joined: str) -> str:
    """Return which of two networks is trained; empty where there is only one."""
    if not joined:
        return ""
    return filled(
        _tr(
            "{base} is trained, {other} stays as it is beside it, and the two together are "
            "compared. A network from scratch stands alone."
        ),
        base=_title(base),
        other=_title(joined),
    )


def mining(which: Mining) -> str:
    """Return the name of a mining rule."""
    return {
        Mining.BATCH_HARD: _tr("The hardest of each batch"),
        Mining.SEMI_HARD: _tr("Semi-hard ones (FaceNet)"),
        Mining.BATCH_ALL: _tr("All that are still violated"),
        Mining.RANDOM: _tr("Random ones, to compare"),
    }[which]


def people_line(health: DataHealth) -> str:
    """Return how many people there are."""
    words = _tr("{people:,} {people:person|people}, {several:,} with two pictures or more")
    return filled(words, people=health.people, several=health.with_several)


def each_line(health: DataHealth) -> str:
    """Return how many pictures there are, and how many are used."""
    words = _tr(
        "{used:,} of {pictures:,} {pictures:picture|pictures} {used:is|are} used, "
        "{each:.1f} of each person"
    )
    each = health.used / max(1, health.people)
    return filled(words, used=health.used, pictures=health.pictures, each=each)


def in_short(judgement: Judgement) -> str:
    """Return what the comparison found, without the field's terms."""
    change = judgement.changes.get(judgement.rule)
    perfect = 1.0 if judgement.rule == AREA else 0.0
    if change is None or change.before.value == perfect:
        return shown(judgement.reason)
    if judgement.rule == AREA:
        words = _tr("Compared on {people:,} {people:person|people} nobody trained on.")
        return filled(words, people=judgement.people)
    missed = filled(
        _tr(
            "On {people:,} {people:person|people} nobody trained on, {before:.2f} % of the pairs "
            "of one person were missed before, and {after:.2f} % now."
        ),
        people=judgement.people,
        before=100 * change.before.value,
        after=100 * change.after.value,
    )
    return " ".join(filter(None, (missed, _against(judgement, change))))


def _against(judgement: Judgement, change: MeasuredChange) -> str:
    sure = change.gain.interval
    if judgement.better:
        return ""
    if sure is not None and sure.high < 0:
        return ""  # the figures say it
    if sure is None or sure.low <= 0:
        return _tr("The difference could be luck.")
    return _tr("What speaks against it is said below.")


def limits(found: Figure) -> str:
    """Return an interval in percent."""
    if found.interval is None:
        return "–"
    low, high = 100 * found.interval.low, 100 * found.interval.high
    return filled(_tr("{low:.2f} to {high:.2f} %"), low=low, high=high)


def gain(found: Figure) -> str:
    """Return a gain with its interval, in percentage points."""
    if found.interval is None:
        return "–"
    low, high = 100 * found.interval.low, 100 * found.interval.high
    words = _tr("{gain:+.2f} points ({low:+.2f} to {high:+.2f})")
    return filled(words, gain=100 * found.value, low=low, high=high)


def percent(share: float) -> str:
    """Return a share as a percentage."""
    if isnan(share):
        return "–"
    return filled(_tr("{share:.2f} %"), share=100 * share)


def measure(name: str) -> str:
    """Return the name of a measure of the guard."""
    titles = {"auc": _tr("Area under the ROC"), "eer": _tr("Equal error rate")}
    at_rate = filled(_tr("Missed at FMR {rate}"), rate=_rate(name))
    return titles.get(name, at_rate)


def _rate(name: str) -> str:
    _, found, rate = name.rpartition("_")
    return filled(_tr("{rate:g} %"), rate=100 * float(rate)) if found else ""


def _title(encoder_id: str) -> str:
    return next(model.title for model in MODELS if model.id == encoder_id)
