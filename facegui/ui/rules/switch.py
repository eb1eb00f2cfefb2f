"""A switch that takes effect at once."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton
from typing_extensions import override

from facegui.ui.theme.theme import smooth_painter, tokens_of

_WIDTH_PX, _HEIGHT_PX, _EDGE_PX = 36, 20, 2


class Switch(QAbstractButton):
    """Signal ``clicked`` tells whether it is on now; ``setChecked`` shows a state."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(_WIDTH_PX + 2 * _EDGE_PX, _HEIGHT_PX + 2 * _EDGE_PX)

    @override
    def sizeHint(self) -> QSize:
        return self.size()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, on = tokens_of(self), self.isChecked()
        painter = smooth_painter(self)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        shape = QRectF(_EDGE_PX, _EDGE_PX, _WIDTH_PX, _HEIGHT_PX).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(tokens.accent if on else tokens.muted), 1))
        painter.setBrush(QColor(tokens.accent if on else tokens.border))
        painter.drawRoundedRect(shape, _HEIGHT_PX / 2, _HEIGHT_PX / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.on_accent if on else tokens.muted))
        x = shape.right() - _HEIGHT_PX / 2 if on else shape.left() + _HEIGHT_PX / 2
        painter.drawEllipse(QPointF(x, shape.center().y()), 6.5, 6.5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.text), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
        painter.end()
