"""The menu of further actions on the People page, with Undo."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from facegui.ui.link.gallery_changes import GalleryChanges
from facegui.ui.people.transfer_door import TransferDoor


class MoreMenu(QMenu):
    """Acts on several people, exports and imports the gallery, and undoes the last change."""

    def __init__(
        self,
        transfer: TransferDoor,
        changes: GalleryChanges,
        choose: Callable[[], object],
        paint: Callable[[], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._changes = changes
        self.addAction(self.tr("Choose several…"), choose)
        self.addSeparator()
        self.addAction(self.tr("Import a gallery…"), transfer.import_gallery)
        self.addAction(self.tr("Export the gallery…"), transfer.export_gallery)
        self.addAction(self.tr("Painted portraits…"), paint)
        self.addSeparator()
        self._undo = self.addAction(self.tr("Undo"), changes.undo)
        self.aboutToShow.connect(self._name_undo)

    def _name_undo(self) -> None:
        last = self._changes.last
        words = self.tr("Undo: {what}").format(what=last.words) if last else self.tr("Undo")
        self._undo.setText(words)
        self._undo.setEnabled(last is not None)
