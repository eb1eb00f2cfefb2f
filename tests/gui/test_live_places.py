"""What a camera learns, through the whole line: source, session, analysis, learning, search."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from facegui.gallery import NewSample
from facegui.live.liveness_watch import LivenessWatch
from facegui.matching.decision import Verdict
from facegui.matching.place import Place
from facegui.paths import resource
from facegui.tasks.enroll import take_sample
from facegui.tasks.which_face import meant_face
from facegui.ui.link.controller import Controller
from facegui.ui.link.live_state import SourcePhase
from facegui.vision.engine import Engine
from facegui.vision.types import Frame, Pixels
from facegui.workspace import Workspace
from scripts.fed_source import FedSource
from tests.unit.live.stage import LIMITS, Actor, StageEngine, look, person, picture

FRONT, BACK = "Front door", "Back door"
_WAIT_MS = 20_000
_CLIP_FRAMES = range(50, 110, 5)  # of the demonstration: Grace Hopper alone


class Desk:
    """The program without its window; its cameras show what they are handed."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        self._qtbot = qtbot
        self.controller = Controller(workspace, open_frames=self._open, cameras=lambda: ())
        self.controller.reload_gallery()
        self.camera: FedSource | None = None
        self.shown = 0  # frames since the camera was opened

    def open(self, camera: str) -> None:
        """Go over to a camera."""
        self.shown = 0
        self.controller.open_source(f"camera:{camera}", remember=False)
        self._qtbot.waitUntil(self._runs, timeout=_WAIT_MS)

    def names(self, pixels: Pixels) -> set[str]:
        """Show a frame, and return the names that are said of it."""
        assert self.camera is not None
        with self._qtbot.waitSignal(self.controller.analyzed, timeout=_WAIT_MS) as told:
            self.camera.show(pixels)
        decisions = [seen.decision for seen in told.args[0].faces]
        return {one.name for one in decisions if one.verdict is Verdict.MATCH and one.name}

    def place(self, camera: str) -> Place:
        """What the search knows of a camera."""
        watchlist = self.controller.watchlist
        assert watchlist is not None and watchlist.places is not None
        return watchlist.places.at(camera)

    def _runs(self) -> bool:
        state = self.controller.state
        return state.phase is SourcePhase.RUNNING and state.ready

    def _open(self, text: str, stop, *_: object) -> FedSource:
        self.camera = FedSource(text.removeprefix("camera:"), (320, 240), stop)
        return self.camera


@pytest.fixture
def desk(qtbot: QtBot, workspace: Workspace) -> Iterator[Desk]:
    made = Desk(qtbot, workspace)
    yield made
    assert made.controller.close()
    made.controller.deleteLater()


