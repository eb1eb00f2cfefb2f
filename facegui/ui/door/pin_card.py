"""The card that asks for the PIN, on the lock and over the screen for visitors."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from typing_extensions import override

from facegui.errors import FaceGuiError
from facegui.ui.door import words as door_words
from facegui.ui.link.door.door import Door
from facegui.ui.link.sentences import told
from facegui.ui.parts.progress import ProgressBar
from facegui.ui.theme.icons import widget_icon
from facegui.ui.theme.theme import smooth_painter, tokens_of
from facegui.ui.theme.tokens import XL, XS, L, M, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.surfaces import Band, Card

_WIDTH_PX, _SIGN_PX, _ICON_PX = 400, 56, 24
_INSIDE_PX = _WIDTH_PX - 2 * (XL + S) - 2
_LEAST_HIGH_PX = 480  # below this height the sign is left out and everything moves closer
_TICK_MS = 200


def _wrap(said: QLabel, words: str, wide_px: int) -> None:
    """Wrap words over as many lines as they need, which no layout of a centered card does."""
    said.setText(words)
    said.ensurePolished()  # or its height is that of another font
    said.setFixedHeight(max(0, said.heightForWidth(wide_px)))


class _Sign(QWidget):
    """A padlock on a soft disc."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_SIGN_PX, _SIGN_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens_of(self).accent_soft))
        painter.drawEllipse(self.rect())
        at = (_SIGN_PX - _ICON_PX) // 2
        painter.drawPixmap(at, at, widget_icon(self, "lock", "accent", _ICON_PX))
        painter.end()


class _Wait(Band):
    """Says that a PIN is wrong, and counts down to the next try."""

    role = "warning_soft"

    def __init__(self) -> None:
        super().__init__()
        self._title = label("", "warning")
        self._left = label("", "strong")
        self._words = label("", "secondary", wrap=True)
        self._bar = ProgressBar()
        content = column(row(self._title, 1, self._left), self._words, self._bar, spacing=6)
        content.setContentsMargins(L, M, L, M)
        self.setLayout(content)
        self.hide()

    def say(self, title: str, left_s: float, whole_s: float) -> None:
        self._title.setText(title)
        self._left.setText(door_words.seconds(left_s))
        _wrap(self._words, door_words.wait(left_s), _INSIDE_PX - 2 * L)
        self._bar.show_share(whole_s - left_s, whole_s)
        self.setAccessibleName(f"{title} {self._words.text()}")
        self.show()


class PinCard(Card):
    """Tries the typed PIN. Signal ``given_up``: Escape was pressed."""

    given_up = Signal()

    def __init__(self, door: Door, title: str, line: str) -> None:
        super().__init__()
        self._door = door
        self.setFixedWidth(_WIDTH_PX)
        self._sign = _Sign()
        self._title = label("", "title", wrap=True)
        self._line = label("", "secondary", wrap=True)
        for said in (self._title, self._line):
            said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        _wrap(self._title, title, _INSIDE_PX)
        self.tell(line)
        self._field = self._make_field()
        self._wait = _Wait()
        self._problem = label("", "bad", wrap=True)
        self._unlock = button(self.tr("Unlock"), "primary", then=self._on_enter)
        self._forgotten = button(self.tr("Forgot the PIN?"), "link")
        self._forgotten.clicked.connect(lambda _checked=False: self._on_forgotten())
        self._way_out = label("", "secondary", wrap=True)
        for one in (self._problem, self._way_out):
            one.hide()
        name = label(self.tr("PIN"), "secondary")
        name.setBuddy(self._field)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._content = content = column(spacing=M)
        content.addWidget(self._sign, 0, middle)
        parts = (
            self._title,
            self._line,
            name,
            self._field,
            self._wait,
            self._problem,
            self._unlock,
        )
        for part in parts:
            content.addWidget(part)
        content.addWidget(self._forgotten, 0, middle)
        content.addWidget(self._way_out)
        self.setLayout(content)
        self.fit(_LEAST_HIGH_PX)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.refresh)
        self.refresh()

    @property
    def field(self) -> QLineEdit:
        """The field for the PIN."""
        return self._field

    @property
    def said(self) -> str:
        """The result of a try, empty before one."""
        if not self._wait.isHidden():
            return self._wait.accessibleName()
        return "" if self._problem.isHidden() else self._problem.text()

    def fit(self, room_px: int) -> None:
        """Hide the sign and move closer together where the room is low."""
        low = room_px < _LEAST_HIGH_PX
        self._sign.setVisible(not low)
        around = L if low else XL + S
        self._content.setSpacing(XS if low else M)
        self._content.setContentsMargins(XL + S, around, XL + S, S if low else XL)

    def tell(self, words: str) -> None:
        """Replace the line under the title."""
        _wrap(self._line, words, _INSIDE_PX)

    def clear(self) -> None:
        """Forget what was typed."""
        self._field.clear()
        self._problem.hide()

    def refresh(self) -> None:
        """Count down, and accept a try again at the end."""
        pin = self._door.pin
        left_s = pin.wait_s
        waits = left_s > 0 and not self._door.trying
        self._unlock.setEnabled(not waits and not self._door.trying)
        if waits:
            self._wait.say(self.tr("That PIN does not fit."), left_s, pin.whole_wait_s)
            self._timer.start()
        else:
            self._wait.hide()
            self._timer.stop()

    def _make_field(self) -> QLineEdit:
        made = QLineEdit()
        made.setProperty("size", "main")
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setMaxLength(64)
        made.setAccessibleName(self.tr("PIN"))
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        made.setInputMethodHints(hints | Qt.InputMethodHint.ImhHiddenText)
        # Nothing can be dropped here or dragged from here.
        made.setAcceptDrops(False)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        made.returnPressed.connect(self._on_enter)
        return made

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.given_up.emit()
            return
        super().keyPressEvent(event)

    def _on_enter(self) -> None:
        typed = self._field.text()
        if not typed or self._door.trying or self._door.pin.wait_s > 0:
            return
        self._field.setReadOnly(True)
        self._unlock.setEnabled(False)
        self._door.open(typed, self._on_tried, self._on_problem)

    def _on_tried(self, fits: bool) -> None:
        self._ready()
        if not fits:
            self._field.clear()
            self.refresh()

    def _on_problem(self, problem: FaceGuiError) -> None:
        self._ready()
        self._field.clear()
        _wrap(self._problem, told(problem), _INSIDE_PX)
        self._problem.show()

    def _ready(self) -> None:
        self._field.setReadOnly(False)
        self._unlock.setEnabled(True)

    def _on_forgotten(self) -> None:
        words = self.tr(
            "A forgotten PIN cannot be recovered. Somebody with this account ends FaceGUI by the "
            "means of the system, removes the file lock.json from the data folder and starts "
            "FaceGUI again. People and history stay."
        )
        _wrap(self._way_out, words, _INSIDE_PX)
        self._way_out.setVisible(self._way_out.isHidden())
