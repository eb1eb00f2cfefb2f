"""The page of attendance: a day, a month, a mark by hand and its way back, and the three files."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt, QTime
from PySide6.QtWidgets import QTimeEdit

from facegui.events.attendance import Attendance
from facegui.gallery import Sighting
from facegui.ui.attendance import words
from facegui.ui.attendance.month import day_and_row
from facegui.ui.attendance.page import AttendancePage
from facegui.ui.link.controller import Controller
from facegui.ui.widgets.tick import Tick
from facegui.workspace import Workspace

DAY = date(2026, 3, 4)


@pytest.fixture
def controller(workspace: Workspace) -> Iterator[Controller]:
    gallery = workspace.gallery
    people = [gallery.add_person(name, []) for name in ("Ada", "Ben", "Zoe")]
    gallery.membership.add("Class", [one.id for one in people])
    for number, (person, minute) in enumerate(zip(people[:2], (0, 20), strict=True)):
        at = datetime(2026, 3, 4, 8, minute).astimezone()
        gallery.history.keep(
            Sighting(f"{number:032}", person.id, at, at + timedelta(minutes=1), "match", 0.4)
        )
    made = Controller(workspace, cameras=lambda: ())
    made.reload_gallery()
    yield made
    assert made.close()


@pytest.fixture
def page(qtbot, controller) -> AttendancePage:
    made = AttendancePage(controller)
    qtbot.addWidget(made)
    qtbot.addWidget(made.choice())
    made.resize(900, 650)
    made.show()
    made.shown()
    made.show_day(DAY)
    return made


def marks(page):
    return [str(one.mark) for one in page.sheet.rows]


def test_a_day_shows_who_was_there(page):
    assert marks(page) == ["present", "late", "absent"]
    assert page._counts.text() == "1 present · 1 late · 1 absent"


def test_a_mark_by_hand_asks_why_keeps_what_was_measured_and_can_be_undone(page, controller):
    page._view._choose(2)
    page._correction._on_save()
    assert page._correction._problem.isVisible()
    page._correction._mark.show_value("excused")
    page._correction._reason.setText("Ill")
    page._correction._on_save()
    assert marks(page)[2] == "excused"
    assert page.sheet.rows[2].measured is Attendance.ABSENT
    controller.changes.undo()
    page.read()
    assert marks(page)[2] == "absent"


def test_a_month_counts_the_day(page):
    page.show_span(2)
    assert len(page.sheet.days) == 31
    assert page.sheet.count(page.sheet.people[0].id, Attendance.PRESENT) == 1
    page._step(1)
    assert page.sheet.days[0].day == date(2026, 4, 1)
    page._step(-1)
    page._step(-1)
    assert page.sheet.days[0].day == date(2026, 2, 1)


@pytest.mark.parametrize("ending", ["csv", "xlsx", "pdf"])
def test_the_sheet_is_saved(page, controller, tmp_path, ending):
    page.save_as(tmp_path / f"day.{ending}")
    begin = (tmp_path / f"day.{ending}").read_bytes()[:4]
    assert begin == {"csv": b"\xef\xbb\xbfn", "xlsx": b"PK\x03\x04", "pdf": b"%PDF"}[ending]
    assert datetime.now(UTC) - next(iter(controller.gallery.audit.entries())).at < timedelta(days=1)


def test_without_a_group_it_says_what_to_do(page, controller):
    people = [one.id for one in controller.gallery.people()]
    controller.gallery.membership.remove("Class", people)
    page.read()
    assert page.sheet is None
    assert page._nothing.title == "No group yet"


def test_a_cell_of_the_month_says_what_it_is_and_leads_to_its_day(qtbot, page):
    page.show_span(2)
    view = page._view
    painter = view._month(page.sheet)
    cells = {
        painter.cell_at(x, y): QPoint(x, y)
        for x in range(0, view.width(), 4)
        for y in range(0, view.height(), 4)
    }
    assert len(cells) == 3 * 31 + 1  # every person on every day, and beside them
    day, row = day_and_row(page.sheet, 1, 3)
    assert words.of_day(day, row) == "Ben, Wed, 4 Mar 2026\nLate, present since 08:20"
    assert day_and_row(page.sheet, 1, 4)[1] is None
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=cells[1, 3])
    assert (page._span.current, page._date.text()) == (0, "Wed, 4 Mar 2026")
    assert marks(page) == ["present", "late", "absent"]


def test_a_week_says_its_days(page):
    page.show_span(1)
    assert page._date.text() == "2 Mar – 8 Mar 2026"
    assert [words.weekday(one.day) for one in page.sheet.days] == list("MTWTFSS")


def test_a_lesson_counts_who_is_seen_in_it(page):
    """Ada was here at 8:00, Ben at 8:20."""
    clocks = {one.accessibleName(): one for one in page.findChildren(QTimeEdit)}
    clocks["Lesson from"].setTime(QTime(8, 10))
    clocks["Lesson until"].setTime(QTime(8, 55))
    clocks["Late after"].setTime(QTime(8, 15))
    lesson = next(one for one in page.findChildren(Tick) if one.text() == "Lesson")
    lesson.click()
    assert marks(page) == ["absent", "late", "absent"]
    lesson.click()
    assert marks(page) == ["present", "late", "absent"]
