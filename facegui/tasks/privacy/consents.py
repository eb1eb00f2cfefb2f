"""Withdrawing a consent, undoing that, and renewing a consent."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from facegui.errors import UsageProblem
from facegui.gallery import Consent, Gallery, Person, RemovedPerson
from facegui.text import say


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """The effect of a withdrawal: whom it was about, the samples set aside, who was erased."""

    person: Person
    aside: tuple[str, ...] = ()
    removed: RemovedPerson | None = None


def written(before: Consent | None, text: str, until: date | None, by: str) -> Consent:
    """Return a consent as entered: the former one, or another given now."""
    if before is None or before.text != text or before.withdrawn_at is not None:
        return Consent(text, datetime.now(UTC), until, by)
    return replace(before, until=until, by=by)


def withdraw(gallery: Gallery, person_id: str, consent_end: str) -> Withdrawal:
    """Withdraw a consent now, with the effect that the setting ``consent_end`` gives it.

    Raises UsageProblem where there is none, else as the gallery does.
    """
    person = gallery.person(person_id)
    if person.consent is None:
        raise UsageProblem(
            say("There is no consent of {name} to withdraw.", name=person.name),
            say("Remove them, or record one."),
        )
    gallery.set_consent(person_id, replace(person.consent, withdrawn_at=datetime.now(UTC)))
    # If it is killed after this, the next check of what has lapsed does the rest.
    if consent_end == "erase":
        return Withdrawal(person, removed=gallery.remove_person(person_id))
    aside = tuple(one.id for one in gallery.samples(person_id) if not one.set_aside)
    for one in aside:
        gallery.pictures.set_aside(one, True)
    return Withdrawal(person, aside)


def take_back(gallery: Gallery, withdrawal: Withdrawal) -> None:
    """Undo a withdrawal. Raises as the gallery does."""
    if withdrawal.removed is not None:
        gallery.restore(withdrawal.removed)
    gallery.set_consent(withdrawal.person.id, withdrawal.person.consent)
    for one in withdrawal.aside:
        gallery.pictures.set_aside(one, False)
