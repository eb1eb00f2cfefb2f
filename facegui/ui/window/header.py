"""The header: the title, the page's one choice, and actions at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLayout, QMenu, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from facegui.ui.parts.actions import ButtonKind, action_button, in_header
from facegui.ui.theme.tokens import HEADER_PX, XL, L, S
from facegui.ui.widgets.buttons import icon_button
from facegui.ui.widgets.labels import Elided
from facegui.ui.widgets.layouts import row

_TITLE_PX = 96  # of a header with its title
_TITLE_MOST_PX = 200  # for which actions fold; a longer one is cut
_Made = tuple[QAction, ButtonKind, QPushButton]


class Header(QWidget):
    """Belongs to one page. Where it is too narrow, actions fold into a menu, quiet ones first."""

    def __init__(
        self,
        title: str,
        choice: QWidget | None,
        actions: Sequence[tuple[QAction, ButtonKind]],
    ) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setFixedHeight(HEADER_PX)
        self._title = Elided(title, "title")
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._line = row(self._title, spacing=S)
        self._line.setContentsMargins(XL, 0, XL, 0)
        self._has_choice = choice is not None
        if choice is not None:
            self._title.setContentsMargins(0, 0, L - S, 0)
            self._line.addWidget(choice)
        self._line.addStretch(1)
        self._actions: list[_Made] = [
            (action, kind, action_button(action, kind))
            for action, kind in actions
            if kind != "none"
        ]
        for _action, _kind, made in self._actions:
            self._line.addWidget(made)
        self._more = icon_button("more", self.tr("More"))
        self._more.setMenu(QMenu(self._more))
        self._more.setPopupMode(self._more.ToolButtonPopupMode.InstantPopup)
        self._more.hide()
        self._line.addWidget(self._more)
        self._line.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(self._line)
        self._folded: tuple[QPushButton, ...] = ()
        for action, _kind, _made in self._actions:
            action.changed.connect(self._fold)

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.setText(title)
        self._title.updateGeometry()
        self._fold()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_TITLE_PX, HEADER_PX)  # its actions can fold

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        """Move actions into the menu until the rest fits."""
        ready = [one for one in self._actions if in_header(one[0])]
        order = [one for one in ready if one[1] == "quiet"]
        order += [one for one in reversed(ready) if one[1] == "plain"]
        order += [one for one in ready if one[1] == "primary"]
        width = self.width() - self._others_px()
        title = min(self._title.sizeHint().width(), _TITLE_MOST_PX)
        needs = sum(one[2].sizeHint().width() + S for one in ready)
        folded: list[_Made] = []
        for one in order:
            if needs + title <= width:
                break
            needs += self._more.width() + S if not folded else 0
            folded.append(one)
            needs -= one[2].sizeHint().width() + S
        for one in ready:
            one[2].setVisible(one not in folded)
        self._more.setVisible(bool(folded))
        # Beside a choice a title is whole or not there: the rail says it as well.
        self._title.setVisible(not self._has_choice or needs + title <= width)
        buttons = tuple(one[2] for one in folded)
        if buttons != self._folded:
            self._folded = buttons
            self._more.menu().clear()
            self._more.menu().addActions([one[0] for one in ready if one in folded])

    def _others_px(self) -> int:
        """Return the width of all that never folds, but for the title."""
        margins = self._line.contentsMargins()
        taken = margins.left() + margins.right()
        mine = {one[2] for one in self._actions} | {self._more, self._title}
        for at in range(self._line.count()):
            item = self._line.itemAt(at)
            widget = item.widget() if item is not None else None
            if widget is not None and widget not in mine and not widget.isHidden():
                taken += widget.sizeHint().width() + S
        return taken
