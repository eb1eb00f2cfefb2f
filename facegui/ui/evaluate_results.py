"""What a test gave: the figures that matter, then everything, then the mistakes."""

from PySide6.QtWidgets import QGridLayout, QWidget

from facegui.evaluation.figures import Figure
from facegui.evaluation.mistakes import Mistake
from facegui.evaluation.report import Report
from facegui.evaluation.study import Study
from facegui.ui.evaluate_mistakes import MistakesView
from facegui.ui.evaluate_section import figure_tile, section_card
from facegui.ui.evaluate_words import translated
from facegui.ui.tokens import XL, L
from facegui.ui.widgets.card import Card
from facegui.ui.widgets.layouts import column
from facegui.ui.widgets.scroll import Scroll

_UNDEFINED = Figure(float("nan"))


class EvaluateResults(Scroll):
    """Shows one report at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.mistakes: MistakesView | None = None

    def show_report(self, report: Report, study: Study) -> None:
        """Show a report and the pictures of its study's mistakes."""
        content = column(spacing=L)
        content.setContentsMargins(XL, 0, XL, XL)
        content.addLayout(self._tiles(study))
        mistakes = self._mistakes(study)
        self.mistakes = MistakesView(mistakes) if mistakes else None
        tested, *sections = report.sections
        if tested.notes:
            content.addWidget(section_card(tested))
        if self.mistakes is not None:
            content.addWidget(Card(column(self.mistakes), margin=L))
        for section in sections:
            # The table of mistakes is of file names; here the pictures themselves are shown.
            if not section.title.startswith("Worst mistakes"):
                content.addWidget(section_card(translated(section)))
        content.addStretch(1)
        inside = QWidget()
        inside.setLayout(content)
        self.hold(inside)
        self.verticalScrollBar().setValue(0)

    def _tiles(self, study: Study) -> QGridLayout:
        search, pairs = study.search, study.pairs
        missing = self.tr("cannot be tested here")
        figures = (
            (self.tr("Strangers who get a name"), search.report.fpir if search else _UNDEFINED),
            (self.tr("Enrolled people missed"), search.report.fnir if search else _UNDEFINED),
            (self.tr("Pairs: equal error rate"), pairs.report.eer if pairs else _UNDEFINED),
            (self.tr("Pairs: accuracy"), pairs.report.accuracy if pairs else _UNDEFINED),
        )
        grid = QGridLayout()
        grid.setSpacing(L)
        for at, (title, figure) in enumerate(figures):
            grid.addWidget(figure_tile(title, figure, missing), 0, at)
            grid.setColumnStretch(at, 1)
        return grid

    def _mistakes(self, study: Study) -> list[tuple[str, Mistake]]:
        found = []
        if study.search:
            found += [(self.tr("Search"), one) for one in study.search.mistakes]
        if study.pairs:
            found += [(self.tr("Pair"), one) for one in study.pairs.mistakes]
        return found
