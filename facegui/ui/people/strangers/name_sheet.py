"""Giving a stranger a name: name, consent, and what speaks against it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from facegui.errors import FaceGuiError
from facegui.gallery import Person
from facegui.gallery.types import Floats, Stranger
from facegui.live.analyzer import Analyzer
from facegui.tasks.draft import Doubt, DoubtKind, Draft
from facegui.tasks.strangers.naming import chosen_pictures, draft_of, encoded
from facegui.ui.link.controller import Controller
from facegui.ui.link.jobs import no_job
from facegui.ui.link.sentences import told
from facegui.ui.people.strangers import changes
from facegui.ui.people.strangers.words import called
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column
from facegui.ui.widgets.sheet import Sheet
from facegui.ui.widgets.tick import Tick


class StrangerNameSheet(Sheet):
    """Asks for a name and consent; a doubt is told first, and set aside by asking again."""

    def __init__(self, controller: Controller) -> None:
        super().__init__("")
        self._controller = controller
        self._stranger: Stranger | None = None
        self._draft: Draft | None = None
        self._doubted = ""
        self._job = no_job()
        self._about = label("", wrap=True)
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
        self._enroll = button(self.tr("Enroll"), "primary")
        self._cancel = button(self.tr("Cancel"))
        self.add(self._about, column(self._name, self._consent, self._told, spacing=S))
        self.add_buttons(self._enroll, self._cancel)
        self._name.textChanged.connect(self._on_edited)
        self._consent.toggled.connect(self._show_enroll)
        self._name.returnPressed.connect(self.submit)
        self._enroll.clicked.connect(self.submit)
        self._cancel.clicked.connect(self.close_sheet)

    @property
    def told(self) -> str:
        """The problem or doubt shown, empty without one."""
        return "" if self._told.isHidden() else self._told.text()

    def begin(self, stranger: Stranger) -> None:
        """Ask for the name of a stranger."""
        self._job.cancel()
        self._stranger, self._draft, self._doubted = stranger, None, ""
        self.retitle(filled(self.tr("Who is {unknown}?"), unknown=called(stranger.number)))
        words = self.tr("All {n:,} {n:visit becomes|visits become} theirs, in the history as well.")
        once = self.tr("Their visit becomes theirs, in the history as well.")
        count = len(stranger.visits)
        self._about.setText(filled(words, n=count) if count > 1 else once)
        self._name.clear()
        self._consent.setChecked(False)
        self._on_edited()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def type_name(self, name: str, *, agreed: bool) -> None:
        """Fill in the fields."""
        self._name.setText(name)
        self._consent.setChecked(agreed)

    def close_sheet(self) -> None:
        """Close the sheet, with nothing done."""
        self._job.cancel()
        super().close_sheet()

    def submit(self) -> None:
        """Enroll, or tell what speaks against it."""
        if not self._complete or self._stranger is None or self._job.running:
            return
        self._enroll.setEnabled(False)
        if self._draft is not None:
            self._decide(self._draft)
            return
        stranger = self._stranger
        try:
            portraits = chosen_pictures(self._controller.gallery, stranger)
        except FaceGuiError as problem:
            self._tell(told(problem))
            return

        def embed(analyzer: Analyzer) -> tuple[Floats, str]:
            return encoded(portraits, analyzer.engine), analyzer.engine.spec.space

        def done(made: tuple[Floats, str]) -> None:
            self._draft = draft_of(stranger, portraits, *made)
            self._decide(self._draft)

        self._job = self._controller.jobs.analysis(
            embed, done=done, failed=lambda problem: self._tell(told(problem))
        )

    def _decide(self, draft: Draft) -> None:
        name = self._name.text().strip()
        try:
            known = self._controller.gallery.find(name)
        except FaceGuiError as problem:
            self._tell(told(problem))
            return
        agreed = known is not None and known.consent is not None
        draft = draft.named(name, None if known is None else known.id, agreed)
        doubt = self._doubt(draft, known)
        if doubt and doubt != self._doubted:
            self._doubted = doubt
            self._tell(doubt)
            return
        consent = None if agreed else self._consent.text()
        number = 0 if self._stranger is None else self._stranger.number
        change = changes.name(number, draft, consent)
        failed = lambda problem: self._tell(told(problem))  # noqa: E731 one line for two uses
        if self._controller.change_gallery(change, failed=failed) is not None:
            self.close_sheet()

    def _doubt(self, draft: Draft, known: Person | None) -> str:
        watchlist = self._controller.watchlist
        found = None if watchlist is None else draft.doubt(watchlist)
        if found is not None:
            return self._doubt_words(found)
        if known is not None:
            words = self.tr("{name} is enrolled already. Add these pictures and visits to {name}?")
            return filled(words, name=known.name)
        return ""

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))
        doubted = bool(words) and words == self._doubted
        self._enroll.setText(self.tr("Enroll anyway") if doubted else self.tr("Enroll"))
        self._show_enroll()

    def _on_edited(self) -> None:
        self._doubted = ""
        self._tell("")

    def _show_enroll(self) -> None:
        self._enroll.setEnabled(self._complete)

    @property
    def _complete(self) -> bool:
        return bool(self._name.text().strip()) and self._consent.isChecked()

    def _doubt_words(self, doubt: Doubt) -> str:
        about = doubt.about
        if doubt.kind is DoubtKind.RESEMBLES:
            words = self.tr("Looks like {name}, who is enrolled (score {score:.2f}). Same person?")
        else:
            words = self.tr("Does not look like {name} (score {score:.2f}). Is it the same person?")
        return filled(words, name=about.person.name, score=about.score)
