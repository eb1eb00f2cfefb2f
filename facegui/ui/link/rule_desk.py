"""Runs the rules in the window, on the visits that the history recorder passes on.

Runs in the GUI thread and writes only small files there. Sinks deliver in their own threads.
"""

import threading
from collections import deque
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from facegui.errors import FaceGuiError, UsageProblem
from facegui.events import rules_file
from facegui.events.happenings import of_visits
from facegui.events.judging import Firing
from facegui.events.outlets.delivery import Delivery, OutletRefused, OutletUnreachable
from facegui.events.outlets.desktop import notify
from facegui.events.outlets.sink import SinkStatus
from facegui.events.rules import ActionKind, Rule, RuleAction, RuleBook
from facegui.events.running import DESKTOP, RuleRunner
from facegui.events.testing import RuleTest, tested_on
from facegui.tasks.visits import Visit
from facegui.text import say
from facegui.ui.link.keeper import Clock, Keeper, utc_now
from facegui.ui.link.sentences import shown
from facegui.workspace import Workspace

_LOOK_EVERY_MS = 2000  # interval of looks at the sinks
_MOST_ENDS = 200


@dataclass(frozen=True, slots=True)
class ActionEnd:
    """How an action of a rule ended: when (aware), about whom, and what was reported."""

    rule: str
    action: RuleAction
    at: datetime
    name: str
    ok: bool
    detail: str


@dataclass(frozen=True, slots=True)
class FiredCount:
    """When a rule last fired (aware) and how often that day, since the program started."""

    last: datetime
    count: int


@dataclass(frozen=True, slots=True)
class TrialEnd:
    """How an action on trial ended, in the words of its receiver."""

    ok: bool
    detail: str


