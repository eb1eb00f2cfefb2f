"""Finds names that look the same but are written differently."""

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
    """Everybody's names by what they look like.

    Each record is opened once, unless the index has opened it already. Call ``note`` after adding a
    person and ``forget`` after changing a name. All other changes, also those by other processes,
    are detected.
    """

    def __init__(self, store: Store, vault: Vault) -> None:
        self._store = store
        self._vault = vault
        self._people: dict[str, Named] = {}  # by the forms that their names look like
        self._state: tuple[int, int] | None = None  # of the gallery when it was read
        self._asked = "", ("", "\n")  # the last name looked up, and its forms
        self._turn = _NO_TURN  # the store's transaction of that lookup

    def note(self, person: Named) -> None:
        """Add a person, inside the transaction that enrolls them."""
        if self._state is not None:
            name, looks = self._asked  # `require_free` has mostly just looked it up
            for look in looks if name == person.name else names.looks(person.name):
                self._people.setdefault(look, person)
            # SQLite numbers rows on from the newest. If it were not so, everybody is read again.
            self._state = self._state[0], self._state[1] + 1

    def forget(self) -> None:
        """Read everybody again next time."""
        self._state = None

    def require_free(self, name: str, but_for: str = "") -> None:
        """Raise UsageProblem for a name that is taken, or that looks like one that is."""
        taken = self._vault.id_of(name)
        if taken not in (None, but_for):
            raise name_taken(self._vault.person(taken).name)
        alike = self.find(name, but_for)
        if alike is not None:
            raise looks_the_same(alike.name)

    def find(self, name: str, but_for: str = "") -> Named | None:
        """Return a person, except ``but_for``, whose name looks like this one."""
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
        # The largest number, since SQLite would count all rows. A removal calls `forget`.
        return int(self._store.rows("SELECT coalesce(max(number), 0) FROM people")[0][0])
