"""The index of the settings: one line for each section, which scrolls there."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from facegui.ui.widgets.layouts import column

WIDTH_PX, _ROW_PX = 184, 36


class SettingsIndex(QWidget):
    """Signal ``chosen`` tells the name of a section."""

    chosen = Signal(str)

    def __init__(self, titles: Mapping[str, str]) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH_PX)
        self._lines = {name: self._line(name, title) for name, title in titles.items()}
        self.setLayout(column(*self._lines.values(), 1, spacing=2))

    def show_current(self, name: str) -> None:
        """Mark the section in view."""
        for other, line in self._lines.items():
            line.setChecked(other == name)

    def _line(self, name: str, title: str) -> QPushButton:
        made = QPushButton(title)
        made.setObjectName("indexLine")
        made.setAccessibleName(title)
        made.setCheckable(True)
        made.setFixedHeight(_ROW_PX)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.clicked.connect(lambda _checked=False: self.chosen.emit(name))
        return made
