"""The picture of a page that needs a camera, or what to do if there is none."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from facegui.sources.opening import DEMO
from facegui.ui.link.controller import Controller
from facegui.ui.link.live_state import LiveState, SourcePhase
from facegui.ui.link.sentences import ShownState, happened, message_and_hint, word
from facegui.ui.parts.pictures import paths_dropped
from facegui.ui.parts.video import VideoView
from facegui.ui.theme.tokens import S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.empty_state import EmptyState
from facegui.ui.widgets.layouts import Stack
from facegui.ui.widgets.surfaces import Ground
from facegui.vision.types import Frame


class Stage(Stack):
    """Shows a `VideoView` while there is a picture; otherwise it says why not and what to do.

    ``say`` puts words over a moving picture. ``more_ways`` makes further buttons for the empty
    state. Signal ``pictures_dropped`` tells paths (tuple).
    """

    pictures_dropped = Signal(object)

    def __init__(
        self,
        controller: Controller,
        video: VideoView | None = None,
        more_ways: Callable[[], Sequence[QPushButton]] = tuple,
    ) -> None:
        super().__init__()
        self.video = video or VideoView()
        self._controller = controller
        self._more_ways = more_ways
        self._empty = EmptyState("camera")
        self._caption = ""
        self._source = ""
        self._state = LiveState()
        self._held = False
        self._again = button(self.tr("Play again"), then=controller.resume)
        self._again.setParent(self.video)
        self._again.hide()
        self.addWidget(self.video)
        self.addWidget(Ground(self._empty))
        self.setAcceptDrops(True)

    @property
    def words(self) -> str:
        """The words over the picture or in its place."""
        return self._empty.title if self.currentIndex() else self.video.caption

    @property
    def moving(self) -> bool:
        """Whether a source runs and its faces are analyzed."""
        return self._state.phase is SourcePhase.RUNNING and self._state.ready

    def say(self, caption: str) -> None:
        """Show words over the picture while it moves."""
        self._caption = caption
        self.show_state(self._state)

    def show_frame(self, frame: Frame) -> None:
        """Show a frame of the source, unless a picture is held."""
        if self._held:
            return
        first = self.video.frame_shown is None
        self.video.show_frame(frame)
        if first:
            self.show_state(self._state)

    def hold(self, picture: Frame) -> None:
        """Show a picture instead of the source."""
        self._held = True
        self.video.forget_faces()
        self.video.show_frame(picture)
        self.show_state(self._state)

    def release(self) -> None:
        """Show the source again."""
        self._held = False
        self.video.clear()
        self.show_state(self._state)

    def show_state(self, state: LiveState) -> None:
        """Take a new state of the source."""
        self._state = state
        if self._held:
            self._again.hide()
            self.setCurrentIndex(0)
            self.video.say(self._caption)
            return
        if state.source != self._source:
            self._source = state.source
            self.video.clear()
        if state.phase is not SourcePhase.RUNNING:
            self.video.forget_faces()
        if self._is_empty(state):
            self._tell_empty(state)
            self.setCurrentIndex(1)
            return
        self.setCurrentIndex(0)
        words = self._state_words(state)
        self.video.say(words or self._caption, dimmed=state.phase is not SourcePhase.RUNNING)
        self._show_again(state)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if paths_dropped(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = paths_dropped(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.pictures_dropped.emit(paths)

    def _show_again(self, state: LiveState) -> None:
        """Offer *Play again* or *Go on*, over the picture."""
        self._again.setVisible(state.phase in (SourcePhase.ENDED, SourcePhase.PAUSED))
        self._again.setText(self._again_words(state))
        self._place_again()

    def _place_again(self) -> None:
        """Put the button beside or above the caption, so that it covers no face."""
        size = self._again.sizeHint()
        room, plate = self.video.picture_rect(), self.video.caption_rect()
        left = plate.right() + S
        top = plate.center().y() - size.height() / 2
        if left + size.width() > room.right() - S:
            left, top = room.center().x() - size.width() / 2, plate.top() - S - size.height()
        self._again.setGeometry(round(left), round(top), size.width(), size.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_again()

    def _is_empty(self, state: LiveState) -> bool:
        nothing = self.video.frame_shown is None
        if state.phase is SourcePhase.FAILED:
            return True
        return nothing and state.phase not in (SourcePhase.RUNNING, SourcePhase.OPENING)

    def _state_words(self, state: LiveState) -> str:
        if state.phase is SourcePhase.OPENING:
            return self.tr("Opening {name}…").format(name=state.name or self.tr("the camera"))
        if state.phase is SourcePhase.PAUSED:
            return self.tr("Paused")
        if state.phase is SourcePhase.ENDED:
            return word(ShownState.THE_END)
        if state.phase is SourcePhase.LOST and state.problem is not None:
            return self.tr("{problem} Trying again…").format(problem=happened(state.problem))
        return "" if state.ready else self.tr("Getting ready to recognize faces…")

    def _tell_empty(self, state: LiveState) -> None:
        if state.problem is not None:
            title, hint = message_and_hint(state.problem)
            if state.phase is SourcePhase.LOST:
                hint = self.tr("{hint} FaceGUI keeps trying.").format(hint=hint)
        elif state.phase is SourcePhase.PAUSED:
            title, hint = self.tr("Paused"), self.tr("Resume, or choose another source.")
        elif state.phase is SourcePhase.ENDED:
            title, hint = word(ShownState.THE_END), self.tr("Play again, or choose another source.")
        else:
            title, hint = self.tr("No camera was found"), self._without_camera()
        glyph = "warning" if state.problem else "camera"
        self._empty.say(title, hint, self._ways(state), icon=glyph)

    def _ways(self, state: LiveState) -> list[QPushButton]:
        """Return the buttons of the empty state."""
        ways = list(self._more_ways())
        if state.source:
            again = button(self._again_words(state), "plain" if ways else "primary")
            again.clicked.connect(self._controller.resume)
            ways.append(again)
        demo = button(self.tr("Watch the demonstration"))
        demo.clicked.connect(lambda: self._controller.open_source(DEMO))
        ways.append(demo)
        return ways

    def _again_words(self, state: LiveState) -> str:
        return {
            SourcePhase.ENDED: self.tr("Play again"),
            SourcePhase.PAUSED: self.tr("Resume"),
        }.get(state.phase, self.tr("Try again"))

    def _without_camera(self) -> str:
        """Return what to do where no camera was found."""
        return self.tr("Plug one in, or use a picture.")
