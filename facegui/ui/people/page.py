"""People: everybody enrolled, what is stored about them, and how to change it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from facegui.errors import FaceGuiError
from facegui.ui.link.controller import Controller
from facegui.ui.link.requests import IMPORT_REPORT, STRANGERS, PairRequest
from facegui.ui.parts.actions import Action, show_in_header
from facegui.ui.parts.page import Page
from facegui.ui.parts.pictures import stored_picture
from facegui.ui.parts.problem import say_problem
from facegui.ui.people import changes
from facegui.ui.people.consent import ConsentSheet
from facegui.ui.people.detail import PersonDetail
from facegui.ui.people.everybody import Everybody
from facegui.ui.people.groups_sheet import GroupsSheet
from facegui.ui.people.importing.door import ImportDoor
from facegui.ui.people.merge import MergeSheet
from facegui.ui.people.model import read_tiles
from facegui.ui.people.more_menu import MoreMenu
from facegui.ui.people.nobody import say_nobody
from facegui.ui.people.painting import PaintingDoor
from facegui.ui.people.strangers.door import StrangersDoor
from facegui.ui.people.transfer_door import TransferDoor
from facegui.ui.theme.tokens import RADIUS_CARD, XL, S
from facegui.ui.widgets.empty_state import EmptyState
from facegui.ui.widgets.escape import OnEscape
from facegui.ui.widgets.layouts import BAR_PX, Stack, column
from facegui.ui.widgets.thumbnails import Thumbnails


class PeoplePage(Page):
    """Shows one view at a time: the grid, a person, or a sheet."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._changes = controller.changes
        self.importing = ImportDoor(controller, self)
        self.transfer = TransferDoor(controller, self)
        thumbnails = self._thumbnails(RADIUS_CARD - 1, 0)
        more = MoreMenu(self.transfer, self._changes, self.choose_people, self.paint_group, self)
        self._everybody = Everybody(thumbnails, more)
        self._empty = EmptyState("people")
        self._detail = PersonDetail(controller)
        self._consent = ConsentSheet(controller)
        self._groups = GroupsSheet(controller)
        self._merge = MergeSheet(self._thumbnails(S, S), self._picture)
        self._painting = PaintingDoor(controller, self)
        self._strangers = StrangersDoor(controller, self)
        self._stack = Stack()
        self._lay_out()
        self._listen()
        self.setAcceptDrops(True)
        OnEscape(self, self._on_back, lambda: self.view is self._detail)

    # What the window asks

    @override
    def actions_declared(self) -> Sequence[Action]:
        changes, transfer = self._changes, self.transfer
        return (
            Action("people_undo", self.tr("Undo"), changes.undo, "Ctrl+Z", button="none"),
            Action("people_find", self.tr("Search"), self._on_find, "Ctrl+F", button="none"),
            Action("people_export", self.tr("Export the gallery…"), transfer.export_gallery,
                   "Ctrl+Shift+E", button="none"),
            Action("people_import_gallery", self.tr("Import a gallery…"), transfer.import_gallery,
                   button="none"),
            Action("people_import", self.tr("Import pictures…"), self.import_pictures, "Ctrl+I",
                   self.tr("Enroll people from folders or pictures")),
            Action("people_enroll", self.tr("Enroll from camera"),
                   lambda: self._controller.go("enroll"), "Ctrl+N", button="primary"),
        )  # fmt: skip

    @override
    def choice(self) -> QWidget:
        return self._strangers.choice

    @override
    def shown(self) -> None:
        self._controller.recorder.catch_up()
        self._refresh()
        self._on_view()

    @override
    def hidden(self) -> None:
        self._detail.save()
        self._painting.leave_studio()

    @override
    def asked(self, request: object) -> None:
        """Show a person by id, a pair of people, strangers, or the report of the last import."""
        if request == IMPORT_REPORT:
            self.importing.show_report()
        elif request == STRANGERS:
            self._strangers.open()
        elif isinstance(request, PairRequest):
            self._refresh()
            self.see_both(request)
        elif isinstance(request, str):
            self._refresh()
            self.open_person(request)

    # What can be done

    @property
    def view(self) -> QWidget:
        """The view on screen: grid, person, sheet or an empty state."""
        return self._stack.currentWidget() or self

    def open_person(self, person_id: str) -> None:
        """Show one person."""
        if self._show_person(person_id):
            self._stack.setCurrentWidget(self._detail)

    def import_pictures(self, paths: Sequence[Path] = ()) -> None:
        """Import people from folders and pictures; ask for them if none are given."""
        self.importing.import_pictures(paths)

    def merge_person(self) -> None:
        """Ask who else the person on screen is."""
        person = self._detail.person
        if person is not None:
            self._merge.begin(person, self._everybody.tiles)
            self._stack.setCurrentWidget(self._merge)

    def see_both(self, pair: PairRequest) -> None:
        """Show two people side by side who may be one."""
        if self._show_person(pair.one_id):
            self.merge_person()
            self._merge.choose(pair.other_id)

    def edit_consent(self) -> None:
        """Edit what the person on screen agreed to."""
        person = self._detail.person
        if person is not None:
            self._consent.begin(person)
            self._stack.setCurrentWidget(self._consent)

    def choose_people(self) -> None:
        """Show boxes in the grid to tick several people."""
        self._everybody.choose()

    def edit_groups(self, person_ids: Sequence[str]) -> None:
        """Ask for groups and validity of several people."""
        if self._groups.begin(person_ids):
            self._stack.setCurrentWidget(self._groups)

    def paint_person(self, sample_id: str) -> None:
        """Open the studio with a picture of the person on screen."""
        person = self._detail.person
        if person is not None:
            self._painting.paint_person(person, sample_id)

    def paint_group(self) -> None:
        """Ask how to paint the people in the grid."""
        self._painting.paint_group(self._everybody.shown, self._everybody.tiles)

    def _on_opened(self, view: QWidget) -> None:
        if self._stack.indexOf(view) < 0:
            self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)

    # Looks

    def _lay_out(self) -> None:
        sheets = (self.importing.sheet, self._merge, self._consent, self._groups)
        views = (self._everybody, self._empty, self._detail, *self._strangers.views)
        for view in (*views, *sheets, *self.transfer.sheets):
            self._stack.addWidget(view)
        page = column(self._stack)
        # The scroll bar is in the page's margin.
        page.setContentsMargins(XL, 0, XL - BAR_PX, 0)
        self.setLayout(page)

    def _listen(self) -> None:
        controller, detail = self._controller, self._detail
        self._everybody.opened.connect(self.open_person)
        self._everybody.groups_wanted.connect(self.edit_groups)
        detail.back.connect(self._on_back)
        detail.merge_wanted.connect(self.merge_person)
        detail.pictures_wanted.connect(self._on_pictures_wanted)
        detail.history_wanted.connect(self._on_history_wanted)
        detail.paint_wanted.connect(self.paint_person)
        detail.consent_wanted.connect(self.edit_consent)
        self._merge.merge_wanted.connect(self._on_merge)
        for opened in (
            self.importing.opened,
            self.transfer.opened,
            self._painting.opened,
            self._strangers.opened,
        ):
            opened.connect(self._on_opened)
        self.importing.pair_wanted.connect(self.see_both)
        self._strangers.left.connect(self._show_everybody)
        self.transfer.closed.connect(self._show_everybody)
        for closed in (
            self.importing.closed,
            self._painting.closed,
            *(sheet.closed for sheet in (self._merge, self._consent, self._groups)),
        ):
            closed.connect(self._on_sheet_closed)
        self._stack.currentChanged.connect(self._on_view)
        controller.portraits.changed.connect(self._on_gallery_changed)
        controller.gallery_changed.connect(self._on_gallery_changed)
        controller.history_changed.connect(self._on_history_changed)

    # What is shown

    def _on_gallery_changed(self) -> None:
        if self.isVisible():
            self._refresh()

    def _on_history_changed(self) -> None:
        """Update when people were last seen, if that day has changed."""
        if not self.isVisible() or self._controller.gallery_problem is not None:
            return
        try:
            seen = self._controller.gallery.history.last_seen()
        except FaceGuiError:  # in use elsewhere: the next change will include it
            return
        if any(tile.seen != seen.get(tile.id) for tile in self._everybody.tiles):
            self._refresh()

    def _refresh(self) -> None:
        """Show the gallery as it is now."""
        if self._controller.gallery_problem is not None:
            self._say_problem(self._controller.gallery_problem)
            return
        try:
            known = {tile.id: tile for tile in self._everybody.tiles}
            gallery, watchlist = self._controller.gallery, self._controller.watchlist
            tiles = read_tiles(gallery, watchlist, known)
        except FaceGuiError as problem:
            self._say_problem(problem)
            return
        self._everybody.take(tiles)
        self._strangers.count_people(len(tiles))
        if self.view is self._detail and self._detail.person is not None:
            self._show_person(self._detail.person.id)
        elif self.view in (self._everybody, self._empty):
            self._show_everybody()

    def _show_person(self, person_id: str) -> bool:
        gallery = self._controller.gallery
        try:
            person = gallery.person(person_id)
            samples = gallery.samples(person_id)
        except FaceGuiError:  # removed meanwhile
            self._show_everybody()
            return False
        tile = self._everybody.tile(person_id)
        seen = None if tile is None else tile.seen
        if self._detail.person is not None and self._detail.person.id != person_id:
            self._detail.leave()
        self._detail.show_person(person, samples, seen, self._picture)
        return True

    def _show_everybody(self) -> None:
        self._detail.leave()
        if self._everybody.tiles:
            self._stack.setCurrentWidget(self._everybody)
            return
        say_nobody(
            self._empty,
            self._controller.go,
            self.import_pictures,
            self.transfer.import_gallery,
        )
        self._stack.setCurrentWidget(self._empty)

    def _say_problem(self, problem: FaceGuiError) -> None:
        self._everybody.take(())
        say_problem(self._empty, problem, again=self._controller.reload_gallery, icon="lock")
        self._stack.setCurrentWidget(self._empty)

    def _on_view(self) -> None:
        """Show the header's actions only with the grid; other views have their own."""
        for action in self.actions():
            if action.objectName() in ("people_import", "people_enroll"):
                show_in_header(action, self.view is self._everybody)
        self._strangers.told_view(self.view)

    def _on_find(self) -> None:
        self._show_everybody()
        self._everybody.begin_search()

    # What sheets ask for

    def _on_sheet_closed(self) -> None:
        if self._detail.person is not None:
            self.open_person(self._detail.person.id)
        else:
            self._show_everybody()

    def _on_back(self) -> None:
        """Go back to where the person was in the grid."""
        person = self._detail.person
        self._show_everybody()
        if person is not None:
            self._everybody.return_to(person.id)

    def _on_pictures_wanted(self) -> None:
        if self._detail.person is not None:
            self.importing.choose_for(self._detail.person, self)

    def _on_history_wanted(self) -> None:
        if self._detail.person is not None:
            self._controller.go("history", self._detail.person.id)

    def _on_merge(self, keep_id: str, other_id: str) -> None:
        people = {person.id: person for person in self._controller.gallery.people()}
        keep, other = people.get(keep_id), people.get(other_id)
        self._detail.leave()
        if keep and other and self._controller.change_gallery(changes.merge(keep, other)):
            self.open_person(keep_id)

    # Pictures

    def _thumbnails(self, top_px: int, bottom_px: int) -> Thumbnails:
        portraits = self._controller.portraits
        made = Thumbnails(portraits.of_sample, self, (top_px, bottom_px))
        portraits.changed.connect(made.forget)
        return made

    def _picture(self, sample_id: str) -> QImage:
        return stored_picture(self._controller.portraits, sample_id)

    # Files dropped, and the way back

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if not paths or self.importing.sheet.running:
            return
        event.acceptProposedAction()
        person = self._detail.person if self.view is self._detail else None
        if person is not None and not any(path.is_dir() for path in paths):
            self.importing.add_to(person, paths)
        else:
            self.import_pictures(paths)
