"""The mark of liveness with one line about it; a click shows the evidence."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from facegui.matching.liveness import Liveness, LivenessState
from facegui.ui.parts import liveness_words
from facegui.ui.parts.liveness_words import Glyph
from facegui.ui.theme.theme import smooth_painter, tokens_of
from facegui.ui.theme.tokens import XS, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.chip import Tone, role_of
from facegui.ui.widgets.disclosure import Disclosure
from facegui.ui.widgets.flow import wrapped
from facegui.ui.widgets.labels import label, tooltip
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.meter import Meter

_GLYPH_PX, _LEFT_PX = 16, 22
# Strokes relative to the square's center, in parts of its side.
_STROKES = {
    Glyph.CHECK: (((-0.2, 0.02), (-0.05, 0.17)), ((-0.05, 0.17), (0.21, -0.14))),
    Glyph.CROSS: (((-0.15, -0.15), (0.15, 0.15)), ((-0.15, 0.15), (0.15, -0.15))),
    Glyph.QUESTION: (
        ((-0.12, -0.13), (-0.02, -0.22)),
        ((-0.02, -0.22), (0.11, -0.15)),
        ((0.11, -0.15), (0.0, 0.0)),
        ((0.0, 0.0), (0.0, 0.07)),
        ((0.0, 0.22), (0.0, 0.222)),
    ),
    Glyph.DOTS: (
        ((-0.2, 0.0), (-0.198, 0.0)),
        ((0.0, 0.0), (0.002, 0.0)),
        ((0.2, 0.0), (0.202, 0.0)),
    ),
    Glyph.EMPTY: (),
}


def draw_glyph(painter: QPainter, room: QRectF, glyph: Glyph, color: QColor) -> None:
    """Draw a glyph into a square, in the painter's pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    wide = max(1.4, room.width() / 11)
    pen = QPen(color, wide)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    ring = QPen(pen)
    if glyph is Glyph.EMPTY:
        ring.setDashPattern([1.6, 2.0])
    painter.setPen(ring)
    painter.drawEllipse(room.adjusted(wide, wide, -wide, -wide))
    painter.setPen(pen)
    side, middle = room.width(), room.center()
    for (x1, y1), (x2, y2) in _STROKES[glyph]:
        begin = QPointF(middle.x() + x1 * side, middle.y() + y1 * side)
        painter.drawLine(begin, QPointF(middle.x() + x2 * side, middle.y() + y2 * side))


class _Words(Disclosure):
    """Glyph, words and a chevron; checked while the evidence is shown."""

    def __init__(self) -> None:
        super().__init__("")
        self._glyph = Glyph.EMPTY
        self._tone: Tone = "neutral"

    def say(self, told: liveness_words.LivenessText) -> None:
        self._glyph, self._tone = told.glyph, told.tone
        self.setText(told.words)
        self.setAccessibleName(f"{told.words}. {told.why}")
        self.setToolTip(tooltip(told.why))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(_LEFT_PX, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = smooth_painter(self)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            ring = QRectF(self.rect()).adjusted(_GLYPH_PX + 1, 1, -1, -1)
            painter.drawRoundedRect(ring, 6, 6)
        color = QColor(getattr(tokens, role_of(self._tone)))
        top = (self.height() - _GLYPH_PX) / 2
        draw_glyph(painter, QRectF(0, top, _GLYPH_PX, _GLYPH_PX), self._glyph, color)
        painter.setPen(color)
        painter.setFont(self.font())
        room = QRectF(_LEFT_PX, 0, self.width() - _LEFT_PX, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        self.draw_chevron_after_words(painter)
        painter.end()


class LivenessLine(QWidget):
    """Hidden while liveness is off. Signal ``install_wanted`` comes where the model is missing."""

    install_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._evidence: _Evidence | None = None
        self._liveness: Liveness | None = None
        self._tone: Tone = "neutral"
        self._words = _Words()
        self._words.toggled.connect(self._on_toggled)
        self._install = button(self.tr("Install…"), "link", then=self.install_wanted)
        self._install.setAccessibleName(self.tr("Install the liveness model"))
        self._box = column(wrapped(self._words, self._install, spacing=XS), spacing=XS)
        self.setLayout(self._box)
        self.hide()

    @property
    def words(self) -> str:
        """The text, empty while liveness is off."""
        return self._words.text() if self._liveness is not None else ""

    @property
    def tone(self) -> Tone:
        """The tone of the state."""
        return self._tone

    @property
    def install(self) -> QAbstractButton:
        """The button that leads to the missing model."""
        return self._install

    @property
    def evidence(self) -> tuple[str, ...]:
        """The evidence on screen, empty while it is folded."""
        return self._evidence.lines if self._evidence and not self._evidence.isHidden() else ()

    def show_liveness(self, liveness: Liveness | None) -> None:
        """Show a result; None while liveness is off."""
        if liveness == self._liveness:
            return
        self._liveness = liveness
        self.setVisible(liveness is not None)
        if liveness is None:
            return
        told = liveness_words.tell(liveness)
        self._tone = told.tone
        self._words.say(told)
        self._install.setVisible(liveness.state is LivenessState.NOT_CHECKED)
        if self._evidence is not None:
            self._evidence.show_liveness(liveness)

    def unfold(self, shown: bool = True) -> None:
        """Show the evidence, or hide it."""
        self._words.setChecked(shown)

    def _on_toggled(self, shown: bool) -> None:
        if self._evidence is None:
            self._evidence = _Evidence()  # most cards are never unfolded
            self._box.addWidget(self._evidence)
        if self._liveness is not None:
            self._evidence.show_liveness(self._liveness)
        self._evidence.setVisible(shown)


class _Evidence(QWidget):
    """The score beside its threshold, and how the face moved."""

    def __init__(self) -> None:
        super().__init__()
        self._why = label("", "secondary", wrap=True)
        self._score = label("", "secondary")
        self._meter = Meter()
        self._motion = label("", "secondary")
        self._lines = QWidget()
        self._lines.setLayout(
            column(
                _pair(self.tr("Looks live"), self._score),
                self._meter,
                _pair(self.tr("Moves"), self._motion),
                spacing=XS,
            )
        )
        self.setLayout(column(self._why, self._lines, spacing=XS))

    @property
    def lines(self) -> tuple[str, ...]:
        """The reason, the score and the motion, as shown."""
        return self._why.text(), self._score.text(), self._motion.text()

    def show_liveness(self, liveness: Liveness) -> None:
        told = liveness_words.tell(liveness)
        self._why.setText(told.why)
        self._why.setVisible(liveness.score is None or liveness.flat is True)
        self._score.setText(liveness_words.score_sentence(liveness))
        self._meter.show_score(liveness.score, liveness.threshold, told.tone)
        self._motion.setText(liveness_words.motion_sentence(liveness))
        self._lines.setVisible(liveness.score is not None)


def _pair(words: str, value: QWidget) -> QWidget:
    line = row(spacing=S)
    line.addWidget(label(words, "secondary", wrap=True), 1)
    line.addWidget(value, 0, Qt.AlignmentFlag.AlignTop)
    holder = QWidget()
    holder.setLayout(line)
    return holder
