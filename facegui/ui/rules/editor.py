"""The editor of a rule: each part is a choice, and a test shows what it would have done today."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facegui.errors import UsageProblem
from facegui.events.reading import contradictions
from facegui.events.rules import GROUP, OPENING, RECOGNIZED, Destination, EventKind, Rule
from facegui.events.sentences import action_words
from facegui.events.testing import RuleTest
from facegui.events.times import read_times
from facegui.ui.link.rule_desk import ActionEnd
from facegui.ui.link.sentences import shown, told
from facegui.ui.rules.action_rows import ActionRows, narrow
from facegui.ui.rules.times_field import TimesField
from facegui.ui.theme.tokens import CONTROL_PX, XS, L, M, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.choice import Choice
from facegui.ui.widgets.flow import wrapped
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import clear, column, row
from facegui.ui.widgets.surfaces import Card
from facegui.ui.widgets.tick import Tick

_WORD_PX = 80  # "seulement si"
_SECONDS = (0.0, 1.0, 2.0, 5.0, 10.0, 20.0, 60.0, 300.0)
_EVERY = (0.0, 10.0, 60.0, 300.0, 600.0, 3600.0)
_MOST_SHOWN = 6
_BETWEEN = "\n"


class RuleEditor(Card):
    """Signals: ``saved`` (the rule as it is now), ``deleted``, ``cancelled``, ``test_wanted``.

    ``try_wanted`` tells the rule as it is now and the number of an action to try.
    """

    saved = Signal(object)
    deleted = Signal()
    cancelled = Signal()
    test_wanted = Signal(object)
    try_wanted = Signal(object, int)

    def __init__(
        self,
        rule: Rule,
        people: Sequence[str],
        groups: Sequence[str],
        cameras: Sequence[str],
        destinations: Sequence[Destination],
    ) -> None:
        self._rule = rule
        self._tested = False
        self._lines: QVBoxLayout = column(spacing=S)
        super().__init__(self._lines, margin=L)
        self._name = QLineEdit(rule.name)
        self._name.setAccessibleName(self.tr("Name of the rule"))
        self._when = Choice(self.tr("What happens"), self._kinds())
        self._who = Choice(self.tr("Whom it is about"), self._whom(people, groups))
        self._camera = Choice(self.tr("Camera"), [("", self.tr("any camera")), *_same(cameras)])
        self._times = TimesField("; ".join(map(str, rule.times)))
        self._after = Choice(self.tr("After"), [(one, self._seconds(one)) for one in _SECONDS])
        self._every = Choice(self.tr("At most"), [(one, self._often(one)) for one in _EVERY])
        self._live = Tick(self.tr("live"))
        self._opens = Tick(self.tr("This opens something"))
        self._actions = ActionRows(rule.do, destinations)
        self._problem = label("", "warning", wrap=True)
        self._result = column(spacing=XS)
        self._fill()
        self._lay_out()
        self._show_dependencies()

    @property
    def rule(self) -> Rule:
        """The rule as chosen now. Raises UsageProblem for times that cannot be read."""
        when, who, camera = EventKind(str(self._when.value)), self._who.value, self._camera.value
        opens = self._opens.isChecked() and when in OPENING
        texts = [one.strip() for one in self._times.text.split(";") if one.strip()]
        chosen = replace(
            self._rule,
            name=" ".join(self._name.text().split()) or self._rule.name,
            when=when,
            who=_texts(who) if when in RECOGNIZED else (),
            cameras=_texts(camera),
            times=tuple(read_times(one) for one in texts),
            live=(self._live.isChecked() or opens) and when is not EventKind.ATTACK,
            opens=opens,
            after_s=_number(self._after.value),
            every_s=_number(self._every.value),
            do=self._actions.chosen,
            problems=(),
        )
        return replace(chosen, problems=contradictions(chosen))

    @property
    def kept(self) -> Rule:
        """The rule as it was when the editor opened."""
        return self._rule

    @property
    def typed_secrets(self) -> dict[str, str]:
        """The typed secrets, by the names under which they are stored."""
        return self._actions.typed_secrets

    def show_trial(self, number: int, words: str, *, ok: bool | None) -> None:
        """Show beside an action how its trial went; ``ok`` is None while it runs."""
        self._actions.show_trial(number, words, ok=ok)

    def begin(self) -> None:
        """Put the cursor into the first field; typing replaces a name that was only proposed."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.selectAll()

    def show_test(self, test: RuleTest) -> None:
        """Show what the rule would have done today."""
        self._tested = True
        lines = []
        for what, why in test.lines:
            who = what.event.of.name or self.tr("Somebody unknown")
            lines.append(f"{what.event.at.astimezone():%H:%M}  {who}: {shown(why)}")
        self._show_result(shown(test.summary), lines)

    def show_ends(self, ends: Sequence[ActionEnd]) -> None:
        """Show how its latest actions ended, until a test is shown."""
        if not ends or self._tested:
            return
        lines = [
            f"{one.at.astimezone():%H:%M}  {one.name or self.tr('Somebody unknown')}: "
            f"{shown(action_words(one.action))}, {one.detail}"
            for one in ends
        ]
        self._show_result(self.tr("Done lately"), lines)

    def _show_result(self, title: str, lines: Sequence[str]) -> None:
        clear(self._result)
        said = column(label(title, "strong", wrap=True), spacing=XS)
        for words in lines[:_MOST_SHOWN]:
            said.addWidget(label(words, "secondary", wrap=True))
        if len(lines) > _MOST_SHOWN:
            more = self.tr("and {n} more").format(n=len(lines) - _MOST_SHOWN)
            said.addWidget(label(more, "secondary"))
        box = Card(said, margin=M)
        box.setProperty("athand", "yes")
        self._result.addWidget(box)

    def _fill(self) -> None:
        rule = self._rule
        self._when.show_value(str(rule.when))
        names = ", ".join(one.removeprefix(GROUP) for one in rule.who)
        self._who.show_value(_BETWEEN.join(rule.who), names)
        self._camera.show_value(_BETWEEN.join(rule.cameras), ", ".join(rule.cameras))
        for choice in (self._when, self._who, self._camera, self._after, self._every):
            narrow(choice, 2 if choice is self._when else 6)
        self._after.show_value(rule.after_s, self._seconds(rule.after_s))
        self._every.show_value(rule.every_s, self._often(rule.every_s))
        self._live.setChecked(rule.needs_life)
        self._opens.setChecked(rule.opens)

    def _lay_out(self) -> None:
        lines = self._lines
        lines.addWidget(self._name)
        for word, *parts in (
            (self.tr("When"), self._who, self._when),
            (self.tr("at"), self._camera),
            (self.tr("during"), self._times),
            (self.tr("after"), self._after),
            (self.tr("only if"), self._live),
            (self.tr("then"), self._actions),
            ("", self._opens),
            (self.tr("at most"), self._every),
        ):
            lines.addLayout(_line(word, parts))
        lines.addWidget(self._problem)
        lines.addLayout(self._result)
        save, cancel = button(self.tr("Save"), "primary"), button(self.tr("Cancel"))
        test, delete = button(self.tr("Test today"), "link"), button(self.tr("Delete…"), "quiet")
        for one, done in (
            (save, self._on_save),
            (cancel, self.cancelled.emit),
            (test, self._on_test),
            (delete, self.deleted.emit),
        ):
            one.clicked.connect(lambda _checked=False, done=done: done())
        lines.addLayout(wrapped(save, cancel, test, delete))
        lines.addStretch(1)
        self._problem.hide()
        self._opens.toggled.connect(lambda _on: self._show_dependencies())
        self._when.picked.connect(lambda _kind: self._show_dependencies())
        self._actions.try_wanted.connect(self._on_try)

    def _show_dependencies(self) -> None:
        """Lock what follows from another choice: a rule that opens something requires liveness."""
        kind = EventKind(str(self._when.value))
        self._who.setVisible(kind in RECOGNIZED)
        self._opens.setEnabled(kind in OPENING)
        opens = self._opens.isChecked() and kind in OPENING
        if opens:
            self._live.setChecked(True)
        self._live.setEnabled(not opens and kind is not EventKind.ATTACK)
        self._actions.allow_trials(not opens)
        locked = self.tr("Always so for a rule that opens something.")
        self._live.setToolTip(locked if opens else "")

    def _on_save(self) -> None:
        self._with_rule(self.saved.emit)

    def _on_test(self) -> None:
        self._with_rule(self.test_wanted.emit)

    def _on_try(self, number: int) -> None:
        self._with_rule(lambda rule: self.try_wanted.emit(rule, number))

    def _with_rule(self, do: Callable[[Rule], object]) -> None:
        try:
            rule = self.rule
        except UsageProblem as problem:
            self._problem.setText(told(problem))
            self._problem.show()
            return
        self._problem.setText(" ".join(shown(one) for one in rule.problems))
        self._problem.setVisible(bool(rule.problems))
        if not rule.problems:
            do(rule)

    def _kinds(self) -> list[tuple[object, str]]:
        return [
            ("arrived", self.tr("arrives")),
            ("stayed", self.tr("stays")),
            ("left", self.tr("leaves")),
            ("stranger", self.tr("a stranger is seen")),
            ("unsure", self.tr("it is not certain who it is")),
            ("attack", self.tr("a face is not live")),
        ]

    def _whom(self, people: Sequence[str], groups: Sequence[str]) -> list[tuple[object, str]]:
        somebody = self.tr("somebody of {group}")
        return [
            ("", self.tr("anybody enrolled")),
            *((f"{GROUP}{one}", somebody.format(group=one)) for one in groups),
            *((one, one) for one in people),
        ]

    def _seconds(self, seconds: float) -> str:
        return self.tr("{n:g} s in view").format(n=seconds) if seconds else self.tr("at once")

    def _often(self, seconds: float) -> str:
        if not seconds:
            return self.tr("every time")
        if seconds < 120:
            return self.tr("once in {n:g} s").format(n=seconds)
        return self.tr("once in {n:g} min").format(n=seconds / 60)


def _line(word: str, parts: Sequence[QWidget]) -> QVBoxLayout:
    said = label(word, "secondary")
    said.setFixedSize(_WORD_PX, CONTROL_PX)
    line = row(said, *parts, spacing=S)
    line.setAlignment(said, Qt.AlignmentFlag.AlignTop)
    for at in range(1, len(parts) + 1):  # the second needs more room than the first
        line.setStretch(at, 3 if at == 1 else 2)
    return column(line)


def _same(texts: Sequence[str]) -> list[tuple[object, str]]:
    return [(one, one) for one in texts]


def _texts(value: object) -> tuple[str, ...]:
    return tuple(one for one in str(value).split(_BETWEEN) if one)


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else 0.0
