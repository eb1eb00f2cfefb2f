"""The actions of a rule in its editor: one line each, with a kind and a target."""

import shlex
from collections.abc import Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from facegui.events.rules import LEAVING, PICTURED, ActionKind, Destination, RuleAction
from facegui.tasks.kept_secrets import KEPT
from facegui.ui.theme.tokens import XS, S
from facegui.ui.widgets.buttons import button, icon_button
from facegui.ui.widgets.choice import Choice
from facegui.ui.widgets.labels import label, set_role
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.tick import Tick

_DEFAULTS = {
    ActionKind.COMMAND: "",
    ActionKind.WEBHOOK: "https://",
    ActionKind.MQTT: "facegui/door",
    ActionKind.NOTIFY: "desktop",
    ActionKind.SOUND: "chime",
    ActionKind.SAY: "Good morning, {name}",
}


class ActionRows(QWidget):
    """One line for each action, and a button that adds another.

    Signal ``try_wanted`` tells the number of an action to try now.
    """

    try_wanted = Signal(int)

    def __init__(self, actions: Sequence[RuleAction], destinations: Sequence[Destination]) -> None:
        super().__init__()
        self._destinations = {one.name: one for one in destinations}
        self._rows: list[_ActionRow] = []
        self._trials = True
        self._lines = column(spacing=S)
        more = button(self.tr("and…"), "quiet", then=self._on_more, icon="plus", small=True)
        self.setLayout(column(self._lines, row(more, 1), spacing=XS))
        for one in actions or (RuleAction(ActionKind.NOTIFY, ("desktop",)),):
            self._add(one)

    @property
    def chosen(self) -> tuple[RuleAction, ...]:
        """The chosen actions; those without a target are left out."""
        found = (one.action for one in self._rows)
        return tuple(one for one in found if one is not None)

    @property
    def typed_secrets(self) -> dict[str, str]:
        """The typed secrets, by the names under which they are stored."""
        return dict(filter(None, (one.typed_secret for one in self._rows)))

    def allow_trials(self, allowed: bool) -> None:
        """Allow trials or not: a trial of what opens something would open it."""
        self._trials = allowed
        for one in self._rows:
            one.allow_trial(allowed)

    def show_trial(self, number: int, words: str, *, ok: bool | None) -> None:
        """Show beside an action how its trial went; ``ok`` is None while it runs."""
        found = [one for one in self._rows if one.action is not None]
        if number < len(found):
            found[number].show_trial(words, ok=ok)

    def _on_try(self, made: "_ActionRow") -> None:
        found = [one for one in self._rows if one.action is not None]
        if made in found:
            self.try_wanted.emit(found.index(made))

    def _on_more(self) -> None:
        self._add(RuleAction(ActionKind.NOTIFY, ("desktop",)))

    def _add(self, action: RuleAction) -> None:
        made = _ActionRow(action, self._destinations)
        made.remove.clicked.connect(lambda _checked=False: self._take_out(made))
        made.allow_trial(self._trials)
        made.try_wanted.connect(lambda: self._on_try(made))
        self._rows.append(made)
        self._lines.addWidget(made)

    def _take_out(self, made: "_ActionRow") -> None:
        self._rows.remove(made)
        self._lines.removeWidget(made)
        made.deleteLater()


def narrow(choice: Choice, letters: int = 6) -> None:
    """Let a choice be narrower than its longest words."""
    choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(letters)


