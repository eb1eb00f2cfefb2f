"""A score on a bar with a tick at the threshold."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from facegui.ui.theme import tokens_of
from facegui.ui.widgets.chip import Tone, role_of


class Meter(QWidget):
    """A score as a bar; the tick shows what is needed. Scores beyond its ends are cut."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._score = 0.0
        self._threshold: float | None = None
        self._tone: Tone = "neutral"

    def show_score(
        self,
        score: float | None,
        threshold: float | None,
        tone: Tone,
        span: tuple[float, float] = (0.0, 1.0),
    ) -> None:
        """Show a score (None: an empty bar) and what is needed, from one end of ``span`` on."""
        self._score = part_of(span, score) or 0.0
        self._threshold, self._tone = part_of(span, threshold), tone
        needed = "" if threshold is None else f", needs {threshold:.2f}"
        self.setAccessibleName("Score" if score is None else f"Score {score:.2f}{needed}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, 12)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, 12)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_meter(
            painter,
            QRectF(0, (self.height() - 6) / 2, self.width(), 6),
            self._score,
            self._threshold,
            fill=QColor(getattr(tokens, role_of(self._tone))),
            track=QColor(tokens.sunken),
            tick=QColor(tokens.text),
        )
        painter.end()


def part_of(span: tuple[float, float], score: float | None) -> float | None:
    """Return how far a score lies between two others, 0..1."""
    if score is None:
        return None
    empty, full = span
    return min(1.0, max(0.0, (score - empty) / (full - empty)))


def draw_meter(
    painter: QPainter,
    bar: QRectF,
    score: float,
    threshold: float | None,
    *,
    fill: QColor,
    track: QColor,
    tick: QColor,
) -> None:
    """Draw a bar with its fill and tick, in the painter's pixels."""
    radius = bar.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(track)
    painter.drawRoundedRect(bar, radius, radius)
    if score > 0:
        filled = QRectF(bar.left(), bar.top(), max(bar.width() * score, bar.height()), bar.height())
        painter.setBrush(fill)
        painter.drawRoundedRect(filled, radius, radius)
    if threshold is not None:
        x = bar.left() + bar.width() * min(1.0, max(0.0, threshold))
        painter.setBrush(tick)
        painter.drawRect(QRectF(round(x) - 1, bar.top() - 3, 2, bar.height() + 6))
