"""The source in view and its session, which also runs the jobs of the analysis thread."""

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from facegui.errors import FaceGuiError
from facegui.gallery.types import FILES
from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.sources.address import Address
from facegui.sources.opening import DEMO
from facegui.sources.retrying import CAMERA, NullSource
from facegui.sources.source import FrameSource
from facegui.text import say
from facegui.ui.link.gallery_state import GalleryState
from facegui.ui.link.kept_models import KeptModels
from facegui.ui.link.live_state import LiveState, Rates, SourcePhase
from facegui.ui.link.notice import Notice
from facegui.ui.link.pulse import Pulse
from facegui.ui.link.running import OpenFrames, Running
from facegui.ui.link.sentences import shown
from facegui.vision.types import Frame

Answer = TypeVar("Answer")

_BEAT_MS = 1000
_OF_SOURCE = "source"  # the notice about what a file or stream left out
DEMO_NAME = "Demonstration"


class SourceDesk(QObject):
    """Runs one session at a time; who is seen goes to the gallery's history and places.

    ``frame`` and ``analysis`` are the newest of the source, for a page that comes into view.

    Signals: ``state_changed`` (LiveState), ``frame_arrived`` (Frame), ``analyzed`` (Analysis),
    ``rates_changed`` (Rates), ``place_changed``, ``loaded`` (the models are), ``bug_found``
    (exception), ``noticed`` (Notice), ``notice_settled`` (its id).
    """

    state_changed = Signal(object)
    frame_arrived = Signal(object)
    analyzed = Signal(object)
    rates_changed = Signal(object)
    place_changed = Signal()
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
        self.state = LiveState()
        self.rates = Rates()
        self.place = FILES  # where the faces of the last analysis were
        self.frame: Frame | None = None
        self.analysis: Analysis | None = None
        self._searched = searched
        self._models = models
        self._open_frames = open_frames
        self._running: Running | None = None
        self._last: Running | None = None
        self._frames: FrameSource | None = None
        self._address = Address("")
        self._pulse = Pulse()
        self._beat = QTimer(self, interval=_BEAT_MS)
        self._beat.timeout.connect(self._on_beat)
        searched.changed.connect(self._on_gallery)

    @property
    def open(self) -> bool:
        """Whether a session runs, even for questions alone."""
        return self._running is not None

    def start(self) -> None:
        """Measure rates from now on."""
        self._beat.start()

    def begin(self, address: Address) -> None:
        """Show a source."""
        self._address, source, text = address, address.shown, address.reveal()
        name = DEMO_NAME if source == DEMO else source.removeprefix(CAMERA)
        if source != self.state.source:
            self.frame = self.analysis = None
        self.change(phase=SourcePhase.OPENING, source=source, name=name, size=None, fps=None)
        self.change(problem=None)
        self.notice_settled.emit(_OF_SOURCE)
        running = self._run(lambda stop, lost, back: self._open_frames(text, stop, lost, back))
        running.frame.connect(self._on_frame)
        running.analyzed.connect(self._on_analyzed)
        running.opened.connect(self._on_opened)
        running.ended.connect(self._on_ended)
        running.lost.connect(self._on_lost)
        running.back.connect(self._on_back)
        running.start()

    def pause(self) -> None:
        """Stop the source (a camera turns off) and keep its last picture."""
        if self.state.phase in (SourcePhase.RUNNING, SourcePhase.LOST, SourcePhase.OPENING):
            self.leave()
            self.change(phase=SourcePhase.PAUSED)

    def resume(self) -> None:
        """Open the source again: after a pause, an end or a failure."""
        if self.state.source:
            self.begin(self._address)

    def leave(self) -> None:
        """Let the session end by itself; nothing of it is reported any more."""
        if self._running is not None:
            self._running.leave()
            self._running = self._frames = None
            self._searched.learner.leave()

    def end(self, timeout_s: float) -> bool:
        """Leave and wait for the threads; False when one did not end in time."""
        self._beat.stop()
        self.leave()
        # Its threads first wait for those of the session before.
        last, self._last = self._last, None
        return last is None or last.end(timeout_s)

    def ask(
        self,
        do: Callable[[Analyzer], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[FaceGuiError], object],
        /,
    ) -> None:
        """Ask the session; without one, models are loaded for this alone."""
        running = self._running
        if running is None:
            running = self._run(lambda stop, _lost, _back: NullSource(stop))
            running.start()
        running.session.ask(do, done, failed)

    def change(self, **changes: Any) -> None:
        """Change the state by name, and announce it."""
        state = replace(self.state, **changes)
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)

    def _run(self, open_frames: OpenFrames) -> Running:
        """Prepare a session; the one before ends by itself."""
        self.leave()
        if self._searched.watchlist is None:
            self._searched.reload()
        running = Running(open_frames, self._build_analyzer, self._last)
        running.ready.connect(self._on_ready)
        running.failed.connect(self._on_failed)
        self._running = self._last = running
        self._pulse = Pulse()
        self._searched.begin(self.state.source)
        self.change(ready=False)
        return running

    def _build_analyzer(self) -> Analyzer:
        """Build the analysis, in its thread."""
        watchlist = self._searched.watchlist
        if watchlist is None:
            raise RuntimeError("a session needs a watchlist")
        return self._models.build_analyzer(watchlist)

    def _on_gallery(self) -> None:
        if self._running is not None and self._searched.watchlist is not None:
            self._running.session.watch(self._searched.watchlist)

    def _on_frame(self, frame: Frame) -> None:
        self._pulse.frame(time.monotonic())
        if self.state.size != (frame.width, frame.height):
            self.change(size=(frame.width, frame.height))
        self.frame = frame
        self.frame_arrived.emit(frame)

    def _on_analyzed(self, analysis: Analysis) -> None:
        if self.state.phase is SourcePhase.LOST:  # of a frame that is no longer shown
            return
        self._pulse.analysis(time.monotonic(), analysis.stage_ms, analysis.pace)
        if analysis.place != self.place:
            self.place = analysis.place
            self.place_changed.emit()
        self._searched.take(analysis, self.state.name)
        self.analysis = analysis
        self.analyzed.emit(analysis)

    def _on_opened(self, source: FrameSource) -> None:
        self._frames = source
        name = DEMO_NAME if source.name == DEMO else source.name
        self.change(
            phase=SourcePhase.RUNNING, name=name, size=source.size, fps=source.fps, problem=None
        )

    def _on_ready(self) -> None:
        self.loaded.emit()
        self.change(ready=True, device=self._models.device)

    def _on_ended(self) -> None:
        self._searched.learner.leave()
        self.change(phase=SourcePhase.ENDED)
        told = [] if self._frames is None else list(map(shown, self._frames.notices))
        if len(told) > 2:
            told[1:] = [self.tr("And {n:,} more like this.").format(n=len(told) - 1)]
        if told:
            self.noticed.emit(Notice(_OF_SOURCE, told[0], " ".join(told[1:])))

    def _on_lost(self, problem: FaceGuiError) -> None:
        self.change(phase=SourcePhase.LOST, problem=problem)

    def _on_back(self) -> None:
        self.change(phase=SourcePhase.RUNNING, problem=None)

    def _on_failed(self, problem: Exception) -> None:
        self.leave()
        if isinstance(problem, FaceGuiError):
            self.change(phase=SourcePhase.FAILED, problem=problem, ready=False)
            return
        bug = FaceGuiError(
            say("Something went wrong while looking at the picture."),
            say("Try again; the report says what happened."),
        )
        self.change(phase=SourcePhase.FAILED, problem=bug, ready=False)
        self.bug_found.emit(problem)

    def _on_beat(self) -> None:
        rates = self._pulse.rates(time.monotonic())
        if rates != self.rates:
            self.rates = rates
            self.rates_changed.emit(rates)
