"""Several cameras at the controller: added, lost, hanging, named, limited, and left."""

import threading
from datetime import UTC, datetime

import pytest

from facegui.gallery import Gallery
from facegui.live.area import Area
from facegui.settings import MOST_CAMERAS, CameraSetting, Settings
from facegui.tasks.enroll import sample_of_picture
from facegui.ui.link.cameras import running as cameras_running
from facegui.ui.link.cameras import watched_camera
from facegui.ui.link.controller import Controller
from facegui.ui.link.live_state import SourcePhase
from tests.gui.link.cameras.conftest import WAIT_MS

LEFT = Area(((0.0, 0.0), (0.2, 0.0), (0.2, 1.0), (0.0, 1.0)))


def test_a_second_camera_is_analyzed_beside_the_first_which_is_not_opened_again(
    qtbot, controller, cameras, running
):
    door, gate = running("Door", "Gate")
    assert cameras.opened == ["Door", "Gate"]
    assert [one.state.name for one in (door, gate)] == ["Door", "Gate"]
    assert controller.state is door.state, "pages with one picture show the first"
    with qtbot.waitSignal(gate.analyzed, timeout=WAIT_MS) as told:
        pass
    assert told.args[0].place == "Gate"
    threads = [one.name for one in threading.enumerate() if one.name.startswith("facegui-")]
    assert sorted(threads) == ["facegui-analysis", "facegui-capture", "facegui-capture"]


def test_they_are_watched_again_after_a_start(controller, running):
    running("Door", "Gate")
    kept, notices = Settings.load(controller.workspace.data_dir)
    assert notices == ()
    assert kept.cameras == (
        CameraSetting("Door", "camera:Door"),
        CameraSetting("Gate", "camera:Gate"),
    )
    controller.pause()
    controller.start()
    assert [one.state.source for one in controller.source.cameras] == ["camera:Door", "camera:Gate"]


def test_passwords_typed_into_the_settings_leave_them_at_the_start(controller):
    typed = [f"rtsp://me:tlJwpbo6@camera{number}.example/1" for number in (1, 2)]
    cameras = tuple(CameraSetting(one[-17:], one) for one in typed)
    controller.change_settings(source=typed[0], cameras=cameras)
    controller.start()
    path = controller.workspace.data_dir / "settings.json"
    assert "tlJwpbo6" not in path.read_text("utf-8")
    assert len(Settings.load(path.parent)[0].cameras) == 2
    kept = controller.workspace.settings.cameras
    found = [controller.workspace.addresses.find(one.source).reveal() for one in kept]
    assert found == typed


def test_the_same_camera_is_not_watched_twice_nor_more_than_nine(controller, running):
    running("Door")
    assert not controller.cameras.add("camera:Door")
    for number in range(MOST_CAMERAS - 1):
        assert controller.cameras.add(f"camera:{number}")
    assert not controller.cameras.add("camera:Tenth")
    assert len(controller.source.cameras) == MOST_CAMERAS


def test_another_source_takes_the_place_of_all(qtbot, controller, running):
    running("Door", "Gate")
    controller.open_source("camera:Yard")
    assert [one.state.source for one in controller.source.cameras] == ["camera:Yard"]
    assert controller.workspace.settings.cameras == ()
    with qtbot.waitSignal(controller.analyzed, timeout=WAIT_MS):
        pass


def test_one_that_is_removed_goes_and_the_others_go_on(qtbot, controller, cameras, running):
    door, gate, yard = running("Door", "Gate", "Yard")
    controller.cameras.remove(door)
    assert controller.source.cameras == (gate, yard)
    assert controller.source.front is gate
    controller.cameras.remove(yard)
    assert controller.workspace.settings.cameras == ()
    assert controller.workspace.settings.source == "camera:Gate"
    with qtbot.waitSignal(controller.analyzed, timeout=WAIT_MS):
        pass
    assert cameras.opened == ["Door", "Gate", "Yard"]


