"""Small pictures for long lists, decoded a few at a time when they come into view, and kept."""

import time
from collections import OrderedDict
from collections.abc import Callable, Collection

from PySide6.QtCore import QBuffer, QByteArray, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QImage, QImageReader, QPainter, QPainterPath, QPixmap

from facegui.errors import FaceGuiError
from facegui.ui.widgets.avatar import hair_px

_BUDGET_S = 0.008  # share of a frame's 16 ms for decoding; painting needs the rest
_WAITING = 96  # pictures that wait; those scrolled past are dropped
_KEPT = 400


class Thumbnails(QObject):
    """Pictures by key. ``load`` returns a JPEG or None; it runs in the GUI thread, like SQLite.

    ``radii`` are those of the upper and lower corners in widget pixels. The corners are rounded
    here once, because clipping while painting costs more than everything else. Signal ``ready``
    tells the key of a picture that is decoded now.
    """

    ready = Signal(str)

    def __init__(
        self,
        load: Callable[[str], bytes | None],
        parent: QObject,
        radii: tuple[float, float] = (0, 0),
    ) -> None:
        super().__init__(parent)
        self._load = load
        self._radii = radii
        self._made: OrderedDict[str, tuple[QSize, QPixmap]] = OrderedDict()
        self._wanted: OrderedDict[str, tuple[QSize, float]] = OrderedDict()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._work)

    def get(self, key: str, size: QSize, ratio: float = 1.0) -> QPixmap | None:
        """Return the picture filling ``size`` (widget pixels), None until it is decoded.

        A null pixmap means that there is no picture.
        """
        made = self._made.get(key)
        if made is not None:
            self._made.move_to_end(key)
            if made[0] == size * ratio:
                return made[1]
        self._wanted[key] = (size, ratio)
        self._wanted.move_to_end(key)
        while len(self._wanted) > _WAITING:
            self._wanted.popitem(last=False)
        self._timer.start()
        return None if made is None else made[1]

    def keep_only(self, keys: Collection[str]) -> None:
        """Forget all other pictures, so that none of an erased person stays in memory."""
        for of_key in (self._made, self._wanted):
            for gone in of_key.keys() - set(keys):
                del of_key[gone]

    def forget(self) -> None:
        """Load every picture again when it is next wanted."""
        self._made.clear()
        self._wanted.clear()

    def _work(self) -> None:
        until = time.perf_counter() + _BUDGET_S
        while self._wanted and time.perf_counter() < until:
            key, (size, ratio) = self._wanted.popitem()
            self._made[key] = (size * ratio, self._pixmap(key, size * ratio, ratio))
            while len(self._made) > _KEPT:
                self._made.popitem(last=False)
            self.ready.emit(key)
        if self._wanted:
            self._timer.start()

    def _pixmap(self, key: str, size: QSize, ratio: float) -> QPixmap:
        try:
            jpeg = self._load(key)
        except FaceGuiError:  # removed meanwhile, or damaged: the list shows initials
            jpeg = None
        if not jpeg:
            return QPixmap()
        image = cover(jpeg, size)
        if any(self._radii) and not image.isNull():
            image = rounded(image, *(radius * ratio for radius in self._radii))
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap


def cover(jpeg: bytes, size: QSize) -> QImage:
    """Decode a JPEG to fill ``size`` exactly; the sides and the lower part are cut off."""
    buffer = QBuffer()
    buffer.setData(QByteArray(jpeg))
    reader = QImageReader(buffer, QByteArray(b"jpeg"))
    whole = reader.size()
    if not whole.isValid():
        return QImage()
    scale = max(size.width() / whole.width(), size.height() / whole.height())
    reader.setScaledSize(
        QSize(
            max(size.width(), round(whole.width() * scale)),
            max(size.height(), round(whole.height() * scale)),
        )
    )
    image = reader.read()
    left, top = (image.width() - size.width()) // 2, hair_px(image.height() - size.height())
    return image.copy(left, top, size.width(), size.height())


def rounded(image: QImage, upper: float, lower: float) -> QImage:
    """Return an image with rounded corners; the radii are in its own pixels."""
    width, height = image.width(), image.height()
    shape = QPainterPath()
    shape.setFillRule(Qt.FillRule.WindingFill)
    for radius, top in ((upper, 0.0), (lower, height / 2)):
        half = QRectF(0, top, width, height / 2)
        shape.addRoundedRect(half, radius, radius)
        # Only the outer corners are round.
        inner = height / 2 - radius if top == 0 else height / 2
        shape.addRect(QRectF(0, inner, width, radius))
    made = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(image))
    painter.drawPath(shape)
    painter.end()
    return made
