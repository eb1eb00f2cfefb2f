"""The copies kept beside the gallery: one a day, and one before each change of format.

They hold the same encrypted content. Whoever is erased from the gallery is erased from the
daily copy as well, and copies of older formats are removed, so that no backup brings back
somebody who asked to be forgotten.
"""

import os
import shutil
import sqlite3
import time
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from facegui.errors import FaceGuiError
from facegui.gallery.errors import GalleryBusy, GalleryDamaged, backup_path, disk_full, told
from facegui.gallery.store import Store

_DAY_S = 24 * 3600.0


def keep_daily_backup(store: Store) -> str:
    """Check and copy the gallery when the last copy is more than a day old.

    Returns a warning when no copy could be made, else nothing. Raises GalleryDamaged when the
    gallery does not pass the check: a bad file never replaces a good copy.
    """
    backup = backup_path(store.path)
    if store.read_only or _is_fresh(backup) or not store.row("SELECT 1 FROM people LIMIT 1"):
        return ""
    try:
        with store.transaction():
            if not _is_fresh(backup):
                store.check()
                _check_room(store.path)
                _copy(store, backup)
    except GalleryDamaged:
        raise
    except GalleryBusy:
        return ""  # the next opening makes it
    except FaceGuiError as problem:
        return f"No backup of the gallery could be made: {problem}"
    return ""


def keep_before_migration(store: Store, version: int) -> Path:
    """Copy the gallery as it is in format ``version``; called inside the migration's transaction.

    Returns where the copy lies.
    """
    kept = store.path.with_name(f"{store.path.stem}-format{version}.backup")
    _copy(store, kept)
    return kept


def erase_from_backups(store: Store, table: str, ids: Iterable[str]) -> None:
    """Delete rows of ``table`` by id from the daily backup; drop copies that cannot be edited.

    Called inside the transaction that deletes them from the gallery, and before it commits.
    """
    backup = backup_path(store.path)
    with told(store.path):
        for older in store.path.parent.glob(f"{store.path.stem}-format*.backup"):
            older.unlink()
        _part(backup).unlink(missing_ok=True)
        if not backup.is_file():
            return
        try:
            _delete(backup, table, ids)
        except sqlite3.Error:
            backup.unlink()


def _delete(backup: Path, table: str, ids: Iterable[str]) -> None:
    made_at = backup.stat().st_mtime
    with closing(sqlite3.connect(backup, isolation_level=None)) as copy:
        copy.execute("PRAGMA secure_delete=ON")
        copy.execute("PRAGMA foreign_keys=ON")
        if copy.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone() is None:
            return  # a copy of an older format has nothing of it
        copy.execute("BEGIN")
        copy.executemany(f"DELETE FROM {table} WHERE id = ?", ((id_,) for id_ in ids))  # noqa: S608
        copy.execute("COMMIT")
    os.utime(backup, (made_at, made_at))


def _copy(store: Store, target: Path) -> None:
    """Copy the file whole or not at all. Our own write transaction keeps other writers away."""
    part = _part(target)
    with told(store.path):
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
        try:
            with closing(store.connect()) as source, closing(sqlite3.connect(part)) as copy:
                source.backup(copy)
                # One self-contained file, not one that wants a WAL beside it.
                copy.execute("PRAGMA journal_mode=DELETE")
            part.replace(target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise


def _check_room(path: Path) -> None:
    # A backup must not take the last space that the gallery itself needs.
    if shutil.disk_usage(path.parent).free < 2 * path.stat().st_size:
        raise disk_full(path)


def _part(target: Path) -> Path:
    return target.with_name(target.name + ".part")


def _is_fresh(backup: Path) -> bool:
    return backup.is_file() and abs(time.time() - backup.stat().st_mtime) < _DAY_S
