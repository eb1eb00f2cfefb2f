"""Rules: a list of sentences, an editor, and the state of their destinations."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from facegui.errors import FaceGuiError
from facegui.events import sentences
from facegui.events.outlets.sink import SinkStatus
from facegui.events.rules import ActionKind, Lack, Rule, RuleAction
from facegui.ui.link.controller import Controller
from facegui.ui.link.jobs import Job
from facegui.ui.link.notice import Notice
from facegui.ui.link.rule_desk import TrialEnd
from facegui.ui.link.sentences import shown, told
from facegui.ui.parts import people_words
from facegui.ui.parts.actions import Action
from facegui.ui.parts.page import Page
from facegui.ui.parts.problem import say_problem
from facegui.ui.rules.editor import RuleEditor
from facegui.ui.rules.rule_card import RuleCard
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import XL, L, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.empty_state import EmptyState
from facegui.ui.widgets.escape import OnEscape
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import Scroll, Scrolled, Stack, column, row
from facegui.ui.widgets.table import Table

_EDITOR_PX, _ALONE_PX = 460, 600
_SECTIONS = {Lack.LIFE_MODEL: "models", Lack.BROKER: "broker"}  # of the settings
_BOTH_PX = 1000  # below this width the editor takes the whole page


class RulesPage(Page):
    """The rules in two groups: those that open something and those that tell somebody."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._desk = controller.rules
        self._editor: RuleEditor | None = None
        self._trials: dict[int, Job] = {}  # by number of the action
        self._editing: str | None = None  # the name of the rule, empty for a new one
        self._list = Scroll()
        self._side = Scroll()
        self._side.hide()
        self._nothing = EmptyState("info")
        self._stack = Stack()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._nothing)
        page = row(self._stack, self._side, spacing=L)
        page.setContentsMargins(XL, 0, L, 0)
        page.setStretch(0, 1)
        self.setLayout(page)
        self._desk.changed.connect(self._on_changed)
        OnEscape(self, self._close_editor, lambda: self._editor is not None)

    @override
    def actions_declared(self) -> Sequence[Action]:
        return (
            Action("rules_test", self.tr("Test all against today"), self.test_all, button="quiet"),
            Action("rules_new", self.tr("New rule"), self.add, "Ctrl+N"),
        )

    @override
    def shown(self) -> None:
        self._desk.reload()
        self._show()

    @property
    def editor(self) -> RuleEditor | None:
        """The editor, None while no rule is open."""
        return self._editor

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Give the whole page to the editor if the list does not fit beside it."""
        both = self.width() >= _BOTH_PX
        self._stack.setVisible(self._editor is None or both)
        self._side.setFixedWidth(_EDITOR_PX if both else min(_ALONE_PX, self.width() - XL - L))

    def add(self) -> None:
        """Open the editor for a new rule."""
        number = len(self._desk.book.rules) + 1
        name = self.tr("Rule {n}").format(n=number)
        self._edit(Rule(name, do=(RuleAction(ActionKind.NOTIFY, ("desktop",)),)), "")

    def edit(self, name: str) -> None:
        """Open a rule in the editor."""
        for rule in self._desk.book.rules:
            if rule.name == name:
                self._edit(rule, name)

    def test_all(self) -> None:
        """Show what all rules would have done today."""
        try:
            tests = self._desk.test(self._desk.book.rules)
        except FaceGuiError as problem:
            self._controller.noticed.emit(Notice.of("rules", problem))
            return
        fired, held = (sum(len(getattr(one, what)) for one in tests) for what in ("fired", "held"))
        words = self.tr(
            "Today the rules would have fired {fired} {fired:time|times}; "
            "held back {held} {held:time|times}."
        )
        self._controller.toast(filled(words, fired=fired, held=held))

    def _on_changed(self) -> None:
        if self.isVisible():
            self._show()
            if self._editor is not None:
                self._editor.show_ends(self._desk.ends(self._editor.kept))

    def _show(self) -> None:
        problem, book = self._desk.problem, self._desk.book
        if problem is not None:
            say_problem(self._nothing, problem, again=self._desk.reload)
            self._stack.setCurrentWidget(self._nothing)
            return
        if not book.rules and self._editor is None:
            first = button(self.tr("New rule"), "primary", then=lambda _checked=False: self.add())
            self._nothing.say(
                self.tr("No rules yet"),
                self.tr("What happens when somebody is seen: a door opens, a message is sent."),
                (first,),
                icon="bolt",
            )
            self._stack.setCurrentWidget(self._nothing)
            return
        self._stack.setCurrentWidget(self._list)
        at = self._list.verticalScrollBar().value()
        self._list.hold(self._cards())
        self._list.verticalScrollBar().setValue(at)

    def _cards(self) -> QWidget:
        book, lines = self._desk.book, column(spacing=S)
        lines.setContentsMargins(0, 0, 0, L)
        for problem in book.problems:
            lines.addWidget(label(shown(problem), "warning", wrap=True))
        opening = [one for one in book.rules if one.opens]
        telling = [one for one in book.rules if not one.opens]
        for title, rules in (
            (self.tr("Opens something"), opening),
            (self.tr("Tells somebody"), telling),
        ):
            if not rules:
                continue
            lines.addWidget(label(title, "section"))
            for rule in rules:
                lines.addWidget(self._card(rule))
        if self._desk.statuses:
            lines.addWidget(label(self.tr("Where it goes"), "section"))
            lines.addWidget(self._sinks(self._desk.statuses))
        lines.addStretch(1)
        held = Scrolled()
        held.setLayout(lines)
        return held

    def _card(self, rule: Rule) -> RuleCard:
        fired = self._desk.fired(rule)
        last, count = "–", self.tr("not yet fired")
        if fired is not None:
            at = fired.last.astimezone()
            last = f"{at:%H:%M}"
            count = filled(self.tr("{n} {n:time|times} today"), n=fired.count)
            if at.date() != date.today():
                count = people_words.day_words(at.date(), date.today())
        if rule.problems:
            count = self.tr("cannot work")
        elif not rule.on:
            count = self.tr("off")
        at_hand = rule.name == self._editing
        card = RuleCard(rule, last, count, self._desk.status_of(rule), at_hand=at_hand)
        card.settings_wanted.connect(lambda lack: self._controller.go("settings", _SECTIONS[lack]))
        card.try_wanted.connect(self._desk.try_now)
        card.chosen.connect(lambda rule: self._edit(rule, rule.name))
        card.switched.connect(self._desk.switch)
        return card

    def _sinks(self, statuses: Sequence[SinkStatus]) -> Table:
        table = Table((self.tr("Destination"), self.tr("Last success"), self.tr("Last failure")))
        for one in statuses:
            times = [
                "–" if at is None else f"{at.astimezone():%H:%M}"
                for at in (one.succeeded_at, one.failed_at)
            ]
            does = sentences.sink_words(one.name, self._desk.book.rules)
            if does is None:  # its rule is gone
                continue
            table.add(f"{shown(does)}: {one.failure}" if one.failing else shown(does), times)
        return table

    def _edit(self, rule: Rule, name: str) -> None:
        self._leave_trials()
        gallery = self._controller.gallery
        people = gallery.people()
        groups = list(gallery.membership.groups())
        cameras = {one for rule in self._desk.book.rules for one in rule.cameras}
        watched = (one.state.name for one in self._controller.source.cameras)
        cameras.update(name for name in watched if name)
        editor = RuleEditor(
            rule,
            [one.name for one in people],
            groups,
            sorted(cameras),
            self._desk.book.destinations,
        )
        editor.saved.connect(self._on_saved)
        editor.deleted.connect(self._on_deleted)
        editor.cancelled.connect(self._close_editor)
        editor.test_wanted.connect(self._on_test)
        editor.try_wanted.connect(self._on_try)
        editor.show_ends(self._desk.ends(rule))
        self._editor, self._editing = editor, name
        held = Scrolled()
        held.setLayout(column(editor, 1))
        self._side.hold(held)
        self._side.show()
        self._fit()
        self._show()
        editor.begin()

    def _on_saved(self, rule: Rule) -> None:
        rules = list(self._desk.book.rules)
        others = {one.name for one in rules if one.name != self._editing}
        while rule.name in others:
            rule = replace(rule, name=f"{rule.name} 2")
        at = next((n for n, one in enumerate(rules) if one.name == self._editing), len(rules))
        rules[at : at + 1] = [rule]
        secrets = {} if self._editor is None else self._editor.typed_secrets
        kept = self._desk.keep_secrets(secrets)
        if kept and self._desk.save(replace(self._desk.book, rules=tuple(rules))):
            self._close_editor()

    def _on_deleted(self) -> None:
        """Delete a rule; a toast brings it back."""
        book = self._desk.book
        left = tuple(one for one in book.rules if one.name != self._editing)
        if left != book.rules and self._desk.save(replace(book, rules=left)):
            words = self.tr("{rule} was deleted.").format(rule=self._editing)
            self._controller.toast(words, self.tr("Undo"), lambda: self._desk.save(book))
        self._close_editor()

    def _on_test(self, rule: Rule) -> None:
        try:
            (test,) = self._desk.test([rule])
        except FaceGuiError as problem:
            self._controller.noticed.emit(Notice.of("rules", problem))
            return
        if self._editor is not None:
            self._editor.show_test(test)
            bar = self._side.verticalScrollBar()  # the answer stands at the end, after layout
            QTimer.singleShot(0, self, lambda: bar.setValue(bar.maximum()))

    def _on_try(self, rule: Rule, number: int) -> None:
        """Fire one event that is marked as a test, and show beside the action how it ended."""
        editor = self._editor
        if editor is None or not self._desk.keep_secrets(editor.typed_secrets):
            return
        camera = next(iter(rule.cameras), self._controller.state.name or self.tr("Camera"))
        try:
            attempt = self._desk.trial(rule, number, camera)
        except FaceGuiError as problem:
            editor.show_trial(number, told(problem), ok=False)
            return
        editor.show_trial(number, self.tr("Trying…"), ok=None)

        def done(end: TrialEnd) -> None:
            words = self.tr("It worked: {detail}") if end.ok else self.tr("It failed: {detail}")
            editor.show_trial(number, words.format(detail=end.detail), ok=end.ok)

        self._trials[number] = self._controller.jobs.thread(
            lambda _tell, _cancelled: attempt(),
            done=done,
            failed=lambda problem: editor.show_trial(number, told(problem), ok=False),
        )

    def _leave_trials(self) -> None:
        """Ignore running trials, since their editor closes."""
        for trial in self._trials.values():
            trial.cancel()
        self._trials.clear()

    def _close_editor(self) -> None:
        self._leave_trials()
        self._editor, self._editing = None, None
        self._side.hide()
        self._fit()
        self._show()
        stay: list[QWidget] = [
            *self.findChildren(RuleCard),
            *self._nothing.findChildren(QPushButton),
        ]
        if stay:  # otherwise the focus would leave the page
            stay[0].setFocus(Qt.FocusReason.OtherFocusReason)
