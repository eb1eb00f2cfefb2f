"""The icon in the tray: the program goes on watching while its window is closed."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from facegui.ui.link.door.door import Door
from facegui.ui.link.live_state import LiveState


class Tray(QObject):
    """Signals: ``open_wanted``, ``lock_wanted``, ``pause_wanted``, ``quit_wanted``.

    It names nobody and no camera, since anybody passing by can read it.
    """

    open_wanted = Signal()
    lock_wanted = Signal()
    pause_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, door: Door, icon: QIcon, parent: QWidget) -> None:
        super().__init__(parent)
        self._door = door
        self._menu = QMenu(parent)
        self._open = self._action("tray_open", self.tr("Open FaceGUI"))
        self._lock = self._action("tray_lock", self.tr("Lock"))
        self._pause = self._action("tray_pause", self.tr("Pause"))
        self._menu.addSeparator()
        self._quit = self._action("tray_quit", self.tr("Quit"))
        self._open.triggered.connect(lambda _checked=False: self.open_wanted.emit())
        self._lock.triggered.connect(lambda _checked=False: self.lock_wanted.emit())
        self._pause.triggered.connect(lambda _checked=False: self.pause_wanted.emit())
        self._quit.triggered.connect(lambda _checked=False: self.quit_wanted.emit())
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.open_wanted)
        self._icon.show()

    @property
    def menu(self) -> QMenu:
        """Its menu."""
        return self._menu

    @property
    def words(self) -> str:
        """Its tooltip."""
        return self._icon.toolTip()

    def show_state(self, state: LiveState) -> None:
        """Show whether anything is watched, and enable what can be done."""
        runs = state.at_work
        self._pause.setText(self.tr("Pause") if runs else self.tr("Resume"))
        # Nobody pauses a locked window, and nobody locks one that no PIN would open.
        self._pause.setEnabled(bool(state.source) and not self._door.guarded)
        self._lock.setEnabled(self._door.pin.is_set and not self._door.shut)
        watches = self.tr("FaceGUI: watching") if runs else self.tr("FaceGUI: nothing is watched")
        self._icon.setToolTip(watches)

    def tell_watching(self) -> None:
        """Tell the user that closing the window has not ended the program."""
        self._icon.showMessage(
            self.tr("FaceGUI goes on watching"),
            self.tr("Its icon here opens the window again. Quit in the icon's menu ends it."),
            QApplication.windowIcon(),
        )

    def remove(self) -> None:
        """Remove the icon from the tray."""
        self._icon.hide()
        self._menu.deleteLater()
        self.deleteLater()

    def _action(self, name: str, words: str) -> QAction:
        made = QAction(words, self)
        made.setObjectName(name)
        self._menu.addAction(made)
        return made

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.open_wanted.emit()
