"""A field for a person's name that completes known names and shows the person's picture."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QStringListModel, Qt, Signal
from PySide6.QtGui import QAction, QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget
from typing_extensions import override

from facegui.ui.theme.icons import icon
from facegui.ui.theme.theme import OnPalette, smooth_painter, tokens_of
from facegui.ui.widgets.avatar import hair_px, initials

_PICTURE_PX, _LEFT_PX = 28, 10
_SHOWN = 8


class PersonField(QLineEdit):
    """The main field of a page.

    With ``pick`` the name must be that of somebody enrolled: all names are in a list, and Enter
    takes the only one that fits.

    Signal ``named`` tells the text after every change, with single spaces.
    """

    named = Signal(str)

    def __init__(self, words: str, *, pick: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("size", "main")
        self.setAccessibleName(words)
        self.setMaxLength(200)
        self._names: dict[str, str] = {}
        self._picture = QImage()
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_SHOWN)
        self.setCompleter(completer)
        popup = completer.popup()
        if popup is not None:
            popup.setObjectName("suggestions")  # styled by the style sheet
        self._pick: QAction | None = None
        if pick:
            self.returnPressed.connect(self._take_only)
            self._pick = QAction(self.tr("Show everybody"), self)
            self._pick.triggered.connect(self.show_everybody)
            self.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
            OnPalette(self, self._tint)
        self.textChanged.connect(lambda _text: self.named.emit(self.name))

    @property
    def name(self) -> str:
        """The typed text with single spaces; a known name is spelled as enrolled."""
        typed = " ".join(self.text().split())
        return self._names.get(typed.casefold(), typed)

    @property
    def suggestions(self) -> tuple[str, ...]:
        """The names that contain the typed text."""
        typed = self.name.casefold()
        return tuple(name for folded, name in self._names.items() if typed and typed in folded)

    @property
    def known(self) -> bool:
        """Whether it is the name of somebody enrolled."""
        return self.name.casefold() in self._names

    def offer(self, names: Iterable[str]) -> None:
        """Set the names to complete."""
        ordered = sorted(names, key=str.casefold)
        self._names = {name.casefold(): name for name in ordered}
        self._model.setStringList(ordered)

    def show_everybody(self) -> None:
        """Open the list of all names."""
        completer = self.completer()
        completer.setCompletionPrefix("")
        self.setFocus()
        completer.complete()

    def show_picture(self, picture: QImage) -> None:
        """Show the picture of a known person; a null image shows their initials."""
        self._picture = picture
        left = _PICTURE_PX if self.known else 0
        self.setTextMargins(left, 0, 0, 0)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.known:
            return
        painter = smooth_painter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = float(_PICTURE_PX)
        place = QRectF(_LEFT_PX, (self.height() - side) / 2, side, side)
        shape = QPainterPath()
        shape.addRoundedRect(place, 7, 7)
        tokens = tokens_of(self)
        painter.fillPath(shape, QColor(tokens.sunken))
        if self._picture.isNull():
            painter.setPen(QColor(tokens.muted))
            small = self.font()
            small.setPixelSize(11)
            painter.setFont(small)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, initials(self.name))
        else:
            painter.setClipPath(shape)
            across = min(self._picture.width(), self._picture.height())
            left = (self._picture.width() - across) / 2
            top = hair_px(self._picture.height() - across)
            painter.drawImage(place, self._picture, QRectF(left, top, across, across))
        painter.end()

    def _take_only(self) -> None:
        """Take the suggested name if there is only one."""
        if not self.known and len(self.suggestions) == 1:
            popup = self.completer().popup()
            if popup is not None:
                popup.hide()
            self.setText(self.suggestions[0])

    def _tint(self) -> None:
        if self._pick is not None:
            self._pick.setIcon(icon("chevron-down", tokens_of(self).muted, 16))
