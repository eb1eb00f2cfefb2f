"""``facegui history``: who was seen when, as a list and as a table, and erasing it."""

import sys
from argparse import Namespace
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from facegui import csv_table
from facegui.commands.output import Output, table
from facegui.commands.parsing import Commands, Parser
from facegui.commands.people.finding import find_person
from facegui.errors import UsageProblem
from facegui.gallery import Gallery, Sighting
from facegui.matching.decision import Verdict
from facegui.tasks.privacy.noted import erase_history
from facegui.text import say
from facegui.workspace import Workspace

_HEADS = ("id", "name", "camera", "begin", "end", "decision", "score", "liveness")
_WORDS = {
    Verdict.NOT_RECOGNIZED: "Not recognized",
    Verdict.UNSURE: "Unsure",
    Verdict.POOR_QUALITY: "Too poor",
    Verdict.NOT_LIVE: "Not live",
}


def add_to(commands: Commands) -> None:
    """Declare the commands."""
    group = commands.group("history", "see, save and erase who was seen when")
    _choosing(group.add("list", "list visits, the newest first", _list))
    parser = _choosing(group.add("export", "save visits as a table (CSV)", _export))
    parser.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help="by default standard output"
    )
    parser.add_argument("--overwrite", action="store_true", help="replace a file that is there")
    parser = _choosing(group.add("clear", "erase visits for good", _clear))
    parser.add_argument("--yes", action="store_true", help="do not ask")


def _choosing(parser: Parser) -> Parser:
    """Let a command work on some of the visits."""
    parser.add_argument(
        "--since",
        type=_moment,
        metavar="T",
        help="what ended later: 2026-03-04, or 2026-03-04T09:30 (local time without a zone)",
    )
    parser.add_argument(
        "--until", type=_end, metavar="T", help="what began earlier; of a day, to its end"
    )
    parser.add_argument("--person", metavar="NAME", help="of one person")
    return parser


def _list(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    visits = _chosen(arguments, workspace.gallery)
    names = _Names(workspace.gallery)
    output.document({"visits": [_json(one, names) for one in visits]})
    if not visits:
        output.say("Nobody was seen then.")
        return 0
    rows = [_told(one, names) for one in visits]
    output.say(table([("FROM", "TO", "WHO", "SCORE", "CAMERA"), *rows]))
    return 0


def _export(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    file: Path | None = arguments.file
    if file is not None and file.exists() and not arguments.overwrite:
        raise UsageProblem(
            say("{file} exists.", file=file), say("Choose another name, or add --overwrite.")
        )
    visits = _chosen(arguments, workspace.gallery)
    names = _Names(workspace.gallery)
    documents = [_json(one, names) for one in visits[::-1]]
    rows = [["" if one[head] is None else str(one[head]) for head in _HEADS] for one in documents]
    if file is None:
        output.document({"visits": documents})
        output.say(csv_table.written(_HEADS, rows).replace("\r\n", "\n").rstrip())
        return 0
    csv_table.save(file, _HEADS, rows)
    workspace.note_written("history", file)
    output.document({"file": str(file), "visits": documents})
    output.say(f"{_counted(len(visits))} saved in {file}. That file is not encrypted.")
    return 0


def _clear(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    history = workspace.gallery.history
    visits = _chosen(arguments, workspace.gallery)
    if visits and not arguments.yes and not _confirmed(len(visits), output):
        output.document({"erased": 0})
        output.note("Nothing was erased.")
        return 1
    if arguments.since or arguments.until or arguments.person:
        history.erase([one.id for one in visits])
        workspace.gallery.audit.note("history erased", visits=len(visits))
    else:
        erase_history(workspace.gallery)
    output.document({"erased": len(visits)})
    output.say(f"{_counted(len(visits))} erased, here and in the backups.")
    return 0


def _confirmed(count: int, output: Output) -> bool:
    if not sys.stdin.isatty():
        raise UsageProblem(
            say("Visits are erased for good, and nobody can be asked."), say("Add --yes.")
        )
    answer = output.ask(f"Erase {_counted(count)} for good? [y/N] ")
    return answer.casefold() in {"y", "yes"}


def _chosen(arguments: Namespace, gallery: Gallery) -> list[Sighting]:
    """Return the visits that were asked for, the newest first."""
    person_id = find_person(gallery, arguments.person).id if arguments.person else None
    found = [
        visit
        for visit in _every(gallery, person_id)
        if (arguments.since is None or visit.ended_at >= arguments.since)
        and (arguments.until is None or visit.began_at < arguments.until)
    ]
    return sorted(found, key=lambda one: one.began_at, reverse=True)


def _every(gallery: Gallery, person_id: str | None) -> Iterable[Sighting]:
    if person_id is not None:
        return (one.sighting for one in gallery.history.of_person(person_id))
    return (one for page in gallery.history.pages() for one in page)


class _Names:
    """Names by person id, read once each."""

    def __init__(self, gallery: Gallery) -> None:
        self._gallery = gallery
        self._known: dict[str, str | None] = {}
        self._numbers = gallery.strangers.numbers()

    def number(self, visit: Sighting) -> str | None:
        """Return the number of somebody kept as a stranger, None for anybody else."""
        number = self._numbers.get(visit.id)
        return None if number is None else str(number)

    def of(self, visit: Sighting) -> str | None:
        """Return the name of a visitor, None for somebody not recognized."""
        person_id = visit.person_id
        if person_id is None:
            return None
        if person_id not in self._known:
            self._known[person_id] = self._gallery.person(person_id).name
        return self._known[person_id]


def _json(visit: Sighting, names: _Names) -> dict[str, Any]:
    """Return a visit; ``unknown`` tells visits of unknown people apart.

    It is the number of a kept stranger, the same for all their visits; else the visit's own id.
    """
    return {
        "id": visit.id,
        "name": names.of(visit),
        "unknown": (names.number(visit) or visit.id) if visit.person_id is None else None,
        "camera": visit.source,
        "begin": _local(visit.began_at),
        "end": _local(visit.ended_at),
        "decision": visit.verdict,
        "score": None if visit.score is None else round(visit.score, 4),
        "liveness": visit.liveness,
    }


def _told(visit: Sighting, names: _Names) -> tuple[str, ...]:
    began, ended = visit.began_at.astimezone(), visit.ended_at.astimezone()
    same_day = began.date() == ended.date()
    return (
        f"{began:%Y-%m-%d %H:%M:%S}",
        f"{ended:%H:%M:%S}" if same_day else f"{ended:%Y-%m-%d %H:%M:%S}",
        names.of(visit) or _unnamed(visit, names),
        "" if visit.score is None else f"{visit.score:.2f}",
        visit.source,
    )


def _unnamed(visit: Sighting, names: _Names) -> str:
    number = names.number(visit)
    return f"Unknown {number}" if number else _WORDS.get(Verdict(visit.verdict), "Not recognized")


def _local(when: datetime) -> str:
    return when.astimezone().isoformat(timespec="milliseconds")


def _counted(visits: int) -> str:
    return say("{n:,} {n:visit|visits}", n=visits)


def _moment(text: str) -> datetime:
    """Read a time, local unless it has a zone; a day is its beginning."""
    return datetime.fromisoformat(text).astimezone()


def _end(text: str) -> datetime:
    """Read a time as `_moment`; a day is its end."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return _moment(text)
    return datetime.combine(day + timedelta(days=1), time()).astimezone()


_moment.__name__ = _end.__name__ = "date or time"  # argparse says "invalid … value"
