"""The thread that keeps a desk in step: what it asks of the server, and that it ends."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from facegui.gallery.shared.report import SyncReport
from facegui.gallery.shared.watching import DeskWatching

_WAIT_S = 30.0


class Notices:
    """A shared gallery in which every look finds one person more."""

    def __init__(self) -> None:
        self.every_row: list[bool] = []
        self.enough = threading.Event()

    def sync(self, progress: Callable[[int, int], object], *, every_row: bool) -> SyncReport:
        progress(0, 50)
        self.every_row.append(every_row)
        if len(self.every_row) == 4:
            self.enough.set()
        return SyncReport(came=1)

    def status(self) -> None:
        return None

    def listen(self, _until_s: float, _wanted: Callable[[], bool]) -> None:
        """Return at once, as when there is a notice."""


def test_not_every_notice_lets_the_server_read_every_row() -> None:
    shared = Notices()

    @contextmanager
    def opened() -> Iterator[Notices]:
        yield shared

    watching = DeskWatching(opened, lambda *_told: None)
    watching.start()
    assert shared.enough.wait(_WAIT_S)
    assert watching.stop()
    assert shared.every_row[:4] == [True, False, False, False]
