"""The progress of long work and its time left: on a bar, or on a page with Cancel."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QProgressBar, QWidget
from typing_extensions import override

from facegui.ui.link.progress import Progress
from facegui.ui.theme.figures import filled, translator
from facegui.ui.theme.tokens import XL, L, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.surfaces import Card

_tr = translator("progress")

_WIDTH_PX = 560


def show_progress(bar: QProgressBar, progress: Progress) -> str:
    """Move a bar; return the time left in words, empty while it is unknown."""
    # In thousandths, because the bytes of a large file overflow Qt's progress bar.
    bar.setRange(0, 1000 if progress.total else 0)
    bar.setValue(1000 * progress.done // progress.total if progress.total else 0)
    left_s = progress.seconds_left
    if left_s is None:
        return ""
    if left_s < 60:
        return filled(_tr("about {s:.0f} s left"), s=max(1.0, left_s))
    return filled(_tr("about {m:.0f} min left"), m=left_s / 60)


class EvaluateProgress(QWidget):
    """Signal ``cancelled``."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._has_looked = False
        self._title = label("", "title")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._count = label("", "secondary")
        self._left = label("", "secondary")
        cancel = button(self.tr("Cancel"), then=self.cancelled)
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
        """What is being done, and its progress."""
        return self._title.text(), self._count.text()

    def tell(self, progress: Progress) -> None:
        """Show progress; a total of 0 means getting ready, and after pictures computing."""
        self._left.setText(show_progress(self._bar, progress))
        self._has_looked = self._has_looked or bool(progress.done)
        if not progress.total and self._has_looked:
            self._title.setText(self.tr("Working out the figures"))
        elif not progress.done:
            self._title.setText(self.tr("Getting ready"))
        else:
            self._title.setText(self.tr("Looking at the pictures"))
        count = self.tr("{done:,} of {total:,} {total:picture|pictures}")
        count = filled(count, done=progress.done, total=progress.total)
        self._count.setText(count if progress.total else "")

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._has_looked = False
