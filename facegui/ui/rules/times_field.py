"""The times of a rule: the usual ones to choose from, or others to type."""

from PySide6.QtWidgets import QLineEdit, QWidget

from facegui.events.times import read_times, times_words
from facegui.ui.link.sentences import shown
from facegui.ui.theme.tokens import S
from facegui.ui.widgets.choice import Choice
from facegui.ui.widgets.layouts import column

_USUAL = ("Mon-Fri 07:00-19:00", "22:00-06:00", "Sat,Sun")
_OTHER = "other"


class TimesField(QWidget):
    """``text`` is in the format of the rules file; semicolons separate several times."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._choice = Choice(
            self.tr("Times of the week"),
            [
                ("", self.tr("always")),
                *((one, shown(times_words(read_times(one)))) for one in _USUAL),
                (_OTHER, self.tr("other times…")),
            ],
        )
        self._line = QLineEdit()
        self._line.setAccessibleName(self.tr("Other times of the week"))
        self._line.setPlaceholderText("Mon-Fri 07:00-19:00; Sat 09:00-12:00")
        self._choice.picked.connect(self._on_picked)
        self.setLayout(column(self._choice, self._line, spacing=S))
        self.show_text(text)

    @property
    def text(self) -> str:
        """The times."""
        return self._line.text()

    def show_text(self, text: str) -> None:
        """Show times."""
        self._line.setText(text)
        self._choice.show_value(text if text in ("", *_USUAL) else _OTHER)
        self._line.setVisible(self._choice.value == _OTHER)

    def _on_picked(self, value: object) -> None:
        self._line.setVisible(value == _OTHER)
        if value == _OTHER:
            self._line.setFocus()
        else:
            self._line.setText(str(value))
