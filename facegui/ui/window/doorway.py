"""Puts the pages, the lock or the screen for visitors into the window.

While the door is shut, the pages are not covered but taken out of the window, so that none of them
is drawn, answers a key, accepts a drop or is read out by a screen reader.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QActionGroup, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMainWindow,
    QSystemTrayIcon,
    QToolTip,
    QWidget,
)

from facegui.live.analysis import Analysis
from facegui.ui.door.lock_view import LockView
from facegui.ui.door.tray import Tray
from facegui.ui.link.controller import Controller
from facegui.ui.link.door.door import DoorMode
from facegui.ui.theme.icons import application_icon
from facegui.vision.types import Frame

if TYPE_CHECKING:
    from facegui.ui.door.kiosk_view import KioskView


class Doorway(QObject):
    """Swaps the pages for the door and back.

    ``ground`` holds everything but the door; ``actions`` are disabled while it is shut.

    Signals: ``turned`` (whether the pages are out of the window), ``ended`` (the program should
    end).
    """

    turned = Signal(bool)
    ended = Signal()

    def __init__(self, window: QMainWindow, ground: QWidget, controller: Controller) -> None:
        super().__init__(window)
        self._window, self._ground, self._controller = window, ground, controller
        self._door = controller.door
        self.actions = QActionGroup(self)
        self.actions.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        # A separate window, never shown: it holds the pages while the door is shut. What it holds
        # is disabled, since a screen reader may press a button that it knows from before.
        self._aside = QWidget(window, Qt.WindowType.Window)
        self._aside.setEnabled(False)
        self._view: LockView | KioskView | None = None
        self._was_full = False
        self._ending = False
        self._tray: Tray | None = None
        self.has_told = False  # the user was told that it goes on watching
        self._door.changed.connect(self._on_changed)
        self._door.pin_changed.connect(self._show_tray)
        controller.state_changed.connect(self._show_state)
        controller.source.cameras_changed.connect(self._show_state)
        controller.settings_changed.connect(self._show_tray)
        self._show_tray()

    @property
    def view(self) -> "LockView | KioskView | None":
        """The lock or the screen for visitors, None while the pages are there."""
        return self._view

    @property
    def tray(self) -> Tray | None:
        """The icon in the tray, None if it is off or the desktop shows none."""
        return self._tray

    def show_frame(self, frame: Frame) -> None:
        """Show the newest frame at the door."""
        if self._view is not None:
            self._view.show_frame(frame)

    def show_analysis(self, analysis: Analysis) -> None:
        """Pass the newest analysis to the door."""
        if self._view is not None:
            self._view.show_analysis(analysis)

    def come_forward(self) -> None:
        """Bring the window to the front; a locked one stays locked."""
        window = self._window
        if window.isMinimized():
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def may_close(self) -> bool:
        """Tell whether closing the window ends the program; if not, ask for the PIN or hide it."""
        app = QGuiApplication.instance()
        if self._ending or (isinstance(app, QGuiApplication) and app.isSavingSession()):
            return True
        stays = self._tray is None or self._door.mode is DoorMode.KIOSK
        if self._door.guarded and self._view is not None and stays:
            self._view.ask(self._unlock_first)
            return False
        if self._tray is None:
            return True
        self._window.hide()
        if not self.has_told:
            self.has_told = True
            self._tray.tell_watching()
        return False

    def quit(self) -> None:
        """End the program; a shut door must be unlocked first."""
        if self._door.guarded and self._view is not None:
            self.come_forward()
            self._view.ask(self._unlock_first)
            return
        self.end()

    def end(self) -> None:
        """End the program even while the door is shut, because the system asks for it."""
        self._ending = True
        self._window.close()
        self.ended.emit()

    @property
    def _unlock_first(self) -> str:
        return self.tr("FaceGUI goes on watching. Unlock it to quit.")

    def _on_changed(self, mode: DoorMode) -> None:
        self._show_tray()
        if self._view is None and not self._door.shut:
            return
        kiosk = mode is DoorMode.KIOSK
        if self._view is None:
            self._was_full = self._window.isFullScreen()
            self.actions.setEnabled(False)
            self.turned.emit(True)
            _close_what_floats(self._window, self._aside)
        view = self._made(kiosk=kiosk) if self._door.shut else None
        self._put_in(view)
        self._fill_screen(kiosk or self._was_full)
        if view is None:
            self.actions.setEnabled(True)
            self.turned.emit(False)

    def _made(self, *, kiosk: bool) -> "LockView | KioskView":
        if not kiosk:
            return LockView(self._controller)
        # Imported here: the window does not wait for a screen that few users show.
        from facegui.ui.door.kiosk_view import KioskView  # noqa: PLC0415 see above

        return KioskView(self._controller)

    def _put_in(self, view: "LockView | KioskView | None") -> None:
        self._window.takeCentralWidget()
        if self._view is None:
            self._ground.setParent(self._aside)
        else:
            self._view.hide()
            self._view.deleteLater()
        self._view = view
        shown = self._ground if view is None else view
        self._window.setCentralWidget(shown)
        shown.show()
        if isinstance(view, LockView):
            view.card.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_screen(self, full: bool) -> None:
        if full != self._window.isFullScreen():
            self._window.setWindowState(
                self._window.windowState() ^ Qt.WindowState.WindowFullScreen
            )

    def _show_tray(self) -> None:
        wanted = self._controller.workspace.settings.keep_watching
        wanted = wanted and QSystemTrayIcon.isSystemTrayAvailable()
        if wanted and self._tray is None:
            self._tray = Tray(self._door, application_icon(), self._window)
            self._tray.open_wanted.connect(self.come_forward)
            self._tray.lock_wanted.connect(self._door.lock)
            self._tray.pause_wanted.connect(self._on_pause)
            self._tray.quit_wanted.connect(self.quit)
        elif not wanted and self._tray is not None:
            self._tray.remove()
            self._tray = None
            self.come_forward()  # without the tray nothing else would bring it back
        self._show_state()

    def _show_state(self, _told: object = None) -> None:
        if self._tray is not None:
            self._tray.show_state(self._controller.source.watching)

    def _on_pause(self) -> None:
        if self._controller.source.at_work:
            self._controller.pause()
        else:
            self._controller.resume()


def _close_what_floats(window: QWidget, aside: QWidget) -> None:
    """Close dialogs, menus and tooltips, which would reveal what the pages show.

    On X11 the icon in the tray is a window, too. It stays: a window closed to the tray comes back
    by it.
    """
    QToolTip.hideText()
    for other in QApplication.topLevelWidgets():
        if other in (window, aside) or other.inherits("QSystemTrayIconSys"):
            continue
        if isinstance(other, QDialog):
            other.reject()
        elif other.isVisible():
            other.close()