def test_one_that_is_unplugged_comes_back_by_itself_and_the_others_go_on(
    qtbot, controller, cameras, running
):
    door, gate = running("Door", "Gate")
    cameras.unplugged.add("Gate")
    qtbot.waitUntil(lambda: gate.state.phase is SourcePhase.LOST, timeout=WAIT_MS)
    assert gate.state.lost_at is not None
    assert door.state.phase is SourcePhase.RUNNING
    with qtbot.waitSignal(door.analyzed, timeout=WAIT_MS):
        pass
    cameras.unplugged.clear()
    qtbot.waitUntil(lambda: gate.state.phase is SourcePhase.RUNNING, timeout=WAIT_MS)
    with qtbot.waitSignal(gate.analyzed, timeout=WAIT_MS):
        pass


def test_one_that_hangs_is_told_and_may_be_tried_anew(
    qtbot, controller, cameras, running, monkeypatch
):
    monkeypatch.setattr(watched_camera, "_STALLED_BEATS", 2)
    door, gate = running("Door", "Gate")
    cameras.hanging.add("Gate")
    with qtbot.waitSignal(door.analyzed, timeout=WAIT_MS):
        pass

    def beats() -> bool:
        gate.beat()
        return gate.state.phase is SourcePhase.LOST

    qtbot.waitUntil(beats, timeout=WAIT_MS)
    with qtbot.waitSignal(door.analyzed, timeout=WAIT_MS):
        pass
    cameras.hanging.clear()
    controller.source.try_again(gate)
    with qtbot.waitSignal(gate.analyzed, timeout=WAIT_MS):
        pass
    assert cameras.opened == ["Door", "Gate", "Gate"]


def _captures() -> list[threading.Thread]:
    return [one for one in threading.enumerate() if one.name == "facegui-capture"]


def test_the_end_waits_for_no_camera_that_hangs_and_who_was_seen_is_written(
    qtbot, controller, cameras, running, hopper_at
):
    controller.change_settings(history=True)
    running("Door", "Gate")
    qtbot.waitUntil(lambda: hopper_at() == {"Door", "Gate"}, timeout=WAIT_MS)
    cameras.hanging.add("Gate")
    qtbot.waitUntil(lambda: "Gate" in cameras.hung, timeout=WAIT_MS)
    assert controller.close()
    assert len(_captures()) == 1, "it still hangs"
    with Gallery.open(controller.workspace.data_dir, keyring_allowed=False) as gallery:
        (entries,) = gallery.history.pages()
    assert {one.source for one in entries} == {"Door", "Gate"}
    cameras.freed.set()
    qtbot.waitUntil(lambda: not _captures())


def test_models_do_not_wait_for_a_camera_of_before_that_hangs(
    qtbot, controller, cameras, running, monkeypatch
):
    """Else the analysis could not end before that camera answers."""
    monkeypatch.setattr(cameras_running, "_READERS_S", WAIT_MS)
    running("Gate")
    cameras.hanging.add("Gate")
    qtbot.waitUntil(lambda: "Gate" in cameras.hung, timeout=WAIT_MS)
    controller.open_source("camera:Door")
    qtbot.waitUntil(lambda: controller.state.ready, timeout=WAIT_MS)
    assert controller.state.phase is SourcePhase.OPENING
    assert controller.close()
    cameras.freed.set()
    qtbot.waitUntil(lambda: not _captures())


def test_faces_outside_of_the_area_are_ignored_at_once_and_after_a_start(
    qtbot, controller, running
):
    door, gate = running("Door", "Gate")
    faces: list[int] = []
    door.analyzed.connect(lambda analysis: faces.append(len(analysis.faces)))
    qtbot.waitUntil(lambda: 1 in faces, timeout=WAIT_MS)  # Grace Hopper, in the middle
    controller.cameras.limit(door, LEFT)
    qtbot.waitUntil(lambda: faces[-3:] == [0, 0, 0], timeout=WAIT_MS)
    with qtbot.waitSignal(
        gate.analyzed, timeout=WAIT_MS, check_params_cb=lambda analysis: len(analysis.faces) == 1
    ):
        pass
    kept = Settings.load(controller.workspace.data_dir)[0].cameras
    assert [one.area for one in kept] == [LEFT.corners, ()]


