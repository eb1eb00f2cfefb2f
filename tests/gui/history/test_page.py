"""The history as it is read: by day, by person, by decision, as a table, and for how long."""

import csv
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QCalendarWidget, QLabel, QTableView, QToolButton
from pytestqt.qtbot import QtBot

from facegui.gallery import NewSample, Person, Sighting
from facegui.gallery.history import History
from facegui.gallery.shared.desk import Desk
from facegui.gallery.shared.ledger import GaveWay
from facegui.gallery.shared.shared_state import SharedState
from facegui.matching.decision import Verdict
from facegui.paths import resource
from facegui.text import NOTHING
from facegui.ui.history.days import DaysChoice
from facegui.ui.history.list import HistoryList
from facegui.ui.history.model import ROW_ROLE, DayOfOne, Entry, Filter, Heading, HistoryModel
from facegui.ui.history.page import HistoryPage
from facegui.ui.history.reader import HistoryReader
from facegui.ui.link.controller import Controller
from facegui.ui.link.language import Language
from facegui.ui.widgets.confirm import Confirm
from facegui.workspace import Workspace

NOON = datetime.now(UTC).astimezone().replace(hour=12, minute=0, second=0, microsecond=0)


def person(workspace: Workspace, name: str) -> Person:
    embedding = np.random.default_rng(len(name)).normal(size=192).astype(np.float32)
    embedding /= np.linalg.norm(embedding)
    jpeg = resource("demo", "grace-hopper.jpg").read_bytes()
    points = np.zeros((5, 2), np.float32)
    sample = NewSample(jpeg, points, workspace.space, embedding, {}, "picture")
    return workspace.gallery.add_person(name, [sample])


@pytest.fixture
def controller(workspace: Workspace) -> Iterator[Controller]:
    made = Controller(workspace, cameras=lambda: ())
    yield made
    assert made.close()


@pytest.fixture
def people(workspace: Workspace) -> tuple[Person, Person]:
    return person(workspace, "Ada Lovelace"), person(workspace, "Grace Hopper")


@pytest.fixture
def keep(workspace: Workspace):
    """Write an entry that ended some days before today's noon."""
    numbers = iter(range(1000))

    def write(days: float, verdict: Verdict, person_id: str | None = None, **fields) -> Sighting:
        ended = NOON - timedelta(days=days)
        began = ended - timedelta(seconds=95)
        id_ = f"{next(numbers):032}"
        made = Sighting(id_, person_id, began, ended, str(verdict), 0.45, **fields)
        workspace.gallery.history.keep(made)
        return made

    return write


@pytest.fixture
def page(qtbot: QtBot, controller: Controller) -> HistoryPage:
    controller.reload_gallery()
    made = HistoryPage(controller)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def test_a_history_that_was_read_is_held_once(
    qtbot: QtBot, controller: Controller, keep, people: tuple[Person, Person]
) -> None:
    """Each entry takes 4 kB, and there are as many as the settings say days."""
    for days in range(3):
        keep(days, Verdict.MATCH, people[0].id)
    controller.reload_gallery()
    reader, model = HistoryReader(controller, controller), HistoryModel()
    reader.done.connect(lambda: model.take(reader.found, reader.names()))
    with qtbot.waitSignal(reader.done):
        reader.read()
    assert len(model.entries) == 3
    assert reader.found == []


def model(page: HistoryPage) -> HistoryModel:
    shown = page.findChild(HistoryList).model()
    assert isinstance(shown, HistoryModel)
    return shown


def read(qtbot: QtBot, page: HistoryPage, count: int) -> None:
    page.shown()
    qtbot.waitUntil(lambda: len(model(page).entries) == count)


def press(page: HistoryPage, words: str) -> None:
    (found,) = [
        one
        for one in page.findChildren(QAbstractButton)
        if one.isVisibleTo(page) and one.accessibleName() == words
    ]
    found.click()


def asked(page: HistoryPage) -> str:
    return page.findChild(Confirm).question


