"""Export and import of a whole gallery as one password-protected file."""

import errno
import json
import os
import secrets
import struct
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, Literal

import numpy as np

from facegui.errors import InputProblem, UsageProblem
from facegui.gallery import names
from facegui.gallery.archive import ArchiveReader, ArchiveWriter, damaged_archive
from facegui.gallery.backup import erase_from_backups
from facegui.gallery.errors import GalleryUnavailable, UnknownPerson, disk_full
from facegui.gallery.leftovers import noted_export
from facegui.gallery.store import Store
from facegui.gallery.types import (
    FILES,
    ImportReport,
    Person,
    Sample,
    StoredPortrait,
    WholeSample,
    check_unit,
)
from facegui.gallery.vault import Vault, ids, person_fields, person_from, sample_fields

Conflict = Literal["skip", "add", "replace"]

_TEXT_LENGTH = struct.Struct(">I")
_MALFORMED = (ValueError, KeyError, TypeError, IndexError, struct.error)


Progress = tuple[int, int]


def export_gallery(store: Store, vault: Vault, path: Path, password: str) -> int:
    """Write everybody to ``path``, whole or not at all, and return how many people that were."""
    with store.snapshot():
        count = 0
        for count, _ in export_steps(store, vault, path, password):  # noqa: B007
            pass
    return count


def export_steps(store: Store, vault: Vault, path: Path, password: str) -> Iterator[Progress]:
    """Write everybody to ``path``, person by person, yielding how many of how many are done.

    Whole or not at all: closing the generator early leaves nothing behind. Whoever is removed
    meanwhile is left out.
    """
    with noted_export(store.path.parent, path) as part, _file_told(path):
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                writer = ArchiveWriter(file, password)
                people = sorted(vault.people(), key=lambda person: names.key(person.name))
                yield 0, len(people)
                for number, person in enumerate(people, 1):
                    with suppress(UnknownPerson):
                        _write_person(writer, vault, person)
                    yield number, len(people)
                writer.finish()
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise


def _write_person(writer: ArchiveWriter, vault: Vault, person: Person) -> None:
    payloads = [_packed_sample(whole) for whole in vault.whole_samples(person.id)]
    writer.write(_packed({"person": person.id, **person_fields(person)}))
    for payload in payloads:
        writer.write(payload)


class Import:
    """One import: all or nothing.

    ``on_conflict`` says what happens to somebody whose name is already in the gallery: "skip"
    leaves them alone, "add" gives them the samples they have not got, "replace" exchanges their
    samples, notes and consent for the file's.
    """

    def __init__(self, store: Store, vault: Vault, on_conflict: Conflict) -> None:
        self._store = store
        self._vault = vault
        self._on_conflict = on_conflict
        self._added: dict[str, str] = {}  # names by id
        self._changed: list[str] = []
        self._skipped: list[str] = []
        self._sample_ids: list[str] = []  # given to people who were there before
        self._samples = 0

    @property
    def report(self) -> ImportReport:
        """What has been done so far."""
        return ImportReport(
            tuple(self._added.values()), tuple(self._changed), tuple(self._skipped), self._samples
        )

    def run(self, path: Path, password: str) -> ImportReport:
        """Read the file in one transaction.

        Raises InputProblem for a wrong password or a damaged file.
        """
        with _opened(path) as file:
            reader = ArchiveReader(file, password)
            with self._store.transaction():
                self._take(iter(reader))
        return self.report

    def steps(self, path: Path, password: str) -> Iterator[Progress]:
        """Read the file person by person, yielding how many bytes of how many are done.

        It is checked from end to end before anything is written. Closing the generator early, or
        an error, takes back what was written until then. Not for "replace". Raises as `run`.
        """
        total = 2 * path.stat().st_size if path.is_file() else 0
        with _opened(path) as file:
            reader = ArchiveReader(file, password)
            for payload in reader:
                _check(payload)
                yield file.tell(), total
            reader.rewind()
            try:
                for person in _by_person(reader):
                    with self._store.transaction():
                        self._take(iter(person))
                    yield total // 2 + file.tell(), total
            except BaseException:
                self.undo()
                raise

    def undo(self) -> None:
        """Take back everybody it added and every sample it gave to others."""
        with self._store.transaction():
            for table, rows in (("people", list(self._added)), ("samples", self._sample_ids)):
                erase_from_backups(self._store, table, rows)
                self._store.run_many(
                    f"DELETE FROM {table} WHERE id = ?",  # noqa: S608
                    ((id_,) for id_ in rows),
                )
        self._store.forget_deleted()

    def _take(self, payloads: Iterator[bytes]) -> None:
        target: str | None = None
        for payload in payloads:
            try:
                fields, blobs = _unpacked(payload)
                if "person" in fields:
                    target = self._person(_person(fields))
                elif target is not None:
                    self._sample(_sample(target, fields, blobs))
            except _MALFORMED as error:
                raise damaged_archive() from error

    def _person(self, person: Person) -> str | None:
        """Return the id that gets the person's samples, None when they are to be skipped."""
        known = self._vault.id_of(person.name)
        if known is None:
            if self._store.row("SELECT 1 FROM people WHERE id = ?", person.id):
                person = replace(person, id=secrets.token_hex(16))
            self._vault.insert_person(person)
            self._added[person.id] = person.name
            return person.id
        if self._on_conflict == "skip":
            self._skipped.append(person.name)
            return None
        self._changed.append(person.name)
        if self._on_conflict == "replace":
            rows = self._store.rows("SELECT id FROM samples WHERE person_id = ?", known)
            erase_from_backups(self._store, "samples", ids(rows))
            self._store.run("DELETE FROM samples WHERE person_id = ?", known)
            self._vault.update_person(replace(person, id=known))
        return known

    def _sample(self, whole: WholeSample) -> None:
        sample = whole.sample
        row = self._store.row("SELECT person_id FROM samples WHERE id = ?", sample.id)
        if row is not None:
            if row[0] == sample.person_id:
                return
            sample = replace(sample, id=secrets.token_hex(16))
        self._vault.insert_sample(WholeSample(sample, whole.portrait))
        self._samples += 1
        if sample.person_id not in self._added:
            self._sample_ids.append(sample.id)


