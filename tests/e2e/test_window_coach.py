"""The coach in the real window: it takes the picture, the person does the rest, and can undo it."""

import pytest

from facegui.workspace import Workspace
from tests.e2e.window_camera import ClipCamera
from tests.e2e.window_program import Program, running

EILEEN = "Eileen Collins"
CONSENT = (
    "This person agrees that their face is stored here, encrypted, until they ask for its removal."
)


@pytest.fixture(autouse=True)
def one_engine(monkeypatch, engine) -> None:
    """Models are loaded once for all tests."""
    monkeypatch.setattr(Workspace, "load_engine", lambda self: engine)


def _wait_for_picture(program: Program) -> None:
    program.until(lambda: program.sees("Remove the picture: Straight"), program.controls)


def test_enrolled_by_the_coach_recognized_and_taken_back(qtbot, data_dir) -> None:
    camera = ClipCamera()
    camera.view = "collins"
    with running(qtbot, data_dir, camera.open_frames) as program:
        program.click("People")
        program.click("Enroll from camera")
        _wait_for_picture(program)
        assert not program.controller.gallery.people()  # nothing is kept before Save
        program.fill("Name", EILEEN)
        program.click(CONSENT)
        program.click("Save")
        program.click("Live")
        program.until(lambda: program.names == [EILEEN], lambda: program.names)
        program.click("Undo")
        program.until(lambda: program.names == ["Not recognized"], lambda: program.names)
        assert program.controller.gallery.people() == ()
        program.quit()


def test_a_card_leads_to_the_coach_and_back(qtbot, data_dir) -> None:
    camera = ClipCamera()
    camera.view = "both"
    with running(qtbot, data_dir, camera.open_frames) as program:
        program.until(lambda: len(program.names) == 2, lambda: program.names)
        program.click("Enroll…")
        program.click("More pictures…")
        _wait_for_picture(program)  # of the one meant, though two are in view
        program.click("Back")
        program.until(lambda: len(program.names) == 2, lambda: program.names)
        assert program.controller.gallery.people() == ()
        program.quit()
