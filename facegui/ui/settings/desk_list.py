"""The desks of a shared gallery; those that ask to join come first."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QWidget

from facegui.ui.settings import shared_words
from facegui.ui.theme.tokens import L, M, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.chip import Chip, Dot, role_of
from facegui.ui.widgets.labels import Elided, label
from facegui.ui.widgets.layouts import clear, column, is_wide, row
from facegui.ui.widgets.surfaces import hairline

if TYPE_CHECKING:
    from facegui.gallery.shared.shared_state import DeskState

_ROW_PX = 36  # as with a button
_NAME, _STATE, _OUT = 0, 1, 4


class DeskList(QWidget):
    """Signals ``let_in`` (fingerprint), ``refused`` (name), ``removed`` (name)."""

    let_in = Signal(str)
    refused = Signal(str)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._held = column(spacing=0)
        self.setLayout(self._held)
        self._shown: tuple[object, ...] = ()
        self._desks: Sequence[DeskState] = ()
        self._is_wide = True

    def fit(self, page_px: int) -> None:
        """Put what is said of a desk under its name where a page has no room for columns."""
        if is_wide(page_px) is not self._is_wide:
            self._is_wide, self._shown = is_wide(page_px), ()
            self.show_desks(self._desks)

    def show_desks(self, desks: "Sequence[DeskState]") -> None:
        """Show the desks; a list with the same content stays as it is."""
        said, seen = shared_words.desk, shared_words.last_seen
        what = tuple(
            (one.name, one.state, one.version, said(one), seen(one.seen_at)) for one in desks
        )
        if what == self._shown:
            return
        self._shown, self._desks = what, desks
        clear(self._held)
        for desk in (one for one in desks if one.state == "asks"):
            self._held.addWidget(_holder(self._asking(desk)))
            self._held.addWidget(hairline())
        inside = [one for one in desks if one.state == "in"]
        if inside:
            self._held.addWidget(_holder(self._table(inside)))

    def _table(self, desks: "Sequence[DeskState]") -> QGridLayout:
        table = QGridLayout()
        table.setContentsMargins(L, S, L, S)
        table.setHorizontalSpacing(M)
        table.setVerticalSpacing(S)
        table.setColumnStretch(_NAME, 3)
        table.setColumnStretch(_STATE, 2)
        if not self._is_wide:
            for at, desk in enumerate(desks):
                if at:
                    table.addWidget(hairline(), 2 * at, 0, 1, _OUT + 1)
                self._add_inside(table, 2 * at + 1, desk)
            return table
        titles = (self.tr("Desk"), self.tr("State"), self.tr("Last seen"), self.tr("Version"))
        for cell, title in enumerate(titles):
            table.addWidget(Elided(title, "section"), 0, cell)
        for at, desk in enumerate(desks):
            table.addWidget(hairline(), 2 * at + 1, 0, 1, _OUT + 1)
            table.setRowMinimumHeight(2 * at + 2, _ROW_PX)
            self._add_inside(table, 2 * at + 2, desk)
        return table

    def _add_inside(self, table: QGridLayout, at: int, desk: "DeskState") -> None:
        name = row(Elided(desk.name), spacing=M)
        if desk.this:
            name.addWidget(Chip(self.tr("This desk"), "accent"))
        name.addStretch(1)
        words, tone = shared_words.desk(desk)
        dot = Dot()
        dot.show_role(role_of(tone))
        state = row(dot, Elided(words), spacing=S)
        seen, version = shared_words.last_seen(desk.seen_at), desk.version
        cells: list[QBoxLayout]
        if self._is_wide:
            cells = [name, state, row(label(seen, "secondary")), row(label(version, "secondary"))]
        else:
            about = label(f"{seen} · {version}", "secondary")
            cells = [column(name, state, about, spacing=2)]
        for cell, content in enumerate(cells):
            table.addLayout(content, at, cell)
        if not desk.this:  # this desk can leave instead
            out = button(self.tr("Take out…"), "quiet", then=lambda: self.removed.emit(desk.name))
            out.setAccessibleName(self.tr("Take {name} out").format(name=desk.name))
            table.addWidget(out, at, _OUT)

    def _asking(self, desk: "DeskState") -> QLayout:
        let_in = button(self.tr("Let in"), "primary")
        refuse = button(self.tr("Refuse"), then=lambda: self.refused.emit(desk.name))
        let_in.clicked.connect(lambda: self.let_in.emit(desk.fingerprint))
        asks = self.tr("{name} asks to be let in").format(name=desk.name)
        told = self.tr(
            "Does that desk show the same six words? Read them to each other. If one differs, "
            "refuse: somebody else is asking."
        )
        lines = column(
            label(asks, "strong"),
            label(" · ".join(desk.words)),
            label(desk.fingerprint, "secondary"),
            label(told, "secondary", wrap=True),
            row(let_in, refuse, 1, spacing=S),
            spacing=S,
        )
        lines.setContentsMargins(L, M, L, M)
        return lines


def _holder(content: QLayout) -> QWidget:
    holder = QWidget()
    holder.setLayout(content)
    return holder
