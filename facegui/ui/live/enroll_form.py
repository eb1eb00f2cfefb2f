"""Name, consent, Enroll: the smallest form that enrolls somebody, inside a card."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from facegui.ui.theme.tokens import XS, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.flow import Flow
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column
from facegui.ui.widgets.tick import Tick


class EnrollForm(QWidget):
    """Asks for a name and consent.

    Signals: ``submitted`` (name, text agreed to, whether a concern that was shown is set aside)
    and ``cancelled``; ``coach_wanted`` (name) leads to Enroll, for more and better pictures.
    """

    submitted = Signal(str, str, bool)
    cancelled = Signal()
    coach_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._concerned = False
        self._name = QLineEdit()
        self._name.setPlaceholderText(self.tr("Name"))
        self._name.setAccessibleName(self.tr("Name"))
        self._name.setMaxLength(120)
        self._consent = Tick(
            self.tr(
                "This person agrees that their face is stored here, encrypted, until they ask "
                "for its removal."
            )
        )
        self._told = label("", "warning", wrap=True)
        self._told.hide()
        self._enroll = button(self.tr("Enroll"), "primary")
        self._cancel = button(self.tr("Cancel"), "quiet")
        self._coach = button(self.tr("More pictures…"), "quiet")
        ways = Flow(XS)
        for way in (self._enroll, self._cancel, self._coach):
            ways.addWidget(way)
        self.setLayout(
            column(
                self._name,
                self._consent,
                self._told,
                ways,
                spacing=S + 2,
            )
        )
        self._name.textChanged.connect(self._on_edited)
        self._consent.toggled.connect(self._on_edited)
        self._name.returnPressed.connect(self._on_submit)
        self._enroll.clicked.connect(self._on_submit)
        self._cancel.clicked.connect(self.cancelled)
        self._coach.clicked.connect(lambda: self.coach_wanted.emit(self._name.text().strip()))
        self._on_edited()

    @property
    def told(self) -> str:
        """The problem or doubt shown, empty without one."""
        return "" if self._told.isHidden() else self._told.text()

    def begin(self) -> None:
        """Put the cursor where typing begins."""
        self._name.setFocus()

    def wait(self) -> None:
        """Show that it is being done."""
        self._told.hide()
        self._enroll.setEnabled(False)
        self._enroll.setText(self.tr("Enrolling…"))

    def tell(self, problem: str) -> None:
        """Say why it could not be done."""
        self._reset(problem, concerned=False)

    def doubt(self, concern: str) -> None:
        """Say what speaks against it; the next click does it all the same."""
        self._reset(concern, concerned=True)

    def _reset(self, words: str, *, concerned: bool) -> None:
        self._concerned = concerned
        self._told.setText(words)
        self._told.show()
        self._enroll.setText(self.tr("Enroll anyway") if concerned else self.tr("Enroll"))
        self._enroll.setEnabled(self._complete())

    def _on_edited(self) -> None:
        self._enroll.setEnabled(self._complete())

    def _complete(self) -> bool:
        return bool(self._name.text().strip()) and self._consent.isChecked()

    def _on_submit(self) -> None:
        if self._complete() and self._enroll.isEnabled():
            text = self._consent.text()
            self.submitted.emit(self._name.text().strip(), text, self._concerned)
