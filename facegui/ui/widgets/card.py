"""A surface with a hairline and rounded corners."""

from PySide6.QtWidgets import QFrame, QLayout

from facegui.ui.theme.tokens import M


class Card(QFrame):
    """A card around a layout."""

    def __init__(self, content: QLayout | None = None, *, margin: int = M) -> None:
        super().__init__()
        self.setObjectName("card")
        if content is not None:
            content.setContentsMargins(margin, margin, margin, margin)
            self.setLayout(content)
