"""The result of a run: better or not on the hold-out, and what to do with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from facegui.evaluation.guard import Judgement
from facegui.evaluation.reporting.charts import Axis, Series, chart
from facegui.tasks.training.request import Trained
from facegui.training.progress import Ending
from facegui.ui.link.sentences import shown
from facegui.ui.theme.tokens import XL, XS, L, S
from facegui.ui.train import words as train_words
from facegui.ui.widgets.answer import Answer
from facegui.ui.widgets.buttons import button, set_kind
from facegui.ui.widgets.chart import ChartRow
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import Scroll, clear, column, row
from facegui.ui.widgets.surfaces import Card

_FEWEST_POINTS = 2


class TrainOutcome(Scroll):
    """Signals ``adopted``, ``discarded``, ``continued`` and ``again`` tell what the user wants.

    Signal ``saved`` (Chart): the user wants to save it.
    """

    adopted = Signal()
    discarded = Signal()
    continued = Signal()
    again = Signal()
    saved = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.trained: Trained | None = None
        self.answer = Answer()
        self._ended = label("", wrap=True)
        self._limits = label("", "warning", wrap=True)
        self._problem = label("", "bad", wrap=True)
        self.adopt_button = button(self.tr("Adopt"), "primary")
        self.discard_button = button(self.tr("Discard"))
        self.go_on_button = button(self.tr("Go on training"))
        self.again_button = button(self.tr("Train again"))
        for one, wanted in (
            (self.adopt_button, self.adopted),
            (self.discard_button, self.discarded),
            (self.go_on_button, self.continued),
            (self.again_button, self.again),
        ):
            one.clicked.connect(wanted)
        self._figures = column(spacing=0)
        buttons = row(
            self.adopt_button,
            self.discard_button,
            self.go_on_button,
            self.again_button,
            1,
            spacing=S,
        )
        words = column(self._ended, self._limits, self._problem, spacing=XS)
        content = column(self.answer, words, buttons, self._figures, 1, spacing=L)
        content.setContentsMargins(XL, 0, XL, XL)
        inside = QWidget()
        inside.setLayout(content)
        self.hold(inside)

    @property
    def problem(self) -> str:
        """Why the encoder cannot be used, empty if it can."""
        return self._problem.text()

    def show_trained(self, trained: Trained) -> None:
        """Show the result of a run."""
        self.trained = trained
        better, ended = trained.card.better, trained.ended
        sentence = self.tr("Better than before") if better else self.tr("Not better than before")
        in_short = train_words.in_short(trained.judgement)
        self.answer.say(sentence, in_short, "good" if better else "neutral")
        stopped = ended.why is Ending.CANCELLED
        self._ended.setText(shown(ended.message) if stopped else shown(ended.message, ended.hint))
        self._limits.setText(shown(trained.limits))
        self._limits.setVisible(bool(trained.limits) and better)
        self.adopt_button.setVisible(better)
        self.go_on_button.setVisible(stopped)
        set_kind(self.again_button, "plain" if better else "primary")
        self.tell("")
        self.allow(True)
        self._show_figures(trained.judgement)
        self.verticalScrollBar().setValue(0)

    def tell(self, problem: str) -> None:
        """Show what went wrong; empty hides it."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def allow(self, allowed: bool) -> None:
        """Enable the buttons, except while the gallery is being encoded."""
        for one in (self.adopt_button, self.discard_button, self.go_on_button, self.again_button):
            one.setEnabled(allowed)

    def _show_figures(self, judgement: Judgement) -> None:
        clear(self._figures)
        if not judgement.changes:
            return
        title = label(self.tr("On people it has never seen"), "title")
        why = label(shown(judgement.reason), "secondary", wrap=True)
        content = column(column(title, why, spacing=XS), spacing=L)
        content.addLayout(row(self._table(judgement), 1))
        curve = self._curve(judgement)
        if curve is not None:
            curve.saved.connect(self.saved)
            content.addWidget(curve)
        self._figures.addWidget(Card(content, margin=L))

    def _table(self, judgement: Judgement) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(XL)
        grid.setVerticalSpacing(L)
        grid.addWidget(label(self.tr("95 % intervals"), "section"), 0, 0)
        for at, title in enumerate((self.tr("Before"), self.tr("After")), start=1):
            grid.addWidget(label(title, "section"), 0, at)
        for line, (name, change) in enumerate(judgement.changes.items(), start=1):
            gain = label(train_words.gain(change.gain), "secondary")
            named = column(label(train_words.measure(name), "strong"), gain, spacing=0)
            grid.addLayout(named, line, 0)
            for at, side in enumerate((change.before, change.after), start=1):
                value = label(train_words.percent(side.value))
                limits = label(train_words.limits(side), "secondary")
                grid.addLayout(column(value, limits, spacing=0), line, at)
        return table

    def _curve(self, judgement: Judgement) -> ChartRow | None:
        before, after = judgement.det_before, judgement.det_after
        if len(before.fmr) < _FEWEST_POINTS:
            return None
        sides = [
            Series(title, [(fmr, one.value) for fmr, one in zip(det.fmr, det.fnmr, strict=True)])
            for title, det in ((self.tr("before"), before), (self.tr("after"), after))
        ]
        most = max(value for side in sides for _, value in side.points)
        low, high = min(before.fmr), max(before.fmr)
        across = Axis(self.tr("FMR"), low, high, log=True, percent=True, told=shown)
        up = Axis(self.tr("FNMR"), 0.0, max(0.01, 1.1 * most), percent=True, told=shown)
        return ChartRow(chart(self.tr("Missed, by false matches allowed"), across, up, sides))
