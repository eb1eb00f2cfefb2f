"""Which face? Shows a picture in which each possible face is a button."""

from collections.abc import Sequence
from itertools import combinations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from facegui.tasks.which_face import SeveralFaces
from facegui.ui.link.sentences import happened
from facegui.ui.parts.pictures import image_of_pixels
from facegui.ui.theme.figures import filled
from facegui.ui.theme.theme import font, smooth_painter, tokens_of
from facegui.ui.theme.tokens import ON_VIDEO, S, Text
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.labels import label, tooltip
from facegui.ui.widgets.layouts import column, row

_MOST_PX = 220  # of its height
_LEAST_PX = 28  # the smallest button: finger and eye must find it
_BADGE_PX = 22
_MARGIN = 0.8  # around the faces, in heights of the largest


class _FaceButton(QAbstractButton):
    """A frame around a face, with its number under it."""

    def __init__(self, number: int, of: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = number
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        name = filled(self.tr("Face {number} of {of}, from the left"), number=number, of=of)
        self.setAccessibleName(name)
        self.setToolTip(tooltip(name))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = smooth_painter(self)
        strong = self.underMouse() or self.hasFocus()
        edge = QRectF(self.rect()).adjusted(2, 2, -2, -2 - _BADGE_PX)
        hairline = QColor(ON_VIDEO.hairline)
        hairline.setAlpha(120)
        for color, width in ((hairline, 4.0), (QColor(ON_VIDEO.text), 2.0)):
            painter.setPen(QPen(color, width))
            painter.drawRoundedRect(edge, 8, 8)
        if strong:
            painter.setPen(QPen(QColor(tokens.accent), 3))
            painter.drawRoundedRect(edge, 8, 8)
        badge = QRectF(
            edge.center().x() - _BADGE_PX / 2, edge.bottom() + 2, _BADGE_PX, _BADGE_PX - 2
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent if strong else ON_VIDEO.plate))
        painter.drawRoundedRect(badge, 8, 8)
        painter.setPen(QColor(tokens.on_accent if strong else ON_VIDEO.text))
        painter.setFont(font(Text.SECONDARY))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self.number))
        painter.end()


class _Picture(QWidget):
    """The picture with its buttons, as wide as it can be and at most 220 pixels high."""

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._boxes: tuple[QRectF, ...] = ()
        self.buttons: tuple[_FaceButton, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_faces(self, image: QImage, boxes: Sequence[QRectF]) -> None:
        """Show another picture; boxes are in its pixels, left to right."""
        for old in self.buttons:
            old.hide()
            old.deleteLater()
        self._image, self._boxes = image, tuple(boxes)
        self.buttons = tuple(
            _FaceButton(number, len(boxes), self) for number in range(1, len(boxes) + 1)
        )
        for one in self.buttons:
            one.clicked.connect(lambda _checked=False, one=one: self.picked.emit(one.number))
            one.show()
        self._place()
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if self._image.isNull():
            return 0
        return min(_MOST_PX, round(width * self._image.height() / self._image.width()))

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        painter = smooth_painter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(self._room, 10, 10)
        painter.setClipPath(shape)
        painter.drawImage(self._room, self._image)
        painter.end()

    @property
    def _room(self) -> QRectF:
        """Return where the picture lies, in widget pixels."""
        scale = min(self.width() / self._image.width(), self.height() / self._image.height())
        width, height = self._image.width() * scale, self._image.height() * scale
        return QRectF(0, (self.height() - height) / 2, width, height)

    def _place(self) -> None:
        if self._image.isNull():
            return
        room = self._room
        scale = room.width() / self._image.width()
        places = []
        for box in self._boxes:
            middle = box.center() * scale + room.topLeft()
            width = max(_LEAST_PX, box.width() * scale)
            height = max(_LEAST_PX, box.height() * scale)
            place = QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
            places.append(_within(place.adjusted(-2, -2, 2, 2 + _BADGE_PX), room).toRect())
        for first, second in combinations(places, 2):
            _part(first, second)
        for one, parted in zip(self.buttons, places, strict=True):
            one.setGeometry(parted)


class FacePicker(QWidget):
    """Asks which face of a picture is meant. Signals: ``picked`` (its number), ``dismissed``.

    Numbers count from 1, left to right, as in a `FaceChoice`.
    """

    picked = Signal(int)
    dismissed = Signal()

    def __init__(self, dismiss: str = "") -> None:
        """Hide until asked; ``dismiss`` names a button for "none of them"."""
        super().__init__()
        self._words = label("", wrap=True)
        self._picture = _Picture()
        self._none = button(dismiss, then=self._on_none, small=True)
        self._picture.picked.connect(self._on_picked)
        self.setLayout(column(self._words, self._picture, row(self._none, 1), spacing=S))
        self._none.setVisible(bool(dismiss))  # shown without a parent it would be a window
        self.hide()

    @property
    def words(self) -> str:
        """The question."""
        return self._words.text()

    @property
    def faces(self) -> Sequence[QAbstractButton]:
        """The buttons of the faces, left to right."""
        return self._picture.buttons

    def ask(self, problem: SeveralFaces, ask: str = "") -> None:
        """Show the picture and its faces; ``ask`` says whom to click, where that is known."""
        frame = problem.frame
        if frame is None:
            return
        ask = ask or self.tr("Click the one who is meant.")
        self._words.setText(f"{happened(problem)} {ask}")
        boxes = [
            QRectF(box[0], box[1], box[2] - box[0], box[3] - box[1])
            for box in (face.box.tolist() for face in problem.faces)
        ]
        image = image_of_pixels(frame.pixels)
        part = _around(boxes, image)
        inside = [box.translated(-part.x(), -part.y()) for box in boxes]
        self._picture.show_faces(image.copy(part), inside)
        self.setAccessibleName(self._words.text())
        self.show()
        if not isinstance(QApplication.focusWidget(), QLineEdit):  # somebody may be typing a name
            self._picture.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_picked(self, number: int) -> None:
        self.hide()
        self.picked.emit(number)

    def _on_none(self) -> None:
        self.hide()
        self.dismissed.emit()


def _within(place: QRectF, room: QRectF) -> QRectF:
    """Return a rectangle moved into ``room`` and shrunk to fit."""
    moved = QRectF(place)
    moved.setSize(place.size().boundedTo(room.size()))
    moved.moveLeft(min(max(moved.left(), room.left()), room.right() - moved.width()))
    moved.moveTop(min(max(moved.top(), room.top()), room.bottom() - moved.height()))
    return moved


def _part(first: QRect, second: QRect) -> None:
    """Take from both what they share, on the side where it is less, so that frames never touch."""
    common = first.adjusted(-1, -1, 1, 1).intersected(second.adjusted(-1, -1, 1, 1))
    if common.isEmpty():
        return
    if common.width() <= common.height():
        left, right = sorted((first, second), key=lambda one: one.center().x())
        left.setRight(common.center().x() - 1)
        right.setLeft(common.center().x() + 1)
    else:
        upper, lower = sorted((first, second), key=lambda one: one.center().y())
        upper.setBottom(common.center().y() - 1)
        lower.setTop(common.center().y() + 1)


def _around(boxes: Sequence[QRectF], image: QImage) -> QRect:
    """Return the part of the picture around its faces, which makes them easier to tell apart."""
    every = QRectF()
    for box in boxes:
        every = every.united(box)
    margin = _MARGIN * max(box.height() for box in boxes)
    return every.adjusted(-margin, -margin, margin, margin).toRect().intersected(image.rect())
