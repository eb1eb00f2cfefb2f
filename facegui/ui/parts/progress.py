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


class ProgressBar(QProgressBar):
    """A bar for long work, without figures: a share, or that it goes on."""

    def __init__(self) -> None:
        super().__init__(textVisible=False)
        self.setAccessibleName(_tr("Progress"))

    def wait(self) -> None:
        """Show that the work goes on, without saying how far."""
        self.setRange(0, 0)

    def show_share(self, done: float, total: float = 1.0) -> None:
        """Show how much of a total is done; a total of 0 is unknown."""
        if not total:
            self.wait()
            return
        # In thousandths, because the bytes of a large file overflow Qt's progress bar.
        self.setRange(0, 1000)
        self.setValue(round(1000 * done / total))

    def show_progress(self, progress: Progress) -> str:
        """Move; return the time left in words, empty while it is unknown."""
        self.show_share(progress.done, progress.total)
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
        self._bar = ProgressBar()
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
        self._left.setText(self._bar.show_progress(progress))
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
