"""One running source as the GUI thread sees it: a session behind a bridge, used once."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from facegui.errors import FaceGuiError
from facegui.live.analyzer import Analyzer
from facegui.live.session import Listener, LiveSession
from facegui.sources.source import FrameSource
from facegui.ui.link.bridge import Bridge

_PREDECESSOR_S = 20.0

Tell = Callable[[FaceGuiError], None]
OpenFrames = Callable[[threading.Event, Tell, Callable[[], None]], FrameSource]


class _Predecessor:
    """The session before, held until it has ended."""

    def __init__(self, session: LiveSession | None) -> None:
        self._session = session

    def wait(self) -> None:
        session = self._session
        if session is not None:
            session.stop(_PREDECESSOR_S)
            self._session = None


class Running(QObject):
    """Reports a session. Signals: ``frame`` and ``analyzed`` (newest only); the others each time.

    ``after`` is the session before this one: source and models are touched only once its threads
    have ended, so that the GUI thread never waits for that.
    """

    frame = Signal(object)
    analyzed = Signal(object)
    opened = Signal(object)
    ready = Signal()
    ended = Signal()
    failed = Signal(object)
    lost = Signal(object)
    back = Signal()

    def __init__(
        self,
        open_frames: OpenFrames,
        build_analyzer: Callable[[], Analyzer],
        after: "Running | None" = None,
    ) -> None:
        super().__init__()
        bridge = Bridge(self)
        before = _Predecessor(None if after is None else after.session)
        lost, back = bridge.every(self.lost.emit), bridge.every(self.back.emit)

        def opened(stop: threading.Event) -> FrameSource:
            before.wait()
            return open_frames(stop, lost, back)

        def built() -> Analyzer:
            before.wait()
            return build_analyzer()

        listener = Listener(
            frame=bridge.newest(self.frame.emit),
            analyzed=bridge.newest(self.analyzed.emit),
            opened=bridge.every(self.opened.emit),
            ready=bridge.every(self.ready.emit),
            ended=bridge.every(self.ended.emit),
            failed=bridge.every(self.failed.emit),
        )
        self._bridge = bridge
        self.session: LiveSession = LiveSession(opened, built, listener)

    def start(self) -> None:
        """Start both threads."""
        self.session.start()

    def leave(self) -> None:
        """Let the threads end by themselves; nothing more is reported."""
        self._bridge.close()
        self.session.stop(0)

    def end(self, timeout_s: float) -> bool:
        """End the threads and wait for them; False when one did not end in time."""
        self._bridge.close()
        return self.session.stop(timeout_s)
