"""The controller: the pages call it and show what its signals tell.

It lives in the GUI thread, like SQLite, and only it starts and ends threads.
"""

from collections.abc import Callable
from dataclasses import replace
from operator import attrgetter
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from facegui.errors import FaceGuiError
from facegui.gallery import Backup, Gallery
from facegui.live.analyzer import Analyzer
from facegui.matching.operating_point import OperatingPoint
from facegui.matching.watchlist import SearchGallery
from facegui.memory import share_arenas
from facegui.sources.address import Address
from facegui.sources.cameras import Camera, list_cameras
from facegui.sources.retrying import CAMERA, open_with_retry
from facegui.sources.source import FrameSource
from facegui.ui.link.bridge import Collector
from facegui.ui.link.cameras.camera_list import CameraList
from facegui.ui.link.cameras.source_desk import SourceDesk
from facegui.ui.link.door.door import Door
from facegui.ui.link.gallery_changes import Done, GalleryChange
from facegui.ui.link.gallery_state import GalleryState
from facegui.ui.link.jobs import Cancelled, Jobs, no_job
from facegui.ui.link.kept_models import KeptModels, engine_key
from facegui.ui.link.live_state import LiveState, Rates, SourcePhase
from facegui.ui.link.notice import Notice
from facegui.ui.link.portraits import Portraits
from facegui.workspace import Workspace

Answer = TypeVar("Answer")

_STOP_S = 60.0  # an import of torch cannot be interrupted
# The settings that decide which thresholds are in force.
_decides_by = attrgetter("encoder", "similarity", "strictness", "learn_places")


