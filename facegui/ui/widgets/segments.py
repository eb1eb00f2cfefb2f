"""Two or three views of one page, side by side, one of them chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from facegui.ui.theme.theme import font, smooth_painter, tokens_of
from facegui.ui.theme.tokens import CONTROL_PX, RADIUS_CONTROL, Text
from facegui.ui.widgets.labels import tooltip
from facegui.ui.widgets.layouts import row

_LEAST_PX = 72


class _Segment(QAbstractButton):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(font(Text.STRONG))

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 28, CONTROL_PX - 8)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().boundedTo(QSize(_LEAST_PX, CONTROL_PX))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isEnabled():  # otherwise the tooltip says why not
            cut = self.width() < self.sizeHint().width()
            self.setToolTip(tooltip(self.text()) if cut else "")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = smooth_painter(self)
        shape = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        on = self.isChecked()
        painter.setBrush(QColor(tokens.accent_soft) if on else Qt.BrushStyle.NoBrush)
        focus = QPen(QColor(tokens.accent), 2)
        painter.setPen(focus if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(shape, RADIUS_CONTROL - 2, RADIUS_CONTROL - 2)
        color = QColor(tokens.accent if on else tokens.muted)
        color.setAlphaF(1.0 if self.isEnabled() else 0.5)
        painter.setPen(color)
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width() - 16
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
        painter.end()


class Segments(QWidget):
    """One of several choices. Signal ``chosen`` tells its number."""

    chosen = Signal(int)

    def __init__(self, words: Sequence[str], name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._segments = tuple(_Segment(text) for text in words)
        line = row(spacing=2, margins=4)
        for number, segment in enumerate(self._segments):
            segment.clicked.connect(lambda _on=False, number=number: self._on_clicked(number))
            line.addWidget(segment)
        self.setLayout(line)
        self.setFixedHeight(CONTROL_PX)
        self.choose(0)

    @property
    def current(self) -> int:
        """Index of the choice in force."""
        return next(at for at, segment in enumerate(self._segments) if segment.isChecked())

    def choose(self, number: int) -> None:
        """Show which choice is in force."""
        # Not a QButtonGroup: the Tab key would stop at only one of its buttons.
        for at, segment in enumerate(self._segments):
            segment.setChecked(at == number)

    def allow(self, number: int, allowed: bool, why: str = "") -> None:
        """Enable a choice, or disable it; the tooltip says ``why``."""
        segment = self._segments[number]
        segment.setEnabled(allowed)
        segment.setToolTip("" if allowed else tooltip(why))

    def rename(self, words: Sequence[str]) -> None:
        """Give the choices other words."""
        for segment, text in zip(self._segments, words, strict=True):
            segment.setText(text)
            segment.setAccessibleName(text)
            segment.updateGeometry()

    def _on_clicked(self, number: int) -> None:
        self.choose(number)
        self.chosen.emit(number)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = smooth_painter(self)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(QColor(tokens.surface))
        shape = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(shape, RADIUS_CONTROL, RADIUS_CONTROL)
        painter.end()
