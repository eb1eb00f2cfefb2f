"""Live, fed states and analyses."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from facegui.errors import InputProblem
from facegui.gallery import Sighting
from facegui.gallery.index import IndexedPerson
from facegui.live.analyzer import Analyzer
from facegui.matching.decision import Verdict
from facegui.matching.templates import Candidate
from facegui.ui.link.controller import Controller
from facegui.ui.link.live_state import LiveState, SourcePhase
from facegui.ui.live.page import LivePage
from facegui.ui.live.panel import LivePanel
from facegui.ui.live.person_card import PersonCard
from facegui.ui.parts.page import PageSpec
from facegui.ui.parts.video import VideoView
from facegui.ui.people.merge import MergeSheet
from facegui.ui.people.page import PeoplePage
from facegui.ui.widgets.empty_state import EmptyState
from facegui.ui.widgets.tick import Tick
from facegui.ui.window.main_window import MainWindow
from tests.gui.placed import FRONT, enroll_at

_WAIT_MS = 20_000
RUNNING = LiveState(SourcePhase.RUNNING, "demo", "Demonstration", (640, 360), 25.0, ready=True)


@pytest.fixture
def window(qtbot: QtBot, controller: Controller) -> MainWindow:
    made = MainWindow(controller, (PageSpec("live", "Live", "video", LivePage),))
    qtbot.addWidget(made)
    made.show_page("live")
    made.show()
    _state(controller)
    return made


def _state(controller: Controller, **changes: object) -> None:
    controller.source.front.state = replace(RUNNING, **changes)  # type: ignore[arg-type]
    controller.state_changed.emit(controller.state)


def _cards(window: MainWindow) -> list[PersonCard]:
    return list(window.findChildren(LivePanel)[0].cards)


def _button(window: MainWindow, words: str) -> QPushButton:
    QApplication.processEvents()
    found = [one for one in window.findChildren(QPushButton) if one.text() == words]
    shown = [one for one in found if one.isVisible()]
    assert len(shown) == 1, f"{words}: {found}"
    return shown[0]


def _look(controller: Controller, analysis) -> None:
    controller.frame_arrived.emit(analysis.frame)
    controller.analyzed.emit(analysis)
    QApplication.processEvents()  # what was added is laid out and shown


def test_a_match_and_a_stranger_have_a_card_each(
    window, controller, make_seen, make_analysis
) -> None:
    match = make_seen(Verdict.MATCH, name="Grace", score=0.71, track=1)
    stranger = make_seen(score=0.18, track=2, since_s=1.0, box=(300, 90, 400, 200))
    _look(controller, make_analysis(match, stranger))
    words = [card.words[:2] for card in _cards(window)]
    assert words == [("Not recognized", ""), ("Grace", "Match")]
    assert _button(window, "Enroll…").property("kind") == "primary"


def test_only_one_button_is_filled_among_several_strangers(
    window, controller, make_seen, make_analysis
) -> None:
    faces = [make_seen(track=at, box=(90 * at, 50, 90 * at + 60, 120)) for at in range(1, 5)]
    _look(controller, make_analysis(*faces))
    kinds = [
        button.property("kind")
        for button in window.findChildren(QPushButton)
        if button.text() == "Enroll…" and button.isVisible()
    ]
    assert sorted(kinds) == ["plain", "plain", "plain", "primary"]


def test_a_card_is_updated_and_not_replaced(window, controller, make_seen, make_analysis) -> None:
    _look(controller, make_analysis(make_seen(score=0.2)))
    (card,) = _cards(window)
    match = make_seen(Verdict.MATCH, name="Grace", score=0.8)
    _look(controller, make_analysis(match, time_s=0.1))
    assert _cards(window) == [card]
    assert card.words[0] == "Grace"


def test_not_now_takes_the_offer_away_for_good(
    qtbot: QtBot, window, controller, make_seen, make_analysis
) -> None:
    _look(controller, make_analysis(make_seen()))
    qtbot.mouseClick(_button(window, "Not now"), Qt.MouseButton.LeftButton)
    _look(controller, make_analysis(make_seen(score=0.3), time_s=5.0))
    assert not [
        one
        for one in window.findChildren(QPushButton)
        if one.text() == "Enroll…" and one.isVisible()
    ]


@pytest.mark.parametrize(
    ("changes", "words", "way"),
    [
        (
            {"phase": SourcePhase.IDLE, "source": "", "name": ""},
            "No camera was found",
            "Watch the demonstration",
        ),
        (
            {
                "phase": SourcePhase.FAILED,
                "problem": InputProblem("a.mp4 cannot be read.", "Try another."),
            },
            "a.mp4 cannot be read.",
            "Open a video…",
        ),
        (
            {
                "phase": SourcePhase.LOST,
                "source": "camera:Desk",
                "problem": InputProblem("Desk cannot be opened.", "Close the other program."),
            },
            "Desk cannot be opened.",
            "Watch the demonstration",
        ),
    ],
)
def test_where_there_is_no_picture_there_is_a_way_on(
    window, controller, changes: dict[str, object], words: str, way: str
) -> None:
    _state(controller, **changes)
    empty = window.findChildren(EmptyState)[0]
    assert empty.isVisible()
    assert empty.title == words
    assert _button(window, way).isEnabled()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"ready": False}, "Getting ready to recognize faces…"),
        ({"phase": SourcePhase.PAUSED}, "Paused"),
        ({"phase": SourcePhase.ENDED}, "The end"),
        ({"phase": SourcePhase.OPENING}, "Opening Demonstration…"),
        (
            {"phase": SourcePhase.LOST, "problem": InputProblem("Desk gives no picture any more.")},
            "Desk gives no picture any more. Trying again…",
        ),
    ],
)
def test_the_picture_says_why_it_does_not_move(
    window, controller, make_analysis, changes: dict[str, object], words: str
) -> None:
    _look(controller, make_analysis())
    _state(controller, **changes)
    video = window.findChildren(VideoView)[0]
    assert video.isVisible()
    assert video.caption == words


@pytest.mark.parametrize(
    ("phase", "words"),
    [
        (SourcePhase.RUNNING, "Pause"),
        (SourcePhase.PAUSED, "Resume"),
        (SourcePhase.ENDED, "Play again"),
        (SourcePhase.FAILED, "Try again"),
    ],
)
def test_the_button_says_what_it_does_now(
    window, controller, phase: SourcePhase, words: str
) -> None:
    _state(controller, phase=phase)
    assert _button(window, words).isEnabled()


def test_nobody_stays_in_view_when_the_source_stops(
    window, controller, make_seen, make_analysis
) -> None:
    _look(controller, make_analysis(make_seen()))
    _state(controller, phase=SourcePhase.LOST, problem=InputProblem("Desk is gone."))
    assert _cards(window) == []


def test_who_was_seen_today_stays_listed_while_the_camera_is_lost(window, controller) -> None:
    now = datetime.now(UTC)
    controller.gallery.history.keep(Sighting("0" * 32, None, now, now, "not_recognized", 0.4))
    controller.recorder.start()
    _state(controller)
    _state(controller, phase=SourcePhase.LOST, problem=InputProblem("Desk is gone."))
    QApplication.processEvents()  # the new row is laid out and shown
    (panel,) = window.findChildren(LivePanel)
    words = [one.text() for one in panel.findChildren(QLabel) if one.isVisible()]
    assert words[-3:] == ["Seen today", "Unknown people", f"{now.astimezone():%H:%M}"]


def test_somebody_is_enrolled_from_a_card_and_recognized_in_the_next_frame(
    qtbot: QtBot, window, controller, engine, demo_frames
) -> None:
    workspace = controller.workspace
    analyzer = Analyzer(engine, workspace.watchlist(), workspace.limits)
    for _ in range(3):
        _look(controller, analyzer.analyze(demo_frames[10.0]))
    qtbot.mouseClick(_button(window, "Enroll…"), Qt.MouseButton.LeftButton)
    enroll = _button(window, "Enroll")
    assert not enroll.isEnabled()
    qtbot.keyClicks(_cards(window)[0].findChildren(QLineEdit)[0], "Eileen")
    assert not enroll.isEnabled(), "consent is needed"
    window.findChildren(Tick)[0].click()
    qtbot.mouseClick(enroll, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: controller.people_count == 1, timeout=_WAIT_MS)
    (person,) = workspace.gallery.people()
    assert person.name == "Eileen"
    (sample,) = workspace.gallery.samples(person.id)
    assert sample.place == demo_frames[10.0].source == "demo.mp4"
    assert person.consent is not None and "agrees" in person.consent.text
    analyzer.watchlist = controller.watchlist
    later = [analyzer.analyze(replace(demo_frames[11.0], time_s=11.0 + at / 25)) for at in range(3)]
    assert later[-1].faces[0].decision.name == "Eileen"
    qtbot.mouseClick(_button(window, "Undo"), Qt.MouseButton.LeftButton)
    assert workspace.gallery.people() == ()
    assert controller.people_count == 0


def test_a_name_that_is_taken_is_refused_in_the_form(
    qtbot: QtBot, window, controller, make_seen, make_analysis
) -> None:
    controller.workspace.gallery.add_person("Ada", [])
    _look(controller, make_analysis(make_seen()))
    qtbot.mouseClick(_button(window, "Enroll…"), Qt.MouseButton.LeftButton)
    (card,) = _cards(window)
    assert card.form is not None
    qtbot.keyClicks(card.findChildren(QLineEdit)[0], "ada")
    window.findChildren(Tick)[0].click()
    qtbot.mouseClick(_button(window, "Enroll"), Qt.MouseButton.LeftButton)
    assert card.form.told == "Somebody named Ada is already enrolled. Choose another name."
    assert card.form is not None


def test_a_form_stays_open_when_the_person_leaves(
    qtbot: QtBot, window, controller, make_seen, make_analysis
) -> None:
    _look(controller, make_analysis(make_seen()))
    qtbot.mouseClick(_button(window, "Enroll…"), Qt.MouseButton.LeftButton)
    _look(controller, make_analysis(time_s=60.0))
    (card,) = _cards(window)
    assert card.form is not None
    qtbot.mouseClick(_button(window, "Cancel"), Qt.MouseButton.LeftButton)
    _look(controller, make_analysis(time_s=61.0))
    _state(controller)
    assert _cards(window) == []


@pytest.mark.parametrize("phase", [SourcePhase.ENDED, SourcePhase.PAUSED])
def test_of_a_picture_at_rest_card_and_box_know_who_is_enrolled(  # noqa: PLR0917 fixtures
    qtbot: QtBot, window, controller, engine, demo_frames, phase: SourcePhase
) -> None:
    workspace = controller.workspace
    analyzer = Analyzer(engine, workspace.watchlist(), workspace.limits)
    for _ in range(3):
        _look(controller, analyzer.analyze(demo_frames[10.0]))
    _state(controller, phase=phase)
    (card,) = _cards(window)
    qtbot.mouseClick(_button(window, "Enroll…"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(card.findChildren(QLineEdit)[0], "Eileen")
    window.findChildren(Tick)[0].click()
    qtbot.mouseClick(_button(window, "Enroll"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: controller.people_count == 1, timeout=_WAIT_MS)
    (card,) = _cards(window)
    assert card.presence.seen.decision.name == "Eileen"
    page = window.page("live")
    assert [one.seen.decision.name for one in page.roster.present] == ["Eileen"]
    assert [seen.decision.name for seen in page.last.faces] == ["Eileen"]


def test_two_enrolled_people_who_cannot_be_told_apart_are_shown_not_enrolled(
    qtbot: QtBot, controller, make_seen, make_analysis
) -> None:
    """A third person enrolled for a pair that may be one would make it worse."""
    pages = (
        PageSpec("live", "Live", "video", LivePage),
        PageSpec("people", "People", "people", PeoplePage),
    )
    window = MainWindow(controller, pages)
    qtbot.addWidget(window)
    window.show_page("live")
    window.show()
    _state(controller)
    ids = enroll_at(controller, FRONT, ("Ada", "Eve"))
    torn = make_seen(Verdict.UNSURE, score=0.6)
    ada, eve = (Candidate(IndexedPerson(one, one), 0.6) for one in ids)
    decision = replace(torn.decision, threshold=0.5, closest=ada, runner_up=eve)
    _look(controller, make_analysis(replace(torn, decision=decision)))
    (card,) = _cards(window)
    assert not card.offers_enrollment
    window.page("live").enroll_newest()
    assert card.form is None
    qtbot.mouseClick(_button(window, "See both"), Qt.MouseButton.LeftButton)
    (sheet,) = window.findChildren(MergeSheet)
    assert sheet.isVisible()
