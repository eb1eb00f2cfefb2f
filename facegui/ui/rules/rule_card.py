"""A rule as a sentence, with its switch, when it last fired, and what is wrong with it."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy
from typing_extensions import override

from facegui.events import sentences
from facegui.events.outlets.sink import SinkStatus
from facegui.events.rules import Lack, Rule
from facegui.text import Sentence
from facegui.ui.link.sentences import shown
from facegui.ui.rules.switch import Switch
from facegui.ui.theme.tokens import XS, L, M, S
from facegui.ui.widgets.buttons import LINK_INSET_PX, button
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.surfaces import Card

_TIME_PX = 128


_BEGIN, _END = "\x02", "\x03"  # marks the chosen parts until the sentence is translated


class RuleCard(Card):
    """Signals: ``chosen`` and ``switched`` (whether to switch it on), both about this rule.

    ``settings_wanted`` tells what it lacks (Lack), ``try_wanted`` the name of the failing sink.
    """

    chosen = Signal(object)
    switched = Signal(object, bool)
    settings_wanted = Signal(object)
    try_wanted = Signal(str)

    def __init__(
        self,
        rule: Rule,
        last: str,
        count: str,
        failing: SinkStatus | None,
        *,
        at_hand: bool = False,
    ) -> None:
        self._rule = rule
        self._switch = Switch(rule.name)
        self._switch.setChecked(rule.on and not rule.problems)
        self._switch.setEnabled(not rule.problems or rule.on)
        self._switch.clicked.connect(self._on_switched)
        words = column(self._sentence(), spacing=XS)
        for problem in rule.problems:
            words.addWidget(label(shown(problem), "warning", wrap=True))
        for lack in rule.lacks:
            way = row(self._way(lack), 1, spacing=0)
            way.setContentsMargins(-LINK_INSET_PX, 0, 0, 0)
            words.addLayout(way)
        if failing is not None:
            again = button(self.tr("Try now"), "link", small=True)
            again.clicked.connect(lambda _checked=False: self.try_wanted.emit(failing.name))
            line = row(label(self._failure(failing), "warning", wrap=True), again, spacing=S)
            line.setStretch(0, 1)
            words.addLayout(line)
        when, how_often = label(last, "body"), label(count, "secondary", wrap=True)
        for one in (when, how_often):
            one.setAlignment(Qt.AlignmentFlag.AlignRight)
            one.setFixedWidth(_TIME_PX)
        times = column(when, how_often, 1, spacing=0)
        switch = column(self._switch, 1, spacing=0)
        line = row(switch, words, times, spacing=L)
        line.setStretch(1, 1)
        super().__init__(line, margin=M)
        self.setProperty("athand", "yes" if at_hand else "no")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{rule.name}: {shown(sentences.rule_sentence(rule))}")

    @property
    def rule(self) -> Rule:
        """The rule it shows."""
        return self._rule

    def _sentence(self) -> QLabel:
        """Return the sentence, with an arrow before the actions."""
        rule = self._rule
        parts = (sentences.when_words(rule, _mark), *sentences.condition_words(rule, _mark))
        begin = escape(", ".join(shown(one) for one in parts))
        begin = begin.replace(_BEGIN, "<b>").replace(_END, "</b>")
        done = shown(sentences.actions_words(rule))
        said = label("", "body", wrap=True)
        said.setTextFormat(Qt.TextFormat.RichText)
        said.setText(f"{begin} &nbsp;→&nbsp; <b>{escape(done)}</b>")
        said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        said.setEnabled(rule.on)
        return said

    def _way(self, lack: Lack) -> QPushButton:
        """Return the button that leads to the setting it lacks."""
        words = {
            Lack.LIFE_MODEL: self.tr("Install it in Settings…"),
            Lack.BROKER: self.tr("Set it in Settings…"),
        }[lack]
        return button(words, "link", then=lambda: self.settings_wanted.emit(lack), small=True)

    def _failure(self, failing: SinkStatus) -> str:
        since = "" if failing.failed_at is None else f"{failing.failed_at.astimezone():%H:%M}"
        words = self.tr("Not delivered at {time}: {why}. {n} waiting.")
        return words.format(time=since, why=failing.failure, n=failing.waiting)

    def _on_switched(self, on: bool) -> None:
        self.switched.emit(self._rule, on)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit(self._rule)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.chosen.emit(self._rule)
        else:
            super().keyPressEvent(event)


def _mark(said: Sentence) -> Sentence:
    return Sentence(f"{_BEGIN}{{said}}{_END}", {"said": said})
