"""Which picture stands for a person: a photograph, or a painting where the setting says so.

Every place that shows a photograph of an enrolled person asks here. Runs in the GUI thread, like
SQLite.
"""

from PySide6.QtCore import QObject, Signal

from facegui.errors import FaceGuiError
from facegui.workspace import Workspace


class Portraits(QObject):
    """Signal ``changed``: from now on, other pictures stand for people."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown: dict[str, str] = {}  # by person: the sample whose painting is shown
        self._read: dict[str, bytes] = {}

    def of_sample(self, sample_id: str) -> bytes:
        """Return the JPEG to show for a stored picture. Raises as the gallery does."""
        gallery = self._workspace.gallery
        if self._shown:
            painting = self.instead(gallery.paintings.person_of(sample_id))
            if painting is not None:
                return painting
        return gallery.portrait(sample_id).jpeg

    def of_sighting(self, sighting_id: str) -> bytes | None:
        """Return the JPEG to show for an entry of the history, None where there is none.

        Raises as the gallery does.
        """
        history = self._workspace.gallery.history
        if self._shown:
            painting = self.instead(history.person_of(sighting_id))
            if painting is not None:
                return painting
        return history.thumbnail(sighting_id)

    def instead(self, person_id: str | None) -> bytes | None:
        """Return the painting (JPEG) to show instead of a photograph, None for the photograph.

        Empty where the painting cannot be read: even then the photograph stays hidden.
        """
        sample_id = self._shown.get(person_id or "")
        if sample_id is None:
            return None
        if sample_id not in self._read:
            try:
                self._read[sample_id] = self._workspace.gallery.paintings.painting(sample_id).jpeg
            except FaceGuiError:
                self._read[sample_id] = b""
        return self._read[sample_id]

    def renew(self) -> None:
        """Follow the setting and the gallery as they are now."""
        before = self._shown, self._read
        self._shown, self._read = {}, {}
        if self._workspace.settings.painted_portraits:
            try:
                self._shown = self._workspace.gallery.paintings.shown()
            except FaceGuiError:  # reported already; without it nobody's photograph is shown
                self._shown = before[0]
        # The same picture may have another painting now.
        if self._shown or before[0]:
            self.changed.emit()
