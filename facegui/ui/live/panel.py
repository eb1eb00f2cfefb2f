"""The side panel of Live: cards of who is in view, newest first, and who was seen today."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from facegui.tasks.roster import Roster, SeenToday
from facegui.ui.live.person_card import PersonCard
from facegui.ui.parts import liveness_words
from facegui.ui.parts.explaining import Explaining
from facegui.ui.parts.liveness_line import LivenessLine
from facegui.ui.parts.pictures import image_of_pixels
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import PANEL_PX, L, M, S
from facegui.ui.widgets.avatar import AvatarLabel
from facegui.ui.widgets.labels import Elided, label
from facegui.ui.widgets.layouts import column, panel_px, row
from facegui.ui.widgets.surfaces import Card

_MOST_CARDS = 12
_READY_CARDS = 3
_MOST_VISITS = 30
_GUTTER_PX, _BAR_PX = 14, 10
_WIDE_PX, _NARROW_PX = 1050, 304
_FOLDED_PX = 290  # at 200 %, where the picture would be smaller than the panel


class _VisitRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._avatar = AvatarLabel(32, 8)
        self._name = Elided()
        self._when = Elided("", "secondary")
        line = row(self._avatar, spacing=M)
        line.addLayout(column(self._name, self._when, spacing=0), 1)
        self.setLayout(line)
        self._pictured: object = None

    def show_row(
        self, name: str, row: SeenToday, painting: bytes | None, picture: Callable[[], QImage]
    ) -> None:
        name = name or self.tr("Unknown people")
        self._name.setText(name)
        self._when.setText(self._words(row))
        taken = row.last_id if row.picture is None else id(row.picture)
        pictured = (name, taken if painting is None else painting)
        if self._pictured != pictured:
            self._pictured = pictured
            shown = picture() if painting is None else QImage.fromData(painting)
            self._avatar.show_picture(shown, name)

    def _words(self, visit: SeenToday) -> str:
        began, ended = visit.began_at.astimezone(), visit.ended_at.astimezone()
        first, last = f"{began:%H:%M}", f"{ended:%H:%M}"
        if visit.here:
            words = self.tr("{first} to now").format(first=first)
        elif first == last:
            words = first
        else:
            words = self.tr("{first} to {last}").format(first=first, last=last)
        if visit.times == 2:
            return self.tr("{when}, twice").format(when=words)
        if visit.times > 2:
            return filled(self.tr("{when}, {n} {n:time|times}"), when=words, n=visit.times)
        return words


class LivePanel(QScrollArea):
    """Keeps cards and updates them, so that nothing flickers and a form stays open.

    Signals: ``form_opened`` (PersonCard) when somebody chooses Enroll…; ``install_wanted`` asks for
    the liveness model; ``both_wanted`` as that of a card.
    """

    form_opened = Signal(object)
    install_wanted = Signal()
    both_wanted = Signal(object)

    def __init__(self, explaining: Explaining) -> None:
        super().__init__()
        self._explaining = explaining
        self.fit(_WIDE_PX + 1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cards: dict[object, PersonCard] = {}
        self._visits: list[_VisitRow] = []
        self._nobody = Card(column(label("", "secondary", wrap=True)), margin=L)
        self._nobody_words = self._nobody.findChildren(QWidget)[0]
        self.liveness = LivenessLine()  # what is true of everybody in view
        self.liveness.install_wanted.connect(self.install_wanted)
        self._card_box = QVBoxLayout()
        self._card_box.setSpacing(M)
        self._visit_box = QVBoxLayout()
        self._visit_box.setSpacing(L)
        self._today = label(self.tr("Seen today"), "section")
        content = QWidget()
        content.setObjectName("scrolled")
        in_view = label(self.tr("In view"), "section")
        box = column(in_view, self.liveness, self._nobody, spacing=M)
        box.setContentsMargins(0, S, _GUTTER_PX, L)
        self._box = box
        self.verticalScrollBar().rangeChanged.connect(self._on_range)
        box.addLayout(self._card_box)
        box.addSpacing(S)
        box.addWidget(self._today)
        box.addLayout(self._visit_box)
        box.addStretch(1)
        content.setLayout(box)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        self._spare = [self._new_card() for _ in range(_READY_CARDS)]

    def fit(self, page_px: int) -> None:
        """Take as much of the page's width as it can spare."""
        narrow = panel_px(page_px, _NARROW_PX, _FOLDED_PX)
        self.setFixedWidth((PANEL_PX if page_px > _WIDE_PX else narrow) + _GUTTER_PX)

    @property
    def cards(self) -> tuple[PersonCard, ...]:
        """The cards, top to bottom."""
        items = (self._card_box.itemAt(at) for at in range(self._card_box.count()))
        widgets = (item.widget() for item in items if item is not None)
        return tuple(card for card in widgets if isinstance(card, PersonCard))

    def show_roster(self, roster: Roster, people: int, *, may_enroll: bool, nobody: str) -> None:
        """Show who is here, or the sentence ``nobody``."""
        shown = roster.present[:_MOST_CARDS]
        here = {presence.key for presence in shown}
        for key, card in list(self._cards.items()):
            if key not in here and card.form is None:
                self._remove(key, card)
        for at, presence in enumerate(shown):
            known = self._cards.get(presence.key)
            if known is None:
                card = self._spare.pop() if self._spare else self._new_card()
                card.begin(presence, people, may_enroll=may_enroll)
                self._cards[presence.key] = card
                self._card_box.insertWidget(at, card)
                card.show()
            else:
                known.show_presence(presence, people)
        offering = [card for card in self.cards if card.offers_enrollment]
        for card in offering:
            card.stand_out(card is offering[0])
        live = (one.seen.liveness for one in shown)
        unchecked = (one for one in live if one and liveness_words.of_everybody(one))
        self.liveness.show_liveness(next(unchecked, None))
        self._nobody.setVisible(not self._cards)
        self._nobody_words.setText(nobody)  # type: ignore[attr-defined]

    def show_today(
        self,
        seen: Sequence[tuple[str, SeenToday]],
        picture: Callable[[SeenToday], bytes | None],
    ) -> None:
        """Show who was seen today with their names; ``picture`` returns the JPEG of a row."""
        seen = seen[:_MOST_VISITS]
        while len(self._visits) < len(seen):
            line = _VisitRow()
            self._visits.append(line)
            self._visit_box.addWidget(line)
        for line, (name, one) in zip(self._visits, seen, strict=False):
            painting = self._explaining.instead(one.person_id)
            line.show_row(name, one, painting, partial(_image, one, picture))
            line.show()
        for line in self._visits[len(seen) :]:
            line.hide()
        self._today.setVisible(bool(seen))

    def _on_range(self, _low: int, high: int) -> None:
        # The bar takes its width from the gutter, so that the cards keep theirs.
        right = _GUTTER_PX - (_BAR_PX if high else 0)
        self._box.setContentsMargins(0, S, right, L)

    def _new_card(self) -> PersonCard:
        card = PersonCard(self._explaining)
        card.setParent(self.widget())
        card.ensurePolished()
        card.hide()
        card.form_opened.connect(lambda _form: self.form_opened.emit(card))
        card.form_opened.connect(lambda _form: self._bring_into_view(card))
        card.install_wanted.connect(self.install_wanted)
        card.both_wanted.connect(self.both_wanted)
        return card

    def _bring_into_view(self, card: PersonCard) -> None:
        """Scroll to the form of a card, once the layout has made room for it."""
        QTimer.singleShot(0, card, lambda: self.ensureWidgetVisible(card, 0, S))

    def _remove(self, key: object, card: PersonCard) -> None:
        del self._cards[key]
        self._card_box.removeWidget(card)
        card.rest()
        self._spare.append(card)


def _image(seen: SeenToday, picture: Callable[[SeenToday], bytes | None]) -> QImage:
    if seen.picture is not None:
        return image_of_pixels(seen.picture)
    return QImage.fromData(picture(seen) or b"")
