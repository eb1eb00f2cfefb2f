"""A timer for work that may wait, but not longer than its deadline."""

from PySide6.QtCore import QObject, QTimer, Signal


class Deadline(QObject):
    """Lets things wait for one another, the first of them no longer than it may.

    A single-shot timer that each event starts anew never fires while events keep coming; here a
    later event can bring the end nearer, never put it off. Signal ``due`` comes once for all that
    has waited, as soon as the first of it is due.
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
        """Be due in so many milliseconds at the latest."""
        if not self._timer.isActive() or self._timer.remainingTime() > ms:
            self._timer.start(ms)

    def cancel(self) -> None:
        """Let nothing wait any more: it has been done, or is not wanted."""
        self._timer.stop()
