"""Settings of liveness: the mode for each purpose, and the model that checks it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from facegui.matching.liveness_policy import LivenessMode, Purpose
from facegui.ui.link.controller import Controller
from facegui.ui.parts import liveness_words
from facegui.ui.theme.tokens import XS, L, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.segments import Segments
from facegui.ui.widgets.setting_rows import SettingsSection
from facegui.vision.models.registry import MINIFASNET
from facegui.vision.models.store import ModelStatus

_MODES = tuple(LivenessMode)
_REQUIRED = _MODES.index(LivenessMode.REQUIRED)


class LivenessSection(SettingsSection):
    """Signal ``install_wanted`` asks for the missing model."""

    install_wanted = Signal()

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._missing = self._missing_row()
        self.rows = {purpose: _PurposeRow(purpose) for purpose in Purpose}
        for purpose, line in self.rows.items():
            line.segments.chosen.connect(
                lambda number, purpose=purpose: self._on_chosen(purpose, _MODES[number])
            )
            self.add_widget(line)
        self.self_test = button(self.tr("Test this camera…"))
        self.self_test.clicked.connect(lambda: controller.go("self-test"))
        self.add(
            self.tr("Self-test"),
            self.tr("Show it yourself, a print, a phone and a screen: how often does it err here?"),
            self.self_test,
        )
        self.screen_light = button(self.tr("Try it…"), then=lambda: controller.go("screen-light"))
        self.screen_light.setAccessibleName(self.tr("Try the screen light"))
        self.add(
            self.tr("Screen light (experiment)"),
            self.tr("The screen changes its color; is it seen on the skin? Decides nothing."),
            self.screen_light,
        )
        controller.settings_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the modes in force, and whether liveness can be checked."""
        installed = self._status() in (ModelStatus.INSTALLED, ModelStatus.SHIPPED)
        self._missing.setVisible(not installed)
        self.self_test.setEnabled(installed)
        policy = self._controller.workspace.liveness_policy
        for purpose, line in self.rows.items():
            line.show_mode(policy.mode(purpose), installed=installed)

    def _status(self) -> ModelStatus:
        # Small files: reading and hashing them once takes a few milliseconds.
        return self._controller.workspace.models.status(MINIFASNET.id)

    def _on_chosen(self, purpose: Purpose, mode: LivenessMode) -> None:
        self._controller.change_settings(**{f"liveness_{purpose}": str(mode)})
        self.refresh()

    def _missing_row(self) -> QWidget:
        install = button(self.tr("Install…"), "primary", then=self.install_wanted)
        install.setAccessibleName(self.tr("Install the liveness model"))
        return self.add(
            self.tr("Liveness is not checked"),
            self.tr(
                "The model that tells a living face from a picture is missing. Without it, "
                "liveness cannot be required."
            ),
            install,
        )


class _PurposeRow(QWidget):
    """One purpose: its modes side by side, and what the chosen one means."""

    def __init__(self, purpose: Purpose) -> None:
        super().__init__()
        self._purpose = purpose
        name = liveness_words.purpose(purpose)
        self.segments = Segments([liveness_words.mode(one) for one in _MODES], name)
        self._hint = label("", "secondary", wrap=True)
        self._refusal: QLabel = label("", "warning", wrap=True)
        line = row(column(label(name), self._hint, self._refusal, spacing=2), spacing=L)
        line.setStretch(0, 1)
        line.addWidget(self.segments)
        line.setContentsMargins(L, S + XS, L, S + XS)
        self.setLayout(line)

    @property
    def hint(self) -> str:
        """What the mode in force means."""
        return self._hint.text()

    @property
    def refusal(self) -> str:
        """What is impossible without the model, empty if nothing."""
        return "" if self._refusal.isHidden() else self._refusal.text()

    def show_mode(self, mode: LivenessMode, *, installed: bool) -> None:
        """Show a mode; without the model *Required* cannot be chosen."""
        required = mode is LivenessMode.REQUIRED
        self.segments.choose(_MODES.index(mode))
        why = self.tr("Install the model first.")
        self.segments.allow(_REQUIRED, installed or required, why)
        self._hint.setText(liveness_words.consequence(self._purpose, mode))
        self._refusal.setText(liveness_words.refusal(self._purpose))
        self._refusal.setVisible(required and not installed)
