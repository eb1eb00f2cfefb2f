"""``people.csv`` in a folder of people: their groups and from when until when they are valid.

Columns ``name, groups, valid_from, valid_until`` in any order; groups are separated by semicolons,
days written like 2026-12-31. What cannot be read is reported and left out.
"""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from facegui.errors import UsageProblem
from facegui.gallery import names
from facegui.text import Sentence, say

FILE_NAME = "people.csv"
_LARGEST = 16 * 1024 * 1024
_KNOWN = ("name", "groups", "valid_from", "valid_until")


@dataclass(frozen=True, slots=True)
class Columns:
    """What a line says about somebody; None where there is no such column."""

    name: str
    groups: tuple[str, ...] | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    says_valid: bool = False


def read_columns(path: Path) -> tuple[tuple[Columns, ...], tuple[Sentence, ...]]:
    """Return what the file says about people, and a sentence for each line that cannot be used."""
    try:
        if path.stat().st_size > _LARGEST:
            return (), (say("{file} is too large.", file=path.name),)
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        return (), (say("{file} cannot be read as UTF-8.", file=path.name),)
    separator = ";" if lines and lines[0].count(";") > lines[0].count(",") else ","
    reader = csv.DictReader(lines, delimiter=separator, skipinitialspace=True)
    try:
        heads = [str(head).strip().lower() for head in reader.fieldnames or ()]
        reader.fieldnames = heads
        if "name" not in heads:
            return (), (say("{file} has no column name.", file=path.name),)
        return _all(reader, path.name)
    except csv.Error:
        return (), (say("{file} is no table (CSV).", file=path.name),)


def _all(
    rows: Iterable[dict[str, str | None]], file: str
) -> tuple[tuple[Columns, ...], tuple[Sentence, ...]]:
    found, problems = list[Columns](), list[Sentence]()
    for number, row in enumerate(rows, 2):
        try:
            found.append(_one({key: (row.get(key) or "").strip() for key in _KNOWN if key in row}))
        except (UsageProblem, ValueError) as error:
            why = (
                error.message
                if isinstance(error, UsageProblem)
                else say("a day is like 2026-12-31")
            )
            problems.append(
                say("Line {number} of {file} is left out: {why}", number=number, file=file, why=why)
            )
    return tuple(found), tuple(problems)


def _one(row: dict[str, str]) -> Columns:
    groups = None
    if "groups" in row:
        groups = names.groups_of(one for one in row["groups"].split(";") if one.strip())
    first, last = (
        date.fromisoformat(row[key]) if row.get(key) else None
        for key in ("valid_from", "valid_until")
    )
    if first is not None and last is not None and last < first:
        raise UsageProblem(
            say("The last day, {last}, comes before the first, {first}.", last=last, first=first)
        )
    says = "valid_from" in row or "valid_until" in row
    return Columns(names.normalized(row["name"]), groups, first, last, says)
