"""Sheets of attendance as files: CSV and XLSX for a spreadsheet, a page for printing."""

import io
from collections.abc import Sequence
from datetime import date, datetime
from html import escape
from pathlib import Path
from typing import Final

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

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
_FONT: Final = "Calibri"
_MUTED: Final = "566169"
_EMPTY_FILL: Final = "F4F6F7"
_LINE: Final = "D9E0E4"
_DAY_WIDTHS: Final = (28, 12, 14, 12, 10, 12, 40)
_WORDS: Final = {
    Attendance.PRESENT: "Present",
    Attendance.LATE: "Late",
    Attendance.ABSENT: "Absent",
    Attendance.EXCUSED: "Excused",
}


_LEGEND: Final = (
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


def save_xlsx(path: Path, sheet: DaySheet | MonthSheet, group: str) -> None:
    """Write a sheet for a spreadsheet program. Raises FaceGuiError as `save_csv`."""
    book = Workbook()
    page = book.active
    page.title = _title(sheet)[:31]
    _text(page.cell(1, 1), f"{group}, {_title(sheet)}").font = Font(_FONT, 14, bold=True)
    if isinstance(sheet, DaySheet):
        _fill_day(page, sheet)
    else:
        _fill_month(page, sheet)
    page.freeze_panes = "B3"
    page.print_title_rows = "2:2"
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.page_setup.orientation = "portrait" if isinstance(sheet, DaySheet) else "landscape"
    page.page_setup.fitToHeight, page.page_setup.fitToWidth = 0, 1
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_options.horizontalCentered = True
    stream = io.BytesIO()
    book.save(stream)
    _write(path, stream.getvalue())


def _fill_day(page: Worksheet, sheet: DaySheet) -> None:
    for column, head in enumerate(DAY_HEADS, 1):
        _head(page, column, head.capitalize(), _DAY_WIDTHS[column - 1])
    for at, row in enumerate(day_rows(sheet), 3):
        for column, value in enumerate(row, 1):
            cell = _cell(page, at, column, value, number=DAY_HEADS[column - 1] == "visits")
            if DAY_HEADS[column - 1] == "mark":
                _color(cell, value)


def _fill_month(page: Worksheet, sheet: MonthSheet) -> None:
    heads, days = month_heads(sheet), len(sheet.days)
    for column, head in enumerate(heads, 1):
        is_day = 1 < column <= days + 1
        shown = head[-2:] if is_day else head.capitalize()
        cell = _head(page, column, shown, 28 if column == 1 else 4 if is_day else 9)
        if is_day and not sheet.days[column - 2].held:
            cell.font = Font(_FONT, 10, color=_MUTED)
    for at, row in enumerate(month_rows(sheet), 3):
        for column, value in enumerate(row, 1):
            total = column > days + 1
            cell = _cell(page, at, column, value, number=total)
            if 1 < column <= days + 1:
                _color(cell, value)
                if not sheet.days[column - 2].held:
                    cell.fill = PatternFill("solid", start_color=_EMPTY_FILL)
            if column > 1:
                cell.alignment = Alignment(horizontal="center")
    note = page.cell(len(sheet.people) + 4, 1)
    _text(note, _LEGEND).font = Font(_FONT, 9, color=_MUTED)


def _head(page: Worksheet, column: int, words: str, width: float) -> Cell:
    cell = _text(page.cell(2, column), words)
    cell.font = Font(_FONT, 10, bold=True)
    cell.border = Border(bottom=Side("thin", _MUTED))
    cell.alignment = Alignment(horizontal="left" if column == 1 or width > 9 else "center")
    page.column_dimensions[get_column_letter(column)].width = width
    return cell


def _cell(page: Worksheet, at: int, column: int, value: str, *, number: bool) -> Cell:
    cell: Cell = page.cell(at, column)
    if number and value.isdecimal():
        cell.value = int(value)
        cell.alignment = Alignment(horizontal="left")
    else:
        _text(cell, value)
    cell.font = Font(_FONT, 10)
    cell.border = Border(bottom=Side("thin", _LINE))
    return cell


def _color(cell: Cell, value: str) -> None:
    mark = _mark_of(value)
    if mark in _FILLS:
        cell.fill = PatternFill("solid", start_color=_FILLS[mark])


def sheet_html(sheet: DaySheet | MonthSheet, group: str) -> str:
    """Return a sheet as a page to be printed and hung up; reasons are not on it."""
    title = f"<h2>{escape(group)}</h2><p>{_title(sheet)}</p>"
    if isinstance(sheet, DaySheet):
        heads = ("Name", "Mark", "Present since", "Last seen")
        rows = [(one[0], _WORDS[Attendance(one[1])], one[2], one[3]) for one in day_rows(sheet)]
        counts = ", ".join(f"{sheet.count(one)} {one}" for one in Attendance if sheet.count(one))
        return title + _table(heads, rows) + f"<p>{counts or 'nobody'}</p>"
    shown = ["Name", *(f"{one.day.day}" for one in sheet.days), *SIGNS.values()]
    empty = [at + 1 for at, one in enumerate(sheet.days) if not one.held]
    table = _table(shown, month_rows(sheet), size=8, empty=empty)
    return f"{title}{table}<p>{_LEGEND}</p>"


def _table(
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    size: int = 9,
    empty: Sequence[int] = (),
) -> str:
    """Return a table as HTML; columns that are ``empty`` are gray."""
    style = f"font-size:{size}pt"
    gray = f" bgcolor='#{_EMPTY_FILL}'"
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
    mark = _mark_of(text) if column else None  # somebody may be called A
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
    """Put text into a cell so that no spreadsheet takes it for a formula."""
    cell.value = plain.cell(value)
    cell.data_type = "s"
    return cell


def _clock(at: datetime | None) -> str:
    return "" if at is None else f"{at.astimezone():%H:%M}"


def unwritable(path: Path, error: OSError) -> FaceGuiError:
    """Return the problem of a sheet that cannot be written."""
    return FaceGuiError(
        say("The file {path} cannot be written: {strerror}.", path=path, strerror=error.strerror),
        say("Choose another place for it."),
    )


def _write(path: Path, content: bytes) -> None:
    try:
        atomic.write(path, content)
    except OSError as error:
        raise unwritable(path, error) from error
