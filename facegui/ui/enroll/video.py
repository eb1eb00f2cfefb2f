"""The picture while enrolling: a dashed oval around the face that will be enrolled."""

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen
from typing_extensions import override

from facegui.ui.parts.video import VideoView
from facegui.ui.theme.theme import smooth_painter
from facegui.ui.theme.tokens import ON_VIDEO
from facegui.vision.types import Face, Floats

_WIDER, _HIGHER, _UP = 1.3, 1.5, 0.04  # a head is larger than its face box, mostly at the top
_FOLLOWED = 0.5
_FULL = 360 * 16


class EnrollVideo(VideoView):
    """A `VideoView` with a guide instead of names."""

    def __init__(self) -> None:
        super().__init__()
        self._box: Floats | None = None
        self._progress = 0.0

    def guide(self, face: Face | None, progress: float) -> None:
        """Follow a face; ``progress`` 0..1 is the share of the needed looks."""
        if face is None:
            self._box = None
        elif self._box is None:
            self._box = face.box.copy()
        else:
            self._box = np.asarray(self._box + _FOLLOWED * (face.box - self._box), np.float32)
        self._progress = progress
        self.update()

    @override
    def clear(self) -> None:
        self._box, self._progress = None, 0.0
        super().clear()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        frame = self.frame_shown
        if frame is None or self._box is None:
            return
        target = self.picture_rect()
        scale = target.width() / frame.width
        x1, y1, x2, y2 = (float(value) * scale for value in self._box)
        width, height = (x2 - x1) * _WIDER, (y2 - y1) * _HIGHER
        left = target.x() + (x1 + x2 - width) / 2
        top = target.y() + (y1 + y2 - height) / 2 - height * _UP
        oval = QRectF(left, top, width, height)
        painter = smooth_painter(self)
        painter.setClipRect(target)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        shade = QColor(ON_VIDEO.hairline)
        shade.setAlpha(120)
        painter.setPen(QPen(shade, 4))
        painter.drawEllipse(oval)
        dashed = QPen(QColor(ON_VIDEO.frame), 2, Qt.PenStyle.DashLine)
        painter.setPen(dashed)
        painter.drawEllipse(oval)
        if self._progress > 0:
            done = QPen(QColor(ON_VIDEO.match), 4)
            done.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(done)
            painter.drawArc(oval, 90 * 16, -round(_FULL * self._progress))
        painter.end()
