"""The settings of a run that most people leave as they are."""

from dataclasses import replace

from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QSpinBox, QWidget

from facegui.training.plan import Plan
from facegui.ui.tokens import XL, XS
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column

_COLUMNS = 4
_FIELD_PX = 150


class TrainMore(QWidget):
    """Margin, batch, length, learning rate and seed."""

    def __init__(self) -> None:
        super().__init__()
        self.margin = QDoubleSpinBox(minimum=0.05, maximum=4.0, singleStep=0.1, decimals=2)
        self.people = _whole(2, 256)
        self.pictures_each = _whole(2, 64)
        self.steps = _whole(1, 100_000)
        self.minutes = _whole(1, 600)
        self.rate = QDoubleSpinBox(minimum=1e-6, maximum=0.1, decimals=6)
        self.rate.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        self.seed = _whole(0, 1_000_000)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(XL)
        for words, hint, field in (
            (self.tr("Margin α"), self.tr("how far apart others must be"), self.margin),
            (self.tr("People in a batch (P)"), self.tr("more is steadier, slower"), self.people),
            (self.tr("Pictures of each (K)"), self.tr("if they have so many"), self.pictures_each),
            (self.tr("Steps at most"), self.tr("the best one is kept"), self.steps),
            (self.tr("Minutes at most"), self.tr("whichever comes first"), self.minutes),
            (self.tr("Learning rate"), self.tr("lower is calmer, slower"), self.rate),
            (self.tr("Seed"), self.tr("the same one, the same run"), self.seed),
        ):
            self._add(words, hint, field)
        self._grid.setColumnStretch(_COLUMNS, 1)

    def show_plan(self, plan: Plan) -> None:
        """Show a plan's settings."""
        self.margin.setValue(plan.margin)
        self.people.setValue(plan.people)
        self.pictures_each.setValue(plan.pictures_each)
        self.steps.setValue(plan.steps)
        self.minutes.setValue(max(1, round(plan.most_seconds / 60)))
        self.rate.setValue(plan.learning_rate)
        self.seed.setValue(plan.seed)

    def applied_to(self, plan: Plan) -> Plan:
        """Return a plan with the settings shown."""
        return replace(
            plan,
            margin=round(self.margin.value(), 2),
            people=self.people.value(),
            pictures_each=self.pictures_each.value(),
            steps=self.steps.value(),
            most_seconds=60.0 * self.minutes.value(),
            learning_rate=round(self.rate.value(), 6),
            seed=self.seed.value(),
        )

    def _add(self, words: str, hint: str, field: QSpinBox | QDoubleSpinBox) -> None:
        at = self._grid.count()
        field.setAccessibleName(words)
        field.setFixedWidth(_FIELD_PX)
        holder = QWidget()
        holder.setLayout(column(label(words), field, label(hint, "secondary"), spacing=XS))
        self._grid.addWidget(holder, at // _COLUMNS, at % _COLUMNS)


def _whole(low: int, high: int) -> QSpinBox:
    return QSpinBox(minimum=low, maximum=high)
