"""Finds people whose name looks the same as another without being the same."""

from facegui.gallery import names
from facegui.gallery.errors import looks_the_same, name_taken
from facegui.gallery.index import IndexedPerson
from facegui.gallery.store import Store
from facegui.gallery.types import Person
from facegui.gallery.vault import Vault
from facegui.memory import collection_paused

_NO_TURN = -1
Named = Person | IndexedPerson


class LookalikeNames:
    """What everybody's name looks like. Everybody is opened once, unless the index has done so.

    Call ``note`` for a person who was added, ``forget`` for a name that changed. It notices other
    changes, and those by other processes, by itself.
    """

    def __init__(self, store: Store, vault: Vault) -> None:
        self._store = store
        self._vault = vault
        self._people: dict[str, Named] = {}  # by each look of their names
        self._state: tuple[int, int] | None = None  # of the gallery when they were read
        self._asked = "", ("", "\n")  # the last name, and its looks
        self._turn = _NO_TURN  # … of the store, in which nobody else writes

    def note(self, person: Named) -> None:
        """Remember somebody who has just been added, in the transaction that adds them."""
        if self._state is not None:
            name, looks = self._asked  # most have just been asked for
            for look in looks if name == person.name else names.looks(person.name):
                self._people.setdefault(look, person)
            # SQLite numbers rows on from the newest. If it were not so, everybody is read again.
            self._state = self._state[0], self._state[1] + 1

    def forget(self) -> None:
        """Read everybody again next time."""
        self._state = None

    def require_free(self, name: str, but_for: str = "") -> None:
        """Refuse a name that somebody else has, or that looks like theirs: UsageProblem."""
        taken = self._vault.id_of(name)
        if taken not in (None, but_for):
            raise name_taken(self._vault.person(taken).name)
        alike = self.find(name, but_for)
        if alike is not None:
            raise looks_the_same(alike.name)

    def find(self, name: str, but_for: str = "") -> Named | None:
        """Return somebody else than ``but_for`` whose name looks like this one."""
        if self._state is None or self._turn != self._store.turn:
            now = self._state_now()
            if self._state != now:
                self._read()
                self._state = now
            self._turn = self._store.turn or _NO_TURN
        self._asked = name, names.looks(name)
        alike = (self._people.get(look) for look in self._asked[1])
        return next((one for one in alike if one is not None and one.id != but_for), None)

    def _read(self) -> None:
        with collection_paused():
            everybody = list(self._vault.everybody_indexed())
            self._people = {}
            looks = names.all_looks([person.name for person in everybody])
            for person, (as_it_is, in_capitals) in zip(everybody, looks, strict=True):
                self._people.setdefault(as_it_is, person)
                self._people.setdefault(in_capitals, person)

    def _state_now(self) -> tuple[int, int]:
        return self._store.data_version, self._newest()

    def _newest(self) -> int:
        # Not how many there are: that is counted anew each time. Who is gone is told by `forget`.
        return int(self._store.rows("SELECT coalesce(max(number), 0) FROM people")[0][0])
