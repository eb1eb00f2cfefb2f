"""The footer: source, rates and device at the left; gallery and promise at the right."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from facegui.ui.link.live_state import LiveState, Rates, SourcePhase
from facegui.ui.parts.timing_words import busy_words
from facegui.ui.theme.theme import font, tokens_of
from facegui.ui.theme.tokens import FOOTER_PX, XL, L, S, Text
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.labels import Elided, label, tooltip
from facegui.ui.widgets.layouts import row

_DOTS = {
    SourcePhase.RUNNING: "good",
    SourcePhase.OPENING: "warning",
    SourcePhase.LOST: "warning",
    SourcePhase.FAILED: "bad",
}
_SOURCE_PX = 96  # of the source's name, at least
_MOST_LEFT_OUT = 3  # the device, why it is busy, how many are enrolled


class _Dot(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.role = "muted"
        self.setFixedSize(8, 8)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens_of(self), self.role)))
        painter.drawEllipse(QPointF(4, 4), 4, 4)
        painter.end()


class Footer(QWidget):
    """Says what runs, in one line of secondary text.

    Signal ``timing_wanted`` comes when the rate of analysis is clicked.
    """

    timing_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(FOOTER_PX)
        self._dot = _Dot()
        self._source = Elided("", "secondary")
        self._analysis = button("", "quiet")
        self._analysis.clicked.connect(lambda _checked=False: self.timing_wanted.emit())
        self._busy = label("", "warning")
        self._device = label("", "secondary")
        self._promise = label("", "secondary")
        self._doubt = label("", "warning")
        self._counted = self._promised = self._why = ""
        for text in (self._source, self._analysis):
            text.setFont(font(Text.SECONDARY, tabular=True))
        self._source.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        line = row(self._dot, self._source, spacing=S)
        line.setContentsMargins(XL, 0, XL, 0)
        line.addWidget(self._analysis)
        for quiet in (self._device, self._busy):
            quiet.setContentsMargins(L - S, 0, 0, 0)
            line.addWidget(quiet)
        line.addStretch(1)
        line.addWidget(self._promise)
        line.addWidget(self._doubt)
        self.setLayout(line)

    @property
    def words(self) -> tuple[str, ...]:
        """Everything said, left to right."""
        labels = (self._source, self._analysis, self._device, self._busy, self._promise)
        doubt = () if self._doubt.isHidden() else (self._doubt.text(),)
        return (*(one.text() for one in labels), *doubt)

    @property
    def why(self) -> str:
        """What the promise rests on, at the place in view; empty where nothing is known of it."""
        return self._why

    def show_state(self, state: LiveState, rates: Rates) -> None:
        """Say what runs and how fast."""
        self._dot.role = _DOTS.get(state.phase, "muted")
        self._dot.update()
        running = state.phase is SourcePhase.RUNNING
        parts = [state.name or self.tr("No source")]
        if state.size:
            parts.append(f"{state.size[0]}×{state.size[1]}")
        if running and rates.frames_fps:
            parts.append(self.tr("{rate:.0f} fps").format(rate=rates.frames_fps))
        self._source.setText(" · ".join(parts))
        self._source.updateGeometry()
        self._show_analysis(self._analysis_words(running, state, rates))
        self._device.setText(state.device if state.ready else "")
        busy = busy_words(rates.pace) if running else ""
        self._busy.setToolTip(tooltip(busy))
        self._analysis.setVisible(bool(self._analysis.text()))
        self._fit()

    def show_gallery(self, people: int, promise: str, doubt: str = "", why: str = "") -> None:
        """Say how many are enrolled and what is promised.

        ``doubt`` is why that may not hold at the place in view, in a few words, ``why`` what it
        rests on there.
        """
        counted = self.tr("1 person") if people == 1 else self.tr("{n:,} people").format(n=people)
        self._counted, self._promised = counted, promise
        self._doubt.setText(doubt)
        self._doubt.setVisible(bool(doubt))
        for text in (self._promise, self._doubt):
            text.setToolTip(tooltip(why))
            text.setAccessibleDescription(why)
        self._why = why
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out the least of what is said until the rest has room."""
        for left_out in range(_MOST_LEFT_OUT + 1):
            self._say(left_out)
            room = self.width() - self.minimumSizeHint().width()
            if not self.isVisible() or room >= _SOURCE_PX:
                return

    def _say(self, left_out: int) -> None:
        self._device.setVisible(bool(self._device.text()) and left_out < 1)
        busy = self.tr("Busy") if left_out >= 2 else self.tr("Busy: searching less")
        self._busy.setText(busy if self._busy.toolTip() else "")
        self._busy.setVisible(bool(self._busy.text()))
        counted = (self._counted,) if left_out < _MOST_LEFT_OUT else ()
        self._promise.setText(" · ".join(filter(None, (*counted, self._promised))))

    def _show_analysis(self, words: str) -> None:
        self._analysis.setText(words)
        self._analysis.setToolTip(self.tr("Where the time goes (F8)"))
        self._analysis.setAccessibleName(
            self.tr("{words}: where the time goes").format(words=words)
        )

    def _analysis_words(self, running: bool, state: LiveState, rates: Rates) -> str:
        if not running:
            return ""
        if not state.ready:
            return self.tr("Analysis starting")
        if rates.pace is None:
            return self.tr("Analysis waiting")
        if not rates.analysis_fps:
            return self.tr("Analysis {ms:.0f} ms").format(ms=rates.analysis_ms)
        words = self.tr("Analysis {fps:.0f} fps · {ms:.0f} ms")
        return words.format(fps=rates.analysis_fps, ms=rates.analysis_ms)
