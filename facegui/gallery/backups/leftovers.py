"""Removes the unfinished files of a killed process when the gallery is opened again.

Copies are written inside the gallery's write transaction, so a process that holds it knows that no
other is writing one. An export is written elsewhere: a note in the data folder says where, and the
process that writes it holds a lock beside the note.
"""

import hmac
import os
import secrets
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from filelock import FileLock, Timeout

from facegui import atomic
from facegui.gallery.backups.backup import journal, other_copies, remove, settle
from facegui.gallery.errors import (
    GalleryBusy,
    GalleryUnavailable,
    backup_path,
    sqlite_errors_as_problems,
)
from facegui.gallery.store import Store
from facegui.private import files_in, opener

Tag = Callable[[str], str]

_EXPORT = "export-"
_IMPORT = "import-"
_LOCK = ".lock"
# All other partial files are written within milliseconds and moved into place at once.
_PART_IS_DEAD_S = 60.0


def clear(store: Store) -> None:
    """Clear the remains of copies, exports and written files in the gallery's folder."""
    if store.read_only:
        return
    folder = store.path.parent
    with sqlite_errors_as_problems(store.path):
        copies = [backup_path(store.path), *other_copies(store.path)]
        parts = list(folder.glob("*.part*"))
        for inner in folder.iterdir():
            parts += files_in(inner, ".*.part") if inner.is_dir() else ()
        if parts or any(journal(file).exists() for file in (store.path, *copies)):
            _clear_copies(store, copies, parts)
        for note in folder.glob(f"{_EXPORT}*"):
            if note.suffix != _LOCK:
                _clear_export(note)
        for lock in (*folder.glob(f"{_EXPORT}*{_LOCK}"), *folder.glob(f"{_IMPORT}*{_LOCK}")):
            _clear_lock(lock)


@contextmanager
def noted_export(folder: Path, target: Path) -> Iterator[Path]:
    """Yield the path of a part for ``target``, noted in ``folder`` while it is written."""
    token = secrets.token_hex(4)
    part = target.with_name(f"{target.name}.{token}.part")
    note = folder / f"{_EXPORT}{token}"
    lock = _lock(note)
    with sqlite_errors_as_problems(note):
        lock.acquire(timeout=0)
        atomic.write(note, str(part.absolute()), durable=False)
    try:
        yield part
    finally:
        note.unlink(missing_ok=True)
        _release(lock)


class ImportNote:
    """The people an import has written so far, on disk before it commits.

    ``undone`` says that the note is no longer needed.
    """

    def __init__(self, path: Path, file: TextIO, tag: Tag) -> None:
        self._path, self._file, self._tag = path, file, tag
        self.undone = False
        self._written: set[str] = set()

    def write(self, people: Iterable[str], samples: Iterable[str]) -> None:
        """Add the ids that are new. Raises as the gallery does."""
        lines = [*(f"people {id_}" for id_ in people), *(f"samples {id_}" for id_ in samples)]
        with sqlite_errors_as_problems(self._path):
            for line in lines:
                if line not in self._written:
                    self._written.add(line)
                    self._file.write(f"{line} {self._tag(line)}\n")
            self._file.flush()
            os.fsync(self._file.fileno())


@contextmanager
def noted_import(folder: Path, tag: Tag) -> Iterator[ImportNote]:
    """Note an import in ``folder``, so that a kill of it is undone by `killed_imports`.

    The note stays when an error passes through and the import was not ``undone``.
    """
    path = folder / f"{_IMPORT}{secrets.token_hex(4)}"
    lock = _lock(path)
    with sqlite_errors_as_problems(path):
        lock.acquire(timeout=0)
        file = os.fdopen(opener(str(path), os.O_WRONLY | os.O_CREAT | os.O_EXCL), "w")
    note = ImportNote(path, file, tag)
    try:
        with file:
            yield note
        note.undone = True
    finally:
        if note.undone:
            path.unlink(missing_ok=True)
        _release(lock)


def killed_imports(folder: Path, tag: Tag) -> Iterator[tuple[list[str], list[str]]]:
    """Yield the people and samples of each import that was killed, then forget that one.

    Lines that the program did not write, or not completely, are skipped.
    """
    for note in sorted(folder.glob(f"{_IMPORT}*")):
        lock = _lock(note)
        if note.suffix == _LOCK:
            continue
        try:
            lock.acquire(timeout=0)
        except (Timeout, OSError):
            continue  # it is going on
        try:
            found: dict[str, list[str]] = {"people": [], "samples": []}
            for line in note.read_text("utf-8", "replace").splitlines():
                what, _, given = line.rpartition(" ")
                table, _, id_ = what.partition(" ")
                if table in found and hmac.compare_digest(given.encode(), tag(what).encode()):
                    found[table].append(id_)
            yield found["people"], found["samples"]
            note.unlink(missing_ok=True)
        except OSError:
            pass
        finally:
            _release(lock)


def _clear_copies(store: Store, copies: list[Path], parts: list[Path]) -> None:
    dead = time.time() - _PART_IS_DEAD_S
    try:
        with store.impatient(), store.transaction():
            # A gallery with a WAL has none: a restoration left it while folding the WAL into the
            # file.
            journal(store.path).unlink(missing_ok=True)
            for copy in copies:
                settle(copy)
                if copy.is_file() and copy.samefile(store.path):
                    remove(copy)  # a killed restoration gave the gallery a second name
            for part in parts:
                of_copy = _is_of_copy(part.name, store.path.stem)
                if part.is_file() and (of_copy or part.stat().st_mtime < dead):
                    part.unlink(missing_ok=True)
    except (GalleryBusy, GalleryUnavailable):
        pass  # the next opening does it
    except FileNotFoundError:
        pass  # another process was doing it too


def _is_of_copy(part: str, stem: str) -> bool:
    """Tell whether it is of a backup that was being made, or of one that was being restored."""
    return part.startswith(f"{stem}.part") or (part.startswith(stem) and ".backup.part" in part)


def _clear_export(note: Path) -> None:
    lock = _lock(note)
    try:
        lock.acquire(timeout=0)
    except (Timeout, OSError):
        return  # it is being written
    try:
        token = note.name.removeprefix(_EXPORT)
        part = Path(note.read_text("utf-8"))
        if part.name.endswith(f".{token}.part"):
            part.unlink(missing_ok=True)
        note.unlink(missing_ok=True)
    except (OSError, ValueError):
        pass  # the stick with this copy is not plugged in: the note stays
    finally:
        _release(lock)


def _clear_lock(lock: Path) -> None:
    """Remove a lock that a process left before it had written its note."""
    with suppress(Timeout, OSError):
        note = lock.with_suffix("")
        if not note.exists() and lock.lstat().st_mtime < time.time() - _PART_IS_DEAD_S:
            held = _lock(note)
            held.acquire(timeout=0)
            _release(held)


def _lock(note: Path) -> FileLock:
    return FileLock(note.with_name(note.name + _LOCK), mode=0o600)


def _release(lock: FileLock) -> None:
    Path(lock.lock_file).unlink(missing_ok=True)
    lock.release()
