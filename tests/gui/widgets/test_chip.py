"""A chip is part of a page from the beginning."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facegui.ui.widgets.chip import Chip
from facegui.ui.widgets.layouts import row


def test_a_chip_with_words_is_no_window_of_its_own_before_it_is_placed(qtbot: QtBot) -> None:
    """Shown by itself for a moment, it took the focus from the window and Tab led nowhere."""
    chip = Chip("Recommended", "neutral")
    assert not chip.isVisible()
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayout(row(chip))
    page.show()
    assert chip.isVisible()
    chip.say("", "neutral")
    assert not chip.isVisible()
