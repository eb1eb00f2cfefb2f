"""``facegui audit``: what was done to the gallery and with it, and whether that is complete."""

import csv
import io
import json
from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import Any

from facegui import atomic
from facegui.commands.output import Output, table
from facegui.commands.parsing import Commands
from facegui.errors import FaceGuiError, UsageProblem
from facegui.gallery import Gallery
from facegui.gallery.erasure.audit import AuditEntry
from facegui.text import say
from facegui.workspace import Workspace


def add_to(commands: Commands) -> None:
    """Declare the commands."""
    group = commands.group("audit", "see and check what was done to the gallery and with it")
    parser = group.add("list", "list the entries, the oldest first", _list)
    parser.add_argument("--since", type=date.fromisoformat, metavar="YYYY-MM-DD")
    parser = group.add("export", "write the entries into a table, .csv or .json", _export)
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--since", type=date.fromisoformat, metavar="YYYY-MM-DD")
    group.add("verify", "check the chain; 1 and the places where it is broken", _verify)


def _list(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    entries = _entries(arguments, workspace.gallery)
    output.document({"entries": entries})
    if not entries:
        output.say("There are no entries.")
        return 0
    rows = [
        (str(one["number"]), one["at"][:19], one["kind"], one["name"] or "", _facts(one["facts"]))
        for one in entries
    ]
    output.say(table([("NUMBER", "AT", "WHAT", "WHO", "MORE"), *rows]))
    return 0


def _export(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    file: Path = arguments.file
    if file.suffix.lower() not in {".csv", ".json"}:
        raise UsageProblem(say("{file} is no table.", file=file), say("Name it .csv or .json."))
    entries = _entries(arguments, workspace.gallery)
    if file.suffix.lower() == ".json":
        content = json.dumps({"entries": entries}, indent=2) + "\n"
    else:
        text = io.StringIO()
        writer = csv.writer(text)
        writer.writerow(["number", "at", "what", "person", "name", "more"])
        for one in entries:
            values = (one["number"], one["at"], one["kind"], one["person"] or "", one["name"] or "")
            writer.writerow([*map(_plain, values), _plain(_facts(one["facts"]))])
        content = text.getvalue()
    try:
        atomic.write(file, content)
    except OSError as error:
        raise FaceGuiError(
            say("{file} cannot be written: {reason}.", file=file, reason=error.strerror or error),
            say("Choose another folder."),
        ) from error
    workspace.note_written("audit", file)
    output.document({"file": str(file), "entries": len(entries)})
    output.say(f"{len(entries):,} entries were written to {file}, which is not encrypted.")
    return 0


def _verify(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    problems = workspace.gallery.audit.problems()
    output.document({"valid": not problems, "problems": list(problems)})
    for problem in problems:
        output.say(f"{problem[:1].upper()}{problem[1:]}.")
    if not problems:
        output.say("The audit is complete and as it was written.")
    return 1 if problems else 0


def _entries(arguments: Namespace, gallery: Gallery) -> list[dict[str, Any]]:
    names = {person.id: person.name for person in gallery.people()}
    return [_json(one, names) for one in gallery.audit.entries(arguments.since)]


def _json(entry: AuditEntry, names: dict[str, str]) -> dict[str, Any]:
    return {
        "number": entry.number,
        "at": entry.at.isoformat(),
        "kind": entry.kind,
        "person": entry.person_id,
        "name": names.get(entry.person_id or ""),
        "facts": dict(entry.facts),
    }


def _facts(facts: dict[str, Any]) -> str:
    return ", ".join(f"{name} {value}" for name, value in facts.items())


def _plain(value: object) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    text = str(value)
    return f"'{text}" if text[:1] in {"=", "+", "-", "@"} else text
