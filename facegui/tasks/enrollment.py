"""Saving a draft in the gallery and taking it back, for window, commands and demonstration."""

from dataclasses import dataclass

from facegui.gallery import Consent, Gallery, Person
from facegui.tasks.draft import Draft


@dataclass(frozen=True, slots=True)
class Saved:
    """Whom a draft went to, with the ids of the samples.

    ``new`` for somebody who was not enrolled before; for anybody else ``former`` is the consent
    there was.
    """

    person: Person
    sample_ids: tuple[str, ...]
    new: bool
    former: Consent | None = None


def save(gallery: Gallery, draft: Draft, consent: str | None, *, replace: bool = False) -> Saved:
    """Store a draft in one transaction. Raises as the gallery does, with nothing stored.

    ``consent`` is the text agreed to now, None when a consent is on record. ``replace`` erases the
    pictures of somebody already enrolled for good.
    """
    if draft.person_id is None:
        person = gallery.add_person(draft.name, draft.samples, consent=consent)
        return Saved(person, tuple(one.id for one in gallery.samples(person.id)), new=True)
    known = gallery.person(draft.person_id)
    store = gallery.pictures.replace_all if replace else gallery.pictures.add
    added = store(known.id, draft.samples, consent=consent)
    return Saved(known, tuple(one.id for one in added), new=False, former=known.consent)


def take_back(gallery: Gallery, saved: Saved) -> None:
    """Undo `save` in one transaction. Raises as the gallery does, with nothing undone."""
    if saved.new:
        gallery.remove_person(saved.person.id, taken_back=True)
    else:
        gallery.pictures.take_back(saved.person.id, saved.sample_ids, saved.former)
