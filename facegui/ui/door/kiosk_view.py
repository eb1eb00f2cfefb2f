"""The screen for visitors: one picture, one sentence, one color, and no controls.

The window passes it frames and analyses. `facegui.tasks.door.greeting` decides what it says.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from facegui.live.analysis import Analysis
from facegui.tasks.door.greeting import DoorState, Greeting
from facegui.ui.door import words as door_words
from facegui.ui.door.pin_card import PinCard
from facegui.ui.door.places import DoorPlaces, Written, fitted, places
from facegui.ui.door.words import DoorText
from facegui.ui.link.controller import Controller
from facegui.ui.link.live_state import LiveState, SourcePhase
from facegui.ui.parts.pictures import image_of, image_of_jpeg
from facegui.ui.theme.icons import widget_icon
from facegui.ui.theme.theme import smooth_painter, tokens_of
from facegui.ui.theme.tokens import DOOR_RING_PX, TYPE, Text
from facegui.vision.types import Frame

_SECOND_MS, _ASKED_FOR_MS = 1000, 30_000
_GROUNDS = {"good": "good_soft"}
_RINGS = {"good": "good", "accent": "accent", "warning": "warning"}
_FOLLOWS = 0.15  # part of the way to the face that the picture moves with each analysis
_RING_GAP_PX, _LINE_GAP_PX = 20.0, 16.0
_LINES = 2  # lines the second sentence may take


class KioskView(QWidget):
    """Escape or a double click asks for the PIN and leaves; without a PIN they leave at once."""

    def __init__(
        self,
        controller: Controller,
        *,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        super().__init__()
        self.setObjectName("door")
        self._controller, self._now = controller, now
        self._greeting = Greeting()
        self._frame: Frame | None = None
        self._middle = 0.5  # share of the frame, from its left
        self._painting: QImage | None = None
        self._text = door_words.closed()
        self._places = places(QSizeF(self.size()))
        self._card = PinCard(
            controller.door, self.tr("Leave the screen for visitors"), self._card_line()
        )
        self._card.setParent(self)
        self._card.hide()
        self._card.given_up.connect(self._on_given_up)
        self._asked = QTimer(self, singleShot=True, interval=_ASKED_FOR_MS)
        self._asked.timeout.connect(self._on_given_up)
        self._card.field.textEdited.connect(lambda _text: self._asked.start())
        self._seconds = QTimer(self, interval=_SECOND_MS)
        self._seconds.timeout.connect(self._on_second)
        self._seconds.start()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.BlankCursor)
        controller.state_changed.connect(self._on_state)
        self._on_state(controller.state)

    @property
    def text(self) -> DoorText:
        """What the visitor reads."""
        return self._text

    @property
    def card(self) -> PinCard:
        """The card that asks for the PIN; hidden until somebody wants to leave."""
        return self._card

    def show_frame(self, frame: Frame) -> None:
        """Show a newer frame."""
        self._frame = frame
        if self._painting is None:
            self.update(self._places.picture.toAlignedRect())

    def show_analysis(self, analysis: Analysis) -> None:
        """Take a newer analysis."""
        self._greeting = self._greeting.step(analysis)
        track = self._greeting.track
        meant = next((one for one in analysis.faces if track in (one.track, None)), None)
        to = 0.5 if meant is None else meant.face.center[0] / analysis.frame.width
        self._middle += _FOLLOWS * (to - self._middle)
        self._say()

    def ask(self, words: str = "") -> None:
        """Ask for the PIN; without one, leave."""
        if self._controller.door.leave():
            return
        self._card.tell(words or self._card_line())
        self._card.adjustSize()
        self._place_card()
        self.unsetCursor()
        self._card.show()
        self._card.raise_()
        self._asked.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ask()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.ask()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._places = places(QSizeF(self.size()))
        self._place_card()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        tokens, at = tokens_of(self), self._places
        painter.fillRect(
            event.rect(), QColor(getattr(tokens, _GROUNDS.get(self._text.tone, "background")))
        )
        self._paint_picture(painter, at)
        if not at.picture.contains(QRectF(event.rect())):
            self._paint_ring(painter, at)
            self._paint_words(painter, at)
        painter.end()

    def _card_line(self) -> str:
        return self.tr("It goes on greeting until the PIN fits.")

    def _place_card(self) -> None:
        self._card.fit(self.height())
        size = self._card.sizeHint()
        self._card.setGeometry(
            (self.width() - size.width()) // 2,
            max(0, (self.height() - size.height()) // 2),
            size.width(),
            size.height(),
        )

    def _on_given_up(self) -> None:
        self._asked.stop()
        self._card.clear()
        self._card.hide()
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setFocus()

    def _on_second(self) -> None:
        self.update(self._places.clock.united(self._places.day).toAlignedRect())

    def _on_state(self, state: LiveState) -> None:
        if state.phase is not SourcePhase.RUNNING:
            self._greeting, self._frame = Greeting(), None
        self._say()
        self.update()

    def _say(self) -> None:
        """Show the sentence that is due, if it is another one."""
        running = self._controller.state.phase is SourcePhase.RUNNING
        answer, settings = self._greeting.shown, self._controller.workspace.settings
        text = door_words.closed()
        if running and self._controller.state.ready:
            text = door_words.greeting(answer, names=settings.kiosk_names)
        if text == self._text:
            return
        self._text = text
        welcomed = answer.person_id if answer.state is DoorState.WELCOME and running else None
        self._painting = self._painted(welcomed)
        spoken = f"{text.sentence}. {text.line}"
        self.setAccessibleName(spoken)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))
        self.update()

    def _painted(self, person_id: str | None) -> QImage | None:
        """Return the painting shown for somebody, if paintings are shown."""
        jpeg = self._controller.portraits.instead(person_id) if person_id else None
        return image_of_jpeg(jpeg) if jpeg else None

    def _paint_picture(self, painter: QPainter, at: DoorPlaces) -> None:
        disc = QPainterPath()
        disc.addEllipse(at.picture)
        painter.save()
        painter.setClipPath(disc, Qt.ClipOperation.IntersectClip)
        painter.fillRect(at.picture, QColor(tokens_of(self).sunken))
        if self._painting is not None:
            painter.drawImage(at.picture, self._painting, _square(self._painting, 0.5))
        elif self._frame is not None:
            picture = image_of(self._frame)
            part = _square(picture, self._middle)
            # Like a mirror: moving left moves left.
            painter.translate(2 * at.picture.center().x(), 0)
            painter.scale(-1, 1)
            whole = picture.copy(part.toAlignedRect()).convertToFormat(QImage.Format.Format_RGB32)
            painter.drawImage(at.picture, whole)
        else:
            side = at.picture.width() / 4
            icon = widget_icon(self, "camera", "muted", round(side))
            painter.drawPixmap(at.picture.center() - QPointF(side / 2, side / 2), icon)
        painter.restore()

    def _paint_ring(self, painter: QPainter, at: DoorPlaces) -> None:
        tokens, tone = tokens_of(self), self._text.tone
        wide = DOOR_RING_PX * at.scale
        gap = (_RING_GAP_PX * at.scale) + wide / 2
        pen = QPen(QColor(getattr(tokens, _RINGS.get(tone, "border"))), wide)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if self._greeting.shown.state is DoorState.LOOK and tone == "accent":
            pen.setDashPattern([1.5, 0.75])
            pen.setWidthF(wide / 2)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = at.picture.adjusted(-gap, -gap, gap, gap)
        painter.drawEllipse(ring)
        if tone == "good":
            self._paint_check(painter, ring, at)

    def _paint_check(self, painter: QPainter, ring: QRectF, at: DoorPlaces) -> None:
        """Paint a check mark on the ring, so that color is not the only sign."""
        tokens, radius = tokens_of(self), 0.095 * ring.width()
        middle = ring.center() + QPointF(0.36, 0.36) * ring.width()
        painter.setPen(QPen(QColor(tokens.good_soft), DOOR_RING_PX * at.scale))
        painter.setBrush(QColor(tokens.good))
        painter.drawEllipse(middle, radius, radius)
        side = round(1.1 * radius)
        mark = widget_icon(self, "check", "good_soft", side)
        painter.drawPixmap(middle - QPointF(side / 2, side / 2), mark)

    def _paint_words(self, painter: QPainter, at: DoorPlaces) -> None:
        tokens, text, now = tokens_of(self), self._text, self._now()
        lined = TYPE[Text.DOOR_LINE].line_px * at.scale * _LINES
        answer = Written(text.sentence, Text.DOOR_ANSWER, at, at.sentence.adjusted(0, 0, 0, -lined))
        line = Written(
            text.line,
            Text.DOOR_LINE,
            at,
            QRectF(at.sentence.topLeft(), QSizeF(at.sentence.width(), lined)),
        )
        gap = _LINE_GAP_PX * at.scale
        left, top = at.sentence.left(), at.sentence.top()
        if at.middle:
            top += max(0.0, (at.picture.center().y() - top) - (answer.high + gap + line.high) / 2)
        answer.write(painter, tokens.good if text.tone == "good" else tokens.text, left, top)
        line.write(painter, tokens.muted, left, top + answer.high + gap)
        for words, step, room, color in (
            (door_words.clock(now), Text.DOOR_CLOCK, at.clock, tokens.text),
            (door_words.day(now), Text.DOOR_SMALL, at.day, tokens.muted),
        ):
            Written(words, step, at, room).write(painter, color, room.left(), room.top())
        self._paint_small(painter, at)

    def _paint_small(self, painter: QPainter, at: DoorPlaces) -> None:
        """Write at the bottom what is kept, and how to leave if that needs no PIN."""
        controller = self._controller
        lines = [
            door_words.how_long_kept(controller.workspace.settings),
            door_words.leaving(controller.door),
        ]
        lines = [words for words in lines if words]
        # One line each, smaller if need be.
        line = QRectF(at.small.topLeft(), QSizeF(at.small.width(), 1.3 * at.small.height() / 3))
        fonts = [fitted(words, Text.DOOR_SMALL, at.scale, line) for words in lines]
        made = min(fonts, key=QFont.pixelSize)
        painter.setFont(made)
        painter.setPen(QColor(tokens_of(self).muted))
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        flags = int(middle | Qt.TextFlag.TextWordWrap)
        painter.drawText(at.small, flags, "\n".join(lines))
        whole = painter.boundingRect(at.small, flags, "\n".join(lines))
        first = painter.fontMetrics().horizontalAdvance(lines[0])
        side = made.pixelSize()
        left = at.small.center().x() - first / 2 - 1.5 * side
        if left >= at.small.left():
            lock = widget_icon(self, "lock", "muted", side)
            painter.drawPixmap(QPointF(left, whole.top() + 0.1 * side), lock)


def _square(picture: QImage, middle: float) -> QRectF:
    """Return the largest square of a picture around a horizontal position."""
    side = min(picture.width(), picture.height())
    left = min(max(middle * picture.width() - side / 2, 0), picture.width() - side)
    return QRectF(left, (picture.height() - side) / 2, side, side)
