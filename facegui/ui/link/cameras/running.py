"""One session as the GUI thread sees it, used once."""

import threading
import time
from collections.abc import Callable

from facegui.live.analyzer import Analyzer
from facegui.live.session import LiveSession
from facegui.sources.source import FrameSource
from facegui.ui.link.cameras.watched_camera import OpenFrames, WatchedCamera

_ANALYSIS_S = 20.0
_READERS_S = 10.0  # a stream gives up after 5 s, OpenCV's V4L2 after 3


class _Predecessor:
    """The session before. It is released once the threads that somebody waits for have ended."""

    def __init__(
        self, running: "Running | None", ended: Callable[["Running", float], bool]
    ) -> None:
        self._running, self._ended = running, ended

    def ended(self, timeout_s: float) -> bool:
        """Wait for its threads, once; whether they ended in time."""
        running = self._running
        ended = running is None or self._ended(running, timeout_s)
        self._running = None
        return ended


class Running:
    """A session of cameras, which reports to each of them until it is left.

    ``after`` is the session before this one. Its readers must end before sources are opened, and
    its analysis before models are used; the threads wait for that, not the GUI thread.
    """

    def __init__(
        self,
        camera: WatchedCamera,
        open_frames: OpenFrames,
        build_analyzer: Callable[[], Analyzer],
        after: "Running | None" = None,
    ) -> None:
        self._reading = _Predecessor(after, lambda one, limit: one.session.readers_ended(limit))
        self._analyzing = _Predecessor(after, Running.analysis_ended)

        def built() -> Analyzer:
            self._analyzing.ended(_ANALYSIS_S)
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
        """Let the threads end by themselves; they report nothing more."""
        for camera in self._cameras:
            camera.leave()
        self.session.leave()

    def end(self, timeout_s: float) -> bool:
        """Wait for the threads after `leave`; False if one did not end in time."""
        until_s = time.monotonic() + timeout_s
        self.session.stop(timeout_s)
        return self.analysis_ended(max(0.0, until_s - time.monotonic()))

    def analysis_ended(self, timeout_s: float) -> bool:
        """Wait for the analysis after `leave`, and for those before it.

        One that is left before it begins does not wait for its predecessor's.
        """
        until_s = time.monotonic() + timeout_s
        ended = self.session.analysis_ended(timeout_s)
        return self._analyzing.ended(max(0.0, until_s - time.monotonic())) and ended

    def _opening(
        self, camera: WatchedCamera, open_frames: OpenFrames
    ) -> Callable[[threading.Event], FrameSource]:
        opens = camera.opening(open_frames)

        def opened(stop: threading.Event) -> FrameSource:
            self._reading.ended(_READERS_S)
            return opens(stop)

        return opened
