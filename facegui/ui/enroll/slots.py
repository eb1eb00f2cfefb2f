"""The pictures to be saved: a place for each pose, and one for each further picture."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QWidget
from typing_extensions import override

from facegui.tasks.coach import Pose
from facegui.tasks.draft import Draft, Kept
from facegui.ui.enroll import words as enroll_words
from facegui.ui.parts.pictures import image_of_jpeg
from facegui.ui.theme.icons import widget_icon
from facegui.ui.theme.theme import font, smooth_painter, tokens_of
from facegui.ui.theme.tokens import M, Text
from facegui.ui.widgets.avatar import hair_px
from facegui.ui.widgets.labels import tooltip
from facegui.ui.widgets.layouts import clear

_SIDE_PX, _LABEL_PX, _COLUMNS = 84, 20, 3


class _Slot(QAbstractButton):
    """A picture with its pose under it, or an empty place that names its pose."""

    def __init__(self, words: str, kept: Kept | None, *, wanted: bool) -> None:
        super().__init__()
        self._words, self._wanted = words, wanted
        self._picture = QImage()
        self.setFixedSize(_SIDE_PX, _SIDE_PX + _LABEL_PX)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if kept is None:
            name = self.tr("Take the picture: {pose}").format(pose=words)
        else:
            self._picture = _square(image_of_jpeg(kept.candidate.sample.jpeg))
            name = self.tr("Remove the picture: {pose}").format(pose=words)
        self.setAccessibleName(name)
        self.setToolTip(tooltip(name))

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SIDE_PX, _SIDE_PX + _LABEL_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = smooth_painter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = QRectF(1, 1, _SIDE_PX - 2, _SIDE_PX - 2)
        if self._picture.isNull():
            pen = QPen(QColor(tokens.accent if self._wanted else tokens.border), 1.5)
            pen.setStyle(Qt.PenStyle.DashLine)
            edge = pen if not self.hasFocus() else QPen(QColor(tokens.accent), 2)
            painter.setPen(edge)
            painter.drawRoundedRect(place, 10, 10)
            painter.setPen(QColor(tokens.accent if self._wanted else tokens.muted))
            painter.setFont(font(Text.SECONDARY))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._words)
        else:
            self._paint_picture(painter, place)
        painter.end()

    def _paint_picture(self, painter: QPainter, place: QRectF) -> None:
        tokens = tokens_of(self)
        shape = QPainterPath()
        shape.addRoundedRect(place, 10, 10)
        painter.save()
        painter.setClipPath(shape)
        painter.drawImage(place, self._picture)
        if self.underMouse() or self.hasFocus():
            painter.fillRect(place, QColor(0, 0, 0, 120))
            mark = widget_icon(self, "trash", "surface", 20)
            painter.drawPixmap(round(place.center().x() - 10), round(place.center().y() - 10), mark)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.good), 2))
        painter.drawRoundedRect(place, 10, 10)
        painter.setPen(QColor(tokens.muted))
        painter.setFont(font(Text.SECONDARY))
        under = QRectF(0, _SIDE_PX, _SIDE_PX, _LABEL_PX)
        painter.drawText(under, Qt.AlignmentFlag.AlignCenter, self._words)


class PictureSlots(QWidget):
    """Signals: ``wanted`` (Pose) for an empty place, ``removed`` (Kept) for a filled one."""

    wanted = Signal(object)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(M)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(_COLUMNS, 1)
        self.setLayout(self._grid)
        self._shown: tuple[object, ...] = ()

    def show_draft(self, draft: Draft, wanted: Pose | None) -> None:
        """Show the pictures of a draft, and which pose is next."""
        shown = (*draft.kept, wanted)
        if shown == self._shown and self._grid.count():
            return
        self._shown = shown
        clear(self._grid)
        files = [one for one in draft.kept if one.pose is None]
        posed = {one.pose: one for one in draft.kept if one.pose is not None}
        slots: list[QAbstractButton] = []
        for pose in Pose:
            kept = posed.get(pose)
            if kept is None and files and pose is not wanted:
                slots.append(self._filled(self.tr("Photo"), files.pop(0)))
            elif kept is not None:
                slots.append(self._filled(enroll_words.pose(pose), kept))
            else:
                slots.append(self._empty(pose, wanted))
        slots += [self._filled(self.tr("Photo"), one) for one in files]
        for number, slot in enumerate(slots):
            self._grid.addWidget(slot, number // _COLUMNS, number % _COLUMNS)

    def _filled(self, words: str, kept: Kept) -> QAbstractButton:
        slot = _Slot(words, kept, wanted=False)
        slot.clicked.connect(_told(self.removed.emit, kept))
        return slot

    def _empty(self, pose: Pose, wanted: Pose | None) -> QAbstractButton:
        slot = _Slot(enroll_words.pose(pose), None, wanted=pose is wanted)
        slot.clicked.connect(_told(self.wanted.emit, pose))
        return slot


def _told(emit: Callable[[object], None], what: object) -> Callable[[], None]:
    return lambda: emit(what)


def _square(picture: QImage) -> QImage:
    side = min(picture.width(), picture.height())
    left, top = (picture.width() - side) // 2, hair_px(picture.height() - side)
    return picture.copy(left, top, side, side)
