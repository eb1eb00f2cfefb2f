"""Buttons."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facegui.ui.widgets.buttons import button


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_enter_and_space(qtbot: QtBot, key: Qt.Key) -> None:
    """Enter did nothing: Qt gives it to buttons of dialogs only."""
    made = button("Done")
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(made.clicked, timeout=1000):
        qtbot.keyClick(made, key)
