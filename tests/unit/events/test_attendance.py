"""Sheets equal the truth: a whole day of 300 people, marks by hand, and cells that are harmless."""

import csv
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from openpyxl import load_workbook

from facegui.events.attendance import (
    Attendance,
    Lesson,
    day_sheet,
    month_days,
    sheets,
    week_days,
)
from facegui.events.sheet_book import save_xlsx
from facegui.events.sheet_files import save_csv, sheet_html
from facegui.gallery import Correction, Index, IndexedPerson, Person, Sighting
from facegui.matching.templates import Templates
from facegui.matching.watchlist import SearchGallery
from facegui.tasks.visits import Visits
from tests.unit.tasks.conftest import POINT

BERLIN = ZoneInfo("Europe/Berlin")
DAY = date(2026, 3, 4)
LESSON = Lesson(late_after=time(8, 5))


def person(number: int, **changes) -> Person:
    made = Person(f"id{number}", f"Person {number:03d}", "", None, datetime(2026, 1, 1, tzinfo=UTC))
    return replace(made, **changes)


def seen(person_id: str | None, begin: str, end: str, day: date = DAY, **changes) -> Sighting:
    moments = [
        datetime.combine(day, time.fromisoformat(text), BERLIN).astimezone(UTC)
        for text in (begin, end)
    ]
    fields = {"verdict": "match", "threshold": 0.4, **changes}
    return Sighting(f"{person_id}{begin}", person_id, *moments, **fields)


def marks(sheet):
    return [str(one.mark) for one in sheet.rows]


def test_present_late_and_absent_are_by_the_first_time_seen():
    people = [person(number) for number in range(3)]
    sightings = [
        seen("id0", "07:58", "07:59"),
        seen("id0", "11:00", "11:10"),
        seen("id1", "08:05", "08:06"),
        seen(None, "08:00", "08:01"),
    ]
    sheet = day_sheet(people, sightings, DAY, LESSON, BERLIN)
    assert marks(sheet) == ["present", "late", "absent"]
    assert sheet.rows[0].visits == 2
    assert sheet.rows[0].since.astimezone(BERLIN).time() == time(7, 58)
    assert sheet.rows[0].last.astimezone(BERLIN).time() == time(11, 10)


def test_nobody_is_present_by_a_photo_or_in_doubt():
    sightings = [
        seen("id0", "08:00", "08:01", liveness="attack"),
        seen("id0", "08:02", "08:03", verdict="unsure"),
        seen("id0", "08:02", "08:03", verdict="not_live"),
    ]
    assert marks(day_sheet([person(0)], sightings, DAY, LESSON, BERLIN)) == ["absent"]


def test_a_lesson_counts_who_is_seen_in_it():
    lesson = Lesson(time(10, 5), time(10), time(10, 45))
    people = [person(number) for number in range(3)]
    sightings = [
        seen("id0", "09:59", "10:01"),
        seen("id1", "10:44", "10:50"),
        seen("id2", "10:45", "10:50"),
    ]
    sheet = day_sheet(people, sightings, DAY, lesson, BERLIN)
    assert marks(sheet) == ["present", "late", "absent"]


def test_a_mark_by_hand_counts_and_what_was_measured_stays():
    mark = Correction(DAY, "excused", "Note from home", datetime.now(UTC))
    sheet = day_sheet([person(0, corrections=(mark,))], [], DAY, LESSON, BERLIN)
    (row,) = sheet.rows
    assert (row.mark, row.measured) == (Attendance.EXCUSED, Attendance.ABSENT)
    assert sheet.held


def test_a_month_leaves_days_out_on_which_nobody_was_seen():
    people = [person(0), person(1)]
    sightings = [
        seen("id0", "08:00", "08:01", date(2026, 3, 3)),
        seen("id0", "23:58", "23:59", date(2026, 3, 31)),
    ]
    month = sheets(people, sightings, month_days(2026, 3), LESSON, BERLIN)
    assert [one.day.day for one in month.days if one.held] == [3, 31]
    assert month.count("id0", Attendance.PRESENT) == 1
    assert month.count("id0", Attendance.LATE) == 1
    assert month.count("id1", Attendance.ABSENT) == 2


def test_a_visit_over_midnight_is_on_both_days():
    begin = datetime(2026, 3, 4, 23, 50, tzinfo=BERLIN)
    night = Sighting("n", "id0", begin, begin + timedelta(minutes=30), "match", 0.4)
    days = sheets([person(0)], [night], (DAY, DAY + timedelta(days=1)), None, BERLIN).days
    assert [one.held for one in days] == [True, True]


def test_days_of_months_and_weeks():
    assert [len(month_days(2026, month)) for month in (2, 3, 12)] == [28, 31, 31]
    assert week_days(DAY)[0] == date(2026, 3, 2)


