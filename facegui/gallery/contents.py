"""Reads a gallery: its people, their pictures, and what is searched."""

from collections.abc import Generator, Iterator, Mapping
from datetime import date

from facegui.gallery import names, reencode
from facegui.gallery.cipher import MasterCipher
from facegui.gallery.index import Index
from facegui.gallery.index_reader import IndexReader
from facegui.gallery.store import Store, ids
from facegui.gallery.types import Cover, Person, Sample, SeenFaces, StoredPortrait
from facegui.gallery.vault import AT_ONCE, Vault
from facegui.memory import collection_paused


class GalleryContents:
    """The reading half of `Gallery`; raises as it does."""

    def __init__(
        self, store: Store, master: MasterCipher, sizes: Mapping[str, int] | None = None
    ) -> None:
        self._store = store
        self._vault = Vault(store, master, sizes)
        self._index = IndexReader(store, self._vault)

    def people(self) -> tuple[Person, ...]:
        """Return everybody, sorted by name."""
        with collection_paused():
            return tuple(sorted(self._vault.people(), key=lambda person: names.key(person.name)))

    def ids(self) -> tuple[str, ...]:
        """Return the id of everybody, without opening their records."""
        return tuple(ids(self._store.rows("SELECT id FROM people ORDER BY number")))

    def person(self, person_id: str) -> Person:
        """Return one person; UnknownPerson."""
        return self._vault.person(person_id)

    def find(self, name: str) -> Person | None:
        """Return the person with this name, ignoring case; None when there is none."""
        with self._store.snapshot():
            person_id = self._vault.id_of(name)
            return None if person_id is None else self._vault.person(person_id)

    def consents_ending(self, before: date) -> dict[str, date]:
        """Return by person id the last day of each consent that ends before a day."""
        return self._vault.ends(before)

    def samples(self, person_id: str) -> tuple[Sample, ...]:
        """Return somebody's samples, oldest first."""
        with self._store.snapshot():
            return tuple(self._vault.samples(person_id))

    def people_with_samples(self) -> tuple[tuple[Person, tuple[Sample, ...]], ...]:
        """Return everybody, sorted by name, each with their samples, oldest first."""
        with self._store.snapshot(), collection_paused():
            found = [(person, tuple(own)) for person, own in self._vault.people_with_samples()]
        return tuple(sorted(found, key=lambda one: names.key(one[0].name)))

    def qualities(self, at_once: int = AT_ONCE) -> Iterator[tuple[str, dict[str, float]]]:
        """Yield the id of every sample with the measures of its picture.

        ``at_once`` people are read together; 64 take a millisecond.
        """
        return self._vault.qualities(at_once)

    def covers(self) -> dict[str, Cover]:
        """Return by person id the cover for a list of people, for those with pictures."""
        return self._vault.covers()

    def portrait(self, sample_id: str) -> StoredPortrait:
        """Return a sample's picture."""
        return self._vault.portrait(sample_id)

    def portraits(self, person_id: str | None = None) -> Iterator[StoredPortrait]:
        """Yield the pictures of one person, or of everybody, one at a time."""
        rows = self._store.rows(
            "SELECT id FROM samples WHERE ?1 IS NULL OR person_id = ?1 ORDER BY number", person_id
        )
        for sample_id in ids(rows):
            yield self._vault.portrait(sample_id)

    def spaces(self) -> dict[str, int]:
        """Return how many samples there are in each space."""
        rows = self._store.rows("SELECT space, count(*) FROM samples GROUP BY space ORDER BY space")
        return {space: int(count) for space, count in rows}

    def index(self, space: str) -> Index:
        """Return what can be searched in ``space``: everybody's samples that are not set aside."""
        self._store.require_there()
        return self._index.read(space)

    def reading(self, space: str) -> Generator[tuple[int, int], None, Index]:
        """Return the steps of `index`, each of a few milliseconds; a change needs a new reading."""
        self._store.require_there()
        return self._index.steps(space)

    def seen(self, space: str) -> dict[str, SeenFaces]:
        """Return by place what is kept of people merely seen there, in ``space`` only."""
        with self._store.snapshot():
            return self._vault.places.seen(space)

    @property
    def can_undo_reencode(self) -> bool:
        """Whether the embeddings before the last re-encoding can be brought back for everybody."""
        return reencode.can_undo(self._store)
