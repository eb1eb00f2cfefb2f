"""``facegui gallery``: one gallery that several desks share, on a PostgreSQL server."""

import socket
import sys
from argparse import Namespace
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facegui.commands.output import Output, table
from facegui.commands.parsing import Commands
from facegui.counted import counted_of
from facegui.errors import UsageProblem
from facegui.gallery.shared import schema
from facegui.gallery.shared.errors import NotLetIn
from facegui.gallery.shared.recovery_sheet import sheet_text
from facegui.text import say
from facegui.workspace import Workspace

if TYPE_CHECKING:
    from facegui.gallery.shared.report import SyncReport
    from facegui.gallery.shared.shared_state import SharedState


def add_to(commands: Commands) -> None:
    """Declare the commands."""
    group = commands.group("gallery", "share one gallery between several desks")
    parser = group.add(
        "create", "make a shared gallery on a server; this desk is its first", _create
    )
    parser.add_argument("url", metavar="URL", help="postgresql://USER@HOST/DATABASE")
    parser.add_argument("--sheet", type=Path, metavar="FILE", help="write the recovery sheet here")
    parser.add_argument("--name", default=socket.gethostname(), metavar="DESK")
    parser.add_argument(
        "--print", action="store_true", help="only print what an administrator has to run"
    )
    parser = group.add("join", "ask to be let in; 1 until that is done", _join)
    parser.add_argument("url", metavar="URL", help="postgresql://USER@HOST/DATABASE")
    parser.add_argument("--name", default=socket.gethostname(), metavar="DESK")
    parser.add_argument("--sheet", type=Path, metavar="FILE", help="come in by the recovery sheet")
    parser = group.add("admit", "let a desk in that shows this fingerprint or these words", _admit)
    parser.add_argument("fingerprint", metavar="FINGERPRINT", nargs="+")
    parser = group.add("remove-desk", "take a desk out, which then reads nothing new", _remove_desk)
    parser.add_argument("name", metavar="NAME")
    group.add("sync", "bring this desk in step now", _sync)
    parser = group.add(
        "accept",
        "accept a server that is older than this desk has seen: a restored backup",
        _accept,
    )
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser = group.add("leave", "leave the shared gallery; the people stay here as a copy", _leave)
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser = group.add(
        "search", "search here, or by a Milvus server that sees embeddings; tells where", _search
    )
    parser.add_argument("where", metavar="here|ADDRESS", nargs="?")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    group.add("status", "tell how this desk and the others are", _status)


