"""What rules would have done with the visits of a day, and what would have been held back."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo

from facegui.events.happenings import Happening, of_sighting
from facegui.events.judging import Firing, Held, RuleJudge
from facegui.events.rules import Rule, RuleBook
from facegui.gallery import Gallery, Person, Sighting
from facegui.text import Sentence, say


@dataclass(frozen=True, slots=True, eq=False)
class RuleTest:
    """What a rule would have done."""

    rule: Rule
    fired: tuple[Firing, ...]
    held: tuple[Held, ...]

    @property
    def summary(self) -> Sentence:
        """Say how often it would have fired, and how often it was held back."""
        if self.rule.problems:
            return say("It cannot work.")
        return say(
            "Would have fired {fired} {fired:time|times}, held back {held} {held:time|times}.",
            fired=len(self.fired),
            held=len(self.held),
        )

    @property
    def lines(self) -> list[tuple[Firing | Held, Sentence]]:
        """The events in order of time, each with "fires" or the reason why it was held back."""
        told: list[tuple[Firing | Held, Sentence]] = [(one, say("fires")) for one in self.fired]
        told += [(one, one.why) for one in self.held]
        return sorted(told, key=lambda one: one[0].event.at)


def tested_on(book: RuleBook, gallery: Gallery, day: date) -> tuple[RuleTest, ...]:
    """Test every rule, also those that are off, on the visits that ended on a day.

    A kept visit says who it was, but not from which second on: one second is assumed.
    """
    people = {one.id: one for one in gallery.people()}
    return tested(book, gallery.history.of_day(day), people)


def tested(
    book: RuleBook,
    sightings: tuple[Sighting, ...],
    people: Mapping[str, Person],
    zone: tzinfo | None = None,
) -> tuple[RuleTest, ...]:
    """Test every rule on sightings; ``people`` are those enrolled, by id."""
    moments = sorted({one.after_s for one in book.rules})
    known: list[tuple[datetime, Happening]] = []
    for sighting in sightings:
        person = None if sighting.person_id is None else people.get(sighting.person_id)
        name, groups = ("", ()) if person is None else (person.name, person.groups)
        told = of_sighting(sighting, name or None, groups, moments)
        known += [(one.seen_at, one) for one in told]
    known.sort(key=lambda one: one[0])
    rules = [replace(one, on=True) for one in book.rules]
    judge, fired, held = RuleJudge(rules, zone), list[Firing](), list[Held]()
    for moment, happening in known:
        step = judge.step((happening,), moment)
        fired += step.fired
        held += step.held
    return tuple(
        RuleTest(
            rule,
            tuple(one for one in fired if one.rule.name == rule.name),
            tuple(one for one in held if one.rule.name == rule.name),
        )
        for rule in book.rules
    )
