"""``facegui rules run``: watches sources, does what the rules say and reports it."""

import threading
from argparse import Namespace
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from facegui.commands.output import Output, table
from facegui.commands.rules.history import VisitLog
from facegui.commands.rules.watching import (
    BuildAnalyzer,
    Moment,
    NamedSource,
    Watching,
    side_by_side,
)
from facegui.commands.stream import StreamPart
from facegui.events.happenings import Event, of_visits
from facegui.events.judging import Firing, RuleStep
from facegui.events.outlets.delivery import Delivery
from facegui.events.rules import RuleBook
from facegui.events.running import RuleRunner
from facegui.live.area import Area
from facegui.matching.liveness_policy import Purpose
from facegui.sources.address import hide_passwords
from facegui.tasks.visits import Visit, Visits
from facegui.workspace import Workspace

_LOOK_S: Final = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class _Line:
    """An event to report once all of its actions have ended."""

    event: Event
    time_s: float
    firing: Firing | None = None

    @property
    def keys(self) -> list[tuple[str, str, int]]:
        """The keys by which the ends of its actions are found."""
        if self.firing is None:
            return []
        rule = self.firing.rule
        return [(self.event.id, rule.name, number) for number in range(len(rule.do))]


class RulesRun:
    """One run over sources; returns when everything is delivered.

    Cameras and streams are watched at once, files one after the other.
    """

    def __init__(
        self, book: RuleBook, arguments: Namespace, workspace: Workspace, output: Output
    ) -> None:
        self._workspace = workspace
        self._output = output
        self._part = StreamPart(arguments.every, arguments.seconds)
        self._patience_s: float = arguments.patience
        self._sources = self._named(arguments.sources)
        self._lock = threading.Lock()
        self._lines: list[_Line] = []
        self._ends: dict[tuple[str, str, int], dict[str, Any]] = {}
        self._visits: list[tuple[datetime, Visit]] = []
        parts = workspace.rule_parts(patience_s=self._patience_s, done=self._done)
        self._runner = RuleRunner(book, parts)
        self._fired = False
        self._watches: dict[NamedSource, tuple[Visits, datetime]] = {}

    def run(self) -> int:
        """Watch every source; 0 if a rule fired, 1 if none did."""
        workspace = self._workspace
        try:
            self._watchlist = workspace.watchlist()
            self._log = VisitLog(workspace, self._watchlist, self._output.note)
            rows = [(row, self._builder()) for row in side_by_side(self._sources)]
            self._watch(Watching(rows, self._part, self._output.note))
            for camera in tuple(self._watches):
                self._end(camera)
            self._log.write(tuple, last=True)
            self._finish()
        finally:
            self._runner.close()
        self._tell_visits()
        return 0 if self._fired else 1

    def _watch(self, watching: Watching) -> None:
        """Go on with all that is seen, until it is over or Ctrl-C is pressed."""
        with closing(watching.moments()) as moments:
            try:
                for moment in moments:
                    self._take(moment)
            except KeyboardInterrupt:
                self._output.note("Ended.")

    def _builder(self) -> BuildAnalyzer:
        """Load the engine for one row of sources: rows that run at once share none."""
        workspace, watchlist = self._workspace, self._watchlist
        liveness = workspace.load_liveness(Purpose.IDENTIFICATION)
        engine = workspace.load_engine()
        return lambda: workspace.build_analyzer(watchlist, engine, liveness.beside())

    def _take(self, moment: Moment) -> None:
        """Go on with the visits at the source of a moment."""
        one, analysis = moment.of, moment.analysis
        if analysis is None:
            self._end(one)
            return
        watch, _ = self._watches.get(one, (Visits(), moment.start))
        same_face = self._watchlist.at(analysis.place).one_person
        watch, over = watch.step(analysis, moment.now, source=moment.camera, same_face=same_face)
        self._watches[one] = watch, moment.start
        self._log.take(moment.camera, analysis.place, over)
        self._note(over, moment.start)
        self._tell(self._runner.take(of_visits(watch.visits, over), moment.now), moment.start)
        self._log.write(
            lambda: [each for watch, _ in self._watches.values() for each in watch.visits]
        )

    def _end(self, one: NamedSource) -> None:
        """End the visits at a source."""
        watch, start = self._watches.pop(one, (Visits(), datetime.now(UTC)))
        now = max((visit.seen_at for visit in watch.visits), default=start)
        _, over = watch.end()
        self._log.ended(over)
        self._note(over, start)
        self._tell(self._runner.take(of_visits((), over), now), start)

    def _note(self, over: tuple[Visit, ...], start: datetime) -> None:
        self._visits += [(start, one) for one in over]

    def _tell(self, step: RuleStep, start: datetime) -> None:
        """Keep what happened until its actions are done; an event may fire several rules."""
        fired = {one.event.id for one in step.fired}
        self._fired = self._fired or bool(fired)
        told: list[tuple[Event, Firing | None]] = [(one.event, one) for one in step.fired]
        told += [(one, None) for one in step.events if one.id not in fired]
        for event, firing in told:
            time_s = round((event.at - start).total_seconds(), 3)
            self._lines.append(_Line(event, time_s, firing))
        self._flush()

    def _done(self, one: Delivery, ok: bool, detail: str) -> None:
        """Note the end of an action; called by its sink."""
        told = {"kind": str(one.kind), "ok": ok, "detail": hide_passwords(detail)}
        with self._lock:
            self._ends[one.event, one.rule, one.number] = told

    def _flush(self) -> None:
        """Tell every event whose actions have all come to an end."""
        waiting = []
        for line in self._lines:
            with self._lock:
                ends = [self._ends.get(key) for key in line.keys]
            if None in ends:
                waiting.append(line)
                continue
            actions = [one for one in ends if one is not None]
            self._output.document(_json(line, actions))
            self._output.say(_told(line, actions))
        self._lines = waiting

    def _finish(self) -> None:
        """Wait until every action is delivered or given up."""
        wait = threading.Event()
        while self._lines:
            self._flush()
            wait.wait(_LOOK_S)

    def _tell_visits(self) -> None:
        """Say who was seen from which second to which, to be found in a clip."""
        rows = []
        for start, visit in sorted(self._visits, key=lambda one: one[1].began_at):
            seconds = [(at - start).total_seconds() for at in (visit.began_at, visit.seen_at)]
            who = visit.outcome.decision.name or str(visit.outcome.decision.verdict)
            rows.append((*(f"{one:.1f}" for one in seconds), visit.source, who))
        if rows:
            self._output.say(table([("FROM s", "TO s", "CAMERA", "WHO"), *rows]))

    def _named(self, given: list[tuple[str, str]]) -> list[NamedSource]:
        """Return the sources with their names, by default those of the settings."""
        if given:
            return [NamedSource(name, text) for name, text in given]
        workspace = self._workspace
        if workspace.settings.cameras:
            return [
                NamedSource(one.name, workspace.addresses.find(one.source).reveal(), Area(one.area))
                for one in workspace.settings.cameras
            ]
        text = workspace.settings.source
        text = workspace.addresses.find(text).reveal() if text else "camera:0"
        return [NamedSource("", text)]


def _json(line: _Line, actions: list[dict[str, Any]]) -> dict[str, Any]:
    event = line.event
    return {
        "event": event.id,
        "rule": None if line.firing is None else line.firing.rule.name,
        "kind": str(event.kind),
        "name": event.of.name,
        "unknown": event.unknown,
        "camera": event.of.camera,
        "time_s": line.time_s,
        "time": event.at.astimezone().isoformat(timespec="milliseconds"),
        "score": None if event.of.score is None else round(float(event.of.score), 4),
        "liveness": event.of.liveness,
        "reasons": [str(one) for one in event.of.reasons],
        "actions": actions,
    }


def _told(line: _Line, actions: list[dict[str, Any]]) -> str:
    event = line.event
    said = f"{line.time_s:7.1f} s  {event.of.camera}: {event.kind}, {event.of.name or 'unknown'}"
    if line.firing is not None:
        done = "; ".join(f"{one['kind']} {one['detail']}" for one in actions)
        said += f" → {line.firing.rule.name}: {done}"
    return said
