"""One day with the window: enrolled, recognized, verified, known after a restart, deleted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from facegui.gallery import Gallery
from facegui.live.analysis import Analysis
from facegui.matching.decision import Verdict
from facegui.sources.retrying import open_with_retry
from facegui.ui.people.detail import PersonDetail
from facegui.ui.people.grid import PeopleGrid
from facegui.workspace import Workspace
from tests.e2e.window_camera import ClipCamera
from tests.e2e.window_program import Program, running

EILEEN = "Eileen Collins"


@pytest.fixture
def camera() -> ClipCamera:
    return ClipCamera()


@pytest.fixture(autouse=True)
def one_engine(monkeypatch, engine) -> None:
    """Models are loaded once for all tests."""
    monkeypatch.setattr(Workspace, "load_engine", lambda self: engine)


def _enroll_from_live(program: Program, camera: ClipCamera) -> None:
    camera.view = "collins"
    program.enroll_from_live(EILEEN)
    program.until(lambda: program.controller.people_count == 1, lambda: program.notices)


def _verify(program: Program, claimed: str, answer: str) -> None:
    program.fill("Who do they say they are?", claimed)
    program.until(lambda: program.answer == answer, lambda: program.answer)


def test_from_the_first_look_to_the_last(qtbot, data_dir, camera) -> None:
    with running(qtbot, data_dir, camera.open_frames) as program:
        seen: list[Analysis] = []
        _enroll_from_live(program, camera)
        program.controller.analyzed.connect(seen.append)
        program.until(lambda: program.names == [EILEEN], lambda: program.names)
        later_s = seen[-1].frame.time_s - seen[0].frame.time_s
        assert later_s < 1.0, "who was enrolled is recognized within the next second"

        program.click("Verify")
        _verify(program, EILEEN, f"Yes, it is {EILEEN}")
        camera.view = "hopper"
        program.click("Next person")
        _verify(program, EILEEN.lower(), "No, this is somebody else")
        program.click("Live")
        program.until(lambda: program.names == ["Not recognized"], lambda: program.names)
        program.quit()

    camera.view = "both"
    with running(qtbot, data_dir, camera.open_frames) as program:
        both = ["Not recognized", EILEEN]
        program.until(lambda: sorted(program.names) == sorted(both), lambda: program.names)
        camera.view = "collins"
        program.until(lambda: program.names == [EILEEN], lambda: program.names)
        _delete(program)
        program.click("Live")
        program.until(lambda: program.names == ["Not recognized"], lambda: program.names)
        program.quit()

    workspace = Workspace(data_dir, keyring_allowed=False)
    assert workspace.gallery.people() == ()
    workspace.close()


def _delete(program: Program) -> None:
    program.click("People")
    (grid,) = program.window.findChildren(PeopleGrid)
    program.until(lambda: grid.isVisible() and grid.model().rowCount() == 1, lambda: "no tile")
    tile = grid.visualRect(grid.model().index(0, 0)).center()
    program.qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=tile)
    program.click("Delete…")
    program.click("Delete")
    program.until(lambda: program.controller.people_count == 0, lambda: program.notices)


def test_undo_brings_the_deleted_back_into_view(qtbot, data_dir, camera) -> None:
    with running(qtbot, data_dir, camera.open_frames) as program:
        _enroll_from_live(program, camera)
        _delete(program)
        program.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        program.until(lambda: program.controller.people_count == 1, lambda: program.notices)
        program.click("Live")
        program.until(lambda: program.names == [EILEEN], lambda: program.names)
        assert program.cards[0].presence is not None
        assert program.cards[0].presence.seen.decision.verdict is Verdict.MATCH


def test_a_camera_that_goes_away_comes_back_by_itself(qtbot, data_dir, camera) -> None:
    with running(qtbot, data_dir, camera.open_frames) as program:
        camera.view = "hopper"
        program.until(lambda: program.names == ["Not recognized"], lambda: program.names)
        camera.plugged = False
        program.until(lambda: program.controller.state.phase == "lost", lambda: program.names)
        assert program.names == [], "nobody is said to be here without a picture"
        tried = camera.opened
        program.until(lambda: camera.opened > tried, lambda: "no attempt to open it")
        camera.plugged = True
        program.until(lambda: program.names == ["Not recognized"], lambda: program.names)
        assert program.controller.state.problem is None


def test_a_short_video_is_analyzed_and_can_be_played_again(qtbot, data_dir, clip) -> None:
    with running(qtbot, data_dir, open_with_retry, str(clip("hopper"))) as program:
        seen: list[Analysis] = []
        program.controller.analyzed.connect(seen.append)
        program.until(lambda: bool(seen), lambda: program.controller.state)
        assert len(seen[-1].faces) == 1
        program.click("Play again")
        program.until(lambda: program.sees("Pause"), program.controls)
        program.until(lambda: program.sees("Play again"), program.controls)


def test_notes_still_being_typed_are_kept_when_the_window_is_closed(
    qtbot, hopper_enrolled, camera
) -> None:
    with running(qtbot, hopper_enrolled, camera.open_frames) as program:
        (person,) = program.workspace.gallery.people()
        program.click("People")
        program.controller.go("people", person.id)
        notes = program.window.findChild(PersonDetail).findChild(QPlainTextEdit)
        program.until(notes.isVisible, lambda: "no notes")
        notes.setFocus()
        qtbot.keyClicks(notes, "Room 214")
        program.quit()
    with Gallery.open(hopper_enrolled, keyring_allowed=False) as gallery:
        assert gallery.person(person.id).notes == "Room 214"
