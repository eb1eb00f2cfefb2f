"""Strangers: a number and a data key each, and their visits sealed with it.

They are kept like people: an erased one loses the key, the rows, and their part in the backup.
`matching/clusters.py` decides which visits belong to one stranger.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, timedelta
from typing import TypeVar

from facegui.gallery.cipher import MasterCipher
from facegui.gallery.days import date_back, day_of
from facegui.gallery.erasure.audit import Audit
from facegui.gallery.errors import UnknownPerson
from facegui.gallery.store import Store
from facegui.gallery.strangers.rows import StoredStrangers
from facegui.gallery.types import StoredPortrait, Stranger, StrangerVisit, WholeStranger
from facegui.text import say

T = TypeVar("T")
VisitsOf = Callable[[Collection[str]], Mapping[str, Collection[str]]]


class KeptStrangers:
    """The strangers of a gallery. Raises FaceGuiErrors as the gallery does.

    ``visits_of`` returns by person the kept visits of somebody enrolled, so that these are erased
    with them; the owner, which knows how faces are compared, sets it.
    """

    def __init__(self, store: Store, master: MasterCipher, audit: Audit) -> None:
        self._store, self._audit = store, audit
        self._rows = StoredStrangers(store, master)
        self.visits_of: VisitsOf = lambda people: dict.fromkeys(people, ())

    def all(self) -> tuple[Stranger, ...]:
        """Return all strangers by number, without pictures."""
        return self._rows.all()

    def find(self, number: int) -> Stranger:
        """Return the stranger of a number; UnknownPerson."""
        return self._rows.find(number)

    def state(self) -> int:
        """Return a number that changes with any change; it is meaningful in this process only."""
        return self._rows.state()

    def count(self) -> int:
        """Return how many strangers there are."""
        row = self._store.row("SELECT count(*) FROM strangers")
        return 0 if row is None else int(row[0])

    def numbers(self) -> dict[str, int]:
        """Return by visit the number of its stranger, without opening anything."""
        return self._rows.numbers()

    def portrait(self, visit_id: str) -> StoredPortrait:
        """Return the picture of a visit; UnknownPerson without one."""
        return self._rows.portrait(visit_id)

    def of_people(self, person_ids: Collection[str]) -> Mapping[str, Collection[str]]:
        """Return by person the visits that were kept of them as a stranger."""
        there = self._store.row("SELECT 1 FROM strangers LIMIT 1")
        return self.visits_of(person_ids) if there else dict.fromkeys(person_ids, ())

    def sealed_values(self, visit_ids: Collection[str]) -> list[bytes]:
        """Return every sealed value of these visits, to be searched for once they are erased."""
        return self._rows.sealed_values(visit_ids)

    def keep(self, visit: StrangerVisit, portrait: StoredPortrait, into: int | None = None) -> int:
        """Write a visit of a stranger, by default a new one; return the number."""
        with self._store.transaction():
            number = self._rows.new() if into is None else into
            self._rows.insert(visit, portrait, number)
        return number

    def join(self, kept: int, other: int) -> None:
        """Make two strangers one, under the number of the one kept."""

        def join() -> None:
            one, two = self._rows.find(kept), self._rows.find(other)
            moved = self._rows.whole(two)
            self._rows.delete([other])
            self._rows.set_apart(kept, (one.apart | two.apart) - {kept, other})
            for third in two.apart - {kept, other}:
                self._rows.say_apart(third, kept)
            for visit, portrait in zip(moved.stranger.visits, moved.portraits, strict=True):
                self._rows.insert(visit, portrait, kept)
            self._audit.note("strangers joined", kept=kept, other=other)

        self._erase(join)

    def split(self, number: int, visit_ids: Collection[str]) -> int:
        """Give some visits to another stranger, never to be joined again; return the new number.

        UnknownPerson where the stranger has not all of these visits, or no others.
        """

        def split() -> int:
            stranger = self._rows.find(number)
            moved = [one for one in stranger.visits if one.id in visit_ids]
            if len(moved) != len(set(visit_ids)) or not 0 < len(moved) < len(stranger.visits):
                raise UnknownPerson(
                    say("Not all of these visits are of Unknown {number}.", number=number),
                    say("Choose some of their visits, and not all of them."),
                )
            portraits = [self._rows.portrait(one.id) for one in moved]
            self._rows.delete_visits([one.id for one in moved])
            new = self._rows.new()
            for visit, portrait in zip(moved, portraits, strict=True):
                self._rows.insert(visit, portrait, new)
            for third in stranger.apart:
                self._rows.say_apart(third, new)
            self._rows.say_apart(number, new)
            self._audit.note("stranger split", number=number, new=new, visits=len(moved))
            return new

        return self._erase(split)

    def set_apart(self, one: int, other: int) -> None:
        """Remember that two strangers are two people."""
        with self._store.transaction():
            self._rows.say_apart(one, other)

    def take_out(self, number: int) -> WholeStranger:
        """Erase a stranger, who was named, and return what was kept for `put_back`."""

        def take() -> WholeStranger:
            whole = self._rows.whole(self._rows.find(number))
            self._rows.delete([number])
            return whole

        return self._store.erase(take)

    def discard(self, number: int) -> WholeStranger:
        """Erase a stranger, and return what was kept for `put_back`; UnknownPerson."""

        def discard() -> WholeStranger:
            self._audit.note("strangers erased", strangers=1)
            return self.take_out(number)

        return self._erase(discard)

    def take_out_visits(self, visit_ids: Collection[str]) -> tuple[WholeStranger, ...]:
        """Erase visits of any stranger, and return what was kept for `put_back`."""
        wanted = frozenset(visit_ids)
        taken = []
        for stranger in self._rows.all() if wanted else ():
            mine = tuple(one for one in stranger.visits if one.id in wanted)
            if mine:
                taken.append(self._rows.whole(Stranger(stranger.number, mine, stranger.apart)))
        self._rows.delete_visits(wanted)
        return tuple(taken)

    def put_back(self, taken: Iterable[WholeStranger]) -> None:
        """Keep again what was taken out, under the former numbers."""
        with self._store.transaction():
            for whole in taken:
                number = whole.stranger.number
                if self._rows.row(number) is None:
                    self._rows.new(number)
                    self._rows.set_apart(number, whole.stranger.apart)
                for visit, portrait in zip(whole.stranger.visits, whole.portraits, strict=True):
                    self._rows.insert(visit, portrait, number)

    def erase(self, numbers: Collection[int]) -> int:
        """Erase strangers, here and in the backup; return how many there were."""

        def erase() -> int:
            there = [one for one in numbers if self._rows.row(one) is not None]
            self._rows.delete(there)
            if there:
                self._audit.note("strangers erased", strangers=len(there))
            return len(there)

        return self._erase(erase) if numbers else 0

    def erase_all(self) -> int:
        """Erase every stranger, here and in the backup; return how many there were."""
        rows = self._store.rows("SELECT number FROM strangers")
        return self.erase([int(number) for (number,) in rows])

    def erase_before(self, day: date) -> int:
        """Erase visits that ended before a day, here and in the backup; return how many.

        See `first_kept`.

        Visits dated after tomorrow, by a wrong clock, count as today's from now on.
        """
        date_back(self._store, "stranger_visits")
        return self._erase_where("day < ?", day.toordinal())

    def keep_only(self, space: str) -> int:
        """Erase visits with embeddings of another space; return how many.

        They can be compared with nothing any more.
        """
        return self._erase_where("space <> ?", space)

    def forget_deleted(self) -> None:
        """Do what follows an erasure that was part of a larger change."""
        self._store.forget_deleted()

    def _erase(self, act: Callable[[], T]) -> T:
        done = self._store.erase(act)
        self._store.forget_deleted()
        return done

    def _erase_where(self, condition: str, value: object) -> int:
        rows = self._store.rows(
            f"SELECT id FROM stranger_visits WHERE {condition}",  # noqa: S608 our own conditions
            value,
        )
        if not rows:
            return 0
        self._erase(lambda: self._rows.delete_visits([str(id_) for (id_,) in rows]))
        return len(rows)


def first_kept(today: date, days: int) -> date:
    """Return the first day whose visits are kept where they are for ``days``."""
    return today - timedelta(days=days - 1)


def erased_on(visit: StrangerVisit, days: int) -> date:
    """Return the first day on which a visit that is kept for ``days`` is gone."""
    return day_of(visit.ended_at) + timedelta(days=days)
