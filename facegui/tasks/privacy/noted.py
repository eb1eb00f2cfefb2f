"""Steps that are done and noted in the audit together, where the gallery does not note them."""

from contextlib import suppress
from typing import Any

from facegui.errors import FaceGuiError
from facegui.gallery import Gallery


def erase_history(gallery: Gallery) -> None:
    """Erase the whole history. Raises as the gallery does."""
    visits = gallery.history.count()
    gallery.history.erase_all()
    gallery.audit.note("history erased", visits=visits)


def forget_places(gallery: Gallery) -> None:
    """Erase what was learned of every place. Raises as the gallery does."""
    gallery.forget_seen()
    gallery.audit.note("places forgotten")


def note_unlocked(gallery: Gallery, what: str, person_id: str | None = None, **facts: Any) -> None:
    """Note that something was unlocked, and for whom; a busy audit delays nobody.

    ``what`` is plain words: "window" for the gallery opened in it, "rule" for what a rule opens.
    """
    if gallery.read_only:
        return
    with suppress(FaceGuiError):
        gallery.audit.note_at_once("unlocked", person_id, what=what, **facts)
