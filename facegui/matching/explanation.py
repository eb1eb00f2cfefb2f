"""Explains a decision: which score it needs and why, the pictures compared, what would change it.

Whole sentences, the same for ``--json`` and the window, which translates them. The decision's own
reasons have the score.
"""

from dataclasses import dataclass

from facegui.matching.decision import Decision, Verdict
from facegui.matching.operating_point import OperatingPoint
from facegui.matching.statement import adjusted, one_in, percent, raised, unsupported
from facegui.text import NOTHING, Sentence, say
from facegui.vision.faults import Fault
from facegui.vision.quality import Quality

_HELP = {
    Fault.TOO_SMALL: say("Coming closer would help: the face is small."),
    Fault.TOO_DARK: say("More light would help."),
    Fault.TOO_BRIGHT: say("Less light would help."),
    Fault.BLURRED: say("Holding still would help: the face is a little blurred."),
    Fault.TURNED_AWAY: say("Looking straight at the camera would help."),
    Fault.PARTLY_OUTSIDE: say("Moving into the picture would help."),
    Fault.TURNED: say("Holding the head or the picture upright would help."),
    Fault.COVERED: say("Uncovering the face would help."),
    Fault.UNREADABLE: say("A clearer picture of the face would help."),
}
_FAR_BELOW = say("So far below, a better look changes nothing; enrolling them would.")
_FAR_BELOW_CLAIM = say("So far below, a better look changes nothing: it is somebody else.")
_ABOUT_SCORE = (Verdict.MATCH, Verdict.UNSURE, Verdict.NOT_RECOGNIZED)
_GOOD = 0.999  # measures below this weight can still be improved


@dataclass(frozen=True, slots=True)
class Compared:
    """The picture of a person that is most like a face; ``number`` counts from 1."""

    sample_id: str
    number: int
    count: int


@dataclass(frozen=True, slots=True)
class Explanation:
    """Sentences in the order they are read; empty where there is nothing to say.

    ``needs`` says where the threshold comes from, ``compared`` is about the stored pictures,
    ``lead`` about the runner-up, ``changes`` says what would change the decision. ``sample`` is the
    most similar picture.
    """

    needs: tuple[Sentence, ...] = ()
    compared: Sentence = NOTHING
    lead: Sentence = NOTHING
    changes: tuple[Sentence, ...] = ()
    sample: Compared | None = None

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences."""
        return tuple(filter(None, (*self.needs, self.compared, self.lead, *self.changes)))

    def as_json(self) -> dict[str, object]:
        """Return plain values for JSON."""
        sample = self.sample
        return {
            "threshold": list(self.needs),
            "sample": sample
            and {"id": sample.sample_id, "number": sample.number, "of": sample.count},
            "lead": self.lead,
            "would_change": list(self.changes),
        }


def explainable(decision: Decision) -> bool:
    """Whether a score was compared, so that there is more to explain than the reasons say."""
    return decision.closest is not None and decision.verdict in _ABOUT_SCORE


def explain(
    decision: Decision, quality: Quality | None = None, sample: Compared | None = None
) -> Explanation:
    """Explain a decision about a face of this quality, whose closest person has ``sample``.

    A poor-quality or not-live face has no explanation; its reasons say what to do.
    """
    point = decision.point
    if point is None or not explainable(decision):
        return Explanation()
    return Explanation(
        needs(point),
        _compared(decision, sample),
        _lead(decision, point),
        _changes(decision, point, quality, sample),
        sample,
    )


def needs(point: OperatingPoint) -> tuple[Sentence, ...]:
    """Say which score is needed and why, in two or three short sentences."""
    rate = one_in(point.rate)
    if not point.people:
        promise = say(
            "Needs {threshold:.2f}, so that at most {rate} false claims pass.",
            threshold=point.threshold,
            rate=rate,
        )
    elif point.people == 1:
        promise = say(
            "Needs {threshold:.2f}, so that at most {rate} strangers get a name.",
            threshold=point.threshold,
            rate=rate,
        )
    else:
        promise = say(
            "Needs {threshold:.2f}, so that at most {rate} strangers get a "
            "name among {people:,} {people:person|people}.",
            threshold=point.threshold,
            rate=rate,
            people=point.people,
        )
    if point.rival or point.obscured:
        return promise, raised(point)
    if point.adjusted is not None:
        said = promise, adjusted(point), unsupported(point, point.people)
        return tuple(filter(None, said))
    if not point.supported:
        return promise, unsupported(point, point.people)
    low, high = percent(point.rate_low), percent(point.rate_high)
    return promise, say(
        "By the {measured_people:,} {measured_people:person|people} measured, {low} to {high} do.",
        measured_people=point.measured_people,
        low=low,
        high=high,
    )


def _compared(decision: Decision, sample: Compared | None) -> Sentence:
    if sample is None or decision.closest is None:
        return NOTHING
    name = decision.closest.person.name
    if sample.count == 1:
        return say("Compared with the one picture of {name}.", name=name)
    return say(
        "Compared with the mean of {count:,} {count:picture|pictures} of {name}, "
        "most like picture {number:,}.",
        count=sample.count,
        name=name,
        number=sample.number,
    )


def _lead(decision: Decision, point: OperatingPoint) -> Sentence:
    closest, other = decision.closest, decision.runner_up
    if closest is None or other is None:
        return NOTHING
    lead = closest.score - other.score
    return say(
        "Next closest {name} with {score:z.2f}: a lead of {lead:.2f}, "
        "of which {margin:.2f} is needed.",
        name=other.person.name,
        score=other.score,
        lead=lead,
        margin=point.margin,
    )


def _changes(
    decision: Decision, point: OperatingPoint, quality: Quality | None, sample: Compared | None
) -> tuple[Sentence, ...]:
    closest, other = decision.closest, decision.runner_up
    if closest is None:
        return ()
    over = closest.score - point.threshold
    if decision.verdict is Verdict.MATCH:
        return (say("It has {over:.2f} to spare.", over=over),) if over >= 0.005 else ()
    if over < 0:
        return _more(decision, point, quality, sample)
    if other is not None and closest.score - other.score < point.margin:
        names = say("{name} and {name2}", name=closest.person.name, name2=other.person.name)
        return (
            say(
                "More pictures of {names} would help; if they are one person, merge them.",
                names=names,
            ),
        )
    return (say("Another look would decide."),)


def _more(
    decision: Decision, point: OperatingPoint, quality: Quality | None, sample: Compared | None
) -> tuple[Sentence, ...]:
    """Say how much is missing, and what could add it."""
    score = decision.score or 0.0
    missing = max(0.01, round(point.threshold - score, 2))
    said = [say("It would take {missing:.2f} more.", missing=missing)]
    if score < point.unsure_from:
        return (*said, _FAR_BELOW if point.people else _FAR_BELOW_CLAIM)
    if quality is not None:
        worst = min(quality.measures, key=lambda measure: measure.weight)
        if worst.weight < _GOOD:
            said.append(_HELP[worst.fault])
    if sample is not None and sample.count == 1 and decision.closest is not None:
        said.append(
            say("A second picture of {name} would help.", name=decision.closest.person.name)
        )
    return tuple(said)
