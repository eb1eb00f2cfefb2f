"""Reads and writes people and samples as sealed rows.

The vault opens no transactions; the gallery does, around whole operations.
"""

import json
import secrets
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

import numpy as np

from facegui.gallery import names, reading, records
from facegui.gallery.cipher import OVERHEAD_BYTES, Cipher, MasterCipher, SealBroken
from facegui.gallery.errors import GalleryDamaged, UnknownPerson, damaged
from facegui.gallery.index import IndexedPerson
from facegui.gallery.painted.rows import StoredPaintings
from facegui.gallery.places import StoredPlaces
from facegui.gallery.store import Row, Store
from facegui.gallery.types import (
    Cover,
    Floats,
    FormerEmbedding,
    NewSample,
    Person,
    Sample,
    StoredPortrait,
    WholeSample,
)
from facegui.text import say

_PEOPLE = "SELECT id, wrapped_key, record FROM people"
PEOPLE_ON = (
    "SELECT id, wrapped_key, record, number FROM people WHERE number > ? ORDER BY number LIMIT ?"
)
_SAMPLE = "samples.id, space, set_aside, embedding, samples.record, place"
_SAMPLES_ON = (
    f"SELECT person_id, {_SAMPLE} FROM people CROSS JOIN samples ON person_id = people.id"  # noqa: S608 our own columns
    " WHERE people.number > ? AND people.number <= ? ORDER BY people.number, samples.number"
)
AT_ONCE = 2048
"""How many people are read at once."""
_OTHERS = ("former_embeddings", "coming_embeddings")


