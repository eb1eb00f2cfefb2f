"""Shows a problem in the place of a page's content."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from facegui.errors import FaceGuiError
from facegui.ui.link.sentences import message_and_hint
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.empty_state import EmptyState


def say_problem(
    state: EmptyState,
    problem: FaceGuiError,
    ways: Sequence[QPushButton] = (),
    *,
    again: Callable[[], object] | None = None,
    icon: str = "warning",
) -> None:
    """Show what went wrong and what to do, with *Try again* or other buttons."""
    if again is not None:
        ways = (button(QCoreApplication.translate("problem", "Try again"), "primary"), *ways)
        ways[0].clicked.connect(lambda _checked=False: again())
    state.say(*message_and_hint(problem), ways, icon=icon)
