"""Which cameras are watched: keeps them in the settings and passes them to the desk."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject

from facegui.errors import FaceGuiError
from facegui.live.area import Area
from facegui.settings import MOST_CAMERAS, CameraSetting
from facegui.sources.address import Address
from facegui.sources.opening import DEMO
from facegui.sources.retrying import CAMERA
from facegui.ui.link.cameras.source_desk import ChosenCamera, SourceDesk
from facegui.ui.link.cameras.watched_camera import DEMO_NAME, WatchedCamera
from facegui.workspace import Workspace


class CameraList(QObject):
    """Adds, removes, renames and limits cameras; each change takes effect at once.

    A single camera without a name of its own is kept as the source in the settings, and their list
    of cameras is empty. ``keep`` changes settings by name; ``failed`` gets why they could not be
    saved.
    """

    def __init__(
        self,
        workspace: Workspace,
        desk: SourceDesk,
        keep: Callable[..., None],
        failed: Callable[[FaceGuiError], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._desk = desk
        self._keep = keep
        self._failed = failed

    @property
    def several(self) -> bool:
        """Whether there is more than one camera."""
        return len(self._desk.cameras) > 1

    @property
    def full(self) -> bool:
        """Whether no more cameras can be added."""
        return len(self._desk.cameras) >= MOST_CAMERAS

    def start(self) -> None:
        """Watch the cameras of the settings."""
        chosen, cameras = [], []
        for one in self._workspace.settings.cameras:
            address, kept = Address(one.source), one.source
            try:
                address = self._workspace.addresses.find(one.source)
                kept = self._workspace.addresses.keep(address)
            except FaceGuiError as problem:
                self._failed(problem)
            chosen.append(ChosenCamera(one.name, address, Area(one.area)))
            cameras.append(replace(one, source=kept))
        # Whole addresses may have been typed into the file. Two that look alike without their
        # secrets stay, since no list may name a source twice.
        alike = len({one.source for one in cameras}) < len(cameras)
        if not alike and tuple(cameras) != self._workspace.settings.cameras:
            self._keep(source=cameras[0].source, cameras=tuple(cameras))
        self._desk.watch(chosen)

    def add(self, text: str) -> bool:
        """Watch one more source; False if it is watched already, or there are too many."""
        address = Address(text)
        known = {one.address.shown for one in self._desk.cameras}
        if self.full or address.shown in known:
            return False
        chosen = self._chosen()
        self._change([*chosen, ChosenCamera(self._free_name(address), address)])
        return True

    def remove(self, camera: WatchedCamera) -> None:
        """Stop watching a camera, unless it is the only one."""
        if self.several:
            self._change([self._as_chosen(one) for one in self._desk.cameras if one is not camera])

    def rename(self, camera: WatchedCamera, name: str) -> bool:
        """Rename a camera; False if the name is empty or taken."""
        name = " ".join(name.split())
        taken = {one.state.name.casefold() for one in self._desk.cameras if one is not camera}
        if not name or name.casefold() in taken:
            return False
        self._replace(camera, replace(self._as_chosen(camera), name=name))
        return True

    def limit(self, camera: WatchedCamera, area: Area) -> None:
        """Limit a camera to another area of its picture."""
        self._replace(camera, replace(self._as_chosen(camera), area=area))

    def _replace(self, camera: WatchedCamera, chosen: ChosenCamera) -> None:
        cameras = self._desk.cameras
        self._change([chosen if one is camera else self._as_chosen(one) for one in cameras])

    def _chosen(self) -> list[ChosenCamera]:
        return [self._as_chosen(one) for one in self._desk.cameras if one.state.source]

    @staticmethod
    def _as_chosen(camera: WatchedCamera) -> ChosenCamera:
        return ChosenCamera(camera.name or _short(camera.state.name), camera.address, camera.area)

    def _change(self, chosen: Sequence[ChosenCamera]) -> None:
        before = {one.source for one in self._workspace.settings.cameras}
        try:
            kept = [self._workspace.addresses.keep(one.address) for one in chosen]
        except FaceGuiError as problem:
            self._failed(problem)
            return
        cameras = tuple(
            CameraSetting(one.name, source, one.area.corners)
            for one, source in zip(chosen, kept, strict=True)
        )
        alone = len(cameras) == 1 and not cameras[0].area
        self._keep(source=kept[0], cameras=() if alone else cameras)
        for gone in before - set(kept):
            self._workspace.addresses.forget(gone)
        self._desk.watch(chosen)

    def _free_name(self, address: Address) -> str:
        taken = {one.state.name.casefold() for one in self._desk.cameras}
        name = _short(address.shown.removeprefix(CAMERA))
        names = (name if number == 1 else f"{name} {number}" for number in count(1))
        return next(one for one in names if one.casefold() not in taken)


def _short(name: str) -> str:
    """Return a source's first name: host and path of an address, the last part of a path."""
    if "://" in name:
        return name.partition("://")[2].rpartition("@")[2].partition("?")[0]
    return DEMO_NAME if name == DEMO else Path(name).stem if "/" in name or "\\" in name else name
