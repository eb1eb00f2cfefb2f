"""The history as a list: days as headings, the newest first; filtered by whom, what and text."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from facegui.gallery import Sighting
from facegui.matching.decision import Verdict
from facegui.ui.history import words as history_words
from facegui.ui.history.words import SightingText
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
    """A day, and how many entries of it are shown."""

    day: date
    count: int


@dataclass(frozen=True, slots=True)
class Filter:
    """What is shown: of whom (None for everybody), with which decision, with which words."""

    person_id: str | None = None
    verdict: Verdict | None = None
    text: str = ""

    def fits(self, entry: Entry, words: Sequence[str]) -> bool:
        """Tell whether an entry is shown."""
        sighting = entry.sighting
        return (
            (self.person_id is None or sighting.person_id == self.person_id)
            and (self.verdict is None or sighting.verdict == self.verdict)
            and all(word in entry.folded for word in words)
        )


class HistoryModel(QAbstractListModel):
    """Headings and entries that fit the filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()
        self.filter = Filter()
        self._names: Mapping[str, str] = {}
        self._rows: list[Entry | Heading] = []
        self._shown: list[Entry] = []

    @property
    def shown(self) -> Sequence[Entry]:
        """The entries in the list, newest first."""
        return self._shown

    @property
    def rows(self) -> Sequence[Entry | Heading]:
        """Everything in the list."""
        return self._rows

    def take(self, sightings: Iterable[Sighting], names: Mapping[str, str]) -> None:
        """Show another state of the history, with the names of today."""
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
        """Show the entries that fit."""
        if filter_ != self.filter:
            self.filter = filter_
            self._choose()

    def why(self, entry: Entry) -> str:
        """Return what an entry's decision rested on, empty where that was not kept."""
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
        counts: dict[date, int] = {}
        for entry in self._shown:
            counts[entry.day] = counts.get(entry.day, 0) + 1
        self._rows = []
        for entry in self._shown:
            if entry.day in counts:
                self._rows.append(Heading(entry.day, counts.pop(entry.day)))
            self._rows.append(entry)
        self.endResetModel()


def _entry(sighting: Sighting, told: SightingText) -> Entry:
    words = f"{told.title} {told.chip} {told.reason} {sighting.source}"
    return Entry(sighting, told, sighting.ended_at.astimezone().date(), folded(words))


def _words(row: Entry | Heading) -> str:
    if isinstance(row, Heading):
        return history_words.day(row.day, date.today())
    told = row.told
    return f"{told.title}, {told.chip}, {history_words.span(row.sighting)}. {told.reason}"
