"""Which part of a day counts (all of it, or a lesson), and when somebody is late."""

from datetime import time

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QTimeEdit, QWidget
from typing_extensions import override

from facegui.events.attendance import Lesson
from facegui.ui.theme.tokens import S
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import row
from facegui.ui.widgets.tick import Tick

_LATE, _BEGINS, _ENDS = QTime(8, 5), QTime(8, 0), QTime(8, 45)
_TEXT_PX = 12  # beside the field's text


class LessonFields(QWidget):
    """Signal ``changed``."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_lesson = Tick(self.tr("Lesson"))
        self._begins = _Clock(_BEGINS, self.tr("Lesson from"))
        self._ends = _Clock(_ENDS, self.tr("Lesson until"))
        self._late = _Clock(_LATE, self.tr("Late after"))
        self._span = QWidget()
        self._span.setLayout(row(self._begins, label("–", "secondary"), self._ends, spacing=S))
        self._span.hide()
        late = label(self.tr("Late after"), "secondary")
        line = row(self._is_lesson, self._span, late, self._late, spacing=S)
        line.setAlignment(self._is_lesson, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)
        self._is_lesson.toggled.connect(self._on_toggled)
        for clock in (self._begins, self._ends, self._late):
            clock.timeChanged.connect(lambda _time: self.changed.emit())

    @property
    def lesson(self) -> Lesson:
        """The lesson chosen; one that ends before it begins is the whole day."""
        late, begins, ends = (one.clock for one in (self._late, self._begins, self._ends))
        if not self._is_lesson.isChecked() or ends <= begins:
            return Lesson(late)
        return Lesson(late, begins, ends)

    def _on_toggled(self, on: bool) -> None:
        self._span.setVisible(on)
        self.changed.emit()


class _Clock(QTimeEdit):
    """A time that the Tab key leaves at once, instead of stepping from hours to minutes."""

    def __init__(self, at: QTime, name: str) -> None:
        super().__init__(at)
        self.setDisplayFormat("HH:mm")
        self.setAccessibleName(name)
        # A style sheet's padding does not reach the text of a spin box.
        self.lineEdit().setTextMargins(_TEXT_PX, 0, _TEXT_PX, 0)

    @property
    def clock(self) -> time:
        """The time shown."""
        return time(self.time().hour(), self.time().minute())

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return QWidget.focusNextPrevChild(self, next)
