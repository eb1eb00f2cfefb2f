"""What Escape leaves first, wherever the keyboard is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facegui.ui.widgets.confirm import Confirm
from facegui.ui.widgets.escape import OnEscape
from facegui.ui.widgets.sheet import Sheet


def test_escape_leaves_what_is_open_before_it_leaves_the_full_screen(qtbot: QtBot) -> None:
    done: list[str] = []
    is_open = [True]
    window, page, field = QWidget(), QWidget(), QLineEdit()
    QVBoxLayout(window).addWidget(page)
    QVBoxLayout(page).addWidget(field)
    leaves_full_screen = QAction(window)
    leaves_full_screen.setShortcut(QKeySequence("Esc"))
    leaves_full_screen.triggered.connect(lambda: done.append("full screen"))
    window.addAction(leaves_full_screen)
    OnEscape(page, lambda: done.append("page"), lambda: is_open[0])
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()

    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert done == ["page"]

    is_open[0] = False
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert done == ["page", "full screen"]


def _nested(done: list[str]) -> tuple[QWidget, Sheet, Confirm, QLineEdit]:
    """A window with a page; on it a field, a sheet, and in the sheet a question."""
    window, page, field = QWidget(), QWidget(), QLineEdit()
    QVBoxLayout(window).addWidget(page)
    sheet, confirm = Sheet("Export the gallery"), Confirm()
    sheet.add(confirm)
    sheet.closed.connect(lambda: done.append("sheet"))
    inner = QVBoxLayout(page)
    inner.addWidget(field)
    inner.addWidget(sheet)
    OnEscape(page, lambda: done.append("page"))
    return window, sheet, confirm, field


def test_escape_answers_the_question_before_it_closes_what_the_question_is_in(
    qtbot: QtBot,
) -> None:
    done: list[str] = []
    window, sheet, confirm, field = _nested(done)
    qtbot.addWidget(window)
    window.show()
    confirm.ask("Erase the painting?", "", "Erase", "Keep", lambda: done.append("erased"))
    field.setFocus()  # in neither of the two

    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not confirm.question
    assert done == []

    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert done == ["sheet"]

    sheet.hide()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert done == ["sheet", "page"]


def test_without_the_keyboard_in_it_the_innermost_thing_is_left_all_the_same(qtbot: QtBot) -> None:
    done: list[str] = []
    window, sheet, confirm, _ = _nested(done)
    qtbot.addWidget(window)
    window.show()
    confirm.ask("Erase the painting?", "", "Erase", "Keep", lambda: done.append("erased"))

    assert OnEscape.leave_innermost(window)
    assert OnEscape.leave_innermost(window)
    sheet.hide()
    assert OnEscape.leave_innermost(window)
    assert done == ["sheet", "page"]


def test_nothing_open_is_nothing_to_leave(qtbot: QtBot) -> None:
    window = QWidget()
    sheet = Sheet("Export the gallery")
    QVBoxLayout(window).addWidget(sheet)
    sheet.hide()
    qtbot.addWidget(window)
    window.show()

    assert not OnEscape.leave_innermost(window)
