"""Beside the picture: name, pictures, doubts, consent, Save."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from facegui.tasks.coach import Pose
from facegui.tasks.draft import Doubt, Draft, Missing
from facegui.ui.enroll import words as enroll_words
from facegui.ui.enroll.doubt import DoubtBand
from facegui.ui.enroll.slots import PictureSlots
from facegui.ui.parts.enrolling import consent_words
from facegui.ui.parts.face_picker import FacePicker
from facegui.ui.parts.person_field import PersonField
from facegui.ui.theme.tokens import XS, L, M, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.flow import wrapped
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import BAR_PX, Scroll, Scrolled, column, panel_px, row
from facegui.ui.widgets.tick import Tick

_WIDTH_PX = 384, 328
_FORM_PX = 160  # least height of the form


class EnrollPanel(QWidget):
    """Shows a draft; the form scrolls, Save stays in sight.

    Signals: ``named`` (text), ``agreed``, ``saved``, ``cancelled``, ``files_wanted``,
    ``kept_anyway``; ``slots_`` and ``doubt`` have their own.
    """

    named = Signal(str)
    agreed = Signal()
    saved = Signal()
    cancelled = Signal()
    files_wanted = Signal()
    kept_anyway = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._form = Scroll()
        self._form.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._form.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fit(max(_WIDTH_PX))
        self.field = PersonField(self.tr("Name"))
        self.slots_ = PictureSlots()
        self.which = FacePicker(self.tr("Leave it out"))
        self.doubt = DoubtBand()
        self.consent = Tick(consent_words())
        self._name_hint = label("", "secondary", wrap=True)
        self._told = label("", "warning", wrap=True)
        self._anyway = button(self.tr("Keep it anyway"), small=True)
        self._files = button(self.tr("Choose pictures…"), small=True)
        self.save = button(self.tr("Save"), "primary")
        self._cancel = button(self.tr("Cancel"))
        self._missing = label("", "secondary", wrap=True)
        self._connect()
        self._lay_out()

    @property
    def told(self) -> str:
        """The message about the last picture that was rejected."""
        return "" if self._told.isHidden() else self._told.text()

    @property
    def missing(self) -> str:
        """What is still needed before saving."""
        return self._missing.text()

    def fit(self, page_px: int) -> None:
        """Take as much of the page's width as it can spare."""
        self.setFixedWidth(panel_px(page_px, *_WIDTH_PX) + BAR_PX)

    def show_draft(self, draft: Draft, wanted: Pose | None, missing: Missing | None) -> None:
        """Show the pictures, and what is missing."""
        self.slots_.show_draft(draft, wanted)
        known = draft.person_id is not None
        hint = self.tr("{name} is enrolled: the pictures are added to them.")
        self._name_hint.setText(hint.format(name=draft.name))
        self._name_hint.setVisible(known)
        self.consent.setVisible(not draft.consented)
        words = self.tr("Add to {name}").format(name=draft.name) if known else self.tr("Save")
        self.save.setText(words if len(words) < 24 else self.tr("Add pictures"))
        self.save.setAccessibleName(words)
        self.save.setEnabled(missing is None)
        self._missing.setText(enroll_words.missing(missing))
        self._missing.setVisible(missing is not None)

    def show_doubt(self, doubt: Doubt | None, new: QImage, old: QImage) -> None:
        """Ask about a doubt; None hides the question."""
        if doubt is None:
            self.doubt.hide()
        else:
            self.doubt.ask(doubt, new, old)
            QTimer.singleShot(0, self.doubt, lambda: self._form.ensureWidgetVisible(self.doubt))

    def tell(self, problem: str, *, may_keep: bool = False) -> None:
        """Show why a picture was rejected; ``may_keep`` offers to keep it. Empty hides it."""
        self._told.setText(problem)
        self._told.setVisible(bool(problem))
        self._anyway.setVisible(may_keep and bool(problem))

    def _connect(self) -> None:
        self.field.named.connect(self.named)
        self.field.returnPressed.connect(self._on_enter)
        self.consent.toggled.connect(self.agreed)
        self._anyway.clicked.connect(self.kept_anyway)
        self._files.clicked.connect(self.files_wanted)
        self.save.clicked.connect(self.saved)
        self._cancel.clicked.connect(self.cancelled)

    def _on_enter(self) -> None:
        if self.save.isEnabled():
            self.saved.emit()

    def _lay_out(self) -> None:
        content = Scrolled()
        box = column(
            column(label(self.tr("Name"), "secondary"), self.field, self._name_hint, spacing=XS),
            column(
                row(label(self.tr("Pictures: one is enough, three are better"), "secondary"), 1),
                self.slots_,
                self.which,
                self._told,
                wrapped(self._files, self._anyway),
                spacing=S,
            ),
            self.doubt,
            self.consent,
            1,
            spacing=L,
        )
        box.setContentsMargins(0, 0, 0, 2)
        content.setLayout(box)
        self._form.hold(content)
        self._form.setMinimumHeight(_FORM_PX)
        # What is missing stands above, so that Save stays in place when that goes.
        below = column(self._missing, wrapped(self.save, self._cancel), spacing=S)
        below.setContentsMargins(0, 0, BAR_PX, 0)
        whole = column(self._form, below, spacing=M)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.tell("")
