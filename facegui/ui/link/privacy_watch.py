"""Watches for a new day and lapsed undo, which a window that stays open for weeks would miss.

Runs in the GUI thread. Consents, history and unknown people lapse by the day. A deleted person is
erased for good, with a certificate, after an hour.
"""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from facegui.errors import FaceGuiError
from facegui.gallery.erasure.erasures import UNDO_LAPSES
from facegui.gallery.erasure.places import PlaceErased
from facegui.gallery.erasure.traces import FilesSearched
from facegui.tasks.privacy.erasure import Finishing
from facegui.ui.link.gallery_changes import GalleryChanges
from facegui.ui.link.jobs import Cancelled, Jobs, no_job
from facegui.ui.link.keeper import Clock, Keeper, utc_now
from facegui.ui.link.notice import Notice
from facegui.workspace import Workspace

_LOOK_EVERY_MS = 60_000
_TRY_AGAIN = timedelta(hours=1)  # where another process holds it open
_Looked = tuple[list[PlaceErased], FilesSearched]


class PrivacyWatch(Keeper):
    """Looks at the clock every minute, once started.

    Signals: ``day_changed`` (what was due has lapsed), ``erased`` (tuple of Certificate),
    ``noticed`` (Notice).
    """

    day_changed = Signal()
    erased = Signal(object)
    noticed = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        changes: GalleryChanges,
        parent: QObject,
        *,
        now: Clock = utc_now,
    ) -> None:
        super().__init__(workspace, parent, now=now)
        self._jobs, self._changes = jobs, changes
        self._day = self._today()
        self._tried_at: datetime | None = None
        self._finishing = no_job()
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Watch from now on; opening the gallery has done what was due then."""
        self._day = self._today()
        self._timer.start()

    def close(self) -> None:
        """Stop watching."""
        self._timer.stop()
        self._finishing.cancel()

    def look(self) -> None:
        """Do what is due; what another process blocks waits for a minute."""
        try:
            if self._today() != self._day:
                self.look_at_the_day()
            self._finish_erasures()
        except FaceGuiError:
            return

    def look_at_the_day(self) -> None:
        """Apply what is due today. Raises as the gallery does."""
        today = self._today()
        self._workspace.lapse(today)
        self._day = today
        self.day_changed.emit()

    def _finish_erasures(self) -> None:
        now = self._now()
        wait = self._tried_at is not None and now - self._tried_at < _TRY_AGAIN
        # Training and evaluation use the caches that are deleted with a person.
        if wait or self._jobs.busy or not self._workspace.gallery.erasures.lapsed:
            return
        self._changes.forget(before=now - UNDO_LAPSES)
        begun = self._workspace.begin_finishing()
        if begun is None:
            return
        self._tried_at = now

        def look(_tell: object, _cancelled: Cancelled) -> _Looked:
            return begun.look()

        self._finishing = self._jobs.thread(
            look,
            done=lambda looked: self._conclude(begun, looked),
            failed=lambda problem: self.noticed.emit(Notice.of("erasure", problem)),
        )

    def _conclude(self, begun: Finishing, looked: _Looked) -> None:
        try:
            made = self._workspace.gallery.erasures.conclude(begun.due, *looked)
        except FaceGuiError:  # in use elsewhere: tried again in an hour
            return
        if made and all(one.complete for one in made):
            self._tried_at = None
        self.erased.emit(made)
