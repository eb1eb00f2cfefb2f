"""The desks of a shared gallery: each says how it is."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from facegui import __version__
from facegui.gallery.shared.shared_state import DeskState
from facegui.ui.settings import shared_words
from facegui.ui.settings.desk_list import DeskList


def desk(name: str = "Door", days: int = 0, version: str = __version__, **more: bool) -> DeskState:
    seen_at = datetime.now(UTC) - timedelta(days=days, minutes=1)
    return DeskState(name, "in", False, seen_at, version, "4F2A", ("river",), **more)


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (desk(), "In step"),
        (desk(behind=True), "Not in step yet"),
        (desk(version="0.0.9", behind=True), "Older, still works"),
        (desk(version="10.0.0"), "In step"),
        (desk(days=12, version="0.0.9"), "Silent for 12 days"),
    ],
)
def test_a_desk_says_how_it_is(one: DeskState, words: str) -> None:
    assert shared_words.desk(one)[0] == words


def test_the_list_follows_what_changed(qtbot: QtBot) -> None:
    shown = DeskList()
    qtbot.addWidget(shown)
    shown.show_desks([desk(), desk("Library", days=4)])
    said = [one.text() for one in shown.findChildren(QLabel)]
    assert {"Door", "In step", "Library", "Silent for 4 days"} <= set(said)

    shown.show_desks([desk(behind=True)])
    qtbot.waitUntil(lambda: len(shown.findChildren(QLabel)) < len(said))  # deleted later
    said = [one.text() for one in shown.findChildren(QLabel)]
    assert "Not in step yet" in said
    assert "In step" not in said
