"""The base of what floats over the page, which is not dimmed."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsDropShadowEffect, QWidget
from typing_extensions import override

from facegui.ui.theme.theme import OnPalette, tokens_of
from facegui.ui.theme.tokens import DARK
from facegui.ui.widgets.escape import OnEscape

_SHADOW_PX, _BLUR_PX = 8, 28
_OPACITY, _OPACITY_DARK = 41, 128  # 16 % in light, 50 % in dark


class Floating(QFrame):
    """Hidden until `open`; Escape closes it and returns the focus."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self._before: QWidget | None = None
        self._shadow = QGraphicsDropShadowEffect(self)
        self._shadow.setOffset(0, _SHADOW_PX)
        self._shadow.setBlurRadius(_BLUR_PX)
        self.setGraphicsEffect(self._shadow)
        ground.installEventFilter(self)
        OnEscape(self, self.shut)
        OnPalette(self, self._dress)
        self.hide()

    def open(self) -> None:
        """Show it and take the focus."""
        self._before = QApplication.focusWidget()
        self.place(self._ground)
        self.show()
        self.raise_()

    def shut(self) -> None:
        """Hide it."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None

    def place(self, ground: QWidget) -> None:
        """Choose its place over ``ground``; a subclass does that."""
        raise NotImplementedError

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place(self._ground)
        return False

    def _dress(self) -> None:
        dark = tokens_of(self) is DARK
        self._shadow.setColor(QColor(0, 0, 0, _OPACITY_DARK if dark else _OPACITY))
