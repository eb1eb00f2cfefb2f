"""Labels by role, and one that ends in an ellipsis where room is short."""

import html
import re
from typing import Literal

from PySide6 import QtGui
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

Role = Literal["body", "answer", "title", "strong", "secondary", "section", "warning", "bad"]

# A longer word may be broken, since it would widen the window.
_LONGEST_WORD = re.compile(r"\S{20}(?=\S)")
_BREAK = "\u200b"


def label(text: str = "", role: Role = "body", *, wrap: bool = False) -> QLabel:
    """Return a plain-text label styled by its role."""
    made = _Wrapped(text) if wrap else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    return made


def set_role(made: QLabel, role: Role) -> None:
    """Style a label by another role."""
    made.setProperty("role", role)
    made.style().unpolish(made)
    made.style().polish(made)


class _Wrapped(QLabel):
    """Wraps lines, and breaks words that are too long for one."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(text)

    @override
    def text(self) -> str:
        return super().text().replace(_BREAK, "")

    @override
    def setText(self, text: str) -> None:
        super().setText(_LONGEST_WORD.sub(lambda part: part.group() + _BREAK, text))


def longest_word_px(made: QLabel) -> int:
    """Return the width below which a word of a label would be cut."""
    made.ensurePolished()
    return max(map(made.fontMetrics().horizontalAdvance, made.text().split(" "))) + 1


def tooltip(text: str) -> str:
    """Return text for a tooltip, escaped so that Qt does not read it as HTML."""
    if not QtGui.Qt.mightBeRichText(text):
        return text
    return f'<p style="white-space: pre-wrap">{html.escape(text)}</p>'


class Elided(QLabel):
    """One line that ends in an ellipsis where it does not fit; the tooltip shows all of it."""

    def __init__(self, text: str = "", role: Role = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self._explained = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def explain(self, words: str) -> None:
        """Add words to the tooltip, whether or not the text is cut."""
        self._explained = words
        self._tell_whole()

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_whole()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self._tell_whole()
        painter.drawText(self.rect(), self.alignment() | Qt.TextFlag.TextSingleLine, shown)
        painter.end()

    def _tell_whole(self) -> str:
        """Return what fits, and put the whole text into the tooltip."""
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        whole = self.text() if shown != self.text() else ""
        self.setToolTip(tooltip("\n".join(filter(None, (whole, self._explained)))))
        return shown
