"""The one-place slot between capture and analysis: the newest frame overwrites the last.

A queue falls behind (3.3 s after 5 s, measured); the slot is never more than one frame behind.
"""

import threading
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Latest(Generic[Item]):
    """Holds the newest item for one taker; safe between threads.

    ``changed`` is notified of every item; several slots may share it, so that one taker waits for
    all of them.
    """

    def __init__(self, changed: threading.Condition | None = None) -> None:
        self._changed = changed or threading.Condition()
        self._items: list[Item] = []
        self._dropped = 0
        self._closed = False

    @property
    def dropped(self) -> int:
        """How many items were overwritten before anybody took them."""
        return self._dropped

    @property
    def waiting(self) -> bool:
        """Whether there is an item to take."""
        return bool(self._items)

    @property
    def closed(self) -> bool:
        """Whether ``close`` was called."""
        return self._closed

    def put(self, item: Item) -> None:
        """Put ``item`` in, overwriting one that nobody has taken. Ignored once closed."""
        with self._changed:
            if self._closed:
                return
            self._dropped += len(self._items)
            self._items = [item]
            self._changed.notify()

    def get(self, timeout_s: float | None = None) -> Item | None:
        """Take the item, or wait for the next one.

        None after ``timeout_s`` seconds without one, or as soon as the slot is closed.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._items, timeout_s)
            return self._items.pop() if self._items else None

    def close(self) -> None:
        """Drop the item and wake everybody who waits; may be called again."""
        with self._changed:
            self._closed = True
            self._items = []
            self._changed.notify_all()
