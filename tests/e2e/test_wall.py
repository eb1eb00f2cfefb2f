"""Clips of real people as cameras beside one another: everybody is seen, and nothing is left."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facegui.errors import FaceGuiError
from facegui.paths import resource
from facegui.settings import CameraSetting
from facegui.sources.capture import SourceLost
from facegui.sources.reopening import Reopening
from facegui.ui.link.cameras.watched_camera import WatchedCamera
from facegui.ui.link.controller import Controller
from facegui.ui.link.live_state import SourcePhase
from facegui.vision.types import Frame
from facegui.workspace import Workspace
from tests.looped_clip import LoopedClip

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "videos"
CLIPS = ("demo", *(str(DATA / name) for name in ("short_hamilton_clip.mp4", "s32.mp4", "d10.mp4")))
WAIT_MS = 30_000

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not DATA.is_dir(), reason="the development clips are not there"),
    pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts files as Linux does"),
]


class ClipOfCamera(LoopedClip):
    """After a second it hangs, or is lost, as its name says."""

    def __init__(self, name: str, clip: str, stop: threading.Event) -> None:
        super().__init__(name, clip, stop)
        self._stop = stop
        self._began_s = time.monotonic()

    def read(self) -> Frame | None:
        late = time.monotonic() - self._began_s > 1
        if late and self.name == "Hangs":
            self._stop.wait()
        if late and self.name == "Lost":
            raise SourceLost("Lost gives no picture any more.", "Plug it in.")
        return super().read()


def open_frames(
    text: str,
    stop: threading.Event,
    lost: Callable[[FaceGuiError], None],
    back: Callable[[], None],
) -> Reopening:
    """Open ``camera:NAME``; the names of the clips are their numbers."""
    name = text.removeprefix("camera:")
    clip = CLIPS[int(name)] if name.isdecimal() else resource("demo", "demo.mp4")
    return Reopening(lambda: ClipOfCamera(name, str(clip), stop), stop, on_lost=lost, on_back=back)


@pytest.fixture
def watch(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Controller]]:
    """Watch cameras by their names, until each was analyzed."""
    made: list[Controller] = []

    def begin(*names: str) -> Controller:
        workspace = Workspace(tmp_path / "data", keyring_allowed=False)
        workspace.settings = replace(
            workspace.settings, cameras=tuple(CameraSetting(one, f"camera:{one}") for one in names)
        )
        controller = Controller(workspace, open_frames=open_frames, cameras=lambda: ())
        made.append(controller)
        controller.start()
        seen: set[str] = set()
        for camera in controller.source.cameras:
            camera.analyzed.connect(lambda _one, name=camera.name: seen.add(name))
        qtbot.waitUntil(lambda: seen == set(names), timeout=WAIT_MS)
        return controller

    before = threading.active_count(), _open_files()
    yield begin
    assert made[0].close()
    assert threading.active_count() <= before[0]
    assert _open_files() <= before[1] + _KEPT_FILES


_KEPT_FILES = 4  # what the process opens once: its models' pools, the event loop


def _open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def _with_faces(qtbot: QtBot, cameras: tuple[WatchedCamera, ...]) -> None:
    """Wait until somebody was seen at each of the cameras."""
    there: set[str] = set()
    for camera in cameras:
        camera.analyzed.connect(
            lambda analysis, name=camera.name: there.add(name) if analysis.faces else None
        )
    qtbot.waitUntil(lambda: there == {one.name for one in cameras}, timeout=WAIT_MS)


@pytest.mark.parametrize("count", [2, 4])
def test_everybody_is_seen_at_each_of_several_clips(qtbot, watch, count: int) -> None:
    controller = watch(*map(str, range(count)))
    _with_faces(qtbot, controller.source.cameras)
    places = {one.place for one in controller.source.cameras}
    assert places == {str(number) for number in range(count)}


def test_two_go_on_beside_one_that_hangs_and_one_that_is_lost_every_second(qtbot, watch) -> None:
    controller = watch("0", "1", "Hangs", "Lost")
    good, other, _hangs, lost = controller.source.cameras
    losses: list[object] = []
    lost.state_changed.connect(
        lambda state: losses.append(state) if state.phase is SourcePhase.LOST else None
    )
    times: list[float] = []
    for camera in (good, other):
        camera.analyzed.connect(lambda _one: times.append(time.monotonic()))
    qtbot.waitUntil(lambda: len(losses) >= 3, timeout=WAIT_MS)
    _with_faces(qtbot, (good, other))
    qtbot.waitUntil(lambda: len(times) > 20, timeout=WAIT_MS)
    assert {one.state.phase for one in (good, other)} == {SourcePhase.RUNNING}
