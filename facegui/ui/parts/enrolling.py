"""What every page that enrolls somebody needs: a small form, and saving with undo."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from facegui.tasks.draft import Draft
from facegui.tasks.enrollment import Saved, save, take_back
from facegui.ui.link.gallery_changes import GalleryChange
from facegui.ui.theme.figures import translator
from facegui.ui.theme.tokens import XS, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.flow import Flow
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column
from facegui.ui.widgets.tick import Tick

_tr = translator("enroll")


def enrolling(draft: Draft, consent: str | None) -> GalleryChange[Saved]:
    """Return the change that saves a draft; ``consent`` is the new text, None for one on record."""
    return GalleryChange(
        lambda gallery: save(gallery, draft, consent), _saved, take_back, _taken_back
    )


def consent_words() -> str:
    """Return the text that a person agrees to when enrolled."""
    return _tr(
        "This person agrees that their face is stored here, encrypted, until they ask for its "
        "removal."
    )


class EnrollForm(QWidget):
    """Asks for a name and consent.

    With ``coached`` a third button leads to Enroll, for more and better pictures.

    Signals: ``submitted`` (name, consent text, whether the user overrides a doubt), ``renamed``,
    ``cancelled``, ``coach_wanted`` (name).
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
        self._enroll = button(self.tr("Enroll"), "primary", then=self.submit)
        cancel = button(self.tr("Cancel"), "quiet" if coached else "plain", then=self.cancelled)
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
        self.tell("")

    @property
    def name(self) -> str:
        """The name as typed."""
        return self._name.text().strip()

    @property
    def told(self) -> str:
        """The problem or doubt on screen, empty without one."""
        return "" if self._told.isHidden() else self._told.text()

    def begin(self) -> None:
        """Clear the form and focus the first field."""
        self._name.clear()
        self._consent.setChecked(False)
        self.tell("")
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Signal what is filled in, if nothing is missing."""
        if self._enroll.isEnabled():
            self.submitted.emit(self.name, self._consent.text(), self._doubted)

    def wait(self) -> None:
        """Show that saving is under way."""
        self._told.hide()
        self._enroll.setEnabled(False)
        self._enroll.setText(self.tr("Enrolling…"))

    def tell(self, problem: str) -> None:
        """Show why it failed; empty clears that."""
        self._say(problem, doubted=False)

    def doubt(self, doubt: str) -> None:
        """Show a doubt; the next click saves in spite of it."""
        self._say(doubt, doubted=True)

    def _say(self, words: str, *, doubted: bool) -> None:
        self._doubted = doubted
        self._told.setText(words)
        self._told.setVisible(bool(words))
        self._enroll.setText(self.tr("Enroll anyway") if doubted else self.tr("Enroll"))
        self._show_enroll()

    def _show_enroll(self) -> None:
        self._enroll.setEnabled(bool(self.name) and self._consent.isChecked())


def _saved(saved: Saved) -> str:
    words = _tr("Enrolled {name}.") if saved.new else _tr("Added to {name}.")
    return words.format(name=saved.person.name)


def _taken_back(saved: Saved) -> str:
    words = _tr("Removed {name}.") if saved.new else _tr("Removed the new pictures of {name}.")
    return words.format(name=saved.person.name)