NASTY = ("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "＝1+1", "\t=1", '"=1"')


def test_no_cell_is_a_formula(tmp_path):
    people = [
        person(number, name=name, corrections=(Correction(DAY, "late", name, datetime.now(UTC)),))
        for number, name in enumerate(NASTY)
    ]
    sheet = day_sheet(people, [], DAY, LESSON, BERLIN)
    month = sheets(people, [], (DAY,), LESSON, BERLIN)
    for kind, one in (("day", sheet), ("month", month)):
        save_csv(tmp_path / f"{kind}.csv", one)
        save_xlsx(tmp_path / f"{kind}.xlsx", one, "=Group")
        with (tmp_path / f"{kind}.csv").open(encoding="utf-8-sig", newline="") as file:
            cells = [cell for row in csv.reader(file) for cell in row]
        page = load_workbook(tmp_path / f"{kind}.xlsx").active
        written = [cell for row in page.iter_rows() for cell in row if cell.value is not None]
        assert all(cell.data_type in "sn" for cell in written)
        cells += [str(cell.value) for cell in written]
        assert not [cell for cell in cells if cell.strip().lstrip('"')[:1] in tuple("=+-@＝")]
        assert len(cells) > 20
        assert "<b>" not in sheet_html(one, "<b>")


def test_only_the_mark_of_a_day_is_colored_and_a_name_that_is_a_sign_is_not(tmp_path):
    people = [person(0, name="A"), person(1, name="Late")]
    save_xlsx(tmp_path / "day.xlsx", day_sheet(people, [], DAY, LESSON, BERLIN), "Class")
    page = load_workbook(tmp_path / "day.xlsx").active
    colored = {cell.column for row in page.iter_rows(3) for cell in row if cell.fill.fill_type}
    assert colored == {2}
    assert page.page_setup.paperSize == int(page.PAPERSIZE_A4)
    month = sheets(people, [], (DAY,), LESSON, BERLIN)
    assert "<td style='font-size:8pt'>A</td>" in sheet_html(month, "Class")


@pytest.mark.slow
def test_a_spreadsheet_program_opens_the_month(tmp_path):
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed")
    people = [person(number) for number in range(26)]
    sightings = [
        seen(f"id{number}", "08:00", "09:00", date(2026, 3, day))
        for number in range(26)
        for day in range(2, 28)
    ]
    month = sheets(people, sightings, month_days(2026, 3), LESSON, BERLIN)
    save_xlsx(tmp_path / "month.xlsx", month, "Class")
    words = ["--headless", "--convert-to", "csv", "--outdir", tmp_path, tmp_path / "month.xlsx"]
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    subprocess.run([program, home, *words], check=True, timeout=120, capture_output=True)
    with (tmp_path / "month.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0][0] == "Class, 2026-03"
    assert [row[0] for row in rows[2:28]] == [one.name for one in people]
    assert (
        rows[-1][0]
        == "P present, L late, A absent, E excused; * set by hand; empty: nobody was seen"
    )
    assert rows[2][-4:] == ["26", "0", "0", "0"]


@pytest.fixture
def crowd():
    """300 people and a stranger, each with a direction of their own."""
    count = 300
    people = tuple(IndexedPerson(f"id{one}", f"Person {one:03d}") for one in range(count))
    vectors = np.eye(count, count + 1, dtype=np.float32)
    index = Index.from_arrays(vectors, people=people, space="test/1")
    return SearchGallery(Templates.of(index), POINT, POINT)


@pytest.mark.slow
def test_a_day_of_300_people_gives_the_sheet_that_is_true(face, analysis, crowd):
    """12 hours in which people come, go, come again, pass by too quickly, or not at all."""
    rng, start = np.random.default_rng(21), datetime(2026, 3, 4, 7, 0, tzinfo=BERLIN)
    plans, truth = [], {}
    for number in range(300):
        at = float(rng.uniform(0, 2 * 3600))
        spans = []
        for _ in range(int(rng.integers(0, 5))):
            spans.append((at, float(rng.uniform(3, 20))))
            at += spans[-1][1] + float(rng.uniform(40, 3 * 3600))
        spans = [one for one in spans if one[0] + one[1] < 12 * 3600]
        passing = [(float(rng.uniform(0, 12 * 3600 - 2)), 0.5)] if not spans else []
        plans += [(begin, lasts, number) for begin, lasts in (*spans, *passing)]
        truth[f"id{number}"] = spans
    plans += [(float(at), 8.0, 300) for at in rng.uniform(0, 12 * 3600 - 9, 60)]  # strangers
    watch, ended, template = Visits(), [], face(0.7)
    steps: dict[int, list[tuple[int, int]]] = {}
    for track, (begin, lasts, number) in enumerate(plans):
        for step in range(round(begin * 4), round((begin + lasts) * 4) + 1):
            steps.setdefault(step, []).append((track, number))
    for step in sorted(steps):
        faces = []
        for track, number in steps[step]:
            embedding = np.zeros(301, np.float32)
            embedding[number] = 1
            decided = crowd.identify(embedding)
            faces.append(
                replace(template, track=track, decision=decided, track_embedding=embedding)
            )
        now = start + timedelta(seconds=step / 4)
        watch, left = watch.over(now)  # as the program does every few seconds
        ended += left
        watch, over = watch.step(analysis(*faces), now, source="Door", same_face=_same)
        ended += over
    ended += watch.end()[1]
    sheet = day_sheet(
        [person(number) for number in range(300)],
        [one.sighting() for one in ended],
        DAY,
        LESSON,
        BERLIN,
    )
    for row in sheet.rows:
        spans = truth[row.person.id]
        if not spans:
            assert (row.mark, row.visits) == (Attendance.ABSENT, 0), row
            continue
        since = start + timedelta(seconds=round(spans[0][0] * 4) / 4)
        last = start + timedelta(seconds=round(sum(spans[-1]) * 4) / 4)
        assert (row.since, row.last, row.visits) == (since, last, len(spans)), row
        late = since >= datetime(2026, 3, 4, 8, 5, tzinfo=BERLIN)
        assert row.mark is (Attendance.LATE if late else Attendance.PRESENT)
    counted = {mark: sheet.count(mark) for mark in Attendance}
    assert min(counted[one] for one in list(Attendance)[:3]) > 30  # all three were tested


def _same(one, other):
    return float(one @ other) >= 0.2
