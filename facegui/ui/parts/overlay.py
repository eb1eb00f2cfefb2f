"""Paints a frame around each face and a plate beside it: name, line of text, meter of the score."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from facegui.ui.parts.liveness_line import draw_glyph
from facegui.ui.parts.liveness_words import Glyph
from facegui.ui.parts.placement import Placed, Rect, place_plates
from facegui.ui.theme.theme import font
from facegui.ui.theme.tokens import ON_VIDEO, Text
from facegui.ui.widgets.chip import Tone
from facegui.ui.widgets.meter import draw_meter

_FRAME_COLORS = {
    "good": ON_VIDEO.match,
    "warning": ON_VIDEO.unsure,
    "bad": ON_VIDEO.not_live,
    "neutral": ON_VIDEO.frame,
    "accent": ON_VIDEO.frame,
}
_PAD_PX, _LEAST_PX, _MOST_PX = 11.0, 176.0, 260.0  # margin and width of a plate
_TITLE_PX, _LINE_PX, _METER_PX = 20.0, 17.0, 6.0
_GLYPH_PX = 16.0
_CROWD = 4  # with more faces, plates show only names


@dataclass(frozen=True, slots=True)
class BoxMark:
    """What is painted for a face: ``box`` in widget pixels, ``score`` and ``threshold`` 0..1.

    ``title`` and ``line`` are the two lines of the plate; ``liveness`` is the symbol beside the
    title with its tone, None while liveness is off.
    """

    box: Rect
    title: str
    line: str
    tone: Tone
    score: float | None
    threshold: float | None
    opacity: float = 1.0
    liveness: tuple[Glyph, Tone] | None = None


def place(
    marks: Sequence[BoxMark],
    bounds: Rect,
    before: Sequence[int | None] = (),
    *,
    small: bool = False,
    free: Sequence[Rect] = (),
) -> tuple[Placed | None, ...]:
    """Return where each plate goes within ``bounds`` (widget pixels), None where there is no room.

    ``before`` has their choices in the last picture; no plate covers an area in ``free``.
    In a ``small`` picture, as in a crowd, plates show only names.
    """
    compact = small or len(marks) > _CROWD
    sizes = [_plate_size(mark, compact) for mark in marks]
    # In a narrow picture words end in an ellipsis; nothing is drawn beyond its sides.
    sizes = [(min(width, bounds.width), height) for width, height in sizes]
    return place_plates([mark.box for mark in marks], sizes, bounds, before, free)


def paint(
    painter: QPainter,
    marks: Sequence[BoxMark],
    plates: Sequence[Placed | None],
    *,
    small: bool = False,
) -> None:
    """Paint all frames, then all plates over them; ``small`` as in `place`."""
    paint_frames(painter, marks)
    compact = small or len(marks) > _CROWD
    for mark, plate in zip(marks, plates, strict=True):
        if plate is None:
            continue
        painter.setOpacity(mark.opacity)
        _paint_plate(painter, mark, _qt(plate.rect), compact)
    painter.setOpacity(1.0)


def paint_frames(painter: QPainter, marks: Sequence[BoxMark]) -> None:
    """Paint only the frames."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in marks:
        painter.setOpacity(mark.opacity)
        _paint_frame(painter, mark)
    painter.setOpacity(1.0)


def _paint_frame(painter: QPainter, mark: BoxMark) -> None:
    box = _qt(mark.box)
    radius = max(6.0, min(14.0, 0.12 * box.width()))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    hairline = QColor(ON_VIDEO.hairline)
    hairline.setAlpha(120)
    painter.setPen(QPen(hairline, 3.5))
    painter.drawRoundedRect(box, radius, radius)
    painter.setPen(QPen(QColor(_FRAME_COLORS[mark.tone]), 2))
    painter.drawRoundedRect(box, radius, radius)


def _paint_plate(painter: QPainter, mark: BoxMark, plate: QRectF, compact: bool) -> None:
    ground = QColor(ON_VIDEO.plate)
    ground.setAlpha(ON_VIDEO.plate_alpha)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(plate, 8, 8)
    room = plate.adjusted(_PAD_PX, 0, -_PAD_PX, 0)
    room.translate(0, 4 if compact else 7)
    if mark.liveness is not None:
        _paint_liveness(painter, *mark.liveness, room)
    beside = room.adjusted(0, 0, -_beside(mark), 0)
    _write(painter, mark.title, _title_font(compact), beside, ON_VIDEO.text)
    if compact:
        return
    room.translate(0, _TITLE_PX)
    _write(painter, mark.line, _line_font(), room, ON_VIDEO.muted)
    if mark.score is None:
        return
    bar = QRectF(room.left(), plate.bottom() - 14, room.width(), 4)
    fill = ON_VIDEO.match if mark.tone == "good" else ON_VIDEO.muted
    draw_meter(
        painter,
        bar,
        mark.score,
        mark.threshold,
        fill=QColor(_FRAME_COLORS[mark.tone] if mark.tone in ("warning", "bad") else fill),
        track=QColor(ON_VIDEO.track),
        tick=QColor(ON_VIDEO.text),
    )


def _paint_liveness(painter: QPainter, glyph: Glyph, tone: Tone, room: QRectF) -> None:
    place = QRectF(room.right() - _GLYPH_PX + 2, room.top(), _GLYPH_PX, _GLYPH_PX)
    color = ON_VIDEO.muted if tone == "neutral" else _FRAME_COLORS[tone]
    draw_glyph(painter, place, glyph, QColor(color))


def _beside(mark: BoxMark) -> float:
    """Return the width of the liveness mark beside the title."""
    return 0.0 if mark.liveness is None else _GLYPH_PX + 4


def _write(painter: QPainter, text: str, text_font: QFont, room: QRectF, color: str) -> None:
    metrics = QFontMetricsF(text_font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width() + 1)
    painter.setFont(text_font)
    painter.setPen(QColor(color))
    painter.drawText(QPointF(room.left(), room.top() + metrics.ascent()), shown)


def _plate_size(mark: BoxMark, compact: bool) -> tuple[float, float]:
    title = QFontMetricsF(_title_font(compact)).horizontalAdvance(mark.title) + _beside(mark)
    if compact:
        return min(title + 2 * _PAD_PX, _MOST_PX), 24.0
    line = QFontMetricsF(_line_font()).horizontalAdvance(mark.line)
    width = min(max(title, line) + 2 * _PAD_PX, _MOST_PX)
    height = 7 + _TITLE_PX + _LINE_PX + (14 if mark.score is not None else 4)
    return max(width, _LEAST_PX), height + 6


def _title_font(compact: bool) -> QFont:
    return font(Text.SECTION if compact else Text.STRONG)


def _line_font() -> QFont:
    return font(Text.SECONDARY, tabular=True)


def _qt(rect: Rect) -> QRectF:
    return QRectF(*rect)
