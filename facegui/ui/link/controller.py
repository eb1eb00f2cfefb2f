"""The window's hold on everything behind it: workspace, gallery and the running session.

Lives in the GUI thread, like SQLite. Pages are fed its signals and call its methods; nobody else
touches a thread.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from operator import attrgetter
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from facegui.errors import FaceGuiError
from facegui.gallery import Gallery, GalleryDamaged
from facegui.gallery.types import FILES
from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.matching.operating_point import OperatingPoint
from facegui.matching.watchlist import Watchlist
from facegui.sources.address import Address
from facegui.sources.cameras import Camera, list_cameras
from facegui.sources.opening import DEMO
from facegui.sources.retrying import CAMERA, Nothing, open_patiently
from facegui.sources.source import FrameSource
from facegui.text import NOTHING, say
from facegui.ui.link.bridge import Bridge, Collector
from facegui.ui.link.gallery_changes import Done, GalleryChange, GalleryChanges
from facegui.ui.link.history_recorder import HistoryRecorder
from facegui.ui.link.kept_models import KeptModels, engine_key
from facegui.ui.link.live_state import LiveState, Phase, Rates
from facegui.ui.link.notice import Notice
from facegui.ui.link.place_learner import PlaceLearner
from facegui.ui.link.pulse import Pulse
from facegui.ui.link.running import OpenFrames, Running
from facegui.ui.link.sentences import shown
from facegui.ui.link.work import Job, Work
from facegui.vision.types import Frame
from facegui.workspace import Workspace

Answer = TypeVar("Answer")

_LOOK_AGAIN_MS = 2000  # whether another process has changed the gallery
_BEAT_MS = 1000
_STOP_S = 60.0  # torch, once its import has begun, cannot be interrupted
_OF_CHANGES = "changes"
_OF_SOURCE = "source"  # the notice of what a file or stream left out
DEMO_NAME = "Demonstration"
# What thresholds depend on.
_decides_by = attrgetter("encoder", "similarity", "strictness", "learn_places")


class Controller(QObject):
    """Opens and closes what runs, and tells what happens.

    Signals: ``state_changed`` (LiveState), ``frame_arrived`` (Frame), ``analyzed`` (Analysis),
    ``rates_changed`` (Rates), ``gallery_changed``, ``place_changed``, ``settings_changed``,
    ``cameras_listed`` (tuple of Camera), ``noticed`` (Notice), ``notice_settled`` (its id),
    ``bug_found`` (exception), ``toasted`` (words, button, handler). ``collector`` is told when the
    models are loaded.
    """

    state_changed = Signal(object)
    frame_arrived = Signal(object)
    analyzed = Signal(object)
    rates_changed = Signal(object)
    gallery_changed = Signal()
    place_changed = Signal()
    settings_changed = Signal()
    cameras_listed = Signal(object)
    noticed = Signal(object)
    bug_found = Signal(object)
    notice_settled = Signal(str)
    toasted = Signal(str, str, object)
    page_wanted = Signal(str, object)
    history_changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        collector: Collector | None = None,
        parent: QObject | None = None,
        *,
        open_frames: Callable[..., FrameSource] = open_patiently,
        cameras: Callable[[], tuple[Camera, ...]] = list_cameras,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.state = LiveState()
        self.rates = Rates()
        self.place = FILES  # where the faces of the last analysis were
        self.watchlist: Watchlist | None = None
        self.gallery_problem: FaceGuiError | None = None
        self._collector = collector
        self._open_frames = open_frames
        self._list_cameras = cameras
        self._running: Running | None = None
        self._last: Running | None = None
        self._frames: FrameSource | None = None
        self._desk = Bridge(self)
        self._models = KeptModels(workspace)
        self._listing: threading.Thread | None = None
        self._works: list[Work] = []
        self._address = Address("")
        self._forged = NOTHING
        self.changes = GalleryChanges(lambda: self.gallery, self)
        self.changes.changed.connect(self.reload_gallery)
        self.changes.said.connect(self._on_change_said)
        self.changes.failed.connect(lambda problem: self._tell(_OF_CHANGES, problem))
        self.changes.succeeded.connect(lambda: self.notice_settled.emit(_OF_CHANGES))
        self.recorder = HistoryRecorder(workspace, self)
        self.recorder.changed.connect(self.history_changed)
        self.recorder.failed.connect(self._on_recorder_failed)
        self.learner = PlaceLearner(workspace, self)
        self.learner.learned.connect(self._on_learned)
        self._relearning = False
        self._learned_more = False
        self._closing = False
        self._pulse = Pulse()
        self._beat = QTimer(self, interval=_BEAT_MS)
        self._beat.timeout.connect(self._on_beat)
        self._look_again = QTimer(self, interval=_LOOK_AGAIN_MS)
        self._look_again.timeout.connect(self._on_time_to_look)

    # Life

    def start(self, source: str = "") -> None:
        """Open the gallery and a source: the one named, the last one, or the first camera."""
        self.reload_gallery()
        for number, sentence in enumerate(self.workspace.notices):
            self.noticed.emit(Notice(f"workspace-{number}", shown(sentence)))
        if self.gallery_problem is None:
            self.recorder.start()
        self._look_again.start()
        self._beat.start()
        if source:
            self.open_source(source, remember=False)
        elif self.workspace.settings.source:
            self._open_last()
        else:
            self.start_camera()

    def start_camera(self) -> None:
        """Look for a camera and open the first that can be used."""
        self._set(phase=Phase.OPENING, source="", name="", problem=None)
        self.cameras_listed.connect(self._on_first_cameras, Qt.ConnectionType.SingleShotConnection)
        self.list_cameras()

    def close(self) -> bool:
        """End every thread and close the gallery; False when a thread did not end in time."""
        self._look_again.stop()
        self._beat.stop()
        self._desk.close()
        self._closing = True
        self._leave()
        # Before anything is waited for: timers stand still meanwhile, and the window may be killed.
        if self.gallery_problem is None:
            self.recorder.close()
        # Its threads begin with waiting for those before it.
        ended = self._last is None or self._last.end(_STOP_S)
        self._last = None
        if self._listing is not None:
            self._listing.join(_STOP_S)
            ended = ended and not self._listing.is_alive()
        for work in self._works:
            ended = work.end(_STOP_S) and ended
        self._models.forget_engine()
        self.workspace.close()
        return ended

    # Source

    def open_source(self, text: str, *, remember: bool = True) -> None:
        """Show a source: ``camera:NAME``, a path, an address, ``demo``."""
        address = Address(text)
        if remember:
            self._remember(address)
        self._begin(address)

    def pause(self) -> None:
        """Stop the source (a camera turns off) and keep its last picture."""
        if self.state.phase in (Phase.RUNNING, Phase.LOST, Phase.OPENING):
            self._leave()
            self._set(phase=Phase.PAUSED)

    def resume(self) -> None:
        """Open the source again: after a pause, an end or a failure."""
        if self.state.source:
            self._begin(self._address)

    def list_cameras(self) -> None:
        """Ask which cameras there are; the answer is ``cameras_listed``."""
        if self._listing is not None and self._listing.is_alive():
            return
        tell = self._desk.every(self.cameras_listed.emit)
        look = self._list_cameras
        self._listing = threading.Thread(
            target=lambda: tell(look()), name="facegui-cameras", daemon=True
        )
        self._listing.start()

    # Analysis

    def ask(
        self,
        job: Callable[[Analyzer], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[FaceGuiError], None],
    ) -> None:
        """Do ``job`` in the analysis thread; ``done`` or ``failed`` is called in the GUI thread.

        Works without a camera too: models are then loaded for this alone. Keep a job short (one
        picture), since the analysis of the live picture waits for it. An answer to a source that
        was left meanwhile is dropped as a failure.
        """
        if self._running is None:
            self._run(lambda stop, lost, back: Nothing(stop)).start()
        if self._running is not None:
            self._running.session.ask(job, self._desk.every(done), self._desk.every(failed))

    def work(
        self,
        job: Job[Answer],
        *,
        told: Callable[[Any], None] = lambda _news: None,
        done: Callable[[Answer], None],
        failed: Callable[[FaceGuiError], None],
    ) -> Work:
        """Do something long in a thread of its own; all three are called in the GUI thread.

        The job is given a function that tells how it goes, and one that asks whether it was
        cancelled. It must not touch the gallery: SQLite stays in the GUI thread.
        """
        every = self._desk.every
        work = Work(job, every(told), every(done), every(failed))
        self._works = [*(one for one in self._works if one.running), work]
        work.start()
        return work

    # Gallery

    @property
    def gallery(self) -> Gallery:
        """The gallery. Raises as `Gallery.open` when it cannot be used."""
        return self.workspace.gallery

    @property
    def people_count(self) -> int:
        """How many people can be recognized."""
        return len(self.watchlist.templates) if self.watchlist else 0

    @property
    def point_here(self) -> OperatingPoint | None:
        """What a name needs at the place in view; None while there is none, or nobody to name."""
        if self.watchlist is None or not self.people_count or not self.state.source:
            return None
        return self.watchlist.at(self.place).identification

    def reload_gallery(self) -> None:
        """Take the gallery as it is now into the search; call it after every change."""
        try:
            missing = self.workspace.settle_similarity()
            if missing is not None:
                self.noticed.emit(Notice.of("similarity", missing))
            watchlist = self.workspace.watchlist(also_seen=self.learner.seen())
            self.gallery_problem = None
            self.notice_settled.emit("gallery")
            if self.gallery.backup_problem:
                self.noticed.emit(Notice("backup", shown(self.gallery.backup_problem)))
        except FaceGuiError as problem:
            self.gallery_problem = problem
            watchlist = self.workspace.nobody()
            button, handler = self.tr("Try again"), self.reload_gallery
            if isinstance(problem, GalleryDamaged):
                button, handler = self.tr("Restore…"), lambda: self.go("settings", "privacy")
            said = Notice.of("gallery", problem)
            self.noticed.emit(replace(said, button=button, handler=handler))
        self._search(watchlist)

    def change_gallery(
        self,
        change: GalleryChange[Answer],
        *,
        failed: Callable[[FaceGuiError], object] | None = None,
    ) -> Answer | None:
        """Change the gallery, search by it and say it with Undo; None when it could not be."""
        return self.changes.make(change, failed=failed)

    def forget_places(self) -> None:
        """Erase what was learned of every place. Raises as the gallery does."""
        self.learner.erase_all()
        self.reload_gallery()

    def _search(self, watchlist: Watchlist) -> None:
        """Search another state of the gallery from now on."""
        self.watchlist = watchlist
        self.learner.renew(watchlist)
        if self.gallery_problem is None:
            self.recorder.renew(watchlist)
        if self._running is not None:
            self._running.session.watch(watchlist)
        self.gallery_changed.emit()

    def _on_learned(self) -> None:
        """Search by what is known of the places now, worked out beside the window."""
        before = self.watchlist
        self._learned_more = self._relearning
        if self._relearning or self._closing or before is None or self.gallery_problem is not None:
            return
        try:
            seen = self.workspace.seen(before.templates.space, self.learner.seen())
        except FaceGuiError:  # in use elsewhere: what comes next brings it along
            return
        self._relearning = True

        def done(after: Watchlist) -> None:
            # A gallery that was loaded meanwhile knows all of this.
            if self.watchlist is before and after is not before:
                self._search(after)
            go_on()

        def go_on(_problem: FaceGuiError | None = None) -> None:
            self._relearning = False
            if self._learned_more:
                self._on_learned()

        self.work(lambda _tell, _cancelled: before.with_seen(seen).ready(), done=done, failed=go_on)

    # Settings and words

    def change_settings(self, **changes: Any) -> None:
        """Change settings by name, save them and put them in force."""
        before = self.workspace.settings
        settings = replace(before, **changes)
        if settings == before:
            return
        self.workspace.settings = settings
        try:
            settings.save(self.workspace.data_dir)
        except FaceGuiError as problem:
            self.noticed.emit(Notice.of("settings", problem))
        self._models.renew_policy()
        self.learner.settle()
        self.settings_changed.emit()
        if self.gallery_problem is None:
            self.recorder.settle()
        another = engine_key(settings) != engine_key(before) and self._running is not None
        if another:  # before the gallery is of a space that its models know nothing of
            self._leave()
        if _decides_by(settings) != _decides_by(before):
            self.reload_gallery()
        if another:
            self.resume()

    def renew_liveness(self) -> None:
        """Put another model or other thresholds of liveness in force."""
        self._models.forget_liveness()
        if self.state.phase in (Phase.RUNNING, Phase.OPENING):
            self.resume()

    def toast(
        self, words: str, button: str = "", handler: Callable[[], object] = lambda: None
    ) -> None:
        """Say something at the bottom for a while."""
        self.toasted.emit(words, button, handler)

    def go(self, page_id: str, request: object = None) -> None:
        """Lead to another page, which is told the request if there is one."""
        self.page_wanted.emit(page_id, request)

    # The session

    def _open_last(self) -> None:
        settings = self.workspace.settings
        try:
            address = self.workspace.addresses.find(settings.source)
            kept = self.workspace.addresses.keep(address)
        except FaceGuiError as problem:
            self._set(phase=Phase.FAILED, source=settings.source, name=settings.source)
            self._set(problem=problem)
            return
        # Until now the whole address lay in the settings.
        self.change_settings(source=kept)
        self._begin(address)

    def _remember(self, address: Address) -> None:
        former = self.workspace.settings.source
        try:
            kept = self.workspace.addresses.keep(address)
        except FaceGuiError as problem:
            self.noticed.emit(Notice.of("settings", problem))
            return
        self.change_settings(source=kept)
        if former != kept:
            self.workspace.addresses.forget(former)

    def _begin(self, address: Address) -> None:
        self._address, shown, text = address, address.shown, address.reveal()
        name = DEMO_NAME if shown == DEMO else shown.removeprefix(CAMERA)
        self._set(phase=Phase.OPENING, source=shown, name=name, size=None, fps=None, problem=None)
        self.notice_settled.emit(_OF_SOURCE)
        running = self._run(lambda stop, lost, back: self._open_frames(text, stop, lost, back))
        running.frame.connect(self._on_frame)
        running.analyzed.connect(self._on_analyzed)
        running.opened.connect(self._on_opened)
        running.ended.connect(self._on_ended)
        running.lost.connect(self._on_lost)
        running.back.connect(self._on_back)
        running.start()

    def _run(self, open_frames: OpenFrames) -> Running:
        """Prepare a session in the place of the one before, which ends by itself."""
        self._leave()
        if self.watchlist is None:
            self.reload_gallery()
        running = Running(open_frames, self._build_analyzer, self._last)
        running.ready.connect(self._on_ready)
        running.failed.connect(self._on_failed)
        self._running = self._last = running
        self._pulse = Pulse()
        self.recorder.restart()
        self.learner.begin(self.state.source)
        self._set(ready=False)
        return running

    def _leave(self) -> None:
        if self._running is not None:
            self._running.leave()
            self._running = self._frames = None
            self.learner.leave()

    def _build_analyzer(self) -> Analyzer:
        """Build the analysis, in its thread."""
        watchlist = self.watchlist
        if watchlist is None:
            raise RuntimeError("a session needs a watchlist")
        return self._models.build_analyzer(watchlist)

    def _set(self, **changes: Any) -> None:
        state = replace(self.state, **changes)
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)

    # What threads tell

    def _on_frame(self, frame: Frame) -> None:
        self._pulse.frame(time.monotonic())
        if self.state.size != (frame.width, frame.height):
            self._set(size=(frame.width, frame.height))
        self.frame_arrived.emit(frame)

    def _on_analyzed(self, analysis: Analysis) -> None:
        self._pulse.analysis(time.monotonic(), analysis.stage_ms, analysis.pace)
        if analysis.place != self.place:
            self.place = analysis.place
            self.place_changed.emit()
        self.analyzed.emit(analysis)
        if self.gallery_problem is None and self.watchlist is not None:
            same_face = self.watchlist.at(analysis.place).same_face
            self.recorder.take(analysis, self.state.name, same_face)
            self.learner.take(analysis)

    def _on_opened(self, source: FrameSource) -> None:
        self._frames = source
        name = DEMO_NAME if source.name == DEMO else source.name
        self._set(phase=Phase.RUNNING, name=name, size=source.size, fps=source.fps, problem=None)

    def _on_ready(self) -> None:
        if self._collector is not None:
            self._collector.settle()
        self._set(ready=True, device=self._models.device)

    def _on_ended(self) -> None:
        self.learner.leave()
        self._set(phase=Phase.ENDED)
        told = [] if self._frames is None else list(map(shown, self._frames.notices))
        if len(told) > 2:
            told[1:] = [self.tr("And {n:,} more like this.").format(n=len(told) - 1)]
        if told:
            self.noticed.emit(Notice(_OF_SOURCE, told[0], " ".join(told[1:])))

    def _on_lost(self, problem: FaceGuiError) -> None:
        self._set(phase=Phase.LOST, problem=problem)

    def _on_back(self) -> None:
        self._set(phase=Phase.RUNNING, problem=None)

    def _on_failed(self, problem: Exception) -> None:
        self._leave()
        if isinstance(problem, FaceGuiError):
            self._set(phase=Phase.FAILED, problem=problem, ready=False)
            return
        bug = FaceGuiError(
            say("Something went wrong while looking at the picture."),
            say("Try again; the report says what happened."),
        )
        self._set(phase=Phase.FAILED, problem=bug, ready=False)
        self.bug_found.emit(problem)

    def _on_recorder_failed(self, problem: FaceGuiError) -> None:
        words = self.tr("The history is not being written. {problem}")
        told = words.format(problem=shown(problem.message))
        self.noticed.emit(Notice("history", told, shown(problem.hint)))

    def _on_first_cameras(self, cameras: tuple[Camera, ...]) -> None:
        usable = [camera for camera in cameras if not camera.problem]
        if self.state.source:
            return
        if usable:
            self.open_source(CAMERA + usable[0].name, remember=False)
        else:
            self._set(phase=Phase.IDLE)

    def _on_beat(self) -> None:
        rates = self._pulse.rates(time.monotonic())
        if rates != self.rates:
            self.rates = rates
            self.rates_changed.emit(rates)

    def _tell_forged(self) -> None:
        gallery = self.gallery
        if gallery.checked and gallery.forged != self._forged:
            self._forged = gallery.forged
            if self._forged:
                button, handler = self.tr("Restore…"), lambda: self.go("settings", "privacy")
                words = shown(self._forged)
                self.noticed.emit(Notice("forged", words, "", button, handler, "bad"))

    def _on_change_said(self, words: str, done: Done | None) -> None:
        if done is None:
            self.toast(words)
        else:
            self.toast(words, self.tr("Undo"), lambda: self.changes.undo(done))

    def _tell(self, notice_id: str, problem: FaceGuiError) -> None:
        self.noticed.emit(Notice.of(notice_id, problem))

    def _on_time_to_look(self) -> None:
        if self.gallery_problem is None:
            self._tell_forged()
        if self.gallery_problem is None and self.gallery.changed_elsewhere():
            self.reload_gallery()
