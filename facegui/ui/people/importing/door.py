"""Opens an import of pictures, and leads back to the people it brought."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facegui.gallery import Person
from facegui.tasks.importing.people import PeopleImport
from facegui.ui.link.controller import Controller
from facegui.ui.link.requests import PairRequest
from facegui.ui.parts.pictures import choose_pictures
from facegui.ui.people.importing.report import short_summary
from facegui.ui.people.importing.sheet import ImportSheet


class ImportDoor(QObject):
    """Signals: ``opened`` (the sheet), ``closed``, ``pair_wanted`` (PairRequest)."""

    opened = Signal(object)
    closed = Signal()
    pair_wanted = Signal(object)

    def __init__(self, controller: Controller, parent: QWidget) -> None:
        super().__init__(parent)
        self._controller = controller
        self.sheet = ImportSheet(controller)
        self.sheet.imported.connect(self._on_imported)
        self.sheet.pair_wanted.connect(self._on_pair_wanted)
        self.sheet.closed.connect(self.closed)

    def import_pictures(self, paths: Sequence[Path] = ()) -> None:
        """Import people from folders and pictures; ask for them if none are given."""
        self.opened.emit(self.sheet)
        if paths:
            self.sheet.look_at(paths)
        else:
            self.sheet.begin()

    def choose_for(self, person: Person, parent: QWidget) -> None:
        """Ask for more pictures of somebody."""
        title = self.tr("Choose pictures of {name}").format(name=person.name)
        self.add_to(person, choose_pictures(parent, title))

    def add_to(self, person: Person, paths: Sequence[Path]) -> None:
        """Import more pictures of somebody."""
        if paths and not self.sheet.running:
            self.opened.emit(self.sheet)
            self.sheet.add_to(person, paths)

    def show_report(self) -> None:
        """Show the report of the last import."""
        self.opened.emit(self.sheet)

    def _on_imported(self, run: PeopleImport) -> None:
        self._controller.changes.note(short_summary(run.report()), run.undo)

    def _on_pair_wanted(self, name: str, other: str) -> None:
        one, two = (self._controller.gallery.find(each) for each in (name, other))
        if one is not None and two is not None:
            self.pair_wanted.emit(PairRequest(one.id, two.id))
