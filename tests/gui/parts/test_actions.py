"""Actions that pages declare, and what Escape does first."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facegui.ui.parts.actions import OnEscape


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
