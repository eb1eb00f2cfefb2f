"""A toast: a short message at the bottom with one button, "Enrolled Ada. Undo"."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from facegui.ui.theme.theme import OnPalette, smooth_painter, tokens_of
from facegui.ui.theme.tokens import RADIUS_CARD
from facegui.ui.widgets.labels import label

_STAYS_MS = 8000
_FROM_BOTTOM_PX = 132  # above the footer and the words over the picture
_FROM_SIDE_PX, _MOST_PX = 16, 560


class Toast(QWidget):
    """Floats over the bottom of its parent; stays while it has the mouse or the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self._handler: Callable[[], object] = lambda: None
        self._words = label("", "strong", wrap=True)
        self._button = QPushButton()
        self._button.setObjectName("toastButton")
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._button.clicked.connect(self._act)
        self._box = box = QHBoxLayout(self)
        box.setContentsMargins(18, 8, 10, 8)
        box.setSpacing(12)
        box.addWidget(self._words, 1)  # all the width that the button leaves
        box.addWidget(self._button)
        self._leaving = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._leaving.timeout.connect(self._leave)
        parent.installEventFilter(self)
        OnPalette(self, self._dress)
        self.hide()

    @property
    def words(self) -> str:
        """The message, empty while none is shown."""
        return self._words.text() if not self.isHidden() else ""

    def say(
        self, words: str, button: str = "", handler: Callable[[], object] = lambda: None
    ) -> None:
        """Show words and, if it has a name, a button."""
        self._handler = handler
        self._words.setText(words)
        self._button.setText(button)
        self._button.setAccessibleName(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(words)
        self._place()
        self.show()
        self._place()  # the first time it is styled only now, which makes the button wider
        self.raise_()
        self._leaving.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens_of(self).text))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS_CARD, RADIUS_CARD)
        painter.end()

    def _act(self) -> None:
        handler = self._handler
        self.hide()
        handler()

    def _leave(self) -> None:
        if self.underMouse() or self._button.hasFocus():
            self._leaving.start()
        else:
            self.hide()

    def _place(self) -> None:
        room = self._ground.size()
        for part in (self._words, self._button):
            part.ensurePolished()
        margins = self._box.contentsMargins()
        beside = margins.left() + margins.right()
        if not self._button.isHidden():
            beside += self._box.spacing() + self._button.sizeHint().width()
        metrics = self._words.fontMetrics()
        lines = self._words.text().splitlines()
        longest = max(map(metrics.horizontalAdvance, lines), default=0) + 2
        width = min(beside + longest, _MOST_PX, room.width() - 2 * _FROM_SIDE_PX)
        words_px = self._words.heightForWidth(width - beside)
        least_px = 0 if self._button.isHidden() else self._button.sizeHint().height()
        height = max(words_px, least_px) + margins.top() + margins.bottom()
        self.resize(width, height)
        self._box.activate()
        # The layout may leave the words a little less width than computed.
        short = self._words.heightForWidth(self._words.width()) - self._words.height()
        if short > 0:
            height += short
            self.resize(width, height)
        left = (room.width() - width) // 2
        top = room.height() - height - _FROM_BOTTOM_PX
        self.move(left, max(0, min(top, room.height() - height)))

    def _dress(self) -> None:
        tokens = tokens_of(self)
        sheet = (
            f"QLabel {{ color: {tokens.background}; }}"
            f"QPushButton {{ background: transparent; border: 2px solid transparent;"
            f" min-height: 26px; padding: 0 10px; color: {tokens.background};"
            " font-weight: 700; text-decoration: underline; }"
            f"QPushButton:focus {{ border-color: {tokens.background}; }}"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
