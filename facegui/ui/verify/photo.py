"""A photo that is verified instead of the camera, and which of its faces is meant."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from facegui.errors import FaceGuiError
from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.sources.picture import read_picture
from facegui.tasks.which_face import SeveralFaces, several_faces, with_meant_face
from facegui.text import Sentence
from facegui.ui.link.controller import Controller
from facegui.ui.link.jobs import no_job
from facegui.ui.link.sentences import shown
from facegui.ui.parts.face_picker import FacePicker
from facegui.ui.widgets.labels import label
from facegui.vision.subject import FaceChoice, left_to_right


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """A photo that replaces the camera; ``analysis`` or ``problem`` follow.

    ``meant`` is the analysis with only the face that is meant; ``note`` says which one of several
    that is.
    """

    path: Path
    analysis: Analysis | None = None
    problem: FaceGuiError | None = None
    meant: Analysis | None = None
    note: Sentence | None = None

    def of(self, analysis: Analysis, choice: FaceChoice | None = None) -> "Photo":
        """Return a photo with its analysis, and with the face that is meant."""
        meant, note = with_meant_face(analysis, choice)
        return replace(self, analysis=analysis, meant=meant, note=note)

    @property
    def unclear(self) -> SeveralFaces | None:
        """The question which face is meant; None if that is clear."""
        if self.meant is None:
            return None
        row = left_to_right([seen.face for seen in self.meant.faces])
        return several_faces(self.meant.frame, row) if len(row) > 1 else None


class VerifyPhoto(QObject):
    """Holds the ``current`` photo, None while the camera is used.

    `which` asks which face is meant, `taken` says which one was taken. Signals: ``seen`` after
    every analysis and choice of a face, ``failed`` when a photo cannot be used.
    """

    seen = Signal()
    failed = Signal()

    def __init__(self, controller: Controller, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._looking = no_job()
        self.current: Photo | None = None
        self.which = FacePicker()
        self.which.picked.connect(self._on_picked)
        self.taken = label("", "secondary", wrap=True)

    def look_at(self, path: Path) -> None:
        """Analyze a photo."""
        photo = Photo(path)
        self.current = photo
        self._looking.cancel()

        def look(analyzer: Analyzer) -> Analysis:
            return analyzer.analyze_still(read_picture(path, path.name))

        def seen(analysis: Analysis) -> None:
            self.current = photo.of(analysis)
            self.seen.emit()

        def failed(problem: FaceGuiError) -> None:
            self.current = replace(photo, problem=problem)
            self.failed.emit()

        self._looking = self._controller.jobs.analysis(look, done=seen, failed=failed)

    def put_away(self) -> None:
        """Go back to the camera."""
        self.current = None
        self._looking.cancel()

    def show(self, *, asks: bool) -> None:
        """Ask which face is meant if it ``asks`` at all, or say which one was taken."""
        photo = self.current
        unclear = None if photo is None or not asks else photo.unclear
        if unclear is None:
            self.which.hide()
        elif self.which.isHidden():
            self.which.ask(unclear)
        note = None if photo is None else photo.note
        self.taken.setText("" if note is None else shown(note))
        self.taken.setVisible(note is not None)

    def _on_picked(self, face: int) -> None:
        if self.current is not None and self.current.analysis is not None:
            self.current = self.current.of(self.current.analysis, face)
            self.seen.emit()
