"""Groups and validity of several people at once: a box for each group, the first and last day."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from facegui.errors import FaceGuiError, UsageProblem
from facegui.gallery import Person
from facegui.gallery.membership import Regrouping
from facegui.ui.link.controller import Controller
from facegui.ui.link.notice import Notice
from facegui.ui.link.sentences import told
from facegui.ui.people import changes
from facegui.ui.people.membership import DaySpan
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import clear, column
from facegui.ui.widgets.sheet import Sheet
from facegui.ui.widgets.tick import Tick

_MOST_NAMED = 6
_ON, _SOME, _OFF = (
    Qt.CheckState.Checked,
    Qt.CheckState.PartiallyChecked,
    Qt.CheckState.Unchecked,
)


class GroupsSheet(Sheet):
    """A dash in a box means that some of them are in that group; they stay as they are."""

    def __init__(self, controller: Controller) -> None:
        super().__init__("")
        self._controller = controller
        self._people: Sequence[Person] = ()
        self._ticks: dict[str, tuple[Tick, Qt.CheckState]] = {}
        self._who = label("", "secondary", wrap=True)
        self._groups: QVBoxLayout = column(spacing=S)
        self._new, self._span = QLineEdit(), DaySpan()
        self._new.setAccessibleName(self.tr("New group"))
        self._new.setPlaceholderText(self.tr("New group"))
        self._days = Tick(self.tr("Change from when until when they are recognized"))
        self._days.toggled.connect(self._span.setEnabled)
        self._problem = label("", "bad", wrap=True)
        self.add(
            self._who,
            column(label(self.tr("Groups"), "section"), self._groups, self._new, spacing=S),
            column(
                label(self.tr("Valid"), "section"),
                self._days,
                self._span,
                spacing=S,
            ),
            self._problem,
        )
        save, cancel = button(self.tr("Save"), "primary"), button(self.tr("Cancel"))
        save.clicked.connect(lambda _checked=False: self.save())
        cancel.clicked.connect(lambda _checked=False: self.close_sheet())
        self._new.returnPressed.connect(self.save)
        self.add_buttons(save, cancel)

    def begin(self, person_ids: Collection[str]) -> bool:
        """Ask about these people; False if the gallery cannot be read, which is reported."""
        try:
            everybody = self._controller.gallery.people()
        except FaceGuiError as problem:
            self._controller.noticed.emit(Notice.of("people", problem))
            return False
        self._people = people = [one for one in everybody if one.id in person_ids]
        self.retitle(filled(self.tr("Groups of {n:,} {n:person|people}"), n=len(people)))
        names = ", ".join(one.name for one in people[:_MOST_NAMED])
        self._who.setText(f"{names}, …" if len(people) > _MOST_NAMED else names)
        self._fill(sorted({one for person in everybody for one in person.groups}))
        self._new.clear()
        spans = {(one.valid_from, one.valid_until) for one in people}
        first, last = spans.pop() if len(spans) == 1 else (None, None)
        self._span.first.setText("" if first is None else first.isoformat())
        self._span.last.setText("" if last is None else last.isoformat())
        self._days.setChecked(False)
        self._span.setEnabled(False)
        self._problem.hide()
        self._new.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @property
    def change(self) -> Regrouping:
        """The chosen change. Raises UsageProblem for a day that cannot be read."""
        news = [one.strip() for one in self._new.text().split(";") if one.strip()]
        into = [group for group, (box, was) in self._ticks.items() if _now(box, was) is _ON]
        out_of = [group for group, (box, was) in self._ticks.items() if _now(box, was) is _OFF]
        valid = None
        if self._days.isChecked():
            valid = self._span.days
        return Regrouping((*into, *news), tuple(out_of), valid)

    def save(self) -> None:
        """Make the change for all of them at once, and close."""
        self._problem.hide()
        try:
            change = self.change
        except UsageProblem as problem:
            self._tell(problem)
            return
        nothing = change == Regrouping()
        done = changes.regroup(self._people, change)
        if nothing or self._controller.change_gallery(done, failed=self._tell) is not None:
            self.close_sheet()

    def _fill(self, groups: Sequence[str]) -> None:
        clear(self._groups)
        self._ticks.clear()
        for group in groups:
            count = sum(group in one.groups for one in self._people)
            was = _ON if count == len(self._people) else _SOME if count else _OFF
            box = Tick(group)
            box.setTristate(was is _SOME)
            box.setCheckState(was)
            self._ticks[group] = box, was
            self._groups.addWidget(box)

    def _tell(self, problem: FaceGuiError) -> None:
        self._problem.setText(told(problem))
        self._problem.show()


def _now(box: Tick, was: Qt.CheckState) -> Qt.CheckState | None:
    """Return the state of a box; None where it was not changed."""
    return None if box.checkState() is was else box.checkState()
