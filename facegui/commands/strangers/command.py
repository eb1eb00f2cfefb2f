"""``facegui strangers``: who was seen and has no name; naming, splitting, joining and erasing."""

import sys
from argparse import Namespace
from datetime import datetime
from typing import Any

from facegui.commands.output import Output, table
from facegui.commands.parsing import Commands, positive
from facegui.errors import UsageProblem
from facegui.gallery.strangers.strangers import erased_on
from facegui.gallery.types import Stranger
from facegui.tasks.draft import Doubt, DoubtKind
from facegui.tasks.strangers.naming import chosen_pictures, draft_of, encoded, give_name
from facegui.text import say
from facegui.workspace import Workspace


def add_to(commands: Commands) -> None:
    """Declare the commands."""
    group = commands.group("strangers", "see, name and erase people nobody has named")
    group.add("list", "list who was seen and has no name", _list)
    parser = group.add("name", "enroll one: all their visits are that person's", _name)
    parser.add_argument("number", type=positive, metavar="NUMBER")
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("--consent", metavar="TEXT", help="what the person agreed to")
    parser.add_argument("--force", action="store_true", help="also who resembles somebody enrolled")
    parser = group.add("split", "let some visits be somebody else's; it is remembered", _split)
    parser.add_argument("number", type=positive, metavar="NUMBER")
    parser.add_argument("visits", nargs="+", metavar="VISIT", help="ids as strangers list has them")
    parser = group.add("join", "make two of them one", _join)
    parser.add_argument("number", type=positive, metavar="NUMBER")
    parser.add_argument("other", type=positive, metavar="OTHER")
    parser = group.add("erase", "erase one, or all of them, for good", _erase)
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("number", nargs="?", type=positive, metavar="NUMBER")
    which.add_argument("--all", action="store_true")
    parser.add_argument("--yes", action="store_true", help="do not ask")


def _list(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    days = workspace.settings.strangers_days
    strangers = workspace.gallery.strangers.all()
    output.document({"strangers": [_json(one, days) for one in strangers]})
    if not strangers:
        output.say("Nobody is kept who has no name.")
        if not workspace.settings.strangers:
            output.note("They are remembered once that is switched on in Settings, Privacy.")
        return 0
    rows = [
        (
            str(one.number),
            str(len(one.visits)),
            f"{one.visits[0].began_at.astimezone():%Y-%m-%d %H:%M}",
            f"{one.last.ended_at.astimezone():%Y-%m-%d %H:%M}",
            f"{erased_on(one.last, days)}",
            one.last.place,
        )
        for one in strangers
    ]
    output.say(table([("NUMBER", "VISITS", "FIRST", "LAST", "ERASED ON", "CAMERA"), *rows]))
    return 0


def _name(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    gallery = workspace.gallery
    stranger = gallery.strangers.find(arguments.number)
    known = gallery.find(arguments.name)
    agreed = known is not None and known.consent is not None
    if arguments.consent is None and not agreed:
        raise UsageProblem(
            say("Nobody is enrolled from unknown visits without their consent."),
            say("Ask them, and say with --consent what they agreed to."),
        )
    engine = workspace.load_engine()
    portraits = chosen_pictures(gallery, stranger)
    draft = draft_of(stranger, portraits, encoded(portraits, engine), engine.spec.space)
    draft = draft.named(arguments.name, None if known is None else known.id, agreed)
    doubt = draft.doubt(workspace.watchlist())
    if doubt is not None and not arguments.force:
        raise _doubted(stranger, doubt)
    named = give_name(gallery, stranger.number, draft, arguments.consent)
    person, visits = named.saved.person, len(stranger.visits)
    output.document(
        {
            "person": {"id": person.id, "name": person.name},
            "number": stranger.number,
            "visits": visits,
            "entries": len(named.before.sightings),
            "samples": len(named.saved.sample_ids),
        }
    )
    counted = say("{n:,} {n:visit|visits}", n=visits)
    output.say(f"Unknown {stranger.number} is {person.name} now: {counted}.")
    return 0


def _doubted(stranger: Stranger, doubt: Doubt) -> UsageProblem:
    unknown = say("Unknown {number}", number=stranger.number)
    name, score = doubt.about.person.name, doubt.about.score
    said = say(
        "{unknown} does not look like {name} (score {score:.2f}).",
        unknown=unknown,
        name=name,
        score=score,
    )
    if doubt.kind is DoubtKind.RESEMBLES:
        said = say(
            "{unknown} looks like {name}, who is enrolled (score {score:.2f}).",
            unknown=unknown,
            name=name,
            score=score,
        )
    return UsageProblem(
        said, say("Give that name, or say with --force that it is right all the same.")
    )


def _split(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    new = workspace.gallery.strangers.split(arguments.number, arguments.visits)
    output.document({"number": arguments.number, "new": new})
    output.say(f"Unknown {arguments.number} and Unknown {new} are two people now.")
    return 0


def _join(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    kept, other = sorted((arguments.number, arguments.other))
    if kept == other:
        raise UsageProblem(say("Both numbers are the same."), say("Name two of them."))
    workspace.gallery.strangers.join(kept, other)
    output.document({"number": kept, "joined": other})
    output.say(f"Unknown {other} is Unknown {kept} now.")
    return 0


def _erase(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    strangers = workspace.gallery.strangers
    if not arguments.all:
        strangers.find(arguments.number)
    if not arguments.yes and not _confirmed(arguments, output):
        output.document({"erased": 0})
        output.note("Nothing was erased.")
        return 1
    erased = strangers.erase_all() if arguments.all else strangers.erase([arguments.number])
    output.document({"erased": erased})
    counted = say("{n:,} unknown {n:person|people}", n=erased)
    output.say(f"{counted} erased, here and in the backups.")
    return 0


def _confirmed(arguments: Namespace, output: Output) -> bool:
    if not sys.stdin.isatty():
        raise UsageProblem(
            say("Unknown people are erased for good, and nobody can be asked."), say("Add --yes.")
        )
    whom = "all unknown people" if arguments.all else f"Unknown {arguments.number}"
    return output.ask(f"Erase {whom} for good? [y/N] ").casefold() in {"y", "yes"}


def _json(stranger: Stranger, days: int) -> dict[str, Any]:
    return {
        "number": stranger.number,
        "begin": _local(stranger.visits[0].began_at),
        "end": _local(stranger.last.ended_at),
        "erased_on": (erased_on(stranger.last, days)).isoformat(),
        "apart": sorted(stranger.apart),
        "visits": [
            {
                "id": one.id,
                "camera": one.place,
                "begin": _local(one.began_at),
                "end": _local(one.ended_at),
                "erased_on": erased_on(one, days).isoformat(),
            }
            for one in stranger.visits
        ],
    }


def _local(when: datetime) -> str:
    return when.astimezone().isoformat(timespec="milliseconds")
