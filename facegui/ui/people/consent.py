"""Somebody's consent: a card shows it, a sheet edits it, a question withdraws it."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QLineEdit, QPlainTextEdit, QWidget

from facegui.gallery import Consent, Person
from facegui.tasks.privacy.consents import written
from facegui.tasks.privacy.lapsing import NOTICE
from facegui.ui.link.controller import Controller
from facegui.ui.parts import people_words
from facegui.ui.people import changes
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import XS, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.sheet import Sheet
from facegui.ui.widgets.tick import Tick

_TEXT_PX, _TICK_PX = 96, 144
_YEAR = timedelta(days=365)


class ConsentCard(QWidget):
    """Signals: ``record_wanted``, ``edit_wanted``, ``withdrawal_wanted``."""

    record_wanted = Signal()
    edit_wanted = Signal()
    withdrawal_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._said = label("", wrap=True)
        self._more = label("", "secondary", wrap=True)
        self._notice = label("", "warning", wrap=True)
        self._record = button(self.tr("Record consent"), then=self.record_wanted, small=True)
        self._edit = button(self.tr("Edit…"), then=self.edit_wanted, small=True)
        self._edit.setAccessibleName(self.tr("Edit consent"))
        self._withdraw = button(self.tr("Withdraw…"), then=self.withdrawal_wanted, small=True)
        self._withdraw.setAccessibleName(self.tr("Withdraw consent"))
        ways = row(self._record, self._edit, self._withdraw, 1, spacing=S)
        made = column(self._said, self._more, self._notice, ways, spacing=XS)
        made.insertSpacing(3, XS)
        self.setLayout(made)

    @property
    def words(self) -> str:
        """The sentence about the consent."""
        return "\n".join(filter(None, (self._said.text(), self._more.text())))

    @property
    def notice(self) -> str:
        """The sentence about its end."""
        return self._notice.text()

    def show_consent(self, consent: Consent | None, today: date, consent_end: str) -> None:
        """Show a consent and its state on a day; ``consent_end`` is the setting."""
        ended = _has_ended(consent, today)
        self._record.setVisible(consent is None)
        self._edit.setVisible(consent is not None)
        self._edit.setText(self.tr("Renew…") if ended else self.tr("Edit…"))
        self._withdraw.setVisible(consent is not None and consent.withdrawn_at is None)
        self._said.setText(self.tr("None is recorded.") if consent is None else consent.text)
        self._more.setText("" if consent is None else self._about(consent, today))
        self._more.setVisible(consent is not None)
        notice = "" if consent is None else self._of_end(consent, today, consent_end)
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))

    def _about(self, consent: Consent, today: date) -> str:
        given = people_words.when(consent.given_at, today)
        said = [self.tr("Given {day}.").format(day=given)]
        if consent.until is not None:
            day = people_words.day_words(consent.until, today)
            ended = consent.until < today
            words = self.tr("Ended after {day}.") if ended else self.tr("Good until {day}.")
            said.append(words.format(day=day))
        if consent.by:
            said.append(self.tr("Recorded by {name}.").format(name=consent.by))
        if consent.withdrawn_at is not None:
            day = people_words.when(consent.withdrawn_at, today)
            said.append(self.tr("Withdrawn {day}.").format(day=day))
        return " ".join(said)

    def _of_end(self, consent: Consent, today: date, consent_end: str) -> str:
        last = consent.last_day
        if last is None or last - NOTICE > today:
            return ""
        if last < today:
            if consent_end == "erase":
                return self.tr("It is over: this person is set aside, and erased after a week.")
            return self.tr("It is over: this person is set aside.")
        days = (last - today).days
        when = filled(self.tr("Ends in {n} {n:day|days}."), n=days)
        if days <= 1:
            when = self.tr("Ends tomorrow.") if days else self.tr("Ends today.")
        if consent_end == "erase":
            after = self.tr("Then this person is set aside, and erased a week after this notice.")
        else:
            after = self.tr("Then this person is set aside.")
        return f"{when} {after}"


class ConsentSheet(Sheet):
    """What was agreed to, until when, and who recorded it."""

    def __init__(self, controller: Controller) -> None:
        super().__init__("")
        self._change = controller.change_gallery
        self._controller = controller
        self._person: Person | None = None
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(self.tr("What was agreed to"))
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(_TEXT_PX)
        self._ends = Tick(self.tr("Good until"))
        self._ends.setFixedWidth(_TICK_PX)
        self._until = QDateEdit()
        self._until.setAccessibleName(self.tr("Last day"))
        self._until.setDisplayFormat("yyyy-MM-dd")
        self._by = QLineEdit()
        self._by.setAccessibleName(self.tr("Recorded by"))
        self._save = button(self.tr("Save"), "primary", then=self.save)
        self._cancel = button(self.tr("Cancel"), then=self.close_sheet)
        self._ends.toggled.connect(self._until.setEnabled)
        self._text.textChanged.connect(self._show_save)
        hint = self.tr(
            "You are reminded a week before the last day. What happens then is set in Settings."
        )
        self.add(
            column(label(self.tr("What was agreed to"), "section"), self._text, spacing=XS),
            column(
                row(self._ends, self._until, 1, spacing=S),
                label(hint, "secondary", wrap=True),
                spacing=XS,
            ),
            column(label(self.tr("Recorded by"), "section"), self._by, spacing=XS),
        )
        self.add_buttons(self._save, self._cancel)

    def begin(self, person: Person) -> None:
        """Show somebody's consent."""
        self._person = person
        self.retitle(self.tr("Consent of {name}").format(name=person.name))
        consent, today = person.consent, date.today()
        until = consent.until if consent is not None else None
        self._text.setPlainText(consent.text if consent is not None else "")
        self._by.setText(consent.by if consent is not None else "")
        self._ends.setChecked(until is not None)
        self._until.setEnabled(until is not None)
        self._until.setMinimumDate(_qdate(min(today, until or today)))
        self._until.setMaximumDate(QDate(2198, 12, 31))  # the last year that a record can hold
        self._until.setDate(_qdate(until or today + _YEAR))
        self._show_save()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Store the consent."""
        person, text = self._person, self._text.toPlainText().strip()
        if person is None or not text:
            return
        until = _day(self._until.date()) if self._ends.isChecked() else None
        consent = written(person.consent, text, until, self._by.text().strip())
        if consent == person.consent:
            self.close_sheet()
        elif self._change(changes.set_consent(person, consent)) is not None:
            self._controller.look_at_the_day()
            self.close_sheet()

    def _show_save(self) -> None:
        self._save.setEnabled(bool(self._text.toPlainText().strip()))


def _has_ended(consent: Consent | None, today: date) -> bool:
    last = None if consent is None else consent.last_day
    return last is not None and last < today


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
