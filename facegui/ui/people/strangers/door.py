"""Switches the People page between people and strangers."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facegui.errors import FaceGuiError
from facegui.gallery.types import Stranger
from facegui.tasks.strangers.likeness import Doubts
from facegui.ui.link.controller import Controller
from facegui.ui.people.strangers.name_sheet import StrangerNameSheet
from facegui.ui.people.strangers.view import StrangersView
from facegui.ui.theme.figures import filled
from facegui.ui.widgets.segments import Segments

_ENROLLED, _UNKNOWN = range(2)


class StrangersDoor(QObject):
    """Owns that choice, the strangers' cards and the sheet.

    Signals: ``opened`` (a widget to show), ``left`` (show everybody again).
    """

    opened = Signal(object)
    left = Signal()

    def __init__(self, controller: Controller, parent: QWidget) -> None:
        super().__init__(parent)
        self._controller = controller
        self.choice = Segments((self.tr("Enrolled"), self.tr("Unknown")), self.tr("Whom to show"))
        self.choice.setParent(parent)  # until the header takes it
        self.view = StrangersView(controller)
        self.sheet = StrangerNameSheet(controller)
        self._people = 0
        self.choice.chosen.connect(self._on_chosen)
        self.view.name_wanted.connect(self.ask_name)
        self.sheet.closed.connect(self.open)
        controller.strangers.changed.connect(self.refresh)
        controller.settings_changed.connect(self.refresh)
        self._show_choice(0)

    @property
    def views(self) -> tuple[QWidget, ...]:
        """The views that replace everybody."""
        return (self.view, self.sheet)

    def open(self) -> None:
        """Show the strangers."""
        self.opened.emit(self.view)
        self._take()

    def ask_name(self, stranger: Stranger) -> None:
        """Ask who a stranger is."""
        self.sheet.begin(stranger)
        self.opened.emit(self.sheet)

    def told_view(self, view: QWidget) -> None:
        """Update the choice to the view on screen."""
        self.choice.choose(_UNKNOWN if view in (self.view, self.sheet) else _ENROLLED)

    def count_people(self, people: int) -> None:
        """Show how many people are enrolled."""
        self._people = people
        self.refresh()

    def refresh(self) -> None:
        """Show the strangers as they are now, if they are on screen."""
        if self._controller.gallery_problem is not None:
            self._show_choice(0)
        elif self.view.isVisible():
            self._take()
        else:
            try:
                self._show_choice(self._controller.gallery.strangers.count())
            except FaceGuiError:  # in use elsewhere: the next change will include it
                return

    def _take(self) -> None:
        gallery, watchlist = self._controller.gallery, self._controller.watchlist
        try:
            strangers, doubts = gallery.strangers.all(), Doubts()
            if watchlist is not None:
                likeness = self._controller.workspace.stranger_likeness(watchlist)
                doubts = likeness.doubts(strangers)
        except FaceGuiError:  # in use elsewhere: the next change will include it
            return
        self._show_choice(len(strangers))
        self.view.take(strangers, doubts)

    def _show_choice(self, strangers: int) -> None:
        self.choice.rename(
            (
                filled(self.tr("Enrolled {n:,}"), n=self._people),
                filled(self.tr("Unknown {n:,}"), n=strangers),
            )
        )
        on = self._controller.workspace.settings.strangers
        self.choice.setVisible(on or strangers > 0 or self.view.isVisible())

    def _on_chosen(self, number: int) -> None:
        if number == _UNKNOWN:
            self.open()
        else:
            self.left.emit()
