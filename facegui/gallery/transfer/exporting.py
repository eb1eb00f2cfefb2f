"""Writes a whole gallery into one password-protected file."""

import errno
import os
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from facegui.atomic import place
from facegui.gallery import names
from facegui.gallery.backups.leftovers import noted_export
from facegui.gallery.errors import GalleryUnavailable, UnknownPerson, disk_full
from facegui.gallery.painted.rows import packed_painting
from facegui.gallery.store import Store
from facegui.gallery.transfer.archive import ArchiveWriter
from facegui.gallery.transfer.payloads import packed_person, packed_sample
from facegui.gallery.types import Person
from facegui.gallery.vault import Vault
from facegui.text import say

Progress = tuple[int, int]

_BINARY = getattr(os, "O_BINARY", 0)


def export_gallery(store: Store, vault: Vault, path: Path, password: str) -> int:
    """Write everybody to ``path``, completely or not at all, and return how many people."""
    with store.snapshot():
        count = 0
        for count, _ in export_steps(store, vault, path, password):  # noqa: B007 the last count is wanted
            pass
    return count


def export_steps(
    store: Store, vault: Vault, path: Path, password: str
) -> Generator[Progress, None, None]:
    """Write everybody to ``path``, person by person, yielding how many are done and in all.

    Whole or not at all: closing the generator early leaves nothing behind. People who are removed
    meanwhile are left out.
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
    written = []
    for whole in vault.whole_samples(person.id):
        written.append(packed_sample(whole))
        if whole.painting is not None:
            written.append(packed_painting(whole.sample.id, whole.painting))
    writer.write(packed_person(person))
    for payload in written:
        writer.write(payload)


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
