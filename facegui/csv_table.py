"""Writes a table for a spreadsheet. It is not encrypted, and the window says so."""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from facegui import atomic, plain
from facegui.errors import writing_to


def written(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table as CSV; no cell is taken for a formula."""
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(heads)
    writer.writerows([plain.cell(cell) for cell in row] for row in rows)
    return table.getvalue()


def save(path: Path, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a table. Raises FaceGuiError when the file cannot be written."""
    with writing_to(path):
        # By this mark at the beginning, spreadsheets recognize UTF-8.
        atomic.write(path, written(heads, rows).encode("utf-8-sig"))
