"""The room of a page: fills the window, and scrolls where the page does not fit."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea
from typing_extensions import override

from facegui.ui.parts.page import Page
from facegui.ui.widgets.layouts import BAR_PX


class PageRoom(QScrollArea):
    """Holds one page, so that nothing is cut off in a small window or with large letters."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = page
        self.setWidget(page)
        page.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self._page:
            self._fit()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the page the room that there is, and at least what it needs.

        Qt's own scroll area reserves the height that wrapped words would like to have.
        """
        page, room = self._page, self.maximumViewportSize()
        layout = page.layout()
        if layout is None:
            page.resize(room)
            return
        least = layout.totalMinimumSize()
        width = max(room.width(), least.width())
        height = self._least_px(width)
        if height > room.height():
            width = max(room.width() - BAR_PX, least.width())
            height = self._least_px(width)
        free = room.height() - (BAR_PX if width > room.width() else 0)
        page.resize(width, max(free, height))

    def _least_px(self, width: int) -> int:
        layout = self._page.layout()
        if layout is None or not layout.hasHeightForWidth():
            return self._page.minimumSizeHint().height()
        return layout.totalMinimumHeightForWidth(width)
