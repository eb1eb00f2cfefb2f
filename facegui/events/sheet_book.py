"""Sheets of attendance as XLSX for a spreadsheet program.

Imported where one is written: openpyxl takes 10 MB, which a window need not hold.
"""

import io
from pathlib import Path
from typing import Final

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from facegui import atomic, plain
from facegui.errors import writing_to
from facegui.events.attendance import DaySheet, MonthSheet
from facegui.events.sheet_files import (
    DAY_HEADS,
    EMPTY_FILL,
    FILLS,
    LEGEND,
    day_rows,
    mark_of,
    month_heads,
    month_rows,
    title_of,
)

_FONT: Final = "Calibri"
_MUTED: Final = "566169"
_LINE: Final = "D9E0E4"
_DAY_WIDTHS: Final = (28, 12, 14, 12, 10, 12, 40)


def save_xlsx(path: Path, sheet: DaySheet | MonthSheet, group: str) -> None:
    """Write a sheet for a spreadsheet program. Raises FaceGuiError as `save_csv`."""
    book = Workbook()
    page = book.active
    page.title = title_of(sheet)[:31]
    _text(page.cell(1, 1), f"{group}, {title_of(sheet)}").font = Font(_FONT, 14, bold=True)
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
    with writing_to(path):
        atomic.write(path, stream.getvalue())


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
                    cell.fill = PatternFill("solid", start_color=EMPTY_FILL)
            if column > 1:
                cell.alignment = Alignment(horizontal="center")
    note = page.cell(len(sheet.people) + 4, 1)
    _text(note, LEGEND).font = Font(_FONT, 9, color=_MUTED)


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
    mark = mark_of(value)
    if mark in FILLS:
        cell.fill = PatternFill("solid", start_color=FILLS[mark])


def _text(cell: Cell, value: str) -> Cell:
    """Put text into a cell so that no spreadsheet takes it for a formula."""
    cell.value = plain.cell(value)
    cell.data_type = "s"
    return cell
