"""The source menu: cameras by name, a video, a folder, a stream, the demonstration."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QWidget

from facegui.settings import MOST_CAMERAS
from facegui.sources.cameras import Camera
from facegui.sources.opening import DEMO
from facegui.sources.retrying import CAMERA
from facegui.ui.link.cameras.watched_camera import WatchedCamera
from facegui.ui.link.live_state import LiveState, SourcePhase
from facegui.ui.link.sentences import shown
from facegui.ui.theme.icons import icon
from facegui.ui.theme.theme import tokens_of
from facegui.ui.theme.tokens import S
from facegui.ui.widgets.buttons import MenuButton, button
from facegui.ui.widgets.labels import tooltip
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.surfaces import Card

Tell = Callable[[str], object]

_DOTS = {
    SourcePhase.RUNNING: "good",
    SourcePhase.OPENING: "warning",
    SourcePhase.LOST: "warning",
    SourcePhase.FAILED: "bad",
    SourcePhase.PAUSED: "muted",
    SourcePhase.ENDED: "muted",
}


def phase_role(phase: SourcePhase) -> str:
    """Return the token that colors a source's dot, empty for no dot."""
    return _DOTS.get(phase, "")


_VIDEOS = "*.mp4 *.m4v *.mov *.avi *.mkv *.webm *.mpg *.mpeg *.wmv"


