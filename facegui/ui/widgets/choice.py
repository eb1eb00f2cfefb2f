"""A list to choose from: values to store, each with the words to show."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter
from typing_extensions import override

from facegui.ui.widgets.labels import tooltip

_SLACK_PX = 2


class Choice(QComboBox):
    """Signal ``picked`` tells the value chosen by the user, not one set by ``show_value``."""

    picked = Signal(object)

    def __init__(self, name: str, options: Sequence[tuple[object, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        for value, words in options:
            self.addItem(words, value)
        self.activated.connect(lambda at: self.picked.emit(self.itemData(at)))

    @property
    def value(self) -> object:
        """What is chosen."""
        return self.currentData()

    def show_value(self, value: object, words: str = "") -> None:
        """Show a value; one that is not among the options is added under ``words``."""
        at = self.findData(value)
        if at < 0:
            self.addItem(words or str(value), value)
            at = self.count() - 1
        self.setCurrentIndex(at)

    @override
    def sizeHint(self) -> QSize:
        # By itself Qt leaves out the padding of the style sheet, and the longest words are cut.
        self.ensurePolished()
        hint = super().sizeHint()
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.rect = QRect(QPoint(), hint)
        beside = hint.width() - self._room(option).width()
        words = (self.itemText(at) for at in range(self.count()))
        longest = max(map(self.fontMetrics().horizontalAdvance, words), default=0)
        return hint.expandedTo(QSize(longest + beside + 3 * _SLACK_PX, 0))

    def _room(self, option: QStyleOptionComboBox) -> QRect:
        """Return the room of the words."""
        return self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it as Qt does, but words that do not fit end in an ellipsis."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self._room(option)
        whole, letters = self.currentText(), self.fontMetrics()
        words = letters.elidedText(whole, Qt.TextElideMode.ElideRight, room.width() - _SLACK_PX)
        self.setToolTip("" if words == whole else tooltip(whole))
        option.currentText = words
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling a page over a list must not change a setting.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
