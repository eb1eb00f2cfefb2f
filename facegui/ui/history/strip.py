"""The strip of a day: when somebody was there, from 6:00 to 20:00, at a glance."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from facegui.gallery import Sighting
from facegui.matching.decision import Verdict
from facegui.ui.theme.tokens import Tokens

WIDTH_PX, _HEIGHT_PX, _LEAST_PX = 224, 8, 4
_FIRST_H, _LAST_H, _EVERY_H = 6, 20, 3


def draw_strip(painter: QPainter, room: QRect, visits: Iterable[Sighting], tokens: Tokens) -> None:
    """Draw the visits of one day, centered vertically; strangers are muted."""
    bar = QRectF(room.left(), room.center().y() - _HEIGHT_PX / 2 + 1, room.width(), _HEIGHT_PX)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.sunken))
    painter.drawRoundedRect(bar, _HEIGHT_PX / 2, _HEIGHT_PX / 2)
    painter.setBrush(QColor(tokens.border))
    for hour in _hours()[1:]:
        painter.drawRect(QRectF(_at(bar, hour), bar.top(), 1, bar.height()))
    for visit in visits:
        painter.setBrush(QColor(getattr(tokens, _role(visit))))
        left, right = (_at(bar, _hour(one)) for one in (visit.began_at, visit.ended_at))
        # Even the shortest visit is visible, and stays within the strip at its ends.
        wide = max(right - left, float(_LEAST_PX))
        left = max(bar.left(), min(left, bar.right() - wide))
        part = QRectF(left, bar.top(), min(wide, bar.right() - left), bar.height())
        painter.drawRoundedRect(part, 2, 2)


def draw_hours(painter: QPainter, room: QRect, color: str) -> None:
    """Write the hours above the strips of a day."""
    painter.setPen(QColor(color))
    for hour in _hours():
        middle = _at(QRectF(room), hour)
        words = QRectF(middle - 14, room.top(), 28, room.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, f"{hour:02}")


def _hours() -> range:
    return range(_FIRST_H, _LAST_H, _EVERY_H)


def _role(visit: Sighting) -> str:
    if visit.verdict == Verdict.MATCH:
        return "accent"
    return "muted" if visit.verdict == Verdict.NOT_RECOGNIZED else "warning"


def _hour(moment: datetime) -> float:
    local = moment.astimezone()
    return local.hour + local.minute / 60 + local.second / 3600


def _at(bar: QRectF, hour: float) -> float:
    share = (min(max(hour, _FIRST_H), _LAST_H) - _FIRST_H) / (_LAST_H - _FIRST_H)
    return bar.left() + share * bar.width()
