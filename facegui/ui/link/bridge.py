"""Calls from worker threads into the GUI thread: the newest item of a stream, or every event.

A queued signal for each frame would pile up while the window is slow. Here a stream has one slot
that the newest item overwrites, and at most one signal is under way.
"""

import gc
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from facegui.memory import give_back

Item = TypeVar("Item")

_COLLECT_EVERY_MS = 500
_GIVE_BACK_EVERY_MS = 60_000


class Bridge(QObject):
    """Made in the GUI thread; hands out plain functions that any thread may call.

    What arrives after `close` is dropped, so that a session that was left reports nothing more.
    """

    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._newest: dict[Callable[[Any], None], Any] = {}
        self._events: list[tuple[Callable[..., None], tuple[Any, ...]]] = []
        self._under_way = False
        self._closed = False
        self._woken.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def newest(self, receive: Callable[[Item], None]) -> Callable[[Item], None]:
        """Return a function whose last argument reaches ``receive`` in the GUI thread."""

        def put(item: Item) -> None:
            with self._lock:
                self._newest[receive] = item
                self._wake()

        return put

    def every(self, receive: Callable[..., None]) -> Callable[..., None]:
        """Return a function whose every call reaches ``receive`` in the GUI thread, in order."""

        def put(*arguments: Any) -> None:
            with self._lock:
                self._events.append((receive, arguments))
                self._wake()

        return put

    def close(self) -> None:
        """Deliver nothing more."""
        with self._lock:
            self._closed = True
            self._newest.clear()
            self._events.clear()

    def _wake(self) -> None:
        # The emit stays under the lock: nothing is emitted once close() has returned.
        if not self._under_way and not self._closed:
            self._under_way = True
            self._woken.emit()

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            self._under_way = False
            events, self._events = self._events, []
            newest, self._newest = self._newest, {}
        for receive, arguments in events:
            if not self._closed:
                receive(*arguments)
        for receive, item in newest.items():
            if not self._closed:
                receive(item)


class Collector(QObject):
    """Runs the cyclic garbage collector in the GUI thread only, and returns freed memory.

    Automatic collection in a worker thread was seen destroying widgets outside the GUI thread. The
    oldest generation waits for its own threshold, as it would anyway. The C library keeps the pages
    in which frames were: in 20 minutes of watching, memory grew from 555 to 666 MB, of which 180
    were in use. Returning them takes up to half a second on a busy computer, so this has its own
    thread.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=_COLLECT_EVERY_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()
        self._giving = threading.Thread()
        self._giving_back = QTimer(self, interval=_GIVE_BACK_EVERY_MS)
        self._giving_back.timeout.connect(self._give_back)
        self._giving_back.start()

    def settle(self) -> None:
        """Exclude every object alive now from later collections: torch alone has 300,000."""
        gc.freeze()

    def stop(self) -> None:
        """Return garbage collection to Python."""
        self._timer.stop()
        self._giving_back.stop()
        if self._giving.is_alive():
            self._giving.join()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()

    @Slot()
    def _collect(self) -> None:
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [number for number in range(3) if counts[number] > thresholds[number]]
        if due:
            gc.collect(due[-1])

    @Slot()
    def _give_back(self) -> None:
        if not self._giving.is_alive():
            self._giving = threading.Thread(target=give_back, name="facegui-memory", daemon=True)
            self._giving.start()