def keeping(page: HistoryPage, words: str) -> None:
    """Choose in the menu of what is kept."""
    for one in page.findChildren(QAbstractButton):
        if one.accessibleName() == "How long to keep the history":
            menu = one.menu()
            menu.aboutToShow.emit()
            (action,) = [action for action in menu.actions() if action.text() == words]
            action.trigger()


def test_entries_are_grouped_by_day_newest_first(qtbot, page, keep, people):
    ada, grace = people
    keep(1, Verdict.MATCH, grace.id, score=0.64)
    keep(0.1, Verdict.NOT_RECOGNIZED, score=0.18, closest_id=ada.id)
    keep(0, Verdict.MATCH, ada.id, score=0.71, runner_up_score=0.21)
    read(qtbot, page, 3)
    rows = model(page).rows
    assert [type(row) for row in rows] == [Heading, Entry, Entry, Heading, Entry]
    assert [row.count for row in rows if isinstance(row, Heading)] == [2, 1]
    told = [row.told for row in rows if isinstance(row, Entry)]
    assert [(one.title, one.chip) for one in told] == [
        ("Ada Lovelace", "Match"),
        ("Not recognized", ""),
        ("Grace Hopper", "Match"),
    ]
    assert [one.reason for one in told] == [
        "Score 0.71, needs 0.45. Next closest 0.21.",
        "Closest Ada Lovelace: 0.18, needs 0.45.",
        "Score 0.64, needs 0.45.",
    ]


def test_a_score_just_below_never_reads_as_if_it_had_reached_what_it_needs(qtbot, page, keep):
    keep(0, Verdict.UNSURE, score=0.4496)
    read(qtbot, page, 1)
    assert model(page).entries[0].told.reason == "Closest 0.44, needs 0.45."


def test_filters_by_decision_text_and_person(qtbot, page, keep, people):
    ada, grace = people
    keep(0, Verdict.MATCH, ada.id, score=0.7, source="Front door")
    keep(1, Verdict.MATCH, grace.id, score=0.7, source="Back door")
    keep(2, Verdict.POOR_QUALITY, faults=("Too dark: brightness 31, needs 45.",))
    read(qtbot, page, 3)
    page.asked(ada.id)
    assert page.filter == Filter(person_id=ada.id)
    assert [one.told.title for one in model(page).shown] == ["Ada Lovelace"]
    model(page).show_only(Filter(text="BACK hopper"))
    assert [one.told.title for one in model(page).shown] == ["Grace Hopper"]
    model(page).show_only(Filter(verdict=Verdict.POOR_QUALITY))
    assert [one.told.title for one in model(page).shown] == ["Cannot tell"]
    page.asked("nobody")
    assert page.words == "Nothing matches"
    press(page, "Show everything")
    assert len(model(page).shown) == 3
    assert page.words == ""


def test_filters_by_day_and_steps_from_day_to_day(qtbot, page, keep, people):
    ada, grace = people
    keep(0, Verdict.MATCH, ada.id, score=0.7)
    keep(1, Verdict.MATCH, grace.id, score=0.7)
    keep(9, Verdict.MATCH, ada.id, score=0.7)
    read(qtbot, page, 3)
    days = page.findChild(DaysChoice)
    today = NOON.date()
    days.choose((today, today))
    assert days.words == "Today"
    assert [one.told.title for one in model(page).shown] == ["Ada Lovelace"]
    press(page, "Earlier")
    assert days.words == "Yesterday"
    assert [one.told.title for one in model(page).shown] == ["Grace Hopper"]
    days.choose((today - timedelta(days=6), today))
    assert [one.told.title for one in model(page).shown] == ["Ada Lovelace", "Grace Hopper"]
    press(page, "Earlier")
    assert [one.day for one in model(page).shown] == [today - timedelta(days=9)]
    days.choose(None)
    assert len(model(page).shown) == 3


