"""Several people are ticked in the grid, and their groups and validity changed together."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from facegui.ui.link.controller import Controller
from facegui.ui.people.choosing import ChoosingBar
from facegui.ui.people.everybody import Everybody
from facegui.ui.people.grid import PeopleGrid
from facegui.ui.people.groups_sheet import GroupsSheet
from facegui.ui.people.page import PeoplePage
from facegui.ui.widgets.tick import Tick
from facegui.workspace import Workspace

NAMES = ("Ada", "Ben", "Carla")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def controller(workspace: Workspace) -> Iterator[Controller]:
    made = Controller(workspace, cameras=lambda: ())
    yield made
    assert made.close()


@pytest.fixture
def page(qtbot: QtBot, controller: Controller) -> PeoplePage:
    gallery = controller.gallery
    people = [gallery.add_person(name, []) for name in NAMES]
    gallery.membership.add("Night", [people[0].id])
    controller.reload_gallery()
    made = PeoplePage(controller)
    qtbot.addWidget(made)
    made.resize(936, 600)
    made.show()
    made.shown()
    return made


def button(page: PeoplePage, words: str) -> QAbstractButton:
    (found,) = [one for one in page.findChildren(QAbstractButton) if one.text() == words]
    return found


def field(page: PeoplePage, name: str) -> QLineEdit:
    sheet = page.findChild(GroupsSheet)
    (found,) = [one for one in sheet.findChildren(QLineEdit) if one.accessibleName() == name]
    return found


def box(page: PeoplePage, words: str) -> Tick:
    ticks = [one for one in page.view.findChildren(Tick) if one.isVisibleTo(page)]
    (found,) = [one for one in ticks if one.text() == words]
    return found


def click(qtbot: QtBot, page: PeoplePage, *names: str, held=Qt.KeyboardModifier.NoModifier) -> None:
    """Click on people in the grid."""
    grid = page.findChild(PeopleGrid)
    for row in range(grid.model().rowCount()):
        index = grid.model().index(row, 0)
        if index.data() in names:
            where = grid.visualRect(index).center()
            qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, held, where)


def people(controller: Controller) -> dict[str, tuple[tuple[str, ...], date | None]]:
    return {one.name: (one.groups, one.valid_until) for one in controller.gallery.people()}


def test_those_ticked_come_into_a_group_together_and_back(qtbot, page, controller):
    page.choose_people()
    click(qtbot, page, *NAMES[:2])
    assert page.view is page.findChild(Everybody)  # a click ticks, it opens nobody
    button(page, "Groups and validity…").click()
    sheet = page.findChild(GroupsSheet)
    assert (page.view, sheet.title) == (sheet, "Groups of 2 people")
    assert box(page, "Night").checkState() is Qt.CheckState.PartiallyChecked
    field(page, "New group").setText("Class 7b")
    box(page, "Change from when until when they are recognized").click()
    field(page, "Valid until").setText("2090-07-31")
    toasts = []
    controller.toasted.connect(lambda *said: toasts.append(said))
    sheet.save()
    last = date(2090, 7, 31)
    assert people(controller) == {
        "Ada": (("Class 7b", "Night"), last),  # what was a dash stays as it was
        "Ben": (("Class 7b",), last),
        "Carla": ((), None),
    }
    assert page.view is page.findChild(Everybody)
    assert toasts[-1][0] == "Groups of 2 people changed."
    toasts[-1][2]()
    assert people(controller) == {"Ada": (("Night",), None), "Ben": ((), None), "Carla": ((), None)}


def test_a_box_puts_everybody_in_or_takes_everybody_out(qtbot, page, controller):
    for wanted in (("Night",), ()):
        page.edit_groups([one.id for one in controller.gallery.people()])
        while bool(wanted) is not (box(page, "Night").checkState() is Qt.CheckState.Checked):
            box(page, "Night").click()
        page.findChild(GroupsSheet).save()
        assert {groups for groups, _ in people(controller).values()} == {wanted}


def test_a_day_that_is_none_changes_nothing(qtbot, page, controller):
    before = people(controller)
    for text in ("soon", "2020-01-01"):
        page.edit_groups([one.id for one in controller.gallery.people()])
        field(page, "New group").setText("Class 7b")
        box(page, "Change from when until when they are recognized").click()
        field(page, "Valid from").setText("2021-01-01")
        field(page, "Valid until").setText(text)
        page.findChild(GroupsSheet).save()
        assert page.view is page.findChild(GroupsSheet)
        assert people(controller) == before


def test_the_grid_shows_one_group_and_those_expired(qtbot, page, controller):
    gallery = controller.gallery
    gallery.membership.set_validity([gallery.find("Ben").id], None, date(2020, 1, 31))
    page.shown()
    everybody = page.findChild(Everybody)
    menu = everybody._which.menu()
    for words, names in (("Night", ["Ada"]), ("Expired", ["Ben"]), ("Everyone", list(NAMES))):
        menu.aboutToShow.emit()
        (action,) = [one for one in menu.actions() if one.text() == words]
        action.trigger()
        assert [one.name for one in everybody.shown] == names


def test_ticks_stay_through_a_search_and_end_with_escape(qtbot, page):
    click(qtbot, page, "Ada", "Carla", held=CTRL)
    bar, everybody = page.findChild(ChoosingBar), page.findChild(Everybody)
    everybody._search.setText("ben")
    everybody._search.setText("")
    assert len(page.findChild(PeopleGrid).chosen) == 2
    click(qtbot, page, "Carla")
    assert len(page.findChild(PeopleGrid).chosen) == 1
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert (bar.going, page.findChild(PeopleGrid).chosen) == (False, None)
