"""Scrolling whose bar stands in the margin: content keeps its width with and without it."""

from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

BAR_PX = 10


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
