"""Lays out the screen for visitors, portrait or landscape."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from facegui.ui.theme.theme import font
from facegui.ui.theme.tokens import Text

_UPRIGHT, _LYING = QSizeF(1080, 1920), QSizeF(1600, 1000)
_LEAST = 0.3  # down to this part of its size a sentence shrinks to fit
_WRAP = Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class DoorPlaces:
    """Rooms in widget pixels; ``scale`` applies to everything, ``aligned`` to the words.

    The sentence begins at the top of its room, or is centered there with its line if ``middle``.
    """

    scale: float
    picture: QRectF
    clock: QRectF
    day: QRectF
    sentence: QRectF
    small: QRectF
    aligned: Qt.AlignmentFlag
    middle: bool


def places(size: QSizeF) -> DoorPlaces:
    """Lay out a screen of this size."""
    return _upright(size) if size.height() > size.width() else _lying(size)


def _upright(size: QSizeF) -> DoorPlaces:
    scale = min(size.width() / _UPRIGHT.width(), size.height() / _UPRIGHT.height())
    top = (size.height() - scale * _UPRIGHT.height()) / 2
    across = size.width() - 96 * scale

    def band(at: float, high: float) -> QRectF:
        return QRectF(48 * scale, top + at * scale, across, high * scale)

    picture = QRectF(0, top + 384 * scale, 760 * scale, 760 * scale)
    picture.moveLeft((size.width() - picture.width()) / 2)
    return DoorPlaces(
        scale,
        picture,
        clock=band(96, 136),
        day=band(232, 56),
        sentence=band(1256, 420),
        small=band(1720, 128),
        aligned=Qt.AlignmentFlag.AlignHCenter,
        middle=False,
    )


def _lying(size: QSizeF) -> DoorPlaces:
    scale = min(size.width() / _LYING.width(), size.height() / _LYING.height())
    wide, high = size.width(), size.height()
    side = min(0.42 * wide, 0.66 * high)
    picture = QRectF(0.05 * wide, 0.46 * high - side / 2, side, side)
    left = picture.right() + 0.055 * wide

    across, top = 0.96 * wide - left, 0.11 * high
    clock = QRectF(left, top, across, 110 * scale)
    rest = QRectF(left, clock.bottom() + 80 * scale, across, 0)
    rest.setBottom(0.88 * high)

    return DoorPlaces(
        0.8 * scale,
        picture,
        clock=clock,
        day=QRectF(left, clock.bottom(), across, 50 * scale),
        sentence=rest,
        small=QRectF(0.04 * wide, high - 108 * scale, 0.92 * wide, 88 * scale),
        aligned=Qt.AlignmentFlag.AlignLeft,
        middle=True,
    )


def scaled(step: Text, scale: float) -> QFont:
    """Return a font of the type scale at the size of the screen."""
    made = font(step, tabular=step is Text.DOOR_CLOCK)
    made.setPixelSize(max(9, round(made.pixelSize() * scale)))
    return made


def fitted(text: str, step: Text, scale: float, room: QRectF) -> QFont:
    """Return the largest font in which a text fits its room over several lines."""
    share = 1.0
    while True:
        made = scaled(step, scale * share)
        needs = QFontMetricsF(made).boundingRect(QRectF(0, 0, room.width(), 1e6), _WRAP, text)
        if (needs.width() <= room.width() and needs.height() <= room.height()) or share <= _LEAST:
            return made
        share -= 0.05


def wrapped(text: str, made: QFont, room: QRectF) -> tuple[Qt.TextFlag, float]:
    """Return how a text wraps, breaking words wider than the room, and its height."""
    metrics = QFontMetricsF(made)
    widest = max((metrics.horizontalAdvance(word) for word in text.split()), default=0.0)
    flag = _WRAP if widest <= room.width() else Qt.TextFlag.TextWrapAnywhere
    return flag, metrics.boundingRect(QRectF(0, 0, room.width(), 1e6), flag, text).height()


class Written:
    """Words as large as their room allows; ``high`` is the height they take."""

    def __init__(self, words: str, step: Text, at: DoorPlaces, room: QRectF) -> None:
        self._words, self._wide = words, room.width()
        self._font = fitted(words, step, at.scale, room)
        flag, self.high = wrapped(words, self._font, room)
        self._flags = int(at.aligned | Qt.AlignmentFlag.AlignTop | flag)

    def write(self, painter: QPainter, color: str, left: float, top: float) -> None:
        """Write them at a point."""
        painter.setFont(self._font)
        painter.setPen(QColor(color))
        painter.drawText(QRectF(left, top, self._wide, self.high + 1), self._flags, self._words)
