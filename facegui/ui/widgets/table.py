"""A small table: one card, a head, rows with hairlines between them, figures at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QLayout, QWidget
from typing_extensions import override

from facegui.ui.theme.theme import font
from facegui.ui.theme.tokens import L, S, Text
from facegui.ui.widgets.chip import Chip
from facegui.ui.widgets.labels import Elided, label
from facegui.ui.widgets.layouts import column, panel_px, row
from facegui.ui.widgets.surfaces import Card, hairline

_HEAD_PX, _ROW_PX = 36, 40
_FIGURE_PX, _NARROW_FIGURE_PX = 104, 72


class Table(Card):
    """A table of names with several figures each, all as words; ``head`` names the columns."""

    def __init__(self, head: Sequence[str]) -> None:
        self._lines = column(spacing=0)
        super().__init__(self._lines, margin=0)
        self._head = tuple(head)
        self._last: QWidget | None = None
        first, *others = (label(words, "section", wrap=True) for words in head)
        self._lines.addWidget(_line(row(first), others, _HEAD_PX))

    def add(
        self, name: str, figures: Sequence[str], *, chip: Chip | None = None, at_hand: bool = False
    ) -> None:
        """Add a row; ``at_hand`` highlights it."""
        if len(figures) != len(self._head) - 1:
            raise ValueError("there is a figure for every column but the first")
        self._lines.addWidget(hairline())
        cells = [label(words) for words in figures]
        for cell in cells:
            cell.setFont(font(Text.BODY, tabular=True))
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
        """Give the figures as much room as the page has to spare."""
        for cell in self.findChildren(QLabel):
            if cell.property("figure"):
                cell.setFixedWidth(panel_px(self.width(), _FIGURE_PX, _NARROW_FIGURE_PX))


def _line(first: QLayout, others: Sequence[QLabel], height_px: int) -> QWidget:
    cells = row(spacing=L)
    cells.setContentsMargins(L, 0, L, 0)
    cells.addLayout(first, 1)
    for other in others:
        other.setProperty("figure", True)
        other.setFixedWidth(_FIGURE_PX)
        other.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        cells.addWidget(other)
    line = QWidget()
    line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    line.setFixedHeight(height_px)
    line.setLayout(cells)
    return line
