"""While it is locked nothing behind the lock is reached, drawn, named or read out."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMenu,
    QSystemTrayIcon,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facegui.app import come_forward
from facegui.live.analysis import Analysis
from facegui.ui.door.lock_view import LockView, beyond_recognition
from facegui.ui.door.pin_card import PinCard
from facegui.ui.door.tray import Tray
from facegui.ui.link.controller import Controller
from facegui.ui.link.door.door import DoorMode
from facegui.ui.parts.page import Page
from facegui.ui.parts.pictures import image_of
from facegui.ui.theme.icons import application_icon
from facegui.ui.window.footer import Footer
from facegui.ui.window.main_window import MIN_SIZE, MainWindow
from facegui.ui.window.pages import PAGES
from facegui.vision.types import Frame
from tests.gui.cuts import cuts_of
from tests.gui.door.conftest import PIN, gray
from tests.gui.user import shown_words

WRONG = "314159"


@pytest.fixture
def locked(window: MainWindow, pin: str, controller: Controller) -> MainWindow:
    """Lock on the page People."""
    window.show_page("people")
    QApplication.processEvents()
    assert controller.door.lock()
    QApplication.processEvents()
    return window


@pytest.fixture
def all_pages(window: MainWindow) -> None:
    """Build every page with its actions and shortcuts."""
    for spec in PAGES:
        window.page(spec.id)


def _card(window: MainWindow) -> PinCard:
    (found,) = window.findChildren(PinCard)
    return found


def _try(qtbot: QtBot, window: MainWindow, typed: str) -> None:
    card, door = _card(window), window.doorway.view
    assert door is not None
    card.field.setFocus()
    qtbot.keyClicks(card.field, typed)
    qtbot.keyClick(card.field, Qt.Key.Key_Return)


def _reached(window: MainWindow) -> list[str]:
    """Tell what of the pages is in the window, in sight or at work."""
    found = [type(page).__name__ for page in window.findChildren(Page) if page.isVisible()]
    found += [type(one).__name__ for one in window.findChildren(Footer) if one.isVisible()]
    if window.centralWidget() is not window.doorway.view:
        found.append("another central widget")
    if window.current_page != "people":
        found.append(f"the page {window.current_page}")
    seen = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]
    return found + [f"a window {type(one).__name__}" for one in seen]


def test_only_the_pin_opens_it(qtbot: QtBot, locked: MainWindow, controller: Controller) -> None:
    assert _reached(locked) == []
    _try(qtbot, locked, WRONG)
    qtbot.waitUntil(lambda: "does not fit" in _card(locked).said)
    assert "doubles the wait" in _card(locked).said
    _try(qtbot, locked, PIN)
    assert controller.door.shut, "a right one is not taken before the wait is over"
    qtbot.waitUntil(lambda: not controller.door.pin.wait_s, timeout=4000)
    _card(locked).field.clear()
    _try(qtbot, locked, PIN)
    qtbot.waitUntil(lambda: not controller.door.shut)
    assert locked.page("people").isVisible()
    assert locked.current_page == "people", "it is where it was"
    assert all(action.isEnabled() for action in locked.actions())


def test_no_action_of_the_list_does_anything(
    all_pages: None, locked: MainWindow, controller: Controller
) -> None:
    owners = {locked, *(locked.page(spec.id) for spec in PAGES)}
    actions = [one for one in locked.findChildren(QAction) if one.parent() in owners]
    assert {"show_people", "find", "help", "quit", "kiosk", "full_screen"} <= {
        one.objectName() for one in actions
    }
    assert len(actions) > 30
    for action in actions:
        action.trigger()
        QApplication.processEvents()
        assert _reached(locked) == [], action.objectName()
    assert controller.door.mode is DoorMode.LOCKED


def test_no_shortcut_does_anything(
    qtbot: QtBot, locked: MainWindow, controller: Controller
) -> None:
    owners = {locked, *(locked.page(spec.id) for spec in PAGES)}
    keys = {
        key.toString()
        for action in locked.findChildren(QAction)
        if action.parent() in owners
        for key in action.shortcuts()
    } | {one.key().toString() for one in locked.findChildren(QShortcut)}
    assert {"Ctrl+K", "F1", "?", "Ctrl+1", "F11", "Esc", "Ctrl+Q"} <= keys
    for key in sorted(keys):
        for target in (locked, _card(locked).field):
            QTest.keySequence(target, QKeySequence(key))
            QApplication.processEvents()
            assert _reached(locked) == [], key
    assert controller.door.mode is DoorMode.LOCKED
    assert locked.isVisible() and not locked.isFullScreen()


def test_the_tab_key_goes_round_within_the_card(qtbot: QtBot, locked: MainWindow) -> None:
    reached = set()
    for _ in range(12):
        QTest.keyClick(QApplication.focusWidget() or locked, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    card = _card(locked)
    assert all(card.isAncestorOf(one) for one in reached if one is not None), reached


def test_no_click_reaches_a_page(qtbot: QtBot, locked: MainWindow) -> None:
    card = _card(locked)
    inside = card.rect().translated(card.mapTo(locked, card.rect().topLeft()))
    for x in range(8, locked.width(), 60):
        for y in range(8, locked.height(), 40):
            at = locked.rect().topLeft() + locked.rect().topLeft().__class__(x, y)
            target = locked.childAt(at)
            if target is None or inside.contains(at):
                continue
            for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
                QTest.mouseClick(target, button, pos=target.mapFrom(locked, at))
    QApplication.processEvents()
    assert _reached(locked) == []


def test_nothing_can_be_dropped(locked: MainWindow, tmp_path) -> None:
    picture = tmp_path / "a.jpg"
    picture.write_bytes(b"\xff\xd8\xff")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(picture))])
    for target in (locked, *locked.findChildren(QWidget)):
        if not target.isVisible():
            continue
        assert not target.acceptDrops() or isinstance(target, MainWindow), target
        copy, left, none = (
            Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        enter = QDragEnterEvent(target.rect().center(), copy, dropped, left, none)
        enter.ignore()
        QApplication.sendEvent(target, enter)
        assert not enter.isAccepted(), target
        QApplication.sendEvent(
            target, QDropEvent(QPointF(target.rect().center()), copy, dropped, left, none)
        )
    assert _reached(locked) == []


def test_the_clipboard_takes_nothing_out(qtbot: QtBot, locked: MainWindow) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    field = _card(locked).field
    qtbot.keyClicks(field, PIN)
    for keys in ("Ctrl+A", "Ctrl+C", "Ctrl+X", "Ctrl+Insert", "Shift+Delete"):
        QTest.keySequence(field, QKeySequence(keys))
    QTest.mouseClick(field, Qt.MouseButton.RightButton)
    QApplication.processEvents()
    assert clipboard.text() == "before"
    assert _reached(locked) == []


def _texts(seen: QAccessibleInterface) -> Iterator[str]:
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        yield seen.text(kind)
    for number in range(seen.childCount()):
        child = seen.child(number)
        if child is not None:
            yield from _texts(child)


def test_a_screen_reader_hears_of_the_lock_alone(locked: MainWindow, controller) -> None:
    heard = " ".join(_texts(QAccessible.queryAccessibleInterface(locked)))
    assert "PIN" in heard and "Locked" in heard
    for word in ("Hopper", "People", "History", "Train", "Settings", "at most 1 stranger"):
        assert word not in heard
    assert controller.door.leave() is False
    controller.door.pin.remove(PIN)
    assert controller.door.leave()
    heard = " ".join(_texts(QAccessible.queryAccessibleInterface(locked)))
    assert "People" in heard and "at most 1 stranger" in heard, "the test would hear it"


def test_nothing_of_the_pages_is_drawn(locked: MainWindow, controller: Controller) -> None:
    """The pages may change behind the lock: the window looks the same to the last pixel."""
    field = _card(locked).field
    field.clearFocus()  # no blinking cursor
    before = locked.grab().toImage()
    locked.page("people").setStyleSheet("background: #ff00ff")
    controller.toast("Enrolled Ada.")
    controller.gallery.add_person("Mallory", [])
    controller.reload_gallery()
    QApplication.processEvents()
    assert locked.grab().toImage() == before
    words = shown_words(locked)
    assert "Mallory" not in words and "people" not in words.lower()
    tips = [one.toolTip() for one in locked.findChildren(QWidget) if one.isVisible()]
    assert not any(tips), tips


def test_nobody_can_be_told_in_the_picture_behind_the_card(demo_picture: Frame) -> None:
    """What is left are 16 by 12 dots: a face of the whole frame's width is not found in it."""
    left = beyond_recognition(image_of(demo_picture))
    again = left.scaled(16, 12).scaled(left.size())
    rows = np.frombuffer(again.constBits(), np.uint8).astype(float)
    whole = np.frombuffer(left.constBits(), np.uint8).astype(float)
    assert np.corrcoef(rows, whole)[0, 1] > 0.98, "it holds no more than those dots"


