"""A running test: pictures are looked at in the analysis thread, figures made in one of their own.

What was looked at is kept, so that a run that was cancelled goes on from there.
"""

import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from facegui.errors import FaceGuiError
from facegui.evaluation.folders import PeopleFolder, read_people
from facegui.evaluation.judge import Judge
from facegui.evaluation.look_cache import LookCache
from facegui.evaluation.looks import Look, Looks, take_looks
from facegui.evaluation.marks import marked_in
from facegui.evaluation.plans import Plan, make_plan
from facegui.evaluation.protocols import Portrayal
from facegui.evaluation.study import Study
from facegui.live.analyzer import Analyzer
from facegui.live.session import SessionOver
from facegui.matching.heads import Heads
from facegui.matching.similarity import SimilarityName
from facegui.tasks.evaluate import (
    SEED,
    cache_space,
    judge_by,
    look_at,
    pictures_used,
    run_study,
    with_marks,
)
from facegui.text import Sentence, say
from facegui.ui.link.controller import Controller
from facegui.vision.quality import QualityLimits

_BATCH_S = 0.05  # the live picture waits so long, or for one picture
_TRIES = 5
_AGAIN_MS = 200
_TELLING = 5  # pictures before the time left is more than a guess


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """A folder that was looked through, and what will be compared."""

    people: PeopleFolder
    plan: Plan


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """A test that has ended; ``problem`` is why kept marks of wrong labels could not be read."""

    prepared: Prepared
    judge: Judge
    study: Study
    looks: Looks = field(repr=False)
    problem: FaceGuiError | None = None


@dataclass(slots=True)
class _Passage:
    """One way through the pictures. ``cache`` is opened and used in the analysis thread."""

    prepared: Prepared
    judge: Judge
    heads: Heads | None
    space: str
    cache_space: str
    todo: tuple[Path, ...]
    started_s: float = 0.0
    cache: LookCache | None = None
    opened: bool = False
    found: dict[Path, Look] = field(default_factory=dict)
    unreadable: dict[Path, Sentence] = field(default_factory=dict)
    looked: int = 0  # pictures looked at since the first answer

    def close(self) -> None:
        if self.cache is not None:
            self.cache.__exit__()
            self.cache = None


