"""Runs a test: looks at pictures in the analysis thread, computes figures in its own.

The looks are stored, so that a cancelled run continues where it stopped.
"""

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from facegui.errors import FaceGuiError
from facegui.evaluation.folders import PeopleFolder, read_people
from facegui.evaluation.judge import Judge
from facegui.evaluation.look_cache import LookCache
from facegui.evaluation.looks import Looks, PictureLook, take_looks
from facegui.evaluation.marks import marked_in
from facegui.evaluation.plans import EvaluationPlan, make_plan
from facegui.evaluation.protocols import Portrayal
from facegui.evaluation.study import Study
from facegui.live.analyzer import Analyzer
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
from facegui.ui.link.jobs import Cancelled, no_job
from facegui.ui.link.progress import Progress, TimeLeft
from facegui.vision.quality import QualityLimits

Made = TypeVar("Made")

_BATCH_S = 0.05  # the live picture waits for this long, or for one picture


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """The contents of a folder, and what will be compared."""

    people: PeopleFolder
    plan: EvaluationPlan


@dataclass(frozen=True, slots=True, eq=False)
class EvaluationOutcome:
    """A finished test; ``problem`` says why stored marks of wrong labels could not be read."""

    prepared: Prepared
    judge: Judge
    study: Study
    looks: Looks = field(repr=False)
    problem: FaceGuiError | None = None


@dataclass(slots=True)
class _Passage:
    """One pass over the pictures; ``cache`` is opened and used in the analysis thread."""

    prepared: Prepared
    judge: Judge
    heads: Heads | None
    space: str
    cache_space: str
    todo: tuple[Path, ...]
    time_left: TimeLeft = field(default_factory=TimeLeft)
    cache: LookCache | None = None
    opened: bool = False
    found: dict[Path, PictureLook] = field(default_factory=dict)
    unreadable: dict[Path, Sentence] = field(default_factory=dict)

    @property
    def rest(self) -> tuple[Path, ...]:
        return self.todo[len(self.found) :]

    def close(self) -> None:
        if self.cache is not None:
            self.cache.__exit__()
            self.cache = None


