"""The screen for visitors: what it says, that it stays calm, and how it is left."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, QSizeF, Qt
from PySide6.QtGui import QAction, QColor, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from facegui.gallery.index import IndexedPerson
from facegui.live.analysis import SeenFace
from facegui.matching.decision import Verdict
from facegui.matching.templates import Candidate
from facegui.tasks.painting.portrait import portrait_of
from facegui.ui.door.kiosk_view import KioskView
from facegui.ui.door.places import fitted, places, wrapped
from facegui.ui.link.controller import Controller
from facegui.ui.link.door.door import DoorMode
from facegui.ui.link.language import LANGUAGES, Language
from facegui.ui.link.live_state import LiveState, SourcePhase
from facegui.ui.theme.tokens import DARK, LIGHT, Text
from facegui.ui.window.main_window import MainWindow
from facegui.vision.faults import Fault
from tests.gui.conftest import MakeAnalysis, MakeSeen
from tests.gui.door.conftest import PIN, gray

SIZES = ((1080, 1920), (1024, 700), (1440, 900))
Run = Callable[..., LiveState]


@pytest.fixture
def kiosk(qtbot: QtBot, controller: Controller, run: Run) -> KioskView:
    """Show the screen with a running source."""
    run()
    made = KioskView(controller)
    qtbot.addWidget(made)
    made.resize(1080, 1920)
    made.show()
    return made


class See:
    """Shows the same faces for some seconds; returns what is said at the end."""

    def __init__(self, kiosk: KioskView, make_analysis: MakeAnalysis) -> None:
        self.kiosk, self._make_analysis, self._at_s = kiosk, make_analysis, 0.0

    def __call__(self, *faces: SeenFace, seconds: float = 5.0) -> str:
        for number in range(round(seconds * 10)):
            time_s = self._at_s + number / 10
            self.kiosk.show_analysis(self._make_analysis(*faces, time_s=time_s))
        self._at_s += seconds
        return self.kiosk.text.sentence


@pytest.fixture
def see(kiosk: KioskView, make_analysis: MakeAnalysis) -> See:
    return See(kiosk, make_analysis)


@pytest.mark.parametrize(
    ("decided", "sentence", "tone"),
    [
        ((Verdict.MATCH, None), "Welcome, Ada", "good"),
        ((Verdict.NOT_RECOGNIZED, None), "Please ask at the reception", "neutral"),
        ((Verdict.NOT_LIVE, None), "Please ask at the reception", "neutral"),
        ((Verdict.UNSURE, None), "Please ask at the reception", "neutral"),
        ((Verdict.POOR_QUALITY, Fault.TOO_SMALL), "Come closer", "warning"),
        ((Verdict.POOR_QUALITY, Fault.TOO_DARK), "More light", "warning"),
    ],
)
def test_it_says_what_was_decided(
    see: See, make_seen: MakeSeen, decided: tuple[Verdict, Fault | None], sentence: str, tone: str
) -> None:
    verdict, fault = decided
    assert see(seconds=2) == "Look here"
    assert see(make_seen(verdict, fault=fault, since_s=2.0)) == sentence
    assert see.kiosk.text.tone == tone
    assert see.kiosk.accessibleName().startswith(sentence), "a screen reader says it, too"


def test_nobody_is_told_that_they_look_like_a_picture(
    kiosk: KioskView, see: See, make_seen: MakeSeen
) -> None:
    see(make_seen(Verdict.NOT_LIVE))
    said = f"{kiosk.text.sentence} {kiosk.text.line}".lower()
    assert not any(word in said for word in ("live", "photo", "picture", "attack"))


def test_a_name_is_left_out_where_that_is_wished(
    kiosk: KioskView, see: See, make_seen: MakeSeen, controller: Controller
) -> None:
    controller.change_settings(kiosk_names=False)
    assert see(make_seen(Verdict.MATCH)) == "Welcome"
    assert "Ada" not in kiosk.accessibleName()


def test_without_a_picture_nobody_is_asked_to_look(kiosk: KioskView, run: Run) -> None:
    for changes in ({"phase": SourcePhase.LOST}, {"phase": SourcePhase.PAUSED}, {"ready": False}):
        run(**changes)
        assert kiosk.text.sentence == "One moment"
    run()
    assert kiosk.text.sentence == "Look here"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"history": False}, "Your picture is not kept"),
        ({}, "Pictures of those who are enrolled here are kept for 30 days"),
        ({"history_strangers": True, "history_days": 1}, "Your picture is kept for 1 day"),
        ({"history": False, "strangers": True}, "Your picture is kept for 7 days"),
        ({"strangers": True}, "Your picture is kept for 30 days"),
    ],
)
def test_it_says_truly_what_is_kept(controller: Controller, changes, words: str) -> None:
    from facegui.ui.door import words as door_words

    controller.change_settings(**changes)
    assert door_words.how_long_kept(controller.workspace.settings) == words


def test_a_painted_portrait_stands_for_who_wants_it(
    see: See, make_seen: MakeSeen, controller: Controller, hopper: str
) -> None:
    green = np.full((32, 32, 3), (0, 220, 0), np.uint8)
    (sample,) = controller.gallery.samples(hopper)
    controller.gallery.paintings.keep(sample.id, portrait_of(green, "ink", 0.2))
    controller.change_settings(painted_portraits=True)
    seen = make_seen(Verdict.MATCH)
    person = Candidate(IndexedPerson(hopper, "Grace Hopper"), 0.7)
    seen = replace(seen, decision=replace(seen.decision, person=person))
    see.kiosk.show_frame(gray())
    middle = places(QSizeF(see.kiosk.size())).picture.center().toPoint()
    assert see(seen) == "Welcome, Grace Hopper"
    color = see.kiosk.grab().toImage().pixelColor(middle)
    assert color.green() > 150 and color.red() < 100
    assert see(make_seen(Verdict.MATCH, track=2)) == "Welcome, Ada"
    color = see.kiosk.grab().toImage().pixelColor(middle)
    assert color.green() == color.red(), "the live picture, which stays as it is"


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_whole_screen_has_the_color_of_the_answer(
    kiosk: KioskView, see: See, make_seen: MakeSeen, theme, look: str
) -> None:
    theme.choose(look)
    tokens = DARK if look == "dark" else LIGHT
    see(make_seen(Verdict.MATCH))
    assert kiosk.grab().toImage().pixelColor(3, 3) == QColor(tokens.good_soft)
    see(make_seen(Verdict.NOT_RECOGNIZED, track=2))
    assert kiosk.grab().toImage().pixelColor(3, 3) == QColor(tokens.background)


@pytest.fixture(params=sorted(LANGUAGES))
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    made = Language(qapp)
    made.choose(request.param)
    yield request.param
    made.choose("en")


_NAMES = ("Ada", ("Wilhelmine von Hohenberg-Ettersdorf " * 6)[:200], "Donaudampfschiff" * 12)


@pytest.mark.parametrize("size", SIZES)
def test_every_sentence_has_room_in_every_language(language: str, size: tuple[int, int]) -> None:
    from facegui.tasks.door.greeting import DoorAnswer, DoorState
    from facegui.ui.door import words as door_words

    answers = [DoorAnswer(state) for state in DoorState]
    answers += [DoorAnswer(DoorState.FAULT, fault=fault) for fault in Fault]
    answers += [DoorAnswer(DoorState.WELCOME, name) for name in _NAMES]
    at = places(QSizeF(*size))
    room = at.sentence.adjusted(0, 0, 0, -110 * at.scale)
    assert at.sentence.bottom() <= at.small.top() and at.small.bottom() <= size[1]
    for answer in answers:
        words = door_words.greeting(answer, names=True).sentence
        made = fitted(words, Text.DOOR_ANSWER, at.scale, room)
        flag, high = wrapped(words, made, room)
        assert high <= room.height(), words
        wide = QFontMetricsF(made).boundingRect(QRectF(0, 0, room.width(), 1e6), flag, words)
        assert wide.width() <= room.width() + 1, words
        if not answer.name or answer.name == "Ada":
            assert made.pixelSize() >= 28, f"{words} is read from a distance"


def test_it_has_no_controls_and_fills_the_screen(
    window: MainWindow, controller: Controller, pin: str
) -> None:
    window.findChild(QAction, "kiosk").trigger()
    QApplication.processEvents()
    assert controller.door.mode is DoorMode.KIOSK
    assert window.isFullScreen()
    buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisible()]
    assert buttons == []
    assert not window.findChild(type(window.page("live"))).isVisible()


def test_only_the_pin_leaves_it(
    qtbot: QtBot, window: MainWindow, controller: Controller, pin: str
) -> None:
    controller.door.receive()
    view = window.doorway.view
    assert isinstance(view, KioskView)
    ways: tuple[Callable[[], object], ...] = (
        lambda: QTest.keyClick(view, Qt.Key.Key_Escape),
        lambda: QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(20, 20)),
        window.close,
        window.doorway.quit,
    )
    for way in ways:
        way()
        assert view.card.isVisible()
        assert controller.door.mode is DoorMode.KIOSK and window.isVisible()
        QTest.keyClick(view.card.field, Qt.Key.Key_Escape)
        assert not view.card.isVisible()
    view.ask()
    qtbot.keyClicks(view.card.field, PIN)
    qtbot.keyClick(view.card.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not controller.door.shut)
    assert not window.isFullScreen()
    assert window.page("live").isVisible()


def test_without_a_pin_escape_leaves_it_and_it_says_so(
    window: MainWindow, controller: Controller
) -> None:
    from facegui.ui.door import words as door_words

    controller.door.receive()
    assert "Escape leaves" in door_words.leaving(controller.door)
    QTest.keyClick(window.doorway.view, Qt.Key.Key_Escape)
    assert not controller.door.shut
    controller.door.pin.change("", PIN)
    assert door_words.leaving(controller.door) == ""


def test_a_locked_window_does_not_become_a_screen_for_visitors(
    window: MainWindow, controller: Controller, pin: str
) -> None:
    controller.door.lock()
    controller.door.receive()
    assert controller.door.mode is DoorMode.LOCKED
    controller.door.start(kiosk=True)
    assert controller.door.mode is DoorMode.LOCKED
