"""Draws marks of attendance: they differ in shape as well as in color."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from facegui.events.attendance import Attendance, DayRow
from facegui.ui.theme.tokens import Tokens

COLORS = {
    Attendance.PRESENT: "good",
    Attendance.LATE: "warning",
    Attendance.ABSENT: "bad",
    Attendance.EXCUSED: "muted",
}


def draw_row_mark(painter: QPainter, tokens: Tokens, middle: QPointF, row: DayRow) -> None:
    """Draw the mark of a row, with a ring around one that was set by hand."""
    draw_mark(painter, tokens, middle, row.mark)
    if row.correction is not None:
        painter.setPen(QPen(QColor(tokens.accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, 9, 9)


def draw_mark(painter: QPainter, tokens: Tokens, middle: QPointF, mark: Attendance) -> None:
    """Draw a mark: a dot, a half disc, a square or a dash."""
    color = QColor(getattr(tokens, COLORS[mark]))
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
