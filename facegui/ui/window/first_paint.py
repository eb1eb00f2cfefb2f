"""Delays work until the window is on the screen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from typing_extensions import override

_AT_LATEST_MS = 500  # a window that starts minimized is not painted


class FirstPaint(QObject):
    """Calls ``then`` once, after the first paint.

    A zero timer is not enough: it fires before the first expose event, and torch would be imported
    while the window is still being painted (measured).
    """

    def __init__(self, app: QApplication, then: Callable[[], object]) -> None:
        super().__init__(app)
        self._app = app
        self._then = then
        self._came = False
        app.installEventFilter(self)
        QTimer.singleShot(_AT_LATEST_MS, self, self._on_paint)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            # All widgets are painted in one go; what is posted now runs after that.
            QTimer.singleShot(0, self, self._on_paint)
        return False

    def _on_paint(self) -> None:
        if not self._came:
            self._came = True
            self._app.removeEventFilter(self)
            self._then()
