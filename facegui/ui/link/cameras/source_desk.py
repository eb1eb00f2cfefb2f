"""The watched sources and their session, which also runs jobs in the analysis thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from facegui.errors import FaceGuiError
from facegui.gallery.types import FILES
from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.live.area import WHOLE, Area
from facegui.sources.address import Address
from facegui.sources.retrying import NullSource
from facegui.sources.source import FrameSource
from facegui.text import say
from facegui.ui.link.cameras.running import Running
from facegui.ui.link.cameras.watched_camera import OpenFrames, WatchedCamera
from facegui.ui.link.gallery_state import GalleryState
from facegui.ui.link.kept_models import KeptModels
from facegui.ui.link.live_state import LiveState, Rates, SourcePhase
from facegui.ui.link.notice import Notice
from facegui.ui.link.sentences import shown
from facegui.ui.theme.figures import filled
from facegui.vision.types import Frame

Answer = TypeVar("Answer")

_BEAT_MS = 1000
_OF_SOURCE = "source"  # the notice about what a file or stream left out


@dataclass(frozen=True, slots=True)
class ChosenCamera:
    """A source to watch; ``name`` is what the user calls it."""

    name: str
    address: Address
    area: Area = WHOLE


class SourceDesk(QObject):
    """One session at a time, of one source or several. It feeds history and places.

    The camera in ``front`` is the one that pages with a single picture show: ``state``, ``rates``
    and ``place`` are its own. Signals: ``state_changed`` (LiveState), ``frame_arrived`` (Frame),
    ``analyzed`` (Analysis) of the one in front; ``rates_changed`` (Rates, of any),
    ``place_changed``, ``cameras_changed`` (their list, the one in front, or a camera's state),
    ``loaded`` (the models are), ``bug_found`` (exception), ``noticed`` (Notice), ``notice_settled``
    (its id).
    """

    state_changed = Signal(object)
    frame_arrived = Signal(object)
    analyzed = Signal(object)
    rates_changed = Signal(object)
    place_changed = Signal()
    cameras_changed = Signal()
    loaded = Signal()
    bug_found = Signal(object)
    noticed = Signal(object)
    notice_settled = Signal(str)

    def __init__(
        self,
        searched: GalleryState,
        models: KeptModels,
        open_frames: Callable[..., FrameSource],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._searched = searched
        self._models = models
        self._open_frames = open_frames
        self._running: Running | None = None
        self._last: Running | None = None
        self._bug: Exception | None = None
        self._nobody = WatchedCamera(Address(""), parent=self)  # for a session that only runs jobs
        self._nobody.ready.connect(lambda: self._on_ready(self.front))
        self._nobody.failed.connect(lambda problem: self._on_failed(self.front, problem))
        self.front: WatchedCamera = self._made(ChosenCamera("", Address("")))
        self.cameras: tuple[WatchedCamera, ...] = (self.front,)
        self.place = FILES  # the place of the last analysis
        self._beat = QTimer(self, interval=_BEAT_MS)
        self._beat.timeout.connect(self._on_beat)
        searched.changed.connect(self._on_gallery)

    @property
    def state(self) -> LiveState:
        """State of the camera in front."""
        return self.front.state

    @property
    def frame(self) -> Frame | None:
        """The newest frame of the camera in front."""
        return self.front.frame

    @property
    def analysis(self) -> Analysis | None:
        """The newest analysis of the camera in front."""
        return self.front.analysis

    @property
    def watching(self) -> LiveState:
        """State of the camera in front, or of another that runs if that one does not."""
        states = [camera.state for camera in (self.front, *self.cameras)]
        running = (one for one in states if one.phase is SourcePhase.RUNNING)
        at_work = (one for one in states if one.at_work)
        return next(running, None) or next(at_work, self.state)

    @property
    def rates(self) -> Rates:
        """Rates of the camera in front."""
        return self.front.rates

    @property
    def open(self) -> bool:
        """Whether a session runs, even if only for jobs."""
        return self._running is not None

    @property
    def at_work(self) -> bool:
        """Whether there is something to pause."""
        return any(camera.state.at_work for camera in self.cameras)

    def start(self) -> None:
        """Measure rates from now on."""
        self._beat.start()

    def begin(self, address: Address) -> None:
        """Show one source."""
        self.leave()
        camera = self.front
        camera.address, camera.name, camera.area = address, "", WHOLE
        self._keep((camera,))
        self._run()

    def watch(self, chosen: Sequence[ChosenCamera]) -> None:
        """Watch these cameras, at least one; those already watched go on."""
        known = {camera.address: camera for camera in self.cameras}
        cameras = tuple(
            known.pop(one.address) if one.address in known else self._made(one) for one in chosen
        )
        gone = [one for one in self.cameras if one not in cameras]
        new = [one for one in cameras if one not in self.cameras]
        for camera, one in zip(cameras, chosen, strict=True):
            self._call(camera, one.name)
            camera.limit(one.area)
        for camera in gone:
            self._forget(camera)
        self._keep(cameras)
        if not any(one.lane is not None for one in cameras):
            if new:  # otherwise all are paused and stay so
                self._run()
            return
        for camera in new:
            self._add(camera)

    def put_in_front(self, camera: WatchedCamera) -> None:
        """Let pages with a single picture show this camera."""
        if camera is self.front:
            return
        self.front = camera
        if self._running is not None and camera.lane is not None:
            self._running.session.front = camera.lane
        self._show_place(camera.place)
        self.state_changed.emit(camera.state)
        self.cameras_changed.emit()

    def pause(self) -> None:
        """Stop the sources (cameras turn off) and keep their last pictures."""
        at_work = [camera for camera in self.cameras if camera.state.at_work]
        if at_work:
            self.leave()
        for camera in at_work:
            camera.change(phase=SourcePhase.PAUSED)

    def resume(self) -> None:
        """Open the sources again: after a pause, an end or a failure."""
        if self.state.source:
            self._run()

    def try_again(self, camera: WatchedCamera) -> None:
        """Open one camera again; the others go on."""
        others = [one for one in self.cameras if one is not camera and one.lane is not None]
        if self._running is None or not others:
            self.resume()
            return
        self._running.remove(camera)
        self._searched.recorder.restart(camera.state.name)
        self._add(camera)

    def leave(self) -> None:
        """Stop the session without waiting for it; it reports nothing more."""
        if self._running is not None:
            self._running.leave()
            self._running = None
            self._searched.learner.leave()

    def end(self, timeout_s: float) -> bool:
        """Leave and wait for the threads; False if one did not end in time."""
        self._beat.stop()
        self.leave()
        # Its threads first wait for those before it.
        last, self._last = self._last, None
        return last is None or last.end(timeout_s)

    def ask(
        self,
        do: Callable[[Analyzer], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[FaceGuiError], object],
        /,
    ) -> None:
        """Ask the session as `LiveSession.ask`; without a session, load models for this alone."""
        running = self._running
        if running is None:
            running = self._begun(self._nobody, lambda stop, _lost, _back: NullSource(stop))
            running.start()
        running.session.ask(do, done, failed)

    def change(self, **changes: Any) -> None:
        """Change fields of the state of the camera in front, and signal it."""
        self.front.change(**changes)

    def _made(self, chosen: ChosenCamera) -> WatchedCamera:
        camera = WatchedCamera(chosen.address, chosen.name, chosen.area, self)
        camera.state_changed.connect(lambda state: self._on_state(camera, state))
        camera.frame_arrived.connect(lambda frame: self._on_frame(camera, frame))
        camera.analyzed.connect(lambda analysis: self._on_analyzed(camera, analysis))
        camera.ready.connect(lambda: self._on_ready(camera))
        camera.ended.connect(lambda: self._on_ended(camera))
        camera.failed.connect(lambda problem: self._on_failed(camera, problem))
        return camera

    def _add(self, camera: WatchedCamera) -> None:
        """Open a camera in the running session."""
        if self._running is None:
            return
        camera.begin()
        self._running.add(camera, self._opens(camera))
        if camera is self.front and camera.lane is not None:
            self._running.session.front = camera.lane

    def _call(self, camera: WatchedCamera, name: str) -> None:
        if camera.name != name:
            if camera.state.name != name:  # what was seen there was seen at another place
                self._searched.recorder.leave(camera.state.name)
            camera.call(name)

    def _forget(self, camera: WatchedCamera) -> None:
        """Stop watching a camera."""
        if self._running is not None:
            self._running.remove(camera)
        self._searched.recorder.leave(camera.state.name)
        camera.deleteLater()

    def _keep(self, cameras: tuple[WatchedCamera, ...]) -> None:
        for camera in self.cameras:
            if camera not in cameras and camera.lane is None:
                camera.deleteLater()
        self.cameras = cameras
        if self.front not in cameras:
            self.put_in_front(cameras[0])
        self.cameras_changed.emit()

    def _run(self) -> None:
        """Open all cameras."""
        self.notice_settled.emit(_OF_SOURCE)
        first, *others = self.cameras
        running = self._begun(first, self._opens(first))
        for camera in others:
            camera.begin()
            running.add(camera, self._opens(camera))
        if self.front.lane is not None:
            running.session.front = self.front.lane
        running.start()

    def _begun(self, camera: WatchedCamera, open_frames: OpenFrames) -> Running:
        """Prepare a session that replaces the former one, whose threads end in the background."""
        self.leave()
        if self._searched.watchlist is None:
            self._searched.reload()
        camera.begin()
        running = Running(camera, open_frames, self._build_analyzer, self._last)
        self._running = self._last = running
        self._searched.begin(*(one.address.shown for one in self.cameras))
        self.front.change(ready=False)
        return running

    def _opens(self, camera: WatchedCamera) -> OpenFrames:
        return partial(self._open_frames, camera.address.reveal())

    def _build_analyzer(self) -> Analyzer:
        """Build the analysis, in its thread."""
        watchlist = self._searched.watchlist
        if watchlist is None:
            raise RuntimeError("a session needs a watchlist")
        return self._models.build_analyzer(watchlist)

    def _on_gallery(self) -> None:
        if self._running is not None and self._searched.watchlist is not None:
            self._running.session.watch(self._searched.watchlist)

    def _on_state(self, camera: WatchedCamera, state: LiveState) -> None:
        if camera is self.front:
            self.state_changed.emit(state)
        self.cameras_changed.emit()

    def _on_frame(self, camera: WatchedCamera, frame: Frame) -> None:
        if camera is self.front:
            self.frame_arrived.emit(frame)

    def _on_analyzed(self, camera: WatchedCamera, analysis: Analysis) -> None:
        in_front = camera is self.front
        if in_front:
            self._show_place(analysis.place)
        self._searched.take(analysis, camera.state.name, camera.address.shown)
        if in_front:
            self.analyzed.emit(analysis)

    def _show_place(self, place: str) -> None:
        if place != self.place:
            self.place = place
            self.place_changed.emit()

    def _on_ready(self, camera: WatchedCamera) -> None:
        if not any(one.state.ready for one in self.cameras):
            self.loaded.emit()
        camera.change(ready=True, device=self._models.device)

    def _on_ended(self, camera: WatchedCamera) -> None:
        self._searched.learner.leave()
        told = [] if camera.frames is None else list(map(shown, camera.frames.notices))
        if len(told) > 2:
            told[1:] = [filled(self.tr("And {n:,} more like this."), n=len(told) - 1)]
        if told:
            self.noticed.emit(Notice(_OF_SOURCE, told[0], " ".join(told[1:])))

    def _on_failed(self, camera: WatchedCamera, problem: Exception) -> None:
        if self._running is not None:
            self._running.remove(camera)
            if not any(one.lane is not None for one in self.cameras):
                self.leave()
        if isinstance(problem, FaceGuiError):
            camera.change(phase=SourcePhase.FAILED, problem=problem, ready=False)
            return
        bug = FaceGuiError(
            say("Something went wrong while looking at the picture."),
            say("Try again; the report says what happened."),
        )
        camera.change(phase=SourcePhase.FAILED, problem=bug, ready=False)
        if problem is not self._bug:  # all cameras report the same bug
            self._bug = problem
            self.bug_found.emit(problem)

    def _on_beat(self) -> None:
        changed = [camera.beat() for camera in self.cameras]
        if any(changed):
            self.rates_changed.emit(self.rates)
