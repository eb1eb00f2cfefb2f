"""From scores to a decision with its reasons."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from facegui.matching.operating_point import OperatingPoint
from facegui.matching.templates import Candidate
from facegui.text import Sentence, say


class Verdict(StrEnum):
    """The verdict on a face. ``not_live`` is about liveness, never about identity."""

    MATCH = "match"
    NOT_RECOGNIZED = "not_recognized"
    UNSURE = "unsure"
    POOR_QUALITY = "poor_quality"
    NOT_LIVE = "not_live"


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict with its grounds.

    ``person`` is set for a match only; ``closest`` and ``runner_up`` are the two best candidates.
    ``score`` is the closest one's (None without a gallery or an embedding). ``point`` is the
    operating point; it knows where its threshold comes from and which similarity function it is
    for. ``awaits_liveness`` says that a name is withheld only because the face is not known to be
    live yet, ``expired`` that the closest person is not valid on that day, and so is not
    recognized.
    """

    verdict: Verdict
    threshold: float
    reasons: tuple[Sentence, ...]
    person: Candidate | None = None
    closest: Candidate | None = None
    runner_up: Candidate | None = None
    point: OperatingPoint | None = None
    awaits_liveness: bool = False
    expired: bool = False

    @property
    def score(self) -> float | None:
        """Score of the closest candidate."""
        return None if self.closest is None else self.closest.score

    @property
    def contenders(self) -> tuple[Candidate, Candidate] | None:
        """Two enrolled people who are too much alike to choose between, None otherwise.

        The score would be high enough for a name if they did not resemble each other.
        """
        closest, next_ = self.closest, self.runner_up
        if self.verdict is not Verdict.UNSURE or self.awaits_liveness:
            return None
        point = self.point
        needs = point.unraised if point is not None and point.rival else self.threshold
        if closest is None or next_ is None or closest.score < needs:
            return None
        return closest, next_

    @property
    def span(self) -> tuple[float, float]:
        """Scores at the two ends of a meter."""
        return (0.0, 1.0) if self.point is None else self.point.span

    @property
    def name(self) -> str | None:
        """Name of the person recognized."""
        return None if self.person is None else self.person.person.name


def identify(candidates: Sequence[Candidate], point: OperatingPoint) -> Decision:
    """Decide who it is from the best candidates (best first), or that it is nobody enrolled."""
    if not candidates:
        nobody = (say("Nobody is enrolled yet."),)
        return Decision(Verdict.NOT_RECOGNIZED, point.threshold, nobody, point=point)
    closest = candidates[0]
    runner_up = candidates[1] if len(candidates) > 1 else None
    lead = closest.score - runner_up.score if runner_up else None
    verdict, reasons = _judge(closest, lead, point)
    reasons += _next_closest(runner_up)
    person = closest if verdict is Verdict.MATCH else None
    return _if_valid(Decision(verdict, point.threshold, reasons, person, closest, runner_up, point))


def verify(claimed: Candidate, point: OperatingPoint) -> Decision:
    """Decide whether it is the claimed person."""
    verdict, reasons = _judge(claimed, None, point)
    person = claimed if verdict is Verdict.MATCH else None
    return _if_valid(Decision(verdict, point.threshold, reasons, person, claimed, point=point))


def keep(decided: Decision, point: OperatingPoint) -> Decision:
    """Let the closest candidate keep the name given earlier, at ``point.keep_from`` or above."""
    closest = decided.closest
    if closest is None or not closest.score >= point.keep_from or decided.person is not None:
        return decided
    now, needs = score_said(closest.score), score_said(point.keep_from)
    text = say(
        "Recognized before; score now {now}, keeps the name from {needs}.", now=now, needs=needs
    )
    reasons = (text, *_next_closest(decided.runner_up))
    return _if_valid(replace(decided, verdict=Verdict.MATCH, person=closest, reasons=reasons))


def _if_valid(decided: Decision) -> Decision:
    """Return the decision, or "not recognized" where the person is not valid today."""
    if decided.person is None:
        return decided
    person, today = decided.person.person, date.today()
    if person.valid_until is not None and today > person.valid_until:
        why = say(
            "{name} has expired: valid until {day}.", name=person.name, day=person.valid_until
        )
    elif person.valid_from is not None and today < person.valid_from:
        why = say("{name} is not valid before {day}.", name=person.name, day=person.valid_from)
    else:
        return decided
    reasons = (why, *decided.reasons)
    return replace(
        decided, verdict=Verdict.NOT_RECOGNIZED, person=None, reasons=reasons, expired=True
    )


def settled(decided: Decision, looks: int) -> Decision:
    """Hold back a name that the few looks of a track do not support yet."""
    point, score = decided.point, decided.score
    if decided.person is None or point is None or score is None or score >= point.early(looks):
        return decided
    text = say(
        "Perhaps {name}: after {looks} looks {needs} is needed.",
        name=decided.person.person.name,
        looks=looks,
        needs=score_said(point.early(looks)),
    )
    reasons = (text, *decided.reasons)
    return replace(decided, verdict=Verdict.UNSURE, person=None, reasons=reasons)


def poor_quality(reasons: Sequence[Sentence], point: OperatingPoint) -> Decision:
    """Return a decision of poor quality, which names nobody."""
    return Decision(Verdict.POOR_QUALITY, point.threshold, tuple(reasons), point=point)


def _judge(
    closest: Candidate, lead: float | None, point: OperatingPoint
) -> tuple[Verdict, tuple[Sentence, ...]]:
    name, score, needs = closest.person.name, closest.score, point.threshold
    # Written so that NaN, which fails every comparison, fails every step.
    if not score >= point.unsure_from:
        text = say(
            "Closest {name}: {below}, needs {said}.",
            name=name,
            below=below(score, needs),
            said=score_said(needs),
        )
        return Verdict.NOT_RECOGNIZED, (text,)
    if not score >= needs:
        text = say(
            "Perhaps {name}: {below}, needs {said}.",
            name=name,
            below=below(score, needs),
            said=score_said(needs),
        )
        return Verdict.UNSURE, (text, say("A closer or better lit look would decide."))
    text = say("Score {said}, needs {said2}.", said=score_said(score), said2=score_said(needs))
    if lead is not None and not lead >= point.margin:
        return Verdict.UNSURE, (
            text,
            say("Too close to the next person: {said} apart.", said=score_said(lead)),
        )
    return Verdict.MATCH, (text,)


def _next_closest(runner_up: Candidate | None) -> tuple[Sentence, ...]:
    if runner_up is None:
        return ()
    return (
        say(
            "Next closest {name}: {said}.",
            name=runner_up.person.name,
            said=score_said(runner_up.score),
        ),
    )


def score_said(score: float) -> Sentence:
    """Return a score with two decimals, which the window writes as its language does."""
    return say("{score:z.2f}", score=score)  # z: never -0.00


def below(score: float, needs: float) -> Sentence:
    """Format a score so that it never reads as if it had reached ``needs``."""
    said, needed = score_said(score), score_said(needs)
    return said if said != needed else say("just under {said}", said=needed)
