"""Writes down who was seen: fed by the controller, in the GUI thread, a little at a time."""

from collections.abc import Callable, Collection
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QBuffer, QIODevice, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from facegui.errors import FaceGuiError
from facegui.gallery import GalleryBusy, UnknownPerson
from facegui.live.analysis import Analysis
from facegui.tasks.explanation import Explainer
from facegui.tasks.history import Visit, Watch
from facegui.vision.types import Pixels
from facegui.workspace import Workspace

_WRITE_EVERY_MS = 250  # at most one entry at a time: each waits for the disk
_SETTLE_EVERY_MS = 5000
_AGAIN_AFTER = timedelta(minutes=1)  # how often a visit that goes on is written
_THUMBNAIL_PX = 112
_JPEG_QUALITY = 85
_MOST_WAITING = 500


class HistoryRecorder(QObject):
    """Keeps the history as the settings say. Does nothing until it is started.

    Signals: ``changed`` follows everything written or erased; ``failed`` (FaceGuiError) comes once
    when entries cannot be written, until they can be again.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._now = now
        self._watch = Watch()
        self._waiting: dict[str, Visit] = {}
        self._written: dict[str, datetime] = {}  # when the visits that go on were last written
        self._failing = False
        self._erasures = 0
        self._enforced = ""
        self._writing = QTimer(self, interval=_WRITE_EVERY_MS)
        self._writing.timeout.connect(self._write_one)
        self._settling = QTimer(self, interval=_SETTLE_EVERY_MS)
        self._settling.timeout.connect(self.settle)

    @property
    def waiting(self) -> int:
        """How many entries are still to be written."""
        return len(self._waiting)

    def start(self) -> None:
        """Begin, and erase what is older than the settings allow."""
        self.enforce()
        self._settling.start()

    def close(self) -> None:
        """Write what is left; the gallery is closed after this."""
        self._settling.stop()
        self._end()
        while self._waiting and not self._failing:
            before = len(self._waiting)
            self._write_one()
            if len(self._waiting) == before:  # another process is writing: waiting is no use
                break
        self._writing.stop()
        self._waiting.clear()

    def take(self, analysis: Analysis, source: str, alike_from: float) -> None:
        """Look at one analysis; ``alike_from`` is the cosine from which two looks may be one."""
        if not self._workspace.settings.history:
            return
        self._watch, over = self._watch.step(
            analysis, self._now(), source=source, alike_from=alike_from
        )
        self._queue(over)

    def restart(self) -> None:
        """Go on with another session, whose tracks count from the start."""
        self._watch = self._watch.restart()

    def renew(self, person_ids: Collection[str]) -> None:
        """Go on with another gallery, in which there are these people."""
        self._watch, over = self._watch.renew(person_ids)
        self._queue(over)

    def settle(self) -> None:
        """End the visits of those who have left, and write those that go on from time to time."""
        if self._watch.visits or self._waiting:
            self._begin_anew_if_erased()
        self._watch, over = self._watch.over(self._now())
        self._queue(over)
        self._write_present(_AGAIN_AFTER)
        if self._enforced != self._due():
            self.enforce()

    def catch_up(self) -> None:
        """Write how long those in view have been there by now: somebody looks at the history."""
        self._write_present(timedelta())

    def enforce(self) -> None:
        """Put the settings in force: erase what may not be kept any longer."""
        settings = self._workspace.settings
        if not settings.history:
            self._watch, self._waiting = Watch(), {}
        self._enforced = self._due()
        first = self._now().astimezone().date() - timedelta(days=settings.history_days)
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
        """Erase the whole history, and begin anew with those in view. Raises FaceGuiError."""
        self._workspace.gallery.history.erase_all()
        self._begin_anew_if_erased()

    def _begin_anew_if_erased(self) -> None:
        """Forget those in view when the history has been erased: they are not written again."""
        erasures = self._workspace.gallery.history.erasures
        if erasures != self._erasures:
            self._erasures = erasures
            self._watch, self._waiting = Watch(), {}
            self._written.clear()
            self.changed.emit()

    def _write_present(self, again_after: timedelta) -> None:
        now = self._now()
        for visit in self._watch.visits:
            last = self._written.get(visit.id)
            if visit.worth_keeping and (last is None or now - last >= again_after):
                self._written[visit.id] = now
                self._waiting[visit.id] = visit
                self._writing.start()

    def _end(self) -> None:
        self._watch, over = self._watch.end()
        self._queue(over)

    def _queue(self, visits: Collection[Visit]) -> None:
        for visit in visits:
            self._written.pop(visit.id, None)
            self._waiting[visit.id] = visit
        while len(self._waiting) > _MOST_WAITING:
            del self._waiting[next(iter(self._waiting))]
        if self._waiting:
            self._writing.start()

    def _write_one(self) -> None:
        if self._waiting:
            self._begin_anew_if_erased()
        visit = next(iter(self._waiting.values()), None)
        if visit is None:
            self._writing.stop()
            return
        try:
            sighting = visit.sighting(self._why(visit))
            self._workspace.gallery.history.keep(sighting, self._thumbnail(visit))
        except GalleryBusy:
            return  # tried again at the next turn
        except UnknownPerson:
            del self._waiting[visit.id]  # removed while in view
            return
        except FaceGuiError as problem:
            self._waiting.clear()
            self._tell(problem)
            return
        del self._waiting[visit.id]
        self._failing = False
        self.changed.emit()

    def _why(self, visit: Visit) -> tuple[str, ...]:
        explainer = Explainer(self._workspace.gallery, self._workspace.space)
        outcome = visit.outcome
        return explainer.nameless(outcome.decision, visit.embedding, outcome.quality)

    def _thumbnail(self, visit: Visit) -> bytes | None:
        # Somebody nobody knows has agreed to nothing: their picture is kept only if it was
        # asked for in the settings.
        known = visit.person_id is not None
        if visit.picture is None or not (known or self._workspace.settings.history_strangers):
            return None
        return jpeg_of(visit.picture)

    def _tell(self, problem: FaceGuiError) -> None:
        if not self._failing:
            self._failing = True
            self.failed.emit(problem)

    def _due(self) -> str:
        settings = self._workspace.settings
        today = self._now().astimezone().date()
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
