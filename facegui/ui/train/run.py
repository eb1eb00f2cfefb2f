"""A training run behind the page, in a thread of its own.

The gallery's portraits are decrypted in the GUI thread, like all of SQLite, a few at a time, and
stay in memory.
"""

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from facegui.evaluation.folders import read_people
from facegui.tasks.training.request import (
    Examined,
    Looked,
    News,
    Pictures,
    Portraits,
    Trained,
    TrainRequest,
    joined_of,
)
from facegui.tasks.training.train import examine, new_id, person_portraits, require_portraits, train
from facegui.tasks.training.unfinished_runs import UnfinishedRun, unfinished_runs
from facegui.training.health import DataHealth
from facegui.training.plan import TrainingPlan, default_plan
from facegui.training.progress import StepDone
from facegui.ui.link.controller import Controller
from facegui.ui.link.jobs import Cancelled, Step, no_job
from facegui.ui.link.progress import Progress, TimeLeft
from facegui.vision.models.trained_card import EncoderKind

_TELL_S = 0.05  # steps are reported in batches: a thousand a second would flood the window

Tell = Callable[[object], None]
Answer = TypeVar("Answer")
Steps = tuple[StepDone, ...]


@dataclass(frozen=True, slots=True, eq=False)
class TrainMaterial:
    """Examined pictures; ``folder`` is None for the gallery.

    ``beside`` is the id of the encoder that will be joined with the trained one, or empty.
    """

    folder: Path | None
    examined: Examined = field(repr=False)
    health: DataHealth
    pictures: Pictures = field(repr=False)
    portraits: Portraits = field(repr=False)
    beside: str = ""


class TrainingRun(QObject):
    """Does one thing at a time: it examines pictures, or trains on them.

    Signals: ``looked`` (Progress, 0 of 0 while that is unknown), ``examined`` (TrainMaterial),
    ``told`` (a tuple of StepDone, or other news of the trainer), ``finished`` (Trained), ``failed``
    (FaceGuiError).
    """

    looked = Signal(object)
    examined = Signal(object)
    told = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, controller: Controller, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._job = no_job()
        self._time_left = TimeLeft()

    @property
    def running(self) -> bool:
        """Whether it is examining or training."""
        return self._job.running

    def look_at(self, folder: Path | None) -> None:
        """Examine a folder of people, or the gallery's pictures for None."""
        self.give_up()
        self._time_left = TimeLeft()
        self.looked.emit(Progress(0, 0))
        if folder is None:
            self._job = self._controller.jobs.slices(
                self._read(),
                done=lambda portraits: self._examine(None, portraits),
                failed=self.failed.emit,
            )
        else:
            self._examine(folder, {})

    def start(self, material: TrainMaterial, plan: TrainingPlan, *, keep_suspects: bool) -> None:
        """Train a new encoder on examined pictures."""
        workspace = self._controller.workspace
        begun = [one.encoder_id for one in unfinished_runs(workspace.data_dir)]
        encoder_id = new_id(None, plan.kind, workspace.models, begun=begun)
        run = UnfinishedRun(encoder_id, material.folder, plan, keep_suspects)
        self._train(material, run, resume=False)

    def take_up(self, material: TrainMaterial, run: UnfinishedRun) -> None:
        """Resume a stopped run."""
        self._train(material, run, resume=True)

    def stop(self) -> None:
        """Ask the training to end; ``finished`` follows, with the best encoder so far."""
        self._job.stop()

    def give_up(self) -> None:
        """Stop without any further report."""
        self._job.cancel()

    def _read(self) -> Generator[Step, None, Portraits]:
        """Read the gallery's portraits, a person at a time."""
        gallery, people = self._controller.gallery, {}
        ids = gallery.ids()
        for done, person_id in enumerate(ids, start=1):
            people[gallery.person(person_id).name] = person_portraits(gallery, person_id)
            yield done, len(ids)
        return require_portraits(people)

    def _examine(self, folder: Path | None, portraits: Portraits) -> None:
        place = self._controller.workspace.training_place
        plan = default_plan(EncoderKind.PROJECTION)

        def job(tell: Tell, cancelled: Cancelled) -> TrainMaterial:
            pictures = {} if folder is None else read_people(folder).pictures
            request = TrainRequest("", plan, pictures, portraits)
            found = examine(request, place, tell=tell, cancelled=cancelled)
            beside = joined_of(plan.kind, place)
            return TrainMaterial(folder, found, found.health, pictures, portraits, beside)

        self._begin(job, self.examined.emit)

    def _train(self, material: TrainMaterial, run: UnfinishedRun, *, resume: bool) -> None:
        self.give_up()
        workspace = self._controller.workspace
        place, data_dir = workspace.training_place, workspace.data_dir
        request = TrainRequest(
            run.encoder_id,
            run.plan,
            material.pictures,
            material.portraits,
            resume,
            run.keep_suspects,
            material.examined,
        )

        def job(tell: Tell, cancelled: Cancelled) -> Trained:
            run.remember(data_dir)
            bunched = _Bunched(tell)
            return train(request, place, tell=bunched.tell, cancelled=cancelled)

        self._begin(job, self.finished.emit)

    def _begin(
        self, job: Callable[[Tell, Cancelled], Answer], done: Callable[[Answer], object]
    ) -> None:
        self._job = self._controller.jobs.thread(
            job, told=self._hear, done=done, failed=self.failed.emit
        )

    def _hear(self, news: object) -> None:
        if not isinstance(news, Looked):
            self.told.emit(news)
        elif news.what == "faces":
            self.looked.emit(self._time_left.at(news.done, news.total))
        else:  # computing the figures alone is much faster
            self.looked.emit(Progress(0, 0))


class _Bunched:
    """Passes news on from the training thread, several steps at once."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._steps: list[StepDone] = []
        self._told_s = 0.0

    def tell(self, news: News) -> None:
        """Take one piece of news."""
        if isinstance(news, StepDone):
            self._steps.append(news)
            if time.monotonic() - self._told_s < _TELL_S:
                return
        self._flush()
        if not isinstance(news, StepDone):
            self._tell(news)

    def _flush(self) -> None:
        if self._steps:
            self._told_s = time.monotonic()
            self._tell(tuple(self._steps))
            self._steps = []
