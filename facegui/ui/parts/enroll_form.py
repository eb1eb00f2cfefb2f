"""Name, consent, Enroll: the smallest form that enrolls somebody, in a card or on a sheet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from facegui.ui.parts.enrolling import consent_words
from facegui.ui.theme.tokens import XS, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.flow import Flow
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column
from facegui.ui.widgets.tick import Tick


class EnrollForm(QWidget):
    """Asks for a name and consent.

    With ``coached`` a third button leads to Enroll, for more and better pictures.

    Signals: ``submitted`` (name, text agreed to, whether a doubt that was shown is set aside),
    ``renamed``, ``cancelled``, ``coach_wanted`` (name).
    """

    submitted = Signal(str, str, bool)
    renamed = Signal()
    cancelled = Signal()
    coach_wanted = Signal(str)

    def __init__(self, *, coached: bool = False) -> None:
        super().__init__()
        self._doubted = False
        self._name = QLineEdit()
        self._name.setPlaceholderText(self.tr("Name"))
        self._name.setAccessibleName(self.tr("Name"))
        self._name.setMaxLength(120)
        self._consent = Tick(consent_words())
        self._told = label("", "warning", wrap=True)
        self._enroll = button(self.tr("Enroll"), "primary")
        cancel = button(self.tr("Cancel"), "quiet" if coached else "plain")
        ways = Flow(XS if coached else S)
        ways.addWidget(self._enroll)
        ways.addWidget(cancel)
        if coached:
            coach = button(self.tr("More pictures…"), "quiet")
            coach.clicked.connect(lambda: self.coach_wanted.emit(self.name))
            ways.addWidget(coach)
        self.setLayout(column(self._name, self._consent, self._told, ways, spacing=S + 2))
        self._name.textChanged.connect(self._show_enroll)
        self._name.textChanged.connect(self.renamed)
        self._name.returnPressed.connect(self.submit)
        self._consent.toggled.connect(self._show_enroll)
        self._enroll.clicked.connect(self.submit)
        cancel.clicked.connect(self.cancelled)
        self.tell("")

    @property
    def name(self) -> str:
        """What is typed."""
        return self._name.text().strip()

    @property
    def told(self) -> str:
        """The problem or doubt shown, empty without one."""
        return "" if self._told.isHidden() else self._told.text()

    def begin(self) -> None:
        """Start anew, with the cursor where typing begins."""
        self._name.clear()
        self._consent.setChecked(False)
        self.tell("")
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def fill_in(self, name: str, *, agreed: bool) -> None:
        """Fill in the fields."""
        self._name.setText(name)
        self._consent.setChecked(agreed)

    def submit(self) -> None:
        """Tell what is filled in, if nothing is missing."""
        if self._enroll.isEnabled():
            self.submitted.emit(self.name, self._consent.text(), self._doubted)

    def wait(self) -> None:
        """Show that it is being done."""
        self._told.hide()
        self._enroll.setEnabled(False)
        self._enroll.setText(self.tr("Enrolling…"))

    def tell(self, problem: str) -> None:
        """Say why it could not be done, or nothing more."""
        self._say(problem, doubted=False)

    def doubt(self, doubt: str) -> None:
        """Say what speaks against it; the next click does it all the same."""
        self._say(doubt, doubted=True)

    def _say(self, words: str, *, doubted: bool) -> None:
        self._doubted = doubted
        self._told.setText(words)
        self._told.setVisible(bool(words))
        self._enroll.setText(self.tr("Enroll anyway") if doubted else self.tr("Enroll"))
        self._show_enroll()

    def _show_enroll(self) -> None:
        self._enroll.setEnabled(bool(self.name) and self._consent.isChecked())
