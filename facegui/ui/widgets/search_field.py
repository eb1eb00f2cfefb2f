"""A search field with a magnifying glass and a clear button."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from facegui.ui.theme.icons import icon
from facegui.ui.theme.theme import OnPalette, tokens_of


class SearchField(QLineEdit):
    """A line to search with; ``words`` say what is searched ("Search 128 people")."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self.ask(words)
        OnPalette(self, self._tint)

    def ask(self, words: str) -> None:
        """Say what is searched."""
        self.setPlaceholderText(words)
        self.setAccessibleName(words)

    def _tint(self) -> None:
        self._glass.setIcon(icon("search", tokens_of(self).muted, 16))
