"""Sheets of attendance as files: CSV and XLSX for a spreadsheet, a page for printing."""

import io
from collections.abc import Sequence
from datetime import date, datetime
from html import escape
from pathlib import Path
from typing import Final

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from facegui import atomic, csv_table, plain
from facegui.errors import FaceGuiError
from facegui.events.attendance import SIGNS, Attendance, DayRow, DaySheet, MonthSheet
from facegui.text import say

DAY_HEADS: Final = ("name", "mark", "present since", "last seen", "visits", "measured", "reason")
_FILLS: Final = {
    Attendance.LATE: "FBEED9",
    Attendance.ABSENT: "FBE6E4",
    Attendance.EXCUSED: "EAEEF0",
}
_WORDS: Final = {
    Attendance.PRESENT: "Present",
    Attendance.LATE: "Late",
    Attendance.ABSENT: "Absent",
    Attendance.EXCUSED: "Excused",
}


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
    """Return the cells of several days: a sign a day, with a star where it was set by hand."""
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


def save_xlsx(path: Path, sheet: DaySheet | MonthSheet, group: str) -> None:
    """Write a sheet for a spreadsheet program. Raises FaceGuiError as `save_csv`."""
    book = Workbook()
    page = book.active
    day = isinstance(sheet, DaySheet)
    page.title = _title(sheet)[:31]
    heads = list(DAY_HEADS) if isinstance(sheet, DaySheet) else month_heads(sheet)
    rows = day_rows(sheet) if isinstance(sheet, DaySheet) else month_rows(sheet)
    page.append([])
    _text(page.cell(1, 1), f"{group}, {_title(sheet)}").font = Font(bold=True, size=14)
    for column, head in enumerate(heads, 1):
        shown = head if day or not head[:4].isdigit() else head[-2:]
        cell = _text(page.cell(2, column), shown)
        cell.font = Font(bold=True)
        cell.alignment = Alignment(horizontal="left" if column == 1 or day else "center")
    for at, row in enumerate(rows, 3):
        for column, value in enumerate(row, 1):
            cell = page.cell(at, column)
            number = value.isdecimal() and (heads[column - 1] in (*Attendance, "visits"))
            if number:
                cell.value = int(value)
            else:
                _text(cell, value)
            mark = _mark_of(value)
            if mark in _FILLS and column > 1:
                cell.fill = PatternFill("solid", start_color=_FILLS[mark])
            if not day and column > 1:
                cell.alignment = Alignment(horizontal="center")
    for column in range(1, len(heads) + 1):
        wide = 28 if column == 1 else 14 if day else 4 if column <= len(heads) - 4 else 9
        page.column_dimensions[get_column_letter(column)].width = wide
    page.freeze_panes = "B3"
    page.page_setup.orientation = "portrait" if day else "landscape"
    page.page_setup.fitToHeight, page.page_setup.fitToWidth = 0, 1
    page.sheet_properties.pageSetUpPr.fitToPage = True
    stream = io.BytesIO()
    book.save(stream)
    _write(path, stream.getvalue())


def sheet_html(sheet: DaySheet | MonthSheet, group: str) -> str:
    """Return a sheet as a page to be printed and hung up; reasons are not on it."""
    title = f"<h2>{escape(group)}</h2><p>{_title(sheet)}</p>"
    if isinstance(sheet, DaySheet):
        heads = ("Name", "Mark", "Present since", "Last seen")
        rows = [(one[0], _WORDS[Attendance(one[1])], one[2], one[3]) for one in day_rows(sheet)]
        counts = ", ".join(f"{sheet.count(one)} {one}" for one in Attendance if sheet.count(one))
        return title + _table(heads, rows) + f"<p>{counts or 'nobody'}</p>"
    shown = ["Name", *(f"{one.day.day}" for one in sheet.days), *SIGNS.values()]
    legend = ", ".join(f"{sign} {mark}" for mark, sign in SIGNS.items())
    note = f"<p>{legend}; * set by hand; empty: nobody was seen</p>"
    return title + _table(shown, month_rows(sheet), size=6) + note


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]], *, size: int = 9) -> str:
    style = f"font-size:{size}pt"
    head = "".join(f"<th align='left' style='{style}'>{escape(one)}</th>" for one in heads)
    body = "".join(
        "<tr>"
        + "".join(f"<td style='{style}'{_background(one)}>{escape(one)}</td>" for one in row)
        + "</tr>"
        for row in rows
    )
    width = "width='100%' cellspacing='0' cellpadding='2' border='1'"
    return f"<table {width} style='border-collapse:collapse'><tr>{head}</tr>{body}</table>"


def _background(text: str) -> str:
    mark = _mark_of(text)
    return f" bgcolor='#{_FILLS[mark]}'" if mark in _FILLS else ""


def _mark_of(text: str) -> Attendance | None:
    bare = text.rstrip("*").casefold()
    by_sign = {sign.casefold(): mark for mark, sign in SIGNS.items()}
    return by_sign.get(bare) or next((one for one in Attendance if one == bare), None)


def _sign(row: DayRow | None) -> str:
    if row is None:
        return ""
    return SIGNS[row.mark] + ("" if row.correction is None else "*")


def _title(sheet: DaySheet | MonthSheet) -> str:
    if isinstance(sheet, DaySheet):
        return sheet.day.isoformat()
    days: list[date] = [one.day for one in sheet.days]
    return f"{days[0]:%Y-%m}" if len(days) > 7 else f"{days[0]} to {days[-1]}"


def _text(cell: Cell, value: str) -> Cell:
    """Put text into a cell, which no spreadsheet takes for a formula."""
    cell.value = plain.cell(value)
    cell.data_type = "s"
    return cell


def _clock(at: datetime | None) -> str:
    return "" if at is None else f"{at.astimezone():%H:%M}"


def unwritable(path: Path, error: OSError) -> FaceGuiError:
    """Tell that a sheet cannot be written."""
    return FaceGuiError(
        say("The file {path} cannot be written: {strerror}.", path=path, strerror=error.strerror),
        say("Choose another place for it."),
    )


def _write(path: Path, content: bytes) -> None:
    try:
        atomic.write(path, content)
    except OSError as error:
        raise unwritable(path, error) from error