def test_what_was_open_over_the_page_is_closed(
    qtbot: QtBot, window: MainWindow, pin: str, controller: Controller
) -> None:
    window.show_page("people")
    menu = QMenu(window)
    menu.addAction("Export…")
    menu.popup(window.mapToGlobal(window.rect().center()))
    dialog = QFileDialog(window, "Choose", options=QFileDialog.Option.DontUseNativeDialog)
    QTimer.singleShot(0, controller.door.lock)
    assert dialog.exec() == QDialog.DialogCode.Rejected
    window.page("people").window()
    assert not menu.isVisible()
    assert _reached(window) == []


def test_what_ends_behind_the_lock_leads_nowhere(
    locked: MainWindow, controller: Controller
) -> None:
    controller.go("history")
    controller.go("settings", "privacy")
    controller.cameras_listed.emit(())
    QApplication.processEvents()
    assert _reached(locked) == []


def test_the_window_is_not_closed_past_the_lock(locked: MainWindow, controller: Controller) -> None:
    assert not locked.close()
    assert locked.isVisible()
    assert "Unlock it to quit." in shown_words(locked)
    locked.doorway.quit()
    assert locked.isVisible()
    locked.doorway.end()  # what the end of the session does
    assert not locked.isVisible()


def test_without_a_pin_nothing_is_locked_and_the_settings_say_why(
    qtbot: QtBot, window: MainWindow, controller: Controller
) -> None:
    window.findChild(QAction, "lock").trigger()
    assert not controller.door.shut
    assert window.current_page == "settings"


