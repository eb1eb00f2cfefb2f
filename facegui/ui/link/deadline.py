"""A timer for work that may wait, but not longer than its deadline."""

from PySide6.QtCore import QObject, QTimer, Signal


class Deadline(QObject):
    """Collects work that may wait, and is due at the earliest of its deadlines.

    A single-shot timer that each event restarts never fires while events keep coming. Here a later
    event can bring the deadline nearer but never put it off. Signal ``due`` comes once for all the
    work that waits.
    """

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.due)

    def within(self, ms: int) -> None:
        """Be due within this many milliseconds."""
        if not self._timer.isActive() or self._timer.remainingTime() > ms:
            self._timer.start(ms)

    def cancel(self) -> None:
        """Stop waiting: the work is done, or no longer wanted."""
        self._timer.stop()
