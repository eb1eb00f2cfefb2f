"""Changes the encoder: a thread encodes all stored pictures, then all are written at once."""

import queue
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from facegui.errors import FaceGuiError
from facegui.gallery import StoredPortrait
from facegui.tasks.adoption import Embeddings, EncoderChange, encoded, undo_encoder_change
from facegui.ui.link.controller import Controller
from facegui.ui.link.jobs import Cancelled, no_job
from facegui.ui.link.progress import Progress

_BATCH = 8  # pictures read before the window handles its next event
_ASK_S = 0.1

Batch = Sequence[StoredPortrait]


class EncoderSwitch(QObject):
    """One change of encoder at a time.

    Signals: ``progressed`` (Progress), ``switched`` (pictures encoded), ``failed`` (FaceGuiError),
    ``cancelled``. Gallery and setting change together, at the end.
    """

    progressed = Signal(object)
    switched = Signal(int)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, controller: Controller, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._encoding = no_job()
        self._target = ""
        self._change: EncoderChange | None = None
        self._inbox: queue.Queue[Batch] = queue.Queue()

    @property
    def target(self) -> str:
        """Id of the encoder to change to; empty while no change runs."""
        return self._target

    def start(self, encoder_id: str) -> None:
        """Change to an encoder.

        If all pictures already have its embeddings, only the setting changes.
        """
        workspace = self._controller.workspace
        try:
            workspace.calibration(workspace.models.spec(encoder_id).space)
            gallery = self._controller.gallery
            change = EncoderChange(gallery, workspace.models, workspace.data_dir, encoder_id)
            self._target, self._change, self._inbox = encoder_id, change, queue.Queue()
            if not change.total:
                self._finish(change)
                return
        except FaceGuiError as problem:
            self._forget()
            self.failed.emit(problem)
            return
        self.progressed.emit(Progress(0, change.total))
        self._encoding = self._controller.jobs.thread(
            self._job(encoder_id),
            told=self._on_told,
            done=lambda _nothing: None,  # the end is reported once the gallery is written
            failed=self._on_failed,
        )

    def cancel(self) -> None:
        """Stop, and leave everything as it was."""
        if self._target:
            self._stop()
            self.cancelled.emit()

    def undo(self) -> None:
        """Bring back the former encoder and its embeddings."""
        workspace, gallery = self._controller.workspace, self._controller.gallery
        try:
            settings = undo_encoder_change(gallery, workspace.models, workspace.data_dir)
        except FaceGuiError as problem:
            self.failed.emit(problem)
            return
        if settings is not None:
            self._controller.change_settings(encoder=settings.encoder)
        self._controller.reload_gallery()

    def _job(self, encoder_id: str) -> "Callable[[Callable[[Embeddings], None], Cancelled], None]":
        workspace, inbox = self._controller.workspace, self._inbox

        def job(tell: Callable[[Embeddings], None], cancelled: Cancelled) -> None:
            engine = workspace.load_engine_of(encoder_id)
            tell({})
            while not cancelled():
                try:
                    batch = inbox.get(timeout=_ASK_S)
                except queue.Empty:
                    continue
                if not batch:
                    return
                tell(encoded(engine, batch))

        return job

    def _on_told(self, made: Embeddings) -> None:
        change = self._change
        if change is None:
            return
        try:
            change.take(made)
            self.progressed.emit(Progress(change.done, change.total))
            self._inbox.put(change.next_batch(_BATCH) or self._finish(change))
        except FaceGuiError as problem:
            self._stop()
            self.failed.emit(problem)

    def _finish(self, change: EncoderChange) -> Batch:
        """Write gallery and setting, or return the pictures that were added meanwhile."""
        encoder_id = self._target
        if change.finish() is None:
            return change.next_batch(_BATCH)
        self._forget()
        self._controller.change_settings(encoder=encoder_id)
        self.switched.emit(change.done)
        return ()

    def _on_failed(self, problem: FaceGuiError) -> None:
        self._forget()
        self.failed.emit(problem)

    def _stop(self) -> None:
        self._encoding.cancel()
        self._forget()

    def _forget(self) -> None:
        self._target, self._change = "", None
