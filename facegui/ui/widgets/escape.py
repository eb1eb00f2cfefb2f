"""What Escape leaves: always the innermost thing that is open, wherever the keyboard is."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class OnEscape(QObject):
    """Lets Escape ``leave`` something in a widget while ``may``, before it leaves full screen.

    Of several things that are open the innermost is left first, and of two beside each other the
    upper one. Where the keyboard is in none of them, the window calls `leave_innermost`.
    """

    def __init__(
        self, widget: QWidget, leave: Callable[[], object], may: Callable[[], bool] = lambda: True
    ) -> None:
        super().__init__(widget)
        self._widget, self._leave, self._may = widget, leave, may
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress
        if event.type() not in kinds or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Escape:
            return False
        innermost = self._innermost(self._widget)
        if innermost is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            innermost._leave()
        return True

    @classmethod
    def leave_innermost(cls, within: QWidget) -> bool:
        """Leave the innermost thing open in a widget; false if nothing is."""
        innermost = cls._innermost(within)
        if innermost is not None:
            innermost._leave()
        return innermost is not None

    @classmethod
    def _innermost(cls, within: QWidget) -> "OnEscape | None":
        found: OnEscape | None = None
        for one in within.findChildren(cls):
            seen = one._widget is within or one._widget.isVisibleTo(within)
            around = found is not None and one._widget.isAncestorOf(found._widget)
            if seen and not around and one._may():
                found = one
        return found
