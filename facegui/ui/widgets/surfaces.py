"""Surfaces: a card, and the sunken ground of an empty state."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLayout, QWidget
from typing_extensions import override

from facegui.ui.theme.theme import tokens_of
from facegui.ui.theme.tokens import RADIUS_LARGE, M
from facegui.ui.widgets.layouts import column


class Card(QFrame):
    """A card around a layout."""

    def __init__(self, content: QLayout | None = None, *, margin: int = M) -> None:
        super().__init__()
        self.setObjectName("card")
        if content is not None:
            content.setContentsMargins(margin, margin, margin, margin)
            self.setLayout(content)


class Ground(QWidget):
    """Rounded like the picture; ``content`` fills it."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setLayout(column(content))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens_of(self).sunken))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS_LARGE, RADIUS_LARGE)
        painter.end()
