"""All cameras side by side, as large as the page allows."""

from math import isqrt

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from facegui.ui.link.cameras.watched_camera import WatchedCamera
from facegui.ui.link.controller import Controller
from facegui.ui.live.wall.tile import FOOT_PX, RING_PX, WallTile
from facegui.ui.theme.tokens import M

_SHAPE = 16 / 9  # of a tile's picture; another shape is shown whole within it
_LEAST = QSize(420, 240)


class WallView(QWidget):
    """A tile for each camera of the desk. Signal ``picked`` (WatchedCamera)."""

    picked = Signal(object)

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._tiles: dict[WatchedCamera, WallTile] = {}
        self._editing = False
        controller.rates_changed.connect(self._on_rates)

    @property
    def tiles(self) -> tuple[WallTile, ...]:
        """The tiles, row by row."""
        return tuple(self._tiles.values())

    def show_cameras(self) -> None:
        """Show the cameras that are watched now."""
        cameras = self._controller.source.cameras
        if tuple(self._tiles) == cameras:
            return
        before = self._tiles
        self._tiles = {
            one: before.pop(one) if one in before else self._made(one) for one in cameras
        }
        for gone in before.values():
            gone.hide()
            gone.deleteLater()
        for one, after in zip(self.tiles, self.tiles[1:], strict=False):
            QWidget.setTabOrder(one, after)
        self._place()

    def show_people(self, count: int) -> None:
        """Tell the plates how many people are enrolled."""
        for tile in self.tiles:
            tile.video.people = count

    def edit_areas(self, on: bool) -> None:
        """Start or stop drawing the areas of all cameras."""
        self._editing = on
        for tile in self.tiles:
            tile.edit_area(on)

    def forget_faces(self) -> None:
        """Show no faces until the next analyses."""
        for tile in self.tiles:
            tile.video.forget_faces()

    @override
    def minimumSizeHint(self) -> QSize:
        return _LEAST

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _made(self, camera: WatchedCamera) -> WallTile:
        tile = WallTile(camera)
        tile.setParent(self)
        tile.video.people = self._controller.people_count
        tile.picked.connect(lambda: self.picked.emit(camera))
        tile.again_wanted.connect(lambda: self._controller.source.try_again(camera))
        tile.area_changed.connect(lambda area: self._controller.cameras.limit(camera, area))
        tile.edit_area(self._editing)
        tile.show()
        return tile

    def _on_rates(self, _rates: object) -> None:
        if self.isVisible():
            for tile in self.tiles:
                tile.show_rates()

    def _place(self) -> None:
        """Choose the columns that make pictures largest; on a wide page no fewer than rows."""
        tiles = self.tiles
        if not tiles:
            return
        least = isqrt(len(tiles) - 1) + 1 if self.width() > self.height() else 1
        columns = max(range(least, len(tiles) + 1), key=self._picture_px)
        width = int(self._picture_px(columns)) + 2 * RING_PX
        height = int(self._picture_px(columns) / _SHAPE) + FOOT_PX + 2 * RING_PX
        left = (self.width() - columns * width - (columns - 1) * self._gap_px) // 2
        for number, tile in enumerate(tiles):
            at_row, at_column = divmod(number, columns)
            tile.setGeometry(
                left + at_column * (width + self._gap_px),
                at_row * (height + self._row_gap_px),
                width,
                height,
            )

    _gap_px = M - 2 * RING_PX + 4
    _row_gap_px = M - 2 * RING_PX

    def _picture_px(self, columns: int) -> float:
        """Return how wide a picture is in this many columns."""
        rows = -(-len(self._tiles) // columns)
        wide = (self.width() - (columns - 1) * self._gap_px) / columns - 2 * RING_PX
        high = (self.height() - (rows - 1) * self._row_gap_px) / rows - FOOT_PX - 2 * RING_PX
        return max(96.0, min(wide, high * _SHAPE))
