"""An empty state: what will be here, and the first step to take."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from facegui.ui.theme.icons import widget_icon
from facegui.ui.theme.tokens import L, S
from facegui.ui.widgets.flow import Flow
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import clear, column, row


class _Mark(QWidget):
    def __init__(self, name: str, size_px: int) -> None:
        super().__init__()
        self.name = name
        self._size_px = size_px
        self.setFixedSize(size_px, size_px)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, widget_icon(self, self.name, "muted", self._size_px))
        painter.end()


class EmptyState(QWidget):
    """An icon, a sentence, a hint, and buttons for the first step."""

    def __init__(self, icon: str = "info", *, width_px: int = 400) -> None:
        super().__init__()
        self._mark = _Mark(icon, 40)
        self._title = label("", "title", wrap=True)
        self._hint = label("", "body", wrap=True)
        self._buttons = Flow(S, centered=True)
        middle = column(spacing=L)
        middle.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (self._title, self._hint):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            narrow = QWidget()
            narrow.setMaximumWidth(width_px)
            narrow.setLayout(column(text))
            line = row(spacing=0)
            line.addStretch(1)
            line.addWidget(narrow, 100)
            line.addStretch(1)
            middle.addLayout(line)
        middle.addLayout(self._buttons)
        self.setLayout(column(1, middle, 1, margins=S))

    @property
    def title(self) -> str:
        """The sentence shown."""
        return self._title.text()

    def say(
        self, title: str, hint: str, buttons: Sequence[QPushButton] = (), *, icon: str = ""
    ) -> None:
        """Show other words and buttons in the place of those before."""
        if icon:
            self._mark.name = icon
            self._mark.update()
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        clear(self._buttons, buttons)
        for one in buttons:
            self._buttons.addWidget(one)
