"""The lock over the whole window: the picture beyond recognition, and the card for the PIN."""

import time
from datetime import datetime

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget
from typing_extensions import override

from facegui.ui.door import words as door_words
from facegui.ui.door.pin_card import PinCard
from facegui.ui.link.controller import Controller
from facegui.ui.link.live_state import LiveState, SourcePhase
from facegui.ui.parts.pictures import image_of
from facegui.ui.theme.icons import widget_icon
from facegui.ui.theme.theme import tokens_of
from facegui.ui.theme.tokens import FOOTER_PX, XL, S
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row
from facegui.vision.types import Frame

# Dots left of a picture: a face a quarter as high is three of them.
_DOTS = QSize(16, 12)
_STEPS = (2, 4, 8, 16, 32)  # doubled in size several times, so that no edge of a dot is left
_VEIL = 165  # of 255: so that words can be read over any picture
_EVERY_S = 0.2
_SECOND_MS = 1000
_CLOCK_FROM_PX = 720  # a lower window shows the card alone


class LockView(QWidget):
    """Says that the window is locked and goes on watching; shows nothing of the pages."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self.setObjectName("door")
        self._controller = controller
        self._blurred = QPixmap()
        self._shown_s = 0.0
        self._told = ""
        self._clock, self._day = label("", "answer"), label("")
        self.card = PinCard(controller.door, self.tr("Locked"), "")
        self._watching = label("", "secondary")
        self._since = label(door_words.since(controller.door), "secondary")
        self._lay_out()
        timer = QTimer(self, interval=_SECOND_MS)
        timer.timeout.connect(self._tell_time)
        timer.start()
        controller.state_changed.connect(self._on_state)
        controller.source.cameras_changed.connect(self._say_watching)
        self._on_state(controller.state)
        self._tell_time()

    def ask(self, words: str = "") -> None:
        """Say why the PIN is needed."""
        self.card.tell(words or door_words.watching_line(self._controller.source.watching))
        self.card.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_frame(self, frame: Frame) -> None:
        """Show a newer frame beyond recognition, a few times a second."""
        now_s = time.monotonic()
        if now_s - self._shown_s >= _EVERY_S:
            self._shown_s = now_s
            self._blurred = QPixmap.fromImage(beyond_recognition(image_of(frame)))
            self.update()

    def show_analysis(self, analysis: object) -> None:
        """Ignore it: the lock shows nothing about faces."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.card.fit(self.height() - FOOTER_PX)
        for one in (self._clock, self._day):
            one.setVisible(self.height() >= _CLOCK_FROM_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ground = QColor(tokens_of(self).background)
        painter.fillRect(self.rect(), ground)
        if not self._blurred.isNull():
            painter.drawPixmap(self.rect(), self._blurred, _covering(self._blurred, self.size()))
            ground.setAlpha(_VEIL)
            painter.fillRect(self.rect(), ground)
        painter.end()

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        whole = column(1, spacing=S)
        for one in (self._clock, self._day):
            whole.addWidget(one, 0, middle)
        whole.addSpacing(S)
        whole.addWidget(self.card, 0, middle)
        whole.addStretch(2)
        whole.addWidget(self._foot())
        self.setLayout(whole)

    def _foot(self) -> QWidget:
        sign = QLabel()
        sign.setPixmap(widget_icon(self, "lock", "muted", 16))
        line = row(self._watching, 1, sign, self._since, spacing=S)
        line.setContentsMargins(XL, 0, XL, 0)
        made = QFrame()
        made.setObjectName("footer")
        made.setFixedHeight(FOOTER_PX)
        made.setLayout(line)
        return made

    def _on_state(self, state: LiveState) -> None:
        if state.phase is not SourcePhase.RUNNING:
            self._blurred = QPixmap()
            self.update()
        self._say_watching()

    def _say_watching(self) -> None:
        """Say whether anything is watched, by any camera."""
        state = self._controller.source.watching
        self._watching.setText(door_words.watching(state))
        line = door_words.watching_line(state)
        if line != self._told:  # whatever else the card says stays
            self._told = line
            self.card.tell(line)

    def _tell_time(self) -> None:
        now = datetime.now().astimezone()
        self._clock.setText(door_words.clock(now))
        self._day.setText(door_words.day(now))


def beyond_recognition(picture: QImage) -> QImage:
    """Return a picture reduced to soft dots, in which nobody can be recognized."""
    smooth = Qt.TransformationMode.SmoothTransformation
    whole = Qt.AspectRatioMode.IgnoreAspectRatio
    left = picture.scaled(_DOTS, whole, smooth).convertToFormat(QImage.Format.Format_RGB32)
    for step in _STEPS:
        left = left.scaled(_DOTS * step, whole, smooth)
    return left


def _covering(picture: QPixmap, size: QSize) -> QRect:
    """Return the part of a picture that fills a rectangle of this size."""
    part = size.scaled(picture.size(), Qt.AspectRatioMode.KeepAspectRatio)
    room = QRectF(picture.rect())
    return QRect(
        round(room.center().x() - part.width() / 2),
        round(room.center().y() - part.height() / 2),
        part.width(),
        part.height(),
    )
