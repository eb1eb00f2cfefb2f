"""Sets a mark by hand, with a reason. The measured mark stays beside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from facegui.events.attendance import Attendance, DayRow
from facegui.ui.attendance import words
from facegui.ui.theme.tokens import M, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.choice import Choice
from facegui.ui.widgets.labels import Elided, label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.surfaces import Card


class CorrectionBar(Card):
    """Signals: ``set_by_hand`` (DayRow, mark, reason), ``taken_back`` (DayRow)."""

    set_by_hand = Signal(object, str, str)
    taken_back = Signal(object)

    def __init__(self) -> None:
        self._who = Elided("", "strong")
        options = [(str(one), words.mark(one)) for one in Attendance]
        self._mark = Choice(self.tr("Mark"), options)
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(self.tr("Why it is set by hand"))
        self._save = button(self.tr("Set by hand"), then=self._on_save)
        self._back = button(self.tr("Use what was measured"), "quiet", then=self._on_back)
        self._close = button(self.tr("Close"), "quiet", then=self.hide)
        self._problem = label("", "warning")
        line = row(
            self._who, self._mark, self._reason, self._save, self._back, self._close, spacing=S
        )
        line.setStretch(2, 1)
        super().__init__(column(line, self._problem, spacing=S), margin=M)
        self._row: DayRow | None = None
        self._reason.returnPressed.connect(self._on_save)
        self.hide()

    def ask(self, chosen: DayRow) -> None:
        """Show somebody's mark for a correction."""
        self._row = chosen
        self._who.setText(chosen.person.name)
        self._mark.show_value(str(chosen.mark))
        self._reason.setText("" if chosen.correction is None else chosen.correction.reason)
        self._back.setVisible(chosen.correction is not None)
        self._problem.hide()
        self.show()

    @override
    def hide(self) -> None:
        self._row = None
        super().hide()

    def _on_save(self) -> None:
        reason = " ".join(self._reason.text().split())
        if not reason:
            self._problem.setText(self.tr("Say why, so that others can tell later."))
            self._problem.show()
            return
        if self._row is not None:
            self.set_by_hand.emit(self._row, str(self._mark.value), reason)

    def _on_back(self) -> None:
        if self._row is not None:
            self.taken_back.emit(self._row)