class Controller(QObject):
    """Holds gallery, source, settings and jobs.

    Signals: ``state_changed`` (LiveState), ``frame_arrived`` (Frame), ``analyzed`` (Analysis),
    ``rates_changed`` (Rates), ``gallery_changed``, ``place_changed``, ``settings_changed``,
    ``cameras_listed`` (tuple of Camera), ``noticed`` (Notice), ``notice_settled`` (its id),
    ``bug_found`` (exception), ``toasted`` (words, button, handler). ``collector`` learns when the
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
        open_frames: Callable[..., FrameSource] = open_with_retry,
        cameras: Callable[[], tuple[Camera, ...]] = list_cameras,
    ) -> None:
        super().__init__(parent)
        share_arenas()
        self.workspace = workspace
        self._list_cameras = cameras
        self._listing = no_job()
        self._models = KeptModels(workspace)
        self.jobs = Jobs(self._question, lambda: self.state.problem, self)
        self.searched = GalleryState(workspace, self.jobs, self)
        self.source = SourceDesk(self.searched, self._models, open_frames, self)
        self.cameras = CameraList(
            workspace, self.source, self.change_settings, self._tell_of_settings, self
        )
        self.changes = self.searched.changes
        self.recorder = self.searched.recorder
        self.learner = self.searched.learner
        self.portraits = Portraits(workspace, self)
        self.door = Door(workspace, self.jobs, self)
        self.rules = self.searched.rules
        self.strangers = self.searched.strangers
        if collector is not None:
            self.source.loaded.connect(collector.settle)
        self._pass_on()

    # Life

    def load_ahead(self) -> None:
        """Start loading the networks before there is a window, if that does not delay it."""
        self._models.load_ahead()

    def start(self, source: str = "") -> None:
        """Open the gallery and a source: the one named, the last one, or the first camera."""
        self.searched.start()
        self.source.start()
        if source:
            self.open_source(source, remember=False)
        elif self.workspace.settings.cameras:
            self.cameras.start()
        elif self.workspace.settings.source:
            self._open_last()
        else:
            self.start_camera()

    def start_camera(self) -> None:
        """Look for a camera and open the first one that works."""
        self.source.change(phase=SourcePhase.OPENING, source="", name="", problem=None)
        self.cameras_listed.connect(self._on_first_cameras, Qt.ConnectionType.SingleShotConnection)
        self.list_cameras()

    def close(self) -> bool:
        """End every thread and close the gallery; False when a thread did not end in time."""
        # Write first: no timer runs while we wait for threads, and the window may be killed.
        self.searched.close()
        self.jobs.cancel()
        self.source.leave()  # readers end while jobs are waited for
        ended = self.jobs.end(_STOP_S)
        ended = self.source.end(_STOP_S) and ended
        self._models.forget_engine()
        self.workspace.close()
        return ended

    # Source

    @property
    def state(self) -> LiveState:
        """State of the source and its analysis."""
        return self.source.state

    @property
    def rates(self) -> Rates:
        """Frame and analysis rates of the running source."""
        return self.source.rates

    @property
    def place(self) -> str:
        """The place of the last analysis."""
        return self.source.place

    def open_source(self, text: str, *, remember: bool = True) -> None:
        """Open a source: ``camera:NAME``, a path, an address, ``demo``."""
        address = Address(text)
        if remember:
            self._remember(address)
        self.source.begin(address)

    def pause(self) -> None:
        """Stop the source (a camera turns off) and keep its last picture."""
        self.source.pause()

    def resume(self) -> None:
        """Open the source again: after a pause, an end or a failure."""
        self.source.resume()

    def list_cameras(self) -> None:
        """Look for cameras; the signal ``cameras_listed`` has the answer."""
        look = self._list_cameras

        def listed(_tell: object, _cancelled: Cancelled) -> tuple[Camera, ...]:
            return look()

        if not self._listing.running:
            self._listing = self.jobs.thread(
                listed, done=self.cameras_listed.emit, failed=lambda _problem: None
            )

    def _open_last(self) -> None:
        settings = self.workspace.settings
        try:
            address = self.workspace.addresses.find(settings.source)
            kept = self.workspace.addresses.keep(address)
        except FaceGuiError as problem:
            self.source.change(
                phase=SourcePhase.FAILED, source=settings.source, name=settings.source
            )
            self.source.change(problem=problem)
            return
        # Until now the settings held the whole address.
        self.change_settings(source=kept)
        self.source.begin(address)

    def _remember(self, address: Address) -> None:
        former = self.workspace.settings.source
        try:
            kept = self.workspace.addresses.keep(address)
        except FaceGuiError as problem:
            self._tell_of_settings(problem)
            return
        formers = {former, *(one.source for one in self.workspace.settings.cameras)}
        self.change_settings(source=kept, cameras=())
        for one in formers - {kept}:
            self.workspace.addresses.forget(one)

    def _on_first_cameras(self, cameras: tuple[Camera, ...]) -> None:
        usable = [camera for camera in cameras if not camera.problem]
        if self.state.source:
            return
        if usable:
            self.open_source(CAMERA + usable[0].name, remember=False)
        else:
            self.source.change(phase=SourcePhase.IDLE)

    # Analysis

    def _question(
        self,
        do: Callable[[Analyzer], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[FaceGuiError], object],
        /,
    ) -> None:
        self.source.ask(do, done, failed)

    # Gallery

    @property
    def gallery(self) -> Gallery:
        """The gallery. Raises as `Gallery.open` where it cannot be used."""
        return self.workspace.gallery

    @property
    def gallery_problem(self) -> FaceGuiError | None:
        """Why the gallery cannot be used, None where it can."""
        return self.searched.problem

    @property
    def watchlist(self) -> SearchGallery | None:
        """The search gallery; None until a gallery is loaded."""
        return self.searched.watchlist

    @property
    def people_count(self) -> int:
        """How many people can be recognized."""
        return len(self.watchlist.templates) if self.watchlist else 0

    @property
    def point_here(self) -> OperatingPoint | None:
        """The operating point at the place in view; None without a source or enrolled people."""
        if self.watchlist is None or not self.people_count or not self.state.source:
            return None
        return self.watchlist.at(self.place).identification

    def reload_gallery(self) -> None:
        """Load the gallery into the search again; call it after every change."""
        self.searched.reload()

    def change_gallery(
        self,
        change: GalleryChange[Answer],
        *,
        failed: Callable[[FaceGuiError], object] | None = None,
    ) -> Answer | None:
        """Change the gallery and load it again; a toast offers Undo. None if the change failed."""
        return self.changes.make(change, failed=failed)

    def look_at_the_day(self) -> None:
        """Apply what is due today, such as a consent that has ended."""
        try:
            self.searched.privacy.look_at_the_day()
        except FaceGuiError as problem:
            self.noticed.emit(Notice.of("changes", problem))

    def restore_backup(self) -> Backup | None:
        """Replace the gallery by its newest good backup; None if that failed."""
        try:
            restored = self.workspace.restore_backup()
        except FaceGuiError as problem:
            self.noticed.emit(Notice.of("restore", problem))
            restored = None
        else:
            self.changes.forget()  # they belong to another gallery
        self.reload_gallery()
        return restored

    def forget_places(self) -> None:
        """Erase what was learned at every place. Raises as the gallery does."""
        self.learner.erase_all()
        self.reload_gallery()

    def _on_change_said(self, words: str, done: Done | None) -> None:
        if done is None:
            self.toast(words)
        else:
            self.toast(words, self.tr("Undo"), lambda: self.changes.undo(done))

    # Settings and words

    def change_settings(self, **changes: Any) -> None:
        """Change settings by name, save them and apply them."""
        before = self.workspace.settings
        settings = replace(before, **changes)
        if settings == before:
            return
        try:
            self.workspace.keep_settings(settings)
        except FaceGuiError as problem:
            self._tell_of_settings(problem)
        self._models.renew_policy()
        self.searched.settle()
        self.settings_changed.emit()
        another = engine_key(settings) != engine_key(before) and self.source.open
        if another:  # before the gallery is in a space that these models do not know
            self.source.leave()
        if _decides_by(settings) != _decides_by(before):
            self.reload_gallery()
        if another:
            self.resume()

    def _tell_of_settings(self, problem: FaceGuiError) -> None:
        self.noticed.emit(Notice.of("settings", problem))

    def renew_liveness(self) -> None:
        """Apply another liveness model or other thresholds."""
        self._models.forget_liveness()
        if self.state.phase in (SourcePhase.RUNNING, SourcePhase.OPENING):
            self.resume()

    def toast(
        self, words: str, button: str = "", handler: Callable[[], object] = lambda: None
    ) -> None:
        """Show a short message at the bottom."""
        self.toasted.emit(words, button, handler)

    def go(self, page_id: str, request: object = None) -> None:
        """Show another page, and pass it ``request`` if there is one."""
        self.page_wanted.emit(page_id, request)

    def _pass_on(self) -> None:
        """Repeat the signals of gallery and source as the controller's own."""
        # First, so that pages with pictures get the right ones.
        self.gallery_changed.connect(self.portraits.renew)
        self.settings_changed.connect(self.portraits.renew)
        self.settings_changed.connect(self.door.settle)
        source, searched = self.source, self.searched
        source.state_changed.connect(self.state_changed)
        source.frame_arrived.connect(self.frame_arrived)
        source.analyzed.connect(self.analyzed)
        source.rates_changed.connect(self.rates_changed)
        source.place_changed.connect(self.place_changed)
        source.bug_found.connect(self.bug_found)
        for desk in (source, searched):
            desk.noticed.connect(self.noticed)
            desk.notice_settled.connect(self.notice_settled)
        searched.changed.connect(self.gallery_changed)
        searched.backups_wanted.connect(lambda: self.go("settings", "backups"))
        searched.certificates_wanted.connect(lambda: self.go("settings", "erasures"))
        searched.day_changed.connect(self.history_changed)
        self.recorder.changed.connect(self.history_changed)
        self.changes.said.connect(self._on_change_said)