def test_the_visits_of_one_person_and_day_are_one_row_that_opens(qtbot, page, keep, people):
    ada, grace = people
    keep(0, Verdict.MATCH, ada.id, score=0.7, source="Front door")
    keep(0.01, Verdict.MATCH, grace.id, score=0.7, source="Front door")
    keep(0.1, Verdict.MATCH, ada.id, score=0.6, source="/home/ada/visit.mp4")
    read(qtbot, page, 3)
    kinds = [type(row) for row in model(page).rows]
    assert kinds == [Heading, DayOfOne, Entry]
    heading, of_ada, _ = model(page).rows
    assert (heading.people, heading.count) == (2, 3)
    assert (of_ada.newest.told.title, of_ada.places) == (
        "Ada Lovelace",
        ("Front door", "visit.mp4"),
    )
    shown = page.findChild(HistoryList)
    qtbot.mouseClick(
        shown.viewport(),
        Qt.MouseButton.LeftButton,
        pos=shown.visualRect(model(page).index(1)).center(),
    )
    assert [type(row) for row in model(page).rows] == [Heading, DayOfOne, Entry, Entry, Entry]
    assert [one.sighting.score for one in model(page).rows[2:4]] == [0.7, 0.6]
    shown.setFocus()
    shown.setCurrentIndex(model(page).index(1))
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert [type(row) for row in model(page).rows] == kinds


def test_deleting_somebody_takes_their_entries_and_their_name_out_of_others(
    qtbot, page, keep, people, controller
):
    ada, _ = people
    keep(0, Verdict.MATCH, ada.id, score=0.7)
    keep(1, Verdict.NOT_RECOGNIZED, score=0.2, closest_id=ada.id)
    read(qtbot, page, 2)
    controller.gallery.remove_person(ada.id)
    controller.reload_gallery()
    qtbot.waitUntil(lambda: len(model(page).entries) == 1)
    assert model(page).entries[0].told.reason == "Closest 0.20, needs 0.45."


def test_a_new_entry_appears_while_the_page_is_in_view(qtbot, page, keep, controller):
    read(qtbot, page, 0)
    qtbot.waitUntil(lambda: page.words == "Nobody has been seen yet")
    keep(0, Verdict.NOT_RECOGNIZED, score=0.2)
    controller.history_changed.emit()
    qtbot.waitUntil(lambda: len(model(page).shown) == 1)
    assert page.words == ""


def test_a_new_entry_appears_though_changes_keep_coming(qtbot, page, keep, controller):
    read(qtbot, page, 0)
    qtbot.waitUntil(lambda: page.words == "Nobody has been seen yet")
    changing = QTimer(page, interval=50)
    changing.timeout.connect(controller.history_changed)
    changing.start()
    keep(0, Verdict.NOT_RECOGNIZED, score=0.2)
    qtbot.waitUntil(lambda: len(model(page).shown) == 1)
    assert changing.isActive()


def test_a_long_history_is_read_to_its_end_though_changes_keep_coming(
    qtbot, page, keep, controller, monkeypatch
):
    entry = keep(0, Verdict.NOT_RECOGNIZED, score=0.2)

    def pages(_history: History, _size: int) -> Iterator[tuple[Sighting, ...]]:
        began = time.monotonic()
        while time.monotonic() - began < 1.0:
            yield ()
        yield (entry,)

    monkeypatch.setattr(History, "pages", pages)
    changing = QTimer(page, interval=450)
    changing.timeout.connect(controller.history_changed)
    changing.start()
    page.read()
    qtbot.waitUntil(lambda: len(model(page).shown) == 1)
    assert changing.isActive()


