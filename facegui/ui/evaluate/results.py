"""The results of a test: the main figures, then all of them, then the mistakes."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from facegui.evaluation.figures import Figure, json_number
from facegui.evaluation.mistakes import Mistake
from facegui.evaluation.reporting.report import Report
from facegui.evaluation.reporting.study_report import marked_section
from facegui.evaluation.study import Study
from facegui.ui.evaluate.mistakes import MistakesView
from facegui.ui.evaluate.section import (
    FiguresTable,
    TileWords,
    figure_tile,
    percent,
    section_card,
)
from facegui.ui.theme.tokens import XL, L
from facegui.ui.widgets.chart import ChartRow
from facegui.ui.widgets.flow import Tiles
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import BAR_PX, Scroll, Scrolled, column
from facegui.ui.widgets.surfaces import Card

_UNDEFINED = Figure(float("nan"))


class _Place:
    """A place in a layout for one widget or none."""

    def __init__(self) -> None:
        self.layout = column()
        self._shown: QWidget | None = None

    def put(self, widget: QWidget | None) -> None:
        """Show another widget there."""
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = widget
        if widget is not None:
            self.layout.addWidget(widget)


class EvaluateResults(Scroll):
    """Shows one report at a time.

    Signals: ``marked`` (Portrayal, bool) as that of `MistakesView`; ``saved`` (Chart): the user
    wants to save it.
    """

    marked = Signal(object, bool)
    saved = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.mistakes: MistakesView | None = None
        self._tiles, self._marked = _Place(), _Place()

    def show_report(self, report: Report, study: Study) -> None:
        """Show a report, and the pictures of its mistakes."""
        content = column(spacing=L)
        content.setContentsMargins(XL, 0, XL, XL)
        self._tiles, self._marked = _Place(), _Place()
        content.addLayout(self._tiles.layout)
        mistakes = self._mistakes(study)
        self.mistakes = MistakesView(mistakes, study.marked) if mistakes else None
        tested, *sections = report.sections
        if tested.notes:
            content.addWidget(section_card(tested))
        if self.mistakes is not None:
            self.mistakes.marking.connect(self.marked)
            content.addWidget(Card(column(self.mistakes), margin=L))
        content.addLayout(self._marked.layout)
        for section in sections:
            if not section.paper_only:
                content.addWidget(section_card(section))
        content.addStretch(1)
        inside = Scrolled()
        inside.setLayout(content)
        self.hold(inside)
        self.show_figures(study)
        for chart in inside.findChildren(ChartRow):
            chart.saved.connect(self.saved)
        self.verticalScrollBar().setValue(0)

    def show_figures(self, study: Study) -> None:
        """Show figures with all labels and without the marked pictures; the rest stays."""
        self._tiles.put(self._tiles_of(study))
        marked = marked_section(study)
        self._marked.put(section_card(marked) if marked else None)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Let everything in view take the width of the page."""
        for tiles in self.findChildren(Tiles):
            tiles.fit(self.width())
        for table in self.findChildren(FiguresTable):
            table.fit(self.width() - BAR_PX - 2 * (XL + L))

    def show_working(self) -> None:
        """Show that the figures without the marked pictures are being computed."""
        words = self.tr("Working out the figures without the marked pictures")
        self._marked.put(Card(column(label(words, "secondary")), margin=L))

    def _tiles_of(self, study: Study) -> QWidget:
        said = TileWords(self.tr("cannot be tested here"), self.tr("{share} here"))
        without = _headline(study.without_marked) if study.without_marked else None
        titles = (
            self.tr("Strangers who get a name"),
            self.tr("Enrolled people missed"),
            self.tr("Pairs: equal error rate"),
            self.tr("Pairs: accuracy"),
        )
        tiles = []
        for at, (title, figure) in enumerate(zip(titles, _headline(study), strict=True)):
            words = ""
            if without is not None:
                value = json_number(without[at].value)
                words = self.tr("Without marked: {figure}").format(
                    figure="–" if value is None else percent(value)
                )
            tiles.append(figure_tile(title, figure, said, words))
        return Tiles(tiles, narrow=2)

    def _mistakes(self, study: Study) -> list[tuple[str, Mistake]]:
        found = []
        if study.search:
            found += [(self.tr("Search"), one) for one in study.search.mistakes]
        if study.pairs:
            found += [(self.tr("Pair"), one) for one in study.pairs.mistakes]
        return found


def _headline(study: Study) -> tuple[Figure, Figure, Figure, Figure]:
    """Return the four figures of the tiles."""
    search, pairs = study.search, study.pairs
    return (
        search.report.fpir if search else _UNDEFINED,
        search.report.fnir if search else _UNDEFINED,
        pairs.report.eer if pairs else _UNDEFINED,
        pairs.report.accuracy if pairs else _UNDEFINED,
    )
