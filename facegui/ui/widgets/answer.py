"""A page's one large answer: a sentence on a soft ground, with the reason under it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from facegui.ui.theme.theme import OnPalette, smooth_painter, tokens_of
from facegui.ui.theme.tokens import RADIUS_LARGE, XL, XS
from facegui.ui.widgets.chip import Tone
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column

_COLORS = {
    "neutral": ("text", "sunken"),
    "good": ("good", "good_soft"),
    "warning": ("warning", "warning_soft"),
    "bad": ("bad", "bad_soft"),
    "accent": ("accent", "accent_soft"),
}


class Answer(QWidget):
    """At most six words in large letters, and one line that says why."""

    def __init__(self) -> None:
        super().__init__()
        self._tone: Tone = "neutral"
        self._sentence = label("", "answer", wrap=True)
        self._reason = label("", wrap=True)
        self.setLayout(column(self._sentence, self._reason, spacing=XS, margins=XL))
        OnPalette(self, self._dress)

    @property
    def sentence(self) -> str:
        """The answer."""
        return self._sentence.text()

    @property
    def tone(self) -> Tone:
        """The tone of the answer."""
        return self._tone

    def say(self, sentence: str, reason: str, tone: Tone) -> None:
        """Show another answer."""
        self._tone = tone
        self._sentence.setText(sentence)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self.setAccessibleName(f"{sentence}. {reason}")
        self._dress()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens_of(self), _COLORS[self._tone][1])))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS_LARGE, RADIUS_LARGE)
        painter.end()

    def _dress(self) -> None:
        color = QColor(getattr(tokens_of(self), _COLORS[self._tone][0]))
        palette = self._sentence.palette()
        if palette.color(QPalette.ColorRole.WindowText) != color:
            palette.setColor(QPalette.ColorRole.WindowText, color)
            self._sentence.setPalette(palette)
        self.update()
