"""The rail: the program's mark and the pages, icon over word."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSpacerItem, QToolButton, QWidget
from typing_extensions import override

from facegui.ui.parts.page import PageSpec
from facegui.ui.theme.icons import tint, widget_icon
from facegui.ui.theme.theme import smooth_painter, tokens_of
from facegui.ui.theme.tokens import RAIL_PX, XS, S
from facegui.ui.widgets.layouts import column

_MARK_PX, _UNDER_MARK_PX = 36, 16
_HIGH_PX, _LOW_PX, _LEAST_PX = 60, 48, 32  # heights of a page's button
_ICON_AND_WORD_PX = 53


class _Mark(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_MARK_PX, _MARK_PX)
        self.setAccessibleName("FaceGUI")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens_of(self).accent))
        painter.drawRoundedRect(QRectF(self.rect()), 9, 9)
        painter.drawPixmap(0, 0, widget_icon(self, "mark", "on_accent", _MARK_PX))
        painter.end()


class Rail(QWidget):
    """Signal ``chosen`` tells the id of the page that the user picked."""

    chosen = Signal(str)

    def __init__(self, pages: Sequence[PageSpec]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(RAIL_PX)
        self._buttons: dict[str, QToolButton] = {}
        self._box = box = column(spacing=XS)
        box.setContentsMargins(XS, S, XS, S)
        self._mark = _Mark()
        box.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        self._under_mark = QSpacerItem(0, _UNDER_MARK_PX)
        box.addItem(self._under_mark)
        for spec in [one for one in pages if not one.bottom and not one.under]:
            box.addWidget(self._button(spec))
        box.addStretch()
        for spec in [one for one in pages if one.bottom]:
            box.addWidget(self._button(spec))
        self.setLayout(box)
        # Wide enough for every word: some languages need more than the usual width.
        words = max(made.sizeHint().width() for made in self._buttons.values())
        self.setFixedWidth(max(RAIL_PX, words + 2 * S))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the pages' buttons lower, and drop the mark, where the window is low."""
        super().resizeEvent(event)
        count = len(self._buttons)
        mark = self.height() >= count * (_LOW_PX + XS) + _MARK_PX + _UNDER_MARK_PX + 3 * S
        above = _MARK_PX + _UNDER_MARK_PX + XS if mark else 0
        each = (self.height() - above - 2 * S) // count - XS
        self._mark.setVisible(mark)
        self._under_mark.changeSize(0, _UNDER_MARK_PX if mark else 0)
        # Where only one of the two fits, the icon goes: the word says more.
        both = each >= _ICON_AND_WORD_PX
        style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        for made in self._buttons.values():
            made.setToolButtonStyle(style if both else Qt.ToolButtonStyle.ToolButtonTextOnly)
            made.setFixedHeight(max(_LEAST_PX, min(_HIGH_PX, each)))
        self._box.invalidate()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.width(), len(self._buttons) * (_LEAST_PX + XS) + 2 * S)

    def show_chosen(self, page_id: str) -> None:
        """Mark a page as the current one, if it is in the rail."""
        # Not a QButtonGroup: the Tab key would stop at only one of its buttons.
        if page_id in self._buttons:
            for other, made in self._buttons.items():
                made.setChecked(other == page_id)

    def _button(self, spec: PageSpec) -> QToolButton:
        made = QToolButton()
        made.setObjectName("railButton")
        made.setText(spec.words)
        made.setAccessibleName(spec.words)
        made.setCheckable(True)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setFixedHeight(_HIGH_PX)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        tint(made, spec.icon, "muted", checked_role="accent", size_px=22)
        made.clicked.connect(lambda _checked=False: self.chosen.emit(spec.id))
        self._buttons[spec.id] = made
        return made
