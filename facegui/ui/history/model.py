"""The history as a list: by day and person, the newest first; filtered by who, what and when."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from facegui.gallery import Sighting
from facegui.matching.decision import Verdict
from facegui.ui.history import words as history_words
from facegui.ui.history.words import SightingText
from facegui.ui.parts import place_words
from facegui.ui.widgets.person_list import AnyIndex, folded

ROW_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Entry:
    """A sighting with its words."""

    sighting: Sighting
    told: SightingText
    day: date
    folded: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A day, how many of its entries are shown, and of how many people."""

    day: date
    count: int
    people: int


@dataclass(frozen=True, slots=True)
class DayOfOne:
    """The entries of one person on one day, newest first; for strangers, of one verdict."""

    key: str
    entries: tuple[Entry, ...]

    @property
    def newest(self) -> Entry:
        """The entry whose picture and words represent them all."""
        return self.entries[0]

    @property
    def places(self) -> tuple[str, ...]:
        """The places of the entries, each once."""
        names = (place_words.name(one.sighting.source) for one in self.entries)
        return tuple(dict.fromkeys(filter(None, names)))


Row = Entry | DayOfOne | Heading


@dataclass(frozen=True, slots=True)
class Filter:
    """Which entries are shown: by person (None for everybody), verdict, words, days."""

    person_id: str | None = None
    verdict: Verdict | None = None
    text: str = ""
    days: tuple[date, date] | None = None

    def fits(self, entry: Entry, words: Sequence[str]) -> bool:
        """Tell whether an entry is shown."""
        sighting = entry.sighting
        return (
            (self.person_id is None or sighting.person_id == self.person_id)
            and (self.verdict is None or sighting.verdict == self.verdict)
            and (self.days is None or self.days[0] <= entry.day <= self.days[1])
            and all(word in entry.folded for word in words)
        )


class HistoryModel(QAbstractListModel):
    """Headings and the entries that match the filter, one row for each person and day."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()
        self.filter = Filter()
        self._names: Mapping[str, str] = {}
        self._rows: list[Row] = []
        self._shown: list[Entry] = []
        self._open: set[str] = set()  # keys of unfolded rows

    @property
    def shown(self) -> Sequence[Entry]:
        """The entries in the list, newest first."""
        return self._shown

    @property
    def rows(self) -> Sequence[Row]:
        """All rows of the list."""
        return self._rows

    def take(self, sightings: Iterable[Sighting], names: Mapping[str, str]) -> None:
        """Show another state of the history, with today's names."""
        self._names = names
        known = {entry.sighting: entry for entry in self.entries}
        made = []
        for sighting in sightings:
            told = history_words.tell(sighting, names)
            before = known.get(sighting)
            if before is None or before.told != told:
                before = _entry(sighting, told)
            made.append(before)
        made.sort(key=lambda entry: entry.sighting.ended_at, reverse=True)
        if tuple(made) != self.entries:
            self.entries = tuple(made)
            self._choose()

    def show_only(self, filter_: Filter) -> None:
        """Show the entries that match."""
        if filter_ != self.filter:
            self.filter = filter_
            self._choose()

    def unfold(self, group: DayOfOne) -> None:
        """Unfold a row into its entries, or fold it."""
        self._open ^= {group.key}
        self._choose()

    def is_open(self, group: DayOfOne) -> bool:
        """Tell whether a row is unfolded."""
        return group.key in self._open

    def is_within(self, entry: Entry) -> bool:
        """Tell whether an entry belongs to an unfolded row."""
        return _whose(entry) in self._open

    def why(self, entry: Entry) -> str:
        """Return the grounds of an entry's decision, empty where they were not kept."""
        return history_words.why(entry.sighting, self._names)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _words(row)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and isinstance(row, Entry):
            return self.why(row)
        return None

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def _choose(self) -> None:
        words = folded(self.filter.text).split()
        self.beginResetModel()
        self._shown = [entry for entry in self.entries if self.filter.fits(entry, words)]
        self._rows = []
        for heading, groups in _days(self._shown):
            self._rows.append(heading)
            for group in groups:
                self._rows += self._rows_of(group)
        self.endResetModel()

    def _rows_of(self, group: DayOfOne) -> Sequence[Row]:
        if len(group.entries) == 1:
            return group.entries
        return (group, *group.entries) if group.key in self._open else (group,)


def _days(entries: Iterable[Entry]) -> Iterator[tuple[Heading, Sequence[DayOfOne]]]:
    """Yield each day with its people, all newest first."""
    for day, of_day in groupby(entries, lambda entry: entry.day):
        groups: dict[str, list[Entry]] = {}
        for entry in of_day:
            groups.setdefault(_whose(entry), []).append(entry)
        people = {one.sighting.person_id for of_one in groups.values() for one in of_one}
        count = sum(map(len, groups.values()))
        heading = Heading(day, count, len(people - {None}))
        yield heading, [DayOfOne(key, tuple(of_one)) for key, of_one in groups.items()]


def _whose(entry: Entry) -> str:
    """Return the key that the entries of a row share."""
    one = entry.sighting
    perhaps = one.closest_id if one.verdict == Verdict.UNSURE else ""
    return f"{entry.day} {one.verdict} {one.person_id or perhaps or ''}"


def _entry(sighting: Sighting, told: SightingText) -> Entry:
    place = place_words.name(sighting.source)
    words = f"{told.title} {told.chip} {told.reason} {place}"
    return Entry(sighting, told, sighting.ended_at.astimezone().date(), folded(words))


def _words(row: Row) -> str:
    if isinstance(row, Heading):
        return history_words.day(row.day, date.today())
    if isinstance(row, DayOfOne):
        told = row.newest.told
        visits = f"{history_words.visits(len(row.entries))}."
        return ", ".join(filter(None, (told.title, told.chip, visits)))
    told = row.told
    said = ", ".join(filter(None, (told.title, told.chip, history_words.span(row.sighting))))
    return f"{said}. {told.reason}"
