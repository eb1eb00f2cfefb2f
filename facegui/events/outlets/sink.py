"""One thread that delivers to one receiver, one delivery after the other."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from facegui.events.outlets.delivery import Delivery, OutletRefused, OutletUnreachable
from facegui.events.outlets.outbox import Outbox

_FIRST_PAUSE_S: Final = 0.5
_LONGEST_PAUSE_S: Final = 300.0
_MOST_WAITING: Final = 10_000  # names of files, 1 MB; beyond this the newest are dropped
_LOOK_S: Final = 0.5

_log = logging.getLogger(__name__)

Deliver = Callable[[Delivery, threading.Event], str]
"""Delivers and returns a detail; ends early once the event is set. Raises as outlets do."""

Done = Callable[[Delivery, bool, str], None]
"""Told in the sink's thread: a delivery, whether it was delivered, and the detail."""


@dataclass(frozen=True, slots=True)
class SinkStatus:
    """The state of a receiver: times are aware, ``failure`` says what went wrong last."""

    name: str
    waiting: int = 0
    succeeded_at: datetime | None = None
    failed_at: datetime | None = None
    failure: str = ""

    @property
    def failing(self) -> bool:
        """Whether the last attempt failed."""
        if self.failed_at is None:
            return False
        return self.succeeded_at is None or self.failed_at > self.succeeded_at


class Sink:
    """Delivers in order; tries again with growing pauses until it succeeds or is given up.

    ``close`` leaves what waits in the outbox.
    """

    def __init__(
        self,
        name: str,
        deliver: Deliver,
        outbox: Outbox,
        *,
        done: Done = lambda *_: None,
    ) -> None:
        self._deliver = deliver
        self._outbox = outbox
        self._done = done
        self._paths: deque[Path] = deque()
        self._status = SinkStatus(name)
        self._news = threading.Condition()
        self._stop = threading.Event()
        self._wake = threading.Event()  # ends a pause
        self._thread = threading.Thread(target=self._run, name=f"sink {name}"[:60], daemon=True)
        self._thread.start()

    @property
    def status(self) -> SinkStatus:
        """Its state now."""
        with self._news:
            return replace(self._status, waiting=len(self._paths))

    def put(self, one: Delivery) -> None:
        """Deliver later; what cannot be written, or exceeds the limit, is given up at once."""
        if len(self._paths) >= _MOST_WAITING:
            self._end(one, ok=False, detail="too many are waiting")
            return
        try:
            path = self._outbox.put(one)
        except OSError as error:
            self._end(one, ok=False, detail=f"the outbox cannot be written: {error.strerror}")
            return
        self.take_up(path)

    def take_up(self, path: Path) -> None:
        """Deliver what is already in the outbox."""
        with self._news:
            self._paths.append(path)
            self._news.notify()

    def try_now(self) -> None:
        """Try what waits at once instead of at the end of the pause."""
        self._wake.set()

    def close(self, wait_s: float = 5.0) -> None:
        """Stop, after the attempt that is going on."""
        self._stop.set()
        self._wake.set()
        with self._news:
            self._news.notify()
        self._thread.join(wait_s)

    def _run(self) -> None:
        while not self._stop.is_set():
            with self._news:
                if not self._paths:
                    self._news.wait(_LOOK_S)
                    continue
                path = self._paths[0]
            one = self._outbox.read(path)
            if one is None or self._delivered(one):
                self._outbox.done(path)
                with self._news:
                    self._paths.popleft()

    def _delivered(self, one: Delivery) -> bool:
        """Try until it is over with a delivery; False when the sink was stopped before."""
        pause_s = _FIRST_PAUSE_S
        failure = "it came too late"
        while time.time() < one.expires:
            try:
                detail = self._deliver(one, self._stop)
            except OutletRefused as refused:
                return self._end(one, ok=False, detail=str(refused))
            except OutletUnreachable as unreachable:
                failure = str(unreachable)
                self._note(ok=False, detail=failure)
            except Exception as bug:  # noqa: BLE001 the top of a thread; one receiver must not end the others
                _log.exception("an outlet failed")
                return self._end(one, ok=False, detail=f"mistake of FaceGUI: {type(bug).__name__}")
            else:
                return self._end(one, ok=True, detail=detail)
            left_s = one.expires - time.time()
            if left_s <= 0:
                break
            if self._wake.wait(min(pause_s, left_s)) and not self._stop.is_set():
                self._wake.clear()
                pause_s = _FIRST_PAUSE_S
                continue
            if self._stop.is_set():
                return False
            pause_s = min(2 * pause_s, _LONGEST_PAUSE_S)
        return self._end(one, ok=False, detail=f"given up: {failure}")

    def _end(self, one: Delivery, *, ok: bool, detail: str) -> bool:
        self._note(ok=ok, detail=detail)
        self._done(one, ok, detail)
        return True

    def _note(self, *, ok: bool, detail: str) -> None:
        now = datetime.now(UTC)
        with self._news:
            if ok:
                self._status = replace(self._status, succeeded_at=now)
            else:
                self._status = replace(self._status, failed_at=now, failure=detail)
