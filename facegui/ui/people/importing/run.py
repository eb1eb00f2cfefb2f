"""A running import: makes samples in the analysis thread, and writes the gallery here."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from facegui.errors import FaceGuiError
from facegui.live.analyzer import Analyzer
from facegui.matching.liveness_policy import LivenessUnavailable
from facegui.tasks.importing.people import PeopleImport, Taken, take
from facegui.tasks.importing.plan import ImportPlan, planned
from facegui.ui.link.controller import Controller
from facegui.ui.link.jobs import Cancelled, no_job
from facegui.ui.link.progress import TimeLeft


class PicturesRun(QObject):
    """Looks through folders, then imports a plan, one picture at a time.

    Signals: ``planned`` (ImportPlan), ``progressed`` (Progress, name of the next person),
    ``finished`` (PeopleImport), ``failed`` (FaceGuiError; what was imported before stays and is in
    ``finished``).
    """

    planned = Signal(object)
    progressed = Signal(object, str)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, controller: Controller, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._run: PeopleImport | None = None
        self._job = no_job()
        self._time_left = TimeLeft()

    @property
    def running(self) -> bool:
        """Whether pictures are being imported."""
        return self._run is not None

    def look_through(self, paths: Sequence[Path], by_folder: bool | None = None) -> None:
        """List who would be imported; folders can be large or far away."""
        self._job.cancel()
        chosen = tuple(paths)

        def look(_tell: object, _cancelled: Cancelled) -> ImportPlan:
            return planned(chosen, by_folder=by_folder)

        self._job = self._controller.jobs.thread(
            look, done=self.planned.emit, failed=self.failed.emit
        )

    def start(self, plan: ImportPlan, consent: str | None) -> None:
        """Import a plan."""
        self._job.cancel()
        self._time_left = TimeLeft()
        self._run = PeopleImport(plan, self._controller.gallery, consent=consent)
        self._next()

    def cancel(self) -> None:
        """Stop after the current picture; people already written stay."""
        self._job.cancel()
        if self._run is not None:
            self._run.cancel()
            self._finish()

    def _next(self) -> None:
        run = self._run
        if run is None:
            return
        far, picture = run.progress, run.picture
        self.progressed.emit(self._time_left.at(far.done, far.total), far.name)
        if picture is None:
            self._finish()
            return
        limits = self._controller.workspace.limits

        def job(analyzer: Analyzer) -> Taken | FaceGuiError:
            engine, liveness = analyzer.engine, analyzer.liveness
            try:
                return take(picture, engine, limits, analyzer.watchlist, liveness=liveness)
            except LivenessUnavailable:  # the same for every picture
                raise
            except FaceGuiError as problem:  # only about this picture
                return problem

        self._job = self._controller.jobs.analysis(
            job,
            done=lambda taken: self._store(run, taken),
            failed=lambda problem: self._give_up(run, problem),
        )

    def _store(self, run: PeopleImport, taken: Taken | FaceGuiError) -> None:
        try:
            if isinstance(taken, FaceGuiError):
                run.skip(taken)
            else:
                run.keep(taken)
        except FaceGuiError as problem:
            self._give_up(run, problem)
            return
        self._next()

    def _give_up(self, run: PeopleImport, problem: FaceGuiError) -> None:
        run.cancel()
        self.failed.emit(problem)
        self._finish()

    def _finish(self) -> None:
        run, self._run = self._run, None
        if run is not None:
            self.finished.emit(run)
