"""The layout of settings: sections of rows, a label at the left of each control."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from facegui.ui.theme.tokens import XS, L, M, S
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.surfaces import Card


class SettingsSection(QWidget):
    """A titled card of rows with hairlines between them."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label("", "strong")
        self.row_words: list[str] = []  # what each row is called, to be found by
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._card = Card(self._rows, margin=0)
        self._below = column(self._title, self._card, spacing=S)
        self.setLayout(self._below)

    @property
    def title(self) -> str:
        """The words over the card."""
        return self._title.text()

    def retitle(self, title: str) -> None:
        """Show a title over the card."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def add(self, words: str, hint: str, control: QWidget | None) -> QWidget:
        """Add a row and return it."""
        self.row_words.append(words)
        text = column(label(words), spacing=2)
        if hint:
            text.addWidget(label(hint, "secondary", wrap=True))
        line = row(spacing=L)
        line.setContentsMargins(L, M, L, M)
        line.addLayout(text, 1)
        if control is not None:
            line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        holder = QWidget()
        holder.setLayout(line)
        return self.add_widget(holder)

    def add_below(self, content: QWidget) -> None:
        """Add something under the card."""
        self._below.addWidget(content)

    def add_padded(self, content: QWidget) -> None:
        """Add something that fills a row, with the room around it that rows have."""
        holder = QWidget()
        inner = column(content, spacing=XS)
        inner.setContentsMargins(L, M, L, M)
        holder.setLayout(inner)
        self.add_widget(holder)

    def add_widget(self, content: QWidget) -> QWidget:
        """Add a row that brings its own room, and return what holds it."""
        holder = QWidget()
        box = column(spacing=0)
        if self._rows.count():
            # Within the row, so that it goes when the row is hidden.
            line = QFrame()
            line.setObjectName("hairline")
            line.setFixedHeight(1)
            box.addWidget(line)
        box.addWidget(content)
        holder.setLayout(box)
        self._rows.addWidget(holder)
        return holder
