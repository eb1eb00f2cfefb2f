"""Everybody enrolled: the search, the choice of whom to show, and the grid."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from facegui.ui.parts import people_words
from facegui.ui.people.choosing import ChoosingBar
from facegui.ui.people.grid import PeopleGrid
from facegui.ui.people.model import PeopleModel, Tile, Which
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import L, M
from facegui.ui.widgets.buttons import MenuButton, button
from facegui.ui.widgets.empty_state import EmptyState
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import BAR_PX, column, row
from facegui.ui.widgets.person_list import SearchField
from facegui.ui.widgets.thumbnails import Thumbnails

_SEARCH_PX, _LEAST_SEARCH_PX = 360, 160


class Everybody(QWidget):
    """Signals: ``opened`` (the id of a person), ``groups_wanted`` (the ids of those chosen).

    ``more`` is the page's own menu.
    """

    opened = Signal(str)
    groups_wanted = Signal(object)

    def __init__(self, thumbnails: Thumbnails, more: QMenu) -> None:
        super().__init__()
        self._whom: Which | str = Which.EVERYONE
        self._model = PeopleModel(self)
        self._search = SearchField("")
        self._which = MenuButton(self.tr("Everyone"))
        self._count = label("", "secondary")
        self._thumbnails = thumbnails
        self._grid = PeopleGrid(self._model, thumbnails)
        self._nobody = EmptyState("search")
        self._choosing = ChoosingBar()
        self._lay_out(more)
        self._search.textChanged.connect(self._on_search)
        self._search.returnPressed.connect(self._on_return)
        self._grid.opened.connect(self._on_opened)
        self._choosing.changed.connect(self._grid.show_chosen)
        self._choosing.all_wanted.connect(lambda: self._choosing.take(self._shown_ids()))
        self._choosing.groups_wanted.connect(self.groups_wanted)

    @property
    def tiles(self) -> Sequence[Tile]:
        """Everybody, whether shown or not, by name."""
        return self._model.tiles

    @property
    def shown(self) -> Sequence[Tile]:
        """The people who match the search and the choice."""
        return self._model.shown

    def take(self, tiles: Sequence[Tile]) -> None:
        """Show another state of the gallery."""
        today = date.today()
        self._grid.today = today
        self._model.take(tiles, today)
        self._thumbnails.keep_only({one.sample_id for one in tiles})
        self._choosing.keep({one.id for one in tiles})
        words = self.tr("Search {people}")
        self._search.ask(filled(words, people=people_words.people(len(tiles))))
        self._show_found()

    def choose(self) -> None:
        """Show boxes to tick several people."""
        self._choosing.begin()

    def tile(self, person_id: str) -> Tile | None:
        """Return somebody's tile, None if they are not there."""
        return next((one for one in self.tiles if one.id == person_id), None)

    def begin_search(self) -> None:
        """Put the cursor into the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def return_to(self, person_id: str) -> None:
        """Scroll to somebody in the grid, if they are shown."""
        at = self._model.row_of(person_id)
        if at >= 0:
            self._grid.setCurrentIndex(self._model.index(at))
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_return(self) -> None:
        """Open the person if only one was found; among several the arrows choose."""
        if len(self.shown) == 1:
            self._on_opened(self.shown[0].id)
        elif self.shown:
            self._grid.setFocus(Qt.FocusReason.OtherFocusReason)
            self._grid.setCurrentIndex(self._model.index(0))

    def _lay_out(self, more: QMenu) -> None:
        self._search.setObjectName("peopleSearch")
        self._search.setMinimumWidth(_LEAST_SEARCH_PX)
        self._search.setMaximumWidth(_SEARCH_PX)
        self._which.setAccessibleName(self.tr("Whom to show"))
        self._which.setMenu(self._which_menu())
        menu = MenuButton(self.tr("More"))
        menu.setAccessibleName(self.tr("More to do with the gallery"))
        menu.setMenu(more)
        tools = row(self._search, self._which, self._count, 1, menu, spacing=M)
        tools.setStretch(0, 100)
        tools.setContentsMargins(0, 0, BAR_PX, 0)
        page = column(tools, self._choosing, self._grid, self._nobody, spacing=L)
        page.setStretch(2, 1)
        page.setStretch(3, 1)
        self.setLayout(page)

    def _which_menu(self) -> QMenu:
        menu = QMenu(self)
        words = {
            Which.EVERYONE: self.tr("Everyone"),
            Which.SEEN_TODAY: self.tr("Seen today"),
            Which.NOT_SEEN: self.tr("Not seen yet"),
            Which.ONE_PICTURE: self.tr("With one picture"),
            Which.NO_PICTURE: self.tr("Without a picture"),
            Which.EXPIRED: self.tr("Expired"),
        }
        for which, text in words.items():
            self._add_choice(menu, which, text)
        fixed = len(menu.actions())
        menu.aboutToShow.connect(lambda: self._add_groups(menu, fixed))
        return menu

    def _add_choice(self, menu: QMenu, which: Which | str, text: str) -> None:
        choice = QAction(text, menu)
        choice.triggered.connect(lambda _checked=False: self._choose(which, text))
        menu.addAction(choice)

    def _add_groups(self, menu: QMenu, fixed: int) -> None:
        """Add the present groups below the fixed entries."""
        for old in menu.actions()[fixed:]:
            menu.removeAction(old)
            old.deleteLater()
        groups = {group.casefold(): group for tile in self.tiles for group in tile.groups}
        if groups:
            menu.addSeparator()
        for _, group in sorted(groups.items()):
            self._add_choice(menu, group, group)

    def _shown_ids(self) -> tuple[str, ...]:
        return tuple(one.id for one in self.shown)

    def _on_opened(self, person_id: str) -> None:
        """Open somebody, or tick them while several are being chosen."""
        held = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        if held or self._choosing.going:
            self._choosing.toggle(person_id)
        else:
            self.opened.emit(person_id)

    def _choose(self, which: Which | str, text: str) -> None:
        self._whom = which
        self._which.setText(text)
        self._on_search()

    def _on_search(self) -> None:
        self._model.search(self._search.text(), self._whom)
        self._grid.scrollToTop()
        self._show_found()

    def _on_show_everyone(self) -> None:
        self._search.clear()
        self._choose(Which.EVERYONE, self.tr("Everyone"))

    def _show_found(self) -> None:
        found, everybody = len(self._model.shown), len(self._model.tiles)
        words = filled(self.tr("{n:,} of {all:,}"), n=found, all=everybody)
        self._count.setText("" if found == everybody else words)
        nobody = not found and bool(everybody)
        if nobody:
            self._say_nobody()
        self._nobody.setVisible(nobody)
        self._grid.setVisible(not nobody)

    def _say_nobody(self) -> None:
        everyone = button(self.tr("Show everyone"), then=self._on_show_everyone)
        text = self._search.text().strip()
        words = filled(self.tr("Nobody is called “{text}”"), text=text)
        hint = self.tr("Search for another part of the name, or show everyone.")
        self._nobody.say(words if text else self.tr("Nobody matches"), hint, (everyone,))
