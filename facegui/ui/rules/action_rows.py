"""The actions of a rule in its editor: a kind and its target, one line each."""

import shlex
from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from facegui.events.rules import LEAVING, ActionKind, Destination, RuleAction
from facegui.ui.theme.tokens import XS, S
from facegui.ui.widgets.buttons import button, icon_button
from facegui.ui.widgets.choice import Choice
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
    """As many lines as there are actions, and one button for another."""

    def __init__(self, actions: Sequence[RuleAction], destinations: Sequence[Destination]) -> None:
        super().__init__()
        self._destinations = {one.name: one for one in destinations}
        self._rows: list[_ActionRow] = []
        self._lines = column(spacing=S)
        more = button(self.tr("and…"), "quiet", icon="plus", small=True)
        more.clicked.connect(self._on_more)
        self.setLayout(column(self._lines, row(more, 1), spacing=XS))
        for one in actions or (RuleAction(ActionKind.NOTIFY, ("desktop",)),):
            self._add(one)

    @property
    def chosen(self) -> tuple[RuleAction, ...]:
        """The actions as they are chosen; those without a target are left out."""
        found = (one.action for one in self._rows)
        return tuple(one for one in found if one is not None)

    def _on_more(self) -> None:
        self._add(RuleAction(ActionKind.NOTIFY, ("desktop",)))

    def _add(self, action: RuleAction) -> None:
        made = _ActionRow(action, self._destinations)
        made.remove.clicked.connect(lambda _checked=False: self._take_out(made))
        self._rows.append(made)
        self._lines.addWidget(made)

    def _take_out(self, made: "_ActionRow") -> None:
        self._rows.remove(made)
        self._lines.removeWidget(made)
        made.deleteLater()


def narrow(choice: Choice) -> None:
    """Let a choice be narrower than its longest words."""
    choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(6)


class _ActionRow(QWidget):
    """One action."""

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
        self.remove = icon_button("close", self.tr("Leave this out"), size_px=16)
        self.setLayout(
            column(
                row(self._kind, 1, self.remove, spacing=S), self._target, self._names, spacing=XS
            )
        )
        self._kind.picked.connect(self._on_kind)
        self._show()

    @property
    def action(self) -> RuleAction | None:
        """What is chosen, None without a target."""
        value = str(self._kind.value)
        names = self._names.isChecked()
        if value.startswith("to:"):
            known = self._destinations[value.removeprefix("to:")]
            one = known.action
            return RuleAction(
                one.kind,
                one.target,
                names,
                self._action.picture,
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
        limit_s = before.limit_s if same else 10.0
        return RuleAction(kind, target, names, before.picture, secret, "", limit_s)

    def _split(self, kind: ActionKind) -> tuple[str, ...]:
        text = self._target.text().strip()
        if kind is not ActionKind.COMMAND:
            return (text,) if text else ()
        try:
            return tuple(shlex.split(text))
        except ValueError:  # a quote without its second
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
