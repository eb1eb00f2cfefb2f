"""Asks before saving whether two pictures show the same person."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage

from facegui.tasks.draft import Doubt, DoubtKind
from facegui.ui.enroll import words as enroll_words
from facegui.ui.theme.tokens import XS, M
from facegui.ui.widgets.avatar import AvatarLabel
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.flow import wrapped
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.surfaces import Band


class DoubtBand(Band):
    """Signals ``same`` and ``different`` have the answer to the doubt on screen."""

    role = "warning_soft"

    same = Signal()
    different = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._new, self._old = AvatarLabel(56), AvatarLabel(56)
        self._title = label("", "strong", wrap=True)
        self._why = label("", wrap=True)
        self._same = button("", then=self.same, small=True)
        self._different = button(self.tr("Somebody else"), then=self.different, small=True)
        pictures = row(self._new, self._old, spacing=XS)
        top = row(spacing=M)
        top.addLayout(pictures)
        top.setAlignment(pictures, Qt.AlignmentFlag.AlignTop)
        top.addLayout(column(self._title, self._why, spacing=XS), 1)
        content = column(top, wrapped(self._same, self._different), spacing=M, margins=M)
        self.setLayout(content)
        self.hide()

    @property
    def words(self) -> tuple[str, str]:
        """The question, and its reason."""
        return self._title.text(), self._why.text()

    def ask(self, doubt: Doubt, new: QImage, old: QImage) -> None:
        """Show a doubt with the new picture and the stored one."""
        title, why = enroll_words.doubt(doubt)
        name = doubt.about.person.name
        self._title.setText(title)
        self._why.setText(why)
        self._new.show_picture(new, self.tr("New picture"))
        self._old.show_picture(old, name)
        resembles = doubt.kind is DoubtKind.RESEMBLES
        add = self.tr("Same person: add to them")
        self._same.setText(add if resembles else self.tr("Yes, the same person"))
        self._same.setAccessibleName(self._same.text())
        self._different.setVisible(resembles)
        self.setAccessibleName(f"{title}. {why}")
        self.show()
