"""The plan of a training, before it starts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from facegui.training.plan import Mining, TrainingPlan, default_plan
from facegui.ui.theme.tokens import L, S
from facegui.ui.train import words as train_words
from facegui.ui.train.health import TrainHealth, problem_of
from facegui.ui.train.options import TrainMore
from facegui.ui.train.run import TrainMaterial
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.choice import Choice
from facegui.ui.widgets.disclosure import Disclosure
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import Scroll, column, middle, row
from facegui.ui.widgets.option_card import OptionCard
from facegui.vision.models.trained_card import EncoderKind

_WIDTH_PX = 860
_COLUMNS = 2


class TrainPlan(Scroll):
    """Signals: ``started`` (TrainingPlan), ``other_wanted``."""

    started = Signal(object)
    other_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._material: TrainMaterial | None = None
        self._kind = EncoderKind.PROJECTION
        self.health = TrainHealth()
        self.kinds = {kind: OptionCard(train_words.kind(kind)) for kind in EncoderKind}
        rules = [(rule, train_words.mining(rule)) for rule in Mining]
        self.mining = Choice(self.tr("Which triplets to learn from"), rules)
        self._beside = label("", "secondary", wrap=True)
        self._beside.hide()
        self.more = TrainMore()
        self.more_button = Disclosure(self.tr("More"))
        self.start_button = button(self.tr("Start"), "primary")
        self._connect()
        self._lay_out()
        self.choose(EncoderKind.PROJECTION)

    @property
    def plan(self) -> TrainingPlan:
        """The plan on screen. Raises UsageProblem for settings that contradict each other."""
        value = self.mining.value
        chosen = default_plan(self._kind, mining=Mining(str(value)))
        return self.more.applied_to(chosen)

    @property
    def keep_suspects(self) -> bool:
        """Whether to train on pictures that may be under a wrong name, too."""
        return self.health.keep_suspects.isChecked()

    @property
    def beside(self) -> str:
        """The sentence about the network that is not trained, empty if there is none."""
        return self._beside.text()

    def show_material(self, material: TrainMaterial) -> None:
        """Show examined pictures."""
        self._material = material
        self.health.show_material(material)
        words = train_words.beside(material.examined.base, material.beside)
        self._beside.setText(words)
        self._beside.setVisible(bool(words))
        self._judge()
        self.verticalScrollBar().setValue(0)

    def choose(self, kind: EncoderKind) -> None:
        """Choose what is trained; the other settings take their defaults for it."""
        self._kind = kind
        for one, card in self.kinds.items():
            card.setChecked(one is kind)
        plan = default_plan(kind)
        self.mining.show_value(plan.mining)
        self.more.show_plan(plan)

    def _connect(self) -> None:
        for kind, card in self.kinds.items():
            card.explain(train_words.kind_lines(kind))
            card.clicked.connect(lambda _on=False, kind=kind: self.choose(kind))
        self.health.keep_suspects.toggled.connect(self._judge)
        self.more_button.toggled.connect(self.more.setVisible)
        self.start_button.clicked.connect(lambda: self.started.emit(self.plan))

    def _lay_out(self) -> None:
        cards = QGridLayout()
        cards.setSpacing(S)
        for at, card in enumerate(self.kinds.values()):
            cards.addWidget(card, at // _COLUMNS, at % _COLUMNS)
        other = button(self.tr("Other pictures…"), then=self.other_wanted)
        parts = self.tr(
            "Three fifths of the people are trained on, one fifth chooses the best step, and one "
            "fifth is only looked at in the end, to see whether the result is better."
        )
        self.more.hide()
        content = column(
            self.health,
            column(label(self.tr("What is trained"), "strong"), cards, self._beside, spacing=S),
            row(label(self.tr("Which triplets to learn from")), self.mining, 1, spacing=S),
            self.more_button,
            self.more,
            row(self.start_button, other, 1, spacing=S),
            label(parts, "secondary", wrap=True),
            1,
            spacing=L,
        )
        self.hold(middle(content, _WIDTH_PX))

    def _judge(self) -> None:
        if self._material is None:
            return
        problem = problem_of(self._material, keep_suspects=self.keep_suspects)
        self.health.say_problem(problem)
        self.start_button.setEnabled(problem is None)
