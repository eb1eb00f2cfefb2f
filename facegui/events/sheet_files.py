"""Sheets of attendance as files: CSV for a spreadsheet, a page for printing."""

from collections.abc import Sequence
from datetime import date, datetime
from html import escape
from pathlib import Path
from typing import Final

from facegui import csv_table
from facegui.events.attendance import SIGNS, Attendance, DayRow, DaySheet, MonthSheet

DAY_HEADS: Final = ("name", "mark", "present since", "last seen", "visits", "measured", "reason")
FILLS: Final = {
    Attendance.LATE: "FBEED9",
    Attendance.ABSENT: "FBE6E4",
    Attendance.EXCUSED: "EAEEF0",
}
EMPTY_FILL: Final = "F4F6F7"
_WORDS: Final = {
    Attendance.PRESENT: "Present",
    Attendance.LATE: "Late",
    Attendance.ABSENT: "Absent",
    Attendance.EXCUSED: "Excused",
}


LEGEND: Final = (
    ", ".join(f"{sign} {mark}" for mark, sign in SIGNS.items())
    + "; * set by hand; empty: nobody was seen"
)


def day_rows(sheet: DaySheet) -> list[tuple[str, ...]]:
    """Return the cells of a day, by `DAY_HEADS`."""
    return [
        (
            row.person.name,
            str(row.mark),
            _clock(row.since),
            _clock(row.last),
            str(row.visits),
            str(row.measured),
            "" if row.correction is None else row.correction.reason,
        )
        for row in sheet.rows
    ]


def month_heads(sheet: MonthSheet) -> list[str]:
    """Return the heads of several days: the name, the days, and the totals."""
    return ["name", *(one.day.isoformat() for one in sheet.days), *map(str, Attendance)]


def month_rows(sheet: MonthSheet) -> list[tuple[str, ...]]:
    """Return the cells of several days: one sign a day, with a star where it was set by hand."""
    return [
        (
            person.name,
            *(_sign(one) for one in sheet.marks(person.id)),
            *(str(sheet.count(person.id, mark)) for mark in Attendance),
        )
        for person in sheet.people
    ]


def save_csv(path: Path, sheet: DaySheet | MonthSheet) -> None:
    """Write a sheet as CSV. Raises FaceGuiError when the file cannot be written."""
    if isinstance(sheet, DaySheet):
        csv_table.save(path, DAY_HEADS, day_rows(sheet))
    else:
        csv_table.save(path, month_heads(sheet), month_rows(sheet))


def sheet_html(sheet: DaySheet | MonthSheet, group: str) -> str:
    """Return a sheet as a page to be printed and hung up; reasons are not on it."""
    title = f"<h2>{escape(group)}</h2><p>{title_of(sheet)}</p>"
    if isinstance(sheet, DaySheet):
        heads = ("Name", "Mark", "Present since", "Last seen")
        rows = [(one[0], _WORDS[Attendance(one[1])], one[2], one[3]) for one in day_rows(sheet)]
        counts = ", ".join(f"{sheet.count(one)} {one}" for one in Attendance if sheet.count(one))
        return title + _table(heads, rows) + f"<p>{counts or 'nobody'}</p>"
    shown = ["Name", *(f"{one.day.day}" for one in sheet.days), *SIGNS.values()]
    empty = [at + 1 for at, one in enumerate(sheet.days) if not one.held]
    table = _table(shown, month_rows(sheet), size=8, empty=empty)
    return f"{title}{table}<p>{LEGEND}</p>"


def _table(
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    size: int = 9,
    empty: Sequence[int] = (),
) -> str:
    """Return a table as HTML; columns that are ``empty`` are gray."""
    style = f"font-size:{size}pt"
    gray = f" bgcolor='#{EMPTY_FILL}'"
    head = "".join(
        f"<th align='left' style='{style}'{gray if at in empty else ''}>{escape(one)}</th>"
        for at, one in enumerate(heads)
    )
    body = "".join(
        "<tr>"
        + "".join(
            f"<td style='{style}'{gray if at in empty else _background(one, at)}>{escape(one)}</td>"
            for at, one in enumerate(row)
        )
        + "</tr>"
        for row in rows
    )
    width = "width='100%' cellspacing='0' cellpadding='2' border='1'"
    return f"<table {width} style='border-collapse:collapse'><tr>{head}</tr>{body}</table>"


def _background(text: str, column: int) -> str:
    mark = mark_of(text) if column else None  # somebody's name may be A
    return f" bgcolor='#{FILLS[mark]}'" if mark in FILLS else ""


def mark_of(text: str) -> Attendance | None:
    """Return the mark that a cell states, by its sign or its word."""
    bare = text.rstrip("*").casefold()
    by_sign = {sign.casefold(): mark for mark, sign in SIGNS.items()}
    return by_sign.get(bare) or next((one for one in Attendance if one == bare), None)


def _sign(row: DayRow | None) -> str:
    if row is None:
        return ""
    return SIGNS[row.mark] + ("" if row.correction is None else "*")


def title_of(sheet: DaySheet | MonthSheet) -> str:
    """Return the day, the month or the first and last day of a sheet."""
    if isinstance(sheet, DaySheet):
        return sheet.day.isoformat()
    days: list[date] = [one.day for one in sheet.days]
    return f"{days[0]:%Y-%m}" if len(days) > 7 else f"{days[0]} to {days[-1]}"


def _clock(at: datetime | None) -> str:
    return "" if at is None else f"{at.astimezone():%H:%M}"
