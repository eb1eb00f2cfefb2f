"""Builds the search index from sealed rows, opening only those that have changed.

Opening all rows of 10,000 people takes 0.35 s, and the index is built after every change. Each
sealing draws a nonce, so equal bytes are an equal value.
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

import numpy as np

from facegui.gallery import records
from facegui.gallery.backups.soundness import not_searched, sound
from facegui.gallery.cipher import OVERHEAD_BYTES, Cipher, SealBroken
from facegui.gallery.errors import damaged
from facegui.gallery.index import Index, IndexedPerson
from facegui.gallery.store import Row, Store
from facegui.gallery.types import Floats
from facegui.gallery.vault import PEOPLE_ON, Vault
from facegui.memory import collection_paused
from facegui.text import NOTHING

_FIRST = -1  # before every number
_FOR_ONE = 8  # reading eight rows of people takes as long as opening one


@dataclass(slots=True)
class _Opened:
    """The contents of the last index, with the sealed bytes they were opened from."""

    rows: dict[str, tuple[bytes, int]] = field(default_factory=dict)  # by sample id
    embeddings: Floats = field(default_factory=lambda: np.empty((0, 0), np.float32))
    uncovered: Floats = field(default_factory=lambda: np.empty(0, np.float32))


@dataclass(slots=True)
class _Made:
    """An index that is being read, up to ``last_person`` and then up to ``last_sample``.

    ``rows`` holds everybody's position, wrapped key and record by id. The lists hold samples in the
    order in which they were written.
    """

    space: str
    last_person: int = _FIRST
    last_sample: int = _FIRST
    everybody: bool = False
    rows: dict[str, tuple[int, bytes, bytes]] = field(default_factory=dict)
    people: dict[str, tuple[bytes, IndexedPerson]] = field(default_factory=dict)
    sample_ids: list[str] = field(default_factory=list)
    sealed: list[bytes] = field(default_factory=list)
    person_ids: list[str] = field(default_factory=list)
    left_out: int = 0  # samples whose length is wrong for their encoder
    # (M, D) for the most there can be; the system maps memory only once it is written.
    embeddings: Floats = field(default_factory=lambda: np.empty((0, 0), np.float32))
    # Their positions in the order they come, by id.
    places: dict[str | None, int] = field(default_factory=lambda: {None: 0})
    place_of: list[int] = field(default_factory=list)
    uncovered: list[float] = field(default_factory=list)


# People are read first, then samples, each in the order of the file. A join, which looks up each
# person's samples, takes a third longer.
_SAMPLES = (
    "SELECT person_id, id, embedding, place, number, record FROM samples NOT INDEXED"
    " WHERE number > ? AND space = ? AND NOT set_aside ORDER BY number LIMIT ?"
)
_PAGE_ROWS = 128  # a few milliseconds
_WHOLE_ROWS = 1024


class IndexReader:
    """Reads the samples of a space, except those set aside.

    ``warning`` says how many samples of the last index are not searched, empty if all are.
    """

    def __init__(self, store: Store, vault: Vault) -> None:
        self._store = store
        self._vault = vault
        self.warning = NOTHING
        self._space = ""
        self._last = _Opened()
        self._current: tuple[str, Cipher] | None = None  # a person's rows follow each other

    def read(self, space: str) -> Index:
        """Return the index of ``space``. Raises GalleryDamaged."""
        with self._store.snapshot(), collection_paused():
            made = _Made(space)
            while self._page(made, _WHOLE_ROWS):
                pass
            return self._index(made)

    def steps(self, space: str) -> Generator[tuple[int, int], None, Index]:
        """Read the index of ``space`` in steps of a few milliseconds. Raises GalleryDamaged.

        Each step yields the number of samples read, also in the place of the total, which is not
        known. If another process writes meanwhile, reading begins again. After a change by this
        process the caller begins a new reading.
        """
        while True:
            version, made = self._store.data_version, _Made(space)
            while self._page(made, _PAGE_ROWS):
                yield len(made.sample_ids), len(made.sample_ids)
            if self._store.data_version == version:
                return self._index(made)

    def _page(self, made: _Made, limit: int) -> bool:
        """Read the next page, and tell whether there was one."""
        if made.space != self._space:
            self._space, self._last = made.space, _Opened()
        self._current = None
        if not made.everybody:
            people = self._store.rows(PEOPLE_ON, made.last_person, _FOR_ONE * limit)
            for at, (person_id, wrapped, record, number) in enumerate(people, len(made.rows)):
                made.rows[person_id] = at, wrapped, record
                made.last_person = number
            made.everybody = not people
            return True
        samples = self._store.rows(_SAMPLES, made.last_sample, made.space, limit)
        if not samples:
            return False
        made.last_sample = samples[-1][4]
        # Without its person a sample has no key. The check of the head reports such samples.
        samples = [row for row in samples if row[0] in made.rows]
        if size := self._vault.sizes.get(made.space):
            there, length = len(samples), 4 * size + OVERHEAD_BYTES
            samples = [row for row in samples if len(row[2]) == length]
            made.left_out += there - len(samples)
        if samples:
            self._open(made, samples)
        return True

    def _open(self, made: _Made, samples: Sequence[Row]) -> None:
        begin, end = len(made.sealed), len(made.sealed) + len(samples)
        self._make_room(made, end, {len(row[2]) for row in samples})
        last, packed, persons = self._last.rows, self._vault.packed_embedding, made.people
        fresh, opened, known = np.ones(len(samples), bool), [], []
        for at, (person_id, sample_id, sealed, *_, record) in enumerate(samples):
            if person_id not in persons:
                persons[person_id] = self._person(made, person_id)
            before = last.get(sample_id)
            if before is not None and before[0] == sealed:
                known.append(before[1])
                fresh[at] = False
                made.uncovered.append(float(self._last.uncovered[before[1]]))
            else:
                cipher = self._cipher(made, person_id)
                opened.append(packed(cipher, sample_id, made.space, sealed))
                made.uncovered.append(_uncovered(cipher, sample_id, record))
        size = made.embeddings.shape[1]
        new = np.frombuffer(b"".join(opened), "<f4").reshape(-1, size)
        if known:
            made.embeddings[begin:end][~fresh] = self._last.embeddings[known]
            made.embeddings[begin:end][fresh] = new
        else:
            made.embeddings[begin:end] = new
        made.person_ids += [row[0] for row in samples]
        made.sample_ids += [row[1] for row in samples]
        made.sealed += [row[2] for row in samples]
        places = made.places
        made.place_of += [places.setdefault(row[3], len(places)) for row in samples]

    def _make_room(self, made: _Made, count: int, lengths: set[int]) -> None:
        """Make room for ``count`` embeddings. Raises GalleryDamaged unless their lengths agree."""
        before = made.embeddings
        size, odd = divmod(max(lengths) - OVERHEAD_BYTES, 4)
        other = len(lengths) > 1 or (len(before) and size != before.shape[1])
        if other or odd or size < 1:
            raise damaged(self._store.path)
        if count > len(before):
            there = self._store.rows("SELECT count(*) FROM samples")[0][0]
            made.embeddings = np.empty((max(count, there), size), np.float32)
            if len(before):  # another process has added samples meanwhile
                made.embeddings[: len(before)] = before

    def _index(self, made: _Made) -> Index:
        positions = np.array([made.rows[one][0] for one in made.person_ids], np.int32)
        # Another person may have been enrolled between a person's samples.
        order = None if (np.diff(positions) >= 0).all() else np.argsort(positions, kind="stable")
        embeddings, ids = made.embeddings[: len(positions)], made.sample_ids
        sealed, place_of = made.sealed, np.array(made.place_of, np.int32)
        uncovered = np.array(made.uncovered, np.float32)
        if order is not None:
            embeddings, positions, place_of = embeddings[order], positions[order], place_of[order]
            uncovered = uncovered[order]
            ids, sealed = [ids[at] for at in order], [sealed[at] for at in order]
            made.people = dict(sorted(made.people.items(), key=lambda one: made.rows[one[0]][0]))
        rows = dict(zip(ids, zip(sealed, range(len(ids)), strict=True), strict=True))
        self._last, self._vault.opened = _Opened(rows, embeddings, uncovered), made.people
        index = Index(
            made.space,
            tuple(person for _, person in made.people.values()),
            embeddings,
            np.cumsum(np.diff(positions, prepend=positions[:1]) > 0, dtype=np.int32),
            tuple(ids),
            tuple(self._vault.places.name(id_) for id_ in made.places),
            place_of,
            uncovered,
        )
        searched, left_out = sound(index)
        self.warning = not_searched(made.left_out + left_out, made.space)
        return searched

    def _person(self, made: _Made, person_id: str) -> tuple[bytes, IndexedPerson]:
        record = made.rows[person_id][2]
        known = self._vault.opened.get(person_id)
        if known is not None and known[0] == record:
            return known
        return record, self._vault.indexed(person_id, self._cipher(made, person_id), record)

    def _cipher(self, made: _Made, person_id: str) -> Cipher:
        if self._current is None or self._current[0] != person_id:
            self._current = person_id, self._vault.unwrapped(person_id, made.rows[person_id][1])
        return self._current[1]


def _uncovered(cipher: Cipher, sample_id: str, record: bytes) -> float:
    """Return from a sealed record how little of the face was covered, 0..100.

    100 for a damaged record, so that the person is still searched; the problem appears where the
    sample is shown.
    """
    try:
        return records.uncovered_from(cipher.open(record, f"samples/record/{sample_id}"))
    except SealBroken:
        return 100.0
