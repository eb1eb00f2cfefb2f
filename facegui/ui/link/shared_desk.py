"""Keeps this desk of a shared gallery in step, in a thread, while the window is open."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from facegui.errors import FaceGuiError
from facegui.ui.link.bridge import Bridge
from facegui.ui.link.jobs import Cancelled, Job, Jobs
from facegui.ui.link.notice import Notice
from facegui.ui.link.sentences import shown
from facegui.workspace import Workspace

if TYPE_CHECKING:
    from facegui.gallery.shared.report import SyncReport
    from facegui.gallery.shared.shared_gallery import SharedGallery
    from facegui.gallery.shared.shared_state import SharedState
    from facegui.gallery.shared.watching import DeskWatching

Answer = TypeVar("Answer")

_TOLD, _CAME_OF_IT = "shared", "shared-told"


class SharedDesk(QObject):
    """Keeps the desk in step; ``state`` is None before the first look or without a shared gallery.

    The thread opens the gallery for itself, as another process would. Signals: ``changed`` (another
    state), ``came`` (people changed elsewhere), ``noticed`` (Notice), ``notice_settled`` (its id).
    """

    changed = Signal()
    came = Signal()
    noticed = Signal(object)
    notice_settled = Signal(str)

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self.state: SharedState | None = None
        self._workspace, self._jobs = workspace, jobs
        self._bridge = Bridge(self)
        self._watching: DeskWatching | None = None

    def start(self) -> None:
        """Keep in step if there is a shared gallery; call it again after making or leaving one."""
        self.close()
        if not self._workspace.has_shared:
            self._show(None, None)
            return
        # Imported here: few users need PostgreSQL's library, and nobody before the window is up.
        from facegui.gallery.shared.watching import DeskWatching  # noqa: PLC0415 see above

        self._bridge = Bridge(self)
        self._watching = DeskWatching(self._opened, self._bridge.every(self._show))
        self._watching.start()

    def poke(self) -> None:
        """Hand in changes made here at once."""
        if self._watching is not None:
            self._watching.poke()

    def close(self) -> None:
        """End the thread."""
        self._bridge.close()
        if self._watching is not None:
            self._watching.stop()
            self._watching = None

    def act(
        self,
        do: "Callable[[SharedGallery], Answer]",
        done: Callable[[Answer], object],
        failed: Callable[[FaceGuiError], object],
    ) -> Job:
        """Call ``do`` with the shared gallery, in a thread."""

        def work(_tell: object, _cancelled: Cancelled) -> Answer:
            with self._opened() as shared:
                return do(shared)

        return self._jobs.thread(work, done=done, failed=failed)

    @contextmanager
    def _opened(self) -> "Iterator[SharedGallery]":
        workspace = Workspace(
            self._workspace.data_dir, keyring_allowed=self._workspace.keyring_allowed
        )
        try:
            yield workspace.shared
        finally:
            workspace.close()

    def _show(self, state: "SharedState | None", report: "SyncReport | None") -> None:
        self.state = state
        self.changed.emit()
        if report is not None and (report.came or report.erased):
            self.came.emit()
        if report is not None and report.told:
            words = " ".join(dict.fromkeys(map(shown, report.told)))
            self.noticed.emit(Notice(_CAME_OF_IT, words))
        if state is not None and state.state in ("forged", "taken out") and state.problem:
            self.noticed.emit(Notice(_TOLD, shown(state.problem), tone="bad"))
        else:
            self.notice_settled.emit(_TOLD)
