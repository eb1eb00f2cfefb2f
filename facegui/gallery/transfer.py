"""Export and import of a whole gallery as one password-protected file."""

import errno
import os
import secrets
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO, Literal

from facegui.atomic import place
from facegui.errors import InputProblem
from facegui.gallery import names, records
from facegui.gallery.archive import ArchiveReader, ArchiveWriter
from facegui.gallery.backups.backup import erase_from_backups
from facegui.gallery.backups.leftovers import ImportNote, killed_imports, noted_export
from facegui.gallery.errors import GalleryUnavailable, UnknownPerson, disk_full
from facegui.gallery.lookalike_names import LookalikeNames
from facegui.gallery.painted.rows import packed_painting, painting_from
from facegui.gallery.store import Store
from facegui.gallery.types import (
    ImportReport,
    Person,
    Sample,
    WholeSample,
)
from facegui.gallery.vault import Vault, ids
from facegui.text import Sentence, say

Conflict = Literal["skip", "add", "replace"]

Progress = tuple[int, int]


def export_gallery(store: Store, vault: Vault, path: Path, password: str) -> int:
    """Write everybody to ``path``, whole or not at all, and return how many people that were."""
    with store.snapshot():
        count = 0
        for count, _ in export_steps(store, vault, path, password):  # noqa: B007 the last count is wanted
            pass
    return count


