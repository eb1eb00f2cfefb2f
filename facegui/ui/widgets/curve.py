"""A curve that grows during a run, with its name and last value."""

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from facegui.ui.theme.figures import localized
from facegui.ui.theme.theme import font, smooth_painter, tokens_of
from facegui.ui.theme.tokens import M, S, Text, Tokens
from facegui.ui.widgets.labels import tooltip

_TITLE_PX, _AXIS_PX, _LABELS_PX = 24, 18, 46
_LINES = (0.0, 0.5, 1.0)  # shares of the height
_SMOOTH = 0.1  # weight of the newest value in the running mean
_STEPS = (1, 1.5, 2, 3, 4, 5, 8, 10)


class Curve(QWidget):
    """Values over steps, from 0 up. ``smoothed`` draws them faintly under their running mean.

    ``words`` formats a value for the axis and beside the name. The axis ends at ``least`` or above.
    """

    def __init__(
        self, title: str, words: Callable[[float], str], *, least: float, smoothed: bool = True
    ) -> None:
        super().__init__()
        self._least = least
        self._title = title
        self._words = words
        self._smoothed = smoothed
        self._points: list[tuple[float, float]] = []
        self._means: list[tuple[float, float]] = []
        self._steps = 1
        self._marked: tuple[float, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.begin(1)

    @property
    def points(self) -> tuple[tuple[float, float], ...]:
        """All steps with their values."""
        return tuple(self._points)

    def begin(self, steps: int) -> None:
        """Clear it for a run of this many steps."""
        self._steps = max(1, steps)
        self._points, self._means, self._marked = [], [], None
        self._renew()

    def add(self, step: float, value: float, *, marked: bool = False) -> None:
        """Add a value. A marked one gets a dot, and the value marked before loses its own."""
        if not math.isfinite(value):
            return
        before = self._means[-1][1] if self._means else value
        self._points.append((step, value))
        self._means.append((step, before + _SMOOTH * (value - before)))
        self._steps = max(self._steps, math.ceil(step))
        if marked:
            self._marked = (step, value)
        self._renew()

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, 170)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, 110)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = smooth_painter(self)
        self._paint_title(painter, tokens)
        top = self._top()
        left = self._labels_px(top) + S
        room = QRectF(self.rect()).adjusted(left, _TITLE_PX + S, -M, -_AXIS_PX)
        self._paint_grid(painter, tokens, room, top)
        line = self._means if self._smoothed else self._points
        if self._smoothed:
            faint = QColor(tokens.accent)
            faint.setAlphaF(0.3)
            self._paint_line(painter, QPen(faint, 1), self._points, room, top)
        self._paint_line(painter, QPen(QColor(tokens.accent), 2), line, room, top)
        if self._marked is not None:
            painter.setPen(QPen(QColor(tokens.surface), 2))
            painter.setBrush(QColor(tokens.good))
            painter.drawEllipse(self._place(self._marked, room, top), 5, 5)
        painter.end()

    def _renew(self) -> None:
        last = self._words(self._points[-1][1]) if self._points else ""
        self.setAccessibleName(f"{self._title}: {last}" if last else self._title)
        self.update()

    def _top(self) -> float:
        """Return the upper end of the axis: a round value above all points."""
        most = max((value for _, value in self._points), default=0.0)
        if most <= self._least:
            return self._least
        power = 10.0 ** math.floor(math.log10(most))
        return next(step * power for step in _STEPS if step * power >= most * 0.999)

    def _labels_px(self, top: float) -> int:
        """Return the width of the axis labels, at least the one that aligns several charts."""
        metrics = QFontMetrics(font(Text.SECONDARY, tabular=True))
        widths = (metrics.horizontalAdvance(self._words(share * top)) for share in _LINES)
        return max(_LABELS_PX, *widths)

    def _place(self, point: tuple[float, float], room: QRectF, top: float) -> QPointF:
        across, up = point[0] / self._steps, min(1.0, point[1] / top)
        return QPointF(room.left() + across * room.width(), room.bottom() - up * room.height())

    def _paint_title(self, painter: QPainter, tokens: Tokens) -> None:
        line = QRectF(0, 0, self.width() - M, _TITLE_PX)
        painter.setFont(font(Text.SECTION))
        painter.setPen(QColor(tokens.muted))
        newest = self._words(self._points[-1][1]) if self._points else ""
        figure = QFontMetrics(font(Text.STRONG, tabular=True)).horizontalAdvance(newest)
        room = round(line.width()) - figure - S
        title = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        self.setToolTip("" if title == self._title else tooltip(self._title))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, title)
        if newest:
            painter.setFont(font(Text.STRONG, tabular=True))
            painter.setPen(QColor(tokens.text))
            side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(line, side, newest)

    def _paint_grid(self, painter: QPainter, tokens: Tokens, room: QRectF, top: float) -> None:
        painter.setFont(font(Text.SECONDARY, tabular=True))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        for share in _LINES:
            height = room.bottom() - share * room.height()
            painter.setPen(QPen(QColor(tokens.border), 1))
            painter.drawLine(QPointF(room.left(), height), QPointF(room.right(), height))
            painter.setPen(QColor(tokens.muted))
            label = QRectF(0, height - 8, room.left() - S, 16)
            painter.drawText(label, right, self._words(share * top))
        for share, side in ((0.0, Qt.AlignmentFlag.AlignLeft), (1.0, Qt.AlignmentFlag.AlignRight)):
            below = QRectF(room.left(), room.bottom() + 2, room.width(), _AXIS_PX - 2)
            painter.drawText(below, side, localized(f"{round(share * self._steps):,}"))

    def _paint_line(
        self,
        painter: QPainter,
        pen: QPen,
        points: list[tuple[float, float]],
        room: QRectF,
        top: float,
    ) -> None:
        # One point a pixel is enough and keeps long runs cheap to paint.
        every = max(1, len(points) // max(1, round(room.width())))
        shown = points[::every] + points[-1:]
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([self._place(point, room, top) for point in shown]))
