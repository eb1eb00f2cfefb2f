"""A word on a soft ground: Match, Not recognized, Too dark."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from facegui.ui.theme.theme import font, smooth_painter, tokens_of
from facegui.ui.theme.tokens import Text, Tokens

Tone = Literal["neutral", "good", "warning", "bad", "accent"]
_COLORS = {
    "neutral": ("muted", "sunken"),
    "good": ("good", "good_soft"),
    "warning": ("warning", "warning_soft"),
    "bad": ("bad", "bad_soft"),
    "accent": ("accent", "accent_soft"),
}


def role_of(tone: Tone) -> str:
    """Return the token that colors a tone on a surface."""
    return _COLORS[tone][0]


class Dot(QWidget):
    """A dot in the color of a token, ``role``."""

    def __init__(self) -> None:
        super().__init__()
        self.role = "muted"
        self.setFixedSize(8, 8)

    def show_role(self, role: str) -> None:
        """Take the color of another token."""
        self.role = role
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens_of(self), self.role)))
        painter.drawEllipse(QPointF(4, 4), 4, 4)
        painter.end()


class Chip(QWidget):
    """Says one thing in one or two words."""

    def __init__(self, text: str = "", tone: Tone = "neutral") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(font(Text.SECTION))
        self._text = text
        self._tone: Tone = tone
        self.setAccessibleName(text)
        if not text:
            self.hide()

    @property
    def text(self) -> str:
        """The words."""
        return self._text

    @property
    def tone(self) -> Tone:
        """The tone of the words."""
        return self._tone

    def say(self, text: str, tone: Tone) -> None:
        """Show other words."""
        if (text, tone) == (self._text, self._tone):
            return
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + 18, 20)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_chip(painter, QRectF(self.rect()), self._text, self._tone, tokens_of(self))
        painter.end()


def draw_chip(painter: QPainter, room: QRectF, words: str, tone: Tone, tokens: Tokens) -> None:
    """Draw a chip in the painter's pixels and font."""
    text, ground = (getattr(tokens, name) for name in _COLORS[tone])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(room, room.height() / 2, room.height() / 2)
    painter.setPen(QColor(text))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
