"""A check box whose words wrap."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget
from typing_extensions import override

from facegui.ui.theme.icons import widget_icon
from facegui.ui.theme.theme import smooth_painter, tokens_of

_BOX_PX, _GAP_PX = 20, 10
WORDS_PX = _BOX_PX + _GAP_PX  # where the words begin
_HINT_PX = 220


class Tick(QCheckBox):
    """A check box, painted from the tokens, whose words may wrap.

    With three states the middle one is a dash.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return max(_BOX_PX, self._words(width).height()) + 4

    @override
    def sizeHint(self) -> QSize:
        width = min(_HINT_PX, WORDS_PX + self._words(10_000).width())
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, _BOX_PX + 4)

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = smooth_painter(self)
        painter.translate(0, max(0, self.height() - self.heightForWidth(self.width())) // 2)
        box = QRectF(1.5, 2.5, _BOX_PX - 1, _BOX_PX - 1)
        on = self.isChecked()
        edge = tokens.accent if on or self.hasFocus() else tokens.muted
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1.25))
        painter.setBrush(QColor(tokens.accent if on else tokens.surface))
        painter.drawRoundedRect(box, 5, 5)
        if self.checkState() is Qt.CheckState.PartiallyChecked:
            painter.setPen(QPen(QColor(tokens.on_accent), 2))
            middle = box.center()
            painter.drawLine(middle - QPointF(4, 0), middle + QPointF(4, 0))
        elif on:
            mark = widget_icon(self, "check", "on_accent", 14)
            painter.drawPixmap(box.center() - QPointF(7, 7), mark)
        if self.hasFocus() and on:
            painter.setPen(QPen(QColor(tokens.text), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 5, 5)
        painter.setPen(QColor(tokens.text if self.isEnabled() else tokens.muted))
        first_line = round(box.center().y() - self.fontMetrics().height() / 2)
        words = self._words(self.width()).translated(0, first_line)
        painter.drawText(words, Qt.TextFlag.TextWordWrap, self.text())
        painter.end()

    def _words(self, width: int) -> QRect:
        room = QRect(WORDS_PX, 0, max(20, width - WORDS_PX), 10_000)
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
