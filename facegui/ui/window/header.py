"""The header: title, the page's one choice, actions at the right."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from facegui.ui.parts.actions import ButtonKind, action_button
from facegui.ui.theme.tokens import HEADER_PX, XL, L, S
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import row


class Header(QWidget):
    """Belongs to one page."""

    def __init__(
        self,
        title: str,
        choice: QWidget | None,
        actions: Sequence[tuple[QAction, ButtonKind]],
    ) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setFixedHeight(HEADER_PX)
        self._title = label(title, "title")
        line = row(self._title, spacing=S)
        line.setContentsMargins(XL, 0, XL, 0)
        if choice is not None:
            line.addSpacing(L - S)
            line.addWidget(choice)
        line.addStretch(1)
        for action, kind in actions:
            if kind != "none":
                line.addWidget(action_button(action, kind))
        self.setLayout(line)

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.setText(title)
