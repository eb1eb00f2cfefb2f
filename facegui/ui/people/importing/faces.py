"""After an import: asks which face is meant in each picture of several people."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from facegui.errors import FaceGuiError
from facegui.live.analyzer import Analyzer
from facegui.sources.picture import read_picture
from facegui.tasks.importing.plan import Picture
from facegui.tasks.which_face import SeveralFaces, meant_face
from facegui.ui.link.controller import Controller
from facegui.ui.link.jobs import no_job
from facegui.ui.parts.face_picker import FacePicker
from facegui.ui.theme.figures import filled
from facegui.ui.widgets.layouts import column


class UnclearFaces(QWidget):
    """Signal ``chosen`` tells the pictures (tuple of Picture) with the choices made."""

    chosen = Signal(object)

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._left: list[Picture] = []
        self._made: list[Picture] = []
        self._looking = no_job()
        self.picker = FacePicker(self.tr("Leave it out"))
        self.picker.picked.connect(self._on_picked)
        self.picker.dismissed.connect(lambda: self._next(self._left.pop(0)))
        self.setLayout(column(self.picker))

    def begin(self, pictures: Sequence[Picture]) -> None:
        """Ask about each picture. Frames were not kept, so each is read again."""
        self._left, self._made = list(pictures), []
        self._look()

    def finish(self) -> None:
        """Leave out the remaining pictures."""
        self._looking.cancel()
        self._left = []
        self.picker.hide()
        self.chosen.emit(tuple(self._made))

    def leave(self) -> None:
        """Stop asking."""
        self._looking.cancel()
        self._left = []
        self.picker.hide()

    def _on_picked(self, number: int) -> None:
        picture = self._left.pop(0)
        self._made.append(replace(picture, choice=number))
        self._next(picture)

    def _next(self, _done: Picture) -> None:
        if self._left:
            self._look()
        else:
            self.chosen.emit(tuple(self._made))

    def _look(self) -> None:
        picture = self._left[0]

        def look(analyzer: Analyzer) -> None:
            still = analyzer.analyze_still(read_picture(picture.path, picture.path.name))
            meant_face(still.frame, [seen.face for seen in still.faces])

        def failed(problem: FaceGuiError) -> None:
            if isinstance(problem, SeveralFaces):
                self.picker.ask(problem, filled(self.tr("Click {name}."), name=picture.name))
            else:  # the file has been changed or removed
                self._next(self._left.pop(0))

        # The picture was changed and is no longer ambiguous: it is taken as it is.
        self._looking = self._controller.jobs.analysis(
            look, done=lambda _none: self._taken_as_it_is(), failed=failed
        )

    def _taken_as_it_is(self) -> None:
        picture = self._left.pop(0)
        self._made.append(picture)
        self._next(picture)
