"""The gallery as it is searched now, and what has to follow when it changes."""

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from facegui.errors import FaceGuiError
from facegui.gallery import GalleryDamaged, Index
from facegui.gallery.erasure.certificate import Certificate
from facegui.live.analysis import Analysis
from facegui.matching.watchlist import SearchGallery
from facegui.tasks.privacy.erasure import erasure_result
from facegui.tasks.privacy.noted import note_unlocked
from facegui.tasks.visits import Visit
from facegui.text import NOTHING
from facegui.ui.link.gallery_changes import GalleryChange, GalleryChanges
from facegui.ui.link.history_recorder import HistoryRecorder
from facegui.ui.link.jobs import Cancelled, Jobs, no_job
from facegui.ui.link.notice import CAME_BACK, Notice, notices_of
from facegui.ui.link.place_learner import PlaceLearner
from facegui.ui.link.privacy_watch import PrivacyWatch
from facegui.ui.link.rule_desk import RuleDesk
from facegui.ui.link.sentences import shown
from facegui.ui.link.shared_desk import SharedDesk
from facegui.ui.link.strangers.desk import StrangerDesk
from facegui.ui.theme.figures import filled
from facegui.workspace import Workspace

_LOOK_AGAIN_MS = 2000  # looks for changes by another process
_SAID = 3  # erasures that are reported one by one
_OF_CHANGES = "changes"
_AT_ONCE = 1000  # people in a slice: 10 ms, the first time 40


