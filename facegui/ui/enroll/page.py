"""Enroll: a coach leads to good pictures, from the camera or from files, and saves them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from facegui.errors import FaceGuiError
from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.matching.liveness_policy import LivenessMode
from facegui.tasks import coach
from facegui.tasks.coach import Coaching, CoachLook, Pose
from facegui.tasks.draft import Doubt, DoubtKind, Draft, Kept
from facegui.tasks.enroll import EnrollmentCandidate, take_sample
from facegui.ui.enroll import words as enroll_words
from facegui.ui.enroll.files import PictureFiles
from facegui.ui.enroll.panel import EnrollPanel
from facegui.ui.enroll.video import EnrollVideo
from facegui.ui.link.controller import Controller
from facegui.ui.link.jobs import Job, no_job
from facegui.ui.link.requests import EnrollRequest
from facegui.ui.link.sentences import shown, told
from facegui.ui.parts.actions import Action
from facegui.ui.parts.enrolling import enrolling
from facegui.ui.parts.page import Page
from facegui.ui.parts.pictures import choose_pictures, image_of_jpeg, stored_picture
from facegui.ui.parts.stage import Stage
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import XL, L
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.layouts import row
from facegui.vision.types import Frame


class EnrollPage(Page):
    """`asked` takes an `EnrollRequest`; without one, a new person is enrolled."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._back = "people"
        self._coaching = Coaching()
        self._draft = Draft()
        self._doubt: Doubt | None = None
        self._taking = no_job()
        self._asked: list[Job] = []  # of this enrollment
        self._poor: list[EnrollmentCandidate] = []
        self._stage = Stage(controller, EnrollVideo(), self._files_way)
        self._panel = EnrollPanel()
        self._files = PictureFiles(controller, self._panel.which, self)
        self._connect()
        line = row(self._stage, self._panel, spacing=L)
        line.setContentsMargins(XL, 0, XL - 10, L)
        self.setLayout(line)
        self._on_gallery()
        self._stage.show_state(controller.state)

    @property
    def draft(self) -> Draft:
        """What *Save* would store."""
        return self._draft

    @property
    def panel(self) -> EnrollPanel:
        """The form beside the picture."""
        return self._panel

    @property
    def stage(self) -> Stage:
        """The picture with the coach's words."""
        return self._stage

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._panel.fit(self.width())
        super().resizeEvent(event)

    @override
    def choice(self) -> QWidget:
        return button(self.tr("Back"), "quiet", then=self.leave, icon="chevron-left", small=True)

    @override
    def actions_declared(self) -> Sequence[Action]:
        return (
            Action("enroll_files", self.tr("Choose pictures…"), self.choose_files, "Ctrl+O",
                   button="none"),
            Action("enroll_save", self.tr("Save"), self.save, "Ctrl+Return", button="none"),
            Action("enroll_cancel", self.tr("Cancel"), self.leave, "Ctrl+W", button="none"),
        )  # fmt: skip

    @override
    def asked(self, request: object) -> None:
        asked = request if isinstance(request, EnrollRequest) else EnrollRequest()
        self.begin(asked)

    @override
    def shown(self) -> None:
        self._on_gallery()
        self._stage.show_state(self._controller.state)
        self._panel.field.setFocus()

    @override
    def frame(self, frame: Frame) -> None:
        self._stage.show_frame(frame)

    @override
    def analyzed(self, analysis: Analysis) -> None:
        watchlist = self._controller.watchlist
        if watchlist is None or self._taking.running:
            return
        self._coaching = coach.step(self._coaching, analysis, watchlist)
        if self._coaching.taken is not None:
            self._take(self._coaching.taken)
        self._show_coaching()

    def begin(self, request: EnrollRequest) -> None:
        """Start a new enrollment."""
        self._back = request.back
        for job in self._asked:
            job.cancel()
        self._asked = []
        self._files.forget()
        self._coaching = Coaching(anchor=request.embedding, liveness=self._liveness_asked)
        self._draft, self._poor = Draft(), []
        self._panel.tell("")
        self._panel.consent.setChecked(False)
        self._panel.field.setText(request.name)
        self._on_named(self._panel.field.name)
        self._show_coaching()

    def leave(self) -> None:
        """Go back, and forget what was not saved."""
        back = self._back
        self.begin(EnrollRequest())
        self._controller.go(back)

    def choose_files(self) -> None:
        """Ask for picture files."""
        self.take_files(choose_pictures(self, self.tr("Pictures of one person")))

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take pictures of one person from files; the user may have to choose the face."""
        self._poor = []
        self._panel.tell("")
        self._files.take_all(paths)

    def save(self) -> None:
        """Store the pictures, if nothing is missing, and go back."""
        agreed = self._panel.consent.isChecked()
        if self._draft.missing(self._doubt, agreed=agreed) is not None:
            return
        consent = None if self._draft.consented else self._panel.consent.text()
        saved = self._controller.change_gallery(
            enrolling(self._draft, consent),
            failed=lambda problem: self._panel.tell(told(problem)),
        )
        if saved is not None:
            self.leave()

    # Pictures

    def _take(self, look: CoachLook) -> None:
        """Make a sample of a look, in the analysis thread."""
        limits = self._controller.workspace.limits

        def take(analyzer: Analyzer) -> EnrollmentCandidate:
            engine = analyzer.engine
            return take_sample(look.frame, look.face, engine, limits, "camera", place=look.place)

        def taken(candidate: EnrollmentCandidate) -> None:
            self.keep(Kept(candidate, look.pose))

        self._taking = self._ask(take, taken)

    @property
    def _liveness_asked(self) -> LivenessMode:
        return self._controller.workspace.liveness_policy.enrollment

    def _on_file_taken(self, candidate: EnrollmentCandidate) -> None:
        self.keep(Kept(candidate, self._draft.free_pose(candidate.sample.landmarks)))

    def _on_poor_file(self, candidate: EnrollmentCandidate, name: str) -> None:
        self._poor.append(candidate)
        why = shown(candidate.quality.faults[0].words)
        words = self.tr("{file} is too poor to keep. {why}")
        self._panel.tell(filled(words, file=name, why=why), may_keep=True)

    def _ask(
        self,
        take: Callable[[Analyzer], EnrollmentCandidate],
        taken: Callable[[EnrollmentCandidate], None],
    ) -> Job:
        """Run a job in the analysis thread; its answer is dropped after a new start."""
        job = self._controller.jobs.analysis(
            take, done=taken, failed=lambda problem: self._panel.tell(told(problem))
        )
        self._asked = [*(one for one in self._asked if one.running), job]
        return job

    def keep(self, kept: Kept) -> None:
        """Add a picture to the draft."""
        self._draft = self._draft.keep(kept)
        self._coaching = self._coaching.want(self._draft.next_pose)
        self._show_draft()
        self._show_coaching()

    def _on_kept_anyway(self) -> None:
        poor, self._poor = self._poor, []
        self._panel.tell("")
        for candidate in poor:
            self._on_file_taken(candidate)

    def _on_wanted(self, pose: Pose) -> None:
        self._coaching = self._coaching.want(pose)
        self._show_draft()
        self._show_coaching()

    def _on_removed(self, kept: Kept) -> None:
        self._draft = self._draft.without(kept)
        wanted = kept.pose or self._draft.next_pose
        self._coaching = self._coaching.want(wanted)
        self._show_draft()
        self._show_coaching()

    # Name and doubts

    def _on_named(self, name: str) -> None:
        person_id, consented, picture = self._known(name)
        self._draft = self._draft.named(name, person_id, consented)
        self._panel.field.show_picture(picture)
        self._show_draft()

    def _known(self, name: str) -> tuple[str | None, bool, QImage]:
        """Return the id of the person with this name, whether they agreed, and their picture."""
        if not self._panel.field.known:
            return None, False, QImage()
        try:
            person = self._controller.gallery.find(name)
        except FaceGuiError:
            return None, False, QImage()
        if person is None:
            return None, False, QImage()
        return person.id, person.consent is not None, self._stored_picture(person.id)

    def _stored_picture(self, person_id: str) -> QImage:
        try:
            samples = self._controller.gallery.samples(person_id)
        except FaceGuiError:
            return QImage()
        return stored_picture(self._controller.portraits, samples[-1].id) if samples else QImage()

    def _on_same(self) -> None:
        if self._doubt is None:
            return
        if self._doubt.kind is DoubtKind.DIFFERS:
            self._on_different()
        else:
            self._panel.field.setText(self._doubt.about.person.name)

    def _on_different(self) -> None:
        if self._doubt is not None:
            self._draft = self._draft.dismiss(self._doubt)
            self._show_draft()

    def _on_settings(self) -> None:
        self._coaching = replace(self._coaching, liveness=self._liveness_asked)

    def _on_gallery(self) -> None:
        try:
            people = self._controller.gallery.people()
        except FaceGuiError as problem:
            self._panel.tell(told(problem))
            people = ()
        self._panel.field.offer(person.name for person in people)
        self._on_named(self._panel.field.name)

    # What is shown

    def _show_draft(self) -> None:
        watchlist = self._controller.watchlist
        doubt = self._draft.doubt(watchlist) if watchlist is not None else None
        if doubt != self._doubt:
            self._doubt = doubt
            self._show_doubt(doubt)
        missing = self._draft.missing(doubt, agreed=self._panel.consent.isChecked())
        self._panel.show_draft(self._draft, self._coaching.wanted, missing)

    def _show_doubt(self, doubt: Doubt | None) -> None:
        if doubt is None or not self._draft.kept:
            self._panel.show_doubt(None, QImage(), QImage())
            return
        new = image_of_jpeg(self._draft.kept[0].candidate.sample.jpeg)
        self._panel.show_doubt(doubt, new, self._stored_picture(doubt.about.person.id))

    def _show_coaching(self) -> None:
        video = self._stage.video
        if isinstance(video, EnrollVideo):
            video.guide(self._coaching.face, self._coaching.progress)
        self._stage.say(enroll_words.advice(self._coaching, len(self._draft.kept)))

    def _files_way(self) -> Sequence[QPushButton]:
        way = button(self.tr("Choose pictures…"), "primary", then=self.choose_files)
        return (way,)

    def _connect(self) -> None:
        panel, controller = self._panel, self._controller
        panel.named.connect(self._on_named)
        panel.agreed.connect(self._show_draft)
        panel.saved.connect(self.save)
        panel.cancelled.connect(self.leave)
        panel.files_wanted.connect(self.choose_files)
        self._files.taken.connect(self._on_file_taken)
        self._files.poor.connect(self._on_poor_file)
        self._files.told.connect(panel.tell)
        panel.kept_anyway.connect(self._on_kept_anyway)
        panel.slots_.wanted.connect(self._on_wanted)
        panel.slots_.removed.connect(self._on_removed)
        panel.doubt.same.connect(self._on_same)
        panel.doubt.different.connect(self._on_different)
        self._stage.pictures_dropped.connect(self.take_files)
        controller.state_changed.connect(self._stage.show_state)
        controller.gallery_changed.connect(self._on_gallery)
        controller.settings_changed.connect(self._on_settings)
