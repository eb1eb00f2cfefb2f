"""The list of the History page: a heading for each day, a row for each person."""

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView
from typing_extensions import override

from facegui.ui.history.model import ROW_ROLE, DayOfOne, Entry, HistoryModel
from facegui.ui.history.rows import ROW_PX, RowDelegate
from facegui.ui.widgets.person_list import AnyIndex, PersonList
from facegui.ui.widgets.thumbnails import Thumbnails

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HistoryList(PersonList):
    """A row unfolds into visits, and an entry into the grounds of its decision."""

    def __init__(self, model: HistoryModel, thumbnails: Thumbnails) -> None:
        super().__init__(model, thumbnails)
        self.setAccessibleName(self.tr("History"))
        # A long list is laid out in batches, so that it shows at once.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(400)
        self._model = model
        self._unfolded: set[str] = set()
        self._delegate = RowDelegate(self, model, thumbnails, self._unfolded)
        self.setItemDelegate(self._delegate)
        self.verticalScrollBar().setSingleStep(ROW_PX // 2)

    def unfolded(self, entry: Entry) -> bool:
        """Whether an entry shows the grounds of its decision."""
        return entry.sighting.id in self._unfolded

    def unfold(self, index: AnyIndex) -> None:
        """Show or hide the visits of a day, or the grounds of an entry's decision."""
        row = index.data(ROW_ROLE)
        if isinstance(row, DayOfOne):
            at, where = index.row(), self.verticalScrollBar().value()
            self._model.unfold(row)
            self.setCurrentIndex(self._model.index(at))
            self.verticalScrollBar().setValue(where)
        elif isinstance(row, Entry) and row.sighting.why:
            self._unfolded ^= {row.sighting.id}
            self.scheduleDelayedItemsLayout()

    @override
    def person_at(self, index: QModelIndex) -> str:
        row = index.data(ROW_ROLE)
        return (row.sighting.person_id or "") if isinstance(row, Entry) else ""

    @override
    def clickable(self, where: QPoint) -> bool:
        return self._asked_at(where) is not None or super().clickable(where)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self._asked_at(event.position().toPoint())
        if index is None:
            super().mouseReleaseEvent(event)
        else:
            self.unfold(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        day = isinstance(self.currentIndex().data(ROW_ROLE), DayOfOne)
        if event.key() == Qt.Key.Key_Space or (day and event.key() in _ENTER):
            self.shows_focus = True
            self.unfold(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._unfolded:
            self.scheduleDelayedItemsLayout()  # the height of the grounds depends on the width

    def _asked_at(self, where: QPoint) -> QModelIndex | None:
        """Return the entry whose "Why?" is at a point, or the row that unfolds there."""
        index = self.indexAt(where)
        row = index.data(ROW_ROLE)
        if isinstance(row, DayOfOne):
            return index
        if not isinstance(row, Entry) or not row.sighting.why:
            return None
        room = self._delegate.why_room(self.visualRect(index), row)
        return index if room.contains(where) else None
