"""A window's controller whose sources are made by the test."""

import threading
from collections.abc import Callable, Iterator, Mapping

import pytest
from pytestqt.qtbot import QtBot

from facegui.closing import Closing
from facegui.errors import FaceGuiError
from facegui.sources.capture import SourceLost
from facegui.sources.reopening import Reopening
from facegui.ui.link.cameras.watched_camera import WatchedCamera
from facegui.ui.link.controller import Controller
from facegui.ui.link.live_state import SourcePhase
from facegui.vision.types import Frame, Pixels
from facegui.workspace import Workspace

WAIT_MS = 20_000


class WallCamera(Closing):
    """Shows frames of the demonstration; hangs or is unplugged when the test says so."""

    live, stills, fps, size, notices = True, False, 50.0, (640, 360), ()

    def __init__(self, desk: "Cameras", name: str, stop: threading.Event) -> None:
        self.name, self._desk, self._stop, self._index = name, desk, stop, 0

    def read(self) -> Frame | None:
        while self.name in self._desk.hanging and not self._desk.freed.wait(0.01):
            self._desk.hung.add(self.name)
        if self.name in self._desk.unplugged:
            raise SourceLost(f"{self.name} gives no picture any more.", "Plug it in.")
        if self._stop.wait(1 / self.fps):
            return None
        self._index += 1
        pixels = self._desk.pixels[self._index % len(self._desk.pixels)]
        return Frame(pixels, self.name, self._index, self._index / self.fps)

    def close(self) -> None: ...


class Cameras:
    """Opens every ``camera:NAME``, again and again."""

    def __init__(self, pixels: list[Pixels]) -> None:
        self.pixels = pixels
        self.hanging: set[str] = set()
        self.hung: set[str] = set()
        self.unplugged: set[str] = set()
        self.opened: list[str] = []
        self.freed = threading.Event()

    def open_frames(
        self,
        text: str,
        stop: threading.Event,
        lost: Callable[[FaceGuiError], None],
        back: Callable[[], None],
    ) -> Reopening:
        name = text.removeprefix("camera:")

        def opened() -> WallCamera:
            if name in self.unplugged:
                raise SourceLost(f"{name} cannot be found.", "Plug it in.")
            self.opened.append(name)
            return WallCamera(self, name, stop)

        def wait(_seconds: float) -> bool:
            return stop.wait(0.01)

        return Reopening(opened, stop, on_lost=lost, on_back=back, wait=wait)


@pytest.fixture
def cameras(demo_frames: Mapping[float, Frame]) -> Iterator[Cameras]:
    made = Cameras([demo_frames[2.0].pixels, demo_frames[3.0].pixels])
    yield made
    made.freed.set()


@pytest.fixture
def controller(workspace: Workspace, cameras: Cameras) -> Iterator[Controller]:
    made = Controller(workspace, open_frames=cameras.open_frames, cameras=lambda: ())
    yield made
    cameras.freed.set()
    assert made.close()
    made.deleteLater()


@pytest.fixture
def running(qtbot: QtBot, controller: Controller) -> Callable[..., list[WatchedCamera]]:
    """Watch cameras by their names, and wait until each is analyzed."""

    def watch(*names: str) -> list[WatchedCamera]:
        controller.open_source(f"camera:{names[0]}")
        for name in names[1:]:
            assert controller.cameras.add(f"camera:{name}")
        for camera in controller.source.cameras:
            with qtbot.waitSignal(camera.analyzed, timeout=WAIT_MS):
                pass
        assert all(one.state.phase is SourcePhase.RUNNING for one in controller.source.cameras)
        return list(controller.source.cameras)

    return watch
