"""Opens the export and the import of the whole gallery."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facegui.gallery import ImportReport
from facegui.ui.link.controller import Controller
from facegui.ui.people.transfer import ExportSheet, GalleryImportSheet, summary


class TransferDoor(QObject):
    """Signals: ``opened`` (the sheet to show), ``closed``."""

    opened = Signal(object)
    closed = Signal()

    def __init__(self, controller: Controller, parent: QWidget) -> None:
        super().__init__(parent)
        self._controller = controller
        self._export = ExportSheet(controller)
        self._import = GalleryImportSheet(controller)
        self.sheets = self._export, self._import
        self._export.exported.connect(self._on_exported)
        self._import.imported.connect(self._on_imported)
        for sheet in self.sheets:
            sheet.closed.connect(self.closed)

    def export_gallery(self) -> None:
        """Export everybody into a file."""
        self.opened.emit(self._export)
        self._export.begin()

    def import_gallery(self) -> None:
        """Import everybody from a file."""
        self.opened.emit(self._import)
        self._import.begin()

    def _on_exported(self, path: Path) -> None:
        self._controller.toast(self.tr("The gallery was saved as {file}.").format(file=path.name))

    def _on_imported(self, report: ImportReport, undo: Callable[[], object]) -> None:
        self._controller.changes.note(summary(report), undo)
