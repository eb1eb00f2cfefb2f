"""A place for one picture, dropped or chosen, which then shows the face found in it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from facegui.errors import FaceGuiError
from facegui.ui.link.sentences import told
from facegui.ui.parts.pictures import paths_dropped
from facegui.ui.theme.icons import widget_icon
from facegui.ui.theme.theme import font, smooth_painter, tokens_of
from facegui.ui.theme.tokens import RADIUS_LARGE, L, S, Text

_PICTURE_PX = 168


class PictureSlot(QAbstractButton):
    """A click asks for a file. Signals: ``chosen``; ``dropped`` (paths)."""

    chosen = Signal()
    dropped = Signal(object)

    def __init__(self, words: str) -> None:
        super().__init__()
        self.path: Path | None = None
        self.waiting = False
        self._words = words
        self._problem = ""
        self._face = QImage()
        self._over = False
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.chosen)

    @property
    def problem(self) -> str:
        """Why the picture cannot be used, empty if it can."""
        return self._problem

    @property
    def has_face(self) -> bool:
        """Whether a face is shown."""
        return not self._face.isNull()

    def wait(self, path: Path) -> None:
        """Show that a picture is being analyzed."""
        self.path, self.waiting, self._problem, self._face = path, True, "", QImage()
        self._tell()

    def show_face(self, face: QImage) -> None:
        """Show the face that was found."""
        self.waiting, self._face = False, face
        self._tell()

    def tell(self, problem: FaceGuiError) -> None:
        """Show why the picture cannot be used."""
        self.waiting, self._problem = False, told(problem)
        self._tell()

    def wait_for_choice(self, words: str) -> None:
        """Show that several faces were found, one of which the user has to choose."""
        self.waiting, self._problem = False, words
        self._tell()

    def clear(self) -> None:
        """Show no picture."""
        self.path, self.waiting, self._problem, self._face = None, False, "", QImage()
        self._tell()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, _PICTURE_PX + 2 * L + 28)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(220, self.sizeHint().height())

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if paths_dropped(event.mimeData()):
            event.acceptProposedAction()
            self._over = True
            self.update()

    @override
    def dragLeaveEvent(self, event: QEvent) -> None:
        self._over = False
        self.update()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        paths = paths_dropped(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = smooth_painter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        strong = self._over or self.hasFocus()
        pen = QPen(QColor(tokens.accent if strong else tokens.border), 2 if strong else 1.5)
        if not self.has_face:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.surface if self.has_face else tokens.background))
        painter.drawRoundedRect(shape, RADIUS_LARGE, RADIUS_LARGE)
        if self.has_face:
            self._paint_face(painter)
        else:
            self._paint_words(painter)
        painter.end()

    def _paint_face(self, painter: QPainter) -> None:
        tokens = tokens_of(self)
        place = QRectF((self.width() - _PICTURE_PX) / 2, L, _PICTURE_PX, _PICTURE_PX)
        round_ = QPainterPath()
        round_.addRoundedRect(place, 10, 10)
        painter.save()
        painter.setClipPath(round_)
        painter.drawImage(place, self._face)
        painter.restore()
        painter.setPen(QColor(tokens.muted))
        painter.setFont(font(Text.SECONDARY))
        room = QRectF(L, place.bottom() + S, self.width() - 2 * L, 20)
        name = self.path.name if self.path is not None else ""
        shown = painter.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideMiddle, round(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_words(self, painter: QPainter) -> None:
        tokens = tokens_of(self)
        mark = widget_icon(self, "warning" if self._problem else "face", "muted", 28)
        room = QRectF(self.rect()).adjusted(L, L, -L, -L)
        title = "" if self._problem else self._words
        line = self._problem or self.tr("Drop it here, or click to choose")
        if self.waiting:
            line = self.tr("Looking for a face…")
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
        painter.setFont(font(Text.BODY))
        needed = painter.boundingRect(room, wrap, line).height()
        top = room.center().y() - (28 + S + (24 if title else 0) + needed) / 2
        painter.drawPixmap(round(room.center().x() - 14), round(top), mark)
        top += 28 + S
        if title:
            painter.setFont(font(Text.STRONG))
            painter.setPen(QColor(tokens.text))
            painter.drawText(
                QRectF(room.left(), top, room.width(), 20), Qt.AlignmentFlag.AlignCenter, title
            )
            top += 24
        painter.setFont(font(Text.BODY))
        painter.setPen(QColor(tokens.warning if self._problem else tokens.muted))
        painter.drawText(QRectF(room.left(), top, room.width(), needed), wrap, line)

    def _tell(self) -> None:
        told = self._problem or (self.path.name if self.path is not None else "")
        self.setAccessibleName(f"{self._words}. {told}" if told else self._words)
        self.update()
