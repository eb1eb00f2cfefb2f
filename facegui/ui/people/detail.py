"""One person: their pictures, their consent, and the actions on them."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QResizeEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from typing_extensions import override

from facegui.errors import FaceGuiError
from facegui.gallery import Person, Sample
from facegui.ui.link.controller import Controller
from facegui.ui.link.deadline import Deadline
from facegui.ui.link.sentences import told
from facegui.ui.parts import people_words
from facegui.ui.parts.enrolling import consent_words
from facegui.ui.people import changes
from facegui.ui.people.consent import ConsentCard
from facegui.ui.people.membership import MembershipFields
from facegui.ui.people.picture import PictureCard
from facegui.ui.theme.tokens import XL, XS, L, M, S
from facegui.ui.widgets.avatar import AvatarLabel
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.confirm import Confirm
from facegui.ui.widgets.flow import Flow
from facegui.ui.widgets.labels import Elided, label
from facegui.ui.widgets.layouts import Scroll, Scrolled, clear, column, fold, panel_px, row
from facegui.ui.widgets.surfaces import Card

_SIDE_PX = 280
_SAVE_WITHIN_MS = 1000


class _Notes(QPlainTextEdit):
    """Signals when it loses the focus, so that nothing typed is lost."""

    left = Signal()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class PersonDetail(Scroll):
    """Signals: ``back``, ``merge_wanted``, ``pictures_wanted``, ``history_wanted``.

    ``consent_wanted`` asks for the consent sheet. ``paint_wanted`` tells the sample that stands for
    the person.
    """

    back = Signal()
    merge_wanted = Signal()
    pictures_wanted = Signal()
    history_wanted = Signal()
    consent_wanted = Signal()
    paint_wanted = Signal(str)

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._change = controller.change_gallery
        self._workspace = controller.workspace
        self._limits = controller.workspace.limits
        self._person: Person | None = None
        self._samples: tuple[Sample, ...] = ()
        self._avatar = AvatarLabel(88, 12)
        self._name = Elided("", "title")
        self._line = label("", "secondary", wrap=True)
        self._rename = button(self.tr("Rename"))
        self._new_name = QLineEdit()
        self._name_problem = label("", "bad", wrap=True)
        self._confirm = Confirm()
        self._hint = label("", "warning", wrap=True)
        self._paint = button(self.tr("Painted portrait…"), small=True)
        self._cover = ""
        self._cards = Flow()
        self._consent = ConsentCard()
        self._membership = MembershipFields(controller.change_gallery)
        self._notes = _Notes()
        self._saving = Deadline(self)
        self._saving.due.connect(self.save)
        self._lay_out()

    @property
    def person(self) -> Person | None:
        """The person on screen."""
        return self._person

    @property
    def confirm(self) -> Confirm:
        """The band that asks before a deletion."""
        return self._confirm

    @property
    def consent(self) -> ConsentCard:
        """The card of their consent."""
        return self._consent

    @property
    def cards(self) -> tuple[PictureCard, ...]:
        """The cards of their pictures."""
        widgets = (self._cards.itemAt(at) for at in range(self._cards.count()))
        cards = (item.widget() for item in widgets if item is not None)
        return tuple(card for card in cards if isinstance(card, PictureCard))

    def show_person(
        self,
        person: Person,
        samples: Sequence[Sample],
        seen: date | None,
        picture: Callable[[str], QImage],
    ) -> None:
        """Show somebody as they are now; ``picture`` returns the image of a sample."""
        if self._person is None or person.id != self._person.id:
            self._show_renaming(False)
            self._confirm.hide()
            self.verticalScrollBar().setValue(0)
        self._person, self._samples = person, tuple(samples)
        today = date.today()
        in_use = [sample for sample in samples if not sample.set_aside]
        cover = (in_use or list(samples))[-1:]
        self._cover = in_use[-1].id if in_use else ""
        self._paint.setEnabled(bool(self._cover))
        self._avatar.show_picture(picture(cover[0].id) if cover else QImage(), person.name)
        self._name.setText(person.name)
        self._line.setText(
            self.tr("{pictures} · enrolled {day} · {seen}").format(
                pictures=people_words.pictures(len(samples)),
                day=people_words.when(person.created_at, today),
                seen=people_words.last_seen(seen, today),
            )
        )
        self._hint.setText(self.tr("Not recognized now: add a picture, or bring one back."))
        self._hint.setVisible(not in_use)
        consent_end = self._workspace.settings.consent_end
        self._consent.show_consent(person.consent, today, consent_end)
        self._membership.show_person(person)
        if not self._notes.hasFocus() and self._notes.toPlainText() != person.notes:
            self._notes.setPlainText(person.notes)
            self._saving.cancel()
        self._show_cards(today, picture)

    def save(self) -> None:
        """Save the notes as typed."""
        self._saving.cancel()
        person, notes = self._person, self._notes.toPlainText()
        if person is None or notes == person.notes:
            return
        self._person = self._change(changes.set_notes(person, notes)) or person

    def leave(self) -> None:
        """Leave this person."""
        self.save()
        self._person = None

    def rename(self) -> None:
        """Let the name be edited."""
        if self._person is not None:
            self._new_name.setText(self._person.name)
            self._show_renaming(True)
            self._new_name.selectAll()
            self._new_name.setFocus()

    def delete(self) -> None:
        """Ask whether to delete this person."""
        person = self._person
        if person is None:
            return
        question = self.tr("Delete {name} and {pictures}?").format(
            name=person.name, pictures=people_words.pictures(len(self._samples))
        )
        self._confirm.ask(
            question,
            self.tr("Their history is erased as well. It can be undone for an hour."),
            self.tr("Delete"),
            self.tr("Keep"),
            lambda: self._change(changes.delete(person)),
        )
        self.ensureWidgetVisible(self._confirm)

    def withdraw(self) -> None:
        """Ask whether to withdraw this person's consent."""
        person = self._person
        if person is None:
            return
        end = self._workspace.settings.consent_end
        what = self.tr("They are set aside at once and not recognized any more.")
        if end == "erase":
            what = self.tr("They are erased with their history. It can be undone for an hour.")
        self._confirm.ask(
            self.tr("Has {name} withdrawn their consent?").format(name=person.name),
            what,
            self.tr("Withdraw"),
            self.tr("Keep"),
            lambda: self._change(changes.withdraw_consent(person, end)),
        )
        self.ensureWidgetVisible(self._confirm)

    def _lay_out(self) -> None:
        back = button(self.tr("Everybody"), then=self.back, icon="chevron-left", small=True)
        back.setAccessibleName(self.tr("Back to everybody"))
        page = column(row(back, 1), self._head(), self._confirm, self._body(), 1, spacing=L)
        page.setContentsMargins(0, 0, 0, L)
        inner = Scrolled()
        inner.setLayout(page)
        self.hold(inner)

    def _head(self) -> QWidget:
        self._renaming = QWidget()
        save = button(self.tr("Save"), "primary", then=self._on_renamed)
        cancel = button(self.tr("Cancel"), "quiet", then=lambda: self._show_renaming(False))
        self._new_name.setAccessibleName(self.tr("Name"))
        self._new_name.setMaximumWidth(360)
        self._renaming.setLayout(
            column(row(self._new_name, save, cancel, 1), self._name_problem, spacing=XS)
        )
        self._new_name.returnPressed.connect(self._on_renamed)
        text = column(1, self._name, self._renaming, self._line, self._hint, 1, spacing=XS)
        head = row(self._avatar, spacing=L)
        head.addLayout(text, 1)
        self._tools = self._buttons()
        tools = row(*self._tools, spacing=S)
        tools.addStretch(0)
        self._head_box = row(spacing=M)
        self._head_box.addLayout(head, 1)
        self._head_box.addLayout(tools)
        made = QWidget()
        made.setLayout(self._head_box)
        self._show_renaming(False)
        return made

    def _buttons(self) -> tuple[QPushButton, ...]:
        merge = button(self.tr("Merge…"), then=self.merge_wanted)
        merge.setToolTip(self.tr("Make this and another entry one person"))
        delete = button(self.tr("Delete…"), "danger", then=self.delete)
        self._rename.clicked.connect(self.rename)
        return self._rename, merge, delete

    def _body(self) -> QWidget:
        add = button(self.tr("Add pictures…"), then=self.pictures_wanted, small=True)
        self._paint.clicked.connect(lambda: self.paint_wanted.emit(self._cover))
        pictures = QWidget()
        pictures.setLayout(self._cards)
        heading = row(label(self.tr("Pictures"), "section"), 1, self._paint, add)
        left = column(heading, pictures, 1, spacing=M)
        self._body_box = row(spacing=XL)
        self._body_box.addLayout(left, 1)
        self._side = self._about()
        self._body_box.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        made = QWidget()
        made.setLayout(self._body_box)
        return made

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        for box in (self._head_box, self._body_box):
            fold(box, self.width())
        self._side.setMaximumWidth(panel_px(self.width(), _SIDE_PX, self.width()))
        super().resizeEvent(event)

    def _about(self) -> QWidget:
        self._consent.record_wanted.connect(self._on_record)
        self._consent.edit_wanted.connect(self.consent_wanted)
        self._consent.withdrawal_wanted.connect(self.withdraw)
        self._notes.setAccessibleName(self.tr("Notes"))
        self._notes.setPlaceholderText(self.tr("Notes, encrypted like the rest"))
        self._notes.setTabChangesFocus(True)
        self._notes.setFixedHeight(96)
        self._notes.textChanged.connect(lambda: self._saving.within(_SAVE_WITHIN_MS))
        self._notes.left.connect(self.save)
        history = button(self.tr("See history"), then=self.history_wanted, small=True)
        card = Card(
            column(
                label(self.tr("Consent"), "section"),
                self._consent,
                self._membership,
                label(self.tr("Notes"), "section"),
                self._notes,
                row(history, 1),
                spacing=S,
            ),
            margin=L,
        )
        card.setMinimumWidth(_SIDE_PX)
        return card

    def _show_cards(self, today: date, picture: Callable[[str], QImage]) -> None:
        clear(self._cards)
        for number, sample in enumerate(self._samples, 1):
            card = PictureCard(sample, picture(sample.id), self._limits, today, number)
            card.aside_wanted.connect(
                lambda aside, sample=sample: self._change(changes.set_aside(sample, aside))
            )
            card.removal_wanted.connect(
                lambda sample=sample: self._change(changes.remove_sample(sample))
            )
            self._cards.addWidget(card)

    def _show_renaming(self, on: bool) -> None:
        self._renaming.setVisible(on)
        self._name.setVisible(not on)
        self._name_problem.setVisible(False)
        for tool in self._tools:
            tool.setVisible(not on)

    def _on_renamed(self) -> None:
        if self._person is None:
            return
        name = self._new_name.text()
        if name.strip() == self._person.name:
            self._show_renaming(False)
            return
        rename = changes.rename(self._person, name)
        if self._change(rename, failed=self._on_name_refused) is not None:
            self._show_renaming(False)

    def _on_name_refused(self, problem: FaceGuiError) -> None:
        self._name_problem.setText(told(problem))
        self._name_problem.show()

    def _on_record(self) -> None:
        if self._person is not None:
            self._change(changes.record_consent(self._person, consent_words()))
