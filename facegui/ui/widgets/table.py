"""A small table: one card, a head, rows with hairlines between them, figures at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QLayout, QWidget
from typing_extensions import override

from facegui.ui.theme.theme import font
from facegui.ui.theme.tokens import L, S, Text
from facegui.ui.widgets.chip import Chip
from facegui.ui.widgets.labels import Elided, label, longest_word_px
from facegui.ui.widgets.layouts import column, is_wide, row
from facegui.ui.widgets.surfaces import Card, hairline

_HEAD_PX, _ROW_PX = 36, 40
_FIGURE_PX = 104


class Table(Card):
    """A table of names with several figures each, all as words; ``head`` names the columns."""

    def __init__(self, head: Sequence[str]) -> None:
        self._lines = column(spacing=0)
        super().__init__(self._lines, margin=0)
        self._head = tuple(head)
        self._last: QWidget | None = None
        first, *others = (label(words, "section", wrap=True) for words in head)
        self._columns = [[one] for one in others]
        self._lines.addWidget(_line(row(first), others, _HEAD_PX))

    def add(
        self, name: str, figures: Sequence[str], *, chip: Chip | None = None, at_hand: bool = False
    ) -> None:
        """Add a row; ``at_hand`` highlights it."""
        if len(figures) != len(self._head) - 1:
            raise ValueError("there is a figure for every column but the first")
        self._lines.addWidget(hairline())
        cells = [label(words) for words in figures]
        for cell, above in zip(cells, self._columns, strict=True):
            cell.setFont(font(Text.BODY, tabular=True))
            above.append(cell)
        named = row(Elided(name), spacing=S)
        if chip is not None:
            named.addWidget(chip)
        named.addStretch(1)
        line = _line(named, cells, _ROW_PX)
        # The last row shares the card's round corners.
        line.setProperty("athand", "last" if at_hand else "no")
        if self._last is not None and self._last.property("athand") == "last":
            self._last.setProperty("athand", "yes")
        self._last = line
        told = (f"{words}: {figure}" for words, figure in zip(self._head[1:], figures, strict=True))
        line.setAccessibleName(", ".join((name, *([chip.text] if chip else ()), *told)))
        self._lines.addWidget(line)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the figures one width where there is room, else each column what it needs."""
        for cells in self._columns:
            least = _FIGURE_PX if is_wide(self.width()) else max(map(longest_word_px, cells))
            for cell in cells:
                cell.setFixedWidth(least)


def _line(first: QLayout, others: Sequence[QLabel], height_px: int) -> QWidget:
    cells = row(spacing=L)
    cells.setContentsMargins(L, 0, L, 0)
    cells.addLayout(first, 1)
    for other in others:
        other.setFixedWidth(_FIGURE_PX)
        other.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        cells.addWidget(other)
    line = QWidget()
    line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    line.setFixedHeight(height_px)
    line.setLayout(cells)
    return line
