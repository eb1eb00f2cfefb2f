"""Builds the search index from sealed rows; what has not changed is not opened again.

Opening everything takes 0.35 s for 10,000 people, and the index is built after every change. A
sealed value has a nonce of its own, so equal bytes are an equal value.
"""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from facegui.gallery.backups.soundness import not_searched, sound
from facegui.gallery.cipher import OVERHEAD_BYTES, Cipher
from facegui.gallery.errors import damaged
from facegui.gallery.index import Index, IndexedPerson
from facegui.gallery.store import Store
from facegui.gallery.types import Floats
from facegui.gallery.vault import Vault
from facegui.memory import collection_paused
from facegui.text import NOTHING

_FIRST = -1  # before every number


@dataclass(slots=True)
class _Opened:
    """What the last index was made of: sealed bytes beside what was in them."""

    rows: dict[str, tuple[bytes, int]] = field(default_factory=dict)  # by sample id
    embeddings: Floats = field(default_factory=lambda: np.empty((0, 0), np.float32))
    uncovered: Sequence[float] = ()


@dataclass(slots=True)
class _Made:
    """An index as far as it has been read: up to the person and sample of the numbers ``at``."""

    space: str
    at: tuple[int, int] = (_FIRST, _FIRST)
    names: dict[str, tuple[bytes, IndexedPerson]] = field(default_factory=dict)
    rows: dict[str, tuple[bytes, int]] = field(default_factory=dict)
    people: list[IndexedPerson] = field(default_factory=list)
    sample_ids: list[str] = field(default_factory=list)
    blocks: list[Floats] = field(default_factory=list)
    person_of: list[int] = field(default_factory=list)
    # By id, in the order they come in.
    places: dict[str | None, int] = field(default_factory=lambda: {None: 0})
    place_of: list[int] = field(default_factory=list)
    uncovered: list[float] = field(default_factory=list)


# A page of samples, in the order of the gallery. People lead: their rows and the index on
# `samples.person_id` are in that order already, so that no page sorts what is left.
_PAGE = (
    "SELECT people.id, wrapped_key, people.record, samples.id, embedding, place, samples.record,"
    " people.number, samples.number"
    " FROM people CROSS JOIN samples ON person_id = people.id"
    " WHERE people.number >= ? AND (people.number > ? OR samples.number > ?)"
    " AND space = ? AND NOT set_aside ORDER BY people.number, samples.number LIMIT ?"
)
_PAGE_ROWS = 128  # a few milliseconds
_WHOLE_ROWS = 8192


class IndexReader:
    """Reads the samples of a space that are not set aside.

    ``warning`` says how many of the last ones are not searched; nothing when all are.
    """

    def __init__(self, store: Store, vault: Vault) -> None:
        self._store = store
        self._vault = vault
        self.warning = NOTHING
        self._space = ""
        self._last = _Opened()
        self._current: tuple[str, Cipher] | None = None  # rows of one person come together

    def read(self, space: str) -> Index:
        """Return the index of ``space``; GalleryDamaged."""
        with self._store.snapshot(), collection_paused():
            made = _Made(space)
            while self._page(made, _WHOLE_ROWS):
                pass
            return self._index(made)

    def steps(self, space: str) -> Generator[tuple[int, int], None, Index]:
        """Read the index of ``space`` a few milliseconds a step; GalleryDamaged.

        Steps are samples read, twice: how many there are is not known. What other processes
        write meanwhile makes it begin again; who writes in this one begins another.
        """
        while True:
            version, made = self._store.data_version, _Made(space)
            while self._page(made, _PAGE_ROWS):
                yield len(made.sample_ids), len(made.sample_ids)
            if self._store.data_version == version:
                return self._index(made)

    def _page(self, made: _Made, limit: int) -> bool:
        """Read the next page; whether there was one."""
        if made.space != self._space:
            self._space, self._last = made.space, _Opened()
        self._current = None
        person, sample = made.at
        rows = self._store.rows(_PAGE, person, person, sample, made.space, limit)
        if not rows:
            return False
        size = len(rows[0][4]) - OVERHEAD_BYTES
        if size % 4:
            raise damaged(self._store.path)
        before: dict[int, int] = {}  # rows of this page: where they are among the last embeddings
        opened: list[bytes] = []
        for at, (person_id, wrapped, record, sample_id, sealed, place, measured, *_) in enumerate(
            rows
        ):
            if not made.people or made.people[-1].id != person_id:
                made.people.append(self._person(person_id, wrapped, record, made.names))
            known = self._last.rows.get(sample_id)
            if known is not None and known[0] == sealed:
                before[at] = known[1]
                made.uncovered.append(self._last.uncovered[known[1]])
            else:
                cipher = self._cipher(person_id, wrapped)
                packed = self._vault.packed_embedding(cipher, sample_id, self._space, sealed)
                if len(packed) != size:
                    raise damaged(self._store.path)
                opened.append(packed)
                made.uncovered.append(self._vault.uncovered(cipher, sample_id, measured))
            made.rows[sample_id] = (sealed, len(made.sample_ids))
            made.sample_ids.append(sample_id)
            made.person_of.append(len(made.people) - 1)
            made.place_of.append(made.places.setdefault(place, len(made.places)))
        made.blocks.append(self._block(len(rows), size // 4, before, opened))
        made.at = rows[-1][7], rows[-1][8]
        return True

    def _index(self, made: _Made) -> Index:
        if len({block.shape[1] for block in made.blocks}) > 1:
            raise damaged(self._store.path)
        embeddings = np.concatenate(made.blocks) if made.blocks else np.empty((0, 0), np.float32)
        self._last = _Opened(made.rows, embeddings, made.uncovered)
        self._vault.opened = made.names
        index = Index(
            made.space,
            tuple(made.people),
            embeddings,
            np.asarray(made.person_of, np.int32),
            tuple(made.sample_ids),
            tuple(self._vault.places.name(id_) for id_ in made.places),
            np.asarray(made.place_of, np.int32),
            np.asarray(made.uncovered, np.float32),
        )
        searched, left_out = sound(index, self._vault.sizes.get(made.space))
        self.warning = not_searched(left_out, made.space)
        return searched

    def _block(
        self, count: int, size: int, before: Mapping[int, int], opened: Sequence[bytes]
    ) -> Floats:
        """Return the embeddings (count, size) of a page: those of before, and the new ones."""
        block = np.empty((count, size), np.float32)
        fresh = np.ones(count, bool)
        if before:
            fresh[list(before)] = False
            last = self._last.embeddings
            if last.shape[1] != size:
                raise damaged(self._store.path)
            block[~fresh] = last[list(before.values())]
        block[fresh] = np.frombuffer(b"".join(opened), "<f4").reshape(len(opened), size)
        return block

    def _person(
        self,
        person_id: str,
        wrapped: bytes,
        record: bytes,
        names: dict[str, tuple[bytes, IndexedPerson]],
    ) -> IndexedPerson:
        known = self._vault.opened.get(person_id)
        if known is None or known[0] != record:
            cipher = self._cipher(person_id, wrapped)
            known = (record, self._vault.indexed(person_id, cipher, record))
        names[person_id] = known
        return known[1]

    def _cipher(self, person_id: str, wrapped: bytes) -> Cipher:
        if self._current is None or self._current[0] != person_id:
            self._current = person_id, self._vault.unwrapped(person_id, wrapped)
        return self._current[1]