def _create(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    if arguments.print:
        output.document({"sql": schema.all_statements()})
        output.say(schema.all_statements())
        return 0
    shared = workspace.shared
    recovery = shared.create(arguments.url, arguments.name, arguments.sheet)
    # Printed at once: moving the people may be interrupted, and the sheet is stored nowhere else.
    sheet = None
    if arguments.sheet is None:
        sheet = sheet_text(recovery, shared.status().desk.server)
        output.say(sheet)
    else:
        output.say(f"The recovery sheet is {arguments.sheet}. Print it, and erase the file.")
    report = shared.sync(lambda done, total: output.progress("Moving people", done, total))
    state = shared.status()
    output.document(
        {
            "gallery": state.desk.gallery,
            "people": state.people,
            "handed_in": report.handed_in,
            "sheet": arguments.sheet,
            "sheet_text": sheet,
        }
    )
    output.say(f"The shared gallery is made: {counted_of(state.people, 'person')} there.")
    return 0


def _join(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    shared = workspace.shared
    try:
        shared.join(arguments.url, arguments.name, arguments.sheet)
    except NotLetIn as waits:
        state = shared.status()
        output.document({**_key_of(state), "let_in": False})
        output.note(waits.message)
        output.say(f"{' '.join(state.words)}\n{state.fingerprint}")
        output.say("Read this to somebody at a desk that is in: facegui gallery admit WORDS.")
        return NotLetIn.exit_status
    report = shared.sync(lambda done, total: output.progress("Taking in people", done, total))
    output.notes(report.told)
    state = shared.status()
    output.document({**_key_of(state), "let_in": True, "people": state.people})
    output.say(f"This desk is in: {counted_of(state.people, 'person')}.")
    return 0


def _admit(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    name = workspace.shared.admit(" ".join(arguments.fingerprint))
    output.document({"admitted": name})
    output.say(f"{name} is in.")
    return 0


def _remove_desk(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    workspace.shared.remove_desk(arguments.name)
    output.document({"removed": arguments.name})
    output.say(
        f"{arguments.name} is out, and reads nothing that is written from now on. What it has "
        "read already is still there; erase it at that desk. Change the password of its user."
    )
    return 0


def _sync(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    shared = workspace.shared
    report = shared.sync(lambda done, total: output.progress("People", done, total))
    _tell(report, output)
    return 0


def _tell(report: "SyncReport", output: Output) -> None:
    output.notes(report.told)
    counts = {"came": report.came, "handed_in": report.handed_in, "erased": report.erased}
    output.document({**counts, "told": [str(one) for one in report.told]})
    output.say(
        f"In step. Came in: {report.came:,}, handed in: {report.handed_in:,}, "
        f"erased here: {report.erased:,}."
    )


def _accept(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    question = (
        "Accept the server as it is, and hand in what it lacks? Do so only where you know that "
        "its backup was restored. [y/N] "
    )
    if not _agreed(question, arguments, output):
        return 1
    report = workspace.shared.accept(lambda done, total: output.progress("People", done, total))
    _tell(report, output)
    return 0


def _agreed(question: str, arguments: Namespace, output: Output) -> bool:
    if arguments.yes:
        return True
    if not sys.stdin.isatty():
        raise UsageProblem(say("Nobody can be asked."), say("Add --yes."))
    return output.ask(question).casefold() in {"y", "yes"}


def _leave(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    if not _agreed("Leave the shared gallery? [y/N] ", arguments, output):
        return 1
    workspace.shared.leave()
    output.document({"left": True})
    output.say("This desk has left. Its people are still here, as a copy.")
    return 0


def _search(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    if (where := arguments.where) is not None:
        address = "" if where == "here" else str(where)
        warning = (
            f"{address} will see an embedding of everybody, though no names and no pictures. Who "
            "has it can find these people again in other pictures, and make a likeness of them. "
            "What was erased is gone there when Milvus has compacted. Go on? [y/N] "
        )
        if address and not _agreed(warning, arguments, output):
            return 1
        workspace.keep_settings(replace(workspace.settings, milvus=address))
        if address:
            workspace.watchlist().ready()
    address = workspace.settings.milvus
    output.document({"search": address or "here"})
    output.say(f"People are searched {f'with {address}' if address else 'here'}.")
    return 0


def _status(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    state = workspace.shared.status()
    output.document(_json(state))
    output.say(f"{state.desk.server}: {state.state}. {state.problem} {state.hint}".strip())
    output.say(
        f"{counted_of(state.people, 'person')} here; in step last: {state.seen_at or 'never'}; "
        f"changes to hand in: {state.changes:,}."
    )
    if (other := state.going_over) is not None:
        output.say(
            f"Another desk has changed the encoder: {other.come:,} of "
            f"{counted_of(other.pictures, 'picture')} are here in {other.space}. This desk "
            f"recognizes in {other.here} until it is changed, too; then nothing is encoded twice."
        )
    rows = [
        (f"{one.name} (this desk)" if one.this else one.name, one.state,
         f"{one.seen_at:%Y-%m-%d %H:%M}", one.version, one.fingerprint)
        for one in state.desks
    ]  # fmt: skip
    if rows:
        output.say(table([("DESK", "STATE", "LAST SEEN", "VERSION", "FINGERPRINT"), *rows]))
    return 0


def _key_of(state: "SharedState") -> dict[str, Any]:
    return {"fingerprint": state.fingerprint, "words": " ".join(state.words)}


def _json(state: "SharedState") -> dict[str, Any]:
    return {
        "server": state.desk.server,
        "gallery": state.desk.gallery,
        "desk": state.desk.name,
        "state": state.state,
        "problem": state.problem or None,
        "hint": state.hint or None,
        "in_step_at": state.seen_at or None,
        "step": state.step,
        "people": state.people,
        "changes": state.changes,
        **_key_of(state),
        "going_over": state.going_over and asdict(state.going_over),
        "gave_way": [asdict(one) for one in state.gave_way],
        "desks": [
            {**asdict(one), "seen_at": one.seen_at.isoformat(), "words": " ".join(one.words)}
            for one in state.desks
        ],
        "erasures": [asdict(one) for one in state.erasures],
    }
