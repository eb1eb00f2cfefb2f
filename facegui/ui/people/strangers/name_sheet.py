"""Names a stranger: asks for name and consent, and shows doubts."""

from facegui.errors import FaceGuiError
from facegui.gallery import Person
from facegui.gallery.types import Floats, Stranger
from facegui.live.analyzer import Analyzer
from facegui.tasks.draft import Doubt, DoubtKind, Draft
from facegui.tasks.strangers.naming import chosen_pictures, draft_of, encoded
from facegui.ui.link.controller import Controller
from facegui.ui.link.jobs import no_job
from facegui.ui.link.sentences import told
from facegui.ui.parts.enrolling import EnrollForm
from facegui.ui.people.strangers import changes
from facegui.ui.people.strangers.words import called
from facegui.ui.theme.figures import filled
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.sheet import Sheet


class StrangerNameSheet(Sheet):
    """Asks for a name and consent. A doubt is shown first; submitting again overrides it."""

    def __init__(self, controller: Controller) -> None:
        super().__init__("")
        self._controller = controller
        self._stranger: Stranger | None = None
        self._draft: Draft | None = None
        self._job = no_job()
        self._about = label("", wrap=True)
        self.form = EnrollForm()
        self.add(self._about, self.form)
        self.form.submitted.connect(self._on_submitted)
        self.form.renamed.connect(self._on_renamed)
        self.form.cancelled.connect(self.close_sheet)

    def begin(self, stranger: Stranger) -> None:
        """Ask for the name of a stranger."""
        self._job.cancel()
        self._stranger, self._draft = stranger, None
        self.retitle(filled(self.tr("Who is {unknown}?"), unknown=called(stranger.number)))
        words = self.tr("All {n:,} {n:visit becomes|visits become} theirs, in the history as well.")
        once = self.tr("Their visit becomes theirs, in the history as well.")
        count = len(stranger.visits)
        self._about.setText(filled(words, n=count) if count > 1 else once)
        self.form.begin()

    def close_sheet(self) -> None:
        """Close the sheet; nothing is done."""
        self._job.cancel()
        super().close_sheet()

    def _on_renamed(self) -> None:
        self._job.cancel()
        self.form.tell("")

    def _on_submitted(self, name: str, consent: str, doubt_set_aside: bool) -> None:
        """Enroll, or show a doubt."""
        stranger = self._stranger
        if stranger is None or self._job.running:
            return
        if self._draft is not None:
            self._decide(self._draft, name, consent, doubt_set_aside)
            return
        try:
            portraits = chosen_pictures(self._controller.gallery, stranger)
        except FaceGuiError as problem:
            self.form.tell(told(problem))
            return
        self.form.wait()

        def embed(analyzer: Analyzer) -> tuple[Floats, str]:
            return encoded(portraits, analyzer.engine), analyzer.engine.spec.space

        def done(made: tuple[Floats, str]) -> None:
            self._draft = draft_of(stranger, portraits, *made)
            self._decide(self._draft, name, consent, doubt_set_aside)

        self._job = self._controller.jobs.analysis(
            embed, done=done, failed=lambda problem: self.form.tell(told(problem))
        )

    def _decide(self, draft: Draft, name: str, consent: str, doubt_set_aside: bool) -> None:
        try:
            known = self._controller.gallery.find(name)
        except FaceGuiError as problem:
            self.form.tell(told(problem))
            return
        agreed = known is not None and known.consent is not None
        draft = draft.named(name, None if known is None else known.id, agreed)
        doubt = self._doubt(draft, known)
        if doubt and not doubt_set_aside:
            self.form.doubt(doubt)
            return
        number = 0 if self._stranger is None else self._stranger.number
        change = changes.name(number, draft, None if agreed else consent)

        def refuse(problem: FaceGuiError) -> None:
            self.form.tell(told(problem))

        if self._controller.change_gallery(change, failed=refuse) is not None:
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

    def _doubt_words(self, doubt: Doubt) -> str:
        about = doubt.about
        if doubt.kind is DoubtKind.RESEMBLES:
            words = self.tr("Looks like {name}, who is enrolled (score {score:.2f}). Same person?")
        else:
            words = self.tr("Does not look like {name} (score {score:.2f}). Is it the same person?")
        return filled(words, name=about.person.name, score=about.score)
