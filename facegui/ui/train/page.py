"""Train: pictures, a plan, a run, and the comparison with the encoder in use."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from facegui.errors import FaceGuiError
from facegui.tasks.adoption import remove
from facegui.tasks.training.request import Trained
from facegui.tasks.training.transfer import export_trained, import_trained
from facegui.tasks.training.unfinished_runs import UnfinishedRun, forget_run, unfinished_runs
from facegui.training.plan import TrainingPlan
from facegui.ui.link.controller import Controller
from facegui.ui.link.jobs import Cancelled
from facegui.ui.link.sentences import told
from facegui.ui.parts.actions import Action
from facegui.ui.parts.folder_page import FolderPage
from facegui.ui.parts.progress import EvaluateProgress
from facegui.ui.train.change import TrainChange
from facegui.ui.train.encoders import TrainEncoders
from facegui.ui.train.outcome import TrainOutcome
from facegui.ui.train.plan import TrainPlan
from facegui.ui.train.run import TrainingRun, TrainMaterial
from facegui.ui.train.running import TrainRunning
from facegui.ui.train.start import TrainStart
from facegui.ui.widgets.layouts import column
from facegui.ui.widgets.segments import Segments
from facegui.vision.models.trained_card import PREFIX, TrainedCard

TRAIN, ENCODERS = 0, 1
_SUFFIX = ".safetensors"


class TrainPage(FolderPage):
    """Pictures become a plan, a run and a comparison; another view has the trained encoders."""

    beside_names = ("encoders",)

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._material: TrainMaterial | None = None
        self._taken_up: UnfinishedRun | None = None
        self.run = TrainingRun(controller, self)
        self.start = TrainStart()
        self.looking = EvaluateProgress()
        self.plan = TrainPlan()
        self.running = TrainRunning()
        self.outcome = TrainOutcome()
        self.change = TrainChange(controller)
        self.encoders = TrainEncoders()
        segments = Segments(
            (self.tr("Training"), self.tr("Trained encoders")), self.tr("What is shown")
        )
        steps = (self.start, self.looking, self.plan, self.running, self.outcome)
        content = column(self.change, self._stack(segments, steps, self.encoders), spacing=0)
        content.setStretch(1, 1)
        self.setLayout(content)
        self._listen_to_training()
        self._listen_to_encoders()

    @override
    def actions_declared(self) -> Sequence[Action]:
        return (
            Action("train_open", self.tr("Choose a folder…"), self.choose, "Ctrl+O",
                   self.tr("Choose a folder with a folder of pictures for each person"),
                   button="none"),
        )  # fmt: skip

    @override
    def shown(self) -> None:
        self._show_runs()
        self._show_encoders()

    @override
    def show_view(self, number: int) -> None:
        """Show the training, or the trained encoders."""
        super().show_view(number)
        self._show_encoders()

    def show_looking(self) -> None:
        """Show the progress while pictures are examined."""
        self.show_view(TRAIN)
        self._steps.setCurrentWidget(self.looking)

    def show_running(self, plan: TrainingPlan) -> None:
        """Show a run of this plan, which is about to start."""
        self.running.begin(plan)
        self._steps.setCurrentWidget(self.running)

    @override
    def choose(self) -> None:
        """Ask for a folder, but not during a run, which only its own button stops."""
        if self._steps.currentWidget() is not self.running:
            super().choose()

    @override
    def take(self, folder: Path | None) -> None:
        """Look at a folder's pictures, or the gallery's for None."""
        self._taken_up = None
        self._look_at(folder)

    def go_on(self, run: UnfinishedRun) -> None:
        """Resume a stopped run; this starts by examining its pictures."""
        self._taken_up = run
        self._look_at(run.folder)

    def export_to(self, encoder_id: str, path: Path) -> None:
        """Write an encoder with its card into a file that the user chose."""
        models = self._controller.workspace.models

        def job(_tell: object, _cancelled: Cancelled) -> int:
            return export_trained(models, encoder_id, path, overwrite=True)

        def done(_size: int) -> None:
            self._controller.toast(self.tr("The encoder is in {path}.").format(path=path))

        self._controller.jobs.thread(job, done=done, failed=self._tell_encoders)

    def import_from(self, path: Path) -> None:
        """Import an encoder from another computer, after checking it."""
        models = self._controller.workspace.models

        def job(_tell: object, _cancelled: Cancelled) -> TrainedCard:
            return import_trained(models, path)

        def done(card: TrainedCard) -> None:
            name = card.id.removeprefix(PREFIX)
            words = self.tr("{name} was checked and is here.")
            self._controller.toast(words.format(name=name))
            self._show_encoders()

        self.encoders.tell("")
        self._controller.jobs.thread(job, done=done, failed=self._tell_encoders)

    # Training

    def _listen_to_training(self) -> None:
        self.start.folder_wanted.connect(self.choose)
        self.start.gallery_wanted.connect(lambda: self.take(None))
        self.start.continued.connect(self.go_on)
        self.start.forgotten.connect(self._on_forgotten)
        self.run.looked.connect(self.looking.tell)
        self.run.examined.connect(self._on_examined)
        self.run.told.connect(self.running.tell)
        self.run.finished.connect(self._on_finished)
        self.run.failed.connect(self._on_failed)
        self.looking.cancelled.connect(self._on_cancelled)
        self.plan.started.connect(self._on_started)
        self.plan.other_wanted.connect(self._invite)
        self.running.stopped.connect(self.run.stop)
        self.outcome.adopted.connect(self._on_adopt)
        self.outcome.discarded.connect(self._on_discard)
        self.outcome.continued.connect(self._on_continue)
        self.outcome.again.connect(self._on_again)
        self.outcome.saved.connect(self.save_chart)

    def _look_at(self, folder: Path | None) -> None:
        self.show_looking()
        self.run.look_at(folder)

    def _on_cancelled(self) -> None:
        self.run.give_up()
        self._invite()

    def _on_examined(self, material: TrainMaterial) -> None:
        self._material = material
        if self._taken_up is not None:
            self.show_running(self._taken_up.plan)
            self.run.take_up(material, self._taken_up)
            return
        self.plan.show_material(material)
        self._steps.setCurrentWidget(self.plan)

    def _on_started(self, plan: TrainingPlan) -> None:
        if self._material is not None:
            self.show_running(plan)
            self.run.start(self._material, plan, keep_suspects=self.plan.keep_suspects)

    def _on_finished(self, trained: Trained) -> None:
        self.outcome.show_trained(trained)
        self._steps.setCurrentWidget(self.outcome)
        self._show_encoders()

    def _on_failed(self, problem: FaceGuiError) -> None:
        self.start.say_problem(problem)
        self._show_runs()
        self._steps.setCurrentWidget(self.start)

    def _on_continue(self) -> None:
        trained = self.outcome.trained
        runs = unfinished_runs(self._controller.workspace.data_dir)
        run = next((one for one in runs if trained and one.encoder_id == trained.card.id), None)
        if run is not None and self._material is not None:
            self.show_running(run.plan)
            self.run.take_up(self._material, run)

    def _on_again(self) -> None:
        if self._material is None:
            self._invite()
        else:
            self.plan.show_material(self._material)
            self._steps.setCurrentWidget(self.plan)

    def _on_adopt(self) -> None:
        if self.outcome.trained is not None:
            self.outcome.tell("")
            self.change.adopt(self.outcome.trained.card.id)

    def _on_discard(self) -> None:
        if self.outcome.trained is not None and self._delete(self.outcome.trained.card.id):
            self._invite()

    def _on_forgotten(self, run: UnfinishedRun) -> None:
        self._forget(run.encoder_id)
        self._show_runs()

    def _invite(self) -> None:
        self.start.invite()
        self._show_runs()
        self._steps.setCurrentWidget(self.start)

    def _show_runs(self) -> None:
        workspace = self._controller.workspace
        in_use = workspace.settings.encoder
        runs = [one for one in unfinished_runs(workspace.data_dir) if one.encoder_id != in_use]
        self.start.show_runs(runs)

    # Encoders

    def _listen_to_encoders(self) -> None:
        self.change.began.connect(self._show_encoders)
        self.change.changed.connect(self._on_changed)
        self.change.cancelled.connect(self._on_change_over)
        self.change.failed.connect(self._on_change_failed)
        self.encoders.use_wanted.connect(self.change.adopt)
        self.encoders.back_wanted.connect(self.change.go_back)
        self.encoders.export_wanted.connect(self._on_export)
        self.encoders.import_wanted.connect(self._on_import)
        self.encoders.delete_wanted.connect(self._delete)
        self._controller.settings_changed.connect(self._show_encoders)

    def _show_encoders(self) -> None:
        workspace, busy = self._controller.workspace, self.change.running
        self.encoders.show_encoders(workspace.models, workspace.settings.encoder, busy=busy)
        self.outcome.allow(not busy)

    def _on_changed(self, encoder_id: str) -> None:
        self._forget(encoder_id)
        self.encoders.tell("")
        name = encoder_id.removeprefix(PREFIX)
        words = self.tr("{name} is in use now.").format(name=name)
        trained = encoder_id.startswith(PREFIX)
        if trained:
            self._controller.toast(words, self.tr("Go back"), self.change.go_back)
            self._invite()
        else:
            self._controller.toast(words)
        self.show_view(ENCODERS)

    def _on_change_over(self) -> None:
        self._controller.toast(self.tr("Cancelled. Everything is as it was."))
        self._show_encoders()

    def _on_change_failed(self, problem: FaceGuiError) -> None:
        words = told(problem)
        self.outcome.tell(words)
        self.encoders.tell(words)
        self._show_encoders()

    def _on_export(self, encoder_id: str) -> None:
        kinds = self.tr("Trained encoder (*.safetensors)")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export an encoder"), encoder_id + _SUFFIX, kinds
        )
        if name:
            self.export_to(encoder_id, Path(name).with_suffix(_SUFFIX))

    def _on_import(self) -> None:
        kinds = self.tr("Trained encoder (*.safetensors)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import an encoder"), "", kinds)
        if name:
            self.import_from(Path(name))

    def _delete(self, encoder_id: str) -> bool:
        workspace = self._controller.workspace
        try:
            remove(workspace.models, encoder_id, workspace.settings.encoder)
        except FaceGuiError as problem:
            self._tell_encoders(problem)
            return False
        self._forget(encoder_id)
        self._show_encoders()
        return True

    def _tell_encoders(self, problem: FaceGuiError) -> None:
        words = told(problem)
        self.encoders.tell(words)
        self.outcome.tell(words)

    def _forget(self, encoder_id: str) -> None:
        """Delete the checkpoint of a run that will not be resumed."""
        try:
            forget_run(self._controller.workspace.data_dir, encoder_id)
        except OSError as error:
            words = self.tr("It cannot be deleted: {reason}.")
            self._controller.toast(words.format(reason=error.strerror or error))
