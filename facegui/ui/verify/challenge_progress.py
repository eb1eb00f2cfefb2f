"""The progress of a liveness check: an arrow, a dot for each movement, and the time left."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from facegui.tasks.challenge.challenge import Challenge, ChallengePhase
from facegui.tasks.challenge.movements import Movement
from facegui.ui.theme.figures import filled
from facegui.ui.theme.theme import smooth_painter, tokens_of

_ARROW_PX, _DOT_PX, _GAP_PX, _BAR_PX = 72, 14, 10, 4
# As somebody sees it who faces the screen: their left is its left.
_TURNED = {Movement.RIGHT: 0, Movement.DOWN: 90, Movement.LEFT: 180, Movement.UP: 270}


class ArrowMark(QWidget):
    """Where to move: an arrow, a ring that grows or shrinks, a dot for straight ahead."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_ARROW_PX, _ARROW_PX)
        self._shape: Movement | ChallengePhase = ChallengePhase.WAIT

    def show_state(self, state: Challenge) -> None:
        """Show the movement that is asked for now."""
        acting = state.phase is ChallengePhase.ACT
        self._shape = state.actions[state.done] if acting else state.phase
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        shape = self._shape
        painter = smooth_painter(self)
        over = {
            ChallengePhase.PASSED: ("good", "good_soft"),
            ChallengePhase.FAILED: ("bad", "bad_soft"),
        }
        resting = (
            ("muted", "sunken") if isinstance(shape, ChallengePhase) else ("accent", "accent_soft")
        )
        ink, ground = over.get(shape, resting) if isinstance(shape, ChallengePhase) else resting
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens, ground)))
        painter.drawEllipse(QRectF(self.rect()))
        pen = QPen(QColor(getattr(tokens, ink)), 5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.translate(_ARROW_PX / 2, _ARROW_PX / 2)
        _paint_shape(painter, shape)
        painter.end()


class ChallengeProgress(QWidget):
    """A dot for each movement, filled when it is made, over the time left for this one."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._done, self._all, self._left = 0, 0, 1.0

    @property
    def left(self) -> float:
        """Share of the time that is left, 1..0."""
        return self._left

    def show_state(self, state: Challenge, left: float) -> None:
        """Show the progress; ``left`` is the share of the time left, 1..0."""
        self._done, self._all, self._left = state.done, len(state.actions), left
        words = self.tr("{done} of {total} {total:movement|movements} made")
        self.setAccessibleName(filled(words, done=self._done, total=self._all))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, _DOT_PX + 12 + _BAR_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = smooth_painter(self)
        for number in range(self._all):
            room = QRectF(number * (_DOT_PX + _GAP_PX), 0, _DOT_PX, _DOT_PX)
            made = number < self._done
            color = tokens.good if made else tokens.accent if number == self._done else tokens.muted
            painter.setPen(QPen(QColor(color), 2))
            painter.setBrush(QColor(color) if made else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(room.adjusted(1, 1, -1, -1))
        bar = QRectF(0, _DOT_PX + 12, self.width(), _BAR_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.border))
        painter.drawRoundedRect(bar, 2, 2)
        bar.setWidth(bar.width() * self._left)
        painter.setBrush(QColor(tokens.warning if self._left < 0.25 else tokens.accent))
        painter.drawRoundedRect(bar, 2, 2)
        painter.end()


def _paint_shape(painter: QPainter, shape: Movement | ChallengePhase) -> None:
    if shape is ChallengePhase.PASSED:
        painter.drawPolyline([QPointF(-14, 1), QPointF(-4, 11), QPointF(15, -10)])
    elif shape is ChallengePhase.FAILED:
        painter.drawLine(QPointF(-11, -11), QPointF(11, 11))
        painter.drawLine(QPointF(-11, 11), QPointF(11, -11))
    elif isinstance(shape, ChallengePhase):
        painter.drawEllipse(QPointF(0, 0), 7, 7)
    elif shape in _TURNED:
        painter.rotate(_TURNED[shape])
        painter.drawLine(QPointF(-17, 0), QPointF(17, 0))
        painter.drawPolyline([QPointF(5, -12), QPointF(17, 0), QPointF(5, 12)])
    else:
        outward = shape is Movement.CLOSER
        painter.drawEllipse(QPointF(0, 0), 6, 6)
        for angle in (0, 90, 180, 270):
            painter.save()
            painter.rotate(angle)
            tip, back = (22, 15) if outward else (13, 20)
            painter.drawPolyline([QPointF(back, -6), QPointF(tip, 0), QPointF(back, 6)])
            painter.restore()
