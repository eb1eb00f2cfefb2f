"""Notices when nobody has used the window for some minutes."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from typing_extensions import override

_USE = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
        QEvent.Type.Drop,
    )
)
_MINUTE_MS = 60_000


class IdleWatch(QObject):
    """Signal ``idle`` tells the minutes, once. It watches nothing before `watch`."""

    idle = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._minutes = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_over)

    def watch(self, minutes: int) -> None:
        """Watch for this many minutes without use; 0 stops watching."""
        app = QCoreApplication.instance()
        if app is None:
            return
        # An event filter sees every event of the program, so it is installed only while needed.
        if minutes and not self._minutes:
            app.installEventFilter(self)
        elif self._minutes and not minutes:
            app.removeEventFilter(self)
        self._minutes = minutes
        if minutes:
            self._timer.start(minutes * _MINUTE_MS)
        else:
            self._timer.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _USE:
            self._timer.start()
        return False

    def _on_over(self) -> None:
        self.idle.emit(self._minutes)
