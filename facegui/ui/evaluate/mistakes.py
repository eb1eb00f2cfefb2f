"""Shows a test's worst mistakes as pictures, one after the other; wrong labels can be marked."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from facegui.evaluation.mistakes import Kind, Mistake
from facegui.evaluation.protocols import Portrayal
from facegui.ui.link.sentences import shown
from facegui.ui.theme.figures import filled
from facegui.ui.theme.theme import smooth_painter, tokens_of
from facegui.ui.theme.tokens import RADIUS_CARD, L, S
from facegui.ui.widgets.buttons import button, icon_button
from facegui.ui.widgets.chip import Chip
from facegui.ui.widgets.labels import Elided, label, tooltip
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.tick import Tick

_SIDE_PX = 260
_DECODED_PX = 640


class _Picture(QWidget):
    """One whole picture on a sunken ground."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setMinimumSize(180, 200)
        self.setFixedHeight(_SIDE_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_file(self, path: Path, whose: str) -> None:
        """Show a picture file; one that cannot be read leaves the ground empty."""
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        size = reader.size()
        if max(size.width(), size.height()) > _DECODED_PX:
            reader.setScaledSize(
                size.scaled(_DECODED_PX, _DECODED_PX, Qt.AspectRatioMode.KeepAspectRatio)
            )
        self._image = reader.read()
        self.setAccessibleName(whose)
        self.setToolTip(tooltip(str(path)))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SIDE_PX, _SIDE_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
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
    """Steps through mistakes with two buttons or the arrow keys.

    Signal ``marking`` (Portrayal, bool): the user marked a picture as wrongly labeled, or took that
    back.
    """

    marking = Signal(object, bool)

    def __init__(
        self, mistakes: Sequence[tuple[str, Mistake]], marked: Sequence[Portrayal] = ()
    ) -> None:
        super().__init__()
        self._mistakes = tuple(mistakes)
        self._marked = list(marked)
        self._at = 0
        self._chip, self._doubt = Chip(), Chip()
        self._words = label("", "strong", wrap=True)
        self._why = label("", wrap=True)
        self._count = label("", "secondary")
        self._pictures = _Picture(), _Picture()
        self._names = Elided("", "secondary"), Elided("", "secondary")
        self.ticks = Tick(self.tr("Wrong name")), Tick(self.tr("Wrong name"))
        for side, tick in enumerate(self.ticks):
            tick.toggled.connect(lambda on, side=side: self._on_ticked(side, on))
        self.setLayout(self._laid_out())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Worst mistakes"))
        self._show()

    @property
    def mistake(self) -> Mistake:
        """The mistake in view."""
        return self._mistakes[self._at][1]

    @property
    def marked(self) -> tuple[Portrayal, ...]:
        """Pictures marked as wrongly labeled."""
        return tuple(self._marked)

    def set_marked(self, shown: Portrayal, wrong: bool) -> None:
        """Show a picture as marked or not."""
        self._marked = [one for one in self._marked if one != shown] + [shown] * wrong
        self._show_ticks()

    def step(self, by: int) -> None:
        """Go to another mistake; the first follows the last."""
        self._at = (self._at + by) % len(self._mistakes)
        self._show()

    def step_to_doubtful(self) -> None:
        """Go to the next mistake that looks wrongly labeled, if there is one."""
        count = len(self._mistakes)
        for by in range(1, count + 1):
            if self._mistakes[(self._at + by) % count][1].label is not None:
                self.step(by)
                return

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        by = steps.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.step(by)

    def _laid_out(self) -> QVBoxLayout:
        before = icon_button("chevron-left", self.tr("Previous mistake"))
        after = icon_button("chevron-right", self.tr("Next mistake"))
        before.clicked.connect(lambda: self.step(-1))
        after.clicked.connect(lambda: self.step(1))
        head = row(label(self.tr("Worst mistakes"), "title"), 1, self._count, before, after)
        ways = row(spacing=0)  # below the title: beside it there is no room at 200 %
        doubtful = sum(one.label is not None for _, one in self._mistakes)
        if doubtful:
            words = filled(self.tr("Next that looks like a wrong name ({n:,})"), n=doubtful)
            to_doubtful = button(words, "link", then=self.step_to_doubtful)
            ways.addWidget(to_doubtful)
            ways.addStretch(1)
        sides = [
            column(picture, name, tick, spacing=S)
            for picture, name, tick in zip(self._pictures, self._names, self.ticks, strict=True)
        ]
        kept = self.tr(
            "What you mark is kept for this folder. All figures are given with it and without it."
        )
        return column(
            head,
            ways,
            row(self._chip, self._words, spacing=S),
            row(self._doubt, self._why, spacing=S),
            row(*sides, spacing=L),
            label(kept, "secondary", wrap=True),
            spacing=S,
        )

    def _show(self) -> None:
        where, mistake = self._mistakes[self._at]
        named = mistake.kind in (Kind.STRANGER_NAMED, Kind.WRONG_NAME, Kind.FALSE_MATCH)
        self._chip.say(where, "bad" if named else "warning")
        self._words.setText(shown(mistake.words))
        doubted = mistake.label is not None
        self._doubt.say(self.tr("Wrong name?") if doubted else "", "warning")
        self._why.setText(shown(mistake.label.words) if mistake.label else "")
        self._why.setVisible(doubted)
        count = self.tr("{at:,} of {count:,}")
        self._count.setText(filled(count, at=self._at + 1, count=len(self._mistakes)))
        for picture, name, side in zip(self._pictures, self._names, self._sides(), strict=True):
            picture.show_file(side.picture, side.person)
            name.setText(f"{side.person} · {side.picture.name}")
        self._show_ticks()

    def _sides(self) -> tuple[Portrayal, Portrayal]:
        one = self.mistake
        return Portrayal(one.first_person, one.first), Portrayal(one.second_person, one.second)

    def _show_ticks(self) -> None:
        for tick, side in zip(self.ticks, self._sides(), strict=True):
            with QSignalBlocker(tick):
                tick.setChecked(side in self._marked)
            words = self.tr("Wrong name: {person}, {picture}")
            tick.setAccessibleName(words.format(person=side.person, picture=side.picture.name))

    def _on_ticked(self, side: int, on: bool) -> None:
        shown = self._sides()[side]
        self.set_marked(shown, on)
        self.marking.emit(shown, on)
