"""A sheet as it is drawn: a row a person; marks differ in shape as well as in color."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from facegui.events.attendance import Attendance, DayRow, DaySheet, MonthSheet
from facegui.ui.attendance import words
from facegui.ui.theme.theme import font, tokens_of
from facegui.ui.theme.tokens import RADIUS_LARGE, L, Text, Tokens

_HEAD_PX, _DAY_PX, _MONTH_PX = 36, 40, 28
_NAME_SHARE, _LEAST_NAME_PX, _TOTAL_PX = 0.24, 150, 34
_COLORS = {
    Attendance.PRESENT: "good",
    Attendance.LATE: "warning",
    Attendance.ABSENT: "bad",
    Attendance.EXCUSED: "muted",
}


class SheetView(QWidget):
    """Draws a day or several days. Signal ``chosen`` tells the row (DayRow) of a day picked."""

    chosen = Signal(object)

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
        self.setAccessibleName(self._told())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(600, _HEAD_PX + self._count * self._row_px + 2)

    @property
    def _count(self) -> int:
        if self._sheet is None:
            return 0
        return len(self._sheet.rows if isinstance(self._sheet, DaySheet) else self._sheet.people)

    @property
    def _row_px(self) -> int:
        return _DAY_PX if isinstance(self._sheet, DaySheet) else _MONTH_PX

    def _told(self) -> str:
        if not isinstance(self._sheet, DaySheet):
            return ""
        rows = (f"{one.person.name}: {words.mark(one.mark)}" for one in self._sheet.rows)
        return ", ".join(rows)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(int((event.position().y() - _HEAD_PX) // self._row_px))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self._choose(min(max(self._at + step, 0), self._count - 1))
        else:
            super().keyPressEvent(event)

    def _choose(self, at: int) -> None:
        if isinstance(self._sheet, DaySheet) and 0 <= at < self._count:
            self._at = at
            self.update()
            self.chosen.emit(self._sheet.rows[at])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(QColor(tokens.surface))
        shape = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(shape, RADIUS_LARGE - 2, RADIUS_LARGE - 2)
        for at in range(self._count):
            top = _HEAD_PX + at * self._row_px
            if at == self._at:
                painter.fillRect(
                    QRectF(1, top, self.width() - 2, self._row_px), QColor(tokens.accent_soft)
                )
            painter.setPen(QPen(QColor(tokens.border), 1))
            painter.drawLine(QPointF(1, top), QPointF(self.width() - 1, top))
        if isinstance(self._sheet, DaySheet):
            self._paint_day(painter, tokens, self._sheet)
        elif self._sheet is not None:
            self._paint_month(painter, tokens, self._sheet)
        painter.end()

    def _paint_day(self, painter: QPainter, tokens: Tokens, sheet: DaySheet) -> None:
        edges = self._edges()
        heads = (
            self.tr("Name"),
            self.tr("Mark"),
            self.tr("Present since"),
            self.tr("Last seen"),
            self.tr("Note"),
        )
        painter.setFont(font(Text.SECTION))
        painter.setPen(QColor(tokens.muted))
        for number, head in enumerate(heads):
            self._write(
                painter, (edges[number], edges[number + 1]), (0, _HEAD_PX), head, number in (2, 3)
            )
        for at, row in enumerate(sheet.rows):
            top = _HEAD_PX + at * _DAY_PX
            since, last = (
                "–" if one is None else f"{one.astimezone():%H:%M}" for one in (row.since, row.last)
            )
            painter.setFont(font(Text.STRONG))
            painter.setPen(QColor(tokens.text))
            self._write(painter, (edges[0], edges[1]), (top, _DAY_PX), row.person.name)
            _mark(painter, tokens, QPointF(edges[1] + L + 5, top + _DAY_PX / 2), row)
            painter.setFont(font(Text.BODY, tabular=True))
            painter.setPen(QColor(getattr(tokens, _word_color(row))))
            self._write(painter, (edges[1] + 22, edges[2]), (top, _DAY_PX), words.mark(row.mark))
            painter.setPen(QColor(tokens.text))
            self._write(painter, (edges[2], edges[3]), (top, _DAY_PX), since, True)
            self._write(painter, (edges[3], edges[4]), (top, _DAY_PX), last, True)
            painter.setFont(font(Text.SECONDARY))
            painter.setPen(QColor(tokens.muted))
            self._write(painter, (edges[4], edges[5]), (top, _DAY_PX), words.note(row))

    def _paint_month(self, painter: QPainter, tokens: Tokens, sheet: MonthSheet) -> None:
        name_px = max(_LEAST_NAME_PX, int(self.width() * 0.16))
        totals = len(Attendance) * _TOTAL_PX + L
        step = (self.width() - name_px - totals) / max(1, len(sheet.days))
        painter.setFont(font(Text.SECONDARY, tabular=True))
        painter.setPen(QColor(tokens.muted))
        for number, day in enumerate(sheet.days):
            box = QRectF(name_px + number * step, 0, step, _HEAD_PX)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(day.day.day))
        for number, mark in enumerate(Attendance):
            left = self.width() - totals + number * _TOTAL_PX
            _draw_mark(painter, tokens, QPointF(left + _TOTAL_PX / 2, _HEAD_PX / 2), mark)
        for at, person in enumerate(sheet.people):
            top = _HEAD_PX + at * _MONTH_PX
            painter.setFont(font(Text.BODY, tabular=True))
            painter.setPen(QColor(tokens.text))
            self._write(painter, (0, name_px), (top, _MONTH_PX), person.name)
            for number, row in enumerate(sheet.marks(person.id)):
                if row is not None:
                    middle = QPointF(name_px + (number + 0.5) * step, top + _MONTH_PX / 2)
                    _mark(painter, tokens, middle, row)
            for number, mark in enumerate(Attendance):
                left = self.width() - totals + number * _TOTAL_PX
                total = sheet.count(person.id, mark)
                painter.setPen(QColor(tokens.text if total else tokens.muted))
                box = QRectF(left, top, _TOTAL_PX, _MONTH_PX)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(total))

    def _edges(self) -> tuple[int, ...]:
        """Return where the columns of a day begin, and where the last one ends."""
        name = max(_LEAST_NAME_PX, int(self.width() * _NAME_SHARE))
        mark, times = name + 130, 110
        return (0, name, mark, mark + times, mark + 2 * times, self.width())

    def _write(
        self,
        painter: QPainter,
        across: tuple[float, float],
        down: tuple[int, int],
        text: str,
        to_right: bool = False,
    ) -> None:
        """Write a line between two edges, from ``down[0]`` on, ``down[1]`` high."""
        (left, right), (top, height) = across, down
        side = Qt.AlignmentFlag.AlignRight if to_right else Qt.AlignmentFlag.AlignLeft
        box = QRectF(left + L, top, max(0.0, right - left - L - (0 if to_right else 4)), height)
        shown = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(box.width())
        )
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)


def _word_color(row: DayRow) -> str:
    return "text" if row.mark is Attendance.PRESENT else _COLORS[row.mark]


def _mark(painter: QPainter, tokens: Tokens, middle: QPointF, row: DayRow) -> None:
    """Draw the mark of a row, with a ring around one that was set by hand."""
    _draw_mark(painter, tokens, middle, row.mark)
    if row.correction is not None:
        painter.setPen(QPen(QColor(tokens.accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, 9, 9)


def _draw_mark(painter: QPainter, tokens: Tokens, middle: QPointF, mark: Attendance) -> None:
    """Draw a mark: dot, half disc, square or dash."""
    color = QColor(getattr(tokens, _COLORS[mark]))
    painter.setPen(QPen(color, 1.5))
    painter.setBrush(color)
    box = QRectF(middle.x() - 4.5, middle.y() - 4.5, 9, 9)
    if mark is Attendance.PRESENT:
        painter.drawEllipse(middle, 2.5, 2.5)
    elif mark is Attendance.LATE:
        painter.drawPie(box, 90 * 16, 180 * 16)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
    elif mark is Attendance.ABSENT:
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    else:
        painter.drawLine(QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y()))
