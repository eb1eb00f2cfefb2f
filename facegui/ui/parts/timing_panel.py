"""How long each stage takes, in milliseconds and as a share, under the picture."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from facegui.ui.link.live_state import Rates, StageTime
from facegui.ui.parts import timing_words
from facegui.ui.theme.figures import localized
from facegui.ui.theme.theme import font
from facegui.ui.theme.tokens import XL, XS, M, S, Text
from facegui.ui.widgets.buttons import icon_button
from facegui.ui.widgets.labels import Elided, label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.meter import Bar
from facegui.ui.widgets.surfaces import Card

TIMING = "timing"  # the request to Live that shows or hides the panel
_COLUMNS = ((720, 5), (360, 3), (0, 2))  # smallest width, number of columns
_MOST = _COLUMNS[0][1]
_SHORT_MS = 0.1
_NOTHING = "–"


class _Cell(QWidget):
    """A name, its milliseconds, and its share below."""

    def __init__(self, name: str, tooltip: str) -> None:
        super().__init__()
        self._name = name
        self._took = label(_NOTHING, "secondary")
        self._took.setFont(font(Text.SECONDARY, tabular=True))
        self._took.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._bar = Bar()
        line = row(spacing=XS)
        line.addWidget(Elided(name, "secondary"), 1)
        line.addWidget(self._took)
        self.setLayout(column(line, self._bar, spacing=XS))
        self.setToolTip(tooltip)
        self.setAccessibleDescription(tooltip)

    @property
    def words(self) -> str:
        """The text of the cell."""
        return f"{self._name} {self._took.text()}"

    def show_time(self, took_ms: float | None, share: float) -> None:
        """Show milliseconds (None: the stage did not run) and a share of 0..1."""
        self._took.setText(_NOTHING if took_ms is None else _milliseconds(took_ms))
        self.setAccessibleName(self.words)
        self._bar.show_share(share)


class TimingPanel(Card):
    """Shows rates. Signal ``closed`` asks to hide the panel."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._columns = 0
        self._cells = {
            stage: _Cell(timing_words.stage_name(stage), timing_words.stage_words(stage))
            for stage in timing_words.STAGES
        }
        self._whole = _Cell(self.tr("Analysis"), self.tr("All of one analysis together"))
        close = icon_button("close", self.tr("Close"), size_px=16)
        close.setFixedSize(XL, XL)
        self._rates = label("", "secondary", wrap=True)
        self._busy = Elided("", "warning")
        title = label(self.tr("Where the time goes"), "section")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(M)
        self._grid.setVerticalSpacing(M)
        self._arrange(_COLUMNS[-1][1])  # else the window could not become narrow
        head = row(title, spacing=S)
        head.addWidget(self._busy, 1)
        head.addWidget(close)
        self.setLayout(column(head, self._grid, self._rates, spacing=S, margins=M))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("Where the time goes"))
        close.clicked.connect(lambda _checked=False: self.closed.emit())

    @override
    def hasHeightForWidth(self) -> bool:
        return False  # otherwise the picture above keeps its preferred height

    @override
    def sizeHint(self) -> QSize:
        return self._high(super().sizeHint())

    @override
    def minimumSizeHint(self) -> QSize:
        return self._high(super().minimumSizeHint())

    def _high(self, hint: QSize) -> QSize:
        """Return the height that the words need at the width there is."""
        box = self.layout()
        return QSize(hint.width(), box.totalHeightForWidth(self.width())) if box else hint

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        self._arrange(next(many for px, many in _COLUMNS if self.width() >= px))

    def _arrange(self, columns: int) -> None:
        """Arrange the cells in this many columns, so that their names fit a narrow window too."""
        if columns == self._columns:
            return
        self._columns = columns
        for at, cell in enumerate((*self._cells.values(), self._whole)):
            self._grid.removeWidget(cell)
            self._grid.addWidget(cell, at // columns, at % columns)
        for at in range(_MOST):
            self._grid.setColumnStretch(at, int(at < columns))

    @property
    def words(self) -> tuple[str, ...]:
        """All its texts: stages, whole analysis, rates, and why less is done."""
        cells = (*self._cells.values(), self._whole)
        return (*(cell.words for cell in cells), self._rates.text(), self._busy.text())

    def show_rates(
        self, rates: Rates, paint: Sequence[StageTime], smallest_px: int, about: str = ""
    ) -> None:
        """Show the latest rates; ``smallest_px`` is the smallest face looked for.

        ``about`` names the size of the picture and the device.
        """
        stages = {one.name: one for one in (*rates.stages, *paint)} if rates.stages else {}
        whole = sum(one.busy for one in stages.values()) or 1.0
        for name, cell in self._cells.items():
            stage = stages.get(name)
            if stage is None:
                cell.show_time(None, 0.0)
            else:
                cell.show_time(stage.each_ms, stage.busy / whole)
        analysis = sum(one.busy for one in rates.stages if one.name != "capture")
        self._whole.show_time(rates.analysis_ms if rates.stages else None, analysis / whole)
        words = (timing_words.rates_words(rates, smallest_px), about if rates.pace else "")
        self._rates.setText(" · ".join(filter(None, words)))
        self._busy.setText(timing_words.busy_words(rates.pace))


def _milliseconds(took_ms: float) -> str:
    if took_ms < _SHORT_MS:
        return f"<{localized(str(_SHORT_MS))} ms"
    return f"{localized(f'{took_ms:.1f}' if took_ms < 9.95 else f'{took_ms:.0f}')} ms"
