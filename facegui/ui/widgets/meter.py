"""A score on a bar with a tick at the threshold."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from facegui.ui.theme.figures import filled
from facegui.ui.theme.theme import smooth_painter, tokens_of
from facegui.ui.widgets.chip import Tone, role_of


class Bar(QWidget):
    """A share of 0..1 as a bar, in the accent color."""

    _thick_px = 4

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._share = 0.0
        self._tick: float | None = None
        self._role = "accent"

    def show_share(self, share: float) -> None:
        """Show another share."""
        self._share = share
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(40, self._thick_px)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = smooth_painter(self)
        draw_meter(
            painter,
            QRectF(0, (self.height() - self._thick_px) / 2, self.width(), self._thick_px),
            self._share,
            self._tick,
            fill=QColor(getattr(tokens, self._role)),
            track=QColor(tokens.sunken),
            tick=QColor(tokens.text),
        )
        painter.end()


class Meter(Bar):
    """A score as a bar, with a tick at the threshold. Scores beyond its ends are clipped."""

    _thick_px = 6

    def show_score(
        self,
        score: float | None,
        threshold: float | None,
        tone: Tone,
        span: tuple[float, float] = (0.0, 1.0),
    ) -> None:
        """Show a score (None: an empty bar) and the threshold, within ``span``."""
        self._tick, self._role = part_of(span, threshold), role_of(tone)
        self.setAccessibleName(self._spoken(score, threshold))
        self.show_share(part_of(span, score) or 0.0)

    def _spoken(self, score: float | None, threshold: float | None) -> str:
        if score is None:
            return self.tr("Score")
        if threshold is None:
            return filled(self.tr("Score {score:.2f}"), score=score)
        words = self.tr("Score {score:.2f}, needs {needs:.2f}")
        return filled(words, score=score, needs=threshold)

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, 12)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, 12)


def part_of(span: tuple[float, float], score: float | None) -> float | None:
    """Return where a score lies in a span, 0..1."""
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
