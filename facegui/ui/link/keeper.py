"""What the five keepers of the window share: a workspace and a clock."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtCore import QObject

from facegui.workspace import Workspace

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the current time (aware)."""
    return datetime.now(UTC)


class Keeper(QObject):
    """Keeps part of the data up to date while the window is open, in the GUI thread."""

    def __init__(
        self, workspace: Workspace, parent: QObject | None = None, *, now: Clock = utc_now
    ) -> None:
        super().__init__(parent)
        self._workspace, self._now = workspace, now

    def _today(self) -> date:
        """Return the date on the user's own calendar."""
        return self._now().astimezone().date()
