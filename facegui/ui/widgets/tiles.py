"""Tiles of one width side by side; on a narrow page fewer in a line."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from facegui.ui.theme.tokens import L
from facegui.ui.widgets.layouts import is_wide


class Tiles(QWidget):
    """All in one line, or ``narrow`` in each where the page is too narrow for that."""

    def __init__(self, tiles: Sequence[QWidget], *, narrow: int, spacing: int = L) -> None:
        super().__init__()
        self._tiles, self._narrow = tuple(tiles), narrow
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing)
        self.fit(0)

    def fit(self, page_px: int) -> None:
        """Take a new width of the page."""
        in_line = len(self._tiles) if is_wide(page_px) else self._narrow
        for at, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, at // in_line, at % in_line)
            self._grid.setColumnStretch(at, 1 if at < in_line else 0)
