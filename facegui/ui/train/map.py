"""A map of a dozen people's embeddings, which separate while the network learns."""

from math import hypot

import numpy as np
from PySide6.QtCore import QEasingCurve, QEvent, QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from facegui.training.progress import EmbeddingMap, Points
from facegui.ui.theme.figures import filled
from facegui.ui.theme.theme import smooth_painter, tokens_of
from facegui.ui.theme.tokens import RADIUS_CARD
from facegui.ui.widgets.labels import tooltip

_ROLES = ("accent", "warning", "good", "bad", "text", "muted")
_MOVE_MS = 700
_DOT_PX, _NEAR_PX = 4.5, 12.0
_REACH = 0.9  # distance of the farthest picture, as a part of half the side


class TrainMap(QWidget):
    """Dots by person, joined to their center; they move smoothly from one map to the next."""

    def __init__(self) -> None:
        super().__init__()
        self._map: EmbeddingMap | None = None
        self._from: Points = np.zeros((0, 2), np.float32)
        self._to = self._from
        self._move = QVariantAnimation(self)
        self._move.setStartValue(0.0)
        self._move.setEndValue(1.0)
        self._move.setDuration(_MOVE_MS)
        self._move.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._move.valueChanged.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.clear()

    @property
    def shown(self) -> EmbeddingMap | None:
        """The map on screen, or the one that the dots are moving to."""
        return self._map

    def clear(self) -> None:
        """Empty it."""
        self._move.stop()
        self._map = None
        self.setAccessibleName(self.tr("Map of people, empty so far"))
        self.update()

    def show_map(self, found: EmbeddingMap) -> None:
        """Move to another map; one of other pictures is shown at once."""
        places = _spread(found.points)
        same = self._map is not None and len(self._map.points) == len(places)
        self._from = self._now() if same else places
        self._map, self._to = found, places
        words = self.tr("Map of {n} {n:picture|pictures} of {people} {people:person|people}")
        self.setAccessibleName(filled(words, n=len(places), people=len(found.names)))
        self._move.stop()
        self._move.start()

    @override
    def sizeHint(self) -> QSize:
        return QSize(420, 420)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(260, 220)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            name = self._name_at(QPointF(event.pos()))
            if name:
                QToolTip.showText(event.globalPos(), tooltip(name), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = smooth_painter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.sunken))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS_CARD, RADIUS_CARD)
        if self._map is not None:
            points = self._now()
            for number in range(len(self._map.names)):
                color = QColor(getattr(tokens, _ROLES[number % len(_ROLES)]))
                ring = number >= len(_ROLES)
                self._paint_person(painter, points[self._map.person == number], color, ring)
        painter.end()

    def _paint_person(self, painter: QPainter, points: Points, color: QColor, ring: bool) -> None:
        middle = self._place(points.mean(axis=0))
        faint = QColor(color)
        faint.setAlphaF(0.28)
        painter.setPen(QPen(faint, 1.25))
        for point in points:
            painter.drawLine(middle, self._place(point))
        painter.setPen(QPen(color, 1.75) if ring else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens_of(self).sunken) if ring else color)
        size = _DOT_PX - 0.5 if ring else _DOT_PX
        for point in points:
            painter.drawEllipse(self._place(point), size, size)

    def _now(self) -> Points:
        moving = self._move.state() == QVariantAnimation.State.Running
        share = float(self._move.currentValue() or 0.0) if moving else 1.0
        return np.asarray(self._from + share * (self._to - self._from), np.float32)

    def _place(self, point: Points) -> QPointF:
        # Both axes have one scale, so that distances mean the same in both.
        half = min(self.width(), self.height()) / 2 * _REACH
        right, up = float(point[0]) * half, float(point[1]) * half
        return QPointF(self.width() / 2 + right, self.height() / 2 - up)

    def _name_at(self, at: QPointF) -> str:
        if self._map is None:
            return ""
        for point, person in zip(self._now(), self._map.person, strict=True):
            away = self._place(point) - at
            if hypot(away.x(), away.y()) <= _NEAR_PX:
                return self._map.names[int(person)]
        return ""


def _spread(points: Points) -> Points:
    """Scale a map so that the farthest picture touches the edge."""
    farthest = float(np.abs(points).max()) if len(points) else 0.0
    return points / farthest if farthest > 0 else points
