"""A question in the page instead of a modal box, with two answers."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from facegui.ui.theme.tokens import L, M, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.escape import OnEscape
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.surfaces import Band


class QuestionBand(Band):
    """A question, a line under it, and the answers at the right; hidden until it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self._question = label("", "strong", wrap=True)
        self._why = label("", wrap=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.hide()

    @property
    def question(self) -> str:
        """The question; empty while none is asked."""
        return "" if self.isHidden() else self._question.text()

    def _lay_out(self, *answers: QPushButton, before: Sequence[QWidget] = ()) -> None:
        line = row(*before, spacing=M if before else S)
        line.setContentsMargins(L, M, M, M)
        line.addLayout(column(self._question, self._why, spacing=0), 1)
        for one in answers:
            line.addWidget(one, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)


class Confirm(QuestionBand):
    """A question with Yes and No, hidden after either answer. Escape means No.

    Signal ``shown_changed`` tells whether it is visible.
    """

    role = "bad_soft"

    shown_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._act: Callable[[], object] = lambda: None
        self._yes, self._no = button("", "danger"), button("")
        self._yes.clicked.connect(self._on_yes)
        self._no.clicked.connect(self.hide)
        self._lay_out(self._yes, self._no)
        OnEscape(self, self.hide)

    def ask(
        self, question: str, consequence: str, yes: str, no: str, act: Callable[[], object]
    ) -> None:
        """Ask, and call ``act`` if the answer is yes."""
        self._act = act
        self._question.setText(question)
        self._why.setText(consequence)
        self._why.setVisible(bool(consequence))
        for one, words in ((self._yes, yes), (self._no, no)):
            one.setText(words)
            one.setAccessibleName(words)
        self.setAccessibleName(f"{question} {consequence}")
        self.show()
        self.shown_changed.emit(True)
        QTimer.singleShot(0, self, self._come_into_view)  # once the layout is done
        # Enter must not confirm by accident what cannot be undone.
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.isHidden():  # hidden itself, not only its page
            self.shown_changed.emit(False)

    def _come_into_view(self) -> None:
        """Scroll to the question, which may be far below what was clicked."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(self, 0, M)

    def _on_yes(self) -> None:
        self.hide()
        self._act()
