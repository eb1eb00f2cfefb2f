"""Another encoder: all stored pictures are encoded again in a thread, then written at once."""

import queue
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from facegui.errors import FaceGuiError
from facegui.gallery import StoredPortrait
from facegui.gallery.types import Floats
from facegui.tasks.adoption import change_together, undo_together
from facegui.ui.link.controller import Controller
from facegui.ui.link.jobs import Cancelled, no_job
from facegui.ui.link.progress import Progress
from facegui.vision.types import Portrait

if TYPE_CHECKING:
    from facegui.vision.engine import Engine

_BATCH = 8
_ASK_S = 0.1

Batch = list[StoredPortrait]
Made = dict[str, Floats]


class EncoderSwitch(QObject):
    """One change of encoder at a time.

    Signals: ``progressed`` (Progress), ``switched`` (pictures encoded), ``failed``
    (FaceGuiError), ``cancelled``. The gallery and the setting change together, at the end.
    """

    progressed = Signal(object)
    switched = Signal(int)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, controller: Controller, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._encoding = no_job()
        self._encoder_id = ""
        self._total = 0
        self._made: Made = {}
        self._waiting: Iterator[StoredPortrait] = iter(())
        self._inbox: queue.Queue[Batch] = queue.Queue()

    @property
    def target(self) -> str:
        """Id of the encoder that is being changed to, empty while none is."""
        return self._encoder_id

    def start(self, encoder_id: str) -> None:
        """Change to an encoder; a gallery without pictures of others is not encoded again."""
        try:
            space = self._space(encoder_id)
            self._controller.workspace.calibration(space)
            counts = self._controller.gallery.spaces()
            self._waiting = self._controller.gallery.portraits()
        except FaceGuiError as problem:
            self.failed.emit(problem)
            return
        if not sum(count for name, count in counts.items() if name != space):
            self._controller.change_settings(encoder=encoder_id)
            self.switched.emit(0)
            return
        self._encoder_id, self._made = encoder_id, {}
        self._total = sum(counts.values())
        self._inbox = queue.Queue()
        self.progressed.emit(Progress(0, self._total))
        self._encoding = self._controller.jobs.thread(
            self._job(encoder_id),
            told=self._on_told,
            done=lambda _nothing: None,  # the end is told when the gallery is written
            failed=self._on_failed,
        )

    def cancel(self) -> None:
        """Stop, with everything as it was."""
        if self._encoder_id:
            self._stop()
            self.cancelled.emit()

    def undo(self) -> None:
        """Bring back the embeddings before the last change, and their encoder."""
        workspace = self._controller.workspace
        try:
            settings = undo_together(self._controller.gallery, workspace.models, workspace.data_dir)
        except FaceGuiError as problem:
            self.failed.emit(problem)
            return
        if settings is not None:
            self._controller.change_settings(encoder=settings.encoder)
        self._controller.reload_gallery()

    def _space(self, encoder_id: str) -> str:
        return self._controller.workspace.models.spec(encoder_id).space

    def _job(self, encoder_id: str) -> "Callable[[Callable[[Made], None], Cancelled], None]":
        workspace, inbox = self._controller.workspace, self._inbox
        chosen = workspace.settings

        def job(tell: Callable[[Made], None], cancelled: Cancelled) -> None:
            # Imported here: torch takes a second or two.
            from facegui.vision.loading import load_engine  # noqa: PLC0415 imports torch

            engine = load_engine(
                workspace.models, encoder_id, device=chosen.device, min_face_px=chosen.min_face_px
            )
            tell({})
            while not cancelled():
                try:
                    batch = inbox.get(timeout=_ASK_S)
                except queue.Empty:
                    continue
                if not batch:
                    return
                tell(_encoded(engine, batch))

        return job

    def _on_told(self, made: Made) -> None:
        self._made |= made
        self.progressed.emit(Progress(min(len(self._made), self._total), self._total))
        try:
            self._inbox.put(list(islice(self._waiting, _BATCH)) or self._write())
        except FaceGuiError as problem:
            self._stop()
            self.failed.emit(problem)

    def _write(self) -> Batch:
        """Store all embeddings and the setting; returns pictures that came meanwhile instead."""
        encoder_id, made = self._encoder_id, self._made
        gallery, space = self._controller.gallery, self._space(encoder_id)
        missing: Batch = []

        def look_up(stored: Sequence[StoredPortrait]) -> Floats:
            missing.extend(one for one in stored if one.sample_id not in made)
            if missing:
                raise _StillMissing
            return np.stack([made[one.sample_id] for one in stored])

        def encode() -> bool:
            try:
                gallery.reencode(space, look_up)
            except _StillMissing:
                return False
            return True

        data_dir = self._controller.workspace.data_dir
        if change_together(gallery, data_dir, encoder_id, encode) is None:
            return missing
        self._forget()
        self._controller.change_settings(encoder=encoder_id)
        self.switched.emit(len(made))
        return []

    def _on_failed(self, problem: FaceGuiError) -> None:
        self._forget()
        self.failed.emit(problem)

    def _stop(self) -> None:
        self._encoding.cancel()
        self._forget()

    def _forget(self) -> None:
        self._encoder_id = ""
        self._made, self._waiting = {}, iter(())


class _StillMissing(Exception):
    """Pictures came while others were being encoded."""


def _encoded(engine: "Engine", batch: Batch) -> Made:
    portraits = [Portrait(one.jpeg, one.landmarks) for one in batch]
    return dict(
        zip((one.sample_id for one in batch), engine.embed_portraits(portraits), strict=True)
    )
