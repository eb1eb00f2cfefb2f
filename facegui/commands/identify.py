"""``facegui identify``: which enrolled person it is, or nobody."""

from argparse import Namespace
from contextlib import suppress
from datetime import UTC, datetime

from facegui.commands.faces import analysis_json
from facegui.commands.output import Output
from facegui.commands.parsing import (
    Commands,
    add_liveness,
    add_similarity,
    add_sources,
    add_strictness,
)
from facegui.commands.sightings import Sightings, still_lines
from facegui.commands.stream import StreamPart, analyses, require_camera
from facegui.errors import FaceGuiError, InputProblem
from facegui.gallery import GalleryBusy
from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.matching.liveness_policy import Purpose
from facegui.matching.statement import statement
from facegui.matching.watchlist import SearchGallery
from facegui.sources.address import Address
from facegui.sources.opening import open_source
from facegui.sources.source import FrameSource
from facegui.tasks.explanation import Explainer
from facegui.tasks.place_learning import PlaceLearning
from facegui.workspace import Workspace


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add("identify", "name the faces in pictures, folders, videos, cameras", run)
    add_sources(parser)
    add_strictness(parser)
    add_similarity(parser)
    add_liveness(parser)


def run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    """Identify in one source after the other; one that cannot be used does not stop the rest."""
    watchlist = workspace.watchlist()
    _warn_of_nobody(watchlist, workspace, output)
    liveness = workspace.load_liveness(Purpose.IDENTIFICATION)
    engine = workspace.load_engine()
    part = StreamPart(arguments.every, arguments.seconds)
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
    part: StreamPart,
    workspace: Workspace,
    output: Output,
) -> bool:
    """Report what is seen in one source; return whether anybody was recognized."""
    sightings = Sightings()
    text = address.reveal()
    source = open_source(text)
    require_camera(analyzer, Purpose.IDENTIFICATION, source)
    stills = source.stills
    learner = SourceLearner(source, analyzer.watchlist, workspace)
    watchlist, explainer = learner.watchlist, Explainer(workspace.gallery, learner.watchlist)
    people = len(watchlist.templates)
    for analysis in analyses(
        source, text, analyzer, part, output.note, watchlist=lambda: learner.watchlist
    ):
        if watchlist is not learner.watchlist:
            watchlist = learner.watchlist
            explainer = Explainer(workspace.gallery, watchlist)
        point = watchlist.at(analysis.place).identification
        basis = list(statement(point, people)) if people else []
        output.document({**analysis_json(analysis, explainer), "basis": basis})
        lines = sightings.take(analysis, watchlist.at(analysis.place).one_person)
        for line in still_lines(analysis) if stills else lines:
            output.say(line)
        learner.take(analysis)
    learner.leave()
    if not stills:
        for line in sightings.summary():
            output.say(line)
    return bool(sightings.names)


class SourceLearner:
    """Learns what faces at one source share; ``watchlist`` is the search that knows of it.

    What is learned of a camera or stream is also kept in the gallery. Nothing is learned of stills.
    """

    def __init__(self, source: FrameSource, watchlist: SearchGallery, workspace: Workspace) -> None:
        self.watchlist = watchlist
        self._workspace = workspace
        self._kept = source.live
        self._learning: PlaceLearning | None = None
        wanted = workspace.settings.learn_places and watchlist.places is not None
        if wanted and not source.stills:
            space = watchlist.templates.space
            kept = workspace.gallery.seen(space) if source.live else {}
            self._learning = PlaceLearning(source.name, space, kept.get(source.name))

    def take(self, analysis: Analysis) -> None:
        """Learn from one analysis."""
        if self._learning is not None:
            after = self._learning.step(analysis, self.watchlist, datetime.now(UTC))
            self._go_on(self._learning, after)

    def leave(self) -> None:
        """Count everybody in view as gone: the source is over."""
        if self._learning is not None:
            self._go_on(self._learning, self._learning.over(self.watchlist, datetime.now(UTC)))

    def _go_on(self, before: PlaceLearning, after: PlaceLearning) -> None:
        self._learning = after
        if after.seen is None or after.seen is before.seen:
            return
        if self._kept:
            with suppress(GalleryBusy):  # the next sum includes all of this one
                self._workspace.gallery.keep_seen(after.seen)
        seen = self._workspace.seen(after.space, {after.place: after.seen})
        self.watchlist = self.watchlist.with_seen(seen).ready()


def _warn_of_nobody(watchlist: SearchGallery, workspace: Workspace, output: Output) -> None:
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
