"""The first step: whose pictures, or which stopped run to resume."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from facegui.errors import FaceGuiError
from facegui.tasks.training.unfinished_runs import UnfinishedRun
from facegui.ui.parts.problem import say_problem
from facegui.ui.theme.tokens import XL, L, S
from facegui.ui.train import words as train_words
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.empty_state import EmptyState
from facegui.ui.widgets.labels import Elided, label
from facegui.ui.widgets.layouts import clear, column, row
from facegui.ui.widgets.surfaces import Card

_WIDTH_PX = 620


class TrainStart(QWidget):
    """Signals ``folder_wanted``, ``gallery_wanted``, ``continued`` and ``forgotten`` (run)."""

    folder_wanted = Signal()
    gallery_wanted = Signal()
    continued = Signal(object)
    forgotten = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.empty = EmptyState("train", width_px=480)
        self._runs = column(spacing=S)
        holder = QWidget()
        holder.setMaximumWidth(_WIDTH_PX)
        holder.setLayout(self._runs)
        line = row(spacing=0)
        line.setContentsMargins(XL, 0, XL, XL)
        line.addStretch(1)
        line.addWidget(holder, 100)
        line.addStretch(1)
        content = column(self.empty, line, spacing=0)
        content.setStretch(0, 1)
        self.setLayout(content)
        self.invite()

    def invite(self) -> None:
        """Say what this page is for."""
        self.empty.say(
            self.tr("Train on your own people"),
            self.tr(
                "Choose a folder that holds a folder of pictures for each person, or the people "
                "who are enrolled. What is trained is compared on people it has never seen, and "
                "only put to use if it is better and you want it. Nothing leaves this computer."
            ),
            self._buttons(),
            icon="train",
        )

    def say_problem(self, problem: FaceGuiError) -> None:
        """Show what went wrong and what to do."""
        say_problem(self.empty, problem, self._buttons())

    def show_runs(self, runs: Sequence[UnfinishedRun]) -> None:
        """Offer to resume stopped runs."""
        clear(self._runs)
        for run in runs:
            self._runs.addWidget(self._card(run))

    def _buttons(self) -> list[QPushButton]:
        folder = button(self.tr("Choose a folder…"), "primary", then=self.folder_wanted)
        gallery = button(self.tr("Use my gallery"), then=self.gallery_wanted)
        return [folder, gallery]

    def _card(self, run: UnfinishedRun) -> Card:
        where = self.tr("My gallery") if run.folder is None else str(run.folder)
        title = self.tr("A run was stopped: {kind}").format(kind=train_words.kind(run.plan.kind))
        go_on = button(self.tr("Go on"), then=lambda: self.continued.emit(run), small=True)
        forget = button(self.tr("Forget it"), "quiet", small=True)
        forget.clicked.connect(lambda: self.forgotten.emit(run))
        line = row(spacing=S)
        line.addLayout(
            column(label(title, "strong", wrap=True), Elided(where, "secondary"), spacing=0), 1
        )
        for one in (go_on, forget):
            line.addWidget(one, 0, Qt.AlignmentFlag.AlignVCenter)
        return Card(line, margin=L)
