"""The area of a camera over its picture: always shown, and drawn with the mouse on request."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from typing_extensions import override

from facegui.live.area import WHOLE, Area, Corner
from facegui.ui.live.wall import words as wall_words
from facegui.ui.parts.video import VideoLayer, VideoView
from facegui.ui.theme.theme import font, smooth_painter
from facegui.ui.theme.tokens import DARK, ON_VIDEO, RADIUS_LARGE, S, Text

_HANDLE_PX, _GRIP_PX = 6.0, 14.0
_SMALLEST = 0.04  # of the picture; a shorter drag is a slip of the hand
_STEP = 0.01
_DIMMED, _DIMMED_MORE = 90, 128  # half while it is edited
_MOVES = {
    Qt.Key.Key_Left: (-_STEP, 0.0),
    Qt.Key.Key_Right: (_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -_STEP),
    Qt.Key.Key_Down: (0.0, _STEP),
}


class AreaView(VideoLayer):
    """Lies over a `VideoView`. Signal ``changed`` (Area) comes at the end of a change by hand.

    While it is edited, a drag draws a rectangle, or moves a corner or the whole area. A double
    click adds a corner on an edge, and removes one on a corner. Delete makes the whole picture the
    area again.
    """

    changed = Signal(object)

    def __init__(self, video: VideoView) -> None:
        super().__init__(video)
        self._area = WHOLE
        self._drawn: list[Corner] = []
        self._editing = False
        self._held: int | None = None  # the corner in hand
        self._from: Corner | None = None  # where a drag of the whole, or of a new one, began
        self._moving = False
        self._settle()

    @property
    def area(self) -> Area:
        """The area as drawn."""
        return Area(tuple(self._drawn))

    def show_area(self, area: Area) -> None:
        """Show another area."""
        self._area, self._drawn = area, list(area.corners)
        self._settle()

    def edit(self, on: bool) -> None:
        """Start or stop drawing the area."""
        self._editing, self._held, self._from = on, None, None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        self._settle()

    def _settle(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not self._editing)
        self.setAccessibleName(wall_words.area_hint(whole=self.area.whole))
        self.setVisible(self._editing or not self.area.whole)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        picture = self.video.picture_rect()
        if not self.area.whole or self._from is not None:
            self._paint_area(painter, picture)
        if self._editing:
            self._paint_hint(painter, picture)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._share(event.position())
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._held = self._corner_at(event.position())
        self._moving = self._held is None and not self.area.whole and self.area.holds(*at)
        if self._held is None:
            self._from = at
            if not self._moving:
                self._drawn = [at]

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._share(event.position())
        if self._held is not None:
            self._drawn[self._held] = at
        elif self._from is not None and self._moving:
            self._move(at[0] - self._from[0], at[1] - self._from[1])
            self._from = at
        elif self._from is not None:
            (left, top), (right, bottom) = self._from, at
            self._drawn = [(left, top), (right, top), (right, bottom), (left, bottom)]
        self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at, began = self._share(event.position()), self._from
        drawn_anew = began is not None and not self._moving
        self._held, self._from = None, None
        if drawn_anew and began is not None:
            small = min(abs(at[0] - began[0]), abs(at[1] - began[1])) < _SMALLEST
            if small:
                self._drawn = list(self._area.corners)
        self._tell()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        held = self._corner_at(event.position())
        if held is not None and len(self._drawn) > 3:
            del self._drawn[held]
        elif held is None and not self.area.whole:
            self._split(event.position())
        self._tell()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._drawn = []
            self._tell()
        elif event.key() in _MOVES and not self.area.whole:
            self._move(*_MOVES[Qt.Key(event.key())])
            self._tell()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self._settle()
        if self.area != self._area:
            self._area = self.area
            self.changed.emit(self._area)

    def _move(self, right: float, down: float) -> None:
        """Move the whole area within the picture."""
        xs, ys = zip(*self._drawn, strict=True)
        right = max(-min(xs), min(right, 1 - max(xs)))
        down = max(-min(ys), min(down, 1 - max(ys)))
        self._drawn = [(x + right, y + down) for x, y in self._drawn]

    def _split(self, at: QPointF) -> None:
        """Add a corner in the middle of the nearest edge, if that is close enough."""
        points = [self._point(one) for one in self._drawn]
        ends = [*points[1:], points[0]]
        middles = [(one + other) / 2 for one, other in zip(points, ends, strict=True)]
        far = [_distance(at, one, other) for one, other in zip(points, ends, strict=True)]
        closest = min(range(len(far)), key=far.__getitem__)
        if far[closest] <= _GRIP_PX:
            self._drawn.insert(closest + 1, self._share(middles[closest]))

    def _corner_at(self, at: QPointF) -> int | None:
        for number, corner in enumerate(self._drawn):
            away = self._point(corner) - at
            if away.manhattanLength() <= _GRIP_PX:
                return number
        return None

    def _point(self, corner: Corner) -> QPointF:
        picture = self.video.picture_rect()
        return QPointF(
            picture.x() + corner[0] * picture.width(), picture.y() + corner[1] * picture.height()
        )

    def _share(self, at: QPointF) -> Corner:
        picture = self.video.picture_rect()
        x = (at.x() - picture.x()) / max(picture.width(), 1.0)
        y = (at.y() - picture.y()) / max(picture.height(), 1.0)
        return min(1.0, max(0.0, x)), min(1.0, max(0.0, y))

    def _paint_area(self, painter: QPainter, picture: QRectF) -> None:
        inside = QPainterPath()
        points = [self._point(corner) for corner in self._drawn]
        inside.addPolygon(points)
        inside.closeSubpath()
        outside = QPainterPath()
        outside.addRoundedRect(picture, RADIUS_LARGE, RADIUS_LARGE)
        veil = QColor(0, 0, 0, _DIMMED_MORE if self._editing else _DIMMED)
        painter.fillPath(outside.subtracted(inside), veil)
        accent = QColor(DARK.accent)  # on a picture it is the same in light and dark
        painter.setPen(QPen(accent, 2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(inside)
        if self._editing:
            painter.setPen(QPen(accent, 2))
            painter.setBrush(QColor(ON_VIDEO.text))
            for point in points:
                painter.drawEllipse(point, _HANDLE_PX, _HANDLE_PX)

    def _paint_hint(self, painter: QPainter, picture: QRectF) -> None:
        words = wall_words.area_hint(whole=self.area.whole)
        painter.setFont(font(Text.SECONDARY))
        metrics = painter.fontMetrics()
        width = min(metrics.horizontalAdvance(words) + 3.0 * S, picture.width() - 2 * S)
        plate = QRectF(picture.right() - width - S, picture.bottom() - 28 - S, width, 28)
        ground = QColor(ON_VIDEO.plate)
        ground.setAlpha(ON_VIDEO.plate_alpha)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(plate, 8, 8)
        painter.setPen(QColor(ON_VIDEO.text))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, round(width) - 2 * S)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, shown)


def _distance(at: QPointF, one: QPointF, other: QPointF) -> float:
    """Return the distance in pixels of a point from the line between two others."""
    way, to = other - one, at - one
    length = QPointF.dotProduct(way, way) or 1.0
    share = min(1.0, max(0.0, QPointF.dotProduct(to, way) / length))
    away = to - way * share
    return float(QPointF.dotProduct(away, away) ** 0.5)