def export_steps(
    store: Store, vault: Vault, path: Path, password: str
) -> Generator[Progress, None, None]:
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
            place(part, path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise


def _write_person(writer: ArchiveWriter, vault: Vault, person: Person) -> None:
    payloads = []
    for whole in vault.whole_samples(person.id):
        payloads.append(records.packed_sample(whole))
        if whole.painting is not None:
            payloads.append(packed_painting(whole.sample.id, whole.painting))
    writer.write(records.packed_person(person))
    for payload in payloads:
        writer.write(payload)


class Import:
    """One import: all or nothing, but for records that cannot be used, which are left out.

    ``on_conflict`` says what happens to somebody whose name is already in the gallery: "skip"
    leaves them alone, "add" gives them the samples they have not got, "replace" exchanges their
    samples, notes and consent for the file's. Whose name only looks like that of somebody else is
    left out. ``came`` is told of everybody added, and at the end
    of what was done.
    """

    def __init__(
        self,
        store: Store,
        vault: Vault,
        on_conflict: Conflict,
        note: Callable[[], AbstractContextManager[ImportNote]],
        came: tuple[Callable[[Person], None], Callable[[ImportReport], None]],
        *,
        lookalikes: LookalikeNames,
    ) -> None:
        self._store = store
        self._vault = vault
        self._note = note
        self._entered, self._ended = came
        self._lookalikes = lookalikes
        self._on_conflict = on_conflict
        self._added: dict[str, str] = {}  # names by id
        self._changed: list[str] = []
        self._skipped: list[str] = []
        self._sample_ids: list[str] = []  # given to people who were there before
        self._samples = 0
        self._left_out: list[Sentence] = []

    @property
    def report(self) -> ImportReport:
        """What has been done so far."""
        return ImportReport(
            tuple(self._added.values()),
            tuple(self._changed),
            tuple(self._skipped),
            self._samples,
            tuple(self._left_out),
        )

    def run(self, path: Path, password: str) -> ImportReport:
        """Read the file in one transaction.

        Raises InputProblem for a wrong password or a damaged file.
        """
        with _opened(path) as file:
            reader = ArchiveReader(file, password)
            with self._store.transaction():
                self._take(iter(reader))
                self._ended(self.report)
        return self.report

    def steps(self, path: Path, password: str) -> Generator[Progress, None, None]:
        """Read the file person by person, yielding how many bytes of how many are done.

        It is read from end to end before anything is written. Closing the generator early, or an
        error, takes back what was written until then; after a kill the next opening does. Not for
        "replace". Raises as `run`.
        """
        total = 2 * path.stat().st_size if path.is_file() else 0
        with _opened(path) as file:
            reader = ArchiveReader(file, password)
            for _ in reader:
                yield file.tell(), total
            reader.rewind()
            with self._note() as note:
                try:
                    for person in _by_person(reader):
                        with self._store.transaction():
                            self._take(iter(person))
                            note.write(self._added, self._sample_ids)
                        yield total // 2 + file.tell(), total
                    self._ended(self.report)
                except BaseException:
                    self.undo()
                    note.undone = True
                    raise

    def undo(self) -> None:
        """Take back everybody it added and every sample it gave to others."""
        take_back(self._store, list(self._added), self._sample_ids)
        self._lookalikes.forget()

    def _take(self, payloads: Iterator[bytes]) -> None:
        target: str | None = None
        whose, picture, added = "", 0, ""
        for payload in payloads:
            try:
                fields, blobs = records.unpacked(payload)
            except records.Malformed as error:
                target, whose = None, ""
                self._left_out.append(say("A record was left out: {why}.", why=error.reason))
                continue
            if "person" in fields:
                target, whose, picture, added = None, records.shown_name(fields), 0, ""
                try:
                    target = self._person(records.imported_person(fields, blobs))
                except records.Malformed as error:
                    self._left_out.append(_left_out(whose, error))
            elif target is not None:
                picture += "painting" not in fields
                try:
                    if "painting" in fields:
                        self._painting(target, added, fields, blobs)
                    else:
                        added = ""
                        added = self._sample(records.imported_sample(target, fields, blobs))
                except records.Malformed as error:
                    self._left_out.append(_picture_left_out(whose, picture, error))

    def _person(self, person: Person) -> str | None:
        """Return the id that gets the person's samples, None when they are to be skipped."""
        known = self._vault.id_of(person.name)
        if known is None:
            self._check_name(person.name)
            if self._store.row("SELECT 1 FROM people WHERE id = ?", person.id):
                person = replace(person, id=secrets.token_hex(16))
            self._vault.insert_person(person)
            self._lookalikes.note(person)
            self._entered(person)
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

    def _painting(
        self, person_id: str, sample_id: str, fields: Mapping[str, Any], blobs: list[bytes]
    ) -> None:
        """Give the sample that was added last its painting: Malformed."""
        if len(blobs) != 1:
            raise records.Malformed(say("it lacks parts"))
        painting = painting_from(fields, blobs[0])
        if sample_id:
            self._vault.paintings.insert(sample_id, painting, self._vault.cipher(person_id))

    def _sample(self, whole: WholeSample) -> str:
        """Return the id it was added under, empty when it was there already."""
        sample = whole.sample
        row = self._store.row("SELECT person_id FROM samples WHERE id = ?", sample.id)
        if row is not None:
            if row[0] == sample.person_id:
                return ""
            sample = replace(sample, id=secrets.token_hex(16))
        self._check_size(sample)
        self._vault.insert_sample(WholeSample(sample, whole.portrait))
        self._samples += 1
        if sample.person_id not in self._added:
            self._sample_ids.append(sample.id)
        return sample.id

    def _check_name(self, name: str) -> None:
        """Refuse somebody who could not be told from another by the eye: Malformed."""
        alike = self._lookalikes.find(name)
        if alike is not None:
            raise records.Malformed(
                say("the name looks the same as that of {name}, who is enrolled", name=alike.name)
            )

    def _check_size(self, sample: Sample) -> None:
        """Refuse an embedding that its encoder cannot have made: Malformed."""
        size = sample.embedding.shape[0]
        known = self._vault.sizes.get(sample.space, size)
        if size != known:
            raise records.Malformed(
                say(
                    "its embedding has {size} {size:number|numbers} instead of {known}",
                    size=size,
                    known=known,
                )
            )
        try:
            self._vault.check_size(sample.space, size)
        except ValueError as error:
            raise records.Malformed(
                say(
                    "embeddings in {space} have another length than {size}",
                    space=sample.space,
                    size=size,
                )
            ) from error


_BINARY = getattr(os, "O_BINARY", 0)


def _left_out(name: str, why: records.Malformed) -> Sentence:
    if not name:
        return say("Somebody was left out: {why}.", why=why.reason)
    return say("{name} was left out: {why}.", name=name, why=why.reason)


def _picture_left_out(name: str, n: int, why: records.Malformed) -> Sentence:
    if not name:
        return say("Somebody, picture {n} was left out: {why}.", n=n, why=why.reason)
    return say("{name}, picture {n} was left out: {why}.", name=name, n=n, why=why.reason)


def _by_person(payloads: Iterable[bytes]) -> Iterator[list[bytes]]:
    """Group a person's record with those of their samples."""
    group: list[bytes] = []
    for payload in payloads:
        if _begins_somebody(payload) and group:
            yield group
            group = []
        group.append(payload)
    if group:
        yield group


def _begins_somebody(payload: bytes) -> bool:
    # One that cannot be read may have been a person: what follows belongs to nobody before it.
    try:
        return "person" in records.unpacked(payload)[0]
    except records.Malformed:
        return True


def take_back(store: Store, people: Sequence[str], samples: Sequence[str]) -> None:
    """Erase people and samples that an import has written, here and in the backup."""

    def erase() -> None:
        for table, rows in (("people", people), ("samples", samples)):
            erase_from_backups(store, table, rows)
            store.run_many(
                f"DELETE FROM {table} WHERE id = ?",  # noqa: S608 our own table names
                ((id_,) for id_ in rows),
            )

    store.erase(erase)
    store.forget_deleted()


def undo_killed(store: Store, tag: Callable[[str], str]) -> None:
    """Take back what imports have written that were killed."""
    for people, samples in killed_imports(store.path.parent, tag):
        take_back(store, people, samples)


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    try:
        file = path.open("rb")
    except OSError as error:
        raise InputProblem(
            say("The file {path} cannot be read: {strerror}.", path=path, strerror=error.strerror),
            say("Check the path."),
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
            say(
                "The file {path} cannot be written: {strerror}.", path=path, strerror=error.strerror
            ),
            say("Choose another place for it."),
        ) from error
