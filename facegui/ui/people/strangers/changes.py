"""The changes to strangers, each with its words and its undo."""

from collections.abc import Collection

from facegui.gallery.types import WholeStranger
from facegui.tasks.draft import Draft
from facegui.tasks.strangers.naming import Named, give_name, take_name_back
from facegui.ui.link.gallery_changes import GalleryChange
from facegui.ui.people.strangers.words import called
from facegui.ui.theme.figures import filled, translator

_tr = translator("strangers")


def name(number: int, draft: Draft, consent: str | None) -> GalleryChange[Named]:
    """Enroll a stranger; their visits then belong to that person."""

    def words(named: Named) -> str:
        said = _tr("{unknown} is {name} now.")
        return filled(said, unknown=called(number), name=named.saved.person.name)

    return GalleryChange(
        lambda gallery: give_name(gallery, number, draft, consent),
        words,
        take_name_back,
        lambda _named: filled(_tr("{unknown} has no name again."), unknown=called(number)),
    )


def split(number: int, visit_ids: Collection[str]) -> GalleryChange[int]:
    """Turn some visits into another stranger; no undo, since the split is remembered."""

    def words(new: int) -> str:
        said = _tr("{one} and {other} are two people now.")
        return filled(said, one=called(number), other=called(new))

    return GalleryChange(lambda gallery: gallery.strangers.split(number, visit_ids), words)


def join(kept: int, other: int) -> GalleryChange[None]:
    """Join two strangers into one."""
    said = filled(_tr("{other} is {one} now."), other=called(other), one=called(kept))
    return GalleryChange(lambda gallery: gallery.strangers.join(kept, other), lambda _done: said)


def set_apart(one: int, other: int) -> GalleryChange[None]:
    """Remember that two strangers are two people, and do not ask about them again."""
    said = filled(_tr("{one} and {other} stay two people."), one=called(one), other=called(other))
    return GalleryChange(
        lambda gallery: gallery.strangers.set_apart(one, other), lambda _done: said
    )


def erase(number: int) -> GalleryChange[WholeStranger]:
    """Erase everything about a stranger."""
    return GalleryChange(
        lambda gallery: gallery.strangers.discard(number),
        lambda _whole: filled(_tr("Erased {unknown}."), unknown=called(number)),
        lambda gallery, whole: gallery.strangers.put_back([whole]),
    )


def erase_all() -> GalleryChange[int]:
    """Erase everything about all strangers."""
    return GalleryChange(
        lambda gallery: gallery.strangers.erase_all(),
        lambda _count: _tr("Everything kept of unknown people was erased."),
    )
