"""What the Live page shows: one camera with its cards, or all cameras side by side."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from facegui.ui.link.cameras.watched_camera import WatchedCamera
from facegui.ui.link.controller import Controller
from facegui.ui.live.wall.area_view import AreaView
from facegui.ui.live.wall.wall_view import WallView
from facegui.ui.parts.source_menu import SourceMenu
from facegui.ui.parts.video import VideoView
from facegui.ui.theme.tokens import XL, M
from facegui.ui.widgets.layouts import column


class CameraViews(QStackedWidget):
    """Shows ``single`` with one camera; with more the wall, until the user picks one of them.

    ``video`` is the picture of ``single``. Signal ``turned`` comes when another view, or another
    camera, is shown.
    """

    turned = Signal()

    def __init__(
        self, controller: Controller, single: QWidget, video: VideoView, menu: SourceMenu
    ) -> None:
        super().__init__()
        self._controller = controller
        self._menu = menu
        self._large: WatchedCamera | None = None
        self._wall: WallView | None = None
        self._editing = False
        self._area = AreaView(video)
        self._area.changed.connect(
            lambda area: controller.cameras.limit(controller.source.front, area)
        )
        video.clicked.connect(self.back)
        menu.picked.connect(self.pick)
        menu.added.connect(self._on_added)
        menu.removed.connect(controller.cameras.remove)
        menu.renamed.connect(self._on_renamed)
        self.addWidget(single)
        controller.source.cameras_changed.connect(self._on_cameras)
        controller.gallery_changed.connect(self._on_gallery)
        self._on_cameras()

    @property
    def in_wall(self) -> bool:
        """Whether the wall is shown."""
        return self.currentIndex() == 1

    @property
    def wall(self) -> WallView | None:
        """The wall, None before there was one."""
        return self._wall

    @property
    def large(self) -> bool:
        """Whether one of several cameras fills the page."""
        return self._large is not None

    @property
    def editing(self) -> bool:
        """Whether areas are being drawn."""
        return self._editing

    def pick(self, camera: WatchedCamera | None) -> None:
        """Let a camera fill the page; None shows all of them."""
        if camera is not None and not self._controller.cameras.several:
            return
        self._large = camera
        if camera is not None:
            self._controller.source.put_in_front(camera)
        self._on_cameras()
        self.turned.emit()

    def back(self) -> None:
        """Go back from drawing, or from one camera to all."""
        if self._editing:
            self.edit_areas(False)
        elif self._large is not None:
            self.pick(None)

    def edit_areas(self, on: bool) -> None:
        """Start or stop drawing the areas of the cameras on screen."""
        self._editing = on
        self._area.edit(on)
        if self._wall is not None:
            self._wall.edit_areas(on)
        self.turned.emit()

    def forget_faces(self) -> None:
        """Show no faces on the wall until the next analyses."""
        if self._wall is not None:
            self._wall.forget_faces()

    def _on_cameras(self) -> None:
        source = self._controller.source
        several = self._controller.cameras.several
        if self._large not in source.cameras or not several:
            self._large = None
        self._menu.show_watched(source.cameras if several else (), self._large)
        wall = several and self._large is None
        if several:
            self._made_wall().show_cameras()
        self._area.show_area(source.front.area)
        if wall != self.in_wall:
            self.setCurrentIndex(int(wall))
            self.turned.emit()

    def _made_wall(self) -> WallView:
        if self._wall is None:
            self._wall = WallView(self._controller)
            self._wall.picked.connect(self.pick)
            room = column(self._wall)
            room.setContentsMargins(XL, 0, XL, M)
            page = QWidget()
            page.setLayout(room)
            self.addWidget(page)
        return self._wall

    def _on_gallery(self) -> None:
        if self._wall is not None:
            self._wall.show_people(self._controller.people_count)

    def _on_added(self, text: str) -> None:
        if not self._controller.cameras.add(text):
            self._controller.toast(self.tr("This camera is watched already."))

    def _on_renamed(self, camera: WatchedCamera, name: str) -> None:
        if not self._controller.cameras.rename(camera, name):
            self._controller.toast(self.tr("Another camera has this name."))
