"""``facegui audit``: what was done to the gallery and with it, and whether that is complete."""

from argparse import Namespace
from datetime import date
from pathlib import Path

from facegui.commands.output import Output, table
from facegui.commands.parsing import Commands
from facegui.tasks.privacy.audit_table import audit_rows, facts, require_table, save
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
    entries = audit_rows(workspace.gallery, arguments.since)
    output.document({"entries": entries})
    if not entries:
        output.say("There are no entries.")
        return 0
    rows = [
        (str(one["number"]), one["at"][:19], one["kind"], one["name"] or "", facts(one))
        for one in entries
    ]
    output.say(table([("NUMBER", "AT", "WHAT", "WHO", "MORE"), *rows]))
    return 0


def _export(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    file: Path = arguments.file
    require_table(file)
    entries = audit_rows(workspace.gallery, arguments.since)
    save(file, entries)
    workspace.note_written("audit", file)
    output.document({"file": str(file), "entries": len(entries)})
    output.say(
        say(
            "{n:,} {n:entry was|entries were} written to {file}, which is not encrypted.",
            n=len(entries),
            file=file,
        )
    )
    return 0


def _verify(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    problems = workspace.gallery.audit.problems()
    output.document({"valid": not problems, "problems": list(problems)})
    for problem in problems:
        output.say(f"{problem[:1].upper()}{problem[1:]}.")
    if not problems:
        output.say("The audit is complete and as it was written.")
    return 1 if problems else 0
