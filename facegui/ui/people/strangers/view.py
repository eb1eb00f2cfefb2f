"""Strangers: a card for each, and above them a question about a doubtful pair."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from facegui.errors import FaceGuiError
from facegui.gallery.types import Stranger
from facegui.tasks.strangers.likeness import Doubts
from facegui.ui.link.controller import Controller
from facegui.ui.link.gallery_changes import GalleryChange
from facegui.ui.parts.pictures import image_of_jpeg
from facegui.ui.people.strangers import changes
from facegui.ui.people.strangers.card import StrangerCard
from facegui.ui.people.strangers.pair_band import PairBand
from facegui.ui.people.strangers.words import kept_for
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import L, M, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.choice import Choice
from facegui.ui.widgets.confirm import Confirm
from facegui.ui.widgets.empty_state import EmptyState
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import BAR_PX, Scroll, Scrolled, column, fold, row
from facegui.ui.widgets.thumbnails import Thumbnails

DAYS = (1, 3, 7, 14, 30)
_CARD_PX = 360
_MOST_CARDS = 200  # cards made at once
_RECENT, _OFTEN = "recent", "often"


class StrangersView(QWidget):
    """Signal ``name_wanted`` tells the stranger (Stranger) to name."""

    name_wanted = Signal(object)

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._strangers: tuple[Stranger, ...] = ()
        self._cards: list[StrangerCard] = []
        self._thumbnails = Thumbnails(self._jpeg, self, (S, S))
        self._order = Choice(
            self.tr("In which order"),
            [(_RECENT, self.tr("Seen most recently")), (_OFTEN, self.tr("Seen most often"))],
        )
        self._days = Choice(self.tr("Kept for"), [(one, kept_for(one)) for one in DAYS])
        self._erase = button(self.tr("Erase all…"), "danger", then=self.erase_all)
        self.confirm = Confirm()
        self.band = PairBand()
        self._grid = QGridLayout()
        self._nobody = EmptyState("face")
        self._more = label("", "secondary")
        self._lay_out()
        self._order.picked.connect(lambda _value: self._show_cards())
        self._days.picked.connect(self._on_days)
        self.band.same_wanted.connect(lambda one, other: self._do(changes.join(one, other)))
        self.band.apart_wanted.connect(lambda one, other: self._do(changes.set_apart(one, other)))

    @property
    def cards(self) -> Sequence[StrangerCard]:
        """The cards shown."""
        return self._cards

    def take(self, strangers: Sequence[Stranger], doubts: Doubts) -> None:
        """Show another state of the gallery; picking goes on if it can."""
        self._strangers = tuple(strangers)
        self._thumbnails.keep_only({visit.id for one in strangers for visit in one.visits})
        days = self._controller.workspace.settings.strangers_days
        self._days.show_value(days, kept_for(days))
        self._show_cards()
        pair = doubts.pairs[0] if doubts.pairs else None
        faces = QImage(), QImage()
        if pair is not None:
            faces = self._face(pair.one), self._face(pair.other)
        self.band.ask(pair, doubts.needs, faces)

    def _lay_out(self) -> None:
        about = self.tr("Faces without a name, joined by likeness and kept encrypted.")
        chosen = row(self._order, self._days, self._erase, 1, spacing=M)
        self._tools = row(label(about, "secondary", wrap=True), spacing=M)
        self._tools.setStretch(0, 1)
        self._tools.addLayout(chosen)
        self._tools.setContentsMargins(0, 0, BAR_PX, 0)
        self._grid.setSpacing(L)
        self._grid.setContentsMargins(0, 0, 0, L)
        inner = Scrolled()
        inner.setLayout(column(self._grid, self._more, 1, spacing=M))
        self._scroll = Scroll()
        self._scroll.hold(inner)
        above = column(self.confirm, self.band, spacing=M)
        above.setContentsMargins(0, 0, BAR_PX, 0)
        page = column(self._tools, above, self._scroll, self._nobody, spacing=M)
        page.setStretch(2, 1)
        page.setStretch(3, 1)
        self.setLayout(page)
        self._nobody.say(
            self.tr("No unknown people are kept"),
            self.tr(
                "People who are seen clearly and are not enrolled appear here once they have left."
            ),
        )

    def _show_cards(self) -> None:
        picking = {card.stranger.number for card in self._cards if card.picking}
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(one) for one in self._ordered()[:_MOST_CARDS]]
        for card in self._cards:
            if card.stranger.number in picking and len(card.faces) > 1:
                card.pick()
        self._place()
        left = len(self._strangers) - len(self._cards)
        self._more.setText(filled(self.tr("And {n:,} more."), n=left))
        self._more.setVisible(left > 0)
        self._scroll.setVisible(bool(self._cards))
        self._nobody.setVisible(not self._cards)
        self._erase.setVisible(bool(self._cards))

    def _ordered(self) -> list[Stranger]:
        if self._order.value == _OFTEN:
            return sorted(self._strangers, key=lambda one: -len(one.visits))
        return sorted(self._strangers, key=lambda one: one.last.ended_at, reverse=True)

    def _card(self, stranger: Stranger) -> StrangerCard:
        days = self._controller.workspace.settings.strangers_days
        watched = self._controller.source.cameras
        card = StrangerCard(
            stranger,
            self._thumbnails,
            days=days,
            today=date.today(),
            cameras={one.place: one.name for one in watched if one.name},
        )
        card.name_wanted.connect(lambda _number: self.name_wanted.emit(stranger))
        card.erase_wanted.connect(lambda number: self._do(changes.erase(number)))
        card.split_wanted.connect(lambda number, ids: self._do(changes.split(number, ids)))
        return card

    def _place(self) -> None:
        columns = max(1, (self.width() - BAR_PX + L) // (_CARD_PX + L))
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // columns, at % columns, Qt.AlignmentFlag.AlignTop)
        for at in range(self._grid.columnCount()):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)

    def _do(self, change: GalleryChange[Any]) -> None:
        self._controller.change_gallery(change)

    def _on_days(self, value: object) -> None:
        if isinstance(value, int):
            self._controller.change_settings(strangers_days=value)

    def erase_all(self) -> None:
        """Ask whether to erase all strangers."""
        self.confirm.ask(
            self.tr("Erase everything kept of unknown people?"),
            self.tr("Faces and visits are erased for good; what the history says of them stays."),
            self.tr("Erase all"),
            self.tr("Keep"),
            lambda: self._do(changes.erase_all()),
        )

    def _jpeg(self, visit_id: str) -> bytes:
        return self._controller.gallery.strangers.portrait(visit_id).jpeg

    def _face(self, number: int) -> QImage:
        stranger = next((one for one in self._strangers if one.number == number), None)
        if stranger is None:
            return QImage()
        try:
            return image_of_jpeg(self._jpeg(stranger.last.id))
        except FaceGuiError:  # gone meanwhile: shown without a picture
            return QImage()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_CARD_PX, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fold(self._tools, self.width())
        self._place()