def test_the_table_holds_what_is_shown_and_no_formula(qtbot, page, keep, controller, tmp_path):
    trickster = person(controller.workspace, "=HYPERLINK(1)")
    controller.reload_gallery()
    keep(1, Verdict.MATCH, trickster.id, score=0.7123, source="/home/ada/clips/visit.mp4")
    keep(0, Verdict.NOT_RECOGNIZED, score=-0.05)
    read(qtbot, page, 2)
    page.export_to(tmp_path / "table")
    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["decision"] for row in rows] == ["Match", "Not recognized"]
    assert [datetime.fromisoformat(row["to"]).utcoffset() for row in rows] == [
        (NOON - timedelta(days=days)).astimezone().utcoffset() for days in (1, 0)
    ]
    first, second = rows
    assert first["name"] == "'=HYPERLINK(1)"
    assert (first["score"], first["needs"], first["seconds"]) == ("0.7123", "0.4500", "95")
    assert first["source"] == "visit.mp4"
    assert (second["name"], second["score"]) == ("", "-0.0500")


def test_a_table_that_cannot_be_written_is_told(qtbot, page, keep, controller, tmp_path):
    keep(0, Verdict.NOT_RECOGNIZED, score=0.2)
    read(qtbot, page, 1)
    with qtbot.waitSignal(controller.noticed) as told:
        page.export_to(tmp_path / "nowhere" / "table.csv")
    assert "cannot be written" in told.args[0].message


def test_keeping_for_a_shorter_time_asks_before_it_erases(qtbot, page, keep, workspace):
    keep(0, Verdict.NOT_RECOGNIZED, score=0.2)
    keep(9, Verdict.NOT_RECOGNIZED, score=0.2)
    read(qtbot, page, 2)
    keeping(page, "Keep for 7 days")
    assert asked(page) == "Erase 1 visit older than 7 days?"
    press(page, "Keep")
    assert asked(page) == ""
    assert (workspace.settings.history_days, workspace.gallery.history.count()) == (30, 2)
    keeping(page, "Keep for 7 days")
    press(page, "Erase")
    assert (workspace.settings.history_days, workspace.gallery.history.count()) == (7, 1)


def test_keeping_for_longer_needs_no_question(qtbot, page, keep, workspace):
    keep(9, Verdict.NOT_RECOGNIZED, score=0.2)
    read(qtbot, page, 1)
    keeping(page, "Keep for 90 days")
    assert asked(page) == ""
    assert workspace.settings.history_days == 90


def test_erasing_the_history_asks_first_and_leaves_people_alone(
    qtbot, page, keep, workspace, people
):
    keep(0, Verdict.MATCH, people[0].id, score=0.7)
    read(qtbot, page, 1)
    keeping(page, "Erase history…")
    assert asked(page) == "Erase the whole history, 1 visit?"
    press(page, "Erase")
    assert workspace.gallery.history.count() == 0
    assert len(workspace.gallery.people()) == 2
    qtbot.waitUntil(lambda: page.words == "Nobody has been seen yet")


def test_history_can_be_switched_off_and_on_again(qtbot, page, workspace):
    read(qtbot, page, 0)
    keeping(page, "Keep no history")
    assert not workspace.settings.history
    qtbot.waitUntil(lambda: page.words == "History is off")
    press(page, "Keep a history")
    assert workspace.settings.history


def test_choosing_an_entry_leads_to_the_person(qtbot, page, keep, people, controller):
    keep(0, Verdict.MATCH, people[0].id, score=0.7)
    read(qtbot, page, 1)
    shown = page.findChild(HistoryList)
    with qtbot.waitSignal(controller.page_wanted) as wanted:
        shown.clicked.emit(model(page).index(1))
    assert wanted.args == ["people", people[0].id]
    with qtbot.assertNotEmitted(controller.page_wanted):
        shown.clicked.emit(model(page).index(0))


