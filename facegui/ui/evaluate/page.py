"""Evaluate: how well recognition works on the user's pictures, in the gallery and at their desk."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from facegui import atomic
from facegui.errors import FaceGuiError, writing_to
from facegui.evaluation import look_cache
from facegui.evaluation.marks import mark
from facegui.evaluation.protocols import Portrayal
from facegui.evaluation.reporting.figures_table import save_figures
from facegui.evaluation.reporting.report import Report
from facegui.evaluation.reporting.study_json import study_json
from facegui.evaluation.reporting.study_report import study_report
from facegui.matching.similarity import SimilarityName
from facegui.tasks.evaluate import SEED, provenance
from facegui.ui.evaluate.desk_panel import DeskPanel
from facegui.ui.evaluate.gallery_health import HealthPanel
from facegui.ui.evaluate.plan import EvaluatePlan
from facegui.ui.evaluate.results import EvaluateResults
from facegui.ui.evaluate.run import EvaluateRun, EvaluationOutcome, Prepared
from facegui.ui.link.controller import Controller
from facegui.ui.link.report_pdf import write_pdf
from facegui.ui.link.sentences import shown, told
from facegui.ui.parts.actions import Action, show_in_header
from facegui.ui.parts.folder_page import FolderPage
from facegui.ui.parts.problem import say_problem
from facegui.ui.parts.progress import EvaluateProgress
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.empty_state import EmptyState
from facegui.ui.widgets.layouts import column
from facegui.ui.widgets.segments import Segments

PICTURES, HEALTH, DESK = 0, 1, 2


class EvaluatePage(FolderPage):
    """A folder of people becomes a plan, a run and a report.

    Other views show the gallery's health, and what is known of each place.
    """

    beside_names = ("health", "desk")

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._prepared: Prepared | None = None
        self._outcome: EvaluationOutcome | None = None
        self._report: Report | None = None
        self.run = EvaluateRun(controller, self)
        self.empty = EmptyState("chart", width_px=460)
        self.plan = EvaluatePlan()
        self.progress = EvaluateProgress()
        self.results = EvaluateResults()
        self.health = HealthPanel(controller)
        self.desk = DeskPanel(controller)
        segments = Segments(
            (self.tr("Your pictures"), self.tr("Gallery health"), self.tr("At this desk")),
            self.tr("What is looked at"),
        )
        steps = (self.empty, self.plan, self.progress, self.results)
        self.setLayout(column(self._stack(segments, steps, self.health, self.desk)))
        self._listen()
        self._invite()

    @override
    def actions_declared(self) -> Sequence[Action]:
        return (
            Action("evaluate_export", self.tr("Export report…"), self.export, "Ctrl+Shift+E",
                   self.tr("Write the report as PDF or HTML"), button="plain"),
            Action("evaluate_open", self.tr("Choose a folder…"), self.choose, "Ctrl+O",
                   self.tr("Choose a folder with a folder of pictures for each person"),
                   button="plain"),
        )  # fmt: skip

    @override
    def shown(self) -> None:
        self._allow_actions()
        self._refresh_beside()

    @override
    def show_view(self, number: int) -> None:
        """Show the test of pictures, the gallery's health, or the places."""
        super().show_view(number)
        self._refresh_beside()

    def _refresh_beside(self) -> None:
        at = self._views.currentIndex()
        if at == HEALTH:
            self.health.refresh()
        elif at == DESK:
            self.desk.refresh()

    def show_progress(self) -> None:
        """Show the progress of the test."""
        self._steps.setCurrentWidget(self.progress)

    @override
    def take(self, folder: Path) -> None:
        """Look through a folder; a running test is cancelled."""
        self.run.cancel()
        self.show_view(PICTURES)
        self.run.look_through(folder)

    def forget(self) -> None:
        """Delete what was stored about the pictures."""
        try:
            self._controller.workspace.forget_caches()
        except OSError as error:
            words = self.tr("It cannot be deleted: {reason}.")
            self._controller.toast(words.format(reason=error.strerror or error))
        else:
            self._controller.toast(self.tr("Forgotten. The next test looks at every picture anew."))
        self._show_plan()

    def export(self) -> None:
        """Ask for a file, and write the report (PDF, HTML) or its figures (CSV)."""
        if self._report is None:
            return
        kinds = self.tr("PDF (*.pdf);;Web page (*.html);;Table of the figures (*.csv)")
        name, kind = QFileDialog.getSaveFileName(
            self, self.tr("Export report"), "evaluation.pdf", kinds
        )
        if name:
            path = Path(name)
            asked = next((one for one in (".html", ".csv") if one in kind), ".pdf")
            known = path.suffix.lower() in {".pdf", ".html", ".htm", ".csv"}
            self.write(path if known else Path(name + asked))

    def write(self, path: Path) -> None:
        """Write the report on screen in the format of the path's ending."""
        if self._report is None or self._outcome is None:
            return
        try:
            if path.suffix.lower() == ".csv":
                save_figures(path, study_json(self._outcome.study))
            elif path.suffix.lower() == ".pdf":
                write_pdf(self._html(), path)
            else:
                with writing_to(path):
                    atomic.write(path, self._html())
        except FaceGuiError as problem:
            self._controller.toast(told(problem))
            return
        with suppress(FaceGuiError):
            self._controller.workspace.note_written("report", path)
        self._controller.toast(self.tr("The report is in {path}.").format(path=path))

    def _html(self) -> str:
        """Return the report in the user's language."""
        return "" if self._report is None else self._report.html(shown, QLocale().bcp47Name())

    def _listen(self) -> None:
        self.run.planned.connect(self._on_planned)
        self.run.progressed.connect(self.progress.tell)
        self.run.finished.connect(self._on_finished)
        self.run.refigured.connect(self._on_refigured)
        self.run.failed.connect(self._on_failed)
        self.plan.started.connect(self._on_started)
        self.plan.other_wanted.connect(self.choose)
        self.plan.forget_wanted.connect(self.forget)
        self.progress.cancelled.connect(self._on_cancelled)
        self.results.marked.connect(self._on_marked)
        self.results.saved.connect(self.save_chart)
        self._controller.gallery_changed.connect(self._on_gallery)
        self._controller.place_changed.connect(self._on_place)

    def _invite(self) -> None:
        first = button(self.tr("Choose a folder…"), "primary", then=self.choose)
        self.empty.say(
            self.tr("How well does it work on your pictures?"),
            self.tr(
                "Choose a folder that holds a folder of pictures for each person. You will see how "
                "often strangers get a name and how often people are missed, and which pictures "
                "went wrong."
            ),
            [first],
            icon="chart",
        )

    def _on_planned(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self.plan.show_plan(prepared)
        self.plan.choose(self._controller.workspace.chosen_similarity)
        self._show_plan()

    def _show_plan(self) -> None:
        self.plan.show_kept(look_cache.anything_kept(self._controller.workspace.data_dir))
        self._steps.setCurrentWidget(self.plan)
        self._allow_actions()

    def _on_started(self, similarity: SimilarityName) -> None:
        if self._prepared is not None:
            self.show_progress()
            self.run.start(self._prepared, similarity)

    def _on_cancelled(self) -> None:
        self.run.cancel()
        self._show_plan()
        self._controller.toast(self.tr("Cancelled. Start goes on from there."))

    def _on_finished(self, outcome: EvaluationOutcome) -> None:
        self._write_up(outcome)
        if self._report is not None:
            self.results.show_report(self._report, outcome.study)
        self._steps.setCurrentWidget(self.results)
        self._allow_actions()
        if outcome.problem is not None:
            self._controller.toast(told(outcome.problem))

    def _on_refigured(self, outcome: EvaluationOutcome) -> None:
        self._write_up(outcome)
        self.results.show_figures(outcome.study)

    def _on_marked(self, shown: Portrayal, wrong: bool) -> None:
        outcome, view = self._outcome, self.results.mistakes
        if outcome is None or view is None:
            return
        data_dir, root = self._controller.workspace.data_dir, outcome.prepared.people.root
        try:
            mark(data_dir, root, shown, wrong=wrong)
        except FaceGuiError as problem:
            view.set_marked(shown, not wrong)
            self._controller.toast(told(problem))
            return
        self.results.show_working()
        self.run.refigure(outcome, view.marked)

    def _write_up(self, outcome: EvaluationOutcome) -> None:
        """Keep the outcome and its report, and show them."""
        self._outcome = outcome
        folder, name = outcome.prepared.people.root, str(outcome.judge.similarity.name)
        settings = self._controller.workspace.settings
        command = ["facegui", "evaluate", "folders", str(folder), "--similarity", name]
        command += [
            "--seed",
            str(SEED),
            "--strictness",
            settings.strictness,
            "--encoder",
            settings.encoder,
        ]
        origin = provenance(command, outcome.judge, settings, folder)
        self._report = study_report(outcome.study, origin)

    def _on_failed(self, problem: FaceGuiError) -> None:
        other = button(self.tr("Choose a folder…"), "primary", then=self.choose)
        say_problem(self.empty, problem, [other])
        self._steps.setCurrentWidget(self.empty)
        self._allow_actions()

    def _on_gallery(self) -> None:
        if self.isVisible():
            self._refresh_beside()

    def _on_place(self) -> None:
        if self.isVisible() and self._views.currentIndex() == DESK:
            self.desk.refresh()

    def _allow_actions(self) -> None:
        shown = self._steps.currentWidget()
        export = self.findChild(QAction, "evaluate_export")
        other = self.findChild(QAction, "evaluate_open")
        if export is not None and other is not None:
            export.setVisible(shown is self.results)
            show_in_header(other, shown is not self.empty)
