"""Why?: the grounds of a decision, unfolded on request."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from facegui.matching.explanation import Explanation
from facegui.ui.link.sentences import shown
from facegui.ui.theme.tokens import XS, S
from facegui.ui.widgets.avatar import AvatarLabel
from facegui.ui.widgets.disclosure import Disclosure
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row

_PICTURE_PX = 40

Question = Callable[[], Explanation]
Picture = Callable[[str], QImage]


class Why(QWidget):
    """The sentences. The owner places the ``button`` that unfolds them.

    While folded, nothing is computed.
    """

    def __init__(self) -> None:
        super().__init__()
        self.button = Disclosure(self.tr("Why?"))
        self.button.toggled.connect(self._on_toggled)
        self._question: Question | None = None
        self._picture: Picture | None = None
        self._shown: Explanation | None = None
        self._needs = label("", "secondary", wrap=True)
        self._compared = label("", "secondary", wrap=True)
        self._lead = label("", "secondary", wrap=True)
        self._changes = label("", "secondary", wrap=True)
        self._thumbnail = AvatarLabel(_PICTURE_PX, S)
        stored = row(spacing=S)
        stored.addWidget(self._thumbnail, 0, Qt.AlignmentFlag.AlignTop)
        stored.addWidget(self._compared, 1)
        self.setLayout(column(self._needs, stored, self._lead, self._changes, spacing=XS + 2))
        self.hide()

    @property
    def words(self) -> tuple[str, ...]:
        """The sentences on screen, none while it is folded."""
        if self.isHidden():
            return ()
        labels = (self._needs, self._compared, self._lead, self._changes)
        return tuple(filter(None, (one.text() for one in labels)))

    def about(self, question: Question | None, picture: Picture) -> None:
        """Explain another decision; None where there is nothing to explain."""
        self._question, self._picture = question, picture
        self.button.setVisible(question is not None)
        if self.button.isChecked():
            self._fill()

    def unfold(self, shown: bool = True) -> None:
        """Show the sentences, or hide them."""
        self.button.setChecked(shown)

    def _on_toggled(self, shown: bool) -> None:
        if shown:
            self._fill()
        else:
            self.hide()

    def _fill(self) -> None:
        told = self._question() if self._question is not None else Explanation()
        self.setVisible(bool(told.sentences))
        if told == self._shown:
            return
        self._shown = told
        lines = (
            (self._needs, told.needs),
            (self._compared, (told.compared,)),
            (self._lead, (told.lead,)),
            (self._changes, told.changes),
        )
        for line, sentences in lines:
            line.setText(shown(*sentences))
            line.setVisible(bool(line.text()))
        sample = told.sample
        self._thumbnail.setVisible(sample is not None)
        if sample is not None and self._picture is not None:
            self._thumbnail.show_picture(self._picture(sample.sample_id), told.compared)
