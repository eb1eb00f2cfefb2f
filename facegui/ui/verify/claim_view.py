"""Verify one person: the claimed name, the picture, and one large answer."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from facegui.live.analysis import Analysis
from facegui.matching.liveness_policy import LivenessMode
from facegui.matching.watchlist import SearchGallery
from facegui.tasks.challenge.challenge import ChallengePhase
from facegui.tasks.challenge.movements import TURNS, Movement
from facegui.tasks.claim import Claim, Said, judged, step
from facegui.ui.link.controller import Controller
from facegui.ui.link.live_state import LiveState, SourcePhase
from facegui.ui.link.requests import EnrollRequest
from facegui.ui.link.sentences import happened, told
from facegui.ui.parts.explaining import Explaining
from facegui.ui.parts.face_picker import FacePicker
from facegui.ui.parts.person_field import PersonField
from facegui.ui.parts.pictures import choose_pictures
from facegui.ui.parts.quality_words import word
from facegui.ui.parts.stage import Stage
from facegui.ui.theme.tokens import XL, XS, L
from facegui.ui.verify import words as verify_words
from facegui.ui.verify.challenge import VerifyChallenge
from facegui.ui.verify.claimed import (
    AnswersNoted,
    embeddings_of,
    marked,
    pictures_of,
    worth_checking,
)
from facegui.ui.verify.details import VerifyDetails
from facegui.ui.verify.photo import Photo, VerifyPhoto
from facegui.ui.verify.words import AnswerText
from facegui.ui.widgets.answer import Answer
from facegui.ui.widgets.buttons import button, set_kind
from facegui.ui.widgets.flow import wrapped
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, panel_px, row
from facegui.vision.models.registry import MINIFASNET
from facegui.vision.models.store import ModelStatus
from facegui.vision.types import Frame

_PANEL_PX = 384, 320


class VerifyView(QWidget):
    """Shows a claim; `VerifyPage` passes it frames, analyses and states.

    A photo, once chosen, replaces the camera.
    """

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._claim: Claim | None = None
        self._pictures = 0
        self._photo = VerifyPhoto(controller, self)
        self._watchlist: SearchGallery | None = None
        self._shown: AnswerText | None = None
        self._stage = Stage(controller, more_ways=self._photo_way)
        self._stage.video.show_plates = False
        self._stage.pictures_dropped.connect(lambda paths: self.use_photo(paths[0]))
        self._field = PersonField(self.tr("Who do they say they are?"), pick=True)
        self._field.setPlaceholderText(self.tr("Name"))
        self._field.named.connect(self._on_named)
        self._answer = Answer()
        self._photo.seen.connect(self._on_photo_seen)
        self._photo.failed.connect(self._show)
        self._answers = AnswersNoted(controller)
        self._details = VerifyDetails(Explaining(controller, self))
        self._next = button(self.tr("Next person"), "primary", then=self.begin)
        self._use_photo = button(self.tr("Use a photo…"), then=self.choose_photo)
        self._close_photo = button(self.tr("Close the photo"), then=self.use_camera)
        self._enroll = button(self.tr("Enroll somebody…"), "primary")
        self._check = VerifyChallenge(controller, self)
        self._check_wanted = button(self.tr("Check liveness…"))
        self._install = button(self.tr("Install the model…"), "primary")
        self._enroll.clicked.connect(lambda: controller.go("enroll", EnrollRequest("verify")))
        self._check_wanted.clicked.connect(lambda: self.check_liveness(TURNS))
        self._check.panel.wanted.connect(self.check_liveness)
        self._check.panel.cancelled.connect(self._on_check_cancelled)
        for wanted in (self._install.clicked, self._details.liveness.install_wanted):
            wanted.connect(lambda *_: controller.go("settings", "models"))
        controller.settings_changed.connect(self._on_settings)
        self._lay_out()
        self.refresh_people()

    @property
    def answer(self) -> Answer:
        """The answer on screen."""
        return self._answer

    @property
    def stage(self) -> Stage:
        """The picture."""
        return self._stage

    @property
    def field(self) -> PersonField:
        """The field with the claimed name."""
        return self._field

    @property
    def which(self) -> FacePicker:
        """The question which face of a photo is meant."""
        return self._photo.which

    @property
    def taken(self) -> str:
        """Which face of several in a photo was taken."""
        return self._photo.taken.text()

    @property
    def check(self) -> VerifyChallenge:
        """The liveness check."""
        return self._check

    def begin(self) -> None:
        """Start over with the next person."""
        self.use_camera()
        self._field.clear()
        self._field.setFocus()

    def check_liveness(self, allowed: Sequence[Movement] = TURNS) -> None:
        """Ask the person in view for movements that nobody could have recorded."""
        if self._claim is None or not self._check.may_try:
            return
        self._claim = self._claim.challenged(self._check.draw(allowed))
        self._show()

    def choose_photo(self) -> None:
        """Ask for a photo."""
        paths = choose_pictures(self, self.tr("Verify a photo"), several=False)
        if paths:
            self.use_photo(paths[0])

    def use_photo(self, path: Path) -> None:
        """Verify a photo instead of the camera."""
        self._restart()
        self._photo.look_at(path)
        self._show()

    def use_camera(self) -> None:
        """Verify the camera's picture again."""
        if self._photo.current is None:
            return
        self._photo.put_away()
        self._stage.release()
        self._restart()
        self._show()

    def refresh_people(self) -> None:
        """Read the gallery again."""
        watchlist = self._controller.watchlist
        same = watchlist is self._watchlist
        self._watchlist = watchlist
        people = watchlist.templates.people if watchlist is not None else ()
        self._field.offer(person.name for person in people)
        if not same:
            self._on_named(self._field.name)

    def frame(self, frame: Frame) -> None:
        """Show a frame of the camera."""
        self._stage.show_frame(frame)

    def analyzed(self, analysis: Analysis) -> None:
        """Verify the faces of a camera's frame."""
        if self._photo.current is not None:
            return
        if self._claim is not None and self._watchlist is not None:
            self._claim = step(self._claim, analysis, self._watchlist)
            self._follow_check(self._claim, analysis.frame.time_s)
        self._show_marked(analysis)
        self._show()

    def show_state(self, state: LiveState) -> None:
        """Take a new state of the source."""
        self._stage.show_state(state)
        if state.phase is not SourcePhase.RUNNING and self._check.running:
            self._on_check_cancelled()
        self._show()

    def _follow_check(self, claim: Claim, time_s: float) -> None:
        challenge = claim.attempt.challenge
        if challenge is None:
            return
        self._check.take(challenge, time_s)
        if challenge.over and not self._check.running and claim.said is Said.NOBODY:
            self._restart()  # the next person has neither passed nor failed

    def _on_check_cancelled(self) -> None:
        """Leave a check; a failed one stays failed."""
        claim = self._claim
        challenge = claim.attempt.challenge if claim is not None else None
        self._check.stop()
        if (
            claim is not None
            and challenge is not None
            and challenge.phase is not ChallengePhase.FAILED
        ):
            self._claim = Claim.of(claim.attempt.person_id, self._mode)
        self._show()

    def _on_settings(self) -> None:
        if self._claim is not None and self._claim.attempt.liveness is not self._mode:
            self._restart()
        self._show()

    @property
    def _mode(self) -> LivenessMode:
        return self._controller.workspace.liveness_policy.verification

    @property
    def _model_installed(self) -> bool:
        # The files are hashed once; later calls only look at them.
        status = self._controller.workspace.models.status(MINIFASNET.id)
        return status not in (ModelStatus.MISSING, ModelStatus.DAMAGED)

    def _on_photo_seen(self) -> None:
        photo = self._photo.current
        if photo is not None and photo.analysis is not None:
            self._stage.hold(photo.analysis.frame)
            self._judge(photo)

    def _judge(self, photo: Photo) -> None:
        if photo.meant is None or photo.analysis is None:
            return
        if self._claim is not None and self._watchlist is not None:
            person_id = self._claim.attempt.person_id
            pictures = embeddings_of(self._controller, person_id)
            self._claim = judged(photo.meant, person_id, self._watchlist, pictures)
        self._show_marked(photo.analysis)
        self._show()

    def _show_marked(self, analysis: Analysis) -> None:
        self._stage.video.show_analysis(marked(analysis, self._claim))

    def _on_named(self, name: str) -> None:
        person_id = self._person_id(name)
        self._check.forget()
        self._claim = None if person_id is None else Claim.of(person_id, self._mode)
        self._pictures, picture = pictures_of(self._controller, person_id)
        self._field.show_picture(picture)
        if self._photo.current is not None:
            self._judge(self._photo.current)
        self._show()

    def _restart(self) -> None:
        self._check.forget()
        if self._claim is not None:
            self._claim = Claim.of(self._claim.attempt.person_id, self._mode)

    def _person_id(self, name: str) -> str | None:
        if self._watchlist is None or not self._field.known:
            return None
        people = self._watchlist.templates.people
        return next((person.id for person in people if person.name == name), None)

    def _show(self) -> None:
        told = self._told()
        if told != self._shown:
            self._shown = told
            self._answer.say(told.sentence, told.reason, told.tone)
        claim = self._claim
        self._photo.show(asks=not self._required)
        self._answers.note(claim)
        seen = claim.seen if claim is not None else None
        fault = word(seen.quality.faults[0].fault) if seen and seen.quality.faults else ""
        compared = verify_words.compared_with(self._pictures, self._field.name)
        self._details.show_claim(claim, compared, fault)
        self._show_ways(claim)

    def _show_ways(self, claim: Claim | None) -> None:
        """Show what can be done next; nothing while a liveness check runs."""
        checking = self._check.running
        nobody = not self._controller.people_count
        refused = self._refused
        answered = claim is not None and claim.answered
        self._answer.setVisible(not checking)
        self._details.setVisible(not self._details.isHidden() and not checking)
        self._next.setVisible(answered and not checking)
        self._enroll.setVisible(nobody)
        self._install.setVisible(refused)
        self._use_photo.setVisible(not nobody and not checking and not self._required)
        self._close_photo.setVisible(self._photo.current is not None and not checking)
        self._check_wanted.setVisible(self._may_check(claim) and not checking)
        wanted = claim is not None and verify_words.needs_check(claim)
        set_kind(self._check_wanted, "primary" if wanted else "plain")
        set_kind(self._next, "plain" if wanted or refused else "primary")

    @property
    def _required(self) -> bool:
        return self._mode is LivenessMode.REQUIRED

    @property
    def _refused(self) -> bool:
        """Whether liveness is required and cannot be checked."""
        return self._required and not self._model_installed

    def _may_check(self, claim: Claim | None) -> bool:
        if claim is None or claim.seen is None or claim.seen.track is None or self._photo.current:
            return False
        looked_at = self._mode is not LivenessMode.OFF and self._model_installed
        return looked_at and self._check.may_try and worth_checking(claim)

    def _told(self) -> AnswerText:
        problem = self._controller.gallery_problem
        if problem is not None:
            return AnswerText(self.tr("Nobody can be verified"), happened(problem), "warning")
        claim, name = self._claim, self._field.name
        people = self._controller.people_count
        missing = verify_words.before_anybody(people, name)
        if missing is not None or claim is None:
            return missing or verify_words.unknown(len(self._field.suggestions))
        if self._refused:
            return verify_words.unavailable()
        if self._photo.current is not None:
            return self._told_of(self._photo.current, claim)
        told = verify_words.answer(claim, name)
        if claim.answered:
            return told
        return verify_words.without_picture(self._controller.state) or told

    def _told_of(self, photo: Photo, claim: Claim) -> AnswerText:
        if self._required:
            return verify_words.photo_refused()
        if photo.problem is not None:
            return AnswerText(self.tr("The photo cannot be used"), told(photo.problem), "warning")
        if photo.analysis is None:
            return AnswerText(self.tr("Looking at the photo"), "", "neutral")
        if photo.unclear is not None:
            return AnswerText(
                self.tr("Which face is meant?"), self.tr("Click it below."), "neutral"
            )
        return verify_words.answer(claim, self._field.name, photo=True)

    def _photo_way(self) -> Sequence[QPushButton]:
        way = button(self.tr("Use a photo…"), "primary", then=self.choose_photo)
        return (way,)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._panel.setFixedWidth(panel_px(self.width(), *_PANEL_PX))
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        ways = wrapped(self._next, self._install, self._check_wanted)
        pictures = wrapped(self._enroll, self._use_photo, self._close_photo)
        self._panel = QWidget()
        self._panel.setLayout(
            column(
                column(
                    label(self.tr("Who do they say they are?"), "secondary"),
                    self._field,
                    spacing=XS + 2,
                ),
                self._answer,
                self._photo.which,
                self._photo.taken,
                self._check.panel,
                self._details,
                ways,
                pictures,
                1,
                spacing=L,
            )
        )
        line = row(self._stage, self._panel, spacing=L)
        line.setContentsMargins(XL, 0, XL, L)
        self.setLayout(line)
