"""The window's hold on threads: start, stop, switch, lose, ask."""

import threading
from collections.abc import Callable, Iterator
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from facegui.errors import FaceGuiError, InputProblem
from facegui.gallery import Gallery, GalleryLocked
from facegui.sources.cameras import Camera
from facegui.sources.pace import Paced
from facegui.ui.link.controller import Controller
from facegui.ui.link.live_state import SourcePhase
from facegui.workspace import Workspace
from tests.fakes import FramesSource

_WAIT_MS = 20_000


class Opener:
    """Opens clips made from frames; remembers what was asked for."""

    def __init__(self, frames) -> None:
        self.pixels = [frame.pixels for frame in frames]
        self.opened: list[str] = []
        self.problem: FaceGuiError | None = None
        self.lost: Callable[[FaceGuiError], None] = lambda problem: None
        self.back: Callable[[], None] = lambda: None

    def __call__(self, text, stop: threading.Event, lost, back):
        self.opened.append(text)
        self.lost, self.back = lost, back
        if self.problem is not None:
            raise self.problem
        return Paced(lambda: FramesSource(self.pixels, 50, name=text), stop, loop=True)


@pytest.fixture
def opener(demo_frames) -> Opener:
    return Opener([demo_frames[2.0], demo_frames[3.0]])


@pytest.fixture
def controller(workspace: Workspace, opener: Opener) -> Iterator[Controller]:
    made = Controller(workspace, open_frames=opener, cameras=lambda: ())
    yield made
    assert made.close()
    made.deleteLater()


def _phase(controller: Controller, phase: SourcePhase) -> Callable[[], bool]:
    return lambda: controller.state.phase is phase


def test_a_source_is_shown_and_analyzed(qtbot: QtBot, controller: Controller) -> None:
    with qtbot.waitSignals(
        [controller.frame_arrived, controller.analyzed], timeout=_WAIT_MS, order="none"
    ):
        controller.start("clip")
    assert controller.state.phase is SourcePhase.RUNNING
    assert controller.state.name == "clip"
    assert controller.state.size == (1280, 720)
    qtbot.waitUntil(lambda: controller.state.ready, timeout=_WAIT_MS)
    assert controller.state.device == "CPU"


