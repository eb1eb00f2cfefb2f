"""Chooses the other entry of the same person, to merge the two."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QImage, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from facegui.gallery import Person
from facegui.ui.parts import people_words
from facegui.ui.people.model import TILE_ROLE, PeopleModel, Tile, Which
from facegui.ui.theme.theme import font, tokens_of
from facegui.ui.theme.tokens import RADIUS_CONTROL, M, S, Text
from facegui.ui.widgets.avatar import AvatarLabel, initials
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.person_list import AnyIndex, SearchField
from facegui.ui.widgets.segments import Segments
from facegui.ui.widgets.sheet import Sheet
from facegui.ui.widgets.thumbnails import Thumbnails

_ROW_PX, _PICTURE_PX, _LIST_PX, _FACE_PX, _NAME_PX = 56, 40, 168, 88, 190


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, thumbnails: Thumbnails, view: QListView) -> None:
        super().__init__(view)
        self._thumbnails, self._view = thumbnails, view
        self._name_font, self._line_font = font(Text.STRONG), font(Text.SECONDARY)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(200, _ROW_PX)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        tile: Tile = index.data(TILE_ROLE)
        tokens, room = tokens_of(self._view), option.rect.adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(QColor(tokens.accent if chosen else tokens.border), 1))
            painter.setBrush(QColor(tokens.accent_soft if chosen else tokens.sunken))
            painter.drawRoundedRect(room, RADIUS_CONTROL, RADIUS_CONTROL)
        top = room.top() + (room.height() - _PICTURE_PX) // 2
        picture = QRect(room.left() + S, top, _PICTURE_PX, _PICTURE_PX)
        self._paint_picture(painter, picture, tile)
        left = picture.right() + M
        width = room.right() - left - S
        for text, kind, color, line in (
            (tile.name, self._name_font, tokens.text, QRect(left, top + 1, width, 20)),
            (
                people_words.pictures(tile.pictures),
                self._line_font,
                tokens.muted,
                QRect(left, top + 22, width, 16),
            ),
        ):
            painter.setPen(QColor(color))
            painter.setFont(kind)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _paint_picture(self, painter: QPainter, room: QRect, tile: Tile) -> None:
        tokens, ratio = tokens_of(self._view), self._view.devicePixelRatioF()
        found = self._thumbnails.get(tile.sample_id, room.size(), ratio) if tile.sample_id else None
        if found is not None and not found.isNull():
            painter.drawPixmap(room, found)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.sunken))
        painter.drawRoundedRect(room, S, S)
        painter.setPen(QColor(tokens.muted))
        painter.setFont(self._line_font)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, initials(tile.name))


class _People(QListView):
    """The list to choose from, with Enter or a click."""

    def __init__(self, model: PeopleModel, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setFixedHeight(_LIST_PX)
        self.setItemDelegate(_RowDelegate(thumbnails, self))
        self.setAccessibleName(self.tr("People"))
        thumbnails.ready.connect(lambda _key: self.viewport().update())


class MergeSheet(Sheet):
    """Signal ``merge_wanted`` tells the ids of the person kept and of the other.

    ``picture`` returns the image of a sample.
    """

    merge_wanted = Signal(str, str)

    def __init__(self, thumbnails: Thumbnails, picture: Callable[[str], QImage]) -> None:
        super().__init__(self.tr("Merge"))
        self._picture = picture
        self._person: Person | None = None
        self._own: Tile | None = None
        self._model = PeopleModel(self)
        self._search = SearchField(self.tr("Search people"))
        self._list = _People(self._model, thumbnails)
        self._keeps = label(self.tr("Name to keep"), "section")
        self._which = Segments(("", ""), self.tr("Name to keep"))
        self._says = label("", wrap=True)
        self._merge = button(self.tr("Merge"), "primary", then=self._on_merge)
        cancel = button(self.tr("Cancel"), then=self.close_sheet)
        self.add(
            label(
                self.tr("Choose the other entry of the same person. Pictures come together."),
                wrap=True,
            ),
            column(self._search, self._list, spacing=S),
        )
        self._both = (AvatarLabel(_FACE_PX, M), AvatarLabel(_FACE_PX, M))
        self._faces = QWidget()
        self._faces.setLayout(row(*self._both, 1, spacing=M))
        self._named = column(self._keeps, self._which, spacing=S)
        self.add(self._faces, self._named, self._says)
        self.add_buttons(self._merge, cancel)
        self._search.textChanged.connect(self._on_search)
        self._search.returnPressed.connect(self._on_return)
        self._list.selectionModel().selectionChanged.connect(lambda *_: self._show())
        self._model.modelReset.connect(self._show)
        self._which.chosen.connect(lambda _number: self._show())

    @property
    def other(self) -> Tile | None:
        """The chosen person."""
        chosen = self._list.selectionModel().selectedIndexes()
        return chosen[0].data(TILE_ROLE) if chosen else None

    def begin(self, person: Person, tiles: Sequence[Tile]) -> None:
        """Ask who else ``person`` is."""
        self._person = person
        self._own = next((tile for tile in tiles if tile.id == person.id), None)
        self.retitle(self.tr("Merge {name} with…").format(name=person.name))
        self._model.take([tile for tile in tiles if tile.id != person.id], date.today())
        self._search.clear()
        self._which.choose(0)
        self._show()
        self._search.setFocus()

    def choose(self, person_id: str) -> None:
        """Choose the other one."""
        row = self._model.row_of(person_id)
        if row >= 0:
            self._list.setCurrentIndex(self._model.index(row))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._search.hasFocus() and self._model.shown:
            self._list.setFocus()
            self._list.setCurrentIndex(self._model.index(0))
            return
        super().keyPressEvent(event)

    def _on_return(self) -> None:
        """Choose the person if only one was found."""
        if len(self._model.shown) == 1:
            self.choose(self._model.shown[0].id)

    def _on_search(self, text: str) -> None:
        self._model.search(text, Which.EVERYONE)

    def _show(self) -> None:
        other, person = self.other, self._person
        self._merge.setEnabled(other is not None)
        for widget in (self._faces, self._keeps, self._which, self._says):
            widget.setVisible(other is not None)
        if other is None or person is None:
            return
        for face, tile in zip(self._both, (self._own, other), strict=True):
            found = self._picture(tile.sample_id) if tile is not None else QImage()
            face.show_picture(found, tile.name if tile is not None else person.name)
        self._which.rename((_short(person.name), _short(other.name)))
        name = other.name if self._which.current else person.name
        words = self.tr("All pictures and the history will be those of {name}.")
        self._says.setText(words.format(name=name))

    def _on_merge(self) -> None:
        other, person = self.other, self._person
        if other is None or person is None:
            return
        pair = (other.id, person.id) if self._which.current else (person.id, other.id)
        self.merge_wanted.emit(*pair)


def _short(name: str) -> str:
    metrics = QFontMetrics(font(Text.STRONG))
    return metrics.elidedText(name, Qt.TextElideMode.ElideRight, _NAME_PX)
