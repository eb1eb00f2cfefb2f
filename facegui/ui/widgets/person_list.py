"""The base of lists of people and of visits: thumbnails, mouse and keyboard; their search field."""

import unicodedata

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView
from typing_extensions import override

from facegui.ui.theme.icons import icon
from facegui.ui.theme.theme import OnPalette, tokens_of
from facegui.ui.widgets.thumbnails import Thumbnails

AnyIndex = QModelIndex | QPersistentModelIndex

_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PersonList(QListView):
    """A list whose items lead to people; a subclass says to whom, and sets its delegate.

    ``shows_focus`` tells the delegate whether to draw a ring around the current item, which only
    keyboard users need. Signal ``opened`` tells the id of the chosen person.
    """

    opened = Signal(str)

    def __init__(self, model: QAbstractListModel, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.shows_focus = False
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # Always there, though invisible where it is not needed: otherwise Qt changes the width for
        # it.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)
        self._on_range(0, 0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet(
            "QListView { background: transparent; border: none; }"
            "QScrollBar::handle:disabled { background: transparent; }"
        )
        self.setMouseTracking(True)
        thumbnails.ready.connect(self._on_ready)
        self.clicked.connect(self._on_chosen)

    def person_at(self, index: QModelIndex) -> str:
        """Return the id of the person an item leads to; empty for nobody."""
        raise NotImplementedError

    def clickable(self, where: QPoint) -> bool:
        """Tell whether a click at this point (viewport pixels) does something."""
        return bool(self.person_at(self.indexAt(where)))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.shows_focus = event.reason() in _KEYS
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            first = self.moveCursor(self.CursorAction.MoveHome, Qt.KeyboardModifier.NoModifier)
            self.setCurrentIndex(first)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.shows_focus = False
        super().mousePressEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.shows_focus = True
        if event.key() in _CHOOSING:
            self._on_chosen(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(hand if self.clickable(event.position().toPoint()) else arrow)
        return super().viewportEvent(event)

    def _on_chosen(self, index: QModelIndex) -> None:
        person_id = self.person_at(index)
        if person_id:
            self.opened.emit(person_id)

    def _on_range(self, _low: int, high: int) -> None:
        self.verticalScrollBar().setEnabled(high > 0)

    def _on_ready(self, _key: str) -> None:
        self.viewport().update()


def folded(text: str) -> str:
    """Return text in the form in which it is searched: without case and accents."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(one for one in apart if not unicodedata.combining(one)).casefold()


class SearchField(QLineEdit):
    """A line to search with; ``words`` say what is searched ("Search 128 people")."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self.ask(words)
        OnPalette(self, self._tint)

    def ask(self, words: str) -> None:
        """Say what is searched."""
        self.setPlaceholderText(words)
        self.setAccessibleName(words)

    def _tint(self) -> None:
        self._glass.setIcon(icon("search", tokens_of(self).muted, 16))
