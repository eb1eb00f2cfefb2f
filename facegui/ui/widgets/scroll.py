"""Scrolling whose bar stands in the margin: content keeps its width with and without it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

BAR_PX = 10


class Scrolled(QWidget):
    """What is scrolled, when it holds words that wrap: as high as they need at its width.

    Left to itself, a scroll area reserves their height at the least width they can have.
    """

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class Scroll(QScrollArea):
    """A scroll area around one widget, as wide as it has room."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(0, 0, BAR_PX, 0)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)

    def hold(self, widget: QWidget) -> None:
        """Show a widget."""
        widget.setObjectName("scrolled")
        self.setWidget(widget)

    def _on_range(self, _low: int, high: int) -> None:
        self.setViewportMargins(0, 0, 0 if high else BAR_PX, 0)
