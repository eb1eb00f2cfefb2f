"""The picture: the newest whole frame, with what is known of its faces over it."""

import time

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from facegui.live.analysis import Analysis
from facegui.ui.link.cameras.pulse import StageTimes
from facegui.ui.link.live_state import StageTime
from facegui.ui.parts import liveness_words, overlay
from facegui.ui.parts.face_words import tell
from facegui.ui.parts.motion import BoxMotion, Mover
from facegui.ui.parts.overlay import BoxMark
from facegui.ui.parts.pictures import image_of
from facegui.ui.parts.placement import Rect
from facegui.ui.theme.theme import font, smooth_painter, tokens_of
from facegui.ui.theme.tokens import ON_VIDEO, RADIUS_LARGE, S, Text
from facegui.ui.widgets.meter import part_of
from facegui.vision.scene import SceneCuts, SceneDetail
from facegui.vision.types import Frame

_WRAPPED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
_SMALL_PX = 420  # of a picture that whole plates would cover
_TICK_MS = 16
_DIMMED, _ASLEEP = 110, 176
_SHOWN_S = 0.5  # the longest time between two frames of a scene in which nothing moves


class VideoView(QWidget):
    """Shows frames as they come; faces move smoothly at any rate of analysis.

    ``people`` is how many are enrolled, for the words on the plates. Signal ``clicked``.
    """

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people = 0
        self.show_plates = True
        self._small = False  # so that plates are names alone
        self._frame: Frame | None = None
        self._scaled = QPixmap()
        self._motion = BoxMotion()
        self._choices: dict[object, int] = {}
        self._caption = ""
        self._dimmed = self._gray = False
        self._paints = StageTimes()
        self._cuts, self._scene_s = SceneCuts(), 0.0
        self._detail = SceneDetail()
        self._stepped_s = time.monotonic()
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(self.tr("Picture"))

    @property
    def frame_shown(self) -> Frame | None:
        """The frame on screen."""
        return self._frame

    @property
    def moving(self) -> bool:
        """Whether faces are still moving to their places."""
        return self._timer.isActive()

    @property
    def caption(self) -> str:
        """The words over the lower part of the picture."""
        return self._caption

    @property
    def paint_times(self) -> tuple[StageTime, ...]:
        """How long painting took lately, as the single stage ``paint``."""
        return self._paints.of_late(time.monotonic())

    def show_frame(self, frame: Frame) -> None:
        """Show a newer frame; faces of another scene vanish at once.

        A frame that looks like the one on screen is skipped: scaling and painting are most of the
        cost of a scene without change.
        """
        shown = self._frame
        if (
            shown is not None
            and 0 <= frame.time_s - shown.time_s < _SHOWN_S
            and not self._detail.changed(frame)
        ):
            return
        another = self._cuts.cut(frame)
        self._detail.keep(frame)
        if self._frame is not None and (another or frame.time_s < self._frame.time_s):
            self._scene_s = frame.time_s
            self.forget_faces()
        self._frame = frame
        self._scaled = QPixmap()
        self.update()

    def show_analysis(self, analysis: Analysis) -> None:
        """Show what is known of the faces, unless it belongs to the scene before."""
        if analysis.frame.time_s < self._scene_s:
            return
        self._motion.take(analysis)
        if self._motion.moving and not self._timer.isActive():
            self._stepped_s = time.monotonic()
            self._timer.start()

    def forget_faces(self) -> None:
        """Show no faces until the next analysis."""
        self._motion.clear()
        self._choices.clear()
        self.update()

    def clear(self) -> None:
        """Show neither picture nor faces."""
        self._frame = None
        self._cuts, self._scene_s = SceneCuts(), 0.0
        self._scaled = QPixmap()
        self.forget_faces()

    def say(self, caption: str, *, dimmed: bool = False, gray: bool = False) -> None:
        """Show words over the picture, ``dimmed`` when it does not move.

        It is ``gray`` when it shows the past and not the present.
        """
        if gray != self._gray:
            self._gray, self._scaled = gray, QPixmap()
            self.update()
        if (caption, dimmed) != (self._caption, self._dimmed):
            self._caption, self._dimmed = caption, dimmed
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._scaled = QPixmap()
        self._small = self.width() < _SMALL_PX
        for layer in self.findChildren(VideoLayer):
            layer.setGeometry(self.rect())
        super().resizeEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        began_s = time.perf_counter()
        painter = smooth_painter(self)
        # The clip has the picture's shape: no bars beside it.
        shape = QPainterPath()
        shape.addRoundedRect(self.picture_rect(), RADIUS_LARGE, RADIUS_LARGE)
        painter.fillPath(shape, QColor(tokens_of(self).sunken))
        painter.setClipPath(shape)
        if self._frame is not None:
            painter.save()
            self._paint_frame(painter, self._frame)
            painter.restore()
        if self._caption:
            self._paint_caption(painter)
        painter.end()
        took_ms = (time.perf_counter() - began_s) * 1000
        self._paints.take(time.monotonic(), {"paint": took_ms})

    def _paint_frame(self, painter: QPainter, frame: Frame) -> None:
        target = self.picture_rect()
        if self._scaled.isNull():
            self._scaled = self._scale(frame, target)
        painter.drawPixmap(target.topLeft(), self._scaled)
        if self._dimmed:
            painter.fillRect(target, QColor(0, 0, 0, _ASLEEP if self._gray else _DIMMED))
        marks = [self._mark(mover, target, frame) for mover in self._motion.movers]
        if not marks:
            return
        # Near the edge, a face's frame extends beyond the picture.
        painter.setClipRect(target, Qt.ClipOperation.IntersectClip)
        if not self.show_plates:
            overlay.paint_frames(painter, marks)
            return
        bounds = Rect(target.x() + 6, target.y() + 6, target.width() - 12, target.height() - 12)
        keys = self._motion.keys
        before = [self._choices.get(key) for key in keys]
        said = self.caption_rect()
        free = [Rect(said.x(), said.y(), said.width(), said.height())] if self._caption else []
        plates = overlay.place(marks, bounds, before, small=self._small, free=free)
        self._choices = {
            key: one.choice for key, one in zip(keys, plates, strict=True) if one is not None
        }
        overlay.paint(painter, marks, plates, small=self._small)

    def picture_rect(self) -> QRectF:
        """Return where the whole frame is, in widget pixels."""
        if self._frame is None:
            return QRectF(self.rect())
        scale = min(self.width() / self._frame.width, self.height() / self._frame.height)
        width, height = round(self._frame.width * scale), round(self._frame.height * scale)
        # Aligned with the cards and the title, like everything on the page.
        return QRectF((self.width() - width) // 2, 0, width, height)

    def _scale(self, frame: Frame, target: QRectF) -> QPixmap:
        # Converting first is four times as fast as letting the painter read BGR.
        picture = image_of(frame)
        if self._gray:
            picture = picture.convertToFormat(QImage.Format.Format_Grayscale8)
        picture = picture.convertToFormat(QImage.Format.Format_RGB32)
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(target.width() * ratio), round(target.height() * ratio))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(pixmap.rect()), picture, QRectF(picture.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _mark(self, mover: Mover, target: QRectF, frame: Frame) -> BoxMark:
        scale = target.width() / frame.width
        x1, y1, x2, y2 = (float(value) * scale for value in mover.box)
        box = Rect(target.x() + x1, target.y() + y1, x2 - x1, y2 - y1)
        told = tell(mover.seen, self.people)
        decision, liveness = mover.seen.decision, mover.seen.liveness
        live = None if liveness is None else liveness_words.tell(liveness)
        return BoxMark(
            box,
            told.title,
            told.line,
            told.tone,
            part_of(decision.span, decision.score),
            part_of(decision.span, decision.threshold),
            mover.opacity,
            None if live is None else (live.glyph, live.tone),
        )

    def caption_rect(self) -> QRectF:
        """Return where the caption is over the picture, in widget pixels."""
        room = self.picture_rect()
        metrics = QFontMetrics(font(Text.STRONG))
        width = min(metrics.horizontalAdvance(self._caption) + 40, round(room.width()) - 2 * S)
        # On a small picture the words take two lines.
        words = QRect(0, 0, max(1, width - 24), round(room.height()))
        high = max(44, metrics.boundingRect(words, _WRAPPED, self._caption).height() + 24)
        return QRectF(room.center().x() - width / 2, room.bottom() - 24 - high, width, high)

    def _paint_caption(self, painter: QPainter) -> None:
        painter.setFont(font(Text.STRONG))
        plate = self.caption_rect()
        ground = QColor(ON_VIDEO.plate)
        ground.setAlpha(ON_VIDEO.plate_alpha)
        painter.setPen(QColor(255, 255, 255, 40))
        painter.setBrush(ground)
        painter.drawRoundedRect(plate, 12, 12)
        painter.setPen(QColor(ON_VIDEO.text))
        painter.drawText(plate.adjusted(12, 0, -12, 0), _WRAPPED, self._caption)

    def _tick(self) -> None:
        now = time.monotonic()
        frame_s = self._frame.time_s if self._frame is not None else 0.0
        self._motion.step(now - self._stepped_s, frame_s)
        self._stepped_s = now
        self.update()
        if not self._motion.moving:
            self._timer.stop()


class VideoLayer(QWidget):
    """Covers a `VideoView` and keeps its size."""

    def __init__(self, video: VideoView) -> None:
        super().__init__(video)
        self.video = video
        self.setGeometry(video.rect())
