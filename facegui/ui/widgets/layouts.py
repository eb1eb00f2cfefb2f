"""Layouts without margins, the column in the middle of a page, and scrolling."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from facegui.ui.theme.tokens import XL, L, S

_WIDE_FROM_PX = 700  # at 200 % on a screen of 1440×900 a page has 608
Box = TypeVar("Box", bound=QBoxLayout)


def column(*items: QWidget | QLayout | int, spacing: int = S, margins: int = 0) -> QVBoxLayout:
    """Stack widgets and layouts; an int is a stretch."""
    return _filled(QVBoxLayout(), items, spacing, margins)


def row(*items: QWidget | QLayout | int, spacing: int = S, margins: int = 0) -> QHBoxLayout:
    """Put widgets and layouts side by side; an int is a stretch."""
    return _filled(QHBoxLayout(), items, spacing, margins)


def _filled(
    box: Box, items: tuple[QWidget | QLayout | int, ...], spacing: int, margins: int
) -> Box:
    box.setContentsMargins(margins, margins, margins, margins)
    box.setSpacing(spacing)
    for item in items:
        if isinstance(item, int):
            box.addStretch(item)
        elif isinstance(item, QWidget):
            box.addWidget(item)
        else:
            box.addLayout(item)
    return box


def panel_px(page_px: int, wide: int, narrow: int) -> int:
    """Return the width of a panel beside a picture, so that a narrow page need not scroll."""
    return wide if is_wide(page_px) else narrow


def is_wide(page_px: int) -> bool:
    """Whether a page has room for things side by side."""
    return page_px >= _WIDE_FROM_PX


def fold(box: QBoxLayout, page_px: int) -> None:
    """Put what stands side by side below one another where a page is too narrow for it.

    There nothing may be narrower than the page: Qt would reserve the height that wrapped words need
    at its whole width.
    """
    side, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
    box.setDirection(side if is_wide(page_px) else below)


def clear(box: QLayout, keep: Sequence[QWidget] = ()) -> None:
    """Remove and delete everything in a layout except the widgets to ``keep``."""
    while (item := box.takeAt(0)) is not None:
        old = item.widget()
        if old is not None and old not in keep:
            old.hide()
            old.deleteLater()


def middle(content: QLayout, width_px: int) -> QWidget:
    """Return a widget around ``content`` that fills the width, up to ``width_px``."""
    held = QWidget()
    held.setMaximumWidth(width_px)
    held.setLayout(content)
    line = row(1, spacing=0)
    line.setContentsMargins(XL, L, XL, L)
    line.addWidget(held, 100)
    line.addStretch(1)
    around = QWidget()
    around.setLayout(line)
    return around


class Stack(QStackedWidget):
    """Shows one of several views, and asks only for the room that this one needs.

    Qt's own stack asks for the room of the largest view, so that small ones scroll.
    """

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self.updateGeometry)

    @override
    def hasHeightForWidth(self) -> bool:
        return False  # Qt would ask every view; `minimumSizeHint` knows the height for its width

    @override
    def sizeHint(self) -> QSize:
        shown = self.currentWidget()
        return super().sizeHint() if shown is None else shown.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        if shown is None:
            return super().minimumSizeHint()
        least = shown.minimumSizeHint().expandedTo(shown.minimumSize())
        held = shown.layout()
        if held is None or not shown.hasHeightForWidth() or self.width() < least.width():
            return least
        return QSize(least.width(), held.totalMinimumHeightForWidth(self.width()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


BAR_PX = 10


class Scrolled(QWidget):
    """The content of a scroll area, as high as its wrapped words need at its width.

    Qt's own scroll area reserves the height that they need at their smallest width.
    """

    @override
    def minimumSizeHint(self) -> QSize:
        least, held = super().minimumSizeHint(), self.layout()
        wraps = held is not None and held.hasHeightForWidth()
        return QSize(least.width(), 0 if wraps else least.height())


class Scroll(QScrollArea):
    """A scroll area around one widget, which takes the whole width."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(0, 0, BAR_PX, 0)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)

    def hold(self, widget: QWidget) -> None:
        """Show a widget."""
        widget.setObjectName("scrolled")
        self.setWidget(widget)

    def _on_range(self, _low: int, high: int) -> None:
        self.setViewportMargins(0, 0, 0 if high else BAR_PX, 0)
