"""A list to choose from: each entry has a value to store and words to show."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter
from typing_extensions import override

from facegui.ui.widgets.labels import tooltip

_SIDES_PX = 2  # free room beside the words


class Choice(QComboBox):
    """Signal ``picked`` tells the value that the user chose, not one set by ``show_value``."""

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
        """Return room for the longest words; Qt counts whole pixels only."""
        return super().sizeHint() + QSize(2 * _SIDES_PX, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it as Qt does, but end words that do not fit in an ellipsis."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        whole, letters = self.currentText(), self.fontMetrics()
        words = letters.elidedText(whole, Qt.TextElideMode.ElideRight, room.width() - _SIDES_PX)
        self.setToolTip("" if words == whole else tooltip(whole))
        option.currentText = words
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling the page with the mouse over a list must not change a setting.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
