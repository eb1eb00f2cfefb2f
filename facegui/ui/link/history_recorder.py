"""Writes visits to the history within two seconds.

Runs in the GUI thread. While the history is off, the visits of this run are kept in memory only.
"""

from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtCore import QBuffer, QIODevice, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from facegui.errors import FaceGuiError
from facegui.gallery import GalleryBusy, UnknownPerson
from facegui.gallery.types import FILES
from facegui.live.analysis import Analysis
from facegui.matching.watchlist import SameFace, SearchGallery
from facegui.tasks.camera_visits import CameraVisits
from facegui.tasks.explanation import Explainer
from facegui.tasks.privacy.noted import erase_history
from facegui.tasks.roster import SeenToday, Stay, seen_on, smaller, stay_of_sighting, stay_of_visit
from facegui.tasks.visits import Visit
from facegui.ui.link.deadline import Deadline
from facegui.ui.link.keeper import Clock, Keeper, utc_now
from facegui.vision.types import Pixels
from facegui.workspace import Workspace

# A visit must be on disk after two seconds, even if the window is killed. These waits leave the
# rest of that time to a busy computer. Each write waits for the disk once (4 ms on an SSD).
_NEWS_WITHIN_MS = 250  # somebody came, or proved to be somebody else
_WITHIN_MS = 1000  # visits grew longer
_AGAIN_WITHIN_MS = 250  # another process is writing
_FAILED_WITHIN_MS = 5000
_SETTLE_EVERY_MS = 5000
_TOLD_EVERY = timedelta(minutes=1)  # interval of signals while a visit goes on
_THUMBNAIL_PX = 112
_JPEG_QUALITY = 85
_MOST_WAITING = 500


Watched = Callable[[Collection[Visit], Collection[Visit]], None]


@dataclass(frozen=True, slots=True, eq=False)
class _Written:
    """A visit as it was last written, with its picture as JPEG."""

    visit: Visit
    thumbnail: bytes | None


