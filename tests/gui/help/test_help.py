"""F1 and ? tell of the page at hand and list every key; Ctrl+K finds everything."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from facegui.ui.help import words as help_words
from facegui.ui.help.palette import Findable, Palette, found
from facegui.ui.help.sheet import HelpSheet
from facegui.ui.link.controller import Controller
from facegui.ui.parts.page import Page
from facegui.ui.window.main_window import MainWindow
from facegui.ui.window.pages import PAGES
from tests.gui.user import shown_words


@pytest.fixture
def window(qtbot: QtBot, controller: Controller) -> MainWindow:
    made = MainWindow(controller, PAGES)
    qtbot.addWidget(made)
    made.show_page("live")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def _open(window: MainWindow, kind: type[QWidget]) -> QWidget | None:
    QApplication.processEvents()
    return next((one for one in window.findChildren(kind) if one.isVisible()), None)


@pytest.mark.parametrize("keys", ["F1", "?"])
def test_a_key_opens_help_and_escape_closes_it(qtbot: QtBot, window: MainWindow, keys: str) -> None:
    key = Qt.Key.Key_F1 if keys == "F1" else Qt.Key.Key_Question
    # Of the keys a platform says are possible, the one without Shift is what is meant.
    qtbot.keyClick(window, key)
    sheet = _open(window, HelpSheet)
    assert sheet is not None
    assert "A green frame is a match." in shown_words(sheet)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert _open(window, HelpSheet) is None


def test_a_question_mark_can_still_be_typed(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("verify")
    field = next(one for one in window.page("verify").findChildren(QLineEdit) if one.isVisible())
    field.setFocus()
    qtbot.keyClicks(field, "who?")
    assert field.text() == "who?"
    assert _open(window, HelpSheet) is None


@pytest.mark.parametrize("page_id", [page.id for page in PAGES])
def test_every_shortcut_is_in_the_list(window: MainWindow, page_id: str) -> None:
    window.show_page(page_id)
    window.findChild(QAction, "help").trigger()
    sheet = _open(window, HelpSheet)
    listed = {"+".join(way) for keys in sheet.keys for way in keys.ways}
    native = QKeySequence.SequenceFormat.NativeText
    page = window.page(page_id)
    owners = (window, page)
    actions = [one for one in window.findChildren(QAction) if one.parent() in owners]
    wanted = {
        key.toString(native) for one in actions for key in one.shortcuts() if not key.isEmpty()
    }
    wanted |= {one.key().toString(native) for one in page.findChildren(QShortcut)}
    assert {"F1", "Ctrl+K", "F11"} <= wanted
    assert wanted == listed


def test_every_page_has_something_to_say() -> None:
    assert [page.id for page in PAGES if not help_words.lines(page.id)] == []


def _found(window: MainWindow, qtbot: QtBot, text: str) -> Palette:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = _open(window, Palette)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    qtbot.keyClicks(QApplication.focusWidget(), text)
    return palette


def test_it_finds_people_pages_settings_and_actions(
    qtbot: QtBot, window: MainWindow, hopper: str
) -> None:
    palette = _found(window, qtbot, "gra")
    assert palette.shown[0].words == "Grace Hopper"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.current_page == "people"
    assert "Grace Hopper" in shown_words(window.page("people"))
    for text, words in (
        ("hist", "History"),
        ("licen", "Licenses"),
        ("full", "Full screen"),
        ("compare", "Compare two photos"),
        ("verify gr", "Verify Grace Hopper"),
    ):
        palette = _found(window, qtbot, text)
        qtbot.waitUntil(lambda: words in [one.words for one in palette.shown])  # noqa: B023 at once
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


def test_arrows_choose_and_enter_does_it_on_its_own_page(qtbot: QtBot, window: MainWindow) -> None:
    palette = _found(window, qtbot, "compare two")
    qtbot.waitUntil(lambda: [one.words for one in palette.shown] == ["Compare two photos"])
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Enter)
    assert window.current_page == "verify"
    assert _open(window, Palette) is None


def test_the_palette_does_not_wait_for_pages_and_enter_waits_for_what_is_not_there_yet(
    qtbot: QtBot, window: MainWindow
) -> None:
    built = len(window.findChildren(Page))
    window.findChild(QAction, "find").trigger()
    palette = next(one for one in window.findChildren(Palette) if one.isVisible())
    assert len(window.findChildren(Page)) == built
    field = palette.findChildren(QLineEdit)[0]
    field.setText("licen")
    assert palette.shown == ()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.current_page == "settings"


def test_what_begins_with_the_text_comes_first_whatever_the_accents() -> None:
    names = ("Marie Å", "Åsa", "Lena Åkesson", "Bo")
    things = [Findable("People", name, "", "person", list) for name in names]
    assert [one.words for one in found(things, "a")] == ["Åsa", "Marie Å", "Lena Åkesson"]
    assert found(things, "zz") == ()
