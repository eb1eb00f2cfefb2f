"""Widgets side by side that go on in the next line where a page is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QLayoutItem, QWidget
from typing_extensions import override

from facegui.ui.theme.tokens import L, S
from facegui.ui.widgets.layouts import is_wide


def wrapped(*widgets: QWidget, spacing: int = S) -> "Flow":
    """Put widgets side by side, and below one another where there is no room for their words."""
    made = Flow(spacing)
    for one in widgets:
        made.addWidget(one)
    return made


class Flow(QLayout):
    """Wraps widgets of their hinted size into lines, which may be ``centered``."""

    def __init__(self, spacing: int = L, *, centered: bool = False) -> None:
        super().__init__()
        self._centered = centered
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._placed(QRect(0, 0, width, 0), move=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._placed(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _placed(self, room: QRect, *, move: bool) -> int:
        y = room.y()
        for line in self._lines(room.width()):
            sizes = [item.sizeHint() for item in line]
            wide = sum(size.width() + self.spacing() for size in sizes) - self.spacing()
            x = room.x() + (max(0, room.width() - wide) // 2 if self._centered else 0)
            high = max(size.height() for size in sizes)
            for item, size in zip(line, sizes, strict=True):
                if move:
                    middle = y + (high - size.height()) // 2
                    item.setGeometry(QRect(QPoint(x, middle), size))
                x += size.width() + self.spacing()
            y += high + self.spacing()
        return max(0, y - self.spacing() - room.y())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """Return the items of each line."""
        lines: list[list[QLayoutItem]] = []
        left = -1
        for item in self._items:
            if item.isEmpty():  # hidden
                continue
            needs = item.sizeHint().width()
            if left < needs or not lines:
                lines.append([])
                left = width
            lines[-1].append(item)
            left -= needs + self.spacing()
        return lines


class Tiles(QWidget):
    """All in one line, or ``narrow`` in each where the page is too narrow for that."""

    def __init__(self, tiles: Sequence[QWidget], *, narrow: int, spacing: int = L) -> None:
        super().__init__()
        self._tiles, self._narrow = tuple(tiles), narrow
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing)
        self.fit(0)

    def fit(self, page_px: int) -> None:
        """Take a new width of the page."""
        in_line = len(self._tiles) if is_wide(page_px) else self._narrow
        for at, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, at // in_line, at % in_line)
            self._grid.setColumnStretch(at, 1 if at < in_line else 0)
