"""The audit as a table: for a list on the screen, and for a file that somebody else reads."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from facegui import atomic, csv_table
from facegui.errors import UsageProblem, writing_to
from facegui.gallery import Gallery
from facegui.gallery.erasure.audit import AuditEntry
from facegui.text import say

_HEADS = ("number", "at", "what", "person", "name", "more")


def audit_rows(gallery: Gallery, since: date | None = None) -> list[dict[str, Any]]:
    """Return the entries as values of a document, oldest first; names are of who is there now."""
    names = {person.id: person.name for person in gallery.people()}
    return [_row(one, names) for one in gallery.audit.entries(since)]


def facts(row: Mapping[str, Any]) -> str:
    """Return the rest of an entry as a line."""
    return ", ".join(f"{name} {value}" for name, value in row["facts"].items())


def require_table(file: Path) -> None:
    """Raise UsageProblem unless the file's ending is that of a table we can write."""
    if file.suffix.lower() not in {".csv", ".json"}:
        raise UsageProblem(say("{file} is no table.", file=file), say("Name it .csv or .json."))


def save(file: Path, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write entries into a .csv or .json. Raises FaceGuiError, UsageProblem as `require_table`."""
    require_table(file)
    if file.suffix.lower() == ".csv":
        csv_table.save(file, _HEADS, [_cells(row) for row in rows])
        return
    with writing_to(file):
        atomic.write(file, json.dumps({"entries": list(rows)}, indent=2) + "\n")


def _row(entry: AuditEntry, names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "number": entry.number,
        "at": entry.at.isoformat(),
        "kind": entry.kind,
        "person": entry.person_id,
        "name": names.get(entry.person_id or ""),
        "facts": dict(entry.facts),
    }


def _cells(row: Mapping[str, Any]) -> tuple[str, ...]:
    whose = row["person"] or "", row["name"] or ""
    return str(row["number"]), row["at"], row["kind"], *whose, facts(row)
