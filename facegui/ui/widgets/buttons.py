"""Buttons: filled, plain, quiet, for danger, as a link, with an icon only, and with a menu."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, SignalInstance
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QToolButton, QWidget
from typing_extensions import override

from facegui.ui.theme.icons import tint, widget_icon
from facegui.ui.theme.theme import smooth_painter, tokens_of
from facegui.ui.theme.tokens import CONTROL_PX, MAIN_FIELD_PX
from facegui.ui.widgets.labels import tooltip

Kind = Literal["primary", "plain", "quiet", "danger", "link"]
LINK_INSET_PX = 6  # padding and border around the words of a link


def button(
    text: str,
    kind: Kind = "plain",
    *,
    then: Callable[..., object] | SignalInstance | None = None,
    icon: str = "",
    small: bool = False,
) -> QPushButton:
    """Return a button that calls or emits ``then``; at most one ``primary`` may be in sight.

    Only the keyboard gives it the focus, not the mouse, so that only keyboard users see a ring.
    """
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(True)  # Enter presses it, like Space
    made.setAccessibleName(text)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if small:
        made.setProperty("size", "small")
    if icon:
        roles = {"primary": "on_accent", "danger": "bad", "quiet": "muted"}
        tint(made, icon, roles.get(kind, "text"), size_px=18)
    if then is not None:
        made.clicked.connect(then)
    return made


def set_kind(made: QPushButton, kind: Kind) -> None:
    """Change the kind of a button; the primary one is the next step."""
    if made.property("kind") != kind:
        made.setProperty("kind", kind)
        made.style().polish(made)


def icon_button(name: str, words: str, *, size_px: int = 20) -> QToolButton:
    """Return a square button with an icon only; ``words`` are its tooltip and name."""
    made = QToolButton()
    made.setAccessibleName(words)
    made.setToolTip(tooltip(words))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setFixedSize(CONTROL_PX, CONTROL_PX)
    tint(made, name, "muted", size_px=size_px)
    return made


class NameButton(QPushButton):
    """A button with a name; one that is too long ends in an ellipsis, and the tooltip shows it."""

    def __init__(self, name: str, *, most_px: int) -> None:
        super().__init__(name)
        self._most_px = most_px
        self.setProperty("kind", "plain")
        self.setProperty("size", "small")
        self.setAccessibleName(name)
        self.setToolTip(tooltip(name))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        whole = super().sizeHint()
        return QSize(min(whole.width(), self._most_px), whole.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = (
            self.style()
            .subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
            .width()
        )
        option.text = (
            self.fontMetrics()
            .elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
            .replace("&", "&&")
        )
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        painter.end()


class MenuButton(QPushButton):
    """A button that opens a menu: an optional colored dot, the words, and a chevron."""

    def __init__(
        self, text: str = "", *, main: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._main = main
        self._dot = ""

    def set_dot(self, role: str) -> None:
        """Show a dot in the color of a token, or none for an empty role."""
        self._dot = role
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        width = 14 + (16 if self._dot else 0) + words + 8 + 16 + 12
        return QSize(max(width, 96), MAIN_FIELD_PX if self._main else CONTROL_PX)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(96, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = smooth_painter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        tokens = tokens_of(self)
        left, middle = 14.0, self.height() / 2
        if self._dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(getattr(tokens, self._dot)))
            painter.drawEllipse(QPointF(left + 4, middle), 4, 4)
            left += 16
        role = "text" if self.isEnabled() else "muted"
        room = QRectF(left, 0, self.width() - left - 36, self.height())
        painter.setPen(QColor(getattr(tokens, role)))
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(room.width()) + 1
        )
        self.setToolTip(tooltip(self.text()) if words != self.text() else "")
        vertical = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, vertical, words)
        chevron = widget_icon(self, "chevron-down", "muted", 16)
        painter.drawPixmap(QPointF(self.width() - 28, middle - 8), chevron)
        painter.end()
