"""A consent that is taken back, and how that is undone; what a renewed one is."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from facegui.errors import UsageProblem
from facegui.gallery import Consent, Gallery, Person, RemovedPerson
from facegui.text import say


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What a withdrawal has done: to whom, which samples it set aside, who was erased."""

    person: Person
    aside: tuple[str, ...] = ()
    removed: RemovedPerson | None = None


def written(before: Consent | None, text: str, until: date | None, by: str) -> Consent:
    """Return a consent as somebody wrote it down: the one before, or another given now."""
    if before is None or before.text != text or before.withdrawn_at is not None:
        return Consent(text, datetime.now(UTC), until, by)
    return replace(before, until=until, by=by)


def withdraw(gallery: Gallery, person_id: str, consent_end: str) -> Withdrawal:
    """Let a consent be withdrawn now, with what the setting ``consent_end`` makes of that.

    Raises UsageProblem where there is none, else as the gallery does.
    """
    person = gallery.person(person_id)
    if person.consent is None:
        raise UsageProblem(
            say("There is no consent of {name} to withdraw.", name=person.name),
            say("Remove them, or record one."),
        )
    gallery.set_consent(person_id, replace(person.consent, withdrawn_at=datetime.now(UTC)))
    # Killed from here on, the next look at what lapses does the rest.
    if consent_end == "erase":
        return Withdrawal(person, removed=gallery.remove_person(person_id))
    aside = tuple(one.id for one in gallery.samples(person_id) if not one.set_aside)
    for one in aside:
        gallery.pictures.set_aside(one, True)
    return Withdrawal(person, aside)


def take_back(gallery: Gallery, withdrawal: Withdrawal) -> None:
    """Let a withdrawal be undone. Raises as the gallery does."""
    if withdrawal.removed is not None:
        gallery.restore(withdrawal.removed)
    gallery.set_consent(withdrawal.person.id, withdrawal.person.consent)
    for one in withdrawal.aside:
        gallery.pictures.set_aside(one, False)
