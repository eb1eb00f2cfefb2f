"""``facegui identify``: which enrolled person it is, or nobody."""

from argparse import Namespace
from contextlib import suppress
from datetime import UTC, datetime

from facegui.commands.faces import analysis_json
from facegui.commands.output import Output
from facegui.commands.parsing import (
    Commands,
    add_liveness,
    add_part,
    add_similarity,
    add_strictness,
)
from facegui.commands.sightings import Sightings, still_lines
from facegui.commands.stream import Part, analyses
from facegui.errors import FaceGuiError, InputProblem
from facegui.gallery import GalleryBusy
from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.matching.liveness_policy import Purpose
from facegui.matching.statement import statement
from facegui.matching.watchlist import Watchlist
from facegui.sources.address import Address
from facegui.sources.opening import open_source
from facegui.tasks.explanation import Explainer
from facegui.tasks.place_learning import PlaceLearning
from facegui.workspace import Workspace


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add("identify", "name the faces in pictures, folders, videos, cameras", run)
    parser.add_argument(
        "sources",
        metavar="SOURCE",
        nargs="+",
        type=Address,
        help="picture, folder, video, camera:0, rtsp://…, or demo",
    )
    add_part(parser)
    add_strictness(parser)
    add_similarity(parser)
    add_liveness(parser)


def run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    """Identify in one source after the other; one that cannot be used does not stop the rest."""
    watchlist = workspace.watchlist()
    _warn_of_nobody(watchlist, workspace, output)
    liveness = workspace.load_liveness(Purpose.IDENTIFICATION)
    engine = workspace.load_engine()
    part = Part(arguments.every, arguments.seconds)
    anybody, problems = False, list[FaceGuiError]()
    for source in arguments.sources:
        try:
            analyzer = workspace.build_analyzer(watchlist, engine, liveness)
            anybody |= _identify(source, analyzer, part, workspace, output)
        except InputProblem as problem:
            if len(arguments.sources) == 1:
                raise
            problems.append(problem)
            output.problem(problem)
    if problems:
        return max(problem.exit_status for problem in problems)
    return 0 if anybody else 1


def _identify(
    address: Address,
    analyzer: Analyzer,
    part: Part,
    workspace: Workspace,
    output: Output,
) -> bool:
    """Tell what is seen in one source; whether anybody was recognized."""
    sightings, explainer = Sightings(), Explainer(workspace.gallery, analyzer.watchlist)
    text = address.reveal()
    source = open_source(text)
    stills = source.stills
    people = len(analyzer.watchlist.templates)
    learning = None
    if workspace.settings.learn_places and not stills:
        seen = workspace.gallery.seen(workspace.space)
        learning = PlaceLearning(source.name, workspace.space, seen.get(source.name))
    for analysis in analyses(source, text, analyzer, part, output.note):
        if learning is not None:
            learning = _learned(learning, analysis, analyzer, workspace, live=source.live)
        point = analyzer.watchlist.at(analysis.place).identification
        basis = list(statement(point, people)) if people else []
        output.document({**analysis_json(analysis, explainer), "basis": basis})
        lines = sightings.take(analysis)
        for line in still_lines(analysis) if stills else lines:
            output.say(line)
    if not stills:
        for line in sightings.summary():
            output.say(line)
    return bool(sightings.names)


def _learned(
    learning: PlaceLearning,
    analysis: Analysis,
    analyzer: Analyzer,
    workspace: Workspace,
    *,
    live: bool,
) -> PlaceLearning:
    """Learn from one analysis; what is learned of a camera is kept, of a clip put in force."""
    after = learning.step(analysis, analyzer.watchlist, datetime.now(UTC))
    if after.seen is None or after.seen is learning.seen:
        return after
    if live:  # whose analyzer is another thread's, and goes on as it began
        with suppress(GalleryBusy):
            workspace.gallery.keep_seen(after.seen)
    else:
        others = workspace.gallery.seen(workspace.space)
        analyzer.watchlist = analyzer.watchlist.with_seen({**others, after.place: after.seen})
    return after


def _warn_of_nobody(watchlist: Watchlist, workspace: Workspace, output: Output) -> None:
    """Say why nobody can be recognized when there is nobody to search."""
    if len(watchlist.templates):
        return
    spaces = ", ".join(workspace.gallery.spaces())
    if spaces:
        output.note(
            f"Everybody enrolled was encoded for {spaces}, nobody for {workspace.space}. "
            "Choose that --encoder, or run facegui people reencode."
        )
    else:
        output.note("Nobody is enrolled yet. Enroll somebody: facegui enroll NAME IMAGE")
