"""Draws several days of a group: a row a person, a column a day, and totals."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from facegui.events.attendance import Attendance, DayRow, MonthSheet
from facegui.ui.attendance import words
from facegui.ui.attendance.marks import draw_mark, draw_row_mark
from facegui.ui.theme.theme import font
from facegui.ui.theme.tokens import L, Text, Tokens

HEAD_PX, ROW_PX, FOOT_PX = 44, 24, 32
_LEAST_NAME_PX, _TOTAL_PX, _NAME_SHARE = 150, 34, 0.16
_LEAST_DAY_PX = 18  # two figures and the space around them
_CENTER = Qt.AlignmentFlag.AlignCenter


class MonthPainter:
    """Draws a sheet at a given width; the column of ``today`` is highlighted."""

    def __init__(self, sheet: MonthSheet, width_px: int, tokens: Tokens, today: date) -> None:
        self._sheet, self._width, self._tokens, self._today = sheet, width_px, tokens, today
        self._name_px = max(_LEAST_NAME_PX, int(width_px * _NAME_SHARE))
        self._totals_px = len(Attendance) * _TOTAL_PX + L
        room = width_px - self._name_px - self._totals_px
        self._step = room / max(1, len(sheet.days))

    @staticmethod
    def least_px(sheet: MonthSheet) -> int:
        """Return the width below which the sheet's days would overlap."""
        totals = len(Attendance) * _TOTAL_PX + L
        return _LEAST_NAME_PX + totals + len(sheet.days) * _LEAST_DAY_PX

    @property
    def height_px(self) -> int:
        """Return the height of the whole sheet."""
        return HEAD_PX + len(self._sheet.people) * ROW_PX + FOOT_PX

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Return the numbers of the person and the day at a point; None beside the days."""
        at, number = int((y - HEAD_PX) // ROW_PX), int((x - self._name_px) // self._step)
        inside = 0 <= at < len(self._sheet.people) and 0 <= number < len(self._sheet.days)
        return (at, number) if inside else None

    def paint(self, painter: QPainter) -> None:
        """Draw everything but the card."""
        self._paint_columns(painter)
        self._paint_heads(painter)
        for at, person in enumerate(self._sheet.people):
            self._paint_person(painter, at, person.id, person.name)
        self._paint_foot(painter)

    def _column(self, number: int, top: float, height: float) -> QRectF:
        return QRectF(self._name_px + number * self._step, top, self._step, height)

    def _total(self, number: int, top: float, height: float) -> QRectF:
        left = self._width - self._totals_px + number * _TOTAL_PX
        return QRectF(left, top, _TOTAL_PX, height)

    def _paint_columns(self, painter: QPainter) -> None:
        """Shade today and the days without attendance."""
        for number, day in enumerate(self._sheet.days):
            color = "accent_soft" if day.day == self._today else "" if day.held else "background"
            if color:
                box = self._column(number, 1, self.height_px - 2)
                painter.fillRect(box, QColor(getattr(self._tokens, color)))

    def _paint_heads(self, painter: QPainter) -> None:
        tokens = self._tokens
        for number, day in enumerate(self._sheet.days):
            painter.setFont(font(Text.SECONDARY))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(self._column(number, 6, 16), _CENTER, words.weekday(day.day))
            painter.setFont(font(Text.SECTION if day.held else Text.SECONDARY, tabular=True))
            painter.setPen(QColor(tokens.text if day.held else tokens.muted))
            painter.drawText(self._column(number, 22, 16), _CENTER, str(day.day.day))
        for number, mark in enumerate(Attendance):
            draw_mark(painter, tokens, self._total(number, 0, HEAD_PX).center(), mark)

    def _paint_person(self, painter: QPainter, at: int, person_id: str, name: str) -> None:
        tokens, top = self._tokens, HEAD_PX + at * ROW_PX
        painter.setFont(font(Text.BODY, tabular=True))
        painter.setPen(QColor(tokens.text))
        self._write(painter, QRectF(L, top, self._name_px - L - 4, ROW_PX), name)
        for number, row in enumerate(self._sheet.marks(person_id)):
            if row is not None:
                draw_row_mark(painter, tokens, self._column(number, top, ROW_PX).center(), row)
        for number, mark in enumerate(Attendance):
            total = self._sheet.count(person_id, mark)
            painter.setPen(QColor(tokens.text if total else tokens.muted))
            painter.drawText(self._total(number, top, ROW_PX), _CENTER, str(total or "–"))

    def _paint_foot(self, painter: QPainter) -> None:
        """Write under each day how many were there, on time or late."""
        tokens, top = self._tokens, self.height_px - FOOT_PX
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.drawLine(QPointF(1, top), QPointF(self._width - 1, top))
        painter.setFont(font(Text.SECONDARY, tabular=True))
        painter.setPen(QColor(tokens.muted))
        room = QRectF(L, top, self._name_px - L - 4, FOOT_PX)
        self._write(painter, room, words.were_there())
        for number, day in enumerate(self._sheet.days):
            if day.held:
                there = day.count(Attendance.PRESENT) + day.count(Attendance.LATE)
                painter.drawText(self._column(number, top, FOOT_PX), _CENTER, str(there))

    @staticmethod
    def _write(painter: QPainter, room: QRectF, text: str) -> None:
        shown = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)


def day_and_row(sheet: MonthSheet, at: int, number: int) -> tuple[date, DayRow | None]:
    """Return the day of a cell, and the person's row of that day if there is one."""
    day = sheet.days[number]
    return day.day, sheet.marks(sheet.people[at].id)[number] if day.held else None
