"""The grid of people: tiles with picture, name and when they were last seen."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from facegui.ui.parts import people_words
from facegui.ui.people.model import TILE_ROLE, PeopleModel, Tile
from facegui.ui.theme.icons import widget_icon
from facegui.ui.theme.theme import font, tokens_of
from facegui.ui.theme.tokens import RADIUS_CARD, L, M, S, Text
from facegui.ui.widgets.avatar import initials
from facegui.ui.widgets.person_list import AnyIndex, PersonList
from facegui.ui.widgets.thumbnails import Thumbnails

_GAP_PX = L
_NARROWEST_PX = 172
_TEXT_PX = 64
_TICK_PX = 24
_SHAPE = 1.0  # height of a picture to its width: tall enough for the hair


class _TileDelegate(QStyledItemDelegate):
    """Paints a tile into its cell; tiles are spread so that both edges are straight."""

    def __init__(self, thumbnails: Thumbnails, view: "PeopleGrid") -> None:
        super().__init__(view)
        self._thumbnails = thumbnails
        self._view = view
        self._name_font, self._line_font = font(Text.STRONG), font(Text.SECONDARY)
        self._initials_font = font(Text.ANSWER)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return self._view.gridSize()

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        tile: Tile = index.data(TILE_ROLE)
        tokens = tokens_of(self._view)
        room = self._view.tile_rect(option.rect)
        picture = QRect(room.left(), room.top(), room.width(), room.height() - _TEXT_PX)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(QColor(tokens.surface))
        card = QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(card, RADIUS_CARD, RADIUS_CARD)
        self._paint_picture(painter, picture, tile)
        self._paint_edge(painter, card, option.state)
        left, width = room.left() + M, room.width() - 2 * M
        painter.setPen(QColor(tokens.text))
        painter.setFont(self._name_font)
        self._line(painter, QRect(left, picture.bottom() + 12, width, 20), tile.name)
        painter.setPen(QColor(tokens.muted))
        painter.setFont(self._line_font)
        seen = people_words.last_seen(tile.seen, self._view.today)
        words = f"{people_words.pictures(tile.pictures)} · {seen}"
        if painter.fontMetrics().horizontalAdvance(words) > width:
            words = seen  # a narrow tile shows the half that fits
        if tile.expired:
            painter.setPen(QColor(tokens.warning))
            words = self.tr("Expired: not recognized.")
        self._line(painter, QRect(left, picture.bottom() + 34, width, 16), words)
        if self._view.chosen is not None:
            self._paint_tick(painter, room, tile.id in self._view.chosen)
        painter.restore()

    def _paint_tick(self, painter: QPainter, room: QRect, on: bool) -> None:
        """Paint the box that shows whether somebody is ticked."""
        tokens = tokens_of(self._view)
        box = QRectF(room.left() + S, room.top() + S, _TICK_PX, _TICK_PX)
        painter.setPen(QPen(QColor(tokens.accent if on else tokens.muted), 1.25))
        painter.setBrush(QColor(tokens.accent if on else tokens.surface))
        painter.drawRoundedRect(box, 5, 5)
        if on:
            mark = widget_icon(self._view, "check", "on_accent", 16)
            painter.drawPixmap(box.center() - QPointF(8, 8), mark)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(room).adjusted(1, 1, -1, -1), RADIUS_CARD, RADIUS_CARD)

    def _paint_edge(self, painter: QPainter, card: QRectF, state: QStyle.StateFlag) -> None:
        tokens = tokens_of(self._view)
        chosen = bool(state & QStyle.StateFlag.State_HasFocus) and self._view.shows_focus
        if not chosen and not state & QStyle.StateFlag.State_MouseOver:
            return
        painter.setPen(QPen(QColor(tokens.accent if chosen else tokens.muted), 2 if chosen else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(card, RADIUS_CARD, RADIUS_CARD)

    def _paint_picture(self, painter: QPainter, room: QRect, tile: Tile) -> None:
        ratio = self._view.devicePixelRatioF()
        inner = room.adjusted(1, 1, -1, 0)
        pixmap = QPixmap()
        if tile.sample_id:
            found = self._thumbnails.get(tile.sample_id, inner.size(), ratio)
            if found is None:
                return
            pixmap = found
        if not pixmap.isNull():
            painter.drawPixmap(inner, pixmap)
            return
        painter.setPen(QColor(tokens_of(self._view).muted))
        painter.setFont(self._initials_font)
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, initials(tile.name))

    @staticmethod
    def _line(painter: QPainter, room: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)


class PeopleGrid(PersonList):
    """Shows as many equal columns as fit.

    ``chosen`` holds the ids of those ticked, None while there are no boxes.
    """

    # Set first, since Qt asks where items are while the list is still being built.
    _columns = 1
    _cell_px = 1

    def __init__(self, model: PeopleModel, thumbnails: Thumbnails) -> None:
        super().__init__(model, thumbnails)
        self.today = date.today()
        self.chosen: frozenset[str] | None = None
        self.setAccessibleName(self.tr("People"))
        # Not IconMode: it takes 60 times as long to lay out 10,000 tiles.
        self.setViewMode(QListView.ViewMode.ListMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setItemDelegate(_TileDelegate(thumbnails, self))

    @override
    def person_at(self, index: QModelIndex) -> str:
        return str(index.data(TILE_ROLE).id) if index.isValid() else ""

    def show_chosen(self, chosen: frozenset[str] | None) -> None:
        """Tick these people; None removes the boxes."""
        self.chosen = chosen
        self.viewport().update()

    def tile_rect(self, cell: QRect) -> QRect:
        """Return where the tile of a cell is painted, in the pixels of the viewport.

        Cells have one size in whole pixels; tiles are spread so that both edges are straight.
        """
        column = round(cell.left() / self._cell_px)
        width = (self.viewport().width() - _GAP_PX * (self._columns - 1)) / self._columns
        left, right = column * (width + _GAP_PX), column * (width + _GAP_PX) + width
        return QRect(round(left), cell.top(), round(right) - round(left), cell.height() - _GAP_PX)

    @override
    def visualRect(self, index: AnyIndex) -> QRect:
        # The last tile of a line extends beyond its cell by the rounding error.
        return super().visualRect(index).adjusted(0, 0, self._columns + 1, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        width = self.viewport().width()
        self._columns = max(1, (width + _GAP_PX) // (_NARROWEST_PX + _GAP_PX))
        # Qt wraps when the last cell ends exactly at the edge of the viewport.
        self._cell_px = max(1, (width - 1) // self._columns)
        picture = (width - _GAP_PX * (self._columns - 1)) / self._columns
        height = round(picture * _SHAPE) + _TEXT_PX + _GAP_PX
        size = QSize(self._cell_px, height)
        if size != self.gridSize():
            self.setGridSize(size)
        self.verticalScrollBar().setSingleStep(height // 3)
        super().resizeEvent(event)
