"""A rounded picture of somebody, or their initials where there is none."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from facegui.ui.theme.theme import font, smooth_painter, tokens_of
from facegui.ui.theme.tokens import Text

_ABOVE = 0.3  # of the height that is cut off, this share is above


class AvatarLabel(QWidget):
    """A square picture ``side_px`` wide with rounded corners."""

    def __init__(self, side_px: int = 56, radius_px: int = 10) -> None:
        super().__init__()
        self._side_px, self._radius_px = side_px, radius_px
        self._picture = QPixmap()
        self._initials = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(font(Text.STRONG))

    def show_picture(self, picture: QImage, name: str = "") -> None:
        """Show a picture, cut to a square; ``name`` gives the initials where there is none."""
        self._initials = initials(name)
        self.setAccessibleName(name)
        ratio = self.devicePixelRatioF()
        side = round(self._side_px * ratio)
        if picture.isNull():
            self._picture = QPixmap()
        else:
            scaled = picture.scaled(
                side,
                side,
                Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                Qt.TransformationMode.SmoothTransformation,
            )
            left, top = (scaled.width() - side) // 2, hair_px(scaled.height() - side)
            self._picture = QPixmap.fromImage(scaled.copy(left, top, side, side))
            self._picture.setDevicePixelRatio(ratio)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._side_px, self._side_px)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        ground = QRectF(0, 0, self._side_px, self._side_px)
        shape = QPainterPath()
        shape.addRoundedRect(ground, self._radius_px, self._radius_px)
        tokens = tokens_of(self)
        painter.fillPath(shape, QColor(tokens.sunken))
        if self._picture.isNull():
            painter.setPen(QColor(tokens.muted))
            painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, self._initials)
        else:
            painter.setClipPath(shape)
            painter.drawPixmap(0, 0, self._picture)
        painter.end()


def initials(name: str) -> str:
    """Return up to two letters that stand for a name."""
    words = name.split()
    chosen = words[:1] + words[1:][-1:]
    return "".join(word[0] for word in chosen).upper()


def hair_px(spare: int) -> int:
    """Return where the square crop begins in a portrait that is ``spare`` pixels higher than wide.

    Most of what is cut off is below the chin, so that the hair stays in.
    """
    return round(_ABOVE * spare)
