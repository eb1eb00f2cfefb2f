"""Surfaces: a card and the lines in it, a rounded band, the sunken ground of an empty state."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QFrame, QLayout, QWidget
from typing_extensions import override

from facegui.ui.theme.theme import smooth_painter, tokens_of
from facegui.ui.theme.tokens import RADIUS_CARD, RADIUS_LARGE, M
from facegui.ui.widgets.layouts import column


class Card(QFrame):
    """A card around a layout."""

    def __init__(self, content: QLayout | None = None, *, margin: int = M) -> None:
        super().__init__()
        self.setObjectName("card")
        if content is not None:
            content.setContentsMargins(margin, margin, margin, margin)
            self.setLayout(content)


def hairline() -> QFrame:
    """Return a line of one pixel, as between the rows of a card."""
    line = QFrame()
    line.setObjectName("hairline")
    line.setFixedHeight(1)
    return line


class Band(QWidget):
    """A rounded ground for a question or a message; ``role`` is the token of its color."""

    role = "sunken"
    radius = RADIUS_CARD

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens_of(self), self.role)))
        painter.drawRoundedRect(QRectF(self.rect()), self.radius, self.radius)
        painter.end()


class Ground(Band):
    """A rounded ground like the picture's; ``content`` fills it."""

    radius = RADIUS_LARGE

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setLayout(column(content))
