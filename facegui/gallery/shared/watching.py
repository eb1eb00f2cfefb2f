"""A thread that keeps a desk in step: after each change here, each notice, and now and then."""

import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager

from facegui.errors import FaceGuiError
from facegui.gallery.shared.errors import NotLetIn, ServerAway
from facegui.gallery.shared.report import SyncReport
from facegui.gallery.shared.shared_gallery import SharedGallery
from facegui.gallery.shared.shared_state import SharedState

_LISTEN_S = 60.0  # a notice can be lost, so the server is read at least this often
_EVERY_ROW_S = 60.0  # the server has to read all of them for this
# Python runs one thread at a time. While many people come in, this one works for a quarter of the
# time, so that the picture stays smooth: it rests between batches, and before the next look, but
# never longer than this.
_REST, _LONGEST_REST_S = 3.0, 0.8
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 1.0, 60.0

OpenShared = Callable[[], AbstractContextManager[SharedGallery]]
Told = Callable[[SharedState, SyncReport | None], object]


class DeskWatching:
    """Opens its own gallery, since SQLite stays in one thread; ``told`` is called in this thread.

    While the server is away, or this desk is not let in, it tries again after growing pauses. It
    reports any other problem and tries again after the longest pause.
    """

    def __init__(self, open_shared: OpenShared, told: Told) -> None:
        self._open_shared, self._told = open_shared, told
        self._wanted = threading.Event()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="facegui-shared", daemon=True)

    def start(self) -> None:
        """Start; only once."""
        self._thread.start()

    def poke(self) -> None:
        """Let it hand in changes made here at once."""
        self._wanted.set()

    def stop(self, timeout_s: float = 10.0) -> bool:
        """Stop; False if it did not end in time."""
        self._stopped.set()
        self._wanted.set()
        if self._thread.is_alive():
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        pause_s = _FIRST_PAUSE_S
        while not self._stopped.is_set():
            try:
                with self._open_shared() as shared:
                    pause_s = self._keep_in_step(shared, pause_s)
            except FaceGuiError:  # the gallery is in use or damaged, which is reported elsewhere
                pause_s = _LONGEST_PAUSE_S
            self._wait(pause_s)
            pause_s = min(2 * pause_s, _LONGEST_PAUSE_S)

    def _keep_in_step(self, shared: SharedGallery, pause_s: float) -> float:
        """Keep in step until something goes wrong; return how long to wait then."""
        looked_s = -_EVERY_ROW_S
        while not self._stopped.is_set():
            self._wanted.clear()
            try:
                every_row = time.monotonic() > looked_s + _EVERY_ROW_S
                looked_s = time.monotonic() if every_row else looked_s
                resting = _Resting(self._stopped)
                report = shared.sync(resting.rest, every_row=every_row)
                self._told(shared.status(), report)
                pause_s = _FIRST_PAUSE_S
                if report.came or report.handed_in:
                    resting.rest()
                shared.listen(time.monotonic() + _LISTEN_S, self._wanted.is_set)
            except FaceGuiError as problem:
                self._told(shared.status(problem), None)
                if isinstance(problem, NotLetIn):
                    return _FIRST_PAUSE_S
                return pause_s if isinstance(problem, ServerAway) else _LONGEST_PAUSE_S
        return pause_s

    def _wait(self, seconds: float) -> None:
        self._wanted.wait(seconds)


class _Resting:
    """Lets a thread rest for longer than it has worked since its last rest."""

    def __init__(self, stopped: threading.Event) -> None:
        self._stopped, self._since_s = stopped, time.thread_time()

    def rest(self, *_progress: int) -> None:
        """Wait in proportion to the work, or until it is stopped."""
        worked_s = time.thread_time() - self._since_s
        self._stopped.wait(min(_REST * worked_s, _LONGEST_REST_S))
        self._since_s = time.thread_time()
