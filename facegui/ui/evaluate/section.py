"""A section of a report as a card: sentences, what cannot be claimed, a table, charts."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from facegui.evaluation.figures import Figure, json_number
from facegui.evaluation.reporting.report import Section
from facegui.ui.link.sentences import shown
from facegui.ui.theme.tokens import XL, XS, L, S
from facegui.ui.widgets.chart import Chart
from facegui.ui.widgets.flow import Flow
from facegui.ui.widgets.labels import Elided, label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.surfaces import Card


def section_card(section: Section) -> Card:
    """Return a card that shows a section in the user's language."""
    content = column(label(shown(section.title), "title"), spacing=S)
    for sentence in section.sentences:
        content.addWidget(label(shown(sentence), wrap=True))
    for note in section.notes:
        content.addWidget(label(shown(note), "warning", wrap=True))
    if section.rows:
        content.addSpacing(S)
        content.addLayout(row(_table(section.rows), 1))
    if section.charts:
        content.addSpacing(S)
        side_by_side = Flow(L)
        for drawing in section.charts:
            side_by_side.addWidget(Chart(drawing.told(shown).svg))
        content.addLayout(side_by_side)
    return Card(content, margin=L)


def figure_tile(title: str, figure: Figure, missing: str, without: str = "") -> Card:
    """Return a tile with one figure and its interval, or with why there is none.

    ``without`` is a sentence with the figure without what was marked, empty for none; its line
    is always there, so that a mark moves nothing on the page.
    """
    value = json_number(figure.value)
    large = label("–" if value is None else percent(value), "answer")
    under = missing
    if figure.interval is not None:
        under = f"{100 * figure.interval.low:.2f} – {percent(figure.interval.high)}"
    said = label(title, "section", wrap=True), large, label(under, "secondary")
    tile = Card(column(*said, Elided(without or " ", "secondary"), 1, spacing=XS), margin=L)
    tile.setAccessibleName(", ".join(filter(None, (f"{title}: {large.text()}", under, without))))
    return tile


def percent(share: float) -> str:
    """Return a share as a percentage with two decimals."""
    return f"{100 * share:.2f} %"


def _table(rows: Sequence[Sequence[str]]) -> QWidget:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(XL)
    grid.setVerticalSpacing(XS)
    for line, cells in enumerate(rows):
        for at, text in enumerate(cells):
            cell = label(shown(text), "body" if line else "section")
            side = Qt.AlignmentFlag.AlignRight if at else Qt.AlignmentFlag.AlignLeft
            grid.addWidget(cell, line, at, side | Qt.AlignmentFlag.AlignVCenter)
    return table
