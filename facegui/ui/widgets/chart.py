"""A chart, given as SVG in the report's colors, drawn in those of the theme."""

from html import escape

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from facegui.ui.theme.theme import tokens_of

WIDTH_PX, HEIGHT_PX = 400, 262
_ROLES = {
    "#ffffff": "surface",
    "#22262b": "text",
    "#5c6670": "muted",
    "#dfe3e8": "border",
    "#2f6fde": "accent",
    "#d9822b": "warning",
    "#3a9b6c": "good",
}
# Drawn smaller than in the report, so that two stand side by side in the smallest window.
_LARGER = {'font-size="13"': 'font-size="17"', 'font-size="11"': 'font-size="14"'}
_TITLE = 'fill="#22262b">'


class Chart(QWidget):
    """Shows one chart; its title is its accessible name."""

    def __init__(self, svg: str) -> None:
        super().__init__()
        self._svg = svg
        self.setAccessibleName(svg.split(_TITLE, 1)[-1].split("<", 1)[0])
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH_PX, HEIGHT_PX)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, svg = tokens_of(self), self._svg
        for color, role in _ROLES.items():
            svg = svg.replace(color, getattr(tokens, role))
        for size, larger in _LARGER.items():
            svg = svg.replace(size, larger)
        svg = svg.replace('"sans-serif"', f'"{escape(self.font().family())}"')
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(self.rect()))
        painter.end()
