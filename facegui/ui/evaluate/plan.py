"""The plan of a test: what it compares, and what it cannot show."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from facegui.evaluation.bootstrap import support_statement
from facegui.evaluation.plans import EvaluationPlan
from facegui.matching.similarity import SimilarityName
from facegui.text import Sentence
from facegui.ui.evaluate.run import Prepared
from facegui.ui.link.sentences import shown
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import XS, L, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.choice import Choice
from facegui.ui.widgets.labels import Elided, label
from facegui.ui.widgets.layouts import Scroll, column, middle, row
from facegui.ui.widgets.surfaces import Card

_WIDTH_PX = 720
_FEWEST = 6  # with fewer people, not even 1 in 2 can be shown
_PAIR_RATES = (1e-2, 1e-3, 1e-4)


class EvaluatePlan(Scroll):
    """Signals ``started`` (SimilarityName), ``other_wanted`` and ``forget_wanted``."""

    started = Signal(object)
    other_wanted = Signal()
    forget_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._folder = Elided("", "secondary")
        self._summary = label("", "title", wrap=True)
        self._tests = label("", wrap=True)
        self._notes = label("", wrap=True)
        self._cannot = Card(
            column(label(self.tr("What it cannot show"), "strong"), self._notes, spacing=S),
            margin=L,
        )
        self._similarity = Choice(
            self.tr("Compare by"),
            (
                (SimilarityName.COSINE, self.tr("Cosine")),
                (SimilarityName.SQUARED_DISTANCE, self.tr("Squared distance")),
                (SimilarityName.LOGISTIC, self.tr("Learned, |difference|")),
                (SimilarityName.CHI_SQUARE, self.tr("Learned, χ²")),
            ),
        )
        self.start_button = button(self.tr("Start"), "primary")
        self.start_button.clicked.connect(lambda: self.started.emit(self._chosen))
        other = button(self.tr("Another folder…"), then=self.other_wanted)
        again = label(
            self.tr("This enrolls nobody. You can cancel it and go on later."),
            "secondary",
            wrap=True,
        )
        self._kept = QWidget()
        forget = button(self.tr("Forget it now"), "link", then=self.forget_wanted)
        kept = self.tr("What was looked at before is kept for a month, encrypted.")
        self._kept.setLayout(row(label(kept, "secondary"), forget, 1, spacing=XS))
        what = Card(
            column(self._summary, self._folder, self._tests, spacing=S),
            margin=L,
        )
        choice = row(label(self.tr("Compare by")), self._similarity, 1, spacing=S)
        content = column(
            what,
            self._cannot,
            choice,
            row(self.start_button, other, 1, spacing=S),
            column(again, self._kept, spacing=XS),
            1,
            spacing=L,
        )
        self.hold(middle(content, _WIDTH_PX))

    @property
    def words(self) -> tuple[str, str, str]:
        """Who is there, what is compared, and what cannot be shown."""
        return self._summary.text(), self._tests.text(), self._notes.text()

    def show_plan(self, prepared: Prepared) -> None:
        """Show a plan."""
        self._folder.setText(str(prepared.people.root))
        self._summary.setText(f"{shown(prepared.people.summary)}.")
        told = [*self._told(prepared.plan), *self._supported(prepared.plan)]
        self._tests.setText("\n".join(told))
        notes = [*prepared.plan.notes, *_unsupported(prepared.plan)]
        self._notes.setText("\n".join(map(shown, notes)))
        self._cannot.setVisible(bool(notes))

    def choose(self, similarity: SimilarityName) -> None:
        """Preselect this function, unless the user chose another."""
        self._similarity.show_value(similarity)

    def show_kept(self, kept: bool) -> None:
        """Offer to delete stored looks, if there are any."""
        self._kept.setVisible(kept)

    @property
    def _chosen(self) -> SimilarityName:
        """Return the chosen function; Qt turns a member of a StrEnum into a plain string."""
        return SimilarityName(str(self._similarity.value))

    def _told(self, plan: EvaluationPlan) -> list[str]:
        told = []
        if plan.protocol:
            who = self.tr(
                "Who is it? Enrolled with one picture each: {gallery:,}; more pictures of them "
                "to recognize: {mated:,}; strangers: {strangers:,}."
            )
            told.append(
                filled(
                    who,
                    gallery=len(plan.protocol.people),
                    mated=len(plan.protocol.mated),
                    strangers=len(plan.protocol.nonmated),
                )
            )
        if plan.pairs:
            mated = sum(pair.mated for pair in plan.pairs)
            which = self.tr("Is it them? Pairs of one person: {mated:,}; of two: {others:,}.")
            words = filled(which, mated=mated, others=len(plan.pairs) - mated)
            if plan.folds > 1:
                parts = self.tr("In {folds} {folds:part|parts} with nobody in common.")
                words += " " + filled(parts, folds=plan.folds)
            told.append(words)
        return told

    def _supported(self, plan: EvaluationPlan) -> list[str]:
        """Return the rates down to which these people can show something (rule of three)."""
        others, strangers = _trials(plan)
        words = (
            (
                strangers,
                self.tr("Rates of strangers who get a name can be shown down to 1 in {count:,}."),
            ),
            (
                others,
                self.tr("Rates of false matches of pairs can be shown down to 1 in {count:,}."),
            ),
        )
        return [filled(said, count=trials // 3) for trials, said in words if trials >= _FEWEST]


def _unsupported(plan: EvaluationPlan) -> list[Sentence]:
    """Return a sentence on the highest rate that these people cannot show; lower ones follow."""
    others, strangers = _trials(plan)
    said = [support_statement(rate, others, "pair of two people") for rate in _PAIR_RATES if others]
    told = [support_statement(rate, strangers, "stranger") for rate in _PAIR_RATES if strangers]
    return [next(filter(None, one)) for one in (told, said) if any(one)]


def _trials(plan: EvaluationPlan) -> tuple[int, int]:
    """Return how many pairs of two people there are, and how many strangers."""
    strangers = len(plan.protocol.nonmated) if plan.protocol else 0
    return sum(not pair.mated for pair in plan.pairs), strangers
