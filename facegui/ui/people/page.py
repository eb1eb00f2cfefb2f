"""People: everybody enrolled, what is kept of them, and how it is changed."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeyEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget
from typing_extensions import override

from facegui.errors import FaceGuiError
from facegui.gallery import ImportReport
from facegui.tasks.importing.people import PeopleImport
from facegui.ui.link.controller import Controller
from facegui.ui.link.notice import Notice
from facegui.ui.link.requests import IMPORT_REPORT, STRANGERS, PairRequest
from facegui.ui.link.sentences import shown
from facegui.ui.parts.actions import Action, is_escape
from facegui.ui.parts.page import Page
from facegui.ui.parts.pictures import choose_pictures, image_of_jpeg
from facegui.ui.people import changes
from facegui.ui.people.consent import ConsentSheet
from facegui.ui.people.detail import PersonDetail
from facegui.ui.people.everybody import Everybody
from facegui.ui.people.groups_sheet import GroupsSheet
from facegui.ui.people.import_report import short_sum_of
from facegui.ui.people.import_sheet import ImportSheet
from facegui.ui.people.merge import MergeSheet
from facegui.ui.people.model import read_tiles
from facegui.ui.people.nobody import say_nobody
from facegui.ui.people.painting import PaintingDoor
from facegui.ui.people.strangers.door import StrangersDoor
from facegui.ui.people.transfer import ExportSheet, GalleryImportSheet, sum_of
from facegui.ui.theme.tokens import RADIUS_CARD, XL, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.empty_state import EmptyState
from facegui.ui.widgets.layouts import BAR_PX, column
from facegui.ui.widgets.thumbnails import Thumbnails


class PeoplePage(Page):
    """Shows one view at a time: the grid, a person, or a sheet."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._changes = controller.changes
        thumbnails = Thumbnails(self._jpeg, self, (RADIUS_CARD - 1, 0))
        controller.portraits.changed.connect(thumbnails.forget)
        controller.portraits.changed.connect(self._on_gallery_changed)
        self._everybody = Everybody(thumbnails, self._more_menu())
        self._empty = EmptyState("people")
        self._detail = PersonDetail(controller)
        self._import = ImportSheet(controller)
        self._consent = ConsentSheet(controller)
        self._groups = GroupsSheet(controller.change_gallery)
        small = Thumbnails(self._jpeg, self, (S, S))
        controller.portraits.changed.connect(small.forget)
        self._merge = MergeSheet(small, self._picture)
        self._export = ExportSheet(controller)
        self._gallery_import = GalleryImportSheet(controller)
        self._painting = PaintingDoor(controller, self)
        self._strangers = StrangersDoor(controller, self)
        self._stack = QStackedWidget()
        self._lay_out()
        self._listen()
        self.setAcceptDrops(True)

    # What the window asks

    @override
    def actions_declared(self) -> Sequence[Action]:
        return (
            Action("people_undo", self.tr("Undo"), self._changes.undo, "Ctrl+Z", button="none"),
            Action("people_find", self.tr("Search"), self._on_find, "Ctrl+F", button="none"),
            Action(
                "people_export",
                self.tr("Export the gallery…"),
                self.export_gallery,
                "Ctrl+Shift+E",
                button="none",
            ),
            Action(
                "people_import_gallery",
                self.tr("Import a gallery…"),
                self.import_gallery,
                button="none",
            ),
            Action(
                "people_import",
                self.tr("Import pictures…"),
                self.import_pictures,
                "Ctrl+I",
                self.tr("Enroll people from folders or pictures"),
            ),
            Action(
                "people_enroll",
                self.tr("Enroll from camera"),
                lambda: self._controller.go("enroll"),
                "Ctrl+N",
                button="primary",
            ),
        )

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
        """Show a person, by id, two of them, or what became of the last import."""
        if request == IMPORT_REPORT:
            self._stack.setCurrentWidget(self._import)
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
        """What is in view: grid, person, sheet or an empty state."""
        return self._stack.currentWidget() or self

    def open_person(self, person_id: str) -> None:
        """Show one person."""
        if self._show_person(person_id):
            self._stack.setCurrentWidget(self._detail)

    def import_pictures(self, paths: Sequence[Path] = ()) -> None:
        """Import people from folders and pictures, asked for if there are none."""
        self._stack.setCurrentWidget(self._import)
        if paths:
            self._import.look_at(paths)
        else:
            self._import.begin()

    def export_gallery(self) -> None:
        """Write everybody into a file."""
        self._stack.setCurrentWidget(self._export)
        self._export.begin()

    def import_gallery(self) -> None:
        """Take in everybody of a file."""
        self._stack.setCurrentWidget(self._gallery_import)
        self._gallery_import.begin()

    def merge_person(self) -> None:
        """Ask who else the person in view is."""
        person = self._detail.person
        if person is not None:
            self._merge.begin(person, self._everybody.tiles)
            self._stack.setCurrentWidget(self._merge)

    def see_both(self, pair: PairRequest) -> None:
        """Show two people side by side, who may be one."""
        if self._show_person(pair.one_id):
            self.merge_person()
            self._merge.choose(pair.other_id)

    def edit_consent(self) -> None:
        """Write down what the person in view agreed to."""
        person = self._detail.person
        if person is not None:
            self._consent.begin(person)
            self._stack.setCurrentWidget(self._consent)

    def choose_people(self) -> None:
        """Let several people be ticked in the grid."""
        self._everybody.choose()

    def edit_groups(self, person_ids: Sequence[str]) -> None:
        """Ask for groups and validity of several people."""
        wanted = set(person_ids)
        try:
            people = self._controller.gallery.people()
        except FaceGuiError as problem:
            self._controller.noticed.emit(Notice.of("people", problem))
            return
        self._groups.begin([one for one in people if one.id in wanted], people)
        self._stack.setCurrentWidget(self._groups)

    def paint_person(self, sample_id: str) -> None:
        """Open the studio for the person in view and one of their pictures."""
        person = self._detail.person
        if person is not None:
            self._painting.paint_person(person, sample_id)

    def paint_group(self) -> None:
        """Ask how those shown in the grid are to be painted."""
        self._painting.paint_group(self._everybody.shown, self._everybody.tiles)

    def _on_opened(self, view: QWidget) -> None:
        if self._stack.indexOf(view) < 0:
            self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)

    # Looks

    def _lay_out(self) -> None:
        sheets = (self._import, self._merge, self._consent, self._groups)
        transfer = (self._export, self._gallery_import)
        views = (self._everybody, self._empty, self._detail, *self._strangers.views)
        for view in (*views, *sheets, *transfer):
            self._stack.addWidget(view)
        self._painting.opened.connect(self._on_opened)
        self._strangers.opened.connect(self._on_opened)
        self._strangers.left.connect(self._show_everybody)
        self._painting.closed.connect(self._on_sheet_closed)
        page = column(self._stack)
        # The scroll bar stands in the page's margin.
        page.setContentsMargins(XL, 0, XL - BAR_PX, 0)
        self.setLayout(page)

    def _more_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Choose several…"), self.choose_people)
        menu.addSeparator()
        menu.addAction(self.tr("Import a gallery…"), self.import_gallery)
        menu.addAction(self.tr("Export the gallery…"), self.export_gallery)
        menu.addAction(self.tr("Painted portraits…"), self.paint_group)
        menu.addSeparator()
        undo = menu.addAction(self.tr("Undo"), self._changes.undo)

        def show() -> None:
            last = self._changes.last
            words = self.tr("Undo: {what}").format(what=last.words) if last else self.tr("Undo")
            undo.setText(words)
            undo.setEnabled(last is not None)

        menu.aboutToShow.connect(show)
        return menu

    def _listen(self) -> None:
        controller, back = self._controller, self._show_everybody
        self._everybody.opened.connect(self.open_person)
        self._everybody.groups_wanted.connect(self.edit_groups)
        self._groups.closed.connect(self._on_sheet_closed)
        self._detail.back.connect(self._on_back)
        self._detail.merge_wanted.connect(self.merge_person)
        self._detail.pictures_wanted.connect(self._on_pictures_wanted)
        self._detail.history_wanted.connect(self._on_history_wanted)
        self._detail.paint_wanted.connect(self.paint_person)
        self._import.imported.connect(self._on_imported)
        self._import.pair_wanted.connect(self._on_pair_wanted)
        self._import.closed.connect(self._on_sheet_closed)
        self._merge.merge_wanted.connect(self._on_merge)
        self._merge.closed.connect(self._on_sheet_closed)
        self._detail.consent_wanted.connect(self.edit_consent)
        self._consent.closed.connect(self._on_sheet_closed)
        self._export.exported.connect(self._on_exported)
        self._gallery_import.imported.connect(self._on_gallery_imported)
        for sheet in (self._export, self._gallery_import):
            sheet.closed.connect(back)
        self._stack.currentChanged.connect(self._on_view)
        controller.gallery_changed.connect(self._on_gallery_changed)
        controller.history_changed.connect(self._on_history_changed)

    # What is shown

    def _on_gallery_changed(self) -> None:
        if self.isVisible():
            self._refresh()

    def _on_history_changed(self) -> None:
        """Take over when people were last seen, if that is another day now."""
        if not self.isVisible() or self._controller.gallery_problem is not None:
            return
        try:
            seen = self._controller.gallery.history.last_seen()
        except FaceGuiError:  # in use elsewhere: what comes next brings it along
            return
        if any(tile.seen != seen.get(tile.id) for tile in self._everybody.tiles):
            self._refresh()

    def _refresh(self) -> None:
        """Take the gallery as it is now."""
        if self._controller.gallery_problem is not None:
            self._tell_unusable(self._controller.gallery_problem)
            return
        try:
            known = {tile.id: tile for tile in self._everybody.tiles}
            gallery, watchlist = self._controller.gallery, self._controller.watchlist
            tiles = read_tiles(gallery, watchlist, known)
        except FaceGuiError as problem:
            self._tell_unusable(problem)
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
        except FaceGuiError:  # left meanwhile
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
        say_nobody(self._empty, self._controller.go, self.import_pictures, self.import_gallery)
        self._stack.setCurrentWidget(self._empty)

    def _tell_unusable(self, problem: FaceGuiError) -> None:
        again = button(self.tr("Try again"), "primary")
        again.clicked.connect(self._controller.reload_gallery)
        self._everybody.take(())
        self._empty.say(shown(problem.message), shown(problem.hint), (again,), icon="lock")
        self._stack.setCurrentWidget(self._empty)

    def _on_view(self) -> None:
        """Keep the header's actions for the grid: other views have their own."""
        for action in self.actions():
            if action.objectName() in ("people_import", "people_enroll"):
                action.setVisible(self.view is self._everybody)
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
        person = self._detail.person
        if person is not None:
            title = self.tr("Choose pictures of {name}").format(name=person.name)
            self.add_pictures(choose_pictures(self, title))

    def add_pictures(self, paths: Sequence[Path]) -> None:
        """Import more pictures of the person in view."""
        person = self._detail.person
        if person is not None and paths and not self._import.running:
            self._stack.setCurrentWidget(self._import)
            self._import.add_to(person, paths)

    def _on_history_wanted(self) -> None:
        if self._detail.person is not None:
            self._controller.go("history", self._detail.person.id)

    def _on_merge(self, keep_id: str, other_id: str) -> None:
        people = {person.id: person for person in self._controller.gallery.people()}
        keep, other = people.get(keep_id), people.get(other_id)
        self._detail.leave()
        if keep and other and self._controller.change_gallery(changes.merge(keep, other)):
            self.open_person(keep_id)

    def _on_imported(self, run: PeopleImport) -> None:
        self._changes.note(short_sum_of(run.report()), run.undo)

    def _on_pair_wanted(self, name: str, other: str) -> None:
        people = (self._controller.gallery.find(name), self._controller.gallery.find(other))
        one, two = people
        if one is not None and two is not None:
            self.see_both(PairRequest(one.id, two.id))

    def _on_exported(self, path: Path) -> None:
        self._controller.toast(self.tr("The gallery was saved as {file}.").format(file=path.name))

    def _on_gallery_imported(self, report: ImportReport, undo: object) -> None:
        self._changes.note(sum_of(report), undo)  # type: ignore[arg-type]

    # Pictures

    def _jpeg(self, sample_id: str) -> bytes:
        return self._controller.portraits.of_sample(sample_id)

    def _picture(self, sample_id: str) -> QImage:
        try:
            return image_of_jpeg(self._jpeg(sample_id))
        except FaceGuiError:  # damaged, or gone meanwhile: initials are shown
            return QImage()

    # Files dropped, and the way back

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if not paths or self._import.running:
            return
        event.acceptProposedAction()
        if self.view is self._detail and not any(path.is_dir() for path in paths):
            self.add_pictures(paths)
        else:
            self.import_pictures(paths)

    @override
    def event(self, event: QEvent) -> bool:
        # Escape leads back here before it leaves the full screen.
        if is_escape(event) and self.view not in (self._everybody, self._empty):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.view is self._detail:
            self._on_back()
            return
        super().keyPressEvent(event)
