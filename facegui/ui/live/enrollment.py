"""Enrolls somebody from a look of the camera.

The analysis thread makes the sample; the gallery is written here.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from facegui.errors import FaceGuiError
from facegui.live.analysis import SeenFace
from facegui.live.analyzer import Analyzer
from facegui.matching.templates import Candidate
from facegui.tasks.draft import Draft, Kept
from facegui.tasks.enroll import EnrollmentCandidate, lookalike, place_of, take_sample
from facegui.ui.link.controller import Controller
from facegui.ui.link.sentences import shown, told
from facegui.ui.parts.enrolling import enrolling
from facegui.ui.theme.figures import filled
from facegui.vision.types import Frame


@dataclass(frozen=True, slots=True, eq=False)
class _Taken:
    candidate: EnrollmentCandidate
    alike: Candidate | None


class CameraEnrollment(QObject):
    """Enrolls the face of one look.

    Signals: ``refused`` (sentence), ``doubted`` (what speaks against it), ``enrolled`` (Person).
    """

    refused = Signal(str)
    doubted = Signal(str)
    enrolled = Signal(object)

    def __init__(
        self, controller: Controller, frame: Frame, seen: SeenFace, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._frame, self._seen = frame, seen
        self._taken: _Taken | None = None

    def submit(self, name: str, consent: str, doubts_set_aside: bool) -> None:
        """Enroll under a name. A doubt is shown first; submitting again overrides it."""
        try:
            known = self._controller.gallery.find(name)
        except FaceGuiError as problem:
            self.refused.emit(told(problem))
            return
        if known is not None:
            words = self.tr("Somebody named {name} is already enrolled. Choose another name.")
            self.refused.emit(filled(words, name=known.name))
        elif self._taken is not None and doubts_set_aside:
            self._keep(self._taken, name, consent)
        else:
            self._take(name, consent)

    def _take(self, name: str, consent: str) -> None:
        frame, face = self._frame, self._seen.face
        place = place_of(frame, self._seen)
        limits = self._controller.workspace.limits

        def take(analyzer: Analyzer) -> _Taken:
            candidate = take_sample(frame, face, analyzer.engine, limits, "camera", place=place)
            return _Taken(candidate, lookalike(candidate, analyzer.watchlist))

        def taken(result: _Taken) -> None:
            self._taken = result
            doubt = self._doubt(result)
            if doubt:
                self.doubted.emit(doubt)
            else:
                self._keep(result, name, consent)

        self._controller.jobs.analysis(
            take, done=taken, failed=lambda problem: self.refused.emit(told(problem))
        )

    def _doubt(self, taken: _Taken) -> str:
        if taken.alike is not None:
            words = self.tr("Looks like {name}, who is enrolled (score {score:.2f}). Same person?")
            return filled(words, name=taken.alike.person.name, score=taken.alike.score)
        faults = taken.candidate.quality.faults
        return shown(*(fault.words for fault in faults[:1]))

    def _keep(self, taken: _Taken, name: str, consent: str) -> None:
        draft = Draft((Kept(taken.candidate),), name)
        saved = self._controller.change_gallery(
            enrolling(draft, consent), failed=lambda problem: self.refused.emit(told(problem))
        )
        if saved is not None:
            self.enrolled.emit(saved.person)
