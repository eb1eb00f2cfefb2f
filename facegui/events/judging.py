"""Which rules fire upon an event, and what holds the others back. Pure: no clock, no actions.

A rule fires once a visit at the most. It waits until somebody has been there long enough and has
been shown to be live. That moment must lie within its times, and not too soon after it last fired.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from facegui.events.happenings import Event, Happening
from facegui.events.rules import OPENING, EventKind, Rule
from facegui.events.times import times_hold
from facegui.text import Sentence, say


@dataclass(frozen=True, slots=True, eq=False)
class Firing:
    """A rule that fired upon an event."""

    rule: Rule
    event: Event


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """A rule that an event concerned but that was held back, with the reason."""

    rule: Rule
    event: Event
    why: Sentence


@dataclass(frozen=True, slots=True, eq=False)
class RuleStep:
    """The result of one step: the events, and which rules fired upon them or were held back."""

    events: tuple[Event, ...] = ()
    fired: tuple[Firing, ...] = ()
    held: tuple[Held, ...] = ()


class RuleJudge:
    """Judges by rules; those that are off or have problems never fire.

    It remembers the visits that go on, and when each rule last fired. ``zone`` is the time zone of
    the rules' times, by default the local one.
    """

    def __init__(self, rules: Sequence[Rule] = (), zone: tzinfo | None = None) -> None:
        self._rules = tuple(one for one in rules if one.on and not one.problems)
        self._zone = zone
        self._told: dict[str, set[tuple[EventKind, str | None]]] = {}  # by visit
        self._done: dict[str, set[str]] = {}  # names of rules by visit
        self._last: dict[str, datetime] = {}  # by name of rule

    def change_rules(self, rules: Sequence[Rule]) -> None:
        """Continue with other rules; visits that go on are not new to rules that stay."""
        names = {one.name for one in self._rules}
        fresh = [one for one in rules if one.on and not one.problems]
        # People already here arrived before a new rule was made.
        for visit in self._told:
            self._done.setdefault(visit, set()).update(
                one.name for one in fresh if one.name not in names
            )
        self._rules = tuple(fresh)

    def step(self, happenings: Iterable[Happening], now: datetime) -> RuleStep:
        """Take what is known of every visit at the moment ``now`` (aware)."""
        events, fired, held = list[Event](), list[Firing](), list[Held]()
        for happening in happenings:
            told = self._told.setdefault(happening.visit, set())
            events += self._events(happening, told, now)
            for rule in self._rules:
                judged = self._judged(rule, happening, told, now)
                if isinstance(judged, Firing):
                    fired.append(judged)
                elif judged is not None:
                    held.append(judged)
            if happening.over:
                del self._told[happening.visit]
                self._done.pop(happening.visit, None)
        # A rule about somebody who stayed has an event of its own.
        known = {one.id for one in events}
        events += [one.event for one in fired if one.event.id not in known]
        return RuleStep(tuple(events), tuple(fired), tuple(held))

    def forget(self) -> None:
        """Start over: the history was erased, or there is another gallery."""
        self._told.clear()
        self._done.clear()

    def _events(
        self, happening: Happening, told: set[tuple[EventKind, str | None]], now: datetime
    ) -> list[Event]:
        kind, events = happening.kind, []
        key = kind, happening.person_id
        known = any(one is EventKind.ARRIVED for one, _ in told)
        # Somebody who has arrived does not become a stranger through a later poor look.
        later = known and kind in (EventKind.STRANGER, EventKind.UNSURE)
        if kind is not None and key not in told and not later:
            told.add((kind, happening.person_id))
            events.append(happening.event(kind, _moment(happening, now)))
        if happening.over and kind is EventKind.ARRIVED:
            events.append(happening.event(EventKind.LEFT, happening.seen_at))
        return events

    def _judged(
        self,
        rule: Rule,
        happening: Happening,
        told: set[tuple[EventKind, str | None]],
        now: datetime,
    ) -> Firing | Held | None:
        done = self._done.setdefault(happening.visit, set())
        if rule.name in done or not self._concerns(rule, happening, told):
            return None
        event = happening.event(rule.when, _moment(happening, now), after_s=rule.after_s)
        waits = _waits_for(rule, happening)
        if waits is not None:
            over = happening.over
            return Held(rule, event, waits) if over and happening.seconds >= rule.after_s else None
        done.add(rule.name)
        last = self._last.get(rule.name)
        if not times_hold(rule.times, event.at, self._zone):
            return Held(rule, event, say("Outside its times."))
        every = timedelta(seconds=rule.every_s)
        if last is not None and timedelta(0) <= event.at - last < every:
            return Held(
                rule, event, say("At most once in {seconds:g} seconds.", seconds=rule.every_s)
            )
        self._last[rule.name] = event.at
        return Firing(rule, event)

    def _concerns(
        self, rule: Rule, happening: Happening, told: set[tuple[EventKind, str | None]]
    ) -> bool:
        if not rule.at(happening.camera):
            return False
        if rule.when in OPENING or rule.when is EventKind.LEFT:
            if happening.kind is not EventKind.ARRIVED:
                return False
            right_time = happening.over or rule.when is not EventKind.LEFT
            return right_time and rule.about(happening.name, happening.groups)
        return rule.when is happening.kind and (happening.kind, happening.person_id) in told


def _waits_for(rule: Rule, happening: Happening) -> Sentence | None:
    """Say what a rule still waits for, None for nothing."""
    if happening.seconds < rule.after_s:
        return say("Not there for {seconds:g} seconds yet.", seconds=rule.after_s)
    if rule.needs_life and not happening.live:
        if happening.liveness == "recording":
            return say("Life cannot be shown by a recording.")
        return say("Life was not shown.")
    if rule.opens and happening.over:
        return say("They had left by then.")
    return None


def _moment(happening: Happening, now: datetime) -> datetime:
    """Return the moment of a visit's state: now, or when a visit that is over was last seen."""
    return happening.seen_at if happening.over else now