def test_an_entry_unfolds_to_what_it_rested_on(qtbot, page, keep, people, controller):
    ada, grace = people
    why = (
        "Needs 0.45, so that at most 1 in 200 strangers get a name among 2 people.",
        f"Next closest {{{grace.id}}} with 0.21: a lead of 0.50, of which 0.08 is needed.",
        "Raised to 0.60, since {gone} looks much like this person.",
    )
    keep(0, Verdict.MATCH, ada.id, score=0.7, runner_up_id=grace.id, why=why)
    keep(1, Verdict.MATCH, ada.id, score=0.7)
    read(qtbot, page, 2)
    shown = page.findChild(HistoryList)
    index, without = model(page).index(1), model(page).index(3)
    entry = index.data(ROW_ROLE)
    assert model(page).why(entry) == (
        f"{why[0]} Next closest Grace Hopper with 0.21: a lead of 0.50, of which 0.08 is needed. "
        "Raised to 0.60, since somebody since removed looks much like this person."
    )
    before = shown.visualRect(index).height()
    shown.setFocus()
    shown.setCurrentIndex(index)
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shown.visualRect(index).height() > before)
    assert shown.unfolded(entry)
    where = shown.itemDelegate().why_room(shown.visualRect(index), entry).center()
    with qtbot.assertNotEmitted(controller.page_wanted):
        qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.waitUntil(lambda: shown.visualRect(index).height() == before)
    shown.unfold(without)
    assert not shown.unfolded(without.data(ROW_ROLE))


def test_a_long_history_is_read_whole(qtbot, page, keep):
    for number in range(600):
        keep(number / 100, Verdict.NOT_RECOGNIZED, score=0.2)
    read(qtbot, page, 600)
    ended = [one.sighting.ended_at for one in model(page).shown]
    assert ended == sorted(ended, reverse=True)


def test_a_locked_gallery_is_told_in_place(qtbot, workspace, controller, page):
    from facegui.gallery import GalleryLocked

    controller.searched.problem = GalleryLocked("The gallery is locked.", "Unlock it.")
    page.shown()
    assert page.words == "The gallery is locked."
    controller.searched.problem = None


def test_a_change_that_gave_way_to_another_desk_is_told(qtbot, page, controller, keep, people):
    ada, _ = people
    keep(0, Verdict.MATCH, ada.id)
    desk = Desk("id", "Door", "postgresql://owner@gallery.example/faces", "gallery")
    now, long_ago = datetime.now(UTC).isoformat(), "2020-01-01T00:00:00+00:00"
    lines = (GaveWay(ada.id, ["name"], now), GaveWay(people[1].id, ["notes"], long_ago))
    controller.searched.shared.state = SharedState(
        desk, "in step", NOTHING, now, 3, 2, 0, "", (), gave_way=lines
    )
    read(qtbot, page, 1)
    words = "Changed at two desks, and what was handed in first stands: Ada Lovelace."
    shown = [one for one in page.findChildren(QLabel) if one.text() == words]
    assert [one.isVisible() for one in shown] == [True]


def test_every_day_of_the_calendar_can_be_read(qtbot, page):
    calendar = page.findChildren(QCalendarWidget)[0]
    menu = calendar.window()
    menu.popup(QPoint())
    qtbot.waitUntil(calendar.isVisible)
    table = calendar.findChildren(QTableView)[0]
    cells = [table.model().index(row, at) for row in range(7) for at in range(7)]
    narrow = [
        cell.data()
        for cell in cells
        if table.sizeHintForIndex(cell).width() > table.columnWidth(cell.column())
    ]
    menu.hide()
    assert {"Mon", 1, 28} <= {cell.data() for cell in cells}
    assert not narrow


@pytest.mark.parametrize(("language", "year_first"), [("zh_CN", True), ("de", False)])
def test_year_and_month_stand_in_the_order_of_the_language(qtbot, qapp, language, year_first):
    chosen = Language(qapp)
    chosen.choose(language)
    days = DaysChoice()
    qtbot.addWidget(days)
    calendar = days.findChildren(QCalendarWidget)[0]
    calendar.window().popup(QPoint())
    qtbot.waitUntil(calendar.isVisible)
    year, month = (
        calendar.findChild(QToolButton, f"qt_calendar_{one}button") for one in ("year", "month")
    )
    calendar.window().hide()
    chosen.choose("en")
    assert (year.x() < month.x()) is year_first
