"""The worst mistakes of a test as pictures, one after the other."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from facegui.evaluation.mistakes import Kind, Mistake
from facegui.ui.theme import tokens_of
from facegui.ui.tokens import RADIUS_CARD, L, S
from facegui.ui.widgets.buttons import icon_button
from facegui.ui.widgets.chip import Chip
from facegui.ui.widgets.labels import Elided, label
from facegui.ui.widgets.layouts import column, row

_SIDE_PX = 260
_DECODED_PX = 640


class _Picture(QWidget):
    """One picture, whole, on a sunken ground."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setMinimumSize(180, 200)
        self.setFixedHeight(_SIDE_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_file(self, path: Path, whose: str) -> None:
        """Show a picture file; what cannot be read any more leaves the ground empty."""
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        size = reader.size()
        if max(size.width(), size.height()) > _DECODED_PX:
            reader.setScaledSize(
                size.scaled(_DECODED_PX, _DECODED_PX, Qt.AspectRatioMode.KeepAspectRatio)
            )
        self._image = reader.read()
        self.setAccessibleName(whose)
        self.setToolTip(str(path))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SIDE_PX, _SIDE_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), RADIUS_CARD, RADIUS_CARD)
        painter.fillPath(shape, QColor(tokens_of(self).sunken))
        if not self._image.isNull():
            painter.setClipPath(shape)
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left = (self.width() - size.width()) / 2
            top = (self.height() - size.height()) / 2
            painter.drawImage(QRectF(left, top, size.width(), size.height()), self._image)
        painter.end()


class MistakesView(QWidget):
    """Goes through mistakes with two buttons or the arrow keys."""

    def __init__(self, mistakes: Sequence[tuple[str, Mistake]]) -> None:
        super().__init__()
        self._mistakes = tuple(mistakes)
        self._at = 0
        self._chip = Chip()
        self._words = label("", "strong", wrap=True)
        self._count = label("", "secondary")
        self._pictures = _Picture(), _Picture()
        self._names = Elided("", "secondary"), Elided("", "secondary")
        before = icon_button("chevron-left", self.tr("Mistake before"))
        after = icon_button("chevron-right", self.tr("Next mistake"))
        before.clicked.connect(lambda: self.step(-1))
        after.clicked.connect(lambda: self.step(1))
        sides = [
            column(picture, name, spacing=S)
            for picture, name in zip(self._pictures, self._names, strict=True)
        ]
        self.setLayout(
            column(
                row(label(self.tr("Worst mistakes"), "title"), 1, self._count, before, after),
                row(self._chip, self._words, spacing=S),
                row(*sides, spacing=L),
                spacing=S,
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Worst mistakes"))
        self._show()

    @property
    def mistake(self) -> Mistake:
        """The mistake in view."""
        return self._mistakes[self._at][1]

    def step(self, by: int) -> None:
        """Go to another one, round and round."""
        self._at = (self._at + by) % len(self._mistakes)
        self._show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        by = steps.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.step(by)

    def _show(self) -> None:
        where, mistake = self._mistakes[self._at]
        named = mistake.kind in (Kind.STRANGER_NAMED, Kind.WRONG_NAME, Kind.FALSE_MATCH)
        self._chip.say(where, "bad" if named else "warning")
        self._words.setText(mistake.words)
        count = self.tr("{at:,} of {count:,}")
        self._count.setText(count.format(at=self._at + 1, count=len(self._mistakes)))
        sides = (mistake.first, mistake.first_person), (mistake.second, mistake.second_person)
        for picture, name, (path, person) in zip(self._pictures, self._names, sides, strict=True):
            picture.show_file(path, person)
            name.setText(f"{person} · {path.name}")
