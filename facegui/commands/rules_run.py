"""``facegui rules run``: sources are watched, and what the rules say is done and told."""

import threading
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from facegui.commands.output import Output, table
from facegui.commands.stream import StreamPart, analyses
from facegui.errors import UsageProblem
from facegui.events.happenings import Event, of_visits
from facegui.events.judging import Firing, RuleStep
from facegui.events.outlets.delivery import Delivery
from facegui.events.rules import RuleBook
from facegui.events.running import RuleRunner
from facegui.live.analyzer import Analyzer
from facegui.matching.liveness_policy import Purpose
from facegui.sources.address import hide_passwords
from facegui.sources.opening import open_source
from facegui.sources.source import FrameSource
from facegui.tasks.visits import Visit, Visits
from facegui.text import say
from facegui.workspace import Workspace

_LOOK_S: Final = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class _Line:
    """An event to be told once each of its actions has come to an end."""

    event: Event
    time_s: float
    firing: Firing | None = None

    @property
    def keys(self) -> list[tuple[str, str, int]]:
        """By which the ends of its actions are known."""
        if self.firing is None:
            return []
        rule = self.firing.rule
        return [(self.event.id, rule.name, number) for number in range(len(rule.do))]


class RulesRun:
    """One run over sources, one after the other; returns when everything is delivered."""

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

    def run(self) -> int:
        """Watch every source; 0 if a rule fired, 1 if none did."""
        workspace = self._workspace
        try:
            watchlist = workspace.watchlist()
            liveness = workspace.load_liveness(Purpose.IDENTIFICATION)
            engine = workspace.load_engine()
            start = datetime.now(UTC)
            for name, text in self._sources:
                analyzer = workspace.build_analyzer(watchlist, engine, liveness)
                start = self._watch(name, text, analyzer, start)
            self._finish()
        finally:
            self._runner.close()
        self._tell_visits()
        return 0 if self._fired else 1

    def _watch(self, name: str, text: str, analyzer: Analyzer, start: datetime) -> datetime:
        """Watch one source from a moment on; return when it was over."""
        source = open_source(text)
        if source.stills:
            source.close()
            raise UsageProblem(
                say("Pictures have no times: nobody arrives in them."),
                say("Name a camera, a stream or a clip."),
            )
        camera, watch, now = name or source.name, Visits(), start
        for analysis, now in self._timed(source, text, analyzer, start):
            same_face = analyzer.watchlist.at(analysis.place).same_face
            watch, over = watch.step(analysis, now, source=camera, same_face=same_face)
            self._note(over, start)
            self._tell(self._runner.take(of_visits(watch.visits, over), now), start)
        _, over = watch.end()
        self._note(over, start)
        self._tell(self._runner.take(of_visits((), over), now), start)
        return now

    def _timed(
        self, source: FrameSource, text: str, analyzer: Analyzer, start: datetime
    ) -> Iterator[tuple[Any, datetime]]:
        """Yield what is seen with its moment: of a file as if it began at ``start``."""
        live = source.live
        for analysis in analyses(source, text, analyzer, self._part, self._output.note):
            passed = timedelta(seconds=analysis.frame.time_s)
            yield analysis, datetime.now(UTC) if live else start + passed

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
        """Say who was seen from which second to which, to be looked up in a clip."""
        rows = []
        for start, visit in sorted(self._visits, key=lambda one: one[1].began_at):
            seconds = [(at - start).total_seconds() for at in (visit.began_at, visit.seen_at)]
            who = visit.outcome.decision.name or str(visit.outcome.decision.verdict)
            rows.append((*(f"{one:.1f}" for one in seconds), visit.source, who))
        if rows:
            self._output.say(table([("FROM s", "TO s", "CAMERA", "WHO"), *rows]))

    def _named(self, given: list[tuple[str, str]]) -> list[tuple[str, str]]:
        """Return the sources with their names, by default the one of the settings."""
        if given:
            return given
        workspace = self._workspace
        text = workspace.settings.source
        return [("", workspace.addresses.find(text).reveal() if text else "camera:0")]


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
        "actions": actions,
    }


def _told(line: _Line, actions: list[dict[str, Any]]) -> str:
    event = line.event
    said = f"{line.time_s:7.1f} s  {event.of.camera}: {event.kind}, {event.of.name or 'unknown'}"
    if line.firing is not None:
        done = "; ".join(f"{one['kind']} {one['detail']}" for one in actions)
        said += f" → {line.firing.rule.name}: {done}"
    return said
