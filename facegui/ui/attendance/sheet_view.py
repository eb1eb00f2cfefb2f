"""Draws a sheet: a row a person, on one day or several."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from facegui.events.attendance import Attendance, DayRow, DaySheet, MonthSheet
from facegui.ui.attendance import words
from facegui.ui.attendance.marks import COLORS, draw_row_mark
from facegui.ui.attendance.month import MonthPainter, day_and_row
from facegui.ui.theme.theme import font, smooth_painter, tokens_of
from facegui.ui.theme.tokens import RADIUS_LARGE, L, S, Text, Tokens

_HEAD_PX, _DAY_PX = 36, 40
_NAME_SHARE, _LEAST_NAME_PX, _LEAST_TIME_PX = 0.24, 150, 110


class SheetView(QWidget):
    """Draws one day or several.

    Signals: ``chosen`` (DayRow, the row picked on a single day), ``day_wanted`` (date, the day
    picked among several).
    """

    chosen = Signal(object)
    day_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._sheet: DaySheet | MonthSheet | None = None
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_sheet(self, sheet: DaySheet | MonthSheet) -> None:
        """Draw another sheet."""
        self._sheet, self._at = sheet, -1
        self.setFixedHeight(self.sizeHint().height())
        self.setMinimumWidth(MonthPainter.least_px(sheet) if isinstance(sheet, MonthSheet) else 0)
        self.setAccessibleName(self._told())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        if isinstance(self._sheet, MonthSheet):
            return QSize(600, self._month(self._sheet).height_px + 2)
        return QSize(600, _HEAD_PX + len(self._rows) * _DAY_PX + 2)

    @property
    def _rows(self) -> Sequence[DayRow]:
        return self._sheet.rows if isinstance(self._sheet, DaySheet) else ()

    def _month(self, sheet: MonthSheet) -> MonthPainter:
        return MonthPainter(sheet, self.width(), tokens_of(self), date.today())

    def _told(self) -> str:
        """Return the sheet in words, for screen readers."""
        sheet = self._sheet
        if isinstance(sheet, MonthSheet):
            return ", ".join(
                f"{one.name}: "
                + " ".join(words.count(mark, sheet.count(one.id, mark)) for mark in Attendance)
                for one in sheet.people
            )
        return ", ".join(f"{one.person.name}: {words.mark(one.mark)}" for one in self._rows)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        where = event.position()
        if isinstance(self._sheet, MonthSheet):
            cell = self._month(self._sheet).cell_at(where.x(), where.y())
            if cell is not None:
                self.day_wanted.emit(day_and_row(self._sheet, *cell)[0])
            return
        self._choose(int((where.y() - _HEAD_PX) // _DAY_PX))

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and isinstance(self._sheet, MonthSheet):
            cell = self._month(self._sheet).cell_at(event.pos().x(), event.pos().y())
            said = ""
            if cell is not None:
                day, row = day_and_row(self._sheet, *cell)
                said = "" if row is None else words.of_day(day, row)
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self._choose(min(max(self._at + step, 0), len(self._rows) - 1))
        else:
            super().keyPressEvent(event)

    def _choose(self, at: int) -> None:
        if 0 <= at < len(self._rows):
            self._at = at
            self.update()
            self.chosen.emit(self._rows[at])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = smooth_painter(self)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(QColor(tokens.surface))
        shape = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(shape, RADIUS_LARGE - 2, RADIUS_LARGE - 2)
        if isinstance(self._sheet, DaySheet):
            self._paint_day(painter, tokens, self._sheet)
        elif self._sheet is not None:
            self._month(self._sheet).paint(painter)
        painter.end()

    def _paint_day(self, painter: QPainter, tokens: Tokens, sheet: DaySheet) -> None:
        edges = self._edges()
        painter.setFont(font(Text.SECTION))
        painter.setPen(QColor(tokens.muted))
        for number, head in enumerate(self._heads()):
            self._write(
                painter, (edges[number], edges[number + 1]), (0, _HEAD_PX), head, number in (2, 3)
            )
        for at, row in enumerate(sheet.rows):
            top = _HEAD_PX + at * _DAY_PX
            if at == self._at:
                room = QRectF(1, top, self.width() - 2, _DAY_PX)
                painter.fillRect(room, QColor(tokens.accent_soft))
            painter.setPen(QPen(QColor(tokens.border), 1))
            painter.drawLine(QPointF(1, top), QPointF(self.width() - 1, top))
            since, last = (
                "–" if one is None else f"{one.astimezone():%H:%M}" for one in (row.since, row.last)
            )
            painter.setFont(font(Text.STRONG))
            painter.setPen(QColor(tokens.text))
            self._write(painter, (edges[0], edges[1]), (top, _DAY_PX), row.person.name)
            draw_row_mark(painter, tokens, QPointF(edges[1] + L + 5, top + _DAY_PX / 2), row)
            painter.setFont(font(Text.BODY, tabular=True))
            painter.setPen(QColor(getattr(tokens, _word_color(row))))
            self._write(painter, (edges[1] + 22, edges[2]), (top, _DAY_PX), words.mark(row.mark))
            painter.setPen(QColor(tokens.text))
            self._write(painter, (edges[2], edges[3]), (top, _DAY_PX), since, True)
            self._write(painter, (edges[3], edges[4]), (top, _DAY_PX), last, True)
            painter.setFont(font(Text.SECONDARY))
            painter.setPen(QColor(tokens.muted))
            self._write(painter, (edges[4], edges[5]), (top, _DAY_PX), words.note(row))

    def _heads(self) -> tuple[str, ...]:
        times = self.tr("Present since"), self.tr("Last seen")
        return (self.tr("Name"), self.tr("Mark"), *times, self.tr("Note"))

    def _edges(self) -> tuple[int, ...]:
        """Return the left edges of the columns of a day, and the right edge of the last one."""
        name = max(_LEAST_NAME_PX, int(self.width() * _NAME_SHARE))
        letters = QFontMetrics(font(Text.SECTION))
        longest = max(letters.horizontalAdvance(head) for head in self._heads()[2:4])
        mark, times = name + 130, max(_LEAST_TIME_PX, longest + L + S)
        return (0, name, mark, mark + times, mark + 2 * times, self.width())

    def _write(
        self,
        painter: QPainter,
        across: tuple[float, float],
        down: tuple[int, int],
        text: str,
        to_right: bool = False,
    ) -> None:
        """Write a line of text between two edges, ``down[1]`` high from ``down[0]`` on."""
        (left, right), (top, height) = across, down
        side = Qt.AlignmentFlag.AlignRight if to_right else Qt.AlignmentFlag.AlignLeft
        box = QRectF(left + L, top, max(0.0, right - left - L - (0 if to_right else 4)), height)
        shown = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(box.width())
        )
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)


def _word_color(row: DayRow) -> str:
    return "text" if row.mark is Attendance.PRESENT else COLORS[row.mark]
