"""Names and paths are text in a tooltip, too: Qt would take what looks like HTML for it."""

import pytest
from PySide6.QtGui import Qt, QTextDocument
from pytestqt.qtbot import QtBot

from facegui.ui.widgets.buttons import icon_button
from facegui.ui.widgets.labels import Elided

EVIL = "<img src='file:///etc/passwd'><b>Ada</b> &lt;Lovelace&gt;   the first of her name"


def shown(tooltip: str) -> str:
    """Return what a tooltip shows: Qt decides by its text whether it is HTML."""
    if not Qt.mightBeRichText(tooltip):
        return tooltip
    document = QTextDocument()
    document.setHtml(tooltip)
    assert "<img" not in tooltip
    return document.toPlainText()


@pytest.mark.parametrize("name", [EVIL, "<qt>Ada", "<!DOCTYPE html>a", "Ada <ada@home>"])
def test_the_tooltip_of_a_cut_name_is_the_name(qtbot: QtBot, name: str) -> None:
    text = Elided(name)
    qtbot.addWidget(text)
    text.resize(20, 20)
    text.grab()
    assert shown(text.toolTip()) == name


def test_the_tooltip_of_a_button_is_its_words(qtbot: QtBot) -> None:
    made = icon_button("close", EVIL)
    qtbot.addWidget(made)
    assert shown(made.toolTip()) == EVIL
    plain = icon_button("close", "Close")
    qtbot.addWidget(plain)
    assert plain.toolTip() == "Close"