class RuleDesk(Keeper):
    """Keeps the rules, judges by them, and knows the state of their sinks. Call `start` first.

    ``problem`` says why no rule is in force, None while the file can be read. Signals: ``changed``
    (rules or sinks changed, or a rule fired), ``failed`` (FaceGuiError: the rules could not be
    saved).
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, workspace: Workspace, parent: QObject | None = None, *, now: Clock = utc_now
    ) -> None:
        super().__init__(workspace, parent, now=now)
        self._runner: RuleRunner | None = None
        self._fired: dict[str, FiredCount] = {}  # by rule
        self._statuses: tuple[SinkStatus, ...] = ()
        self._lock = threading.Lock()
        self._ends: deque[ActionEnd] = deque(maxlen=_MOST_ENDS)
        self._ends_told = 0
        self._ends_count = 0
        self.number: Callable[[str], int | None] = lambda _visit: None  # of a stranger
        self.book = RuleBook()
        self.problem: FaceGuiError | None = None
        self._looking = QTimer(self, interval=_LOOK_EVERY_MS)
        self._looking.timeout.connect(self._on_look)

    @property
    def statuses(self) -> tuple[SinkStatus, ...]:
        """The state of every sink that was used so far."""
        return self._statuses

    def show_statuses(self, statuses: tuple[SinkStatus, ...]) -> None:
        """Show other states until the next look at the sinks; for pictures of the window."""
        self._statuses = statuses
        self.changed.emit()

    def fired(self, rule: Rule) -> FiredCount | None:
        """Return when and how often a rule fired, None if it has not since the program started."""
        return self._fired.get(rule.name)

    def status_of(self, rule: Rule) -> SinkStatus | None:
        """Return the failing sink of a rule, None if none fails."""
        sinks = {action.sink for action in rule.do}
        return next((one for one in self._statuses if one.failing and one.name in sinks), None)

    def ends(self, rule: Rule) -> tuple[ActionEnd, ...]:
        """Return how the actions of a rule ended in this run, the newest first."""
        with self._lock:
            return tuple(one for one in reversed(self._ends) if one.rule == rule.name)

    @property
    def connected(self) -> bool:
        """Whether there is a connection to the MQTT broker."""
        return self._runner is not None and self._runner.connected

    def trial(self, rule: Rule, number: int, camera: str) -> Callable[[], TrialEnd]:
        """Return a function that tries an action once, in a thread. Raises FaceGuiError.

        An action that opens a door or the like is never tried: it would open.
        """
        if rule.opens:
            raise UsageProblem(
                say("A rule that opens something is not tried: it would open."),
                say("Test it against today, or try the command where nothing opens."),
            )
        runner = self._runner or self._made_runner()
        self._runner = runner
        attempt = runner.trial(rule, number, camera)

        def tried() -> TrialEnd:
            try:
                return TrialEnd(True, attempt())
            except (OutletRefused, OutletUnreachable) as problem:
                return TrialEnd(False, str(problem))

        return tried

    def try_now(self, sink: str) -> None:
        """Let a sink try again at once to deliver what waits."""
        if self._runner is not None:
            self._runner.try_now(sink)

    def start(self) -> None:
        """Watch the sinks from now on; `reload` has already loaded the rules."""
        self._looking.start()

    def close(self) -> None:
        """Stop; what is undelivered waits for the next start."""
        self._looking.stop()
        if self._runner is not None:
            self._runner.close()
            self._runner = None

    def reload(self) -> None:
        """Read the rules from the file, and check which of them can work now."""
        try:
            self.book = self._workspace.rules()
            self._forget_those_gone()
            self.problem = None
        except FaceGuiError as problem:
            self.book, self.problem = RuleBook(), problem
        self._put_in_force()
        self.changed.emit()

    def save(self, book: RuleBook) -> bool:
        """Save other rules and apply them; False, and signal ``failed``, where that fails."""
        path = self._workspace.data_dir / rules_file.NAME
        if self.problem is not None:  # never overwrite a file that cannot be read
            self.failed.emit(self.problem)
            return False
        try:
            rules_file.save(path, book)
        except FaceGuiError as problem:
            self.failed.emit(problem)
            return False
        self.reload()
        return True

    def keep_secrets(self, secrets: Mapping[str, str]) -> bool:
        """Store secrets by their names; False, and signal ``failed``, where that fails."""
        try:
            for name, secret in secrets.items():
                self._workspace.secrets.keep(name, secret)
        except FaceGuiError as problem:
            self.failed.emit(problem)
            return False
        return True

    def switch(self, rule: Rule, on: bool) -> bool:
        """Switch a rule on or off; one that cannot work stays off."""
        if on and rule.problems:
            return False
        rules = (replace(one, on=on) if one.name == rule.name else one for one in self.book.rules)
        return self.save(replace(self.book, rules=tuple(rules)))

    def test(self, rules: Collection[Rule]) -> tuple[RuleTest, ...]:
        """Return what rules would have done today. Raises FaceGuiError."""
        today = self._today()
        return tested_on(RuleBook(tuple(rules)), self._workspace.gallery, today)

    def take(self, here: Collection[Visit], over: Collection[Visit]) -> None:
        """Judge the visits that go on and those that are over."""
        if self._runner is None:
            return
        step = self._runner.take(of_visits(here, over), self._now())
        for firing in step.fired:
            self._note(firing)
        if step.fired:
            self.changed.emit()

    def _note(self, firing: Firing) -> None:
        at, before = firing.event.at, self._fired.get(firing.rule.name)
        same_day = before is not None and _day(before.last) == _day(at)
        count = before.count + 1 if before is not None and same_day else 1
        self._fired[firing.rule.name] = FiredCount(at, count)

    def _put_in_force(self) -> None:
        try:
            if self._runner is None:
                self._runner = self._made_runner()
            else:
                self._runner.change_rules(self.book)
                self._runner.change_broker(self._workspace.broker)
        except FaceGuiError as problem:
            self.problem = problem

    def _forget_those_gone(self) -> None:
        """Forget the actions about people who have left the gallery."""
        if not self._ends:
            return
        here = {one.name for one in self._workspace.gallery.people()}
        with self._lock:
            kept = [one for one in self._ends if not one.name or one.name in here]
            self._ends = deque(kept, maxlen=_MOST_ENDS)

    def _made_runner(self) -> RuleRunner:
        here = {**DESKTOP, ActionKind.NOTIFY: partial(notify, words=shown)}
        parts = self._workspace.rule_parts(here=here, done=self._on_end, number=self.number)
        return RuleRunner(self.book, parts)

    def _on_end(self, one: Delivery, ok: bool, detail: str) -> None:
        """Record how an action ended; its sink calls this."""
        action = RuleAction(one.kind, one.target)
        now = self._now()
        with self._lock:
            self._ends.append(ActionEnd(one.rule, action, now, one.name, ok, detail))
            self._ends_count += 1

    def _on_look(self) -> None:
        statuses = () if self._runner is None else self._runner.statuses
        with self._lock:
            news, self._ends_told = self._ends_count != self._ends_told, self._ends_count
        if news or statuses != self._statuses:
            self.show_statuses(statuses)


def _day(at: datetime) -> date:
    return at.astimezone().date()
