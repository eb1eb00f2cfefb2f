"""``facegui backup``: which backups there are, whether they are good, and restoring one."""

import sys
from argparse import Namespace
from typing import Any

from facegui.commands.output import Output, table
from facegui.commands.parsing import Commands
from facegui.counted import counted_of
from facegui.errors import UsageProblem
from facegui.gallery import Backup, check_backups
from facegui.text import say
from facegui.workspace import Workspace


def add_to(commands: Commands) -> None:
    """Declare the commands."""
    group = commands.group("backup", "see, check and restore backups of the gallery")
    group.add("list", "list the backups, the newest first", _list)
    group.add("check", "read every backup from end to end; 1 unless all are good", _check)
    parser = group.add("restore", "put a backup in the place of the gallery", _restore)
    parser.add_argument(
        "backup", nargs="?", default="", metavar="BACKUP", help="by default the newest good one"
    )
    parser.add_argument("--yes", action="store_true", help="do not ask")


def _list(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    _tell(check_backups(workspace.data_dir), output)
    return 0


def _check(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    found = check_backups(workspace.data_dir)
    _tell(found, output)
    return 0 if found and not any(one.problem for one in found) else 1


def _tell(found: tuple[Backup, ...], output: Output) -> None:
    output.document({"backups": [_json(one) for one in found]})
    rows = [
        (one.path.name, f"{one.made_at:%Y-%m-%d %H:%M}", str(one.people), one.problem or "good")
        for one in found
    ]
    if rows:
        output.say(table([("BACKUP", "MADE", "PEOPLE", "STATE"), *rows]))
    else:
        output.say("There is no backup yet; one is made each day that the gallery is opened.")


def _restore(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    if not arguments.yes and not _confirmed(output):
        output.document({"restored": None})
        output.note("Nothing was restored.")
        return 1
    restored = workspace.restore_backup(arguments.backup)
    output.document({"restored": _json(restored)})
    output.say(
        f"The backup of {restored.made_at:%Y-%m-%d %H:%M} is the gallery now: "
        f"{counted_of(restored.people, 'person')}. "
        "What was there is kept as gallery-replaced.backup."
    )
    return 0


def _confirmed(output: Output) -> bool:
    if not sys.stdin.isatty():
        raise UsageProblem(
            say("Restoring replaces the gallery, and nobody can be asked."), say("Add --yes.")
        )
    answer = output.ask("Put the backup in the place of the gallery? [y/N] ")
    return answer.casefold() in {"y", "yes"}


def _json(backup: Backup) -> dict[str, Any]:
    return {
        "name": backup.path.name,
        "made_at": backup.made_at.isoformat(),
        "bytes": backup.size_bytes,
        "people": backup.people,
        "good": not backup.problem,
        "problem": backup.problem,
    }
