"""Everybody enrolled as a list to search; fast with ten thousand people."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from facegui.gallery import Gallery
from facegui.matching.watchlist import SearchGallery
from facegui.ui.widgets.person_list import AnyIndex, folded

TILE_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Tile:
    """What the list shows of a person; ``sample_id`` is empty without a picture.

    ``expired``: the last day has passed, and they are not recognized.
    """

    id: str
    name: str
    pictures: int
    sample_id: str
    seen: date | None
    folded: str
    groups: tuple[str, ...] = ()
    expired: bool = False


class Which(Enum):
    """Which people the list shows."""

    EVERYONE = auto()
    SEEN_TODAY = auto()
    NOT_SEEN = auto()
    ONE_PICTURE = auto()
    NO_PICTURE = auto()
    EXPIRED = auto()


_CHOSEN: Mapping[Which, Callable[[Tile, date], bool]] = {
    Which.EVERYONE: lambda tile, today: True,
    Which.SEEN_TODAY: lambda tile, today: tile.seen == today,
    Which.NOT_SEEN: lambda tile, today: tile.seen is None,
    Which.ONE_PICTURE: lambda tile, today: tile.pictures == 1,
    Which.NO_PICTURE: lambda tile, today: tile.pictures == 0,
    Which.EXPIRED: lambda tile, today: tile.expired,
}


class PeopleModel(QAbstractListModel):
    """The people who match search and choice, sorted by name; ``tiles`` has everybody."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tiles: tuple[Tile, ...] = ()
        self._shown: Sequence[Tile] = ()
        self._words: list[str] = []
        self._which: Which | str = Which.EVERYONE
        self._today = date.min

    @property
    def shown(self) -> Sequence[Tile]:
        """The people in the list."""
        return self._shown

    def take(self, tiles: Sequence[Tile], today: date) -> None:
        """Show another state of the gallery."""
        if tuple(tiles) == self.tiles and today == self._today:
            return
        self.tiles, self._today = tuple(tiles), today
        self._choose()

    def search(self, text: str, which: Which | str) -> None:
        """Show those whose names have every word of ``text``, ignoring case and accents.

        A ``which`` that is text is the name of a group.
        """
        self._words, self._which = folded(text).split(), which
        self._choose()

    def row_of(self, person_id: str) -> int:
        """Return somebody's row, -1 if they are not in the list."""
        return next((row for row, one in enumerate(self._shown) if one.id == person_id), -1)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        tile = self._shown[index.row()]
        if role == TILE_ROLE:
            return tile
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return tile.name
        return None

    def _choose(self) -> None:
        fits, words, today = _fits(self._which), self._words, self._today
        self.beginResetModel()
        self._shown = [
            tile
            for tile in self.tiles
            if fits(tile, today) and all(word in tile.folded for word in words)
        ]
        self.endResetModel()


def _fits(which: Which | str) -> Callable[[Tile, date], bool]:
    if isinstance(which, Which):
        return _CHOSEN[which]
    group = which.casefold()
    return lambda tile, today: any(one.casefold() == group for one in tile.groups)


def read_tiles(
    gallery: Gallery, watchlist: SearchGallery | None, known: Mapping[str, Tile]
) -> tuple[Tile, ...]:
    """Return everybody, sorted by name.

    Names and groups come from the watchlist, where they are already decrypted: opening 10,000
    records takes 0.3 s. ``known`` are tiles whose folded names can be used again.
    """
    searched = {} if watchlist is None else {one.id: one for one in watchlist.templates.people}
    covers, seen, today = gallery.covers(), gallery.history.last_seen(), date.today()
    tiles = []
    for person_id in gallery.ids():
        person = searched.get(person_id) or gallery.person(person_id)
        name, last = person.name, person.valid_until
        cover, before = covers.get(person_id), known.get(person_id)
        tiles.append(
            Tile(
                person_id,
                name,
                0 if cover is None else cover.pictures,
                "" if cover is None else cover.sample_id,
                seen.get(person_id),
                before.folded if before and before.name == name else folded(name),
                person.groups,
                last is not None and last < today,
            )
        )
    return tuple(sorted(tiles, key=lambda tile: (tile.folded, tile.id)))
