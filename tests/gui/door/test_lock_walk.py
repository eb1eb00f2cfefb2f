"""Whatever was open when it was shut: every key, click and message stays before the door."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from facegui.app import come_forward
from facegui.gallery import NewSample, Sighting, StoredPortrait
from facegui.gallery.types import StrangerVisit
from facegui.paths import resource
from facegui.sources.address import Address
from facegui.ui.help.sheet import HelpSheet
from facegui.ui.link.cameras.source_desk import ChosenCamera
from facegui.ui.link.controller import Controller
from facegui.ui.link.door.door import DoorMode
from facegui.ui.link.live_state import LiveState
from facegui.ui.link.requests import STRANGERS
from facegui.ui.live.page import LivePage
from facegui.ui.people.detail import PersonDetail
from facegui.ui.people.page import PeoplePage
from facegui.ui.people.strangers.view import StrangersView
from facegui.ui.people.studio import Studio
from facegui.ui.window.instance import Instance
from facegui.ui.window.main_window import MainWindow
from facegui.ui.window.pages import PAGES
from tests.gui.door.conftest import PIN

# Keys that no action declares, and that mean something to widgets or to the desktop.
_MORE_KEYS = (
    *("Return", "Space", "Tab", "Shift+Tab", "Backspace", "Del", "Up", "Down", "Left", "Right"),
    *("Home", "End", "PgUp", "PgDown", "Menu", "Shift+F10", "F2", "F4", "F5", "F10", "F12"),
    *("Ctrl+A", "Ctrl+C", "Ctrl+F", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+P"),
    *("Ctrl+Tab", "Ctrl+W", "Ctrl+0", "Alt+Left", "Alt+F", "Alt+Return"),
)
Open = Callable[[MainWindow, Controller], QWidget]
pytestmark = pytest.mark.slow


def _trigger(window: MainWindow, name: str) -> None:
    window.findChild(QAction, name).trigger()
    QApplication.processEvents()


def _palette(window: MainWindow, _controller: Controller) -> QWidget:
    _trigger(window, "find")
    return window.findChild(QWidget, "palette")


def _help(window: MainWindow, _controller: Controller) -> QWidget:
    _trigger(window, "help")
    return window.findChild(HelpSheet)


def _timing(window: MainWindow, _controller: Controller) -> QWidget:
    _trigger(window, "timing")
    return window.page("live")


def _wall(window: MainWindow, controller: Controller) -> QWidget:
    names = ("Door", "Gate", "Yard")
    controller.source.watch([ChosenCamera(one, Address(f"camera:{one}")) for one in names])
    live = window.page("live")
    assert isinstance(live, LivePage) and live.views.in_wall
    live.edit_areas()
    return live.views.wall


def _studio(window: MainWindow, controller: Controller) -> QWidget:
    window.show_page("people")
    page = window.page("people")
    assert isinstance(page, PeoplePage)
    (person,) = [one for one in controller.gallery.people() if one.name == "Ada"]
    page.open_person(person.id)
    sample = controller.gallery.samples(person.id)[0].id
    page.findChild(PersonDetail).paint_wanted.emit(sample)
    assert isinstance(page.view, Studio)
    return page.view


def _strangers(window: MainWindow, controller: Controller) -> QWidget:
    window.show_page("people")
    page = window.page("people")
    page.asked(STRANGERS)
    assert isinstance(page, PeoplePage) and isinstance(page.view, StrangersView)
    assert len(page.view.cards) == 1
    return page.view


def _page(name: str) -> Open:
    def show(window: MainWindow, _controller: Controller) -> QWidget:
        window.show_page(name)
        return window.page(name)

    return show


OPENED: dict[str, Open] = {
    "palette": _palette,
    "help": _help,
    "timing": _timing,
    "wall": _wall,
    "studio": _studio,
    "strangers": _strangers,
    **{one: _page(one) for one in ("history", "rules", "evaluate", "settings", "self-test")},
}


@pytest.fixture
def stocked(window: MainWindow, controller: Controller, pin: str, monkeypatch) -> MainWindow:
    """A window with somebody to paint, and somebody nobody knows."""
    monkeypatch.setattr(controller.source, "_run", lambda: None)  # nothing is opened
    controller.change_settings(strangers=True)
    gallery, space = controller.gallery, controller.workspace.space
    unit = np.zeros(controller.workspace.encoder_spec.size, np.float32)
    unit[0] = 1
    now = datetime.now(UTC) - timedelta(minutes=5)
    jpeg = resource("demo", "grace-hopper.jpg").read_bytes()
    points = np.zeros((5, 2), np.float32)
    gallery.add_person("Ada", [NewSample(jpeg, points, space, unit, {}, "camera")], consent="yes")
    gallery.history.keep(Sighting("1" * 32, None, now, now, "not_recognized", 0.4))
    visit = StrangerVisit("1" * 32, now, now, "Door", space, unit)
    gallery.strangers.keep(visit, StoredPortrait("1" * 32, jpeg, points))
    controller.reload_gallery()
    return window


@pytest.fixture
def full(stocked: MainWindow) -> MainWindow:
    """It with every page built."""
    for spec in PAGES:
        stocked.page(spec.id)
    return stocked


def _shut(controller: Controller, mode: DoorMode) -> None:
    if mode is DoorMode.LOCKED:
        assert controller.door.lock()
    else:
        controller.door.receive()
    QApplication.processEvents()
    assert controller.door.mode is mode


def _beyond(window: MainWindow) -> list[str]:
    """Tell what is in sight but the door."""
    view = window.doorway.view
    assert view is not None
    seen = [one for one in window.findChildren(QWidget) if one.isVisible()]
    found = [
        f"{one} in the window" for one in seen if one is not view and not view.isAncestorOf(one)
    ]
    others = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return found + [f"the window {one}" for one in others if one is not window]


def _keys(window: MainWindow) -> list[str]:
    """Return every key that anything in the window answers to, and more."""
    declared = {
        key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()
    }
    declared |= {one.key().toString() for one in window.findChildren(QShortcut)}
    assert {"Ctrl+K", "F1", "?", "F8", "F11", "Ctrl+F11", "Ctrl+L", "Ctrl+Q"} <= declared
    return sorted(declared | set(_MORE_KEYS) - {""})


@pytest.mark.parametrize("mode", [DoorMode.LOCKED, DoorMode.KIOSK])
@pytest.mark.parametrize("opened", OPENED)
def test_no_key_and_no_click_reaches_what_was_open(
    stocked: MainWindow, controller: Controller, opened: str, mode: DoorMode
) -> None:
    inside = OPENED[opened](stocked, controller)
    assert inside.isVisible()
    page, people = stocked.current_page, controller.gallery.people()
    settings = controller.workspace.settings
    _shut(controller, mode)
    assert _beyond(stocked) == []
    for key in _keys(stocked):
        for target in (stocked, stocked.doorway.view, QApplication.focusWidget() or stocked):
            QTest.keySequence(target, QKeySequence(key))
        QApplication.processEvents()
        assert _beyond(stocked) == [], key
    for target in (stocked, *(one for one in stocked.findChildren(QWidget) if one.isVisible())):
        middle = target.rect().center()
        for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
            QTest.mouseClick(target, button, pos=middle)
        reason = QContextMenuEvent.Reason.Keyboard
        asked = QContextMenuEvent(reason, middle, target.mapToGlobal(middle))
        QApplication.sendEvent(target, asked)
        QApplication.processEvents()
        assert _beyond(stocked) == [], target
    assert not inside.isVisible()
    assert (controller.door.mode, stocked.current_page) == (mode, page)
    assert controller.gallery.people() == people
    assert controller.workspace.settings == settings
    assert controller.gallery.strangers.find(1)


@pytest.mark.parametrize("mode", [DoorMode.LOCKED, DoorMode.KIOSK])
def test_a_screen_reader_presses_no_button_that_it_knows_from_before(
    qtbot: QtBot, full: MainWindow, controller: Controller, mode: DoorMode, monkeypatch
) -> None:
    """Its references stay valid while the pages are out of the window."""
    clicked: list[QAbstractButton] = []
    for asked in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, asked, lambda *_: ("", ""))  # they would wait for somebody
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    buttons = full.findChildren(QAbstractButton)
    for one in buttons:
        one.clicked.connect(lambda _on=False, one=one: clicked.append(one))
    known = [QAccessible.queryAccessibleInterface(one) for one in buttons]
    assert len(known) > 100
    _shut(controller, mode)
    inside = full.doorway.view.findChildren(QAbstractButton)
    for button, one in zip(buttons, known, strict=True):
        assert button not in inside
        button.click()
        acts = one.actionInterface()
        for name in [] if acts is None else acts.actionNames():
            acts.doAction(name)
    qtbot.wait(300)  # a press by a screen reader is animated
    assert clicked == []
    assert _beyond(full) == []


@pytest.mark.parametrize("mode", [DoorMode.LOCKED, DoorMode.KIOSK])
def test_no_action_of_any_menu_does_anything(
    full: MainWindow, controller: Controller, mode: DoorMode
) -> None:
    """What a page declares, wherever it hangs: in a header, a folded menu, the palette."""
    _palette(full, controller)
    _shut(controller, mode)
    declared = full.doorway.actions.actions()
    assert len(declared) > 40
    for action in declared:
        assert not action.isEnabled(), action.objectName()
        action.trigger()
        QApplication.processEvents()
        assert _beyond(full) == [], action.objectName()


def test_another_language_chosen_meanwhile_opens_nothing(
    full: MainWindow, controller: Controller
) -> None:
    """Everything is built anew behind the lock: pages, actions, shortcuts."""
    full.show_page("people")
    _shut(controller, DoorMode.LOCKED)
    QCoreApplication.postEvent(full, QEvent(QEvent.Type.LanguageChange))
    for _ in range(5):
        QApplication.processEvents()
    assert _beyond(full) == []
    for key in _keys(full):
        QTest.keySequence(full, QKeySequence(key))
        QApplication.processEvents()
        assert _beyond(full) == [], key
    for action in full.doorway.actions.actions():
        assert not action.isEnabled(), action.objectName()
    controller.door.pin.remove(PIN)
    assert controller.door.leave()
    assert full.page("people").isVisible()
    assert all(action.isEnabled() for action in full.actions())


@pytest.mark.parametrize("mode", [DoorMode.LOCKED, DoorMode.KIOSK])
def test_a_second_start_and_its_source_are_told_to_the_door(
    qtbot: QtBot, stocked: MainWindow, controller: Controller, tmp_path: Path, mode: DoorMode
) -> None:
    before: LiveState = controller.state
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert first.begin()
    first.listen()
    first.wanted.connect(lambda wanted: come_forward(stocked, controller, wanted))
    _shut(controller, mode)
    with qtbot.waitSignal(first.wanted):
        assert not second.begin()
        second.knock("camera:Other")
    QApplication.processEvents()
    first.end()
    assert _beyond(stocked) == []
    assert controller.state == before
    assert controller.door.mode is mode


@pytest.mark.parametrize("mode", [DoorMode.LOCKED, DoorMode.KIOSK])
def test_what_a_page_or_a_job_says_meanwhile_stays_behind(
    stocked: MainWindow, controller: Controller, mode: DoorMode
) -> None:
    _shut(controller, mode)
    controller.toast("Enrolled Ada.", "Undo", lambda: pytest.fail("undone past the door"))
    for page_id in [spec.id for spec in PAGES]:
        controller.go(page_id)
    controller.go("people", STRANGERS)
    QApplication.processEvents()
    assert _beyond(stocked) == []
    stocked.resize(1180, 760)
    stocked.move(QPoint(5, 5))
    QApplication.processEvents()
    assert _beyond(stocked) == []
