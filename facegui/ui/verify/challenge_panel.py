"""A liveness check beside the picture: what to do now, the progress, and ways out of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu

from facegui.tasks.challenge.challenge import Challenge, ChallengePhase
from facegui.tasks.challenge.movements import Movement
from facegui.tasks.challenge.steps import left
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import XL, L, M, S
from facegui.ui.verify import challenge_words
from facegui.ui.verify.challenge_progress import ArrowMark, ChallengeProgress
from facegui.ui.widgets.buttons import MenuButton, button
from facegui.ui.widgets.escape import OnEscape
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.surfaces import Card


class ChallengePanel(Card):
    """Shows one state after another. Escape cancels.

    Signals: ``cancelled``; ``wanted`` (a sequence of Movement) to start again with the movements
    that somebody can make.
    """

    cancelled = Signal()
    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._allowed: Sequence[Movement] = challenge_words.WAYS[0]
        self._arrow = ArrowMark()
        self._instruction = label("", "answer", wrap=True)
        self._hint = label("", wrap=True)
        self._slow = label("", "warning", wrap=True)
        self._progress = ChallengeProgress()
        self.again = button(self.tr("Try again"), "primary")
        self.again.clicked.connect(lambda: self.wanted.emit(self._allowed))
        self.other = MenuButton(self.tr("Another way"))
        self.other.setAccessibleName(self.tr("Another way, for people who cannot do this one"))
        self.cancel = button(self.tr("Cancel"), then=self.cancelled)
        self._fill_menu()
        OnEscape(self, self.cancelled.emit)
        words = column(self._instruction, self._hint, spacing=2)
        top = row(spacing=L)
        top.addWidget(self._arrow, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        buttons = row(self.again, self.other, self.cancel, 1, spacing=S)
        box = column(
            label(self.tr("Liveness check"), "section"),
            top,
            self._progress,
            self._slow,
            buttons,
            spacing=M,
            margins=XL,
        )
        self.setLayout(box)
        self.hide()

    @property
    def instruction(self) -> str:
        """What to do now."""
        return self._instruction.text()

    @property
    def hint(self) -> str:
        """Why, or what comes next."""
        return self._hint.text()

    def begin(self, allowed: Sequence[Movement], looks_a_second: float) -> None:
        """Show the panel; below ten looks a second it asks for slow movements."""
        self._allowed = allowed
        slow = 0 < looks_a_second < 10
        words = self.tr("This computer looks {n:.0f} times a second: move slowly.")
        self._slow.setText(filled(words, n=looks_a_second))
        self._slow.setVisible(slow)
        self.show()

    def show_state(self, state: Challenge, time_s: float) -> None:
        """Show the state at a time of the source."""
        instruction, hint = challenge_words.instruction(state), challenge_words.hint(state)
        if (instruction, hint) != (self.instruction, self.hint):
            self._instruction.setText(instruction)
            self._hint.setText(hint)
            self.setAccessibleName(f"{instruction}. {hint}")
        self._arrow.show_state(state)
        self._progress.show_state(state, left(state, time_s))
        self.again.setVisible(state.phase is ChallengePhase.FAILED)

    def _fill_menu(self) -> None:
        menu = QMenu(self.other)
        for allowed in challenge_words.WAYS:
            menu.addAction(challenge_words.way(allowed)).triggered.connect(
                lambda _on=False, allowed=allowed: self.wanted.emit(allowed)
            )
        self.other.setMenu(menu)