class EvaluateRun(QObject):
    """Goes from a folder to figures, one step at a time.

    Signals: ``planned`` (Prepared), ``progressed`` (Progress, whose total is 0 while figures are
    computed), ``finished`` (EvaluationOutcome), ``failed`` (FaceGuiError), ``refigured``
    (EvaluationOutcome with other marks of wrong labels).
    """

    planned = Signal(object)
    progressed = Signal(object)
    finished = Signal(object)
    refigured = Signal(object)
    failed = Signal(object)

    def __init__(self, controller: Controller, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._passage: _Passage | None = None
        self._job = no_job()
        self._refiguring = no_job()

    @property
    def running(self) -> bool:
        """Whether a test runs."""
        return self._passage is not None

    @property
    def refiguring(self) -> bool:
        """Whether figures without marked pictures are being computed."""
        return self._refiguring.running

    def look_through(self, folder: Path) -> None:
        """List who is in a folder, which can be large or far away."""

        def job() -> Prepared:
            people = read_people(folder)
            return Prepared(people, make_plan(people, SEED))

        self.cancel()
        self._work(job, self.planned.emit)

    def start(self, prepared: Prepared, similarity: SimilarityName) -> None:
        """Look at all pictures, then compute the figures."""
        self.cancel()
        workspace = self._controller.workspace
        try:
            space = workspace.space
            heads = workspace.heads(space)
            calibration, cosines = (
                workspace.calibration(space, name) for name in (similarity, SimilarityName.COSINE)
            )
            judge = judge_by(similarity, calibration, workspace.goal, heads, cosines)
        except FaceGuiError as problem:
            self._fail(problem)
            return
        todo = pictures_used(prepared.plan)
        kept_as = cache_space(space, workspace.settings.min_face_px)
        self._passage = _Passage(prepared, judge, heads, space, kept_as, todo)
        self.progressed.emit(Progress(0, len(todo)))
        self._ask(self._passage)

    def refigure(self, outcome: EvaluationOutcome, marked: Sequence[Portrayal]) -> None:
        """Compute the figures again without the marked pictures, from the same looks."""

        def job() -> EvaluationOutcome:
            plan, judge = outcome.prepared.plan, outcome.judge
            made = with_marks(outcome.study, plan, outcome.looks, judge, marked=marked)
            return replace(outcome, study=made)

        self.cancel()
        self._work(job, self.refigured.emit)
        self._refiguring = self._job

    def cancel(self) -> None:
        """Stop; the looks so far are kept for the next start."""
        self._job.cancel()
        self._passage = None

    def _work(self, job: Callable[[], Made], done: Callable[[Made], object]) -> None:
        """Run a job in a thread of its own."""

        def work(_tell: object, _cancelled: Cancelled) -> Made:
            return job()

        self._job = self._controller.jobs.thread(work, done=done, failed=self._fail)

    def _ask(self, passage: _Passage) -> None:
        workspace = self._controller.workspace
        limits, rest = workspace.limits, passage.rest

        def job(analyzer: Analyzer) -> Looks:
            if analyzer.engine.spec.space != passage.space:
                raise FaceGuiError(
                    say("The encoder was changed meanwhile."), say("Start the test again.")
                )
            if not passage.opened:
                with suppress(OSError):  # if the disk is full, a later run starts from nothing
                    passage.cache = LookCache(
                        workspace.data_dir,
                        passage.cache_space,
                        keyring_allowed=workspace.keyring_allowed,
                    )
                passage.opened = True
            return _some(rest, analyzer, limits, passage.cache)

        def always() -> None:
            if passage is not self._passage or not passage.rest:
                passage.close()

        self._job = self._controller.jobs.analysis(
            job, done=lambda looks: self._take(passage, looks), failed=self._fail, always=always
        )

    def _take(self, passage: _Passage, looks: Looks) -> None:
        passage.found |= looks.by_picture
        passage.unreadable |= looks.unreadable
        if passage.rest:
            self._ask(passage)
            self.progressed.emit(passage.time_left.at(len(passage.found), len(passage.todo)))
        else:
            self._figure(passage)

    def _figure(self, passage: _Passage) -> None:
        self.progressed.emit(Progress(0, 0))
        prepared, heads = passage.prepared, passage.heads
        looks = Looks(passage.found, passage.unreadable)
        data_dir = self._controller.workspace.data_dir

        def job() -> EvaluationOutcome:
            plan, root = prepared.plan, prepared.people.root
            marked: tuple[Portrayal, ...] = ()
            unread = None
            try:
                marked = marked_in(data_dir, root, plan.portrayals)
            except FaceGuiError as problem:  # only the marks are lost, not the test
                unread = problem
            made = run_study(plan, looks, passage.judge, SEED, heads, marked=marked)
            return EvaluationOutcome(prepared, passage.judge, made, looks, unread)

        def done(outcome: EvaluationOutcome) -> None:
            self._passage = None
            self.finished.emit(outcome)

        self._work(job, done)

    def _fail(self, problem: FaceGuiError) -> None:
        self._passage = None
        self.failed.emit(problem)


def _some(
    pictures: Sequence[Path], analyzer: Analyzer, limits: QualityLimits, cache: LookCache | None
) -> Looks:
    """Look at the first picture, and at more while there is time."""
    found: dict[Path, PictureLook] = {}
    unreadable: dict[Path, Sentence] = {}
    until = time.perf_counter() + _BATCH_S
    for path in pictures:
        looks = take_looks([path], lambda path: look_at(path, analyzer.engine, limits), kept=cache)
        found |= looks.by_picture
        unreadable |= looks.unreadable
        if time.perf_counter() >= until:
            break
    return Looks(found, unreadable)
