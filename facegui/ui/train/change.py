"""Changes to a trained encoder and back, with progress."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from facegui.errors import FaceGuiError
from facegui.tasks.adoption import require_adoptable
from facegui.ui.link.controller import Controller
from facegui.ui.link.encoder_switch import EncoderSwitch
from facegui.ui.link.progress import Progress
from facegui.ui.parts.progress import ProgressBar
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import XL, L, M
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.surfaces import Card


class TrainChange(QWidget):
    """A band that shows the progress of a change; hidden otherwise.

    Signals: ``began``, ``changed`` (id of the encoder now in use), ``cancelled``, ``failed``
    (FaceGuiError). After the last two nothing has changed.
    """

    began = Signal()
    changed = Signal(str)
    cancelled = Signal()
    failed = Signal(object)

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._switch = EncoderSwitch(controller, self)
        self._words = label("")
        self._bar = ProgressBar()
        cancel = button(self.tr("Cancel"), then=self._switch.cancel, small=True)
        line = row(self._words, spacing=L)
        line.addWidget(self._bar, 1)
        line.addWidget(cancel)
        outer = column(Card(line, margin=M))
        outer.setContentsMargins(XL, 0, XL, L)
        self.setLayout(outer)
        self.hide()
        self._switch.progressed.connect(self._on_progressed)
        self._switch.switched.connect(self._on_switched)
        self._switch.failed.connect(self._on_failed)
        self._switch.cancelled.connect(self._on_cancelled)

    @property
    def running(self) -> bool:
        """Whether the gallery is being encoded."""
        return bool(self._switch.target)

    @property
    def words(self) -> str:
        """The progress in words."""
        return self._words.text()

    def adopt(self, encoder_id: str) -> None:
        """Use a trained encoder, if the guard accepted it."""
        workspace = self._controller.workspace
        try:
            card = workspace.models.trained(encoder_id).card
            require_adoptable(card, workspace.settings.encoder)
        except FaceGuiError as problem:
            self.failed.emit(problem)
            return
        self._switch.start(encoder_id)

    def go_back(self) -> None:
        """Use the encoder that the current one was compared with."""
        workspace = self._controller.workspace
        try:
            card = workspace.models.trained(workspace.settings.encoder).card
            former = str(card.metrics["compared_with"])
            undone = self._controller.gallery.can_undo_reencode
        except FaceGuiError as problem:
            self.failed.emit(problem)
            return
        if undone:  # with everybody's former embeddings, at once
            self._switch.undo()
        if workspace.settings.encoder == former:
            self.changed.emit(former)
        else:
            self._switch.start(former)

    def cancel(self) -> None:
        """Stop, and leave everything as it was."""
        self._switch.cancel()

    def _on_progressed(self, progress: Progress) -> None:
        if self.isHidden():
            self.show()
            self.began.emit()
        words = self.tr(
            "Encoding the gallery again: {done:,} of {total:,} {total:picture|pictures}"
        )
        self._words.setText(filled(words, done=progress.done, total=progress.total))
        self._bar.show_progress(progress)

    def _on_switched(self, _count: int) -> None:
        self.hide()
        self.changed.emit(self._controller.workspace.settings.encoder)

    def _on_failed(self, problem: FaceGuiError) -> None:
        self.hide()
        self.failed.emit(problem)

    def _on_cancelled(self) -> None:
        self.hide()
        self.cancelled.emit()
