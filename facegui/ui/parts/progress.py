"""A test at work: how far it is, how long it will take, and Cancel."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from facegui.ui.theme.tokens import XL, L, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.surfaces import Card

_WIDTH_PX = 560


class EvaluateProgress(QWidget):
    """Signal ``cancelled``."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = label("", "title")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._count = label("", "secondary")
        self._left = label("", "secondary")
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        card = Card(
            column(
                self._title,
                self._bar,
                row(self._count, 1, self._left),
                row(1, cancel),
                spacing=S,
            ),
            margin=L,
        )
        card.setMaximumWidth(_WIDTH_PX)
        line = row(spacing=0)
        line.addStretch(1)
        line.addWidget(card, 100)
        line.addStretch(1)
        self.setLayout(column(1, line, 2, margins=XL))

    @property
    def words(self) -> tuple[str, str]:
        """What is done now, and how far it is."""
        return self._title.text(), self._count.text()

    def tell(self, done: int, total: int, left_s: float | None) -> None:
        """Show how far it is; a total of 0 means that figures are being made."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if not total:
            self._title.setText(self.tr("Working out the figures"))
        elif not done:
            self._title.setText(self.tr("Getting ready"))
        else:
            self._title.setText(self.tr("Looking at the pictures"))
        count = self.tr("{done:,} of {total:,} pictures").format(done=done, total=total)
        self._count.setText(count if total else "")
        self._left.setText(self._said(left_s) if done and left_s is not None else "")

    def _said(self, left_s: float) -> str:
        if left_s < 60:
            return self.tr("about {s:.0f} s left").format(s=max(1.0, left_s))
        return self.tr("about {m:.0f} min left").format(m=left_s / 60)
