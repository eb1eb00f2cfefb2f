"""The layout of settings: sections of rows, each with a label to the left of its control."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QLayout, QVBoxLayout, QWidget

from facegui.ui.theme.tokens import L, M, S
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, fold, row
from facegui.ui.widgets.surfaces import Card, hairline
from facegui.ui.widgets.tick import WORDS_PX, Tick

_WIDE_CONTROL_PX = 240


class SettingsSection(QWidget):
    """A titled card of rows with hairlines between them."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label("", "strong")
        self._folding: list[tuple[QBoxLayout, QWidget]] = []
        self.row_words: list[str] = []  # of each row, for the search
        self._lines: list[tuple[QWidget, QWidget, QFrame]] = []  # of each row: its parts
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
        """Change the title over the card."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def add(self, words: str, hint: str | QLabel, control: QWidget | None) -> QWidget:
        """Add a row and return it."""
        self.row_words.append(words)
        text = column(1, label(words), spacing=2)  # together in the middle of a high control
        if hint:
            text.addWidget(_secondary(hint))
        text.addStretch(1)
        return self._add_line(text, control)

    def add_tick(
        self, tick: Tick, hint: str | QLabel = "", control: QWidget | None = None
    ) -> QWidget:
        """Add a row with a box to tick, and return the row."""
        self.row_words.append(tick.text())
        text = column(tick, spacing=2)
        if hint:
            under = _secondary(hint)
            under.setContentsMargins(WORDS_PX, 0, 0, 0)
            text.addWidget(under)
        return self._add_line(text, control)

    def add_below(self, content: QWidget) -> None:
        """Add something under the card."""
        self._below.addWidget(content)

    def add_padded(self, content: QWidget | QLayout) -> QWidget:
        """Add something that fills a row, within the usual margins, and return the row."""
        inner = column(content) if isinstance(content, QWidget) else content
        inner.setContentsMargins(L, M, L, M)
        holder = QWidget()
        holder.setLayout(inner)
        return self.add_widget(holder)

    def add_widget(self, content: QWidget) -> QWidget:
        """Add a row with its own margins, and return its frame."""
        holder = QWidget()
        line = hairline()  # inside the row, so that it is hidden with the row
        if not self._lines:
            line.hide()
        holder.setLayout(column(line, content, spacing=0))
        self._lines.append((holder, content, line))
        self._rows.addWidget(holder)
        return holder

    def draw_lines(self) -> None:
        """Draw hairlines between the rows that are visible; call it after showing or hiding one."""
        above = False
        for holder, content, line in self._lines:
            seen = not (holder.isHidden() or content.isHidden())
            line.setVisible(above and seen)
            above = above or seen

    def _add_line(self, text: QLayout, control: QWidget | None) -> QWidget:
        line = row(spacing=L)
        line.addLayout(text, 1)
        if control is not None:
            line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
            self._folding.append((line, control))
        return self.add_padded(line)

    def fit(self, page_px: int) -> None:
        """Put a wide control under its words where the page has no room for both in one line."""
        for line, control in self._folding:
            control.ensurePolished()
            if max(control.sizeHint().width(), control.minimumWidth()) >= _WIDE_CONTROL_PX:
                fold(line, page_px)


def _secondary(hint: str | QLabel) -> QLabel:
    return hint if isinstance(hint, QLabel) else label(hint, "secondary", wrap=True)
