"""Decides whether the window is open, locked or a screen for visitors; the PIN opens it.

`facegui.ui.window.doorway` shows it. Recognition, history and rules go on behind it.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from facegui.errors import FaceGuiError
from facegui.tasks.door.autostart import Autostart
from facegui.tasks.door.pin import Pin
from facegui.ui.link.door.idle import IdleWatch
from facegui.ui.link.jobs import Failed, Jobs, no_job
from facegui.workspace import Workspace


class DoorMode(StrEnum):
    """The mode of the window."""

    OPEN = "open"
    LOCKED = "locked"
    KIOSK = "kiosk"


class Door(QObject):
    """Signals: ``changed`` (DoorMode), ``pin_changed`` (a PIN was set or removed)."""

    changed = Signal(object)
    pin_changed = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._jobs = workspace, jobs
        self._pin = Pin(workspace.data_dir)
        self.autostart = Autostart(workspace.data_dir)
        self.mode = DoorMode.OPEN
        self.since = datetime.now().astimezone()
        self.idle_min = 0  # idle minutes after which it was locked; 0 where a person locked it
        self._trying = no_job()
        self._idle = IdleWatch(self)
        self._idle.idle.connect(self.lock)

    @property
    def pin(self) -> Pin:
        """The PIN: whether there is one, how long to wait, and where it is stored."""
        return self._pin

    @property
    def shut(self) -> bool:
        """Whether the window is locked or a screen for visitors."""
        return self.mode is not DoorMode.OPEN

    @property
    def guarded(self) -> bool:
        """Whether only a PIN opens it."""
        return self.shut and self._pin.is_set

    @property
    def trying(self) -> bool:
        """Whether a PIN is being tried."""
        return self._trying.running

    def start(self, *, kiosk: bool = False) -> None:
        """Start as the settings say, or locked if it was locked when the program was killed."""
        chosen = self._workspace.settings.start_as
        if kiosk or chosen == DoorMode.KIOSK:
            self.receive()
        elif chosen == DoorMode.LOCKED or self._pin.was_shut:
            self.lock()
        self.settle()

    def settle(self) -> None:
        """Apply the setting that locks after idle minutes."""
        minutes = self._workspace.settings.lock_after_min
        self._idle.watch(minutes if self._pin.is_set and not self.shut else 0)

    def lock(self, idle_min: int = 0) -> bool:
        """Lock the window; False without a PIN, since only that opens it again."""
        if not self._pin.is_set:
            return False
        if not self.shut:
            self.idle_min = idle_min
            self._enter(DoorMode.LOCKED)
        return True

    def receive(self) -> None:
        """Become the screen for visitors; unlock a locked window first."""
        if not self.shut:
            self._enter(DoorMode.KIOSK)

    def leave(self) -> bool:
        """Open without a PIN; False where there is one."""
        if self.guarded:
            return False
        self._enter(DoorMode.OPEN)
        return True

    def open(
        self, typed: str, done: Callable[[bool], object], failed: Callable[[FaceGuiError], object]
    ) -> None:
        """Open with the PIN; ``done`` gets whether it fits, `Pin.wait_s` says when to try next."""

        def tried(fits: bool) -> None:
            if fits:
                self._enter(DoorMode.OPEN)
            done(fits)

        self._try(lambda: self._pin.fits(typed), tried, failed)

    def change_pin(
        self, old: str, new: str, done: Callable[[bool], object], failed: Failed
    ) -> None:
        """Set another PIN, or none for an empty one; ``done`` gets whether the old one fits."""
        what = "removed" if not new else "changed" if self._pin.is_set else "set"

        def tried(fits: bool) -> None:
            if fits:
                self._note(what)
                self.settle()
                self.pin_changed.emit()
            done(fits)

        change = (lambda: self._pin.change(old, new)) if new else lambda: self._pin.remove(old)
        self._try(change, tried, failed)

    def _try(self, do: Callable[[], bool], done: Callable[[bool], object], failed: Failed) -> None:
        if self._trying.running:
            return
        self._trying = self._jobs.thread(lambda _tell, _ended: do(), done=done, failed=failed)

    def _enter(self, mode: DoorMode) -> None:
        if mode is self.mode:
            return
        self.mode = mode
        self.since = datetime.now().astimezone()
        self._pin.remember(shut=self.shut)
        self.settle()
        self.changed.emit(mode)

    def _note(self, what: str) -> None:
        with suppress(FaceGuiError):  # a PIN can be set even if the gallery is unusable
            gallery = self._workspace.gallery
            if not gallery.read_only:
                gallery.audit.note("setting", values={"pin": what})
