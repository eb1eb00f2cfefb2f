"""One source of the session as the GUI thread sees it: its state, rates, frame and analysis."""

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from facegui.errors import FaceGuiError
from facegui.gallery.types import FILES
from facegui.live.analysis import Analysis
from facegui.live.area import WHOLE, Area
from facegui.live.session import Lane
from facegui.live.source_reader import Listener
from facegui.sources.address import Address
from facegui.sources.opening import DEMO
from facegui.sources.retrying import CAMERA, is_device
from facegui.sources.source import FrameSource
from facegui.text import say
from facegui.ui.link.bridge import Bridge
from facegui.ui.link.cameras.pulse import Pulse
from facegui.ui.link.live_state import LiveState, Rates, SourcePhase
from facegui.vision.types import Frame

DEMO_NAME = "Demonstration"
_STALLED_BEATS = 8  # beats without a frame after which a camera counts as hanging

Tell = Callable[[FaceGuiError], None]
OpenFrames = Callable[[threading.Event, Tell, Callable[[], None]], FrameSource]


class WatchedCamera(QObject):
    """May be opened again and again; ``lane`` is its place in the session, None outside of one.

    ``name`` is what the user calls it; if empty, the source's own name is shown. ``frame`` and
    ``analysis`` are the newest of the source, for a page that comes into view. Signals:
    ``state_changed`` (LiveState), ``frame_arrived`` (Frame), ``analyzed`` (Analysis), ``ready``,
    ``ended``, ``failed`` (exception).
    """

    state_changed = Signal(object)
    frame_arrived = Signal(object)
    analyzed = Signal(object)
    ready = Signal()
    ended = Signal()
    failed = Signal(object)

    def __init__(
        self, address: Address, name: str = "", area: Area = WHOLE, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.address = address
        self.name = name
        self.area = area
        self.lane: Lane | None = None
        self.state = LiveState()
        self.rates = Rates()
        self.place = FILES  # the place of the last analysis
        self.frame: Frame | None = None
        self.analysis: Analysis | None = None
        self.frames: FrameSource | None = None
        self._bridge = Bridge(self)
        self._pulse = Pulse()
        self._silent_beats = 0
        self._stalled = False

    def begin(self) -> None:
        """Show that it is being opened."""
        self.leave()
        self._bridge.deleteLater()
        self._bridge = Bridge(self)
        self._pulse = Pulse()
        self._silent_beats, self._stalled = 0, False
        source = self.address.shown
        if source != self.state.source:
            self.frame = self.analysis = None
        name = DEMO_NAME if source == DEMO else source.removeprefix(CAMERA)
        self.change(
            phase=SourcePhase.OPENING,
            source=source,
            name=self.name or name,
            size=None,
            fps=None,
            ready=False,
            problem=None,
        )

    def call(self, name: str) -> None:
        """Give it another name."""
        self.name = name
        if self.lane is not None:
            self.lane.name = name
        self.change(name=name)

    def limit(self, area: Area) -> None:
        """Look for faces in another area from the next frame on."""
        self.area = area
        if self.lane is not None:
            self.lane.area = area

    def leave(self) -> None:
        """Ignore the session from now on."""
        self._bridge.close()
        self.lane = self.frames = None

    def opening(self, open_frames: OpenFrames) -> Callable[[threading.Event], FrameSource]:
        """Return a function that opens it in a session and reports when it is lost and back."""
        lost, back = self._bridge.every(self._on_lost), self._bridge.every(self._on_back)
        return lambda stop: open_frames(stop, lost, back)

    def listener(self) -> Listener:
        """Return the callbacks for a session."""
        bridge = self._bridge
        return Listener(
            frame=bridge.newest(self._on_frame),
            analyzed=bridge.newest(self._on_analyzed),
            opened=bridge.every(self._on_opened),
            ready=bridge.every(self.ready.emit),
            ended=bridge.every(self._on_ended),
            failed=bridge.every(self.failed.emit),
        )

    def change(self, **changes: Any) -> None:
        """Change fields of the state, and signal it."""
        state = replace(self.state, **changes)
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)

    def beat(self) -> bool:
        """Measure the latest rates and notice a camera that hangs; return whether rates changed."""
        self._silent_beats += 1
        if self._silent_beats >= _STALLED_BEATS and self.state.phase is SourcePhase.RUNNING:
            self._on_stalled()
        rates = self._pulse.rates(time.monotonic())
        changed = rates != self.rates
        self.rates = rates
        return changed

    def _on_frame(self, frame: Frame) -> None:
        self._silent_beats = 0
        if self._stalled:
            self._on_back()
        self._pulse.frame(time.monotonic())
        if self.state.size != (frame.width, frame.height):
            self.change(size=(frame.width, frame.height))
        self.frame = frame
        self.frame_arrived.emit(frame)

    def _on_analyzed(self, analysis: Analysis) -> None:
        if self.state.phase is SourcePhase.LOST:  # of a picture that is no longer shown
            return
        self._pulse.analysis(time.monotonic(), analysis.stage_ms, analysis.pace)
        self.place = analysis.place
        self.analysis = analysis
        self.analyzed.emit(analysis)

    def _on_opened(self, source: FrameSource) -> None:
        self.frames = source
        self._silent_beats = 0
        name = DEMO_NAME if source.name == DEMO else source.name
        self.change(
            phase=SourcePhase.RUNNING,
            name=self.name or name,
            size=source.size,
            fps=source.fps,
            problem=None,
        )

    def _on_ended(self) -> None:
        self.change(phase=SourcePhase.ENDED)
        self.ended.emit()

    def _on_stalled(self) -> None:
        if not is_device(self.address.reveal()):
            return
        self._stalled = True
        self._on_lost(
            FaceGuiError(
                say("{name} does not answer.", name=self.state.name),
                say("See whether it is plugged in."),
            )
        )

    def _on_lost(self, problem: FaceGuiError) -> None:
        since = self.state.lost_at if self.state.phase is SourcePhase.LOST else datetime.now(UTC)
        self.change(phase=SourcePhase.LOST, problem=problem, lost_at=since)

    def _on_back(self) -> None:
        self._silent_beats, self._stalled = 0, False
        self.change(phase=SourcePhase.RUNNING, problem=None, lost_at=None)
