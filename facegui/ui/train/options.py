"""The settings of a run that most people leave as they are."""

from dataclasses import replace

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QWidget
from typing_extensions import override

from facegui.training.plan import TrainingPlan
from facegui.ui.theme.tokens import XL, XS
from facegui.ui.widgets.flow import wrapped
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column

_FIELD_PX = 150
_TEXT_PX = 10


class Number(QDoubleSpinBox):
    """A number to type, or to change with the arrow keys."""

    def __init__(self, low: float, high: float, *, decimals: int = 0) -> None:
        super().__init__(minimum=low, maximum=high, decimals=decimals)
        # A style sheet's padding does not reach the text of a spin box.
        self.lineEdit().setTextMargins(_TEXT_PX, 0, _TEXT_PX, 0)
        self.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)

    @property
    def whole(self) -> int:
        """The number of a field without decimals."""
        return round(self.value())

    @override
    def textFromValue(self, val: float) -> str:
        text = super().textFromValue(val)
        return text.rstrip("0").rstrip(self.locale().decimalPoint()) if self.decimals() else text

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling the page with the mouse over a field must not change a setting.
        event.ignore()


class TrainMore(QWidget):
    """Margin, batch, length, learning rate and seed."""

    def __init__(self) -> None:
        super().__init__()
        self.margin = Number(0.05, 4.0, decimals=2)
        self.people = Number(2, 256)
        self.pictures_each = Number(2, 64)
        self.steps = Number(1, 100_000)
        self.minutes = Number(1, 600)
        self.rate = Number(1e-6, 0.1, decimals=6)
        self.seed = Number(0, 1_000_000)
        holders = [
            self._held(*field)
            for field in (
                (self.tr("Margin α"), self.tr("how far apart others must be"), self.margin),
                (
                    self.tr("People in a batch (P)"),
                    self.tr("more is steadier, slower"),
                    self.people,
                ),
                (
                    self.tr("Pictures of each (K)"),
                    self.tr("if they have that many"),
                    self.pictures_each,
                ),
                (self.tr("Steps at most"), self.tr("the best one is kept"), self.steps),
                (self.tr("Minutes at most"), self.tr("whichever comes first"), self.minutes),
                (self.tr("Learning rate"), self.tr("lower is calmer, slower"), self.rate),
                (self.tr("Seed"), self.tr("the same one, the same run"), self.seed),
            )
        ]
        widest = max(holder.sizeHint().width() for holder in holders)
        for holder in holders:
            holder.setFixedWidth(widest)
        self.setLayout(wrapped(*holders, spacing=XL))

    def show_plan(self, plan: TrainingPlan) -> None:
        """Show a plan's settings."""
        self.margin.setValue(plan.margin)
        self.people.setValue(plan.people)
        self.pictures_each.setValue(plan.pictures_each)
        self.steps.setValue(plan.steps)
        self.minutes.setValue(max(1, round(plan.most_seconds / 60)))
        self.rate.setValue(plan.learning_rate)
        self.seed.setValue(plan.seed)

    def applied_to(self, plan: TrainingPlan) -> TrainingPlan:
        """Return a plan with the settings on screen."""
        return replace(
            plan,
            margin=round(self.margin.value(), 2),
            people=self.people.whole,
            pictures_each=self.pictures_each.whole,
            steps=self.steps.whole,
            most_seconds=60.0 * self.minutes.whole,
            learning_rate=round(self.rate.value(), 6),
            seed=self.seed.whole,
        )

    def _held(self, words: str, hint: str, field: Number) -> QWidget:
        field.setAccessibleName(words)
        field.setFixedWidth(_FIELD_PX)
        holder = QWidget()
        holder.setLayout(column(label(words), field, label(hint, "secondary"), spacing=XS))
        return holder