class SourceMenu(MenuButton):
    """The page's one choice.

    Signals: ``chosen`` (what `open_source` takes), ``opened`` asks for the cameras (pass them to
    ``show_cameras``), ``turned`` asks for a quarter turn of the picture. With ``several``, sources
    are watched side by side: ``added`` (as ``chosen``), ``picked`` (WatchedCamera, None for all),
    ``removed`` (WatchedCamera) and ``renamed`` (WatchedCamera, its name).
    """

    chosen = Signal(str)
    opened = Signal()
    turned = Signal()
    added = Signal(str)
    picked = Signal(object)
    removed = Signal(object)
    renamed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None, *, several: bool = False) -> None:
        super().__init__("", parent=parent)
        self._several = several
        self._cameras: Sequence[Camera] = ()
        self._watched: Sequence[WatchedCamera] = ()
        self._large: WatchedCamera | None = None
        self._renaming: WatchedCamera | None = None
        self._state = LiveState()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._on_about_to_show)
        self.setMenu(self._menu)
        self._tell: Tell = self.chosen.emit
        self._field = _Field(self)
        self._field.entered.connect(self._on_address)
        self._name = _Field(self)
        self._name.entered.connect(lambda name: self.renamed.emit(self._renaming, name))
        self.setToolTip(self.tr("Choose where the picture comes from"))
        self.show_state(self._state)

    def show_state(self, state: LiveState) -> None:
        """Show the name of the source and its state."""
        self._state = state
        words, role = short_name(state) or self.tr("Choose a source"), phase_role(state.phase)
        if self._watched and self._large is None:
            words = self.tr("All cameras")
            well = all(one.state.phase is SourcePhase.RUNNING for one in self._watched)
            role = "good" if well else "warning"
        self.setText(words)
        self.setAccessibleName(self.tr("Source: {name}").format(name=words))
        self.set_dot(role)

    def show_watched(
        self, watched: Sequence[WatchedCamera], large: WatchedCamera | None = None
    ) -> None:
        """Show that several cameras are watched, and which one fills the page."""
        self._watched, self._large = watched, large
        self.show_state(self._state if large is None else large.state)

    def show_cameras(self, cameras: Sequence[Camera]) -> None:
        """List these cameras, in an open menu too."""
        changed = tuple(cameras) != tuple(self._cameras)
        self._cameras = cameras
        if changed and self._menu.isVisible():
            self._fill()

    def choose_video(self) -> None:
        """Ask for a video file."""
        self._choose_video(self.chosen.emit)

    def choose_folder(self) -> None:
        """Ask for a folder of pictures."""
        dialog = QFileDialog(self.window(), self.tr("Choose a folder of pictures"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._open(dialog, self.chosen.emit)

    def choose_demonstration(self) -> None:
        """Choose the bundled clip."""
        self.chosen.emit(DEMO)

    def _choose_video(self, tell: Tell) -> None:
        dialog = QFileDialog(self.window(), self.tr("Choose a video"))
        dialog.setNameFilters([self.tr("Videos ({0})").format(_VIDEOS), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open(dialog, tell)

    def _open(self, dialog: QFileDialog, tell: Tell) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(tell)
        dialog.open()

    def _ask_address(self, tell: Tell) -> None:
        self._tell = tell
        self._field.words(self.tr("Stream address"), self.tr("Open"), "rtsp://camera.local/stream")
        self._field.ask(self._below)

    def _on_address(self, text: str) -> None:
        self._tell(text)

    def _ask_name(self, camera: WatchedCamera) -> None:
        self._renaming = camera
        self._name.words(self.tr("Name of the camera"), self.tr("Rename"))
        self._name.ask(self._below, camera.state.name)

    @property
    def _below(self) -> QPoint:
        return self.mapToGlobal(QPoint(0, self.height() + 6))

    def _on_about_to_show(self) -> None:
        self._fill()
        self.opened.emit()

    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        if self._watched:
            self._fill_watched(menu)
            only = menu.addMenu(self._icon("camera"), self.tr("Watch one only"))
            self._fill_sources(only, self.chosen.emit)
        else:
            self._fill_sources(menu, self.chosen.emit)
        if self._several and self._state.source:
            menu.addSeparator()
            more = menu.addMenu(self._icon("plus"), self.tr("Add another camera"))
            more.setEnabled(len(self._watched) < MOST_CAMERAS)
            self._fill_sources(more, self.added.emit, folders=False)
        large = not self._watched or self._large is not None
        if large and self._state.phase is SourcePhase.RUNNING:
            menu.addSeparator()
            self._entry(menu, "undo", self.tr("Turn the picture"), self.turned.emit)

    def _fill_watched(self, menu: QMenu) -> None:
        """List the watched cameras, each with its own actions."""
        everything = "check" if self._large is None else "video"
        self._entry(menu, everything, self.tr("All cameras"), lambda: self.picked.emit(None))
        for camera in self._watched:
            name = "check" if camera is self._large else "camera"
            one = menu.addMenu(self._icon(name), camera.state.name.replace("&", "&&"))
            self._entry(one, "fullscreen", self.tr("Show large"), partial(self.picked.emit, camera))
            self._entry(one, "edit", self.tr("Rename…"), partial(self._ask_name, camera))
            self._entry(one, "trash", self.tr("Remove"), partial(self.removed.emit, camera))
        menu.addSeparator()

    def _fill_sources(self, menu: QMenu, tell: Tell, *, folders: bool = True) -> None:
        """List the sources that can be watched; ``tell`` gets what `open_source` takes."""
        for camera in self._cameras:
            text = CAMERA + camera.name
            words = self.tr("{name} (virtual)") if camera.virtual else "{name}"
            current = text == self._state.source and not self._watched
            name = "check" if current else "camera"
            action = self._entry(menu, name, words.format(name=camera.name), partial(tell, text))
            action.setEnabled(not camera.problem)
            action.setToolTip(tooltip(shown(camera.problem)))
        if not self._cameras:
            self._entry(menu, "camera", self.tr("No camera found"), lambda: None).setEnabled(False)
        menu.addSeparator()
        self._entry(menu, "film", self.tr("Video file…"), partial(self._choose_video, tell))
        if folders:
            self._entry(menu, "folder", self.tr("Folder of pictures…"), self.choose_folder)
        self._entry(menu, "link", self.tr("Stream address…"), partial(self._ask_address, tell))
        self._entry(menu, "demo", self.tr("Demonstration"), partial(tell, DEMO))

    def _entry(self, menu: QMenu, name: str, words: str, handler: Callable[[], object]) -> QAction:
        action = menu.addAction(self._icon(name), words)
        action.triggered.connect(lambda _checked=False: handler())
        return action

    def _icon(self, name: str) -> QIcon:
        tokens = tokens_of(self)
        return icon(name, tokens.accent if name == "check" else tokens.muted)


class _Field(QWidget):
    """A field that opens below the button. Signal ``entered`` (text)."""

    entered = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._field = QLineEdit()
        self._field.setMinimumWidth(320)
        self._done = button("", "primary", then=self._on_entered)
        self._field.returnPressed.connect(self._on_entered)
        self.setLayout(column(Card(row(self._field, self._done, spacing=S))))

    def words(self, name: str, done: str, example: str = "") -> None:
        """Set the label of the field and the word on its button."""
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(example or name)
        self._done.setText(done)
        self._done.setAccessibleName(done)

    def ask(self, at: QPoint, text: str = "") -> None:
        """Open at a point of the screen."""
        if text:
            self._field.setText(text)
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
    """Return the name of a source; for a path, its last part."""
    name = state.name
    if "://" in name or not name:
        return name
    return Path(name).name or name
