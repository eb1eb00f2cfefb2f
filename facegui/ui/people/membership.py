"""Fields for somebody's groups, and for the days they are recognized."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from facegui.errors import FaceGuiError, UsageProblem
from facegui.gallery import Person
from facegui.text import say
from facegui.ui.link.gallery_changes import GalleryChange
from facegui.ui.link.sentences import told
from facegui.ui.people import changes
from facegui.ui.theme.tokens import S
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row

Change = Callable[..., object]


class DaySpan(QWidget):
    """Two fields for the first and the last day somebody is recognized."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.last = self.fields = QLineEdit(), QLineEdit()
        for field, name, hint in (
            (self.first, self.tr("Valid from"), self.tr("from")),
            (self.last, self.tr("Valid until"), self.tr("until")),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(hint)
            field.setToolTip(self.tr("A day like 2026-12-31; empty for no limit"))
        self.setLayout(row(*self.fields, spacing=S))

    @property
    def days(self) -> tuple[date | None, date | None]:
        """The days as typed, None for an empty field. Raises UsageProblem."""
        first, last = (day_of(field.text()) for field in self.fields)
        return first, last


class MembershipFields(QWidget):
    """Saves when a field is left; ``change`` is the controller's way to change the gallery."""

    def __init__(self, change: Change) -> None:
        super().__init__()
        self._change = change
        self._person: Person | None = None
        self._groups, self._span = QLineEdit(), DaySpan()
        self._groups.setAccessibleName(self.tr("Groups"))
        self._groups.setPlaceholderText(self.tr("Groups, with ; between them"))
        self._problem = label("", "bad", wrap=True)
        self._problem.hide()
        self._expired = label(self.tr("Expired: not recognized."), "warning", wrap=True)
        self.setLayout(
            column(
                label(self.tr("Groups"), "section"),
                self._groups,
                label(self.tr("Valid"), "section"),
                self._span,
                self._expired,
                self._problem,
                spacing=S,
            )
        )
        self._groups.editingFinished.connect(self._on_groups)
        for field in self._span.fields:
            field.editingFinished.connect(self._on_days)

    def show_person(self, person: Person) -> None:
        """Show somebody as they are now; a field that is being edited stays as it is."""
        other = self._person is None or self._person.id != person.id
        self._person = person
        shown = (
            (self._groups, "; ".join(person.groups)),
            (self._span.first, "" if person.valid_from is None else person.valid_from.isoformat()),
            (self._span.last, "" if person.valid_until is None else person.valid_until.isoformat()),
        )
        for field, text in shown:
            if other or not field.hasFocus():
                field.setText(text)
        last = person.valid_until
        self._expired.setVisible(last is not None and last < date.today())
        if other:
            self._problem.hide()

    def _on_groups(self) -> None:
        person = self._person
        groups = [one.strip() for one in self._groups.text().split(";") if one.strip()]
        if person is not None and groups != list(person.groups):
            self._make(changes.set_groups(person, groups))

    def _on_days(self) -> None:
        person = self._person
        if person is None:
            return
        try:
            days = self._span.days
        except UsageProblem as problem:
            self._tell(problem)
            return
        if days != (person.valid_from, person.valid_until):
            self._make(changes.set_validity(person, *days))

    def _make(self, change: GalleryChange[object]) -> None:
        self._problem.hide()
        self._change(change, failed=self._tell)

    def _tell(self, problem: FaceGuiError) -> None:
        self._problem.setText(told(problem))
        self._problem.show()


def day_of(text: str) -> date | None:
    """Read a day, None for an empty field. Raises UsageProblem."""
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise UsageProblem(
            say("{text} is no day.", text=text), say("Write it like 2026-12-31.")
        ) from error
