"""Keeps visits in the history while rules run without a window, as the window does."""

import time
from collections.abc import Callable, Collection
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Final

from facegui.errors import FaceGuiError
from facegui.events.running import jpeg_of
from facegui.gallery import GalleryBusy, UnknownPerson
from facegui.matching.watchlist import SearchGallery
from facegui.tasks.explanation import Explainer
from facegui.tasks.visits import Visit
from facegui.workspace import Workspace

_EVERY_S: Final = 1.0
_THUMBNAIL_PX: Final = 112


class VisitLog:
    """Belongs to the thread of the gallery. ``note`` is called once when nothing can be written.

    A visit is written while it goes on, so that little is lost when the program is killed. What
    another process erases is not written again.
    """

    def __init__(
        self, workspace: Workspace, watchlist: SearchGallery, note: Callable[[str], None]
    ) -> None:
        self._gallery = workspace.gallery
        self._settings = workspace.settings
        self._explainer = Explainer(workspace.gallery, watchlist)
        self._note = note
        self._failing = False
        self._due = 0.0
        self._enforced = ""
        self._places: dict[str, str] = {}  # by camera
        self._over: dict[str, Visit] = {}
        self._written: dict[str, Visit] = {}
        self._erased: set[str] = set()

    def take(self, camera: str, place: str, over: Collection[Visit]) -> None:
        """Take in the visits that are over at a camera, which is at a place."""
        self._places[camera] = place
        self.ended(over)

    def ended(self, over: Collection[Visit]) -> None:
        """Take in visits that are over."""
        self._over |= {one.id: one for one in over}

    def write(self, here: Callable[[], Collection[Visit]], *, last: bool = False) -> None:
        """Write, once a second, what is new about those who are ``here``, and who has left.

        The ``last`` time it waits for other processes.
        """
        if not self._settings.history or (time.monotonic() < self._due and not last):
            return
        self._due = time.monotonic() + _EVERY_S
        try:
            self._enforce()
            self._write({one.id: one for one in here() if one.worth_keeping}, wait=last)
            self._failing = False
        except GalleryBusy:
            return  # tried again next time
        except FaceGuiError as problem:
            if not self._failing:
                self._failing = True
                self._note(f"The history cannot be written: {problem}")

    def _write(self, here: dict[str, Visit], *, wait: bool) -> None:
        history = self._gallery.history
        known = self._written.keys()
        self._erased |= known - history.holds(known)
        all_ = {**here, **self._over}
        todo = [
            one
            for id_, one in all_.items()
            if id_ not in self._erased and self._written.get(id_) is not one
        ]
        absorbed = known - all_.keys()
        if todo:
            with history.together(wait=wait):
                for one in todo:
                    with suppress(UnknownPerson):  # removed while in view
                        history.keep(one.sighting(self._why(one)), self._thumbnail(one))
        # Not before: if it is killed in between, a moment is there twice rather than not at all.
        history.erase(absorbed - self._erased)
        self._over.clear()
        self._written = {id_: one for id_, one in here.items() if id_ not in self._erased}

    def _why(self, visit: Visit) -> tuple[str, ...]:
        outcome = visit.outcome
        place = self._places[visit.source]
        return self._explainer.nameless(
            outcome.decision, visit.embedding, outcome.quality, place=place
        )

    def _thumbnail(self, visit: Visit) -> bytes | None:
        # Strangers have not consented.
        shown = visit.person_id is not None or self._settings.history_strangers
        if not shown or visit.picture is None:
            return None
        return jpeg_of(visit.picture, _THUMBNAIL_PX)

    def _enforce(self) -> None:
        """Erase what may not be kept any longer, once a day."""
        today = datetime.now(UTC).astimezone().date()
        if str(today) == self._enforced:
            return
        self._enforced = str(today)
        history = self._gallery.history
        history.erase_before(today - timedelta(days=self._settings.history_days))
        if not self._settings.history_strangers:
            history.erase_thumbnails_of_strangers()
