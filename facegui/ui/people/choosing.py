"""Choosing several people in the grid: how many are ticked, and what to do with them."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from facegui.ui.theme.figures import filled
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.escape import OnEscape
from facegui.ui.widgets.flow import wrapped
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import BAR_PX


class ChoosingBar(QWidget):
    """Hidden until several people are to be chosen; Escape ends that.

    Signals: ``changed`` (the ids ticked, None at the end), ``all_wanted`` (everybody shown),
    ``groups_wanted`` (the ids).
    """

    changed = Signal(object)
    all_wanted = Signal()
    groups_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._ids: frozenset[str] = frozenset()
        self._count = label("", "strong")
        everybody = button(self.tr("All shown"), "quiet", then=self.all_wanted)
        self._groups = button(self.tr("Groups and validity…"))
        done = button(self.tr("Done"), then=self.end)
        self._groups.clicked.connect(lambda _checked=False: self.groups_wanted.emit(self._ids))
        line = wrapped(self._count, everybody, self._groups, done)
        line.setContentsMargins(0, 0, BAR_PX, 0)
        self.setLayout(line)
        OnEscape(self, self.end)
        self.hide()

    @property
    def going(self) -> bool:
        """Whether people are being chosen."""
        return not self.isHidden()

    def begin(self) -> None:
        """Show boxes to tick."""
        self.show()
        self._tell(self._ids)

    def end(self) -> None:
        """Stop choosing, and remove the ticks."""
        self.hide()
        self._ids = frozenset()
        self.changed.emit(None)

    def toggle(self, person_id: str) -> None:
        """Tick somebody, or remove the tick; starts choosing if necessary."""
        self.show()
        self._tell(self._ids ^ {person_id})

    def take(self, person_ids: Collection[str]) -> None:
        """Tick these people as well."""
        self._tell(self._ids | frozenset(person_ids))

    def keep(self, here: Collection[str]) -> None:
        """Remove the ticks of people who have left the gallery."""
        if self.going and not self._ids <= set(here):
            self._tell(self._ids & frozenset(here))

    def _tell(self, ids: frozenset[str]) -> None:
        self._ids = ids
        said = filled(self.tr("{n:,} {n:person|people} chosen"), n=len(ids))
        self._count.setText(said if ids else self.tr("Choose the people"))
        self._groups.setEnabled(bool(ids))
        self.changed.emit(ids)
