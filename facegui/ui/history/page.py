"""History: who was seen when, and with which decision."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from typing_extensions import override

from facegui.errors import FaceGuiError
from facegui.matching.decision import Verdict
from facegui.ui.history import words as history_words
from facegui.ui.history.csv_export import write_csv
from facegui.ui.history.days import DaysChoice
from facegui.ui.history.keeping import Keeping
from facegui.ui.history.list import HistoryList
from facegui.ui.history.model import Filter, HistoryModel
from facegui.ui.history.reader import HistoryReader
from facegui.ui.link.controller import Controller
from facegui.ui.link.deadline import Deadline
from facegui.ui.link.notice import Notice
from facegui.ui.link.sentences import word
from facegui.ui.parts.actions import Action
from facegui.ui.parts.page import Page
from facegui.ui.parts.problem import say_problem
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import XL, L, M, S
from facegui.ui.widgets.buttons import MenuButton, button
from facegui.ui.widgets.confirm import Confirm
from facegui.ui.widgets.empty_state import EmptyState
from facegui.ui.widgets.flow import wrapped
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import BAR_PX, Stack, column, row
from facegui.ui.widgets.person_list import SearchField
from facegui.ui.widgets.thumbnails import Thumbnails

_SEARCH_PX = 220
_SETTLE_MS = 400  # entries arrive one by one
_PEOPLE_IN_MENU = 20


class HistoryPage(Page):
    """Filters over the list, or the reason why it is empty."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._model = HistoryModel(self)
        self._thumbnails = Thumbnails(self._jpeg, self, (S, S))
        controller.portraits.changed.connect(self._thumbnails.forget)
        self._names: Mapping[str, str] = {}
        self._search = SearchField(self.tr("Search the history"))
        self._whom = MenuButton()
        self._what = MenuButton()
        self._days = DaysChoice()
        self._count = label("", "secondary")
        self._gave_way = label("", "secondary", wrap=True)
        self._confirm = Confirm()
        self._keeping = Keeping(controller, self._confirm, self)
        self._list = HistoryList(self._model, self._thumbnails)
        self._nothing = EmptyState("clock")
        self._stack = Stack()
        self._reader = HistoryReader(controller, self)
        self._again = Deadline(self)
        self._again.due.connect(self._on_due)
        self._lay_out()
        self._listen()

    # What the window asks

    @override
    def actions_declared(self) -> Sequence[Action]:
        return (
            Action("history_find", self.tr("Search"), self._on_find, "Ctrl+F", button="none"),
            Action(
                "history_export",
                self.tr("Export table…"),
                self._on_export,
                "Ctrl+Shift+E",
                self.tr("Save what is shown as a table (CSV)"),
            ),
        )

    @override
    def shown(self) -> None:
        self._controller.recorder.catch_up()
        self.read()

    @override
    def hidden(self) -> None:
        self._reader.stop()
        self._confirm.hide()

    @override
    def asked(self, request: object) -> None:
        """Show the entries of one person, by id."""
        if isinstance(request, str):
            self._search.clear()
            self._show_only(Filter(person_id=request))

    # What can be done

    @property
    def filter(self) -> Filter:
        """The filter in force."""
        return self._model.filter

    @property
    def words(self) -> str:
        """The message where there is nothing to show; empty otherwise."""
        return self._nothing.title if self._stack.currentWidget() is self._nothing else ""

    def read(self) -> None:
        """Read the history again, in parts."""
        self._again.cancel()
        if self._controller.gallery_problem is not None:
            self._say_problem(self._controller.gallery_problem)
            return
        self._reader.read()

    def erase(self) -> None:
        """Ask whether to erase the whole history."""
        self._keeping.erase()

    def export_to(self, path: Path) -> None:
        """Save the entries on screen as a table."""
        path = path if path.suffix else path.with_suffix(".csv")
        try:
            count = write_csv(path, self._model.shown)
            self._controller.workspace.note_written("history", path)
        except FaceGuiError as problem:
            self._controller.noticed.emit(Notice.of("history", problem))
            return
        words = self.tr("{entries} saved in {file}. That file is not encrypted.")
        self._controller.toast(filled(words, entries=history_words.visits(count), file=path.name))

    # Looks

    def _lay_out(self) -> None:
        self._search.setFixedWidth(_SEARCH_PX)
        tools = self._search, self._whom, self._what, self._days, self._count
        head = row(spacing=M)
        head.addLayout(wrapped(*tools, spacing=M), 1)
        head.addWidget(self._keeping.button, 0, Qt.AlignmentFlag.AlignTop)
        head.setContentsMargins(0, 0, BAR_PX, 0)
        asking = column(self._confirm)
        asking.setContentsMargins(0, L, BAR_PX, 0)
        self._asking = QWidget()
        self._asking.setLayout(asking)
        self._asking.hide()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._nothing)
        page = column(spacing=0)
        page.addLayout(head)
        page.addWidget(self._asking)
        page.addWidget(self._gave_way)
        self._gave_way.hide()
        page.addWidget(self._stack, 1)
        page.setContentsMargins(XL, 0, XL - BAR_PX, 0)
        self.setLayout(page)
        self._whom.setAccessibleName(self.tr("Whom to show"))
        self._whom.setMenu(QMenu(self._whom))
        self._what.setAccessibleName(self.tr("Which decisions to show"))
        self._what.setMenu(self._what_menu())
        self._show_filter()

    def _what_menu(self) -> QMenu:
        menu = QMenu(self._what)
        choices: list[tuple[str, Verdict | None]] = [(self.tr("All decisions"), None)]
        choices += [(word(verdict), verdict) for verdict in Verdict]
        for words, verdict in choices:
            menu.addAction(words).triggered.connect(
                lambda _checked=False, verdict=verdict: self._show_only(
                    replace(self.filter, verdict=verdict)
                )
            )
        return menu

    def _listen(self) -> None:
        controller = self._controller
        self._reader.begun.connect(lambda: self._on_read(newest_only=True))
        self._reader.done.connect(lambda: self._on_read(newest_only=False))
        self._reader.failed.connect(self._say_problem)
        self._search.textChanged.connect(
            lambda text: self._show_only(replace(self.filter, text=text))
        )
        self._days.chosen.connect(lambda days: self._show_only(replace(self.filter, days=days)))
        self._whom.menu().aboutToShow.connect(self._fill_whom)
        self._list.opened.connect(lambda person_id: controller.go("people", person_id))
        self._confirm.shown_changed.connect(self._asking.setVisible)
        for signal in (
            controller.history_changed,
            controller.gallery_changed,
            controller.settings_changed,
        ):
            signal.connect(self._on_changed)
        controller.searched.shared.changed.connect(self._show_gave_way)

    def _on_changed(self) -> None:
        if self.isVisible():
            self._again.within(_SETTLE_MS)

    def _on_due(self) -> None:
        if self._reader.busy:  # let a long history be read to its end once
            self._again.within(_SETTLE_MS)
        else:
            self.read()

    def _on_read(self, *, newest_only: bool) -> None:
        if newest_only and self._model.entries:
            return
        at = self._list.verticalScrollBar().value()
        self._names = self._reader.names()
        self._model.take(self._reader.found, self._names)
        self._thumbnails.keep_only({one.id for one in self._reader.found})
        self._list.verticalScrollBar().setValue(at)
        self._show_found()
        self._show_gave_way()

    def _show_gave_way(self) -> None:
        """Show whose changes lost to another desk's since the history is kept."""
        state = self._controller.searched.shared.state
        days = self._controller.workspace.settings.history_days
        since = (datetime.now(UTC) - timedelta(days=days)).isoformat()
        changed = [one for one in state.gave_way if one.at >= since] if state else []
        names = [self._names.get(one.person_id) for one in changed]
        words = history_words.gave_way([name for name in names if name])
        self._gave_way.setText(words)
        self._gave_way.setVisible(bool(words))

    def _show_only(self, filter_: Filter) -> None:
        self._model.show_only(filter_)
        self._list.scrollToTop()
        self._show_filter()
        self._show_found()

    def _show_filter(self) -> None:
        chosen = self.filter
        name = self._names.get(chosen.person_id or "") or self._name_of(chosen.person_id)
        self._whom.setText(name if chosen.person_id else self.tr("Everyone"))
        self._what.setText(word(chosen.verdict) if chosen.verdict else self.tr("All decisions"))
        self._days.show_span(chosen.days)
        for one in (self._whom, self._what):
            one.setMaximumWidth(180)
            one.updateGeometry()

    def _name_of(self, person_id: str | None) -> str:
        if person_id is None:
            return ""
        try:
            return self._controller.gallery.person(person_id).name
        except FaceGuiError:
            return self.tr("One person")

    def _show_found(self) -> None:
        shown, everything = len(self._model.shown), len(self._model.entries)
        self._count.setText(
            history_words.visits(everything)
            if shown == everything
            else filled(self.tr("{n:,} of {all:,}"), n=shown, all=everything)
        )
        for widget in (self._search, self._whom, self._what, self._days, self._count):
            widget.setVisible(bool(everything))
        for action in self.actions():
            if action.objectName() == "history_export":
                action.setVisible(bool(shown))
        if shown:
            self._stack.setCurrentWidget(self._list)
            return
        self._say_nothing(bool(everything))
        self._stack.setCurrentWidget(self._nothing)

    def _say_nothing(self, filtered: bool) -> None:
        settings = self._controller.workspace.settings
        if filtered:
            everything = button(self.tr("Show everything"), then=self._on_show_everything)
            title, hint = self.tr("Nothing matches"), self.tr("No visit matches.")
            self._nothing.say(title, hint, (everything,), icon="search")
        elif not settings.history:
            turn_on = button(self.tr("Keep a history"), "primary")
            turn_on.clicked.connect(lambda: self._keeping.switch(True))
            title = self.tr("History is off")
            hint = self.tr("Nobody who is seen is recorded.")
            self._nothing.say(title, hint, (turn_on,), icon="clock")
        else:
            live = button(self.tr("Go to Live"), "primary")
            live.clicked.connect(lambda: self._controller.go("live"))
            days = history_words.kept_for(settings.history_days)
            hint = filled(
                self.tr("Everybody who is seen is listed here, encrypted, for {days}."), days=days
            )
            self._nothing.say(self.tr("Nobody has been seen yet"), hint, (live,), icon="clock")

    def _say_problem(self, problem: FaceGuiError) -> None:
        say_problem(self._nothing, problem, again=self._controller.reload_gallery, icon="lock")
        self._stack.setCurrentWidget(self._nothing)

    # What is clicked

    def _fill_whom(self) -> None:
        menu = self._whom.menu()
        menu.clear()
        everyone = menu.addAction(self.tr("Everyone"))
        everyone.triggered.connect(
            lambda _checked=False: self._show_only(replace(self.filter, person_id=None))
        )
        menu.addSeparator()
        latest: dict[str, str] = {}
        for entry in self._model.entries:
            person_id = entry.sighting.person_id
            if person_id and len(latest) < _PEOPLE_IN_MENU:
                latest.setdefault(person_id, entry.told.title)
        for person_id, name in sorted(latest.items(), key=lambda one: one[1].casefold()):
            menu.addAction(name).triggered.connect(
                lambda _checked=False, person_id=person_id: self._show_only(
                    replace(self.filter, person_id=person_id)
                )
            )

    def _on_show_everything(self) -> None:
        self._search.clear()
        self._show_only(Filter())

    def _on_find(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _on_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the history"), "history.csv", self.tr("Tables (*.csv)")
        )
        if name:
            self.export_to(Path(name))

    def _jpeg(self, sighting_id: str) -> bytes | None:
        return self._controller.portraits.of_sighting(sighting_id)
