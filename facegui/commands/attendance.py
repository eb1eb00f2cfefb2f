"""``facegui attendance``: who of a group was present on a day or in a month, and marks by hand."""

from argparse import Namespace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from facegui.commands.output import Output, table
from facegui.commands.parsing import Commands
from facegui.commands.people.consent import day as day_of
from facegui.commands.people.finding import find_person
from facegui.errors import UsageProblem
from facegui.events.attendance import (
    SIGNS,
    Attendance,
    DaySheet,
    Lesson,
    MonthSheet,
    month_days,
    sheets,
)
from facegui.events.sheet_files import month_rows, save_csv, sheet_html
from facegui.gallery import Correction, Gallery
from facegui.text import say
from facegui.workspace import Workspace


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add("attendance", "who of a group was present on a day or in a month", run)
    parser.add_argument("--group", metavar="G", required=True)
    when = parser.add_mutually_exclusive_group()
    when.add_argument("--date", type=day_of, metavar="YYYY-MM-DD", help="by default today")
    when.add_argument("--month", type=_month, metavar="YYYY-MM")
    parser.add_argument("--late-after", type=_clock, metavar="HH:MM", help="who comes then is late")
    parser.add_argument("--from", dest="begins", type=_clock, metavar="HH:MM", help="of a lesson")
    parser.add_argument("--until", dest="ends", type=_clock, metavar="HH:MM", help="of a lesson")
    for kind in ("csv", "xlsx", "pdf"):
        parser.add_argument(f"--{kind}", type=Path, metavar="FILE", help="save it there as well")
    parser.add_argument("--correct", metavar="NAME", help="set the mark of one person on the day")
    parser.add_argument("--mark", choices=[*map(str, Attendance), "measured"])
    parser.add_argument("--reason", help="why it is set by hand")


def run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    """Show and save a sheet, after setting a mark by hand if that was asked for."""
    gallery = workspace.gallery
    today = datetime.now(UTC).astimezone().date()
    if arguments.correct is not None:
        _correct(arguments, gallery, arguments.date or today)
    people = gallery.membership.of(arguments.group)
    days = arguments.month or (arguments.date or today,)
    lesson = Lesson(arguments.late_after, arguments.begins or time.min, arguments.ends)
    sightings = [
        one
        for page in gallery.history.pages()
        for one in page
        # A day more on both sides, since the day of a visit depends on the time zone.
        if days[0] - timedelta(days=1) <= one.ended_at.date()
        and one.began_at.date() <= days[-1] + timedelta(days=1)
    ]
    whole = sheets(people, sightings, days, lesson)
    sheet = whole if arguments.month else whole.days[0]
    _save(arguments, sheet, workspace, output)
    output.document(_json(sheet, arguments.group))
    _tell(sheet, output)
    return 0


def _correct(arguments: Namespace, gallery: Gallery, day: date) -> None:
    if arguments.month or arguments.mark is None:
        raise UsageProblem(
            say("A mark is set by hand on one day."), say("Add --date and --mark, and --reason.")
        )
    person = find_person(gallery, arguments.correct)
    if arguments.mark == "measured":
        gallery.membership.take_back_correction(person.id, day)
        return
    if not (arguments.reason or "").strip():
        raise UsageProblem(
            say("A mark that is set by hand has a reason."), say("Add --reason TEXT.")
        )
    mark = Correction(day, arguments.mark, arguments.reason.strip(), datetime.now(UTC))
    gallery.membership.correct(person.id, mark)


def _save(
    arguments: Namespace, sheet: DaySheet | MonthSheet, workspace: Workspace, output: Output
) -> None:
    if arguments.csv:
        save_csv(arguments.csv, sheet)
    if arguments.xlsx:
        from facegui.events.sheet_book import save_xlsx  # noqa: PLC0415 0.2 s for this alone

        save_xlsx(arguments.xlsx, sheet, arguments.group)
    if arguments.pdf:
        html = sheet_html(sheet, arguments.group)
        arguments.print_pdf(html, arguments.pdf, landscape=isinstance(sheet, MonthSheet))
    for file in filter(None, (arguments.csv, arguments.xlsx, arguments.pdf)):
        workspace.gallery.audit.note("exported", what="attendance", file=str(file.absolute()))
        output.note(f"Saved in {file}. That file is not encrypted.")


def _json(sheet: DaySheet | MonthSheet, group: str) -> dict[str, Any]:
    if isinstance(sheet, DaySheet):
        return {"group": group, **_day_json(sheet)}
    totals = [
        {"name": one.name, **{str(mark): sheet.count(one.id, mark) for mark in Attendance}}
        for one in sheet.people
    ]
    days = [_day_json(one) for one in sheet.days if one.held]
    return {"group": group, "days": days, "totals": totals}


def _day_json(sheet: DaySheet) -> dict[str, Any]:
    return {
        "date": sheet.day.isoformat(),
        "held": sheet.held,
        "rows": [
            {
                "name": row.person.name,
                "mark": str(row.mark),
                "measured": str(row.measured),
                "since": row.since and row.since.astimezone().isoformat(timespec="seconds"),
                "last": row.last and row.last.astimezone().isoformat(timespec="seconds"),
                "visits": row.visits,
                "reason": None if row.correction is None else row.correction.reason,
            }
            for row in sheet.rows
        ],
    }


def _tell(sheet: DaySheet | MonthSheet, output: Output) -> None:
    if isinstance(sheet, DaySheet):
        rows: list[tuple[str, ...]] = [("NAME", "MARK", "SINCE", "LAST", "NOTE")]
        for row in sheet.rows:
            since, last = (
                (at and f"{at.astimezone():%H:%M}") or "" for at in (row.since, row.last)
            )
            note = (
                f"by hand, measured {row.measured}: {row.correction.reason}"
                if row.correction
                else ""
            )
            if not note and row.visits > 1:
                note = f"already here since {since}" if row.since else ""
            rows.append((row.person.name, str(row.mark), since, last, note))
        output.say(table(rows))
        return
    days = [f"{one.day.day:02d}" for one in sheet.days]
    output.say(table([("NAME", *days, *SIGNS.values()), *month_rows(sheet)]))


def _month(text: str) -> tuple[date, ...]:
    first = date.fromisoformat(f"{text}-01")
    return month_days(first.year, first.month)


def _clock(text: str) -> time:
    return time.fromisoformat(text)


_month.__name__ = "month like 2026-03"  # argparse says "invalid … value"
_clock.__name__ = "time like 08:05"