class Vault:
    """Reads and writes people and samples with the keys that open them.

    ``places`` names where samples were taken. ``sizes`` gives the length of an embedding for each
    known space. ``opened`` holds the people of the last index by id, each with the sealed record
    it was read from.
    """

    def __init__(
        self, store: Store, master: MasterCipher, sizes: Mapping[str, int] | None = None
    ) -> None:
        self.sizes = dict(sizes or {})
        self.opened: dict[str, tuple[bytes, IndexedPerson]] = {}
        self._store = store
        self._master = master
        self._fits = (0, "", 0)  # of the last embedding that fitted: turn of the store, space, size
        self.places = StoredPlaces(store, master)
        self.paintings = StoredPaintings(store)

    def people(self) -> list[Person]:
        """Return everybody, in no particular order."""
        return [self._person_of(row) for row in self._store.rows(_PEOPLE)]

    def state(self) -> int:
        """Return a hash of all people and samples, valid in this process only.

        It takes 0.1 s for 10,000 people with a sample each, a third of reading the index again.
        """
        # Each sealing draws a nonce, so equal bytes are an equal value.
        people = self._store.rows("SELECT id, name_tag, record FROM people ORDER BY number")
        samples = self._store.rows(
            "SELECT id, person_id, space, set_aside, record FROM samples ORDER BY number"
        )
        paintings = self._store.rows("SELECT id, record FROM paintings ORDER BY number")
        return hash((tuple(people), tuple(samples), tuple(paintings)))

    def person(self, person_id: str) -> Person:
        """Return one person. Raises UnknownPerson."""
        row = self._store.row(f"{_PEOPLE} WHERE id = ?", person_id)
        if row is None:
            raise UnknownPerson(
                say("That person is not in the gallery any more."), say("Look again.")
            )
        return self._person_of(row)

    def id_of(self, name: str) -> str | None:
        """Return the id of the person with this name, ignoring case; None if there is none.

        Older versions told names apart by invisible characters, so the exact name comes first.
        """
        for key in dict.fromkeys((names.former_key(name), names.key(name))):
            tag = self._master.name_tag(key)
            row = self._store.row(f"{_PEOPLE} WHERE name_tag = ?", tag)
            if row is None:
                continue
            # Moving a name's tag to another row would pass that person off as this one.
            own = self._person_of(row).name
            if key not in (names.key(own), names.former_key(own)):
                raise damaged(self._store.path, say("has the tags of names exchanged"))
            return str(row[0])
        return None

    def insert_person(self, person: Person) -> Cipher:
        """Write a new person under a new data key, and return the cipher of that key."""
        wrapped, cipher = self._master.new_person(person.id)
        record = cipher.seal(_packed_person(person), f"people/record/{person.id}")
        self._store.run(
            "INSERT INTO people (id, name_tag, wrapped_key, record) VALUES (?, ?, ?, ?)",
            *(person.id, self._tag(person.name), wrapped, record),
        )
        self._insert_end(person)
        return cipher

    def update_person(self, person: Person) -> None:
        """Write a changed name, notes or consent."""
        record = self.cipher(person.id).seal(_packed_person(person), f"people/record/{person.id}")
        self._store.run(
            "UPDATE people SET name_tag = ?, record = ? WHERE id = ?",
            *(self._tag(person.name), record, person.id),
        )
        self._keep_end(person)

    def ends(self, before: date) -> dict[str, date]:
        """Return the last day of each consent that ends before a day, by person id."""
        rows = self._store.rows(
            "SELECT person_id, day FROM consent_ends WHERE day < ?", before.toordinal()
        )
        return {person_id: date.fromordinal(max(day, 1)) for person_id, day in rows}

    def _keep_end(self, person: Person) -> None:
        self._store.run("DELETE FROM consent_ends WHERE person_id = ?", person.id)
        self._insert_end(person)

    def _insert_end(self, person: Person) -> None:
        last = None if person.consent is None else person.consent.last_day
        if last is not None:
            self._store.run("INSERT INTO consent_ends VALUES (?, ?)", person.id, last.toordinal())

    def cipher(self, person_id: str) -> Cipher:
        """Return the cipher of a person's data key. Raises UnknownPerson."""
        row = self._store.row("SELECT wrapped_key FROM people WHERE id = ?", person_id)
        if row is None:
            raise UnknownPerson(
                say("That person is not in the gallery any more."), say("Look again.")
            )
        return self.unwrapped(person_id, row[0])

    def unwrapped(self, person_id: str, wrapped_key: bytes) -> Cipher:
        """Return the cipher of a wrapped data key that was already read."""
        try:
            return self._master.person(person_id, wrapped_key)
        except SealBroken as error:
            raise damaged(self._store.path) from error

    def indexed(self, person_id: str, cipher: Cipher, record: bytes) -> IndexedPerson:
        """Return the fields of a sealed record that a search needs."""
        packed = self._opened(cipher, record, f"people/record/{person_id}")
        try:
            return records.indexed_from(person_id, packed)
        except reading.Malformed as error:
            raise damaged(self._store.path) from error

    def everybody_indexed(self) -> Iterator[IndexedPerson]:
        """Yield everybody as a search needs them, unordered; twice as fast as `people`."""
        for person_id, wrapped, record in self._store.rows(_PEOPLE):
            known = self.opened.get(person_id)
            if known is not None and known[0] == record:
                yield known[1]
            else:
                yield self.indexed(person_id, self.unwrapped(person_id, wrapped), record)

    def people_with_samples(self) -> Iterator[tuple[Person, list[Sample]]]:
        """Yield everybody, in no particular order, with their samples, oldest first."""
        for person_id, wrapped, record, rows in self._with_samples():
            cipher = self.unwrapped(person_id, wrapped)
            samples = [self._sample(person_id, cipher, row) for row in rows]
            yield self._person(person_id, cipher, record), samples

    def qualities(self, at_once: int) -> Iterator[tuple[str, dict[str, float]]]:
        """Yield the id and the quality of every sample."""
        for person_id, wrapped, _, rows in self._with_samples(at_once):
            cipher = self.unwrapped(person_id, wrapped)
            for sample_id, *_, record, _ in rows:
                fields = self._record(cipher, record, f"samples/record/{sample_id}")
                yield sample_id, records.quality_from(fields)

    def _with_samples(
        self, at_once: int = AT_ONCE
    ) -> Iterator[tuple[str, bytes, bytes, list[Row]]]:
        """Yield everybody's rows with those of their samples; a query for each takes longer."""
        last = -1
        while True:
            with self._store.snapshot():
                people = self._store.rows(PEOPLE_ON, last, at_once)
                if not people:
                    return
                samples: dict[str, list[Row]] = {person_id: [] for person_id, *_ in people}
                for row in self._store.rows(_SAMPLES_ON, last, people[-1][3]):
                    samples[row[0]].append(row[1:])
            for person_id, wrapped, record, _ in people:
                yield person_id, wrapped, record, samples[person_id]
            last = people[-1][3]

    def samples(self, person_id: str) -> list[Sample]:
        """Return a person's samples, oldest first. Raises UnknownPerson."""
        cipher = self.cipher(person_id)
        rows = self._store.rows(
            f"SELECT {_SAMPLE} FROM samples WHERE person_id = ? ORDER BY number",  # noqa: S608 our own columns
            person_id,
        )
        return [self._sample(person_id, cipher, row) for row in rows]

    def whole_samples(self, person_id: str) -> Iterator[WholeSample]:
        """Yield a person's samples with pictures and former embeddings, oldest first."""
        cipher = self.cipher(person_id)
        for sample in self.samples(person_id):
            portrait = self.portrait(sample.id, cipher)
            painting = self.paintings.of(sample.id, cipher)
            former, coming = (self._other(table, sample.id, cipher) for table in _OTHERS)
            yield WholeSample(sample, portrait, former, painting, coming)

    def whole_sample(self, sample_id: str) -> WholeSample:
        """Return one sample with everything that belongs to it. Raises UnknownPerson."""
        row = self._store.row("SELECT person_id FROM samples WHERE id = ?", sample_id)
        if row is None:
            raise UnknownPerson(
                say("That sample is not in the gallery any more."), say("Look again.")
            )
        wholes = self.whole_samples(row[0])
        return next(whole for whole in wholes if whole.sample.id == sample_id)

    def set_aside(self, sample_id: str, aside: bool) -> None:
        """Leave a sample out of the search, or take it back in. Raises UnknownPerson."""
        if not self._store.run(
            "UPDATE samples SET set_aside = ? WHERE id = ?", int(aside), sample_id
        ):
            raise UnknownPerson(
                say("That sample is not in the gallery any more."), say("Look again.")
            )

    def covers(self) -> dict[str, Cover]:
        """Return the cover of each person with pictures, by person id."""
        # SQL's grouping takes four times as long.
        counts: dict[str, int] = {}
        covers: dict[str, tuple[bool, str]] = {}
        rows = self._store.rows("SELECT person_id, id, set_aside FROM samples ORDER BY number")
        for person_id, sample_id, set_aside in rows:
            counts[person_id] = counts.get(person_id, 0) + 1
            if not set_aside or covers.get(person_id, (True, ""))[0]:
                covers[person_id] = (bool(set_aside), sample_id)
        return {id_: Cover(counts[id_], sample_id) for id_, (_, sample_id) in covers.items()}

    def insert_sample(self, whole: WholeSample, cipher: Cipher | None = None) -> None:
        """Write a sample under its person's data key. Raises ValueError as `check_size` does."""
        sample, portrait = whole.sample, whole.portrait
        cipher = cipher or self.cipher(sample.person_id)
        self.check_size(sample.space, sample.embedding.shape[0])
        self._store.run(
            "INSERT INTO samples (id, person_id, space, set_aside, embedding, record, place)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            *(sample.id, sample.person_id, sample.space, int(sample.set_aside)),
            sealed_embedding(cipher, sample.id, sample.space, sample.embedding),
            cipher.seal(_packed_sample(sample), f"samples/record/{sample.id}"),
            self.places.added(sample.place),
        )
        self._store.run(
            "INSERT INTO portraits (sample_id, landmarks, jpeg) VALUES (?, ?, ?)",
            sample.id,
            cipher.seal(
                portrait.landmarks.astype("<f4").tobytes(), f"portraits/landmarks/{sample.id}"
            ),
            cipher.seal(portrait.jpeg, f"portraits/jpeg/{sample.id}"),
        )
        for table, other in zip(_OTHERS, (whole.former, whole.coming), strict=True):
            self._keep_other(table, sample.id, other, cipher)
        self.paintings.insert(sample.id, whole.painting, cipher)

    def check_size(self, space: str, size: int) -> None:
        """Raise ValueError if embeddings of the space have another length."""
        fits = self._store.turn, space, size
        if self._store.turn and self._fits == fits:
            return  # the last one of this transaction was the same
        row = self._store.row(
            "SELECT length(embedding) FROM samples WHERE space = ? LIMIT 1", space
        )
        if row is not None and row[0] != 4 * size + OVERHEAD_BYTES:
            raise ValueError(f"embeddings in {space} have another length than {size}")
        self._fits = fits

    def portrait(self, sample_id: str, cipher: Cipher | None = None) -> StoredPortrait:
        """Return a sample's picture. Raises UnknownPerson if there is no such sample."""
        row = self._store.row(
            "SELECT person_id, landmarks, jpeg FROM portraits"
            " JOIN samples ON samples.id = sample_id WHERE sample_id = ?",
            sample_id,
        )
        if row is None:
            raise UnknownPerson(
                say("That sample is not in the gallery any more."), say("Look again.")
            )
        person_id, landmarks, jpeg = row
        cipher = cipher or self.cipher(person_id)
        points = self._opened(cipher, landmarks, f"portraits/landmarks/{sample_id}")
        picture = self._opened(cipher, jpeg, f"portraits/jpeg/{sample_id}")
        try:
            reading.check_portrait(picture)
        except reading.Malformed as error:
            raise GalleryDamaged(
                say(
                    "A picture of {name} cannot be used: {error}.",
                    name=self.person(person_id).name,
                    error=error.reason,
                ),
                say("Remove that picture in People; everything else can be used."),
            ) from error
        return StoredPortrait(sample_id, picture, np.frombuffer(points, "<f4").reshape(5, 2))

    def is_damaged(self) -> GalleryDamaged:
        """Return the problem of a value that does not open."""
        return damaged(self._store.path)

    def embedding(self, cipher: Cipher, sample_id: str, space: str, sealed: bytes) -> Floats:
        """Return the (D,) float32 embedding in a sealed value, of whatever length was stored."""
        packed = self.packed_embedding(cipher, sample_id, space, sealed)
        return np.frombuffer(packed, "<f4", len(packed) // 4) if packed else np.empty(0, "<f4")

    def packed_embedding(self, cipher: Cipher, sample_id: str, space: str, sealed: bytes) -> bytes:
        """Return the little-endian float32 numbers in a sealed value."""
        try:
            return cipher.open(sealed, f"samples/embedding/{sample_id}/{space}")
        except SealBroken as error:
            raise damaged(self._store.path) from error

    def _opened(self, cipher: Cipher, sealed: bytes, context: str) -> bytes:
        try:
            return cipher.open(sealed, context)
        except SealBroken as error:
            raise damaged(self._store.path) from error

    def _record(self, cipher: Cipher, sealed: bytes, context: str) -> dict[str, Any]:
        try:
            return reading.opened(cipher.open(sealed, context))
        except (SealBroken, reading.Malformed) as error:
            raise damaged(self._store.path) from error

    def _person(self, person_id: str, cipher: Cipher, record: bytes) -> Person:
        fields = self._record(cipher, record, f"people/record/{person_id}")
        return records.person_from(person_id, fields)

    def _person_of(self, row: Row) -> Person:
        person_id, wrapped_key, record = row
        return self._person(person_id, self.unwrapped(person_id, wrapped_key), record)

    def keep_coming(self, whole: WholeSample, coming: FormerEmbedding | None) -> None:
        """Store the embedding that another desk has made of a sample; None removes it."""
        cipher = self.cipher(whole.sample.person_id)
        self._store.run("DELETE FROM coming_embeddings WHERE sample_id = ?", whole.sample.id)
        self._keep_other("coming_embeddings", whole.sample.id, coming, cipher)

    def coming(self, space: str) -> dict[str, Floats]:
        """Return the embeddings of a space that other desks have made, by sample id."""
        rows = self._store.rows(
            "SELECT person_id, samples.id, coming_embeddings.embedding FROM coming_embeddings"
            " JOIN samples ON samples.id = sample_id WHERE coming_embeddings.space = ?",
            space,
        )
        return {
            sample_id: self.embedding(self.cipher(person_id), sample_id, space, sealed)
            for person_id, sample_id, sealed in rows
        }

    def _keep_other(
        self, table: str, sample_id: str, other: FormerEmbedding | None, cipher: Cipher
    ) -> None:
        if other is not None:
            self._store.run(
                f"INSERT INTO {table} (sample_id, space, embedding) VALUES (?, ?, ?)",  # noqa: S608 our own table names
                *(sample_id, other.space),
                sealed_embedding(cipher, sample_id, other.space, other.embedding),
            )

    def _other(self, table: str, sample_id: str, cipher: Cipher) -> FormerEmbedding | None:
        row = self._store.row(
            f"SELECT space, embedding FROM {table} WHERE sample_id = ?",  # noqa: S608 our own table names
            sample_id,
        )
        if row is None:
            return None
        space, sealed = row
        return FormerEmbedding(space, self.embedding(cipher, sample_id, space, sealed))

    def _sample(self, person_id: str, cipher: Cipher, row: Row) -> Sample:
        sample_id, space, set_aside, embedding, record, place = row
        return records.sample_from(
            self._record(cipher, record, f"samples/record/{sample_id}"),
            id=sample_id,
            person_id=person_id,
            space=space,
            embedding=self.embedding(cipher, sample_id, space, embedding),
            set_aside=bool(set_aside),
            place=self.places.name(place),
        )

    def _tag(self, name: str) -> bytes:
        return self._master.name_tag(names.key(name))


def new_sample(person_id: str, new: NewSample) -> WholeSample:
    """Return a new sample, enrolled now, with a new id."""
    sample = Sample(
        id=secrets.token_hex(16),
        person_id=person_id,
        space=new.space,
        embedding=new.embedding,
        quality=dict(new.quality),
        origin=new.origin,
        captured_at=datetime.now(UTC),
        set_aside=False,
        place=new.place,
    )
    return WholeSample(sample, StoredPortrait(sample.id, new.jpeg, new.landmarks))


def sealed_embedding(cipher: Cipher, sample_id: str, space: str, embedding: Floats) -> bytes:
    """Seal an embedding, bound to its sample and its space."""
    return cipher.seal(embedding.astype("<f4").tobytes(), f"samples/embedding/{sample_id}/{space}")


def _packed_person(person: Person) -> bytes:
    return json.dumps(records.person_fields(person)).encode()


def _packed_sample(sample: Sample) -> bytes:
    return json.dumps(records.sample_fields(sample)).encode()
