"""What lapses with time: consents, with a week's notice, and old records.

Nothing happens to people whose consent has no end. Where people are to be erased, they are set
aside when the consent ends, and erased a week after the first reminder, unless they withdrew it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from facegui.gallery import Gallery
from facegui.gallery.strangers.strangers import first_kept
from facegui.settings import Settings
from facegui.text import Sentence, say

NOTICE = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class ConsentStep:
    """What is due today, by person id: remind of the end, set aside, erase."""

    tell: Mapping[str, date]
    aside: tuple[str, ...]
    erase: tuple[str, ...]


def consent_step(
    ends: Mapping[str, date],
    told: Mapping[str, date],
    withdrawn: frozenset[str],
    today: date,
    *,
    erase: bool,
) -> ConsentStep:
    """Decide what is due. ``ends`` are last days, ``told`` the days of the first reminders."""
    tell = {one: last for one, last in ends.items() if last - NOTICE <= today}
    over = [one for one, last in ends.items() if last < today]
    gone = [
        one
        for one in over
        if erase and (one in withdrawn or (one in told and told[one] + NOTICE <= today))
    ]
    aside = tuple(one for one in over if one not in gone)
    return ConsentStep(
        {one: last for one, last in tell.items() if one not in gone}, aside, tuple(gone)
    )


def lapse(gallery: Gallery, settings: Settings, today: date | None = None) -> tuple[Sentence, ...]:
    """Do what is due today, and return it in sentences. Raises as the gallery does."""
    if gallery.read_only:
        return ()
    today = today or date.today()
    said = _lapse_consents(gallery, settings, today)
    gallery.history.erase_before(today - timedelta(days=settings.history_days))
    gallery.strangers.erase_before(first_kept(today, settings.strangers_days))
    gallery.audit.forget(settings.audit_days, today)
    return said


def _lapse_consents(gallery: Gallery, settings: Settings, today: date) -> tuple[Sentence, ...]:
    ends = gallery.consents_ending(today + NOTICE + timedelta(days=1))
    if not ends:
        return ()
    people = {one: gallery.person(one) for one in ends}
    withdrawn = frozenset(
        one for one, person in people.items() if person.consent and person.consent.withdrawn_at
    )
    told = _told(gallery, ends)
    step = consent_step(ends, told, withdrawn, today, erase=settings.consent_end == "erase")
    said = []
    for one in step.erase:
        gallery.remove_person(one)
        said.append(say("{name} was erased: the consent ended.", name=people[one].name))
    for one in step.aside:
        for sample in gallery.samples(one):
            if not sample.set_aside:
                gallery.pictures.set_aside(sample.id, True)
    for one, last in step.tell.items():
        if one not in told:
            gallery.audit.note("notice", one, ends=last.isoformat(), on=today.isoformat())
        said.append(_sentence(people[one].name, last, today, settings))
    return tuple(said)


def _told(gallery: Gallery, ends: Mapping[str, date]) -> dict[str, date]:
    told: dict[str, date] = {}
    for entry in gallery.audit.entries():
        person, facts = entry.person_id, entry.facts
        if entry.kind != "notice" or person is None or person not in ends:
            continue
        if facts["ends"] == ends[person].isoformat():
            told.setdefault(person, date.fromisoformat(facts["on"]))
    return told


def _sentence(name: str, last: date, today: date, settings: Settings) -> Sentence:
    if last < today:
        return say(
            "The consent of {name} ended on {day}: they are set aside and not recognized.",
            name=name,
            day=f"{last}",
        )
    if settings.consent_end == "erase":
        return say(
            "The consent of {name} ends on {day}: they are set aside then, and erased a week after "
            "this was told.",
            name=name,
            day=f"{last}",
        )
    return say(
        "The consent of {name} ends on {day}: they are set aside then.", name=name, day=f"{last}"
    )
