"""Long work on the gallery in the GUI thread, in steps so small that nothing stutters."""

import time
from collections.abc import Generator, Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from facegui.errors import FaceGuiError
from facegui.text import say

_BUDGET_S = 0.008

Step = tuple[int, int]


class Steps(QObject):
    """Runs an iterator of (done, total), a few milliseconds at a time.

    Signals: ``progressed`` (done, total), ``finished``, ``failed`` (FaceGuiError; also for a bug,
    which is raised as well).
    """

    progressed = Signal(int, int)
    finished = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[Step] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._work)

    @property
    def running(self) -> bool:
        """Whether there is more to do."""
        return self._steps is not None

    def start(self, steps: Iterator[Step]) -> None:
        """Do these steps."""
        self._steps = steps
        self._timer.start()

    def cancel(self) -> None:
        """Close the iterator, which takes back what it has done."""
        steps = self._end()
        if isinstance(steps, Generator):
            try:
                steps.close()
            except FaceGuiError as problem:
                self.failed.emit(problem)

    def _work(self) -> None:
        steps = self._steps
        if steps is None:
            return
        until = time.perf_counter() + _BUDGET_S
        last: Step | None = None
        try:
            while time.perf_counter() < until:
                last = next(steps)
        except StopIteration:
            self._end()
            self.finished.emit()
            return
        except FaceGuiError as problem:
            self._end()
            self.failed.emit(problem)
            return
        except BaseException:
            self._end()
            bug = FaceGuiError(
                say("Something went wrong inside FaceGUI."), say("Try it once more.")
            )
            self.failed.emit(bug)
            raise
        if last is not None:
            # In thousandths: bytes of a large file do not fit into Qt's progress bar.
            done, total = last
            self.progressed.emit(1000 * done // max(1, total), 1000)

    def _end(self) -> Iterator[Step] | None:
        self._timer.stop()
        steps, self._steps = self._steps, None
        return steps
