"""A chart from SVG in the report's colors, drawn in those of the theme; it can be saved."""

from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageWriter, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from facegui.ui.theme.theme import tokens_of
from facegui.ui.theme.tokens import S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.layouts import row

WIDTH_PX, HEIGHT_PX, _LEAST_PX = 600, 392, 280
_ALL = 1000  # stretch of the chart, beside 1 for the space below it
_SAVED_PX = 1560, 1020  # three times as large as in the report, for print
_ROLES = {
    "#ffffff": "surface",
    "#22262b": "text",
    "#5c6670": "muted",
    "#dfe3e8": "border",
    "#2f6fde": "accent",
    "#d9822b": "warning",
    "#3a9b6c": "good",
}
# On a narrow page a chart is smaller than in the report, so its text must be larger.
_LARGER = {'font-size="13"': 'font-size="17"', 'font-size="11"': 'font-size="14"'}
_REPORT_PX = 520
_TITLE = 'fill="#22262b">'


class Chart(QWidget):
    """Shows one chart; its title is its accessible name."""

    def __init__(self, svg: str) -> None:
        super().__init__()
        self._svg = svg
        self.setAccessibleName(svg.split(_TITLE, 1)[-1].split("<", 1)[0])
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(WIDTH_PX)

    def written(self, ending: str) -> bytes:
        """Return the chart in the report's colors: as SVG for ``.svg``, otherwise as PNG."""
        if ending == ".svg":
            return self._svg.encode()
        picture = QImage(*_SAVED_PX, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        self._draw(QPainter(picture), QRectF(picture.rect()), self._svg)
        written = QBuffer()
        written.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(written, b"PNG").write(picture)
        return bytes(written.data().data())

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH_PX, HEIGHT_PX)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_PX, self.heightForWidth(_LEAST_PX))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return width * HEIGHT_PX // WIDTH_PX

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, svg = tokens_of(self), self._svg
        for color, role in _ROLES.items():
            svg = svg.replace(color, getattr(tokens, role))
        width = min(self.width(), self.height() * WIDTH_PX // HEIGHT_PX)
        for size, larger in _LARGER.items() if width < _REPORT_PX else ():
            svg = svg.replace(size, larger)
        self._draw(QPainter(self), QRectF(0, 0, width, self.heightForWidth(width)), svg)

    def _draw(self, painter: QPainter, place: QRectF, svg: str) -> None:
        svg = svg.replace('"sans-serif"', f'"{escape(self.font().family())}"')
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, place)
        painter.end()


class ChartRow(QWidget):
    """A chart with a button beside it. Signal ``saved`` (Chart): the user wants to save it."""

    saved = Signal(object)

    def __init__(self, svg: str) -> None:
        super().__init__()
        self.chart = Chart(svg)
        self.save_button = button(self.tr("Save…"), "quiet", small=True)
        self.save_button.setAccessibleName(
            self.tr("Save the chart {title}").format(title=self.chart.accessibleName())
        )
        self.save_button.clicked.connect(lambda: self.saved.emit(self.chart))
        line = row(spacing=S)
        line.addWidget(self.chart, _ALL)
        line.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)  # the rest of a wide page
        self.setLayout(line)