def test_the_button_in_the_footer_locks(
    qtbot: QtBot, window: MainWindow, controller: Controller, pin: str
) -> None:
    (footer,) = window.findChildren(Footer)
    (found,) = [one for one in footer.findChildren(QWidget) if one.accessibleName() == "Lock"]
    assert found.isVisible()
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)
    assert controller.door.mode is DoorMode.LOCKED
    assert isinstance(window.doorway.view, LockView)


def test_it_locks_by_itself_when_nobody_uses_it(
    qtbot: QtBot, window: MainWindow, controller: Controller, pin: str, monkeypatch
) -> None:
    monkeypatch.setattr("facegui.ui.link.door.idle._MINUTE_MS", 60)
    controller.change_settings(lock_after_min=5)
    for _ in range(5):
        qtbot.wait(100)
        QTest.mouseMove(window)
        QTest.keyClick(window, Qt.Key.Key_Shift)
        assert not controller.door.shut, "it is used"
    qtbot.waitUntil(lambda: controller.door.shut, timeout=2000)
    assert "after 5 idle minutes" in shown_words(window)


def test_who_is_seen_meanwhile_is_recorded(
    locked: MainWindow, controller: Controller, make_seen, make_analysis, run
) -> None:
    run()
    told: list[Analysis] = []
    controller.analyzed.connect(told.append)
    controller.frame_arrived.emit(gray())
    controller.analyzed.emit(make_analysis(make_seen()))
    assert len(told) == 1
    assert "goes on watching" in shown_words(locked)
    assert _reached(locked) == []


def test_what_comes_from_outside_opens_nothing(
    locked: MainWindow, controller: Controller, run, qtlog
) -> None:
    """A second start, with another source, a notification or the tray clicked."""
    run()
    locked.doorway.come_forward()
    come_forward(locked, controller, "demo")
    with qtlog.disabled():  # Qt complains of a platform without a tray
        tray = Tray(controller.door, application_icon(), locked)
    tray.open_wanted.connect(locked.doorway.come_forward)
    tray.pause_wanted.connect(lambda: pytest.fail("paused past the lock"))
    tray.show_state(controller.state)
    for action in tray.menu.actions():
        action.trigger()
    tray.findChild(QSystemTrayIcon).messageClicked.emit()
    QApplication.processEvents()
    assert _reached(locked) == []
    assert controller.state.source == "camera:Door"
    assert "Hopper" not in tray.words
    tray.remove()


def test_killed_while_locked_it_starts_locked(
    qtbot: QtBot, locked: MainWindow, controller: Controller, workspace
) -> None:
    again = Controller(workspace, cameras=lambda: ())
    try:
        second = MainWindow(again, PAGES)
        qtbot.addWidget(second)
        second.show_page("people")
        again.door.start()
        second.show()
        QApplication.processEvents()
        assert again.door.mode is DoorMode.LOCKED
        assert not second.page("people").isVisible()
        assert isinstance(second.doorway.view, LockView)
    finally:
        second.doorway.end()
        again.door.pin.remember(shut=False)


@pytest.mark.parametrize("chosen", ["locked", "kiosk", "window"])
def test_it_starts_as_the_settings_say(controller: Controller, pin: str, chosen: str) -> None:
    controller.change_settings(start_as=chosen)
    controller.door.start()
    mode = DoorMode.OPEN if chosen == "window" else DoorMode(chosen)
    assert controller.door.mode is mode


def test_the_way_out_for_who_forgot_the_pin_is_said(qtbot: QtBot, locked: MainWindow) -> None:
    card = _card(locked)
    (button,) = [
        one for one in card.findChildren(QWidget) if one.accessibleName() == "Forgot the PIN?"
    ]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    words = "\n".join(one.text() for one in card.findChildren(QLabel) if one.isVisible())
    assert "lock.json" in words and "account" in words


@pytest.mark.parametrize("size", [(1024, 700), MIN_SIZE])
def test_nothing_is_cut_while_a_wrong_pin_waits(
    locked: MainWindow, controller: Controller, size: tuple[int, int]
) -> None:
    controller.door.pin.fits(WRONG)
    locked.resize(*size)
    _card(locked).refresh()
    QApplication.processEvents()
    assert "does not fit" in _card(locked).said
    assert list(cuts_of(locked)) == []