class GalleryState(QObject):
    """Keeps the search up to date with the gallery; in the GUI thread, like SQLite.

    Signals: ``changed`` (`watchlist` is another), ``noticed`` (Notice), ``notice_settled`` (its
    id), ``backups_wanted``, ``certificates_wanted``, ``day_changed``.
    """

    changed = Signal()
    noticed = Signal(object)
    notice_settled = Signal(str)
    backups_wanted = Signal()
    certificates_wanted = Signal()
    day_changed = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self.watchlist: SearchGallery | None = None
        self.problem: FaceGuiError | None = None
        self.changes = GalleryChanges(lambda: workspace.gallery, self)
        self.changes.changed.connect(self.reload)
        self.changes.failed.connect(
            lambda problem: self.noticed.emit(Notice.of(_OF_CHANGES, problem))
        )
        self.changes.succeeded.connect(lambda: self.notice_settled.emit(_OF_CHANGES))
        self.recorder = HistoryRecorder(workspace, self)
        self.recorder.failed.connect(self._on_recorder_failed)
        self.rules = RuleDesk(workspace, self)
        self.strangers = StrangerDesk(workspace, self)
        self.rules.number = self.strangers.number_of
        self.recorder.tell(self._on_visits)
        self.strangers.failed.connect(self._on_strangers_failed)
        self.rules.failed.connect(lambda problem: self.noticed.emit(Notice.of("rules", problem)))
        self.learner = PlaceLearner(workspace, self)
        self.learner.learned.connect(self._on_learned)
        self.privacy = PrivacyWatch(workspace, jobs, self.changes, self)
        self.privacy.day_changed.connect(self._on_day_changed)
        self.privacy.erased.connect(self._on_erased)
        self.privacy.noticed.connect(self.noticed)
        self.shared = SharedDesk(workspace, jobs, self)
        self.changes.changed.connect(self.shared.poke)
        self.shared.came.connect(self._on_time_to_look)
        self.shared.noticed.connect(self.noticed)
        self.shared.notice_settled.connect(self.notice_settled)
        self._loading = no_job()
        self._learning = no_job()
        self._learned_more = False
        self._forged = NOTHING
        self._look_again = QTimer(self, interval=_LOOK_AGAIN_MS)
        self._look_again.timeout.connect(self._on_time_to_look)

    def start(self) -> None:
        """Load the gallery, and watch it from now on."""
        self.reload()
        for number, sentence in enumerate(self._workspace.notices):
            self.noticed.emit(Notice(f"workspace-{number}", shown(sentence)))
        if self.problem is None:
            note_unlocked(self._workspace.gallery, "window")
            self.recorder.start()
            self.privacy.start()
            self.rules.start()
            self.shared.start()
        self._look_again.start()

    def close(self) -> None:
        """Write what waits to be written."""
        self._look_again.stop()
        self.shared.close()
        self.privacy.close()
        if self.problem is None:
            self.recorder.close()
        self.rules.close()

    def reload(self) -> None:
        """Load the gallery into the search again, a large one without a pause.

        A large gallery is read in slices and prepared in a thread, and the former search is used
        until then. ``changed`` comes at once, and again with the new search.
        """
        self._loading.cancel()
        try:
            missing = self._workspace.settle_similarity()
            if missing is not None:
                self.noticed.emit(Notice.of("similarity", missing))
            if self._large:
                self._read()
                self.changed.emit()
                return
            watchlist = self._workspace.watchlist(also_seen=self.learner.seen())
        except FaceGuiError as problem:
            self._tell_problem(problem)
        else:
            self._take(watchlist)

    @property
    def _large(self) -> bool:
        """Whether the window would stall, and the former search can be used meanwhile."""
        before = self.watchlist
        if before is None or self.problem is not None:
            return False
        templates = before.templates
        return len(templates) > _AT_ONCE and templates.space == self._workspace.space

    def _read(self) -> None:
        """Read the gallery in slices, and again if it changes meanwhile."""
        steps = self._workspace.gallery.reading(self._workspace.space)
        self._loading = self._jobs.slices(steps, done=self._prepare, failed=self._tell_problem)

    def _prepare(self, index: Index) -> None:
        """Prepare the search of an index in a thread."""
        workspace = self._workspace
        try:
            seen = workspace.seen(index.space, self.learner.seen())
        except FaceGuiError as problem:
            self._tell_problem(problem)
            return

        def prepare(_tell: object, _cancelled: Cancelled) -> SearchGallery:
            return workspace.searching(index, seen).ready()

        self._loading = self._jobs.thread(prepare, done=self._take, failed=self._tell_problem)

    def _take(self, watchlist: SearchGallery) -> None:
        self.problem = None
        self.notice_settled.emit("gallery")
        for notice in notices_of(self._workspace, self._let_stay):
            self.noticed.emit(notice)
        self._search(watchlist)
        if self._learned_more:  # while the gallery was being read
            self._on_learned()

    def _tell_problem(self, problem: FaceGuiError) -> None:
        """Tell why nobody can be named; faces are still found."""
        self.problem = problem
        button, handler = self.tr("Try again"), self.reload
        if isinstance(problem, GalleryDamaged):
            button, handler = self.tr("Restore…"), self.backups_wanted.emit
        said = Notice.of("gallery", problem)
        self.noticed.emit(replace(said, button=button, handler=handler))
        self._search(self._workspace.nobody())

    def settle(self) -> None:
        """Apply the settings of history and places."""
        self.learner.settle()
        if self.problem is None:
            self.recorder.settle()
            self.strangers.settle()

    def begin(self, *sources: str) -> None:
        """Continue with another session of these sources."""
        self.recorder.begin(*sources)
        self.learner.begin(*sources)

    def take(self, analysis: Analysis, camera: str, source: str = "") -> None:
        """Record who is seen at the camera of this name, and learn about the source's place."""
        if self.problem is None and self.watchlist is not None:
            same_face = self.watchlist.at(analysis.place).one_person
            self.recorder.take(analysis, camera, same_face)
            self.strangers.look(analysis, camera)
            self.learner.take(analysis, source)

    def _search(self, watchlist: SearchGallery) -> None:
        self.watchlist = watchlist
        self.learner.renew(watchlist)
        if self.problem is None:
            self._renew_strangers(watchlist)
            self.recorder.renew(watchlist)
            self.rules.reload()
        self.changed.emit()

    def _on_learned(self) -> None:
        """Apply what is known of the places now; a thread prepares the search."""
        before = self.watchlist
        self._learned_more = self._learning.running or self._loading.running
        if self._learned_more or before is None or self.problem is not None:
            return
        try:
            seen = self._workspace.seen(before.templates.space, self.learner.seen())
        except FaceGuiError:  # in use elsewhere: the next news will include it
            return

        def learn(_tell: object, _cancelled: Cancelled) -> SearchGallery:
            return before.with_seen(seen).ready()

        def done(after: SearchGallery) -> None:
            # A gallery that was loaded meanwhile includes all of this.
            if self.watchlist is before and after is not before:
                self._search(after)

        def go_on() -> None:
            if self._learned_more and not self._loading.running:
                self._on_learned()

        self._learning = self._jobs.thread(
            learn, done=done, failed=lambda _problem: None, always=go_on
        )

    def _on_day_changed(self) -> None:
        self.recorder.settle()
        self.reload()
        self.day_changed.emit()

    def _on_erased(self, made: tuple[Certificate, ...]) -> None:
        words = " ".join(dict.fromkeys(shown(erasure_result(one)) for one in made[:_SAID]))
        if len(made) > _SAID:
            words = filled(self.tr("{n:,} {n:erasure was|erasures were} finished."), n=len(made))
        button, handler = self.tr("Certificates…"), self.certificates_wanted.emit
        self.noticed.emit(Notice("erased", words, "", button, handler))

    def _on_recorder_failed(self, problem: FaceGuiError) -> None:
        words = self.tr("The history is not being written. {problem}")
        told = words.format(problem=shown(problem.message))
        self.noticed.emit(Notice("history", told, shown(problem.hint)))

    def _on_visits(self, here: Collection[Visit], over: Collection[Visit]) -> None:
        self.rules.take(here, over)
        self.strangers.take(here, over)

    def _renew_strangers(self, watchlist: SearchGallery) -> None:
        try:
            self.strangers.renew(watchlist)
        except FaceGuiError as problem:
            self._on_strangers_failed(problem)

    def _on_strangers_failed(self, problem: FaceGuiError) -> None:
        self.noticed.emit(Notice.of("strangers", problem))

    def _on_time_to_look(self) -> None:
        if self.problem is None:
            self._tell_forged()
            self.strangers.catch_up()
        if self.problem is None and self._workspace.gallery.changed_elsewhere():
            self.reload()

    def _tell_forged(self) -> None:
        gallery = self._workspace.gallery
        if gallery.checked and gallery.forged != self._forged:
            self._forged = gallery.forged
            if self._forged:
                button, handler = self.tr("Restore…"), self.backups_wanted.emit
                words = shown(self._forged)
                self.noticed.emit(Notice("forged", words, "", button, handler, "bad"))
            else:
                self.notice_settled.emit("forged")

    def _let_stay(self) -> None:
        self.changes.make(GalleryChange(lambda gallery: gallery.let_stay(), searched=False))
        self.notice_settled.emit(CAME_BACK)
