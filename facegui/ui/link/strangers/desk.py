"""Keeps strangers as the settings say, from the visits that the history recorder passes on.

Runs in the GUI thread, and does nothing until it is switched on. A visit is kept when it is over,
so that somebody who gets a name while in view is not kept.
"""

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from facegui.errors import FaceGuiError
from facegui.gallery import GalleryBusy
from facegui.gallery.strangers.strangers import first_kept
from facegui.live.analysis import Analysis
from facegui.matching.watchlist import SearchGallery
from facegui.tasks.strangers.keeping import ClearLook, ClearLooks, StrangerJoiner, to_be_kept
from facegui.tasks.strangers.likeness import StrangerLikeness
from facegui.tasks.visits import Visit
from facegui.ui.link.keeper import Clock, Keeper, utc_now
from facegui.workspace import Workspace

_MOST_WAITING = 500


class StrangerDesk(Keeper):
    """Signals: ``changed`` (who is kept), ``failed`` (FaceGuiError: a visit could not be kept)."""

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, workspace: Workspace, parent: QObject | None = None, *, now: Clock = utc_now
    ) -> None:
        super().__init__(workspace, parent, now=now)
        self._looks = ClearLooks()
        self._joiner = StrangerJoiner()
        self._likeness: StrangerLikeness | None = None
        self._here: tuple[Visit, ...] = ()
        self._waiting: list[tuple[Visit, ClearLook]] = []
        self._on = workspace.settings.strangers

    def renew(self, watchlist: SearchGallery) -> None:
        """Continue with another gallery; strangers kept for another encoder are erased.

        Raises as the gallery does.
        """
        another = self._likeness is None or self._likeness.space != watchlist.templates.space
        self._likeness = self._workspace.stranger_likeness(watchlist)
        if another:
            self._looks.forget()
            if not self._workspace.gallery.read_only:
                self._workspace.gallery.strangers.keep_only(self._likeness.space)
        self.changed.emit()

    def look(self, analysis: Analysis, camera: str) -> None:
        """Take an analysis of a camera, after `take` got its visits."""
        if self._on:
            self._looks.step(analysis, self._here, camera)

    def take(self, here: Collection[Visit], over: Collection[Visit]) -> None:
        """Take the visits that go on, and keep those that are over."""
        self._here = tuple(here)
        if not self._on:
            return
        for visit in over:
            look = self._looks.of(visit.id)
            if look is not None:
                self._waiting.append((visit, look))
        self._waiting = self._waiting[-_MOST_WAITING:]
        self.catch_up()

    def number_of(self, visit_id: str) -> int | None:
        """Return the number of a stranger in view who was kept before, None for all others."""
        visit = next((one for one in self._here if one.id == visit_id), None)
        look, likeness = self._looks.of(visit_id), self._likeness
        if not self._on or visit is None or look is None or likeness is None:
            return None
        if visit.embedding is None or visit.person_id is not None:
            return None
        try:
            gallery = self._workspace.gallery
            return self._joiner.number(gallery, likeness, look.place, visit.embedding)
        except FaceGuiError:  # in use elsewhere: no number this time
            return None

    def catch_up(self) -> None:
        """Write what waits, as soon as no other process writes."""
        before = len(self._waiting)
        try:
            while self._waiting:
                self._keep(*self._waiting[0])
                self._waiting.pop(0)
        except GalleryBusy:
            pass
        except FaceGuiError as problem:
            self._waiting.clear()
            self.failed.emit(problem)
        if len(self._waiting) < before:
            self.changed.emit()

    def settle(self) -> None:
        """Apply the settings, and erase what may be kept no longer."""
        settings = self._workspace.settings
        was, self._on = self._on, settings.strangers
        strangers = self._workspace.gallery.strangers
        try:
            if was and not self._on:
                self._looks.forget()
                self._waiting.clear()
                erased = strangers.erase_all()
            else:
                today = self._today()
                erased = strangers.erase_before(first_kept(today, settings.strangers_days))
        except FaceGuiError as problem:
            self.failed.emit(problem)
            return
        if erased:
            self.changed.emit()

    def _keep(self, visit: Visit, look: ClearLook) -> None:
        likeness = self._likeness
        kept = None if likeness is None else to_be_kept(visit, look, likeness)
        if kept is not None and likeness is not None:
            self._joiner.keep(self._workspace.gallery, likeness, kept, look.portrait)
