"""The desks of a shared gallery; those that ask to join come first."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from facegui.ui.settings import shared_words
from facegui.ui.theme.tokens import L, M, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.chip import Chip
from facegui.ui.widgets.labels import Elided, label
from facegui.ui.widgets.layouts import clear, column, row

if TYPE_CHECKING:
    from facegui.gallery.shared.shared_state import DeskState

_SEEN_PX, _VERSION_PX = 130, 70


class DeskList(QWidget):
    """Signals ``let_in`` (fingerprint), ``refused`` (name), ``removed`` (name)."""

    let_in = Signal(str)
    refused = Signal(str)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._lines = column(spacing=0)
        self.setLayout(self._lines)
        self._shown: tuple[object, ...] = ()

    def show_desks(self, desks: "Sequence[DeskState]") -> None:
        """Show the desks; a list with the same content stays as it is."""
        what = tuple((one.name, one.state, shared_words.last_seen(one.seen_at), one.version)
                     for one in desks)  # fmt: skip
        if what == self._shown:
            return
        self._shown = what
        clear(self._lines)
        for desk in sorted(desks, key=lambda one: one.state != "asks"):
            if self._lines.count():
                hairline = QFrame()
                hairline.setObjectName("hairline")
                hairline.setFixedHeight(1)
                self._lines.addWidget(hairline)
            holder = QWidget()
            holder.setLayout(self._asking(desk) if desk.state == "asks" else self._inside(desk))
            self._lines.addWidget(holder)

    def _inside(self, desk: "DeskState") -> QLayout:
        line = row(spacing=M)
        line.setContentsMargins(L, S, L, S)
        line.addWidget(Elided(desk.name))
        if desk.this:
            line.addWidget(Chip(self.tr("This desk"), "accent"))
        line.addStretch(1)
        for words, wide in (
            (shared_words.last_seen(desk.seen_at), _SEEN_PX),
            (desk.version, _VERSION_PX),
        ):
            cell = label(words, "secondary")
            cell.setFixedWidth(wide)
            line.addWidget(cell)
        out = button(self.tr("Take out…"), "quiet")
        out.setAccessibleName(self.tr("Take {name} out").format(name=desk.name))
        out.clicked.connect(lambda: self.removed.emit(desk.name))
        kept = out.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        out.setSizePolicy(kept)
        line.addWidget(out)
        if desk.this:  # this desk can leave instead
            out.hide()
        return line

    def _asking(self, desk: "DeskState") -> QLayout:
        let_in = button(self.tr("Let in"), "primary")
        refuse = button(self.tr("Refuse"))
        let_in.clicked.connect(lambda: self.let_in.emit(desk.fingerprint))
        refuse.clicked.connect(lambda: self.refused.emit(desk.name))
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
