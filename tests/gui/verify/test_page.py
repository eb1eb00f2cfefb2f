"""Verify: the right answer for every state, and photos compared."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.paths import resource
from facegui.ui.link.controller import Controller
from facegui.ui.link.live_state import LiveState, SourcePhase
from facegui.ui.verify.page import VerifyPage
from facegui.vision.engine import Engine
from facegui.vision.types import Frame
from facegui.workspace import Workspace
from tests.gui.user import press

HOPPER = resource("demo", "grace-hopper.jpg")
RUNNING = LiveState(SourcePhase.RUNNING, "demo", "Demonstration", (1280, 720), 25.0, ready=True)


@pytest.fixture
def page(qtbot: QtBot, controller: Controller) -> VerifyPage:
    made = VerifyPage(controller)
    qtbot.addWidget(made)
    qtbot.addWidget(made.choice())
    controller.source.front.state = RUNNING
    controller.state_changed.emit(RUNNING)
    return made


@pytest.fixture
def seen(workspace: Workspace, engine: Engine, hopper: None, demo_picture: Frame) -> Analysis:
    """Grace Hopper in front of a camera for a while."""
    analyzer = Analyzer(engine, workspace.watchlist(), workspace.limits)
    still = analyzer.analyze_still(demo_picture)
    face = still.faces[0]
    tracked = replace(face, track=1, sightings=9, track_embedding=face.embedding)
    return replace(still, faces=(tracked,))


def look(page: VerifyPage, analysis: Analysis, seconds: float = 1.0, from_s: float = 0.0) -> None:
    for number in range(round(seconds * 25)):
        frame = replace(analysis.frame, time_s=from_s + number / 25)
        page.frame(frame)
        page.analyzed(replace(analysis, frame=frame))


def answer(page: VerifyPage) -> tuple[str, str]:
    return page.person.answer.sentence, page.person.answer.tone


def test_nobody_enrolled_leads_to_enrolling(page: VerifyPage) -> None:
    assert answer(page) == ("Nobody is enrolled yet", "neutral")


def test_a_claim_comes_first(page: VerifyPage, hopper: None) -> None:
    assert answer(page) == ("Choose a name", "neutral")
    page.person.field.setText("Gra")
    assert answer(page) == ("Choose a name", "neutral")  # one is suggested
    page.person.field.setText("Ada")
    assert answer(page) == ("Nobody has that name", "neutral")
    page.person.field.setText("grace hopper")
    assert answer(page) == ("Look at the camera", "accent")


def test_a_right_claim_is_answered_yes(page: VerifyPage, seen: Analysis) -> None:
    page.asked("Grace Hopper")
    look(page, seen)
    assert answer(page) == ("Yes, it is Grace Hopper", "good")
    page.person.begin()
    assert answer(page) == ("Choose a name", "neutral")


def test_a_wrong_claim_is_answered_no(page: VerifyPage, seen: Analysis) -> None:
    other = seen.faces[0]
    stranger = -other.embedding
    face = replace(other, track=2, embedding=stranger, track_embedding=stranger)
    page.asked("Grace Hopper")
    look(page, replace(seen, faces=(face,)))
    assert answer(page) == ("No, this is somebody else", "bad")


def test_two_in_view_and_then_nobody(page: VerifyPage, seen: Analysis) -> None:
    twin = replace(seen.faces[0], track=2)
    page.asked("Grace Hopper")
    look(page, replace(seen, faces=(*seen.faces, twin)))
    assert answer(page) == ("Two people in view", "warning")
    look(page, replace(seen, faces=()), from_s=1)
    assert answer(page) == ("Look at the camera", "accent")


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        (replace(RUNNING, ready=False), "Getting ready"),
        (LiveState(SourcePhase.IDLE), "There is no camera"),
        (replace(RUNNING, phase=SourcePhase.PAUSED), "Paused"),
        (replace(RUNNING, phase=SourcePhase.ENDED), "The end"),
    ],
)
def test_without_a_picture_it_is_said_why(
    page: VerifyPage, controller: Controller, hopper: None, state: LiveState, sentence: str
) -> None:
    page.asked("Grace Hopper")
    controller.source.front.state = state
    controller.state_changed.emit(state)
    assert page.person.answer.sentence == sentence


def test_a_photo_is_verified_and_the_camera_comes_back(
    qtbot: QtBot, page: VerifyPage, seen: Analysis
) -> None:
    page.asked("Grace Hopper")
    page.person.use_photo(HOPPER)
    qtbot.waitUntil(lambda: answer(page) == ("Yes, it is Grace Hopper", "good"))
    look(page, replace(seen, faces=()))
    assert answer(page)[0] == "Yes, it is Grace Hopper"  # the camera does not meddle
    page.person.use_camera()
    assert answer(page) == ("Look at the camera", "accent")


def test_a_file_that_is_no_picture_is_told(
    qtbot: QtBot, page: VerifyPage, hopper: None, tmp_path: Path
) -> None:
    page.asked("Grace Hopper")
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture")
    page.person.use_photo(broken)
    qtbot.waitUntil(lambda: answer(page) == ("The photo cannot be used", "warning"))


def test_two_photos_of_one_person_match(qtbot: QtBot, page: VerifyPage) -> None:
    page.asked((HOPPER, HOPPER))
    qtbot.waitUntil(lambda: page.photos.answer.sentence == "The same person")
    score, distance = page.photos.figures
    assert score.startswith("Score 1.00, needs 0.")
    assert distance == "d(img1, img2) = 0.00"
    page.photos.clear()
    assert page.photos.answer.sentence == "Choose two photos"


def test_a_photo_without_a_face_is_told_in_its_place(
    qtbot: QtBot, page: VerifyPage, tmp_path: Path
) -> None:
    wall = tmp_path / "wall.png"
    cv2.imwrite(str(wall), np.full((200, 300, 3), 128, np.uint8))
    page.asked((HOPPER, wall))
    first, second = page.photos.slots
    qtbot.waitUntil(lambda: bool(second.problem) and first.has_face)
    assert second.problem.startswith("No face was found in wall.png.")
    assert page.photos.answer.sentence == "Choose another photo"


@pytest.fixture
def both(tmp_path: Path, demo_frames: Mapping[float, Frame]) -> Path:
    """Grace Hopper and Eileen Collins beside each other, as large."""
    path = tmp_path / "both.png"
    cv2.imwrite(str(path), demo_frames[7.0].pixels)
    return path


def test_in_a_photo_of_two_the_one_who_is_meant_is_clicked(
    qtbot: QtBot, page: VerifyPage, hopper: None, both: Path
) -> None:
    page.resize(1024, 640)
    page.show()
    page.asked("Grace Hopper")
    page.person.use_photo(both)
    which = page.person.which
    qtbot.waitUntil(which.isVisible)
    assert "2 faces were found in both.png." in which.words
    answers = []
    for at in (0, 1):
        page.person.use_photo(both)
        qtbot.waitUntil(which.isVisible)
        qtbot.mouseClick(which.faces[at], Qt.MouseButton.LeftButton)
        assert which.isHidden()
        answers.append(answer(page)[0])
        assert f"number {at + 1} from the left" in page.person.taken
    assert sorted(answers) == ["No, this is somebody else", "Yes, it is Grace Hopper"]
    page.person.use_camera()
    assert page.person.taken == ""


def test_photos_of_two_are_compared_by_the_faces_that_are_clicked(
    qtbot: QtBot, page: VerifyPage, both: Path
) -> None:
    page.resize(1024, 640)
    page.show()
    page.asked((both, HOPPER))
    photos = page.photos
    qtbot.waitUntil(lambda: photos.picker.isVisible() and photos.slots[1].has_face)
    assert photos.answer.sentence == "Which face is meant?"
    qtbot.mouseClick(photos.picker.faces[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: photos.answer.sentence.endswith(("The same person", "people")))
    first = photos.answer.sentence
    assert "number 1 from the left" in photos.taken
    photos.take([both], 0)
    qtbot.waitUntil(photos.picker.isVisible)
    qtbot.mouseClick(photos.picker.faces[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "number 2" in photos.taken)
    assert {first, photos.answer.sentence} == {"The same person", "Two different people"}


def test_a_comparison_says_its_probability_and_threshold_under_why(
    qtbot: QtBot, page: VerifyPage
) -> None:
    page.show()
    page.asked((HOPPER, HOPPER))
    photos = page.photos
    qtbot.waitUntil(lambda: photos.answer.sentence == "The same person")
    assert photos.reasons == ""
    photos.why.click()
    assert "Probability that it is one person: more than 99 %" in photos.reasons
    assert "Threshold 0." in photos.reasons
    assert "false claims pass" in photos.reasons


def test_the_name_has_the_focus_and_enter_takes_the_only_suggestion(
    qtbot: QtBot, page: VerifyPage, hopper: None
) -> None:
    page.show()
    page.activateWindow()
    page.shown()
    field = page.person.field
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "hop")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "Grace Hopper"
    assert answer(page) == ("Look at the camera", "accent")


def test_enter_takes_nobody_where_several_fit(qtbot: QtBot, page: VerifyPage, hopper: None) -> None:
    field = page.person.field
    field.offer(["Grace Hopper", "Grace Kelly"])
    field.setText("grace")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "grace"


def test_a_clip_that_has_ended_is_played_again_from_its_picture(
    qtbot: QtBot, page: VerifyPage, controller: Controller, seen: Analysis, monkeypatch
) -> None:
    again: list[int] = []
    monkeypatch.setattr(controller, "resume", lambda: again.append(1))
    page.show()
    look(page, seen)
    ended = replace(RUNNING, phase=SourcePhase.ENDED)
    controller.source.front.state = ended
    controller.state_changed.emit(ended)
    press(qtbot, page.person.stage, "Play again")
    assert again == [1]
    controller.state_changed.emit(RUNNING)
    buttons = page.person.stage.findChildren(QPushButton)
    assert not [one for one in buttons if one.text() == "Play again" and one.isVisible()]
