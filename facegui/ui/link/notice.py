"""Notices: a band that says what is wrong and what to do, with one button."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from facegui.errors import FaceGuiError
from facegui.ui.link.sentences import shown
from facegui.ui.theme.tokens import L, M, S
from facegui.ui.widgets.buttons import button, icon_button
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import clear, column, row
from facegui.ui.widgets.surfaces import Band
from facegui.workspace import Workspace

_SHOWN = 2
CAME_BACK = "came back"


@dataclass(frozen=True, slots=True)
class Notice:
    """One notice; another with the same ``id`` replaces it.

    ``declined`` is called when the user dismisses it.
    """

    id: str
    message: str
    hint: str = ""
    button: str = ""
    handler: Callable[[], object] | None = None
    tone: Literal["warning", "bad"] = "warning"
    declined: Callable[[], object] | None = None

    @classmethod
    def of(cls, id_: str, problem: FaceGuiError) -> "Notice":
        """Return the notice of an expected problem."""
        return cls(id_, shown(problem.message), shown(problem.hint))


def notices_of(workspace: Workspace, let_stay: Callable[[], object]) -> list[Notice]:
    """Return the notices about a gallery: no backup, consents that end, erased people who are back.

    The button about erased people who are back calls ``let_stay``.
    """
    told = []
    if workspace.gallery.backup_problem:
        told.append(Notice("backup", shown(workspace.gallery.backup_problem)))
    back = bool(workspace.gallery.erasures.came_back)
    if words := " ".join(map(shown, workspace.came_back())):
        button = QCoreApplication.translate("notice", "Tell no more") if back else ""
        told.append(Notice(CAME_BACK, words, "", button, let_stay))
    return told


class _NoticeBand(Band):
    def __init__(self, notice: Notice, dismiss: Callable[[str], None]) -> None:
        super().__init__()
        self.role = "warning_soft" if notice.tone == "warning" else "bad_soft"
        self.setAccessibleName(f"{notice.message} {notice.hint}")
        words = label(notice.message, "strong", wrap=True)
        hint = label(notice.hint, wrap=True)
        text = column(words, hint, spacing=0)
        hint.setVisible(bool(notice.hint))
        close = icon_button("close", self.tr("Dismiss"), size_px=16)
        close.clicked.connect(lambda: dismiss(notice.id))
        line = row(spacing=M)
        line.setContentsMargins(L, S, S, S)
        line.addLayout(text, 1)
        if notice.handler is not None and notice.button:
            handler = notice.handler
            act = button(notice.button, then=lambda _checked=False: handler(), small=True)
            line.addWidget(act, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)


class NoticeBoard(QWidget):
    """Shows the notices in force, the newest on top; hidden while there are none.

    Signal ``changed`` follows every change.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._notices: dict[str, Notice] = {}
        self._bands = column(spacing=S)
        self.setLayout(self._bands)
        self.hide()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """The notices in force, newest first."""
        return tuple(reversed(self._notices.values()))

    def post(self, notice: Notice) -> None:
        """Show a notice; it replaces the one with the same id."""
        if self._notices.get(notice.id) == notice:
            return
        self._notices.pop(notice.id, None)
        self._notices[notice.id] = notice
        self._show()

    def dismiss(self, id_: str) -> None:
        """Remove a notice if it is there."""
        if self._notices.pop(id_, None) is not None:
            self._show()

    def _on_dismissed(self, id_: str) -> None:
        declined = self._notices[id_].declined
        self.dismiss(id_)
        if declined is not None:
            declined()

    def _show(self) -> None:
        clear(self._bands)
        for notice in self.notices[:_SHOWN]:
            self._bands.addWidget(_NoticeBand(notice, self._on_dismissed))
        self.setVisible(bool(self._notices))
        self.changed.emit()