@pytest.fixture
def stage(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> StageEngine:
    """An engine that sees actors, in the stead of the networks."""
    engine = StageEngine()
    monkeypatch.setattr(Workspace, "load_engine", lambda self: engine)
    unchecked = LivenessWatch(None, workspace.liveness_calibration(), workspace.liveness_policy)
    monkeypatch.setattr(Workspace, "load_liveness", lambda self, purpose=None: unchecked)
    workspace.limits = LIMITS
    workspace.settings = replace(workspace.settings, encoder="mobilefacenet")
    return engine


@pytest.fixture
def visit(desk: Desk, stage: StageEngine) -> Callable[..., set[str]]:
    """Let a person by number come to the camera, be looked at three times, and go."""
    shown = 0

    def show(*actors: Actor, scene: int) -> set[str]:
        nonlocal shown
        pixels = picture(actors, scene)
        stage.show(Frame(pixels, FRONT, desk.shown), actors)
        desk.shown += 1
        shown += 1
        return desk.names(pixels)

    def come(number: int) -> set[str]:
        named: set[str] = set()
        for at in range(3):
            seen = look(person(number), 0.9, seed=1000 * number + shown)
            named |= show(Actor(100 + at, seen, face=number), scene=0)
        show(scene=1)
        return named

    return come


def enrolled(desk: Desk, workspace: Workspace, *numbers: int) -> None:
    """Enroll persons by number at the camera, and look through it."""
    jpeg = resource("demo", "grace-hopper.jpg").read_bytes()
    for number in numbers:
        landmarks = np.zeros((5, 2), np.float32)
        sample = NewSample(jpeg, landmarks, workspace.space, person(number), {}, "camera", FRONT)
        workspace.gallery.add_person(f"Person {number}", [sample], consent="yes")
    desk.controller.reload_gallery()
    desk.open(FRONT)


def share_of(workspace: Workspace, number: int) -> float:
    """How much of what is kept of the camera is somebody: 1 of five different people, 0.45."""
    total = workspace.gallery.seen(workspace.space)[FRONT].total
    return float(total @ person(number) / np.linalg.norm(total))


def test_somebody_enrolled_who_stays_all_day_does_not_become_the_center(
    qtbot: QtBot, desk: Desk, workspace: Workspace, visit: Callable[..., set[str]]
) -> None:
    """K = 1, seen a hundred times: less a center of themselves they would be nobody."""
    enrolled(desk, workspace, 0)
    before = desk.place(FRONT).center
    for _ in range(100):
        assert visit(0) == {"Person 0"}
    np.testing.assert_array_equal(desk.place(FRONT).center, before)
    assert workspace.gallery.seen(workspace.space) == {}
    for number in range(1, 6):
        assert visit(number) == set()
    qtbot.waitUntil(lambda: desk.place(FRONT).seen == 5, timeout=_WAIT_MS)
    assert abs(share_of(workspace, 0)) < 0.3
    assert visit(0) == {"Person 0"}
    assert visit(9) == set()


def test_a_stranger_is_not_let_in_by_two_hundred_visits(
    qtbot: QtBot, desk: Desk, workspace: Workspace, visit: Callable[..., set[str]]
) -> None:
    enrolled(desk, workspace, 0, 1, 2)
    before = desk.controller.watchlist
    assert before is not None
    for _ in range(200):
        assert visit(7) == set()
    assert desk.controller.watchlist is before
    for number in (0, 8, 9, 10, 11):
        visit(number)
    qtbot.waitUntil(lambda: desk.place(FRONT).seen == 5, timeout=_WAIT_MS)
    assert 0.3 < share_of(workspace, 7) < 0.6
    assert visit(7) == set()
    assert visit(0) == {"Person 0"}


def test_a_camera_that_is_gone_back_to_counts_nobody_again(
    qtbot: QtBot, desk: Desk, workspace: Workspace, visit: Callable[..., set[str]]
) -> None:
    enrolled(desk, workspace, 0)
    visit(0)
    for number in range(1, 6):
        visit(number)
    qtbot.waitUntil(lambda: desk.place(FRONT).seen == 5, timeout=_WAIT_MS)
    desk.open(BACK)
    desk.open(FRONT)
    visit(0)
    for number in range(1, 6):
        visit(number)
    assert workspace.gallery.seen(workspace.space)[FRONT].people == 5
    for number in range(6, 11):
        visit(number)
    qtbot.waitUntil(lambda: desk.place(FRONT).seen == 10, timeout=_WAIT_MS)


def test_who_is_enrolled_at_one_camera_is_recognized_at_another_one(
    desk: Desk, engine: Engine, workspace: Workspace, clip: list[Pixels]
) -> None:
    """The same clip, as a camera with other light sees it."""
    first = Frame(clip[0], FRONT)
    face = meant_face(first, engine.detect(first)).face
    sample = take_sample(first, face, engine, workspace.limits, "camera", place=FRONT).sample
    workspace.gallery.add_person("Grace Hopper", [sample], consent="yes")
    desk.controller.reload_gallery()
    for camera, light in ((FRONT, as_it_is), (BACK, another_light)):
        desk.open(camera)
        said = [desk.names(light(pixels)) for pixels in clip[1:]]
        assert set().union(*said) == {"Grace Hopper"}, camera
        assert said[3:] == [{"Grace Hopper"}] * len(said[3:]), camera


@pytest.fixture(scope="module")
def clip() -> list[Pixels]:
    """Two seconds of the demonstration."""
    reader = cv2.VideoCapture(str(Path(resource("demo", "demo.mp4"))))
    frames = []
    for number in range(max(_CLIP_FRAMES) + 1):
        assert reader.grab()
        if number in _CLIP_FRAMES:
            small = cv2.resize(reader.retrieve()[1], (640, 360), interpolation=cv2.INTER_AREA)
            frames.append(np.asarray(small, np.uint8))
    reader.release()
    return frames


def as_it_is(pixels: Pixels) -> Pixels:
    return pixels


def another_light(pixels: Pixels) -> Pixels:
    """Warm light from one side, and noise."""
    side = np.linspace(0.65, 1.15, pixels.shape[1], dtype=np.float32)[None, :, None]
    lit = pixels * side * np.array([0.80, 0.97, 1.12], np.float32)
    noise = np.random.default_rng(3).normal(0, 6, pixels.shape)
    return np.clip(lit + noise, 0, 255).astype(np.uint8)
