"""Offers owners of an older gallery the encoder that misses fewer people."""

from PySide6.QtCore import QObject

from facegui.errors import FaceGuiError
from facegui.matching.operating_point import GOALS, Strictness, identification_point
from facegui.ui.link.controller import Controller
from facegui.ui.link.jobs import Cancelled, no_job
from facegui.ui.link.notice import Notice
from facegui.ui.link.requests import EncoderRequest
from facegui.ui.theme.figures import filled
from facegui.vision.models.spec import DEFAULT_ENCODER
from facegui.vision.models.store import ModelStatus

_ID = "encoder-offer"
_READY = (ModelStatus.SHIPPED, ModelStatus.INSTALLED, ModelStatus.PACKAGED)
_PEOPLE = 100  # people enrolled, in the sentence about the gain


class EncoderOffer(QObject):
    """Posts one notice while another encoder than the default is in use, until declined."""

    def __init__(self, controller: Controller, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._asked = ""  # the encoder that was in use when we last looked for the model files
        self._looking = no_job()
        controller.gallery_changed.connect(self.look)
        controller.settings_changed.connect(self.look)

    def look(self) -> None:
        """Offer the default encoder where it would help, or withdraw the offer."""
        settings, models = self._controller.workspace.settings, self._controller.workspace.models
        wanted = (
            settings.encoder not in (DEFAULT_ENCODER, *models.trained_ids)
            and settings.declined_encoder != DEFAULT_ENCODER
            and self._controller.gallery_problem is None
            and self._controller.people_count > 0
        )
        if not wanted:
            self._asked = ""
            self._looking.cancel()
            self._controller.notice_settled.emit(_ID)
        elif self._asked != settings.encoder:
            self._asked = settings.encoder
            self._looking.cancel()
            self._ask(settings.encoder)

    def _ask(self, encoder_id: str) -> None:
        """Look whether the default encoder is installed; reading its files takes a moment."""
        models = self._controller.workspace.models

        def look(_tell: object, _cancelled: Cancelled) -> ModelStatus:
            return models.status(DEFAULT_ENCODER)

        def found(status: ModelStatus) -> None:
            if status in _READY:
                self._offer(encoder_id)

        self._looking = self._controller.jobs.thread(look, done=found, failed=lambda _problem: None)

    def _offer(self, encoder_id: str) -> None:
        try:
            now, then = self._missed(encoder_id), self._missed(DEFAULT_ENCODER)
        except FaceGuiError:  # one of the two has no measurement
            return
        if then >= now:
            return
        brings = self.tr(
            "Of {people} {people:person|people} enrolled from one picture it misses about {then} "
            "instead of {now}. "
            "Their pictures are encoded again on this computer, and it can be undone."
        )
        self._controller.noticed.emit(
            Notice(
                _ID,
                self.tr("Another encoder recognizes more of your people."),
                filled(brings, people=_PEOPLE, then=then, now=now),
                self.tr("Change"),
                self._change,
                declined=self._decline,
            )
        )

    def _missed(self, encoder_id: str) -> int:
        """Return how many of the people in that sentence an encoder misses, by its calibration."""
        workspace = self._controller.workspace
        space = workspace.models.spec(encoder_id).space
        goal = GOALS[Strictness.BALANCED]
        point = identification_point(workspace.calibration(space), goal, _PEOPLE)
        return max(1, round(_PEOPLE * point.miss_rate))

    def _change(self) -> None:
        self._controller.notice_settled.emit(_ID)
        self._controller.go("settings", EncoderRequest(DEFAULT_ENCODER))

    def _decline(self) -> None:
        self._controller.change_settings(declined_encoder=DEFAULT_ENCODER)
