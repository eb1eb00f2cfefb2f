"""The help sheet at the right: first the current page, then every key."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from facegui.ui.help.floating import Floating
from facegui.ui.help.keys import Cap, KeyLine, Keys
from facegui.ui.help.words import Line
from facegui.ui.theme.theme import smooth_painter, tokens_of
from facegui.ui.theme.tokens import XL, L, M, S
from facegui.ui.widgets.buttons import button, icon_button
from facegui.ui.widgets.chip import Tone, role_of
from facegui.ui.widgets.flow import wrapped
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import Scroll, Scrolled, column, row
from facegui.ui.widgets.surfaces import hairline

_WIDTH_PX, _FRAME_PX = 364, 20


class _Mark(QWidget):
    """A small frame in the color of a tone, like the one around a face; without a tone, a dot."""

    def __init__(self, tone: Tone | None) -> None:
        super().__init__()
        self._tone = tone
        self.setFixedSize(_FRAME_PX, _FRAME_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = smooth_painter(self), tokens_of(self)
        place = QRectF(self.rect())
        if self._tone is None:  # a frame would look like a check box
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(place.center(), 3, 3)
        else:
            painter.setPen(QPen(QColor(getattr(tokens, role_of(self._tone))), 2))
            painter.drawRoundedRect(place.adjusted(2, 2, -2, -2), 5, 5)
        painter.end()


class HelpSheet(Floating):
    """Signals: ``about_wanted``; ``report_wanted`` (a report for a bug)."""

    about_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self.setObjectName("helpSheet")
        self.setAccessibleName(self.tr("Help"))
        self._close = icon_button("close", self.tr("Close"), size_px=16)
        self._close.clicked.connect(lambda _checked=False: self.shut())
        head = row(label(self.tr("Help"), "title"), 1, Cap("F1"), self._close, spacing=S)
        head.setContentsMargins(XL, M, L, M)
        self._scroll = Scroll()
        about = button(self.tr("About FaceGUI"), then=self._on_about)
        report = button(self.tr("Copy a report"), "quiet", then=self.report_wanted)
        foot = column(wrapped(about, report))
        foot.setContentsMargins(XL, M, XL, L)
        whole = column(head, self._scroll, foot, spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    @property
    def keys(self) -> tuple[Keys, ...]:
        """All keys in the list."""
        return tuple(one.keys for one in self.findChildren(KeyLine))

    def tell(self, lines: Sequence[Line], here: Sequence[Keys], everywhere: Sequence[Keys]) -> None:
        """Show the help of a page."""
        content = column(spacing=M)
        content.setContentsMargins(XL, 0, XL - S, L)
        parts = (
            (self.tr("This page"), [_told(*line) for line in lines]),
            (self.tr("Keys on this page"), [KeyLine(one) for one in here]),
            (self.tr("Keys everywhere"), [KeyLine(one) for one in everywhere]),
        )
        first = True
        for title, widgets in parts:
            if not widgets:
                continue
            if not first:
                content.addWidget(hairline())
            first = False
            content.addWidget(label(title, "section"))
            for widget in widgets:
                content.addWidget(widget)
        content.addStretch(1)
        inside = Scrolled()
        inside.setLayout(content)
        self._scroll.hold(inside)

    @override
    def open(self) -> None:
        super().open()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def place(self, ground: QWidget) -> None:
        width = min(_WIDTH_PX, ground.width())
        self.setGeometry(ground.width() - width, 0, width, ground.height())

    def _on_about(self) -> None:
        self.shut()
        self.about_wanted.emit()


def _told(tone: Tone | None, words: str) -> QWidget:
    line = row(spacing=M)
    line.addWidget(_Mark(tone), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label(words, wrap=True), 1)
    made = QWidget()
    made.setLayout(line)
    return made
