"""The source menu: cameras by name, a video, a folder, a stream, the demonstration."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QWidget

from facegui.sources.cameras import Camera
from facegui.sources.opening import DEMO
from facegui.sources.retrying import CAMERA
from facegui.ui.link.live_state import LiveState, SourcePhase
from facegui.ui.link.sentences import shown
from facegui.ui.theme.icons import icon
from facegui.ui.theme.theme import tokens_of
from facegui.ui.theme.tokens import S
from facegui.ui.widgets.buttons import MenuButton, button
from facegui.ui.widgets.labels import tooltip
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.surfaces import Card

_DOTS = {
    SourcePhase.RUNNING: "good",
    SourcePhase.OPENING: "warning",
    SourcePhase.LOST: "warning",
    SourcePhase.FAILED: "bad",
    SourcePhase.PAUSED: "muted",
    SourcePhase.ENDED: "muted",
}
_VIDEOS = "*.mp4 *.m4v *.mov *.avi *.mkv *.webm *.mpg *.mpeg *.wmv"


class SourceMenu(MenuButton):
    """The page's one choice.

    Signals: ``chosen`` (what `open_source` takes), ``opened`` asks for the cameras (give them to
    ``show_cameras``), ``turned`` asks for a quarter turn of the picture.
    """

    chosen = Signal(str)
    opened = Signal()
    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._cameras: Sequence[Camera] = ()
        self._state = LiveState()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._on_about_to_show)
        self.setMenu(self._menu)
        self._address = _Address(self)
        self._address.entered.connect(self.chosen)
        self.setToolTip(self.tr("Choose where the picture comes from"))
        self.show_state(self._state)

    def show_state(self, state: LiveState) -> None:
        """Show the name of the source and its state."""
        self._state = state
        words = short_name(state) or self.tr("Choose a source")
        self.setText(words)
        self.setAccessibleName(self.tr("Source: {name}").format(name=words))
        self.set_dot(_DOTS.get(state.phase, ""))

    def show_cameras(self, cameras: Sequence[Camera]) -> None:
        """List these cameras, also in the menu that is open."""
        changed = tuple(cameras) != tuple(self._cameras)
        self._cameras = cameras
        if changed and self._menu.isVisible():
            self._fill()

    def choose_video(self) -> None:
        """Ask for a video file."""
        dialog = QFileDialog(self.window(), self.tr("Choose a video"))
        dialog.setNameFilters([self.tr("Videos ({0})").format(_VIDEOS), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open(dialog)

    def choose_folder(self) -> None:
        """Ask for a folder of pictures."""
        dialog = QFileDialog(self.window(), self.tr("Choose a folder of pictures"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._open(dialog)

    def ask_address(self) -> None:
        """Ask for a stream address, under the button."""
        self._address.ask(self.mapToGlobal(QPoint(0, self.height() + 6)))

    def choose_demonstration(self) -> None:
        """Choose the bundled clip."""
        self.chosen.emit(DEMO)

    def _open(self, dialog: QFileDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.chosen)
        dialog.open()

    def _on_about_to_show(self) -> None:
        self._fill()
        self.opened.emit()

    def _fill(self) -> None:
        menu, tokens = self._menu, tokens_of(self)
        menu.clear()
        for camera in self._cameras:
            text = CAMERA + camera.name
            current = text == self._state.source
            name = "check" if current else "camera"
            tint = tokens.accent if current else tokens.muted
            words = self.tr("{name} (virtual)") if camera.virtual else "{name}"
            action = menu.addAction(icon(name, tint), words.format(name=camera.name))
            action.setEnabled(not camera.problem)
            action.setToolTip(tooltip(shown(camera.problem)))
            action.triggered.connect(lambda _checked=False, text=text: self.chosen.emit(text))
        if not self._cameras:
            menu.addAction(icon("camera", tokens.muted), self.tr("No camera found")).setEnabled(
                False
            )
        menu.addSeparator()
        entries = (
            ("film", self.tr("Video file…"), self.choose_video),
            ("folder", self.tr("Folder of pictures…"), self.choose_folder),
            ("link", self.tr("Stream address…"), self.ask_address),
            ("demo", self.tr("Demonstration"), self.choose_demonstration),
        )
        for name, words, handler in entries:
            action = menu.addAction(icon(name, tokens.muted), words)
            action.triggered.connect(lambda _checked=False, handler=handler: handler())
        if self._state.phase is SourcePhase.RUNNING:
            menu.addSeparator()
            action = menu.addAction(icon("undo", tokens.muted), self.tr("Turn the picture"))
            action.triggered.connect(lambda _checked=False: self.turned.emit())


class _Address(QWidget):
    """A field for a stream address that opens under the button. Signal ``entered``."""

    entered = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._field = QLineEdit()
        self._field.setPlaceholderText("rtsp://camera.local/stream")
        self._field.setAccessibleName(self.tr("Stream address"))
        self._field.setMinimumWidth(320)
        show = button(self.tr("Open"), "primary")
        show.clicked.connect(self._on_entered)
        self._field.returnPressed.connect(self._on_entered)
        self.setLayout(column(Card(row(self._field, show, spacing=S))))

    def ask(self, at: QPoint) -> None:
        """Open at a place of the screen."""
        self.move(at)
        self.show()
        self._field.setFocus()
        self._field.selectAll()

    def _on_entered(self) -> None:
        text = self._field.text().strip()
        if text:
            self.hide()
            self.entered.emit(text)


def short_name(state: LiveState) -> str:
    """Return the name of a source; of a path, its last part."""
    name = state.name
    if "://" in name or not name:
        return name
    return Path(name).name or name
