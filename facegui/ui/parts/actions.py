"""Actions declared once: id, words, shortcut, tooltip and handler.

A page lists its actions. The window makes a ``QAction`` of each, so that the shortcut works, and a
button in the header where the action asks for one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from facegui.ui.widgets.buttons import button

ButtonKind = Literal["primary", "plain", "quiet", "none"]


@dataclass(frozen=True, slots=True)
class Action:
    """Something the user can do.

    ``button`` says how it looks in the header: filled (at most one a page), plain, quiet, or not at
    all. ``shortcut`` is a portable key sequence ("Ctrl+O") or empty; ``also`` is a second one.
    """

    id: str
    text: str
    handler: Callable[[], object]
    shortcut: str = ""
    tooltip: str = ""
    icon: str = ""
    button: ButtonKind = "plain"
    also: str = ""


def make_action(action: Action, owner: QWidget) -> QAction:
    """Return the ``QAction`` of an action, owned by a widget; its name is the action's id."""
    made = QAction(action.text, owner)
    made.setObjectName(action.id)
    if action.shortcut:
        made.setShortcuts([QKeySequence(one) for one in (action.shortcut, action.also) if one])
    made.setToolTip(tooltip(action))
    # The slot gets no argument and keeps no reference to the sender.
    made.triggered.connect(lambda _checked=False: action.handler())
    return made


_IN_HEADER = "inHeader"


def show_in_header(action: QAction, on: bool) -> None:
    """Show an action's button, or only its keys while the page itself offers the same."""
    if in_header(action) is not on:
        action.setProperty(_IN_HEADER, on)
        action.changed.emit()


def in_header(action: QAction) -> bool:
    """Whether an action's button is visible."""
    return action.isVisible() and action.property(_IN_HEADER) is not False


def action_button(action: QAction, kind: ButtonKind) -> QPushButton:
    """Return a button that runs an action and always has its current words."""
    made = button(action.text(), kind if kind != "none" else "plain")

    def follow() -> None:
        made.setText(action.text())
        made.setToolTip(action.toolTip())
        made.setAccessibleName(action.text())
        made.setEnabled(action.isEnabled())
        made.setVisible(in_header(action))

    made.setText(action.text())
    made.setToolTip(action.toolTip())
    made.setAccessibleName(action.text())
    made.setEnabled(action.isEnabled())
    action.changed.connect(follow)
    made.clicked.connect(action.trigger)
    return made


def tooltip(action: Action) -> str:
    """Return the tooltip of an action's button: its tooltip or words, then its keys."""
    words = action.tooltip or action.text.removesuffix("…")
    if not action.shortcut:
        return words
    keys = QKeySequence(action.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words} ({keys})"
