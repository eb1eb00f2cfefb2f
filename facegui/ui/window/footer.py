"""The footer: the source at the left, gallery and promise at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from facegui.ui.link.live_state import LiveState, Rates, SourcePhase
from facegui.ui.parts import people_words
from facegui.ui.parts.source_menu import phase_role, short_name
from facegui.ui.parts.timing_words import busy_words, costs_something
from facegui.ui.theme.figures import filled
from facegui.ui.theme.theme import font
from facegui.ui.theme.tokens import FOOTER_PX, XL, S, Text
from facegui.ui.widgets.buttons import button, icon_button
from facegui.ui.widgets.chip import Dot
from facegui.ui.widgets.labels import Elided, tooltip
from facegui.ui.widgets.layouts import row

_LOCK_PX = 30
_PROMISED_PX = 700  # below this width there is no room for the promise
_WIDE_PX, _NAMED = 1200, 4  # this many cameras have room beside the promise


class Footer(QWidget):
    """Says what runs and how many are enrolled, in one line of secondary text.

    F8 shows the figures of speed. A computer that is too busy is reported here, with a link to
    them: signal ``timing_wanted``. Where there is a PIN, the lock is at the end: signal
    ``lock_wanted``.
    """

    timing_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(FOOTER_PX)
        self._dot = Dot()
        self._source = Elided("", "secondary")
        self._busy = button("", "quiet", then=self.timing_wanted)
        self._busy.hide()
        self._promise = Elided("", "secondary")
        self._doubt = Elided("", "warning")
        self._whole = self._counted = self._doubted = self._why = ""
        for text in (self._source, self._promise, self._doubt):
            text.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._promise.setFont(font(Text.SECONDARY, tabular=True))
        self._lock = icon_button("lock", self.tr("Lock"), size_px=18)
        self._lock.setFixedSize(_LOCK_PX, _LOCK_PX)
        self._lock.clicked.connect(lambda _checked=False: self.lock_wanted.emit())
        self._lock.hide()
        said = (self._promise, self._doubt, self._lock)
        line = row(self._dot, self._source, self._busy, 1, *said, spacing=S)
        line.setContentsMargins(XL, 0, XL, 0)
        self.setLayout(line)

    @property
    def words(self) -> tuple[str, ...]:
        """All texts, left to right."""
        busy = "" if self._busy.isHidden() else self._busy.text()
        doubt = () if self._doubt.isHidden() else (self._doubt.text(),)
        return (self._source.text(), busy, self._promise.text(), *doubt)

    @property
    def why(self) -> str:
        """What the promise is based on at the place in view; empty if nothing is known."""
        return self._why

    def show_state(self, state: LiveState, rates: Rates) -> None:
        """Say what runs, and whether the computer can keep up."""
        self._dot.show_role(phase_role(state.phase) or "muted")
        self._source.explain("")
        self._source.setText(short_name(state) or self.tr("No source"))
        self._source.updateGeometry()
        self._show_busy(state, rates)

    def show_cameras(self, cameras: Sequence[tuple[LiveState, Rates]]) -> None:
        """Say how many cameras run, and how often each is analyzed."""
        running = [state for state, _ in cameras if state.phase is SourcePhase.RUNNING]
        self._dot.show_role("good" if len(running) == len(cameras) else "warning")
        counted = filled(
            self.tr("{running} of {n} {n:camera|cameras}"), running=len(running), n=len(cameras)
        )
        each = ", ".join(f"{state.name} {rates.analysis_fps:.0f}" for state, rates in cameras)
        total = sum(rates.analysis_fps for _, rates in cameras)
        analysis = filled(self.tr("Analysis {fps:.0f} fps: {each}"), fps=total, each=each)
        device = next((state.device for state, _ in cameras if state.ready), "")
        self._source.explain(analysis)
        if len(cameras) > (_NAMED if self.width() >= _WIDE_PX else _NAMED // 2):
            # Each tile shows its own rate.
            analysis = filled(self.tr("Analysis {fps:.0f} fps"), fps=total)
        self._source.setText(" · ".join(filter(None, (counted, analysis, device))))
        self._source.updateGeometry()
        slowest = max(cameras, key=lambda one: costs_something(one[1].pace))
        self._show_busy(*slowest)

    def _show_busy(self, state: LiveState, rates: Rates) -> None:
        running = state.phase is SourcePhase.RUNNING
        busy = busy_words(rates.pace) if running and costs_something(rates.pace) else ""
        self._busy.setText(self.tr("Busy: searching less"))
        self._busy.setToolTip(tooltip(busy))
        self._busy.setAccessibleName(self.tr("{words}: where the time goes").format(words=busy))
        self._busy.setVisible(bool(busy))

    def show_lock(self, there: bool) -> None:
        """Show or hide the lock."""
        self._lock.setVisible(there)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow window say how many there are, and the rest in the tooltip."""
        narrow = self.width() < _PROMISED_PX
        self._promise.setText(self._counted if narrow else self._whole)
        self._promise.explain(self._whole if narrow else self._why)
        self._doubt.setText(self._doubted)
        self._doubt.setVisible(bool(self._doubted))
        self._doubt.explain(self._why)
        for text in (self._promise, self._doubt):
            text.updateGeometry()
            text.setAccessibleDescription(self._why)

    def show_gallery(
        self, people: int, promise: str, doubt: str = "", why: str = "", shared: str = ""
    ) -> None:
        """Say how many are enrolled, whether they are ``shared``, and what is promised.

        ``doubt`` says briefly why the promise may not hold at the place in view; ``why`` says what
        it is based on there.
        """
        counted = people_words.people(people)
        self._whole = " · ".join(filter(None, (shared, counted, promise)))
        self._counted, self._doubted, self._why = counted, doubt, why
        self._fit()
