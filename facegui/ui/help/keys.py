"""Keys as printed on a keyboard: the shortcuts of actions, and the caps that show them."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from facegui.ui.theme.theme import font, smooth_painter, tokens_of
from facegui.ui.theme.tokens import XS, S, Text
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import row

_CAP_PX = 24


@dataclass(frozen=True, slots=True)
class Keys:
    """What a shortcut does, in words, and the native names of its keys, one tuple for each way."""

    words: str
    ways: tuple[tuple[str, ...], ...]


def keys_of(actions: Iterable[QAction]) -> tuple[Keys, ...]:
    """Return the keys of those actions that have some, in their order."""
    found = []
    for action in actions:
        ways = tuple(_caps(one) for one in action.shortcuts() if not one.isEmpty())
        if ways:
            found.append(Keys(action.text().removesuffix("…"), ways))
    return tuple(found)


def _caps(sequence: QKeySequence) -> tuple[str, ...]:
    text = sequence.toString(QKeySequence.SequenceFormat.NativeText)
    *held, last = text.split("+") if not text.endswith("+") else (*text[:-2].split("+"), "+")
    return (*(one for one in held if one), last)


class Cap(QWidget):
    """One key."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setFont(font(Text.SECTION))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    @override
    def sizeHint(self) -> QSize:
        return QSize(max(_CAP_PX, self.fontMetrics().horizontalAdvance(self._text) + 14), _CAP_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = smooth_painter(self)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(QColor(tokens.background))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(QColor(tokens.text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()


class KeyLine(QWidget):
    """What a key does at the left, its caps at the right."""

    def __init__(self, keys: Keys) -> None:
        super().__init__()
        self.keys = keys
        line = row(spacing=S)
        line.addWidget(label(keys.words, wrap=True), 1)
        for way in keys.ways:
            caps = row(*(Cap(one) for one in way), spacing=XS)
            line.addLayout(caps)
        self.setLayout(line)
        spoken = ", ".join("+".join(way) for way in keys.ways)
        self.setAccessibleName(f"{keys.words}: {spoken}")
