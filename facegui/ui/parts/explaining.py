"""Explanations of decisions for a page, with the stored picture that counted most."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from facegui.gallery.types import Floats
from facegui.live.analysis import SeenFace
from facegui.matching.decision import Decision
from facegui.matching.explanation import Explanation
from facegui.tasks.explanation import Explainer
from facegui.ui.link.controller import Controller
from facegui.ui.parts.pictures import stored_picture
from facegui.vision.quality import Quality


class Explaining(QObject):
    """Explains with the gallery as it is now; in the GUI thread, a few milliseconds each."""

    def __init__(self, controller: Controller, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._explainer: Explainer | None = None
        self._picture: tuple[str, QImage] = "", QImage()
        controller.gallery_changed.connect(self._forget)
        controller.portraits.changed.connect(self._forget)

    def face(self, seen: SeenFace) -> Explanation:
        """Explain the decision about a face."""
        asked = self._asked()
        return Explanation() if asked is None else asked.face(seen, self._controller.place)

    def decision(
        self, decision: Decision, probe: Floats, quality: Quality | None = None
    ) -> Explanation:
        """Explain a decision about a probe (D,)."""
        asked = self._asked()
        if asked is None:
            return Explanation()
        return asked.decision(decision, probe, quality, place=self._controller.place)

    def picture(self, sample_id: str) -> QImage:
        """Return a stored picture, an empty image where it is gone."""
        if self._picture[0] != sample_id:
            self._picture = sample_id, stored_picture(self._controller.portraits, sample_id)
        return self._picture[1]

    def instead(self, person_id: str | None) -> bytes | None:
        """Return the painting (JPEG) shown for somebody, None to show the photograph."""
        return self._controller.portraits.instead(person_id)

    def _asked(self) -> Explainer | None:
        watchlist = self._controller.watchlist
        if self._explainer is None and watchlist is not None:
            self._explainer = Explainer(self._controller.gallery, watchlist)
        return self._explainer

    def _forget(self) -> None:
        self._explainer = None
        self._picture = "", QImage()
