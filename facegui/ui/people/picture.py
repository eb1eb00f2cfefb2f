"""One picture of somebody: the picture, its quality, and where it came from."""

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from facegui.gallery import Sample
from facegui.ui.parts import people_words
from facegui.ui.theme.tokens import XS, M, S
from facegui.ui.widgets.avatar import AvatarLabel
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.chip import Chip
from facegui.ui.widgets.labels import Elided
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.surfaces import Card
from facegui.vision.quality import QualityLimits

_WIDTH_PX = 208
_PICTURE_PX = _WIDTH_PX - 2 * M


class PictureCard(Card):
    """Shows a sample. Signals ``aside_wanted`` (whether to) and ``removal_wanted``."""

    aside_wanted = Signal(bool)
    removal_wanted = Signal()

    def __init__(
        self, sample: Sample, picture: QImage, limits: QualityLimits, today: date, number: int
    ) -> None:
        super().__init__()
        self.sample = sample
        word, tone, measured = people_words.quality(sample, limits)
        day = people_words.when(sample.captured_at, today)
        origin = people_words.origin(sample)
        avatar = AvatarLabel(_PICTURE_PX, 8)
        avatar.show_picture(picture, self.tr("Picture {number}").format(number=number))
        chip = Chip(word, tone)
        date_label = Elided(day[:1].upper() + day[1:], "secondary")
        lines = column(Elided(origin, "secondary"), Elided(measured, "secondary"), spacing=0)
        aside = self.tr("Bring back") if sample.set_aside else self.tr("Set aside")
        self._aside = button(aside, small=True)
        self._remove = button(self.tr("Remove"), "danger", then=self.removal_wanted, small=True)
        for one in (self._aside, self._remove):
            words = self.tr("{what}, picture {number}")
            one.setAccessibleName(words.format(what=one.text(), number=number))
        self._aside.setToolTip(
            self.tr("Use this picture again to recognize this person")
            if sample.set_aside
            else self.tr("Keep this picture, but do not recognize this person by it")
        )
        self._aside.clicked.connect(lambda: self.aside_wanted.emit(not sample.set_aside))
        first = row(date_label, spacing=S)
        first.addWidget(chip, 0, Qt.AlignmentFlag.AlignRight)
        buttons = row(self._aside, self._remove, 1, spacing=S)
        box = column(avatar, first, lines, buttons, spacing=S, margins=M)
        box.setAlignment(avatar, Qt.AlignmentFlag.AlignHCenter)  # long buttons make the card wider
        box.setSpacing(S)
        box.insertSpacing(3, XS)
        self.setLayout(box)
        self.setAccessibleName(f"{avatar.accessibleName()}, {day}, {word}, {origin}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, super().sizeHint().height())
