"""Quiet words with a chevron that unfold more content below."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from facegui.ui.theme.icons import widget_icon
from facegui.ui.theme.theme import font, smooth_painter, tokens_of
from facegui.ui.theme.tokens import Text

_HEIGHT_PX, _CHEVRON_PX, _GAP_PX, _END_PX = 24, 14, 4, 4


class Disclosure(QAbstractButton):
    """Checked while the content is shown; its owner shows and hides it."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setText(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(font(Text.SECTION))

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(words + _GAP_PX + _CHEVRON_PX + _END_PX, _HEIGHT_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = smooth_painter(self)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(QColor(tokens.muted))
        painter.setFont(self.font())
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignVCenter, self.text())
        self.draw_chevron_after_words(painter)
        painter.end()

    def draw_chevron_after_words(self, painter: QPainter) -> None:
        """Draw the chevron after the words. Call it last."""
        painter.translate(self.sizeHint().width() - _END_PX - _CHEVRON_PX / 2, self.height() / 2)
        painter.rotate(180 if self.isChecked() else 0)
        chevron = widget_icon(self, "chevron-down", "muted", _CHEVRON_PX)
        painter.drawPixmap(QPointF(-_CHEVRON_PX / 2, -_CHEVRON_PX / 2), chevron)