class HistoryRecorder(Keeper):
    """Keeps the history as the settings say, and who was seen today. Call `start` first.

    Signals: ``changed`` after everything new, changed or erased, and once a minute while visits go
    on; ``failed`` (FaceGuiError) when entries cannot be written, once until they can be again.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, workspace: Workspace, parent: QObject | None = None, *, now: Clock = utc_now
    ) -> None:
        super().__init__(workspace, parent, now=now)
        self._watch = CameraVisits()
        self._sources: tuple[str, ...] = ()
        self._ended: dict[str, Stay] = {}  # by visit, today's
        self._keeps = workspace.settings.history
        self._watchlist: SearchGallery | None = None
        self._places: dict[str, str] = {}  # by camera
        self._over: dict[str, Visit] = {}  # ended, not yet written
        self._written: dict[str, _Written] = {}  # of visits that go on
        self._absorbed: set[str] = set()  # written, but proved to be part of another visit
        self._told_at: datetime | None = None
        self._failing = False
        self._erasures = 0
        self._enforced = ""
        self._writing = Deadline(self)
        self._writing.due.connect(self._write)
        self._watched: Watched = lambda *_: None
        self._settling = QTimer(self, interval=_SETTLE_EVERY_MS)
        self._settling.timeout.connect(self.settle)

    def tell(self, watched: Watched) -> None:
        """Call ``watched`` at each step with the visits that go on and those that ended."""
        self._watched = watched

    @property
    def waiting(self) -> int:
        """How many entries are not yet written."""
        return len(self._unwritten())

    def start(self) -> None:
        """Start, and erase what is older than the settings allow."""
        self.enforce()
        self._read_today()
        self._settling.start()

    def close(self) -> None:
        """Write the rest, even while another process writes, since the gallery closes next."""
        self._settling.stop()
        self._go_on(*self._watch.end())
        self._write(wait=True)
        self._forget()

    def take(self, analysis: Analysis, camera: str, same_face: SameFace) -> None:
        """Take an analysis; ``same_face`` tells whether two looks may show one person."""
        self._places[camera] = analysis.place
        self._go_on(*self._watch.step(analysis, self._now(), camera=camera, same_face=same_face))

    def begin(self, *sources: str) -> None:
        """Continue with another session, whose track numbers start again.

        A change of sources ends every visit.
        """
        if sources == self._sources:
            self._watch = self._watch.restart()
        else:
            self._sources = sources
            self._go_on(*self._watch.end())

    def leave(self, camera: str) -> None:
        """End the visits at one camera, which is no longer watched."""
        self._go_on(*self._watch.end(camera))

    def restart(self, camera: str) -> None:
        """Continue with a camera that was opened again, whose track numbers start again."""
        self._watch = self._watch.restart(camera)

    def seen_today(self) -> tuple[SeenToday, ...]:
        """Return who was seen today, the most recent first."""
        going = map(stay_of_visit, self._watch.visits)
        known = self._ended | {one.id: one for one in going if one is not None}
        here = {visit.id for visit in self._watch.visits}
        left = [one for id_, one in known.items() if id_ not in self._absorbed - here]
        return seen_on(left, self._now())

    def picture(self, row: SeenToday) -> bytes | None:
        """Return the picture (JPEG) of somebody seen earlier today; None where there is none."""
        try:
            return self._workspace.gallery.history.thumbnail(row.last_id)
        except FaceGuiError:
            return None

    def renew(self, watchlist: SearchGallery) -> None:
        """Continue with another gallery."""
        self._watchlist = watchlist
        watch, over = self._watch.renew({one.id for one in watchlist.templates.people})
        # The other visits belong to people who were removed, and their entries were removed with
        # them.
        left = {visit.id for visit in (*watch.visits, *over)}
        self._written = {id_: one for id_, one in self._written.items() if id_ in left}
        self._read_today()
        self._go_on(watch, over)

    def settle(self) -> None:
        """End the visits of those who have left."""
        if self._watch.visits or self._over:
            self._begin_anew_if_erased()
        self._go_on(*self._watch.over(self._now()))
        if self._enforced != self._due():
            self.enforce()

    def catch_up(self) -> None:
        """Write everything at once, because somebody looks at the history."""
        self._write()

    def enforce(self) -> None:
        """Apply the settings: erase what may be kept no longer."""
        settings = self._workspace.settings
        if settings.history != self._keeps:  # visits from before this change are not written
            self._keeps = settings.history
            self._forget()
        self._enforced = self._due()
        first = self._today() - timedelta(days=settings.history_days)
        try:
            history = self._workspace.gallery.history
            erased = history.erase_before(first)
            if not settings.history_strangers:
                history.erase_thumbnails_of_strangers()
        except FaceGuiError as problem:
            self._tell(problem)
            return
        if erased:
            self.changed.emit()

    def erase_all(self) -> None:
        """Erase the whole history, and start new visits for those in view. Raises FaceGuiError."""
        erase_history(self._workspace.gallery)
        self._begin_anew_if_erased()

    def _begin_anew_if_erased(self) -> None:
        """Start new visits if the history was erased, so that old ones are not written again."""
        erasures = self._workspace.gallery.history.erasures
        if erasures != self._erasures:
            self._erasures = erasures
            self._forget()
            self.changed.emit()

    def _leave_out_erased(self) -> None:
        """Start a new visit for everybody whose entry another process has erased."""
        ids = self._written.keys()
        gone = ids - self._workspace.gallery.history.holds(ids)
        if not gone:
            return
        self._watch = self._watch.without(gone)
        for of_visit in (self._over, self._written, self._ended):
            for id_ in gone & of_visit.keys():
                del of_visit[id_]
        self._absorbed -= gone

    def _forget(self) -> None:
        self._writing.cancel()
        self._watch = CameraVisits()
        self._ended.clear()
        self._over.clear()
        self._written.clear()
        self._absorbed.clear()

    def _read_today(self) -> None:
        """Read from the history who was seen today, and keep what only this run knows."""
        today = self._today()
        try:
            read = self._workspace.gallery.history.of_day(today)
        except FaceGuiError:  # in use elsewhere, or damaged, which is reported elsewhere
            return
        kept = [stay_of_sighting(one) for one in read]
        here = [
            one
            for one in self._ended.values()
            if one.ended_at.astimezone().date() == today
            and (one.person_id is None or not self._keeps)
        ]
        self._ended = {one.id: one for one in (*kept, *here) if one is not None}

    def _go_on(self, watch: CameraVisits, over: Collection[Visit]) -> None:
        """Continue with the next state of the visits; ``over`` are those that ended."""
        self._watch = watch
        self._watched(watch.visits, over)
        for visit in over:
            self._end(visit)
        if not self._keeps:
            return
        done = [visit for visit in over if self._is_written(visit)]
        for visit in done:
            del self._written[visit.id]
        self._over |= {visit.id: visit for visit in over if visit not in done}
        while len(self._over) > _MOST_WAITING:
            dropped = next(iter(self._over))
            del self._over[dropped]
            self._written.pop(dropped, None)
        left = {visit.id for visit in watch.visits}
        self._absorbed |= self._written.keys() - left - self._over.keys()
        self._write_soon()
        if done:
            self._tell_changed()

    def _end(self, visit: Visit) -> None:
        stay = stay_of_visit(visit)
        if stay is not None:
            picture = None if stay.picture is None else smaller(stay.picture)
            for one in self._ended.values():  # only each person's last picture is shown
                if one.person_id == stay.person_id and one.picture is not None:
                    self._ended[one.id] = replace(one, picture=None)
            self._ended[visit.id] = replace(stay, picture=picture)

    def _unwritten(self) -> list[Visit]:
        if not self._keeps:
            return []
        here = [visit for visit in self._watch.visits if visit.worth_keeping]
        return [*self._over.values(), *(one for one in here if not self._is_written(one))]

    def _is_written(self, visit: Visit) -> bool:
        written = self._written.get(visit.id)
        return written is not None and written.visit is visit

    def _is_news(self, visit: Visit) -> bool:
        written = self._written.get(visit.id)
        return written is None or written.visit.outcome.key != visit.outcome.key

    def _write_soon(self) -> None:
        unwritten = self._unwritten()
        if not unwritten and not self._absorbed:
            return
        if self._failing:
            self._writing.within(_FAILED_WITHIN_MS)
        elif any(self._is_news(visit) for visit in unwritten):
            self._writing.within(_NEWS_WITHIN_MS)
        else:
            self._writing.within(_WITHIN_MS)

    def _write(self, *, wait: bool = False) -> None:
        self._writing.cancel()
        try:
            if self._unwritten() or self._absorbed:
                self._begin_anew_if_erased()
                self._leave_out_erased()
                self._write_all(wait=wait)
        except GalleryBusy:
            self._writing.within(_AGAIN_WITHIN_MS)
        except FaceGuiError as problem:
            self._tell(problem)
            self._write_soon()

    def _write_all(self, *, wait: bool) -> None:
        todo = self._unwritten()
        over, absorbed = set(self._over), set(self._absorbed)
        told = bool(over or absorbed) or any(self._is_news(visit) for visit in todo)
        made = {visit.id: _Written(visit, self._thumbnail(visit)) for visit in todo}
        history = self._workspace.gallery.history
        with history.together(wait=wait):
            for one in made.values():
                with suppress(UnknownPerson):  # removed while in view
                    history.keep(one.visit.sighting(self._why(one.visit)), one.thumbnail)
        # In this order: if it is killed in between, a moment is there twice rather than not at all.
        history.erase(absorbed)
        self._written |= made
        for id_ in over:
            del self._over[id_], self._written[id_]
        self._absorbed -= absorbed
        for id_ in absorbed:
            self._written.pop(id_, None)
            self._ended.pop(id_, None)
        self._failing = False
        if told or self._told_at is None or abs(self._now() - self._told_at) >= _TOLD_EVERY:
            self._tell_changed()

    def _tell_changed(self) -> None:
        self._told_at = self._now()
        self.changed.emit()

    def _why(self, visit: Visit) -> tuple[str, ...]:
        self._watchlist = self._watchlist or self._workspace.watchlist()
        explainer = Explainer(self._workspace.gallery, self._watchlist)
        outcome = visit.outcome
        place = self._places.get(visit.source, FILES)
        return explainer.nameless(outcome.decision, visit.embedding, outcome.quality, place=place)

    def _thumbnail(self, visit: Visit) -> bytes | None:
        # Strangers have not consented: their picture is kept only if the settings say so.
        known = visit.person_id is not None
        if visit.picture is None or not (known or self._workspace.settings.history_strangers):
            return None
        written = self._written.get(visit.id)
        if written is not None and written.thumbnail and written.visit.picture is visit.picture:
            return written.thumbnail
        return jpeg_of(visit.picture)

    def _tell(self, problem: FaceGuiError) -> None:
        if not self._failing:
            self._failing = True
            self.failed.emit(problem)

    def _due(self) -> str:
        settings = self._workspace.settings
        today = self._today()
        return f"{today} {settings.history} {settings.history_days} {settings.history_strangers}"


def jpeg_of(pixels: Pixels) -> bytes:
    """Encode a small square copy of (height, width, 3) uint8 BGR pixels."""
    height, width = pixels.shape[:2]
    image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_BGR888)
    small = image.scaled(
        QSize(_THUMBNAIL_PX, _THUMBNAIL_PX),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    small.save(buffer, "JPG", _JPEG_QUALITY)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
