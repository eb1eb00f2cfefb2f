"""The footer says where the promise is not known to hold, and what would make it known."""

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from facegui.gallery import SeenFaces
from facegui.live.scan_pace import Pace
from facegui.ui.link.controller import Controller
from facegui.ui.link.language import Language
from facegui.ui.link.live_state import LiveState, Rates, SourcePhase
from facegui.ui.parts import place_words
from facegui.ui.window.footer import Footer
from facegui.ui.window.main_window import MainWindow
from facegui.ui.window.pages import PAGES
from facegui.ui.window.state import WindowState
from tests.gui.placed import FRONT, enroll_at

BUSY = Pace(0.6, 45, "The computer is busy: new faces are looked for every 0.6 s, from 45 px.")
RUNNING = LiveState(
    SourcePhase.RUNNING, f"camera:{FRONT}", FRONT, (1920, 1080), 30.0, ready=True, device="CPU"
)


@pytest.fixture
def window(qtbot: QtBot, controller: Controller) -> MainWindow:
    made = MainWindow(controller, PAGES)
    qtbot.addWidget(made)
    made.restore(WindowState())
    made.show()
    return made


@pytest.fixture
def language(qapp: QApplication):
    made = Language(qapp)
    yield made
    made.choose("en")


def at(controller: Controller, place: str) -> None:
    """Let a camera run whose last analysis was of a place."""
    controller.source.front.state = RUNNING
    controller.source.place = place
    controller.state_changed.emit(controller.state)
    controller.place_changed.emit()


def footer_of(window: MainWindow) -> Footer:
    (footer,) = window.findChildren(Footer)
    return footer


def test_a_second_person_enrolled_at_the_camera_makes_the_promise_known(
    window: MainWindow, controller: Controller
) -> None:
    footer = footer_of(window)
    enroll_at(controller, FRONT, ["Ada"])
    at(controller, FRONT)
    assert footer.words[-2:] == (
        "1 person · at most 1 stranger in 200 gets a name",
        "not yet known to hold here",
    )
    assert "too few people were seen" in footer.why
    assert "when a second person is enrolled here, or when five visitors" in footer.why
    enroll_at(controller, FRONT, ["Bo"], seed=2)
    assert footer.words[-1] == "2 people · at most 1 stranger in 200 gets a name"
    assert " this place by 2 people, 1 pair: " in footer.why


def test_another_camera_is_another_question(window: MainWindow, controller: Controller) -> None:
    footer = footer_of(window)
    enroll_at(controller, FRONT, ["Ada", "Bo"])
    enroll_at(controller, "Back door", ["Cy"], seed=3)
    at(controller, FRONT)
    assert footer.words[-1] == "3 people · at most 1 stranger in 200 gets a name"
    at(controller, "Back door")
    assert footer.words[-1] == "not yet known to hold here"


def test_a_new_camera_shows_doubt_until_people_were_seen_there(
    window: MainWindow, controller: Controller
) -> None:
    """What is known of another camera is no evidence for this one."""
    footer = footer_of(window)
    enroll_at(controller, FRONT, ["Ada", "Bo", "Cy"])
    at(controller, "Gate")
    assert footer.words[-1] == "not yet known to hold here"
    assert "nobody was enrolled and too few people were seen" in footer.why
    assert "when five visitors have been seen here" in footer.why
    rows = np.random.default_rng(5).normal(size=(5, 320)).astype(np.float32)
    total = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).sum(axis=0)
    space, now = controller.workspace.space, datetime.now(UTC)
    controller.gallery.keep_seen(SeenFaces("Gate", space, total, 5, 0, 0.0, 0.0, now))
    controller.reload_gallery()
    assert footer.words[-1] == "3 people · at most 1 stranger in 200 gets a name"
    assert "with those enrolled elsewhere (8 people, 15 pairs)" in footer.why


def test_visitors_are_not_promised_where_nothing_is_learned(
    window: MainWindow, controller: Controller
) -> None:
    enroll_at(controller, FRONT, ["Ada"])
    controller.change_settings(learn_places=False)
    at(controller, FRONT)
    assert footer_of(window).why.endswith("known when a second person is enrolled here.")


def test_nothing_is_doubted_before_there_is_a_place(
    window: MainWindow, controller: Controller
) -> None:
    enroll_at(controller, FRONT, ["Ada"])
    assert footer_of(window).words[-1] == "1 person · at most 1 stranger in 200 gets a name"
    assert footer_of(window).why == ""


@pytest.mark.parametrize("code", ["en", "de"])
def test_it_fits_a_small_screen_also_when_everything_is_said(
    qtbot: QtBot, controller: Controller, language: Language, code: str
) -> None:
    language.choose(code)
    window = MainWindow(controller, PAGES)
    qtbot.addWidget(window)
    window.restore(WindowState())
    window.resize(1024, 700)
    window.show()
    enroll_at(controller, FRONT, ["Ada"])
    at(controller, FRONT)
    controller.source.front.rates = replace(Rates(30.0, 24.0, 122.0), pace=BUSY)
    controller.rates_changed.emit(controller.rates)
    QApplication.processEvents()
    footer = footer_of(window)
    assert window.width() == 1024
    assert footer.minimumSizeHint().width() <= footer.width()
    said = [one for one in footer.findChildren(QLabel) if one.isVisible() and one.text()]
    cut = [one.text() for one in said if one.width() < one.sizeHint().width()]
    assert [words for words in cut if not words.startswith(FRONT)] == []


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("files", "Pictures from files"),
        ("demo", "Demonstration"),
        ("/home/ada/visit.mp4", "visit.mp4"),
        ("USB 2.0 / HD", "USB 2.0 / HD"),
        ("rtsp://camera.example/1.mp4", "rtsp://camera.example/1.mp4"),
    ],
)
def test_places_have_names(place: str, said: str) -> None:
    assert place_words.name(place) == said
