"""The changes to people on this page, each with its words and its undo."""

from collections.abc import Mapping, Sequence
from datetime import date

from facegui.gallery import Consent, Gallery, Person, RemovedPerson, Sample, StoredPainting
from facegui.gallery.membership import Regrouping
from facegui.gallery.painted.paintings import Kept
from facegui.gallery.types import WholeSample
from facegui.tasks.privacy.consents import Withdrawal, take_back, withdraw
from facegui.ui.link.gallery_changes import GalleryChange
from facegui.ui.theme.figures import filled, translator

_tr = translator("Changes")


def rename(person: Person, name: str) -> GalleryChange[Person]:
    """Rename somebody. Raises UsageProblem if the name cannot be used."""
    return GalleryChange(
        lambda gallery: gallery.rename(person.id, name),
        lambda renamed: _tr("Renamed {old} to {new}.").format(old=person.name, new=renamed.name),
        lambda gallery, _renamed: gallery.rename(person.id, person.name),
    )


def delete(person: Person) -> GalleryChange[RemovedPerson]:
    """Erase somebody with pictures and history."""
    return GalleryChange(
        lambda gallery: gallery.remove_person(person.id),
        lambda _removed: _tr("Deleted {name}.").format(name=person.name),
        lambda gallery, removed: gallery.restore(removed),
    )


def merge(keep: Person, other: Person) -> GalleryChange[RemovedPerson]:
    """Merge two people under the name of the first."""
    words = _tr("{other} is now part of {name}.").format(other=other.name, name=keep.name)
    return GalleryChange(
        lambda gallery: gallery.merge(keep.id, other.id),
        lambda _removed: words,
        lambda gallery, removed: gallery.restore(removed),
    )


def set_aside(sample: Sample, aside: bool) -> GalleryChange[None]:
    """Exclude a picture from recognition, or bring it back."""
    words = _tr("Picture set aside.") if aside else _tr("Picture brought back.")
    return GalleryChange(
        lambda gallery: gallery.pictures.set_aside(sample.id, aside),
        lambda _nothing: words,
        lambda gallery, _nothing: gallery.pictures.set_aside(sample.id, not aside),
    )


def remove_sample(sample: Sample) -> GalleryChange[WholeSample]:
    """Erase a picture."""
    return GalleryChange(
        lambda gallery: gallery.pictures.remove(sample.id),
        lambda _whole: _tr("Picture removed."),
        lambda gallery, whole: gallery.pictures.restore(whole),
    )


def keep_painting(person: Person, sample_id: str, painting: StoredPainting) -> GalleryChange[Kept]:
    """Make a painting stand for somebody; it replaces the one before."""
    return GalleryChange(
        lambda gallery: gallery.paintings.keep(sample_id, painting),
        lambda _before: _tr("Painted portrait of {name} kept.").format(name=person.name),
        lambda gallery, before: gallery.paintings.put_back(person.id, before),
    )


def discard_painting(person: Person) -> GalleryChange[Kept]:
    """Erase somebody's painting."""
    return GalleryChange(
        lambda gallery: gallery.paintings.discard(person.id),
        lambda _before: _tr("Painted portrait of {name} erased.").format(name=person.name),
        lambda gallery, before: gallery.paintings.put_back(person.id, before),
    )


def put_paintings_back(gallery: Gallery, before: Mapping[str, Kept]) -> None:
    """Restore by person id the paintings that people had before a group was painted."""
    there = set(gallery.ids())
    for person_id, kept in before.items():
        if person_id in there:
            gallery.paintings.put_back(person_id, kept)


def set_notes(person: Person, notes: str) -> GalleryChange[Person]:
    """Save somebody's notes; without undo, since the field has its own."""
    return GalleryChange(lambda gallery: gallery.set_notes(person.id, notes), searched=False)


def record_consent(person: Person, consent: str) -> GalleryChange[Person]:
    """Record what somebody has just agreed to."""
    return GalleryChange(
        lambda gallery: gallery.set_consent(person.id, consent),
        lambda _agreed: _tr("Consent of {name} recorded.").format(name=person.name),
        lambda gallery, _agreed: gallery.set_consent(person.id, None),
    )


def set_consent(person: Person, consent: Consent) -> GalleryChange[Person]:
    """Save a consent as it was edited."""
    return GalleryChange(
        lambda gallery: gallery.set_consent(person.id, consent),
        lambda _agreed: _tr("Consent of {name} recorded.").format(name=person.name),
        lambda gallery, _agreed: gallery.set_consent(person.id, person.consent),
    )


def withdraw_consent(person: Person, consent_end: str) -> GalleryChange[Withdrawal]:
    """Withdraw a consent; the settings choose the consequence."""

    def words(done: Withdrawal) -> str:
        if done.removed is not None:
            return _tr("Consent withdrawn: deleted {name}.").format(name=person.name)
        return _tr("Consent withdrawn: {name} is set aside.").format(name=person.name)

    return GalleryChange(
        lambda gallery: withdraw(gallery, person.id, consent_end), words, take_back
    )


def set_groups(person: Person, groups: Sequence[str]) -> GalleryChange[object]:
    """Put somebody into exactly these groups. Raises UsageProblem for an unusable name."""
    return GalleryChange(
        lambda gallery: gallery.membership.set_groups([person.id], groups),
        lambda _after: _tr("Groups of {name} changed.").format(name=person.name),
        lambda gallery, _after: gallery.membership.put_back([person]),
    )


def set_validity(person: Person, first: date | None, last: date | None) -> GalleryChange[object]:
    """Set the first and last day somebody is recognized. Raises UsageProblem for an empty span."""
    return GalleryChange(
        lambda gallery: gallery.membership.set_validity([person.id], first, last),
        lambda _after: _tr("Validity of {name} changed.").format(name=person.name),
        lambda gallery, _after: gallery.membership.put_back([person]),
    )


def regroup(people: Sequence[Person], change: Regrouping) -> GalleryChange[object]:
    """Change groups and validity of several people at once. Raises UsageProblem as above."""
    words = filled(_tr("Groups of {n:,} {n:person|people} changed."), n=len(people))
    return GalleryChange(
        lambda gallery: gallery.membership.regroup([one.id for one in people], change),
        lambda _after: words,
        lambda gallery, _after: gallery.membership.put_back(people),
    )
