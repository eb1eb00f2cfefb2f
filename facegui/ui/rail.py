"""The rail: the program's mark and the pages, icon over word."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QButtonGroup, QLabel, QSizePolicy, QToolButton, QWidget

from facegui.ui.icons import application_icon, tint
from facegui.ui.page import PageSpec
from facegui.ui.tokens import RAIL_PX, XS, S
from facegui.ui.widgets.layouts import column

_MARK_PX = 36


class Rail(QWidget):
    """Signal ``chosen`` tells the id of the page somebody wants."""

    chosen = Signal(str)

    def __init__(self, pages: Sequence[PageSpec]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(RAIL_PX)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        box = column(spacing=XS)
        box.setContentsMargins(S, 16, S, 12)
        box.addWidget(self._mark(), 0, Qt.AlignmentFlag.AlignHCenter)
        box.addSpacing(16)
        for spec in [one for one in pages if not one.bottom]:
            box.addWidget(self._button(spec))
        box.addStretch()
        for spec in [one for one in pages if one.bottom]:
            box.addWidget(self._button(spec))
        self.setLayout(box)

    def show_chosen(self, page_id: str) -> None:
        """Mark a page as the current one."""
        self._buttons[page_id].setChecked(True)

    def _mark(self) -> QLabel:
        mark = QLabel()
        pixmap: QPixmap = application_icon().pixmap(
            QSize(_MARK_PX, _MARK_PX), self.devicePixelRatioF()
        )
        mark.setPixmap(pixmap)
        mark.setFixedSize(_MARK_PX, _MARK_PX)
        mark.setAccessibleName("FaceGUI")
        return mark

    def _button(self, spec: PageSpec) -> QToolButton:
        made = QToolButton()
        made.setObjectName("railButton")
        made.setText(spec.title)
        made.setAccessibleName(spec.title)
        made.setCheckable(True)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setFixedHeight(60)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        tint(made, spec.icon, "muted", checked_role="accent", size_px=22)
        made.clicked.connect(lambda _checked=False: self.chosen.emit(spec.id))
        self._group.addButton(made)
        self._buttons[spec.id] = made
        return made
