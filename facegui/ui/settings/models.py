"""Settings of models: which there are, how to get more, and changing the encoder."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from facegui.errors import FaceGuiError
from facegui.ui.link.controller import Controller
from facegui.ui.link.encoder_switch import EncoderSwitch
from facegui.ui.link.jobs import Cancelled, no_job
from facegui.ui.link.progress import Progress
from facegui.ui.link.sentences import happened, told
from facegui.ui.settings import words as settings_words
from facegui.ui.settings.model_row import ModelRow
from facegui.ui.settings.recognition import EngineRow, add_device
from facegui.ui.settings.rows import SettingRows
from facegui.ui.theme.figures import filled
from facegui.ui.widgets.buttons import button
from facegui.vision.models.files import DownloadFailed, InstallCancelled
from facegui.vision.models.registry import ModelKind
from facegui.vision.models.store import ModelStatus

Tell = Callable[[Progress], None]


class ModelsSection(SettingRows):
    """Encoders first; each with its state, size and license.

    Signal ``installed`` tells the id of a model whose files have arrived.
    """

    installed = Signal(str)

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self._known: dict[str, ModelStatus] = {}
        self._looking = no_job()
        self._installing = ""  # id of the model being installed
        self._install_job = no_job()
        self._switch = EncoderSwitch(controller, self)
        models = controller.workspace.models.models
        self._models = {model.id: ModelRow(model) for model in models}
        for model in sorted(models, key=lambda model: model.kind is not ModelKind.ENCODER):
            row = self._models[model.id]
            self.add_widget(row)
            row.used.connect(_bound(self.use, model.id))
            row.downloaded.connect(_bound(self._on_download, model.id))
            row.imported.connect(_bound(self._on_import, model.id))
            row.cancelled.connect(self._on_cancel)
        self._undo_row = self._make_undo()
        self.device = add_device(self)
        self.engine = EngineRow(controller, self)
        self._switch.progressed.connect(self._on_progress)
        self._switch.switched.connect(self._on_switched)
        self._switch.failed.connect(self._on_failed)
        self._switch.cancelled.connect(self._on_stopped)
        self._switching = ""
        self._show()

    @override
    def fit(self, page_px: int) -> None:
        super().fit(page_px)
        for line in self._models.values():
            line.fit(page_px)

    @property
    def rows(self) -> dict[str, ModelRow]:
        """The models by their ids."""
        return dict(self._models)

    @property
    def switch(self) -> EncoderSwitch:
        """The running change of encoder."""
        return self._switch

    def refresh(self) -> None:
        """Look up the state of the models; reading their files takes a moment."""
        store = self._controller.workspace.models

        def look(_tell: object, _cancelled: Cancelled) -> dict[str, ModelStatus]:
            return {model.id: store.status(model.id) for model in store.models}

        def found(known: dict[str, ModelStatus]) -> None:
            self._known = known
            self._show()

        self._looking.cancel()
        self._looking = self._controller.jobs.thread(look, done=found, failed=self._on_failed)
        self._show()

    def install_from(self, model_id: str, source: Path) -> None:
        """Import a model's files."""
        store = self._controller.workspace.models

        def job(tell: Tell, cancelled: Cancelled) -> None:
            store.import_from(model_id, source, progress=_told_by(tell), cancelled=cancelled)

        self._install(model_id, job)

    def use(self, encoder_id: str) -> None:
        """Change to an encoder, unless a change or an installation is running."""
        if self._installing or self._switch.target:
            return
        self._models[encoder_id].tell("")
        self._switching = encoder_id
        self._switch.start(encoder_id)
        self._show()

    def _on_download(self, model_id: str) -> None:
        store = self._controller.workspace.models

        def job(tell: Tell, cancelled: Cancelled) -> None:
            store.install(model_id, progress=_told_by(tell), cancelled=cancelled)

        self._install(model_id, job)

    def _on_import(self, model_id: str) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import a model"))
        if name:
            # If there are several files, the others may be in the same folder as the chosen one.
            path, several = Path(name), len(self._models[model_id].model.files) > 1
            self.install_from(model_id, path.parent if several else path)

    def _install(self, model_id: str, job: Callable[[Tell, Cancelled], None]) -> None:
        row = self._models[model_id]
        row.tell("")

        def heard(far: Progress) -> None:
            done, total = (settings_words.size(one) for one in (far.done, far.total))
            words = self.tr("{done} of {total}").format(done=done, total=total)
            row.show_progress(words, far)

        def done(_nothing: None) -> None:
            self._installing = ""
            self._on_stopped()
            self._on_installed(model_id)

        def failed(problem: FaceGuiError) -> None:
            self._installing = ""
            if isinstance(problem, DownloadFailed):
                row.tell_download_failed(happened(problem))
            else:
                row.tell("" if isinstance(problem, InstallCancelled) else told(problem))
            self._on_stopped()

        self._installing = model_id
        self._install_job = self._controller.jobs.thread(job, told=heard, done=done, failed=failed)
        self._show()
        row.show_progress(self.tr("Starting…"), Progress(0, 0))

    def _on_installed(self, model_id: str) -> None:
        row = self._models[model_id]
        if self._controller.workspace.models.status(model_id) is ModelStatus.MISSING:
            words = self.tr("That was one of {n} {n:file|files}; import the others, too.")
            row.tell(filled(words, n=len(row.model.files)))
            return
        if row.model.kind is ModelKind.LIVENESS:
            self._controller.renew_liveness()
        self.installed.emit(model_id)

    def _on_cancel(self) -> None:
        if self._installing:
            self._install_job.stop()  # the job ends once its files are closed
        else:
            self._switch.cancel()

    def _on_progress(self, far: Progress) -> None:
        words = filled(
            self.tr("{done:,} of {total:,} {total:picture|pictures}"),
            done=far.done,
            total=far.total,
        )
        self._models[self._switching].show_progress(words, far)

    def _on_switched(self, pictures: int) -> None:
        self._on_stopped()
        if pictures:
            words = self.tr("Encoder changed, {n:,} {n:picture|pictures} encoded again.")
            said = filled(words, n=pictures)
            self._controller.toast(said, self.tr("Undo"), self._switch.undo)
        else:
            self._controller.toast(self.tr("Encoder changed."))

    def _on_failed(self, problem: FaceGuiError) -> None:
        row = self._models.get(self._switching)
        if row is not None:
            row.tell(told(problem))
        self._on_stopped()

    def _on_stopped(self) -> None:
        for row in self._models.values():
            row.stop_progress()
        self.refresh()

    def _show(self) -> None:
        chosen = self._controller.workspace.settings.encoder
        busy = bool(self._installing or self._switch.target)
        for model_id, row in self._models.items():
            if model_id in (self._installing, self._switch.target):
                continue
            row.show_status(
                self._known.get(model_id),
                in_use=model_id == chosen,
                calibrated=self._calibrated(model_id),
                busy=busy,
            )
        self._undo_row.setVisible(self._can_undo() and not busy)

    def _calibrated(self, model_id: str) -> bool:
        workspace = self._controller.workspace
        try:
            model = workspace.models.model(model_id)
            if model.kind is not ModelKind.ENCODER:
                return True
            workspace.calibration(workspace.models.spec(model_id).space)
            # An encoder that the guard rejected is on the Train page, but cannot be chosen here.
            return not model.trained or workspace.models.trained(model_id).card.better
        except FaceGuiError:
            return False

    def _can_undo(self) -> bool:
        try:
            return self._controller.gallery.can_undo_reencode
        except FaceGuiError:
            return False

    def _make_undo(self) -> QWidget:
        undo = button(self.tr("Change back"), then=self._switch.undo, icon="undo")
        undo.clicked.connect(self.refresh)
        hint = self.tr("Everybody's pictures are as they were with the encoder before.")
        return self.add(self.tr("Last change of encoder"), hint, undo)


def _told_by(tell: Tell) -> Callable[[int, int], None]:
    return lambda done, total: tell(Progress(done, total))


def _bound(act: Callable[[str], None], model_id: str) -> Callable[[], None]:
    return lambda: act(model_id)
