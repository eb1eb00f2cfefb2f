"""``facegui evaluate place``: for which cameras the promise is known to hold, from sums alone."""

from argparse import Namespace
from dataclasses import asdict

from facegui.commands.evaluate.options import add_csv, check_files, tell
from facegui.commands.output import Output, table
from facegui.commands.parsing import Commands
from facegui.tasks.places import DeskLine, desk_report
from facegui.workspace import Workspace


def add_to(group: Commands) -> None:
    """Declare the command."""
    add_csv(group.add("place", "where people are enrolled or seen, and what scores need", _run))


def _run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    check_files(arguments)
    lines = desk_report(workspace.watchlist())
    places = [asdict(line) for line in lines]
    document = {"encoder": workspace.settings.encoder, "places": places}
    tell(document, arguments, workspace, output)
    if not lines:
        output.say("Nobody is enrolled yet, and nobody was seen: nothing is known of any place.")
        return 0
    heads = ("PLACE", "ENROLLED", "SEEN", "PAIRS", "NEEDED BEFORE", "NEEDED NOW")
    output.say(table([heads, *map(_cells, lines)]))
    doubtful = [line.place for line in lines if not line.known]
    if doubtful:
        output.say(f"It is not known yet whether the promise holds at: {', '.join(doubtful)}.")
    return 0


def _cells(line: DeskLine) -> tuple[str, ...]:
    counts = (f"{count:,}" for count in (line.enrolled, line.seen, line.pairs))
    return (line.place, *counts, f"{line.before:.2f}", f"{line.now:.2f}")
