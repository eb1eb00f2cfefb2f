"""One session as the GUI thread sees it, used once."""

import threading
from collections.abc import Callable

from facegui.live.analyzer import Analyzer
from facegui.live.session import LiveSession
from facegui.sources.source import FrameSource
from facegui.ui.link.cameras.watched_camera import OpenFrames, WatchedCamera

_PREDECESSOR_S = 20.0


class _Predecessor:
    """The session before, until it has ended; then it is released."""

    def __init__(self, session: LiveSession | None) -> None:
        self._session = session

    def wait(self) -> None:
        session = self._session
        if session is not None:
            session.stop(_PREDECESSOR_S)
            self._session = None


class Running:
    """A session of cameras; each hears of itself until it is left.

    ``after`` is the session before this one: sources and models are only touched once its threads
    have ended, so that nobody waits for that in the GUI thread.
    """

    def __init__(
        self,
        camera: WatchedCamera,
        open_frames: OpenFrames,
        build_analyzer: Callable[[], Analyzer],
        after: "Running | None" = None,
    ) -> None:
        self._before = _Predecessor(None if after is None else after.session)

        def built() -> Analyzer:
            self._before.wait()
            return build_analyzer()

        self._cameras = [camera]
        self.session: LiveSession = LiveSession(
            self._opening(camera, open_frames),
            built,
            camera.listener(),
            name=camera.name,
            area=camera.area,
        )
        camera.lane = self.session.first

    def add(self, camera: WatchedCamera, open_frames: OpenFrames) -> None:
        """Watch one more camera."""
        self._cameras.append(camera)
        camera.lane = self.session.add(
            self._opening(camera, open_frames),
            camera.listener(),
            name=camera.name,
            area=camera.area,
        )

    def remove(self, camera: WatchedCamera) -> None:
        """Leave a camera."""
        if camera.lane is not None:
            self.session.remove(camera.lane)
        self._cameras = [one for one in self._cameras if one is not camera]
        camera.leave()

    def start(self) -> None:
        """Start the threads."""
        self.session.start()

    def leave(self) -> None:
        """Let the threads end by themselves; nothing is told any more."""
        for camera in self._cameras:
            camera.leave()
        self.session.stop(0)

    def end(self, timeout_s: float) -> bool:
        """Wait for the threads after `leave`; False when one did not end in time."""
        return self.session.stop(timeout_s)

    def _opening(
        self, camera: WatchedCamera, open_frames: OpenFrames
    ) -> Callable[[threading.Event], FrameSource]:
        opens = camera.opening(open_frames)

        def opened(stop: threading.Event) -> FrameSource:
            self._before.wait()
            return opens(stop)

        return opened
