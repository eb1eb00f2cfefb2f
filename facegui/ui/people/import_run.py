"""A running import of pictures: samples in the analysis thread, the gallery here."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from facegui.errors import FaceGuiError
from facegui.live.analyzer import Analyzer
from facegui.live.session import SessionOver
from facegui.matching.liveness_policy import LivenessUnavailable
from facegui.tasks.importing.people import PeopleImport, Taken, take
from facegui.tasks.importing.plan import Plan, planned
from facegui.ui.link.controller import Controller

_TRIES = 5  # a source that is changed ends a session and starts another
_AGAIN_MS = 200


class PicturesRun(QObject):
    """Looks through folders, then imports a plan, one picture at a time.

    Signals: ``planned`` (Plan), ``progressed`` (ImportProgress), ``finished`` (PeopleImport),
    ``failed`` (FaceGuiError; what was imported until then stays and is told by ``finished``).
    """

    planned = Signal(object)
    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, controller: Controller, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._run: PeopleImport | None = None
        self._started_s = 0.0
        self._tries = 0
        self._turn = 0  # answers to what was cancelled are dropped

    @property
    def running(self) -> bool:
        """Whether pictures are being imported."""
        return self._run is not None

    def look_through(self, paths: Sequence[Path], by_folder: bool | None = None) -> None:
        """Find out who would be imported; folders can be large or far away."""
        turn = self._begin()

        def done(plan: Plan) -> None:
            if turn == self._turn:
                self.planned.emit(plan)

        def failed(problem: FaceGuiError) -> None:
            if turn == self._turn:
                self._retry(problem, lambda: self.look_through(paths, by_folder))

        chosen = tuple(paths)
        self._controller.ask(lambda _analyzer: planned(chosen, by_folder=by_folder), done, failed)

    def start(self, plan: Plan, consent: str | None) -> None:
        """Import a plan."""
        self._begin()
        self._tries = 0
        self._started_s = time.monotonic()
        self._run = PeopleImport(plan, self._controller.gallery, consent=consent)
        self._next()

    def cancel(self) -> None:
        """Stop after the picture that is being looked at; whoever is written stays."""
        self._begin()
        if self._run is not None:
            self._run.cancel()
            self._finish()

    def seconds_left(self) -> float | None:
        """Return how long it will take, None before that can be told."""
        if self._run is None or self._run.progress.done < 3:
            return None
        progress = self._run.progress
        each_s = (time.monotonic() - self._started_s) / progress.done
        return each_s * (progress.total - progress.done)

    def _begin(self) -> int:
        self._turn += 1
        return self._turn

    def _next(self) -> None:
        run, turn = self._run, self._turn
        if run is None:
            return
        self.progressed.emit(run.progress)
        picture = run.picture
        if picture is None:
            self._finish()
            return
        limits = self._controller.workspace.limits

        def job(analyzer: Analyzer) -> Taken:
            return take(
                picture, analyzer.engine, limits, analyzer.watchlist, liveness=analyzer.liveness
            )

        def done(taken: Taken) -> None:
            if turn == self._turn:
                self._tries = 0
                self._store(run, taken)

        def failed(problem: FaceGuiError) -> None:
            if turn != self._turn:
                return
            if isinstance(problem, SessionOver):
                self._retry(problem, self._next)
            elif isinstance(problem, LivenessUnavailable):  # it is the same for every picture
                self._give_up(run, problem)
            else:
                run.skip(problem)
                self._next()

        self._controller.ask(job, done, failed)

    def _store(self, run: PeopleImport, taken: Taken) -> None:
        try:
            run.keep(taken)
        except FaceGuiError as problem:
            self._give_up(run, problem)
            return
        self._next()

    def _give_up(self, run: PeopleImport, problem: FaceGuiError) -> None:
        run.cancel()
        self.failed.emit(problem)
        self._finish()

    def _retry(self, problem: FaceGuiError, again: Callable[[], None]) -> None:
        self._tries += 1
        if self._tries > _TRIES:
            if self._run is not None:
                self._run.cancel()
            self.failed.emit(problem)
            self._finish()
            return
        turn = self._turn
        # Unless it was cancelled meanwhile: another import may be running by then.
        QTimer.singleShot(_AGAIN_MS, self, lambda: again() if turn == self._turn else None)

    def _finish(self) -> None:
        run, self._run = self._run, None
        if run is not None:
            self.finished.emit(run)