def test_an_area_of_a_single_camera_is_kept_with_it(controller, running):
    (door,) = running("Door")
    controller.cameras.limit(door, LEFT)
    kept = Settings.load(controller.workspace.data_dir)[0].cameras
    assert kept == (CameraSetting("Door", "camera:Door", LEFT.corners),)
    controller.cameras.limit(door, Area())
    assert controller.workspace.settings.cameras == ()


def test_a_camera_gets_a_name_of_its_own_which_no_other_has(qtbot, controller, running):
    door, gate = running("Door", "Gate")
    assert controller.cameras.rename(gate, "  Back   gate ")
    assert gate.state.name == "Back gate"
    assert not controller.cameras.rename(door, "back GATE")
    assert not controller.cameras.rename(door, " ")
    with qtbot.waitSignal(gate.analyzed, timeout=WAIT_MS) as told:
        pass
    qtbot.waitSignal(gate.analyzed, timeout=WAIT_MS).wait()
    assert told.args[0].place == "Gate", "what is learned of a place stays where it was learned"


def test_the_picture_in_front_may_be_another_and_answers_questions(qtbot, controller, running):
    _, gate = running("Door", "Gate")
    with qtbot.waitSignal(controller.state_changed):
        controller.source.put_in_front(gate)
    assert controller.state.name == "Gate"
    with qtbot.waitSignal(controller.analyzed, timeout=WAIT_MS) as told:
        pass
    assert told.args[0].place == "Gate"
    answers: list[object] = []
    controller.jobs.analysis(lambda one: one, done=answers.append, failed=pytest.fail)
    qtbot.waitUntil(lambda: len(answers) == 1, timeout=WAIT_MS)
    assert gate.lane is not None and answers[0] is gate.lane.analyzer


def test_visits_are_at_the_camera_by_its_name(qtbot, controller, running, hopper_at):
    controller.change_settings(history=True)
    running("Door", "Gate")
    qtbot.waitUntil(lambda: len(hopper_at()) == 2, timeout=WAIT_MS)
    assert hopper_at() == {"Door", "Gate"}


def test_what_is_paused_stays_so_when_it_is_named_or_limited(controller, running):
    _, gate = running("Door", "Gate")
    controller.pause()
    controller.cameras.limit(gate, LEFT)
    assert controller.cameras.rename(gate, "Back gate")
    assert gate.state.phase is SourcePhase.PAUSED and gate.state.name == "Back gate"


def test_the_door_says_that_it_watches_while_any_camera_runs(qtbot, controller, cameras, running):
    door, gate = running("Door", "Gate")
    cameras.unplugged.add("Door")
    qtbot.waitUntil(lambda: door.state.phase is SourcePhase.LOST, timeout=WAIT_MS)
    assert controller.state is door.state
    assert controller.source.watching is gate.state
    controller.pause()
    assert not controller.source.watching.at_work


def test_pausing_turns_all_off_and_resuming_opens_all(qtbot, controller, cameras, running):
    both = running("Door", "Gate")
    controller.pause()
    assert {one.state.phase for one in both} == {SourcePhase.PAUSED}
    controller.resume()
    for one in both:
        with qtbot.waitSignal(one.analyzed, timeout=WAIT_MS):
            pass
    assert sorted(cameras.opened) == ["Door", "Door", "Gate", "Gate"]


@pytest.fixture
def hopper_at(controller: Controller, engine, demo_picture):
    """Enroll Grace Hopper; where a visit of hers is written down."""
    controller.searched.start()
    kept = sample_of_picture(demo_picture, engine, controller.workspace.limits)
    person = controller.gallery.add_person("Grace Hopper", [kept.sample], consent="yes")
    controller.reload_gallery()

    def where() -> set[str]:
        controller.recorder.catch_up()
        today = controller.gallery.history.of_day(datetime.now(UTC).astimezone().date())
        return {one.source for one in today if one.person_id == person.id}

    return where
