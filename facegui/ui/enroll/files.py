"""Makes samples of picture files, and asks which face is meant if there are several."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from facegui.errors import FaceGuiError
from facegui.live.analyzer import Analyzer
from facegui.matching.liveness_policy import admits
from facegui.sources.picture import read_picture
from facegui.tasks.enroll import EnrollmentCandidate, not_live, take_sample
from facegui.tasks.which_face import SeveralFaces, face_note, meant_face
from facegui.ui.link.controller import Controller
from facegui.ui.link.jobs import Job
from facegui.ui.link.sentences import shown, told
from facegui.ui.parts.face_picker import FacePicker
from facegui.vision.subject import FaceChoice


class PictureFiles(QObject):
    """Signals: ``taken`` and ``poor`` (EnrollmentCandidate, name of the file), ``told`` (text)."""

    taken = Signal(object)
    poor = Signal(object, str)
    told = Signal(str)

    def __init__(self, controller: Controller, picker: FacePicker, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._picker = picker
        self._jobs: list[Job] = []
        self._unclear: list[tuple[Path, SeveralFaces]] = []
        picker.picked.connect(self._on_picked)
        picker.dismissed.connect(self._on_dismissed)

    def forget(self) -> None:
        """Drop the current work and the current question."""
        for job in self._jobs:
            job.cancel()
        self._jobs, self._unclear = [], []
        self._picker.hide()

    def take(self, path: Path, choice: FaceChoice | None = None) -> None:
        """Take the face that is meant in a picture; the user may have to choose."""
        workspace = self._controller.workspace
        limits, mode = workspace.limits, workspace.liveness_policy.enrollment

        def take(analyzer: Analyzer) -> EnrollmentCandidate:
            still = analyzer.analyze_still(read_picture(path, path.name))
            frame = still.frame  # upright, like the face boxes
            meant = meant_face(frame, [one.face for one in still.faces], choice)
            live = next(one.liveness for one in still.faces if one.face is meant.face)
            if not admits(mode, live):
                raise not_live(frame, live)
            candidate = take_sample(frame, meant.face, analyzer.engine, limits, "picture")
            note = face_note(meant, path.name)
            return EnrollmentCandidate(
                candidate.sample, candidate.quality, live, meant, face_note=note
            )

        def taken(candidate: EnrollmentCandidate) -> None:
            if candidate.quality.faults:
                self.poor.emit(candidate, path.name)
                return
            if candidate.face_note is not None and choice is None:
                self.told.emit(shown(candidate.face_note))
            self.taken.emit(candidate)

        def failed(problem: FaceGuiError) -> None:
            if isinstance(problem, SeveralFaces):
                self._unclear.append((path, problem))
                self._ask()
            else:
                self.told.emit(told(problem))

        job = self._controller.jobs.analysis(take, done=taken, failed=failed)
        self._jobs = [*(one for one in self._jobs if one.running), job]

    def take_all(self, paths: Sequence[Path]) -> None:
        """Take one face of each picture."""
        for path in paths:
            self.take(path)

    def _ask(self) -> None:
        if self._unclear and self._picker.isHidden():
            self._picker.ask(self._unclear[0][1])

    def _on_picked(self, number: int) -> None:
        path, _ = self._unclear.pop(0)
        self.take(path, number)
        self._ask()

    def _on_dismissed(self) -> None:
        self._unclear.pop(0)
        self._ask()
