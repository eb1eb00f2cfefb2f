"""Attendance: a group on a day, in a week or in a month."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from typing_extensions import override

from facegui.errors import FaceGuiError
from facegui.events.attendance import (
    Attendance,
    DayRow,
    DaySheet,
    MonthSheet,
    month_days,
    sheets,
    week_days,
)
from facegui.events.sheet_files import save_csv, sheet_html
from facegui.gallery import Correction, Gallery, Person, Sighting
from facegui.ui.attendance import words
from facegui.ui.attendance.correction import CorrectionBar
from facegui.ui.attendance.lesson import LessonFields
from facegui.ui.attendance.sheet_view import SheetView
from facegui.ui.link.controller import Controller
from facegui.ui.link.gallery_changes import GalleryChange
from facegui.ui.link.notice import Notice
from facegui.ui.link.report_pdf import write_pdf
from facegui.ui.parts.page import Page
from facegui.ui.parts.problem import say_problem
from facegui.ui.theme.tokens import XL, L, M, S
from facegui.ui.widgets.buttons import MenuButton, button, icon_button
from facegui.ui.widgets.choice import Choice
from facegui.ui.widgets.empty_state import EmptyState
from facegui.ui.widgets.flow import wrapped
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import BAR_PX, Scroll, Scrolled, Stack, column, row
from facegui.ui.widgets.segments import Segments

_DAY, _WEEK, _MONTH = range(3)


class AttendancePage(Page):
    """The sheet of one group, with corrections by hand."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._day = datetime.now(UTC).astimezone().date()
        self._sheet: DaySheet | MonthSheet | None = None
        self._group = Choice(self.tr("Group"), ())
        self._span = Segments((self.tr("Day"), self.tr("Week"), self.tr("Month")), self.tr("Span"))
        self._date = label("", "strong")
        self._lesson = LessonFields()
        self._counts = label("", "secondary")
        self._correction = CorrectionBar()
        self._view = SheetView()
        self._nothing = EmptyState("calendar")
        self._stack = Stack()
        self._lay_out()
        self._listen()

    @override
    def choice(self) -> QWidget:
        return self._group

    @override
    def shown(self) -> None:
        self._controller.recorder.catch_up()
        self.read()

    @property
    def sheet(self) -> DaySheet | MonthSheet | None:
        """The sheet on screen, None without a group."""
        return self._sheet

    def show_day(self, day: date) -> None:
        """Show a day, or the week or month that contains it."""
        self._day = day
        self.read()

    def show_span(self, span: int) -> None:
        """Show a day (0), a week (1) or a month (2)."""
        self._span.choose(span)
        self.read()

    def read(self) -> None:
        """Read the gallery and make the sheet again."""
        gallery = self._controller.gallery
        self._correction.hide()
        try:
            groups = gallery.membership.groups()
            self._fill_groups(list(groups))
            people = groups.get(str(self._group.value), ())
            self._sheet = None if not people else self._made(gallery, people)
        except FaceGuiError as problem:
            say_problem(self._nothing, problem)
            self._stack.setCurrentIndex(1)
            return
        self._show()

    def save_as(self, path: Path) -> None:
        """Save the sheet in the format of the file's ending: .csv, .xlsx or .pdf."""
        if self._sheet is None:
            return
        group = str(self._group.value)
        try:
            if path.suffix == ".xlsx":
                # Imported here: it takes 10 MB that only this needs.
                from facegui.events.sheet_book import save_xlsx  # noqa: PLC0415 see above

                save_xlsx(path, self._sheet, group)
            elif path.suffix == ".pdf":
                html = sheet_html(self._sheet, group)
                write_pdf(html, path, landscape=isinstance(self._sheet, MonthSheet))
            else:
                save_csv(path, self._sheet)
            self._controller.workspace.note_written("attendance", path)
        except FaceGuiError as problem:
            self._controller.noticed.emit(Notice.of("attendance", problem))
            return
        words_ = self.tr("Saved in {file}. That file is not encrypted.")
        self._controller.toast(words_.format(file=path.name))

    def _made(self, gallery: Gallery, people: Sequence[Person]) -> DaySheet | MonthSheet:
        span = self._span.current
        days = {
            _DAY: (self._day,),
            _WEEK: week_days(self._day),
            _MONTH: month_days(self._day.year, self._day.month),
        }[span]
        whole = sheets(people, self._sightings(gallery, days), days, self._lesson.lesson)
        return whole.days[0] if span == _DAY else whole

    def _sightings(self, gallery: Gallery, days: Sequence[date]) -> list[Sighting]:
        """Return visits that ended on these days or a day later, since one may pass midnight."""
        last = days[-1] + timedelta(days=1)
        wanted = [*days, last]
        return [one for day in wanted for one in gallery.history.of_day(day)]

    def _lay_out(self) -> None:
        back = icon_button("chevron-left", self.tr("Earlier"))
        on = icon_button("chevron-right", self.tr("Later"))
        today = button(self.tr("Today"), "quiet", then=lambda: self.show_day(date.today()))
        export = MenuButton(self.tr("Export"))
        export.setAccessibleName(export.text())
        export.setMenu(self._export_menu(export))
        back.clicked.connect(lambda _checked=False: self._step(-1))
        on.clicked.connect(lambda _checked=False: self._step(1))
        stepper = QWidget()
        stepper.setLayout(row(back, self._date, on, spacing=S))
        tools = row(spacing=S)
        tools.addLayout(wrapped(self._span, stepper, today), 1)
        tools.addWidget(export, 0, Qt.AlignmentFlag.AlignTop)
        tools.setContentsMargins(0, 0, BAR_PX, 0)
        scroll, held = Scroll(), Scrolled()
        held.setLayout(column(self._view, 1))
        scroll.hold(held)
        sheet = QWidget()
        asking = column(self._correction)
        asking.setContentsMargins(0, 0, BAR_PX, 0)
        counted = wrapped(self._counts, self._lesson, spacing=L)
        counted.setContentsMargins(0, 0, BAR_PX, 0)
        sheet.setLayout(column(counted, asking, scroll, spacing=M))
        self._stack.addWidget(sheet)
        self._stack.addWidget(self._nothing)
        page = column(tools, self._stack, spacing=L)
        page.setStretch(1, 1)
        page.setContentsMargins(XL, 0, XL - BAR_PX, 0)
        self.setLayout(page)

    def _export_menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        for ending, name in (
            ("csv", self.tr("Table (CSV)")),
            ("xlsx", self.tr("Workbook (XLSX)")),
            ("pdf", self.tr("Sheet to hang up (PDF)")),
        ):
            menu.addAction(name).triggered.connect(
                lambda _checked=False, ending=ending: self._on_export(ending)
            )
        return menu

    def _listen(self) -> None:
        self._group.picked.connect(lambda _group: self.read())
        self._span.chosen.connect(lambda _span: self.read())
        self._lesson.changed.connect(self.read)
        self._view.chosen.connect(self._correction.ask)
        self._view.day_wanted.connect(self._on_day_wanted)
        self._correction.set_by_hand.connect(self._on_set)
        self._correction.taken_back.connect(self._on_taken_back)
        self._controller.gallery_changed.connect(self._on_changed)

    def _fill_groups(self, groups: list[str]) -> None:
        before = self._group.value
        if [self._group.itemText(at) for at in range(self._group.count())] == groups:
            return
        self._group.clear()
        for one in groups:
            self._group.addItem(one, one)
        if before in groups:
            self._group.show_value(before)

    def _show(self) -> None:
        sheet = self._sheet
        self._group.setVisible(self._group.count() > 0)
        week = week_days(self._day)
        said = {_WEEK: words.week(week[0], week[-1]), _MONTH: words.month(self._day)}
        self._date.setText(said.get(self._span.current, words.day(self._day)))
        if sheet is None:
            people = button(self.tr("Go to People"), "primary")
            people.clicked.connect(lambda _checked=False: self._controller.go("people"))
            hint = self.tr("Put people into a group, and their attendance is shown here.")
            self._nothing.say(self.tr("No group yet"), hint, (people,))
            self._stack.setCurrentIndex(1)
            return
        self._view.show_sheet(sheet)
        self._counts.setText(_counts(sheet))
        self._stack.setCurrentIndex(0)

    def _step(self, by: int) -> None:
        if self._span.current == _MONTH:
            middle = self._day.replace(day=15) + timedelta(days=30 * by)
            self.show_day(middle.replace(day=1))
        else:
            self.show_day(
                self._day + timedelta(days=by * (7 if self._span.current == _WEEK else 1))
            )

    def _on_day_wanted(self, day: date) -> None:
        """Show one day out of several."""
        self._day = day
        self.show_span(_DAY)

    def _on_set(self, chosen: DayRow, mark: str, reason: str) -> None:
        correction = Correction(self._day, mark, reason, datetime.now(UTC))
        self._change(
            chosen.person, lambda one: one.membership.correct(chosen.person.id, correction)
        )

    def _on_taken_back(self, chosen: DayRow) -> None:
        day = self._day
        self._change(
            chosen.person, lambda one: one.membership.take_back_correction(chosen.person.id, day)
        )

    def _change(self, before: Person, do: Callable[[Gallery], Person]) -> None:
        said = self.tr("The mark of {name} was changed.").format(name=before.name)
        self._controller.change_gallery(
            GalleryChange(
                do,
                lambda _after: said,
                lambda one, _after: one.membership.put_back([before]),
            )
        )
        self.read()

    def _on_changed(self) -> None:
        if self.isVisible():
            self.read()

    def _on_export(self, ending: str) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export"), f"attendance.{ending}", f"*.{ending}"
        )
        if name:
            path = Path(name)
            self.save_as(path if path.suffix else path.with_suffix(f".{ending}"))


def _counts(sheet: DaySheet | MonthSheet) -> str:
    days = [sheet] if isinstance(sheet, DaySheet) else [one for one in sheet.days if one.held]
    totals = {mark: sum(one.count(mark) for one in days) for mark in Attendance}
    return " · ".join(words.count(mark, total) for mark, total in totals.items() if total)
