"""A sheet in the page: a few fields and their buttons on one card, centered."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLayout, QPushButton, QWidget
from typing_extensions import override

from facegui.ui.theme.tokens import XL, L
from facegui.ui.widgets.escape import OnEscape
from facegui.ui.widgets.flow import wrapped
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import BAR_PX, Scroll, column, row
from facegui.ui.widgets.surfaces import Card


class Sheet(Scroll):
    """Title, content, buttons. Escape closes it, as does `close_sheet`.

    Signal ``closed``.
    """

    closed = Signal()

    def __init__(self, title: str, *, width_px: int = 520) -> None:
        super().__init__()
        self._title = label(title, "title", wrap=True)
        self._content = column(spacing=L)
        self._buttons = wrapped()
        content = column(self._title, self._content, self._buttons, spacing=L)
        self._card, self._width_px = Card(content, margin=XL), width_px
        self.setAccessibleName(title)
        inner = QWidget()
        box = column(spacing=0)
        box.setContentsMargins(0, L, 0, L)
        # Not by alignment: it uses size hints, which know nothing of wrapped lines.
        box.addLayout(row(1, self._card, 1, spacing=0))
        box.addStretch(1)
        inner.setLayout(box)
        self.hold(inner)
        OnEscape(self, self.close_sheet)

    @property
    def title(self) -> str:
        """The title."""
        return self._title.text()

    def retitle(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def add(self, *items: QWidget | QLayout) -> None:
        """Put content below what is there."""
        for item in items:
            if isinstance(item, QWidget):
                self._content.addWidget(item)
            else:
                self._content.addLayout(item)

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Put buttons at the bottom, left to right."""
        for one in buttons:
            self._buttons.addWidget(one)

    def show_only(self, shown: Sequence[QWidget], every: Sequence[QWidget]) -> None:
        """Show some of its parts; when the part with the focus goes, the sheet takes the focus."""
        if QApplication.focusWidget() in {one for one in every if one not in shown}:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # else it would leave the page
        for one in every:
            one.setVisible(one in shown)

    def close_sheet(self) -> None:
        """Close the sheet."""
        self.closed.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._card.setFixedWidth(min(self._width_px, self.width() - BAR_PX))
        super().resizeEvent(event)
