"""A timer for work that may wait, but not longer than its deadline."""

from PySide6.QtCore import QObject, QTimer, Signal


class Deadline(QObject):
    """Collects work that may wait, up to the earliest deadline of it.

    A single-shot timer that each event restarts never fires while events keep coming. Here a later
    event can bring the deadline nearer, never put it off. Signal ``due`` comes once for all that
    has waited.
    """

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.due)

    @property
    def pending(self) -> bool:
        """Whether anything waits."""
        return self._timer.isActive()

    def within(self, ms: int) -> None:
        """Be due within so many milliseconds."""
        if not self._timer.isActive() or self._timer.remainingTime() > ms:
            self._timer.start(ms)

    def cancel(self) -> None:
        """Wait for nothing any more: it was done, or is not wanted."""
        self._timer.stop()
