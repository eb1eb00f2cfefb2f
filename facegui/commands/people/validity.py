"""``facegui people valid``: the days on which somebody is recognized."""

from argparse import Namespace
from datetime import date
from typing import Any

from facegui.commands.output import Output
from facegui.commands.parsing import Commands
from facegui.commands.people.consent import day
from facegui.commands.people.finding import find_person
from facegui.errors import UsageProblem
from facegui.gallery import Person
from facegui.text import say
from facegui.workspace import Workspace


def add_validity(group: Commands) -> None:
    """Declare the command."""
    parser = group.add("valid", "say from when until when people are recognized", _set)
    parser.add_argument("names", metavar="NAME", nargs="+")
    parser.add_argument("--from", dest="first", type=day, metavar="YYYY-MM-DD", help="first day")
    parser.add_argument("--until", dest="last", type=day, metavar="YYYY-MM-DD", help="last day")
    parser.add_argument("--always", action="store_true", help="without limits")


def _set(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    first, last = arguments.first, arguments.last
    if arguments.always == bool(first or last):
        raise UsageProblem(
            say("It is not said when they are recognized."), say("Add --from, --until or --always.")
        )
    gallery = workspace.gallery
    people = [find_person(gallery, name).id for name in arguments.names]
    changed = gallery.membership.set_validity(people, first, last)
    output.document({"people": [{"name": one.name, **validity_json(one)} for one in changed]})
    for one in changed:
        output.say(f"{one.name}: {validity_words(one)}")
    return 0


def validity_json(person: Person) -> dict[str, Any]:
    """Return groups and validity as values of a document."""
    return {
        "groups": list(person.groups),
        "valid_from": person.valid_from and person.valid_from.isoformat(),
        "valid_until": person.valid_until and person.valid_until.isoformat(),
        "expired": person.valid_until is not None and person.valid_until < date.today(),
    }


def validity_words(person: Person) -> str:
    """Return somebody's validity as a line."""
    first, last = person.valid_from, person.valid_until
    if first is None and last is None:
        return "always"
    parts = (first and f"from {first}", last and f"until {last}")
    said = " ".join(str(part) for part in parts if part)
    return f"{said} (expired)" if last is not None and last < date.today() else said
