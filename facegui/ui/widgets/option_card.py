"""A radio button as a card that says the consequences of a choice."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from facegui.ui.theme.theme import font, smooth_painter, tokens_of
from facegui.ui.theme.tokens import RADIUS_CARD, M, Text

_CIRCLE_PX, _GAP_PX = 18, 10


class OptionCard(QAbstractButton):
    """A radio button as a card: a title, a sentence, and lines of smaller text.

    The owner of several cards makes sure that only one is checked.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._lines: tuple[str, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """The consequences; the first one is in normal text."""
        return self._lines

    def explain(self, lines: Sequence[str]) -> None:
        """Show the consequences."""
        self._lines = tuple(lines)
        self.setAccessibleName(f"{self.text()}: {' '.join(lines)}")
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        heights = [self._height(line, number, width) for number, line in enumerate(self._lines)]
        return 2 * M + 20 + sum(heights) + 4 * len(heights)

    @override
    def sizeHint(self) -> QSize:
        return QSize(220, self.heightForWidth(220))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(self.width() or 160))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, on = tokens_of(self), self.isChecked()
        painter = smooth_painter(self)
        focus = self.hasFocus()
        wide = 2.0 if focus else 1.0
        painter.setPen(QPen(QColor(tokens.accent if on or focus else tokens.border), wide))
        painter.setBrush(QColor(tokens.accent_soft if on else tokens.surface))
        shape = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(shape, RADIUS_CARD, RADIUS_CARD)
        self._paint_circle(painter, on)
        left = M + _CIRCLE_PX + _GAP_PX
        painter.setFont(font(Text.STRONG))
        painter.setPen(QColor(tokens.text))
        painter.drawText(QRectF(left, M, self.width() - left - M, 20), 0, self.text())
        top = M + 20.0 + 4
        for number, line in enumerate(self._lines):
            painter.setFont(font(_step(number)))
            painter.setPen(QColor(tokens.muted if number else tokens.text))
            height = self._height(line, number, self.width())
            room = QRectF(M, top, self.width() - 2 * M, height)
            painter.drawText(room, Qt.TextFlag.TextWordWrap, line)
            top += height + 4
        painter.end()

    def _paint_circle(self, painter: QPainter, on: bool) -> None:
        tokens = tokens_of(self)
        center = QPointF(M + _CIRCLE_PX / 2, M + 10)
        painter.setPen(QPen(QColor(tokens.accent if on else tokens.muted), 1.5))
        painter.setBrush(QColor(tokens.surface))
        painter.drawEllipse(center, _CIRCLE_PX / 2 - 1, _CIRCLE_PX / 2 - 1)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(center, 4.5, 4.5)

    def _height(self, line: str, number: int, width: int) -> int:
        room = QRectF(0, 0, max(60, width - 2 * M), 10_000).toRect()
        metrics = QFontMetrics(font(_step(number)))
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, line).height()


def _step(number: int) -> Text:
    return Text.SECONDARY if number else Text.BODY
