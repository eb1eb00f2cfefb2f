"""The palette: one field that finds people, pages, settings and actions."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QFontMetrics, QHideEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from facegui.ui.help.floating import Floating
from facegui.ui.help.keys import Cap
from facegui.ui.theme.icons import widget_icon
from facegui.ui.theme.theme import font, tokens_of
from facegui.ui.theme.tokens import RADIUS_CONTROL, L, M, S, Text
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.person_list import folded

_WIDTH_PX, _TOP_PX, _HIGH_PX = 600, 72, 440
_ROW_PX, _HEAD_PX = 40, 34
_MOST = 5  # entries of a group at most, while something is typed
_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Findable:
    """Something to go to or to do: group, words, where it belongs, icon name, and the action."""

    group: str
    words: str
    detail: str
    icon: str
    act: Callable[[], object]


def found(things: Sequence[Findable], text: str) -> tuple[Findable, ...]:
    """Return what matches a text, by group in the order given; matches at the beginning first."""
    sought = folded(text.strip())
    groups: dict[str, list[tuple[int, Findable]]] = {}
    for thing in things:
        rank = _rank(folded(thing.words), sought)
        if rank is not None:
            groups.setdefault(thing.group, []).append((rank, thing))
    chosen: list[Findable] = []
    for fitting in groups.values():
        fitting.sort(key=lambda one: one[0])
        chosen += [thing for _, thing in fitting[:_MOST]]
    return tuple(chosen)


def _rank(words: str, sought: str) -> int | None:
    """Return how well words match: 0 at their beginning, 1 at a word's, 2 inside one; else None."""
    if words.startswith(sought):
        return 0
    if f" {sought}" in words:
        return 1
    return 2 if sought in words else None


