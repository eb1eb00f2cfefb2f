"""Asks once about two strangers who may be one."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QImage

from facegui.matching.clusters import ClosePair
from facegui.ui.people.strangers.words import called
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import S
from facegui.ui.widgets.avatar import AvatarLabel
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.confirm import QuestionBand

_FACE_PX = 36


class PairBand(QuestionBand):
    """Signals tell both numbers: ``same_wanted`` and ``apart_wanted``."""

    role = "accent_soft"

    same_wanted = Signal(int, int)
    apart_wanted = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._pair: ClosePair | None = None
        self._faces = AvatarLabel(_FACE_PX, S), AvatarLabel(_FACE_PX, S)
        self._same = button(self.tr("Same person"), then=lambda: self._answer(self.same_wanted))
        self._apart = button(self.tr("Two people"), then=lambda: self._answer(self.apart_wanted))
        self._lay_out(self._same, self._apart, before=self._faces)

    def ask(self, pair: ClosePair | None, needs: float, faces: tuple[QImage, QImage]) -> None:
        """Ask about a pair with these faces; None hides the band."""
        self._pair = pair
        self.setVisible(pair is not None)
        if pair is None:
            return
        one, other = called(pair.one), called(pair.other)
        said = filled(self.tr("{one} and {other} may be one person."), one=one, other=other)
        self._question.setText(said)
        self.setAccessibleName(said)
        words = self.tr("Likeness {score:.2f}; the same person would reach {needs:.2f}.")
        self._why.setText(filled(words, score=pair.likeness, needs=needs))
        for shown, picture, name in zip(self._faces, faces, (one, other), strict=True):
            shown.show_picture(picture, name)

    def _answer(self, signal: SignalInstance) -> None:
        if self._pair is not None:
            signal.emit(self._pair.one, self._pair.other)
