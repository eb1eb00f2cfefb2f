"""A small curve without an axis: a name, the last value, and the course."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from facegui.ui.theme.figures import localized
from facegui.ui.theme.theme import font, smooth_painter, tokens_of
from facegui.ui.theme.tokens import S, Text

_TITLE_PX, _VALUE_PX, _CURVE_PX, _DOT_PX = 16, 20, 56, 3


class Sparkline(QWidget):
    """Values from 0 up, over the number of steps expected."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self._values: list[float] = []
        self._steps = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.begin(1)

    @property
    def values(self) -> tuple[float, ...]:
        """All values so far."""
        return tuple(self._values)

    def begin(self, steps: int) -> None:
        """Clear it for this many values."""
        self._steps, self._values = max(2, steps), []
        self.setAccessibleName(self._title)
        self.update()

    def add(self, value: float) -> None:
        """Add a value."""
        if math.isfinite(value):
            self._values.append(value)
            self.setAccessibleName(f"{self._title}: {localized(f'{value:.2f}')}")
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, _TITLE_PX + _VALUE_PX + S + _CURVE_PX)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(96, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = smooth_painter(self)
        painter.setFont(font(Text.SECONDARY))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(QRectF(0, 0, self.width(), _TITLE_PX), 0, self._title)
        room = QRectF(self.rect()).adjusted(
            _DOT_PX, _TITLE_PX + _VALUE_PX + S + _DOT_PX, -_DOT_PX, -1
        )
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        if self._values:
            painter.setFont(font(Text.STRONG, tabular=True))
            painter.setPen(QColor(tokens.text))
            value = QRectF(0, _TITLE_PX, self.width(), _VALUE_PX)
            painter.drawText(
                value, Qt.AlignmentFlag.AlignVCenter, localized(f"{self._values[-1]:.2f}")
            )
            points = [self._place(at, room) for at in range(len(self._values))]
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawPolyline(QPolygonF(points))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(points[-1], _DOT_PX, _DOT_PX)
        painter.end()

    def _place(self, at: int, room: QRectF) -> QPointF:
        # Square roots, because the style's cost at the start would flatten the rest.
        most = math.sqrt(max(*self._values, 1e-9, 1e-9))
        across = at / max(1, self._steps - 1)
        up = math.sqrt(max(0.0, self._values[at])) / most
        return QPointF(room.left() + across * room.width(), room.bottom() - up * room.height())
