"""A section of a report as a card: sentences, what it cannot show, a table, charts."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from facegui.evaluation.figures import Figure, json_number
from facegui.evaluation.reporting.report import Section
from facegui.ui.link.sentences import shown
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import XL, XS, L, M, S
from facegui.ui.widgets.chart import ChartRow
from facegui.ui.widgets.labels import Elided, label, longest_word_px
from facegui.ui.widgets.layouts import column
from facegui.ui.widgets.surfaces import Card

_WIDE = 0.05  # an interval from this width on replaces the value, which would promise too much


class TileWords(NamedTuple):
    """The words of tiles for what cannot be tested, and for the value below a wide interval."""

    missing: str
    found: str


def section_card(section: Section) -> Card:
    """Return a card that shows a section in the user's language."""
    content = column(label(shown(section.title), "title"), spacing=S)
    for sentence in section.sentences:
        content.addWidget(label(shown(sentence), wrap=True))
    for note in section.notes:
        content.addWidget(label(shown(note), "warning", wrap=True))
    if section.rows:
        content.addSpacing(S)
        content.addWidget(FiguresTable(section.rows))
    if section.charts:
        content.addSpacing(S)
        for drawing in section.charts:
            content.addWidget(ChartRow(drawing.told(shown).svg))
    return Card(content, margin=L)


def figure_tile(title: str, figure: Figure, words: TileWords, without: str = "") -> Card:
    """Return a tile with a figure and its interval, or the reason why there is none.

    A wide interval is the headline, instead of the value that a few people happened to give.
    ``without`` is a sentence with the figure without the marked pictures, or empty. Its line is
    always there, so that marking moves nothing on the page.
    """
    value, limits = json_number(figure.value), figure.interval
    large, under = label("–" if value is None else percent(value), "answer"), words.missing
    if value is not None and limits is not None:
        under = filled("{low:.2f} – {high:.2f} %", low=100 * limits.low, high=100 * limits.high)
        if limits.high - limits.low > _WIDE:
            headline = "{low:.0f} – {high:.0f} %"
            large.setText(filled(headline, low=100 * limits.low, high=100 * limits.high))
            under = filled(words.found, share=percent(value))
    # The title may need two lines, yet the figures of tiles side by side must be aligned.
    said = label(title, "section", wrap=True), 1, large, label(under, "secondary")
    tile = Card(column(*said, Elided(without or " ", "secondary"), spacing=XS), margin=L)
    tile.setAccessibleName(", ".join(filter(None, (f"{title}: {large.text()}", under, without))))
    return tile


def percent(share: float) -> str:
    """Return a share as a percentage with two decimals."""
    return filled("{percent:.2f} %", percent=100 * share)


class FiguresTable(QWidget):
    """Names and figures in columns; where there is no room for them their words wrap."""

    def __init__(self, rows: Sequence[Sequence[str]]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(XS)
        self._columns: list[list[QLabel]] = [[] for _ in rows[0]]
        for line, cells in enumerate(rows):
            for at, text in enumerate(cells):
                cell = label(shown(text), "body" if line else "section", wrap=True)
                side = Qt.AlignmentFlag.AlignRight if at else Qt.AlignmentFlag.AlignLeft
                cell.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                self._grid.addWidget(cell, line, at)
                self._columns[at].append(cell)

    def fit(self, room_px: int) -> None:
        """Take a new width, in which words wrap if they must."""
        for cell in self.findChildren(QLabel):
            cell.setWordWrap(False)
        self._space(XL, 1)
        if self._grid.totalMinimumSize().width() > room_px:
            for cell in self.findChildren(QLabel):
                cell.setWordWrap(True)
            self._space(M, 0)

    def _space(self, spacing: int, rest: int) -> None:
        """Set the columns apart; an empty one takes the ``rest`` of the room."""
        self._grid.setHorizontalSpacing(spacing)
        self._grid.setColumnStretch(len(self._columns), rest)
        for at, cells in enumerate(self._columns):
            least = 0 if rest else max(map(longest_word_px, cells))
            self._grid.setColumnMinimumWidth(at, least)
