"""Imports everybody from a file that another FaceGUI wrote."""

import secrets
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO, Literal

from facegui.errors import cannot_be_read
from facegui.gallery import reading
from facegui.gallery.backups.backup import copy_to_backup, erase_from_backups
from facegui.gallery.backups.leftovers import ImportNote, killed_imports
from facegui.gallery.lookalike_names import LookalikeNames
from facegui.gallery.painted.rows import painting_from
from facegui.gallery.store import Store, ids
from facegui.gallery.transfer.archive import ArchiveReader
from facegui.gallery.transfer.exporting import Progress
from facegui.gallery.transfer.payloads import imported_person, imported_sample, shown_name, unpacked
from facegui.gallery.types import (
    ImportReport,
    Person,
    Sample,
    WholeSample,
)
from facegui.gallery.vault import Vault
from facegui.text import Sentence, say

Conflict = Literal["skip", "add", "replace"]


class Import:
    """One import: all or nothing, except that unusable records are left out.

    ``on_conflict`` says what happens to somebody whose name is already in the gallery: "skip"
    leaves them alone, "add" gives them the samples they do not have yet, "replace" exchanges their
    samples, notes and consent for the file's. People whose name only looks like somebody else's
    are left out. ``came`` are called with everybody added, and at the end with the report.
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
        self._replaced: list[str] = []  # ids of people whose samples were replaced
        self._sample_ids: list[str] = []  # added to people who were there before
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
            copy_to_backup(self._store, self._replaced)
        return self.report

    def steps(self, path: Path, password: str) -> Generator[Progress, None, None]:
        """Read the file person by person, yielding the bytes done and in all.

        It is read from end to end before anything is written. Closing the generator early, or an
        error, undoes what was written until then; after a kill, the next opening does. Not for
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
        """Undo it: erase everybody it added and every sample it gave to others."""
        take_back(self._store, list(self._added), self._sample_ids)
        self._lookalikes.forget()

    def _take(self, payloads: Iterator[bytes]) -> None:
        target: str | None = None
        whose, picture, added = "", 0, ""
        for payload in payloads:
            try:
                fields, blobs = unpacked(payload)
            except reading.Malformed as error:
                target, whose = None, ""
                self._left_out.append(say("A record was left out: {why}.", why=error.reason))
                continue
            if "person" in fields:
                target, whose, picture, added = None, shown_name(fields), 0, ""
                try:
                    target = self._person(imported_person(fields, blobs))
                except reading.Malformed as error:
                    self._left_out.append(_left_out(whose, error))
            elif target is not None:
                picture += "painting" not in fields
                try:
                    if "painting" in fields:
                        self._painting(target, added, fields, blobs)
                    else:
                        added = ""
                        added = self._sample(imported_sample(target, fields, blobs))
                except reading.Malformed as error:
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
            self._replaced.append(known)
        return known

    def _painting(
        self, person_id: str, sample_id: str, fields: Mapping[str, Any], blobs: list[bytes]
    ) -> None:
        """Give the sample that was added last its painting: Malformed."""
        if len(blobs) != 1:
            raise reading.Malformed(say("it lacks parts"))
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
        """Refuse a name that looks the same as another: Malformed."""
        alike = self._lookalikes.find(name)
        if alike is not None:
            raise reading.Malformed(
                say("the name looks the same as that of {name}, who is enrolled", name=alike.name)
            )

    def _check_size(self, sample: Sample) -> None:
        """Refuse an embedding that its encoder cannot have made: Malformed."""
        size = sample.embedding.shape[0]
        known = self._vault.sizes.get(sample.space, size)
        if size != known:
            raise reading.Malformed(
                say(
                    "its embedding has {size} {size:number|numbers} instead of {known}",
                    size=size,
                    known=known,
                )
            )
        try:
            self._vault.check_size(sample.space, size)
        except ValueError as error:
            raise reading.Malformed(
                say(
                    "embeddings in {space} have another length than {size}",
                    space=sample.space,
                    size=size,
                )
            ) from error


def _left_out(name: str, why: reading.Malformed) -> Sentence:
    if not name:
        return say("Somebody was left out: {why}.", why=why.reason)
    return say("{name} was left out: {why}.", name=name, why=why.reason)


def _picture_left_out(name: str, n: int, why: reading.Malformed) -> Sentence:
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
    # An unreadable record may have been a person: what follows must not go to the person before it.
    try:
        return "person" in unpacked(payload)[0]
    except reading.Malformed:
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
    """Undo what killed imports have written."""
    for people, samples in killed_imports(store.path.parent, tag):
        take_back(store, people, samples)


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    try:
        file = path.open("rb")
    except OSError as error:
        raise cannot_be_read(path, error, say("Check the path.")) from error
    with file:
        yield file
