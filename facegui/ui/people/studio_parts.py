"""Parts of the studio: a large picture with a caption, and a style to choose."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from facegui.ui.theme.theme import font, smooth_painter, tokens_of
from facegui.ui.theme.tokens import RADIUS_CARD, XS, Text
from facegui.ui.widgets.labels import Elided, label, tooltip
from facegui.ui.widgets.layouts import row

_LEAST_PX, _TILE_PX, _WORDS_PX, _RING_PX = 148, 72, 22, 2
_CAPTION_PX = 24


class BigPicture(QWidget):
    """A square with a picture in its middle, or words if there is none."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._picture = QImage()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_picture(QImage())

    @property
    def picture(self) -> QImage:
        """The picture on screen."""
        return self._picture

    def show_picture(self, picture: QImage, words: str = "") -> None:
        """Show a picture, or ``words`` without one."""
        self._picture, self._words = picture, words
        self.setAccessibleName(f"{self._name}: {words}" if picture.isNull() else self._name)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, 400)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_PX, _LEAST_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        room = QRectF((self.width() - side) / 2, 0, side, side)
        painter = smooth_painter(self)
        paint_cover(painter, room, self._picture, tokens_of(self).sunken, RADIUS_CARD)
        if self._picture.isNull():
            painter.setPen(QColor(tokens_of(self).muted))
            painter.setFont(font(Text.BODY))
            inner = room.adjusted(24, 24, -24, -24)
            painter.drawText(
                inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words
            )
        painter.end()


class CaptionedPicture(QWidget):
    """A large picture with its name and a line about it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.big = BigPicture(name)
        self._note = Elided("", "secondary")
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = row(label(name, "strong"))
        line.addWidget(self._note, 1)
        self._caption = QWidget(self)
        self._caption.setLayout(line)
        self.big.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @override
    def sizeHint(self) -> QSize:
        return self.big.sizeHint() + QSize(0, XS + _CAPTION_PX)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.big.minimumSizeHint() + QSize(0, XS + _CAPTION_PX)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # No higher than the picture is wide, so that what is below stays close to it. Placed by
        # hand, since a layout whose widget changes its own limits is one size behind.
        width, below = event.size().width(), XS + _CAPTION_PX
        self.setMaximumHeight(max(_LEAST_PX, width) + below)
        side = min(width, event.size().height() - below)
        self.big.setGeometry(0, 0, width, side)
        self._caption.setGeometry(0, side + XS, width, _CAPTION_PX)
        super().resizeEvent(event)

    def note(self, words: str) -> None:
        """Show words at the right of the name."""
        self._note.setText(words)


class StyleTile(QAbstractButton):
    """A style: its name and a face painted in it. One of several is checked."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(tooltip(name))  # the tile may be too narrow for it
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._picture = QImage()

    def show_picture(self, picture: QImage) -> None:
        """Show the face painted in the style."""
        self._picture = picture
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_TILE_PX + 24, _TILE_PX + _WORDS_PX)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_TILE_PX, _TILE_PX + _WORDS_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = smooth_painter(self)
        room = QRectF((self.width() - _TILE_PX) / 2, 0, _TILE_PX, _TILE_PX)
        chosen = self.isChecked() or self.hasFocus()
        inner = room.adjusted(4, 4, -4, -4) if chosen else room
        paint_cover(
            painter, inner, self._picture, tokens.sunken, RADIUS_CARD - (4 if chosen else 0)
        )
        if chosen:
            color = tokens.accent if self.isChecked() else tokens.muted
            painter.setPen(QPen(QColor(color), _RING_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), RADIUS_CARD, RADIUS_CARD)
        painter.setFont(font(Text.STRONG if self.isChecked() else Text.SECONDARY))
        painter.setPen(QColor(tokens.accent if self.isChecked() else tokens.text))
        words = QRectF(0, _TILE_PX, self.width(), _WORDS_PX)
        elided = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, elided)
        painter.end()


def paint_cover(
    painter: QPainter, room: QRectF, picture: QImage, ground: str, radius: float
) -> None:
    """Fill a square with the middle of a picture, with round corners."""
    shape = QPainterPath()
    shape.addRoundedRect(room, radius, radius)
    painter.fillPath(shape, QColor(ground))
    if picture.isNull():
        return
    side = min(picture.width(), picture.height())
    source = QRectF((picture.width() - side) / 2, (picture.height() - side) / 2, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(shape)
    painter.drawImage(room, picture, source)
    painter.restore()