class _Rows(QAbstractListModel):
    """Headings (str), each followed by what was found in its group."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[str | Findable, ...] = ()
        self.sought = ""

    def take(self, things: Sequence[Findable], sought: str) -> None:
        self.beginResetModel()
        rows: list[str | Findable] = []
        for thing in things:
            if thing.group not in rows:
                rows.append(thing.group)
            rows.append(thing)
        self.rows, self.sought = tuple(rows), sought
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        return len(self.rows)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        thing = self.rows[index.row()]
        if role == _ROLE:
            return thing
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return thing if isinstance(thing, str) else f"{thing.words}, {thing.detail}"
        return None

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _FoundDelegate(QStyledItemDelegate):
    def __init__(self, view: QListView, model: _Rows) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, _HEAD_PX if isinstance(index.data(_ROLE), str) else _ROW_PX)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        thing, tokens = index.data(_ROLE), tokens_of(self._view)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(thing, str):
            painter.setFont(font(Text.SECTION))
            painter.setPen(QColor(tokens.muted))
            line = option.rect.adjusted(L, 0, -L, -6)
            painter.drawText(line, Qt.AlignmentFlag.AlignBottom, thing)
        else:
            self._paint_found(painter, option, thing)
        painter.restore()

    def _paint_found(
        self, painter: QPainter, option: QStyleOptionViewItem, thing: Findable
    ) -> None:
        tokens, room = tokens_of(self._view), option.rect.adjusted(S, 1, -S, -1)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(room, RADIUS_CONTROL, RADIUS_CONTROL)
        icon = widget_icon(self._view, thing.icon, "muted", 20)
        painter.drawPixmap(room.left() + M, room.center().y() - 9, icon)
        left = room.left() + M + 20 + M
        right = room.right() - M
        detail = QFontMetrics(font(Text.SECONDARY))
        beside = min(detail.horizontalAdvance(thing.detail), 200)
        most = right - left - beside - M
        left = self._paint_words(painter, QRect(left, room.top(), most, room.height()), thing)
        painter.setFont(font(Text.SECONDARY))
        painter.setPen(QColor(tokens.muted))
        words = detail.elidedText(thing.detail, Qt.TextElideMode.ElideRight, right - left - M)
        rest = QRect(left + M, room.top(), right - left - M, room.height())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_words(self, painter: QPainter, room: QRect, thing: Findable) -> int:
        """Paint the words with the match in the accent color; return where they end."""
        tokens, left = tokens_of(self._view), room.left()
        words = QFontMetrics(font(Text.BODY)).elidedText(
            thing.words, Qt.TextElideMode.ElideRight, room.width()
        )
        at = folded(words).find(self._model.sought) if self._model.sought else -1
        if len(folded(words)) != len(words):
            at = -1  # folding made two letters of one, so that positions differ
        end = at + len(self._model.sought)
        parts = ((words, False),) if at < 0 else (
            (words[:at], False), (words[at:end], True), (words[end:], False)
        )  # fmt: skip
        for part, strong in parts:
            chosen = font(Text.STRONG if strong else Text.BODY)
            painter.setFont(chosen)
            painter.setPen(QColor(tokens.accent if strong else tokens.text))
            width = QFontMetrics(chosen).horizontalAdvance(part)
            line = QRect(left, room.top(), width + 2, room.height())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, part)
            left += width
        return left


class Palette(Floating):
    """Shows what matches the text; arrows choose, Enter opens."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Find anything"))
        self._things: tuple[Findable, ...] = ()
        self._more: Iterator[Sequence[Findable]] = iter(())
        self._gathering = QTimer(self)
        self._gathering.timeout.connect(self._gather)
        self._field = QLineEdit()
        self._field.setObjectName("paletteField")
        self._field.setPlaceholderText(self.tr("People, pages, settings and actions"))
        self._field.setAccessibleName(self.tr("Find anything"))
        self._field.textChanged.connect(self._on_text)
        self._list = QListView()
        self._model = _Rows(self)
        self._list.setModel(self._model)
        self._list.setObjectName("paletteList")
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.setFrameShape(QListView.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setItemDelegate(_FoundDelegate(self._list, self._model))
        self._list.clicked.connect(self._do)
        self._nothing = label(self.tr("Nothing is called that."), "secondary")
        self._nothing.setContentsMargins(L, M, L, M)
        keys = row(
            *(Cap("↑"), Cap("↓"), label(self.tr("choose"), "secondary")),
            *(Cap(self.tr("Enter")), label(self.tr("open"), "secondary")),
            *(Cap(self.tr("Esc")), label(self.tr("close"), "secondary"), 1),
            spacing=S,
        )
        keys.setContentsMargins(L, S, L, S)
        whole = column(self._field, self._list, self._nothing, keys, spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    @property
    def shown(self) -> tuple[Findable, ...]:
        """The matches."""
        return tuple(one for one in self._model.rows if isinstance(one, Findable))

    def offer(self, things: Sequence[Findable], more: Iterator[Sequence[Findable]]) -> None:
        """Search these from now on; ``more`` is asked once in each turn of the event loop."""
        self._things, self._more = tuple(things), more
        self._on_text(self._field.text())
        self._gathering.start()

    @override
    def open(self) -> None:
        super().open()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def place(self, ground: QWidget) -> None:
        width = min(_WIDTH_PX, ground.width() - 2 * L)
        top = min(_TOP_PX, ground.height() // 8)
        height = min(_HIGH_PX, ground.height() - 2 * top)
        self.setGeometry((ground.width() - width) // 2, top, width, height)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            while self._gathering.isActive() and not self.shown:
                self._gather()
            self._do(self._list.currentIndex())
        elif event.key() in steps:
            self._move(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._gathering.stop()
        super().hideEvent(event)

    def _gather(self) -> None:
        more = next(self._more, None)
        if more is None:
            self._gathering.stop()
            return
        self._things += tuple(more)
        text = self._field.text()
        if found(self._things, text) != self.shown:
            chosen = self._list.currentIndex().data(_ROLE)
            self._on_text(text)
            if chosen in self._model.rows:
                self._choose(self._model.rows.index(chosen))

    def _on_text(self, text: str) -> None:
        things = found(self._things, text)
        self._model.take(things, folded(text.strip()))
        self._list.setVisible(bool(things))
        self._nothing.setVisible(not things)
        self._list.scrollToTop()
        self._choose(1)

    def _move(self, step: int) -> None:
        rows, at = self._model.rows, self._list.currentIndex().row() + step
        while 0 <= at < len(rows) and isinstance(rows[at], str):
            at += step
        if 0 <= at < len(rows):
            self._choose(at)

    def _choose(self, at: int) -> None:
        if at < len(self._model.rows):
            self._list.setCurrentIndex(self._model.index(at))

    def _do(self, index: QModelIndex) -> None:
        thing = index.data(_ROLE)
        if isinstance(thing, Findable):
            self.shut()
            thing.act()
