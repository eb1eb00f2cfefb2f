"""The sunken ground on which an empty state stands, where a picture would be."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from facegui.ui.theme.theme import tokens_of
from facegui.ui.theme.tokens import RADIUS_LARGE
from facegui.ui.widgets.layouts import column


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