class _ActionRow(QWidget):
    """One action. Signal ``try_wanted``."""

    try_wanted = Signal()

    def __init__(self, action: RuleAction, destinations: dict[str, Destination]) -> None:
        super().__init__()
        self._action = action
        self._destinations = destinations
        kinds: list[tuple[object, str]] = [
            ("notify", self.tr("notify this computer")),
            ("sound", self.tr("play a sound")),
            ("say", self.tr("say")),
            ("command", self.tr("run a command")),
            ("webhook", self.tr("post to a webhook")),
            ("mqtt", self.tr("publish (MQTT)")),
        ]
        kinds += [(f"to:{name}", name) for name in destinations]
        self._kind = Choice(self.tr("What is done"), kinds)
        self._kind.show_value(f"to:{action.to}" if action.to else str(action.kind))
        narrow(self._kind)
        is_command = action.kind is ActionKind.COMMAND
        self._target = QLineEdit(shlex.join(action.target) if is_command else action.text)
        self._target.setAccessibleName(self.tr("Target"))
        self._names = Tick(self.tr("with the name"))
        self._names.setChecked(action.names)
        self._picture = Tick(self.tr("with the picture"))
        self._picture.setChecked(action.picture)
        self._secret = QLineEdit()
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._secret.setAccessibleName(self.tr("Secret"))
        kept = self.tr("Signed; another secret")
        self._secret.setPlaceholderText(kept if action.secret else self.tr("Secret to sign with"))
        self._try = button(self.tr("Try now"), "link", then=self.try_wanted)
        self._tried = label("", "secondary", wrap=True)
        self._tried.hide()
        self.remove = icon_button("close", self.tr("Leave this out"), size_px=16)
        self.setLayout(
            column(
                row(self._kind, self._try, self.remove, spacing=S),
                self._target,
                self._secret,
                self._names,
                self._picture,
                self._tried,
                spacing=XS,
            )
        )
        self._kind.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._kind.picked.connect(self._on_kind)
        self._target.textEdited.connect(lambda _text: self._tried.hide())
        self._show()

    def allow_trial(self, allowed: bool) -> None:
        """Allow a trial, or not."""
        self._try.setEnabled(allowed)
        why = self.tr("Not for a rule that opens something: it would open.")
        self._try.setToolTip("" if allowed else why)

    def show_trial(self, words: str, *, ok: bool | None) -> None:
        """Show how the trial went; ``ok`` is None while it runs."""
        self._try.setEnabled(ok is not None)
        set_role(self._tried, "secondary" if ok is not False else "warning")
        self._tried.setText(words)
        self._tried.show()

    @property
    def typed_secret(self) -> tuple[str, str] | None:
        """The typed secret after the name under which it is stored; None for none."""
        action = self.action
        if action is None or action.kind is not ActionKind.WEBHOOK or not self._secret.text():
            return None
        return _secret_name(action.text), self._secret.text()

    @property
    def action(self) -> RuleAction | None:
        """The chosen action, None without a target."""
        value = str(self._kind.value)
        names, picture = self._names.isChecked(), self._picture.isChecked()
        if value.startswith("to:"):
            known = self._destinations[value.removeprefix("to:")]
            one = known.action
            return RuleAction(
                one.kind,
                one.target,
                names,
                picture,
                one.secret,
                known.name,
                one.limit_s,
            )
        kind, before = ActionKind(value), self._action
        target = self._split(kind)
        if not target:
            return None
        same = kind is before.kind
        secret = before.secret if same else ""
        if kind is ActionKind.WEBHOOK and self._secret.text():
            secret = f"{KEPT}{_secret_name(target[0])}"
        limit_s = before.limit_s if same else 10.0
        picture = picture and kind in PICTURED
        return RuleAction(kind, target, names, picture, secret, "", limit_s)

    def _split(self, kind: ActionKind) -> tuple[str, ...]:
        text = self._target.text().strip()
        if kind is not ActionKind.COMMAND:
            return (text,) if text else ()
        try:
            return tuple(shlex.split(text))
        except ValueError:  # a quotation mark without its pair
            return tuple(text.split())

    def _on_kind(self, value: object) -> None:
        kind = str(value)
        if not kind.startswith("to:"):
            self._target.setText(_DEFAULTS[ActionKind(kind)])
        self._show()

    def _show(self) -> None:
        value = str(self._kind.value)
        named = value.startswith("to:")
        kind = self._destinations[value[3:]].action.kind if named else ActionKind(value)
        self._target.setVisible(not named)
        self._names.setVisible(kind in LEAVING)
        self._picture.setVisible(kind in PICTURED)
        self._secret.setVisible(kind is ActionKind.WEBHOOK and not named)
        self._tried.hide()


def _secret_name(address: str) -> str:
    """Return the name under which an address's secret is stored: its host."""
    return urlsplit(address).hostname or "webhook"
