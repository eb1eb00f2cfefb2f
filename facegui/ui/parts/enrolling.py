"""What every page that enrolls somebody needs: the consent, and saving with a way back."""

from PySide6.QtCore import QCoreApplication

from facegui.tasks.draft import Draft
from facegui.tasks.enrollment import Saved, save, take_back
from facegui.ui.link.gallery_changes import GalleryChange


def enrolling(draft: Draft, consent: str | None) -> GalleryChange[Saved]:
    """Store a draft; ``consent`` is the text agreed to now, None for one on record."""
    return GalleryChange(
        lambda gallery: save(gallery, draft, consent), _saved, take_back, _taken_back
    )


def consent_words() -> str:
    """Return the text that a person who is enrolled agrees to."""
    return _tr(
        "This person agrees that their face is stored here, encrypted, until they ask for its "
        "removal."
    )


def _saved(saved: Saved) -> str:
    words = _tr("Enrolled {name}.") if saved.new else _tr("Added to {name}.")
    return words.format(name=saved.person.name)


def _taken_back(saved: Saved) -> str:
    words = _tr("Removed {name}.") if saved.new else _tr("Removed the new pictures of {name}.")
    return words.format(name=saved.person.name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("enroll", text)
