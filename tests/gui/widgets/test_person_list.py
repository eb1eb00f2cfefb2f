"""What the list of people and the history share: who is opened, by mouse and by keyboard."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facegui.gallery import Sighting
from facegui.ui.history.list import HistoryList
from facegui.ui.history.model import HistoryModel
from facegui.ui.people.grid import PeopleGrid
from facegui.ui.people.model import PeopleModel, Tile
from facegui.ui.widgets.person_list import PersonList
from facegui.ui.widgets.thumbnails import Thumbnails


def grid() -> PersonList:
    """Ada and Grace as tiles."""
    model = PeopleModel()
    tiles = [Tile(name.lower(), name, 0, "", None, name.lower()) for name in ("Ada", "Grace")]
    model.take(tiles, date.today())
    return PeopleGrid(model, Thumbnails(lambda _key: None, model))


def history() -> PersonList:
    """Ada and Grace under the heading of a day."""
    model, noon = HistoryModel(), datetime(2026, 5, 1, 12, tzinfo=UTC)
    sightings = [
        Sighting(str(minute), name.lower(), at, at, "match", 0.45)
        for minute, name in enumerate(("Ada", "Grace"))
        for at in (noon - timedelta(minutes=minute),)
    ]
    model.take(sightings, {"ada": "Ada", "grace": "Grace"})
    return HistoryList(model, Thumbnails(lambda _key: None, model))


@pytest.fixture(params=[grid, history])
def shown(request: pytest.FixtureRequest, qtbot: QtBot) -> PersonList:
    made: PersonList = request.param()
    qtbot.addWidget(made)
    made.model().setParent(made)
    made.resize(700, 500)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_the_keyboard_reaches_everybody_and_a_ring_shows_whom(
    qtbot: QtBot, shown: PersonList
) -> None:
    """The history begins with a heading, which leads to nobody and is passed over."""
    next_key = Qt.Key.Key_Right if isinstance(shown, PeopleGrid) else Qt.Key.Key_Down
    shown.clearFocus()
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    assert shown.shows_focus
    for person_id in ("ada", "grace"):
        with qtbot.waitSignal(shown.opened) as opened:
            qtbot.keyClick(shown, Qt.Key.Key_Return)
        assert opened.args == [person_id]
        qtbot.keyClick(shown, next_key)


def test_the_mouse_opens_whom_it_is_over_and_shows_no_ring(qtbot: QtBot, shown: PersonList) -> None:
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    where = shown.visualRect(shown.currentIndex()).center()
    nowhere = shown.viewport().rect().bottomLeft()
    assert shown.clickable(where)
    assert not shown.clickable(nowhere)
    qtbot.mouseMove(shown.viewport(), where)
    assert shown.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    with qtbot.waitSignal(shown.opened) as opened:
        qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert opened.args == ["ada"]
    assert not shown.shows_focus
    qtbot.mouseMove(shown.viewport(), nowhere)
    assert shown.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor
