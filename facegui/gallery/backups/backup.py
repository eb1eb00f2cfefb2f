"""The copies kept beside the gallery: one a day, and one before each change of format.

They hold the same encrypted content. A person who is erased from the gallery is erased from the
daily copy as well, and every other copy is removed, so that no backup brings back somebody who
asked to be forgotten. A copy is checked after it was made and after each edit.
"""

import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Collection, Iterable
from contextlib import closing, suppress
from pathlib import Path

from facegui.errors import FaceGuiError
from facegui.gallery import reserve
from facegui.gallery.errors import (
    GalleryBusy,
    GalleryDamaged,
    GalleryUnavailable,
    backup_path,
    disk_full,
    sqlite_errors_as_problems,
)
from facegui.gallery.integrity.head import HeadKeeper, HeadWatch
from facegui.gallery.store import Store
from facegui.text import NOTHING, Sentence, join, say

_DAY_S = 24 * 3600.0
# Above this size an edited copy is checked without its pictures, which take most of the time.
_CHECK_WHOLE_BYTES = 16 * 1024 * 1024
_TABLES = ("gallery", "people", "samples", "sightings")


# The tables with a person's rows, in the order in which they are written.
_OF_SAMPLE = "JOIN samples ON samples.id = sample_id WHERE person_id = ?"
_OF_PERSON = {
    "places": "WHERE id IN (SELECT place FROM samples WHERE person_id = ?)",
    "people": "WHERE id = ?",
    "consent_ends": "WHERE person_id = ?",
    "samples": "WHERE person_id = ? ORDER BY number",
    "portraits": _OF_SAMPLE,
    "former_embeddings": _OF_SAMPLE,
    "coming_embeddings": _OF_SAMPLE,
    "paintings": "WHERE id IN (SELECT id FROM samples WHERE person_id = ?)",
    "sightings": "WHERE person_id = ? ORDER BY number",
}


class _CopyDamaged(Exception):
    """A copy is not what SQLite must have written."""


def keep_daily_backup(store: Store) -> Sentence:
    """Check and copy the gallery when there is no copy of the last 24 hours.

    Returns a warning when no copy could be made, or when a bad one had to be made again, else
    nothing. Raises GalleryDamaged when the gallery does not pass the check: a bad file never
    replaces a good copy.
    """
    backup = backup_path(store.path)
    if store.read_only or _is_fresh(backup) or not store.row("SELECT 1 FROM people LIMIT 1"):
        return NOTHING
    try:
        with store.transaction():
            if not _is_fresh(backup):
                store.check()
                _check_room(store.path)
                _copy(store, backup)
    except GalleryDamaged:
        raise
    except GalleryBusy:
        return NOTHING  # the next opening makes the backup
    except FaceGuiError as problem:
        return say(
            "No backup of the gallery could be made: {problem}",
            problem=join(problem.message, problem.hint),
        )
    if store.backup_lost:
        store.backup_lost = False
        return say("The backup of the gallery was damaged and has been made again.")
    return NOTHING


def keep_before_migration(store: Store, version: int) -> Path:
    """Copy the gallery as it is in format ``version``; called inside the migration's transaction.

    Returns the path of the copy.
    """
    kept = store.path.with_name(f"{store.path.stem}-format{version}.backup")
    _copy(store, kept)
    return kept


def replaced_path(path: Path) -> Path:
    """Return the path of a gallery file that a backup has replaced."""
    return path.with_name(f"{path.stem}-replaced.backup")


def other_copies(path: Path) -> list[Path]:
    """Return the copies of the gallery file ``path``, without the daily one."""
    kept = [*path.parent.glob(f"{path.stem}-format*.backup"), replaced_path(path)]
    return [copy for copy in kept if copy.is_file()]


def erase_from_backups(store: Store, table: str, ids: Iterable[str]) -> None:
    """Delete rows of ``table`` by id from the daily backup; drop copies that cannot be edited.

    Called inside the transaction that deletes them from the gallery, and before it commits. A
    copy that is bad is dropped too, and ``store.backup_lost`` says so.
    """
    backup = backup_path(store.path)
    with sqlite_errors_as_problems(store.path):
        for other in other_copies(store.path):
            remove(other)
        remove(_part(backup))
        settle(backup)
        if not backup.is_file():
            return
        erased = list(ids)
        try:
            _delete(backup, table, erased, store.keeper)
        except (sqlite3.Error, _CopyDamaged) as error:
            if _is_full(error) and reserve.give_back(store.path):
                erase_from_backups(store, table, erased)
                return
            remove(backup)
            store.backup_lost = True


def copy_to_backup(store: Store, person_ids: Iterable[str]) -> None:
    """Copy to the daily backup the rows of these people that it lacks.

    After an undo or a merge the backup would otherwise lack them until the next day. Call this
    after the transaction: before it, a kill could leave rows in the backup that were never
    committed. Values are copied as they are sealed. A failure is ignored, because the change itself
    is done.
    """
    backup, wanted = backup_path(store.path), list(person_ids)
    if not wanted or not backup.is_file():
        return
    # In a transaction, so that nobody else edits the backup or erases these people meanwhile.
    with suppress(GalleryBusy, GalleryUnavailable), store.transaction():
        try:
            with sqlite_errors_as_problems(store.path):
                settle(backup)
                _edit(backup, store.keeper, lambda copy, _: _add(copy, store.connection, wanted))
        except (GalleryDamaged, sqlite3.Error, _CopyDamaged):
            remove(backup)
            store.backup_lost = True


def settle(copy: Path) -> None:
    """Repair a copy whose editing was killed: SQLite rolls it back when it is opened.

    Without this, its journal would be played into the next copy of that name.
    """
    for file in (copy, journal(copy)):
        if file.is_symlink():
            file.unlink()  # only copies in this folder can be edited
    if copy.is_file() and journal(copy).exists():
        made_at = copy.stat().st_mtime
        try:
            with closing(sqlite3.connect(copy)) as opened:
                opened.execute("SELECT count(*) FROM sqlite_master").fetchone()
            os.utime(copy, (made_at, made_at))
        except (sqlite3.Error, UnicodeDecodeError):
            copy.unlink()
    # It is still there if the copy is gone, or if the copy had nothing to roll back.
    journal(copy).unlink(missing_ok=True)


def remove(copy: Path) -> None:
    """Remove a copy with what SQLite may have left beside it, the copy first."""
    copy.unlink(missing_ok=True)
    remove_beside(copy)


def remove_beside(copy: Path) -> None:
    """Remove what SQLite may have left beside a file."""
    for end in ("-journal", "-wal", "-shm"):
        copy.with_name(copy.name + end).unlink(missing_ok=True)


def journal(copy: Path) -> Path:
    """Where SQLite keeps what it changes in ``copy`` until it has finished."""
    return copy.with_name(copy.name + "-journal")


def copy_file(source: sqlite3.Connection, part: Path) -> None:
    """Copy a database to ``part``, one self-contained file, and check it: sqlite3.Error."""
    remove(part)
    part.touch(mode=0o600)
    with closing(sqlite3.connect(part)) as copy:
        source.backup(copy)
        # So that it needs no WAL beside it.
        copy.execute("PRAGMA journal_mode=DELETE")
        if copy.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
            raise sqlite3.DatabaseError("the copy is not whole")


def _delete(backup: Path, table: str, ids: Iterable[str], keeper: HeadKeeper | None) -> None:
    def delete(copy: sqlite3.Connection, tables: Collection[str]) -> None:
        if table in tables:  # a copy of an older format lacks the table
            copy.executemany(f"DELETE FROM {table} WHERE id = ?", ((id_,) for id_ in ids))  # noqa: S608 our own table names

    _edit(backup, keeper, delete)


def _add(copy: sqlite3.Connection, source: sqlite3.Connection, person_ids: Iterable[str]) -> None:
    if _format_of(copy) != _format_of(source):
        return  # a copy of an older format has other columns; the next daily backup includes them
    for person_id in person_ids:
        for table, which in _OF_PERSON.items():
            found = source.execute(f"SELECT {table}.* FROM {table} {which}", (person_id,))  # noqa: S608 our own table names
            # A number orders the rows within one file.
            columns = [name for name, *_ in found.description if name != "number"]
            numbered = len(found.description) - len(columns)
            copy.executemany(
                f"INSERT OR IGNORE INTO {table} ({', '.join(columns)})"  # noqa: S608 see above
                f" VALUES ({', '.join('?' * len(columns))})",
                (row[numbered:] for row in found),
            )


def _format_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _edit(
    backup: Path,
    keeper: HeadKeeper | None,
    change: Callable[[sqlite3.Connection, Collection[str]], None],
) -> None:
    """Change a copy, which keeps its age; ``change`` gets its tables."""
    made_at = backup.stat().st_mtime
    with closing(sqlite3.connect(backup, isolation_level=None)) as copy:
        copy.execute("PRAGMA secure_delete=ON")
        copy.execute("PRAGMA foreign_keys=ON")
        # We write no triggers, and one that somebody else wrote could keep what is to be erased.
        if copy.execute("SELECT 1 FROM sqlite_master WHERE type IN ('trigger', 'view')").fetchone():
            raise _CopyDamaged
        tables = {name for (name,) in copy.execute("SELECT name FROM sqlite_master")}
        watch = HeadWatch(copy, keeper) if keeper and "head" in tables else None
        copy.execute("BEGIN")
        change(copy, tables)
        if watch is not None:
            watch.sign()
        copy.execute("COMMIT")
    _check_edited(backup)
    os.utime(backup, (made_at, made_at))


def _is_full(error: Exception) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL


def _check_edited(backup: Path) -> None:
    whole = backup.stat().st_size <= _CHECK_WHOLE_BYTES
    # Opened again, since only what is on the disk counts.
    with closing(sqlite3.connect(backup)) as copy:
        for of in ("1",) if whole else _TABLES:
            if copy.execute(f"PRAGMA quick_check({of})").fetchone() != ("ok",):
                raise _CopyDamaged


def _copy(store: Store, target: Path) -> None:
    """Copy the file whole or not at all. Our own write transaction keeps other writers away."""
    part = _part(target)
    with sqlite_errors_as_problems(store.path):
        try:
            with closing(store.connect()) as source:
                copy_file(source, part)
            settle(target)
            part.replace(target)
        except BaseException:
            remove(part)
            raise


def _check_room(path: Path) -> None:
    # A backup must not take the last space, which the gallery itself needs.
    if shutil.disk_usage(path.parent).free < 2 * path.stat().st_size:
        raise disk_full(path)


def _part(target: Path) -> Path:
    return target.with_name(target.name + ".part")


def _is_fresh(backup: Path) -> bool:
    return backup.is_file() and abs(time.time() - backup.stat().st_mtime) < _DAY_S
