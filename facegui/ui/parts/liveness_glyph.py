"""The mark of liveness: a circle with a shape in it, told apart without color."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from facegui.ui.parts.liveness_words import Glyph

# Strokes in parts of the square, from its center.
_STROKES = {
    Glyph.CHECK: (((-0.2, 0.02), (-0.05, 0.17)), ((-0.05, 0.17), (0.21, -0.14))),
    Glyph.CROSS: (((-0.15, -0.15), (0.15, 0.15)), ((-0.15, 0.15), (0.15, -0.15))),
    Glyph.QUESTION: (
        ((-0.12, -0.13), (-0.02, -0.22)),
        ((-0.02, -0.22), (0.11, -0.15)),
        ((0.11, -0.15), (0.0, 0.0)),
        ((0.0, 0.0), (0.0, 0.07)),
        ((0.0, 0.22), (0.0, 0.222)),
    ),
    Glyph.DOTS: (
        ((-0.2, 0.0), (-0.198, 0.0)),
        ((0.0, 0.0), (0.002, 0.0)),
        ((0.2, 0.0), (0.202, 0.0)),
    ),
    Glyph.EMPTY: (),
}


def draw_glyph(painter: QPainter, room: QRectF, glyph: Glyph, color: QColor) -> None:
    """Draw a glyph into a square, in the painter's pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    wide = max(1.4, room.width() / 11)
    pen = QPen(color, wide)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    ring = QPen(pen)
    if glyph is Glyph.EMPTY:
        ring.setDashPattern([1.6, 2.0])
    painter.setPen(ring)
    painter.drawEllipse(room.adjusted(wide, wide, -wide, -wide))
    painter.setPen(pen)
    side, middle = room.width(), room.center()
    for (x1, y1), (x2, y2) in _STROKES[glyph]:
        begin = QPointF(middle.x() + x1 * side, middle.y() + y1 * side)
        painter.drawLine(begin, QPointF(middle.x() + x2 * side, middle.y() + y2 * side))
