"""From visits to events: who arrived, stayed or left, strangers, doubts and attacks. Pure.

Everything about people comes from `tasks/visits.py` alone.
"""

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from facegui.events.rules import EventKind
from facegui.gallery.types import Sighting
from facegui.matching.decision import Decision, Verdict
from facegui.matching.liveness import LivenessState
from facegui.tasks.visits import Visit
from facegui.vision.types import Pixels

# Somebody approaching is often not recognized, or unsure, for the first seconds.
SETTLES = timedelta(seconds=3)


@dataclass(frozen=True, slots=True, eq=False)
class Happening:
    """What is known of a visit at a moment: the kind of event it makes, None for none yet.

    ``name`` and ``groups`` belong to the person who was recognized, ``number`` to a stranger who
    was kept before. ``live`` says whether the face was shown to be live while it had that name,
    ``over`` that the visit has ended. ``picture`` is its clearest square cut-out, BGR.
    """

    visit: str
    kind: EventKind | None
    camera: str
    began_at: datetime
    seen_at: datetime
    person_id: str | None = None
    name: str | None = None
    groups: tuple[str, ...] = ()
    score: float | None = None
    liveness: str | None = None
    live: bool = False
    reasons: tuple[str, ...] = ()
    over: bool = False
    number: int | None = None
    picture: Pixels | None = field(default=None, repr=False)

    @property
    def seconds(self) -> float:
        """How long it has been going on."""
        return (self.seen_at - self.began_at).total_seconds()

    def event(self, kind: EventKind, at: datetime, *, after_s: float = 0.0) -> "Event":
        """Return an event of this visit."""
        stayed = f" {after_s:g}" if kind is EventKind.STAYED else ""
        text = f"{self.visit} {kind}{stayed} {self.person_id or ''}"
        event_id = hashlib.sha256(text.encode()).hexdigest()[:32]
        return Event(event_id, kind, at, self)


@dataclass(frozen=True, slots=True, eq=False)
class Event:
    """Something that happened at a moment (aware datetime).

    ``id`` is the same however often the event is reported, and different for every other event.
    """

    id: str
    kind: EventKind
    at: datetime
    of: Happening

    @property
    def unknown(self) -> str | None:
        """The number of an unknown person, else of their visit; None for somebody with a name."""
        if self.of.name is not None:
            return None
        return self.of.visit if self.of.number is None else str(self.of.number)


def of_visits(here: Iterable[Visit], over: Iterable[Visit] = ()) -> tuple[Happening, ...]:
    """Return what is known of the visits that go on and of those that are over."""
    going = [_of_visit(visit, over=False) for visit in here if visit.worth_keeping]
    ended = [_of_visit(visit, over=True) for visit in over]
    return (*going, *ended)


def _of_visit(visit: Visit, *, over: bool) -> Happening:
    outcome = visit.outcome
    decision = outcome.decision
    person = decision.person
    lasted = over or visit.seen_at - visit.began_at >= SETTLES
    return Happening(
        visit.id,
        _kind(decision, attacked=visit.attacked, lasted=lasted),
        visit.source,
        visit.began_at,
        visit.seen_at,
        None if person is None else person.person.id,
        None if person is None else person.person.name,
        () if person is None else person.person.groups,
        decision.score,
        "attack" if visit.attacked else outcome.liveness,
        visit.shown_live,
        decision.reasons,
        over,
        picture=visit.picture,
    )


def _kind(decision: Decision, *, attacked: bool, lasted: bool) -> EventKind | None:
    if attacked or decision.verdict is Verdict.NOT_LIVE:
        return EventKind.ATTACK
    if decision.verdict is Verdict.MATCH:
        return EventKind.ARRIVED
    if not lasted:
        return None
    return _OTHERS.get(decision.verdict)


# A poor picture is no evidence of anything, not even of a stranger.
_OTHERS = {Verdict.NOT_RECOGNIZED: EventKind.STRANGER, Verdict.UNSURE: EventKind.UNSURE}


def of_sighting(
    sighting: Sighting, name: str | None, groups: tuple[str, ...], moments: Collection[float]
) -> tuple[Happening, ...]:
    """Return what was known of a kept visit at each of these seconds, and at its end."""
    attack = sighting.verdict == Verdict.NOT_LIVE or sighting.liveness == LivenessState.ATTACK
    verdict = Verdict(sighting.verdict)
    kind = EventKind.ARRIVED if verdict is Verdict.MATCH else _OTHERS.get(verdict)
    known = kind is EventKind.ARRIVED and not attack
    whole = Happening(
        sighting.id,
        EventKind.ATTACK if attack else kind,
        sighting.source,
        sighting.began_at,
        sighting.ended_at,
        sighting.person_id if known else None,
        name if known else None,
        groups if known else (),
        sighting.score,
        sighting.liveness,
        sighting.liveness == LivenessState.LIVE and not attack,
        sighting.faults,
    )
    shown = [
        replace(whole, seen_at=sighting.began_at + timedelta(seconds=one))
        for one in sorted({1.0, SETTLES.total_seconds(), *moments})
        if 1.0 <= one < whole.seconds
    ]
    early = (EventKind.STRANGER, EventKind.UNSURE)
    shown = [
        one for one in shown if one.kind not in early or one.seconds >= SETTLES.total_seconds()
    ]
    return (*shown, whole, replace(whole, over=True))