_BINARY = getattr(os, "O_BINARY", 0)


def _check(payload: bytes) -> None:
    """Refuse a record that could not be imported: InputProblem."""
    try:
        fields, blobs = _unpacked(payload)
        if "person" in fields:
            _person(fields)
        else:
            _sample("", fields, blobs)
    except (*_MALFORMED, UsageProblem) as error:
        raise damaged_archive() from error


def _by_person(payloads: Iterable[bytes]) -> Iterator[list[bytes]]:
    """Group a person's record with those of their samples."""
    group: list[bytes] = []
    for payload in payloads:
        if "person" in _unpacked(payload)[0] and group:
            yield group
            group = []
        group.append(payload)
    if group:
        yield group


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    try:
        file = path.open("rb")
    except OSError as error:
        raise InputProblem(
            f"The file {path} cannot be read: {error.strerror}.", "Check the path."
        ) from error
    with file:
        yield file


@contextmanager
def _file_told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise disk_full(path) from error
        raise GalleryUnavailable(
            f"The file {path} cannot be written: {error.strerror}.", "Choose another place for it."
        ) from error


def _packed(fields: dict[str, Any], *blobs: bytes) -> bytes:
    text = json.dumps({**fields, "blobs": [len(blob) for blob in blobs]}).encode()
    return b"".join((_TEXT_LENGTH.pack(len(text)), text, *blobs))


def _unpacked(payload: bytes) -> tuple[dict[str, Any], list[bytes]]:
    (length,) = _TEXT_LENGTH.unpack_from(payload)
    at = _TEXT_LENGTH.size + length
    fields = json.loads(payload[_TEXT_LENGTH.size : at])
    blobs = []
    for size in fields["blobs"]:
        blobs.append(payload[at : at + size])
        at += size
    return fields, blobs


def _packed_sample(whole: WholeSample) -> bytes:
    sample, portrait = whole.sample, whole.portrait
    return _packed(
        {
            "sample": sample.id,
            "space": sample.space,
            "set_aside": sample.set_aside,
            "place": sample.place,
            **sample_fields(sample),
        },
        sample.embedding.astype("<f4").tobytes(),
        portrait.landmarks.astype("<f4").tobytes(),
        portrait.jpeg,
    )


def _person(fields: dict[str, Any]) -> Person:
    person = person_from(fields["person"], fields)
    return replace(person, name=names.normalized(person.name))


def _sample(person_id: str, fields: dict[str, Any], blobs: list[bytes]) -> WholeSample:
    embedding = np.frombuffer(blobs[0], dtype="<f4")
    check_unit(embedding)
    landmarks = np.frombuffer(blobs[1], dtype="<f4").reshape(5, 2)
    return WholeSample(
        Sample(
            id=fields["sample"],
            person_id=person_id,
            space=fields["space"],
            embedding=embedding,
            quality=fields["quality"],
            origin=fields["origin"],
            captured_at=datetime.fromisoformat(fields["captured_at"]),
            set_aside=bool(fields["set_aside"]),
            place=_place(fields),
        ),
        StoredPortrait(fields["sample"], blobs[2], landmarks),
    )


def _place(fields: dict[str, Any]) -> str:
    place = fields.get("place", FILES)  # not in files of before there was one
    if not isinstance(place, str) or not place:
        raise ValueError("a place has a name")
    return place