def test_what_a_file_left_out_is_told_at_its_end_and_not_of_the_next(
    qtbot: QtBot, controller: Controller, opener: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_off(text, stop, lost, back):
        source = FramesSource(opener.pixels, 50, name=text)
        source.notices = ("The video ends early: 2 of about 60 frames could be read.",)
        return source

    monkeypatch.setattr(controller.source, "_open_frames", cut_off)
    told, settled = [], []
    controller.noticed.connect(told.append)
    controller.notice_settled.connect(settled.append)
    controller.start("clip")
    qtbot.waitUntil(_phase(controller, SourcePhase.ENDED), timeout=_WAIT_MS)
    (notice,) = [one for one in told if one.id == "source"]
    assert notice.message == "The video ends early: 2 of about 60 frames could be read."
    settled.clear()
    controller.open_source("another")
    assert "source" in settled


def test_a_source_named_for_this_time_is_not_remembered_but_a_chosen_one_is(
    qtbot: QtBot, controller: Controller
) -> None:
    controller.start("clip")
    assert controller.workspace.settings.source == ""
    controller.open_source("other")
    again = Workspace(controller.workspace.data_dir, keyring_allowed=False)
    assert again.settings.source == "other"


def test_pausing_stops_the_source_and_resuming_opens_it_again(
    qtbot: QtBot, controller: Controller, opener: Opener
) -> None:
    controller.start("clip")
    qtbot.waitUntil(_phase(controller, SourcePhase.RUNNING), timeout=_WAIT_MS)
    controller.pause()
    assert controller.state.phase is SourcePhase.PAUSED
    controller.resume()
    qtbot.waitUntil(_phase(controller, SourcePhase.RUNNING), timeout=_WAIT_MS)
    assert opener.opened == ["clip", "clip"]


def test_the_source_before_is_closed_before_the_next_is_opened(
    qtbot: QtBot, controller: Controller, opener: Opener
) -> None:
    alive: list[int] = []
    whole = Opener.__call__

    def counted(self, text, stop, lost, back):
        names = [thread.name for thread in threading.enumerate()]
        alive.append(names.count("facegui-capture"))
        return whole(self, text, stop, lost, back)

    opener.__class__.__call__ = counted  # type: ignore[method-assign]
    try:
        controller.start("clip")
        for number in range(5):
            controller.open_source(f"clip {number}")
        qtbot.waitUntil(lambda: controller.state.name == "clip 4", timeout=_WAIT_MS)
        qtbot.waitUntil(_phase(controller, SourcePhase.RUNNING), timeout=_WAIT_MS)
    finally:
        opener.__class__.__call__ = whole  # type: ignore[method-assign]
    assert alive[-1] == 1


def test_a_source_that_cannot_be_opened_is_a_state_and_can_be_tried_again(
    qtbot: QtBot, controller: Controller, opener: Opener
) -> None:
    opener.problem = InputProblem("clip cannot be read as a video.", "Try another.")
    controller.start("clip")
    qtbot.waitUntil(_phase(controller, SourcePhase.FAILED), timeout=_WAIT_MS)
    assert controller.state.problem is opener.problem
    opener.problem = None
    controller.resume()
    qtbot.waitUntil(_phase(controller, SourcePhase.RUNNING), timeout=_WAIT_MS)
    assert controller.state.problem is None


def test_a_lost_camera_is_told_and_comes_back(
    qtbot: QtBot, controller: Controller, opener: Opener
) -> None:
    controller.start("clip")
    qtbot.waitUntil(_phase(controller, SourcePhase.RUNNING), timeout=_WAIT_MS)
    opener.lost(InputProblem("Front desk camera gives no picture any more."))
    qtbot.waitUntil(_phase(controller, SourcePhase.LOST), timeout=_WAIT_MS)
    opener.back()
    qtbot.waitUntil(_phase(controller, SourcePhase.RUNNING), timeout=_WAIT_MS)


def test_without_a_camera_it_says_so(qtbot: QtBot, controller: Controller) -> None:
    controller.start()
    qtbot.waitUntil(_phase(controller, SourcePhase.IDLE), timeout=_WAIT_MS)


def test_the_first_camera_that_can_be_used_is_opened_by_itself(
    qtbot: QtBot, workspace: Workspace, opener: Opener
) -> None:
    cameras = (Camera(0, "Broken", problem="It does not answer."), Camera(1, "Front desk"))
    controller = Controller(workspace, open_frames=opener, cameras=lambda: cameras)
    controller.start()
    qtbot.waitUntil(lambda: opener.opened == ["camera:Front desk"], timeout=_WAIT_MS)
    assert controller.close()


def test_a_question_is_answered_without_a_camera(qtbot: QtBot, controller: Controller) -> None:
    answers: list[str] = []
    controller.jobs.analysis(
        lambda analyzer: analyzer.engine.spec.space, done=answers.append, failed=pytest.fail
    )
    qtbot.waitUntil(lambda: bool(answers), timeout=_WAIT_MS)
    assert answers == [controller.workspace.space]
    assert controller.state.phase is SourcePhase.IDLE


def test_a_question_is_answered_though_the_source_is_changed(
    qtbot: QtBot, controller: Controller
) -> None:
    asked, go_on = threading.Event(), threading.Event()
    answers: list[int] = []

    def busy(_analyzer: object) -> None:
        asked.set()
        go_on.wait(10)

    controller.start("clip")
    controller.jobs.analysis(busy, done=lambda _: None, failed=pytest.fail)
    controller.jobs.analysis(lambda _: 7, done=answers.append, failed=pytest.fail)
    qtbot.waitUntil(asked.is_set, timeout=_WAIT_MS)
    controller.open_source("another")  # before the second question was reached
    go_on.set()
    qtbot.waitUntil(lambda: answers == [7], timeout=_WAIT_MS)


def test_models_are_loaded_once_for_all_sources(
    qtbot: QtBot, controller: Controller, monkeypatch: pytest.MonkeyPatch
) -> None:
    loads: list[int] = []
    load = Workspace.load_engine
    monkeypatch.setattr(Workspace, "load_engine", lambda self: (loads.append(1), load(self))[1])
    for number in range(3):
        controller.open_source(f"clip {number}")
        with qtbot.waitSignal(controller.analyzed, timeout=_WAIT_MS):
            pass
    assert len(loads) == 1


def test_a_bug_in_the_analysis_is_reported_and_the_window_goes_on(
    qtbot: QtBot, controller: Controller
) -> None:
    controller.start("clip")
    problems: list[FaceGuiError] = []
    with qtbot.waitSignal(controller.bug_found, timeout=_WAIT_MS) as told:
        controller.jobs.analysis(lambda analyzer: 1 / 0, done=pytest.fail, failed=problems.append)
    assert isinstance(told.args[0], ZeroDivisionError)
    assert controller.state.phase is SourcePhase.FAILED
    qtbot.waitUntil(lambda: bool(problems), timeout=_WAIT_MS)
    assert str(problems[0]) == "Something went wrong inside FaceGUI. Try it once more."
    controller.resume()
    qtbot.waitUntil(_phase(controller, SourcePhase.RUNNING), timeout=_WAIT_MS)


def test_a_locked_gallery_is_a_notice_and_the_picture_runs_all_the_same(
    qtbot: QtBot, controller: Controller, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(self):
        raise GalleryLocked("The gallery is locked.", "Sign in as the account that made it.")

    monkeypatch.setattr(Workspace, "gallery", property(locked))
    notices = []
    controller.noticed.connect(notices.append)
    with qtbot.waitSignal(controller.analyzed, timeout=_WAIT_MS):
        controller.start("clip")
    assert [notice.message for notice in notices] == ["The gallery is locked."]
    assert controller.people_count == 0
    monkeypatch.undo()


def test_a_stricter_setting_is_in_force_at_once(qtbot: QtBot, controller: Controller) -> None:
    controller.reload_gallery()
    before = controller.watchlist
    controller.change_settings(strictness="strict")
    assert before is not None and controller.watchlist is not None
    after = controller.watchlist.identification.threshold
    assert after > before.identification.threshold


def test_forty_starts_and_stops_leave_nothing(qtbot: QtBot, controller: Controller) -> None:
    before = threading.active_count()
    for number in range(40):
        controller.open_source(f"clip {number}", remember=False)
        if number % 4 == 0:
            with qtbot.waitSignal(controller.frame_arrived, timeout=_WAIT_MS):
                pass
        controller.pause()
    assert controller.close()
    qtbot.waitUntil(lambda: threading.active_count() <= before, timeout=_WAIT_MS)


@pytest.fixture
def seen(controller: Controller, make_seen, make_analysis) -> Callable[[], bool]:
    """Show somebody at the front door; True once they are to be written down."""
    analysis, recorder = make_analysis(make_seen()), controller.recorder

    def see() -> bool:
        recorder.take(analysis, "Front door", 0.3)
        return recorder.waiting > 0

    return see


def test_who_was_seen_is_written_though_another_source_is_chosen(
    qtbot: QtBot, controller: Controller, seen: Callable[[], bool]
) -> None:
    controller.reload_gallery()
    qtbot.waitUntil(seen)
    controller.open_source("other")
    history = controller.gallery.history
    qtbot.waitUntil(lambda: history.count() > 0, timeout=2000)
    assert [one.source for one in next(history.pages())] == ["Front door"]


def test_closing_writes_who_was_seen_before_it_waits_for_anything(
    qtbot: QtBot, controller: Controller, seen: Callable[[], bool]
) -> None:
    """While threads are waited for no timer runs, and the window may be killed."""
    entries: list[int] = []
    never = threading.Event()

    def work(_tell: object, cancelled: Callable[[], bool]) -> None:
        while not cancelled():
            never.wait(0.01)
        with Gallery.open(controller.workspace.data_dir, keyring_allowed=False) as gallery:
            entries.append(gallery.history.count())

    controller.reload_gallery()
    controller.jobs.thread(work, done=lambda _: None, failed=lambda _: None)
    qtbot.waitUntil(seen)
    assert controller.close()
    assert entries == [1]


def test_collector_settles_when_models_are_loaded(
    qtbot: QtBot, workspace: Workspace, opener: Opener
) -> None:
    settled: list[bool] = []
    collector = SimpleNamespace(settle=lambda: settled.append(True))
    controller = Controller(workspace, collector, open_frames=opener, cameras=lambda: ())  # type: ignore[arg-type]
    controller.start("clip")
    qtbot.waitUntil(lambda: settled == [True], timeout=_WAIT_MS)
    assert controller.close()


def test_the_password_of_a_stream_is_not_in_the_settings_and_the_stream_opens_again(
    controller: Controller, monkeypatch: pytest.MonkeyPatch
) -> None:
    text, shown = "rtsp://me:tlJwpbo6@camera.example/1", "rtsp://…@camera.example/1"
    opened: list[str] = []

    def open_frames(source: str, *_: object) -> None:
        opened.append(source)
        raise InputProblem("No.", "")

    monkeypatch.setattr(controller.source, "_open_frames", open_frames)
    controller.open_source(text)
    workspace = controller.workspace
    assert workspace.settings.source == shown
    assert controller.state.source == controller.state.name == shown
    assert "tlJwpbo6" not in (workspace.data_dir / "settings.json").read_text("utf-8")
    controller.resume()
    controller.start()
    # One that lay in the settings in the clear, as it did before.
    controller.change_settings(source=text)
    controller.start()
    assert workspace.settings.source == shown
    assert "tlJwpbo6" not in (workspace.data_dir / "settings.json").read_text("utf-8")
    assert controller.close()
    assert set(opened) <= {text}
    assert opened
