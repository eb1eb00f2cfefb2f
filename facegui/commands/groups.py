"""``facegui groups``: who belongs to which group."""

from argparse import Namespace

from facegui.commands.output import Output, table
from facegui.commands.parsing import Commands
from facegui.commands.people.finding import find_person
from facegui.counted import counted_of
from facegui.gallery import Person
from facegui.workspace import Workspace


def add_to(commands: Commands) -> None:
    """Declare the commands."""
    group = commands.group("groups", "see and change who belongs to which group")
    group.add("list", "list the groups with who is in them", _list)
    parser = group.add("add", "put people into a group; a new name makes a new group", _add)
    parser.add_argument("group", metavar="GROUP")
    parser.add_argument("names", metavar="NAME", nargs="+")
    parser = group.add("remove", "take people out of a group", _remove)
    parser.add_argument("group", metavar="GROUP")
    parser.add_argument("names", metavar="NAME", nargs="+")


def _list(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    groups = workspace.gallery.membership.groups()
    output.document(
        {
            "groups": [
                {"name": name, "people": [one.name for one in people]}
                for name, people in groups.items()
            ]
        }
    )
    if not groups:
        output.say("There is no group yet. Make one: facegui groups add GROUP NAME…")
        return 0
    rows = [(name, str(len(people)), _names(people)) for name, people in groups.items()]
    output.say(table([("GROUP", "PEOPLE", "WHO"), *rows]))
    return 0


def _add(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    gallery = workspace.gallery
    people = [find_person(gallery, name) for name in arguments.names]
    return _tell(gallery.membership.add(arguments.group, [one.id for one in people]), output)


def _remove(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    gallery = workspace.gallery
    gallery.membership.of(arguments.group)
    people = [find_person(gallery, name) for name in arguments.names]
    return _tell(gallery.membership.remove(arguments.group, [one.id for one in people]), output)


def _tell(people: tuple[Person, ...], output: Output) -> int:
    output.document({"people": [{"name": one.name, "groups": list(one.groups)} for one in people]})
    for one in people:
        output.say(f"{one.name}: {', '.join(one.groups) or 'in no group'}")
    return 0


def _names(people: tuple[Person, ...]) -> str:
    shown = ", ".join(one.name for one in people[:5])
    return f"{shown}, … ({counted_of(len(people), 'person')})" if len(people) > 5 else shown
