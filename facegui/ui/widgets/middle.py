"""One column in the middle of a page, however wide the window is."""

from PySide6.QtWidgets import QLayout, QWidget

from facegui.ui.theme.tokens import XL, L
from facegui.ui.widgets.layouts import row


def middle(content: QLayout, width_px: int) -> QWidget:
    """Return a widget around ``content``, which takes the width there is up to ``width_px``."""
    held = QWidget()
    held.setMaximumWidth(width_px)
    held.setLayout(content)
    line = row(1, spacing=0)
    line.setContentsMargins(XL, L, XL, L)
    line.addWidget(held, 100)
    line.addStretch(1)
    around = QWidget()
    around.setLayout(line)
    return around
