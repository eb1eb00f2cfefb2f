"""Opens painting; nothing of it is imported before that."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facegui.errors import FaceGuiError
from facegui.gallery import Person
from facegui.ui.link.controller import Controller
from facegui.ui.link.notice import Notice
from facegui.ui.people.model import Tile

if TYPE_CHECKING:
    from facegui.ui.people.paint_sheet import PaintSheet
    from facegui.ui.people.studio import Studio


class PaintingDoor(QObject):
    """Builds studio and sheet when they are first opened.

    Signals: ``opened`` (the view to show), ``closed`` (the studio or the sheet was left).
    """

    opened = Signal(object)
    closed = Signal()

    def __init__(self, controller: Controller, parent: QWidget) -> None:
        super().__init__(parent)
        self._controller = controller
        self._parent = parent
        self._studio: Studio | None = None
        self._sheet: PaintSheet | None = None

    def paint_person(self, person: Person, sample_id: str) -> None:
        """Open the studio for a picture of somebody."""
        if self._studio is None:
            # Imported here: painting costs nothing until it is used.
            from facegui.ui.people.studio import Studio  # noqa: PLC0415 not before it is opened

            self._studio = Studio(self._controller)
            self._studio.setParent(self._parent)
            self._studio.back.connect(self._on_left)
            self._studio.kept.connect(self._on_left)
        try:
            self._studio.begin(person, sample_id)
        except FaceGuiError as problem:
            self._controller.noticed.emit(Notice.of("painting", problem))
            return
        self.opened.emit(self._studio)

    def paint_group(self, found: Sequence[Tile], everybody: Sequence[Tile]) -> None:
        """Ask whom to paint and how, or show the progress; ``found`` are the people in the grid."""
        if self._sheet is None:
            from facegui.ui.people.paint_sheet import PaintSheet  # noqa: PLC0415 as above

            self._sheet = PaintSheet(self._controller)
            self._sheet.setParent(self._parent)
            self._sheet.closed.connect(self.closed)
        self._sheet.begin(found, everybody)
        self.opened.emit(self._sheet)

    def leave_studio(self) -> None:
        """Stop painting in the studio; a group goes on."""
        if self._studio is not None:
            self._studio.leave()

    def _on_left(self) -> None:
        self.leave_studio()
        self.closed.emit()
