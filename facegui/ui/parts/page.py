"""The base of pages. Each has a folder in ``ui`` and one line in ``ui/window/pages.py``.

To add a page: subclass `Page` in ``<name>/page.py``, take the `Controller` in ``__init__``,
override the methods below as needed, and add a `PageSpec` to ``pages.PAGES``. The window builds a
page when it is first shown, puts its title, choice and actions into the header, and calls the
methods below. A page never touches a thread; it asks the controller.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from facegui.live.analysis import Analysis
from facegui.ui.link.controller import Controller
from facegui.ui.parts.actions import Action
from facegui.vision.types import Frame


class Page(QWidget):
    """One page of the window.

    ``title`` stands in the header, by default the rail's word; emit ``title_changed`` for another.
    ``window_actions`` are ids of the window's actions that get a quiet button in the header. All
    methods run in the GUI thread. Frames and analyses come only while the page is shown; the newest
    frame comes just before ``shown``.
    """

    title_changed = Signal(str)

    title = ""
    window_actions: Sequence[str] = ()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")

    def choice(self) -> QWidget | None:
        """Return the page's one choice, which is placed beside the title; called once."""
        return None

    def actions_declared(self) -> Sequence[Action]:
        """Return the page's actions, left to right in the header; called once."""
        return ()

    def shown(self) -> None:
        """Come into view."""

    def hidden(self) -> None:
        """Go out of view."""

    def asked(self, request: object) -> None:
        """Handle a request that another page made with `Controller.go`; comes before ``shown``."""

    def frame(self, frame: Frame) -> None:
        """Take the newest frame, at camera rate."""

    def analyzed(self, analysis: Analysis) -> None:
        """Take the newest analysis."""


@dataclass(frozen=True, slots=True)
class PageSpec:
    """How the rail shows a page, and how the page is made.

    ``bottom`` puts it at the rail's end. A page ``under`` another has no entry in the rail; other
    pages open it with `Controller.go`.
    """

    id: str
    title: str
    icon: str
    make: Callable[[Controller], Page]
    bottom: bool = False
    under: str = ""

    @property
    def words(self) -> str:
        """The title in the user's language."""
        return QCoreApplication.translate("pages", self.title)