class EvaluateRun(QObject):
    """Goes from a folder to figures, one thing at a time.

    Signals: ``planned`` (Prepared), ``progressed`` (done, total), which tells (0, 0) once figures
    are being made, ``finished`` (Outcome), ``failed`` (FaceGuiError); ``refigured`` (Outcome)
    with other marks of wrong labels.
    """

    planned = Signal(object)
    progressed = Signal(int, int)
    finished = Signal(object)
    refigured = Signal(object)
    failed = Signal(object)

    def __init__(self, controller: Controller, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._passage: _Passage | None = None
        self._turn = 0  # answers to what was cancelled are dropped
        self._refiguring = False
        self._tries = 0

    @property
    def running(self) -> bool:
        """Whether a test runs."""
        return self._passage is not None

    @property
    def refiguring(self) -> bool:
        """Whether figures without marked pictures are being made."""
        return self._refiguring

    def look_through(self, folder: Path) -> None:
        """Find out who is in a folder; it can be large or far away."""
        turn = self._next_turn()

        def job(_tell: object, _cancelled: object) -> Prepared:
            people = read_people(folder)
            return Prepared(people, make_plan(people, SEED))

        def done(prepared: Prepared) -> None:
            if turn == self._turn:
                self.planned.emit(prepared)

        self._controller.work(job, done=done, failed=lambda problem: self._fail(turn, problem))

    def start(self, prepared: Prepared, similarity: SimilarityName) -> None:
        """Look at all pictures, then make the figures."""
        turn = self._next_turn()
        self._tries = 0
        workspace = self._controller.workspace
        try:
            space = workspace.space
            heads = workspace.heads(space)
            calibration, cosines = (
                workspace.calibration(space, name) for name in (similarity, SimilarityName.COSINE)
            )
            judge = judge_by(similarity, calibration, workspace.goal, heads, cosines)
        except FaceGuiError as problem:
            self._fail(turn, problem)
            return
        todo = pictures_used(prepared.plan)
        kept_as = cache_space(space, workspace.settings.min_face_px)
        self._passage = _Passage(prepared, judge, heads, space, kept_as, todo)
        self.progressed.emit(0, len(todo))
        self._ask(self._passage, turn)

    def refigure(self, outcome: Outcome, marked: Sequence[Portrayal]) -> None:
        """Make the figures without the marked pictures anew; nothing is looked at again."""
        turn = self._next_turn()
        self._refiguring = True

        def job(_tell: object, _cancelled: object) -> Outcome:
            plan, judge = outcome.prepared.plan, outcome.judge
            made = with_marks(outcome.study, plan, outcome.looks, judge, marked=marked)
            return replace(outcome, study=made)

        def done(made: Outcome) -> None:
            if turn == self._turn:
                self._refiguring = False
                self.refigured.emit(made)

        self._controller.work(job, done=done, failed=lambda problem: self._fail(turn, problem))

    def cancel(self) -> None:
        """Stop; what was looked at is kept for the next start."""
        self._next_turn()
        self._passage = None

    def seconds_left(self) -> float | None:
        """Return how long looking will take, None before that can be told."""
        passage = self._passage
        if passage is None or passage.looked < _TELLING:
            return None
        each_s = (time.monotonic() - passage.started_s) / passage.looked
        return each_s * (len(passage.todo) - len(passage.found))

    def _next_turn(self) -> int:
        self._turn += 1
        self._refiguring = False
        return self._turn

    def _ask(self, passage: _Passage, turn: int) -> None:
        workspace = self._controller.workspace
        limits = workspace.limits
        rest = passage.todo[len(passage.found) :]

        def job(analyzer: Analyzer) -> Looks:
            if analyzer.engine.spec.space != passage.space:
                raise FaceGuiError(
                    say("The encoder was changed meanwhile."), say("Start the test again.")
                )
            if not passage.opened:
                with suppress(OSError):  # a disk that is full costs going on later, nothing else
                    passage.cache = LookCache(
                        workspace.data_dir,
                        passage.cache_space,
                        keyring_allowed=workspace.keyring_allowed,
                    )
                passage.opened = True
            return _some(rest, analyzer, limits, passage.cache)

        def done(looks: Looks) -> None:
            if turn == self._turn:
                self._take(passage, turn, looks)
            else:
                passage.close()

        def failed(problem: FaceGuiError) -> None:
            if turn != self._turn:
                passage.close()
            elif isinstance(problem, SessionOver) and self._tries < _TRIES:
                self._tries += 1
                QTimer.singleShot(_AGAIN_MS, self, lambda: self._again(passage, turn))
            else:
                passage.close()
                why = self._controller.state.problem
                self._fail(turn, why if isinstance(problem, SessionOver) and why else problem)

        self._controller.ask(job, done, failed)

    def _again(self, passage: _Passage, turn: int) -> None:
        if turn == self._turn:
            self._ask(passage, turn)
        else:
            passage.close()

    def _take(self, passage: _Passage, turn: int, looks: Looks) -> None:
        self._tries = 0
        if passage.started_s:
            passage.looked += len(looks.by_picture)
        else:  # the first answer waited for the models
            passage.started_s = time.monotonic()
        passage.found |= looks.by_picture
        passage.unreadable |= looks.unreadable
        self.progressed.emit(len(passage.found), len(passage.todo))
        if len(passage.found) < len(passage.todo):
            self._ask(passage, turn)
        else:
            passage.close()
            self._figure(passage, turn)

    def _figure(self, passage: _Passage, turn: int) -> None:
        self.progressed.emit(0, 0)
        prepared, heads = passage.prepared, passage.heads
        looks = Looks(passage.found, passage.unreadable)
        data_dir = self._controller.workspace.data_dir

        def job(_tell: object, _cancelled: object) -> Outcome:
            plan, root = prepared.plan, prepared.people.root
            marked: tuple[Portrayal, ...] = ()
            unread = None
            try:
                marked = marked_in(data_dir, root, plan.portrayals)
            except FaceGuiError as problem:  # it costs the marks, not the test
                unread = problem
            made = run_study(plan, looks, passage.judge, SEED, heads, marked=marked)
            return Outcome(prepared, passage.judge, made, looks, unread)

        def done(outcome: Outcome) -> None:
            if turn == self._turn:
                self._passage = None
                self.finished.emit(outcome)

        self._controller.work(job, done=done, failed=lambda problem: self._fail(turn, problem))

    def _fail(self, turn: int, problem: FaceGuiError) -> None:
        if turn == self._turn:
            self._passage = None
            self._refiguring = False
            self.failed.emit(problem)


def _some(
    pictures: Sequence[Path], analyzer: Analyzer, limits: QualityLimits, cache: LookCache | None
) -> Looks:
    """Look at the first picture and at more while there is time."""
    found: dict[Path, Look] = {}
    unreadable: dict[Path, Sentence] = {}
    until = time.perf_counter() + _BATCH_S
    for path in pictures:
        looks = take_looks([path], lambda path: look_at(path, analyzer.engine, limits), kept=cache)
        found |= looks.by_picture
        unreadable |= looks.unreadable
        if time.perf_counter() >= until:
            break
    return Looks(found, unreadable)
