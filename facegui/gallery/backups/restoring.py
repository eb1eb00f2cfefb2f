"""The backups of a gallery: which exist, which are good, and restoring one."""

import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from facegui.errors import UsageProblem
from facegui.gallery.backups.backup import (
    copy_file,
    other_copies,
    remove,
    remove_beside,
    replaced_path,
    settle,
)
from facegui.gallery.errors import (
    FILE_NAME,
    GalleryBusy,
    GalleryDamaged,
    backup_path,
    sqlite_errors_as_problems,
)
from facegui.gallery.integrity.schema import schema_in
from facegui.gallery.master_key import MasterKey
from facegui.gallery.migrations import LADDER, schema_of
from facegui.gallery.store import Store, links
from facegui.text import NOTHING, Sentence, say

_BUSY_S = 1.0


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy beside the gallery: when it was made (aware), its size, and its number of people.

    ``problem`` is a sentence about what is wrong with it, empty for a good one.
    """

    path: Path
    made_at: datetime
    size_bytes: int
    people: int
    problem: Sentence = NOTHING


def check_backups(data_dir: Path) -> tuple[Backup, ...]:
    """Open and read every backup from end to end; the newest first."""
    path = data_dir / FILE_NAME
    with sqlite_errors_as_problems(path):
        found = [copy for copy in (backup_path(path), *other_copies(path)) if copy.is_file()]
        checked = [_checked(copy) for copy in found]
    return tuple(sorted(checked, key=lambda one: one.made_at, reverse=True))


def newest_good(data_dir: Path) -> Backup | None:
    """Return the newest good backup, not counting a gallery that a restoration replaced."""
    replaced = replaced_path(data_dir / FILE_NAME)
    good = (one for one in check_backups(data_dir) if not one.problem and one.path != replaced)
    return next(good, None)


def restore(data_dir: Path, name: str = "", *, keyring_allowed: bool = True) -> Backup:
    """Replace the gallery by a backup, by default the newest good one; return it.

    The former gallery is kept as "gallery-replaced.backup" until somebody is erased. Raises
    GalleryBusy while any process has the gallery open, GalleryDamaged for a bad backup,
    UsageProblem for an unknown one, GalleryLocked when its key is missing.
    """
    path = data_dir / FILE_NAME
    chosen = _chosen(data_dir, name)
    part = path.with_suffix(".part")
    try:
        with sqlite_errors_as_problems(path):
            with closing(sqlite3.connect(_read_only(chosen.path), uri=True)) as source:
                copy_file(source, part)
            store = Store(part, busy_s=_BUSY_S)
        with closing(store):
            key = MasterKey(store, keyring_allowed=keyring_allowed)
        with sqlite_errors_as_problems(path):
            _set_aside(path)
            key.known_state(
                path
            ).forget()  # first, or after a kill here the backup would look like a rolled-back file
            part.replace(path)
    finally:
        with suppress(OSError):
            remove(part)
    return chosen


def _chosen(data_dir: Path, name: str) -> Backup:
    if not name:
        newest = newest_good(data_dir)
        if newest is None:
            raise GalleryDamaged(
                say("There is no good backup in {data_dir}.", data_dir=data_dir),
                say("Restore the file from your own."),
            )
        return newest
    for one in check_backups(data_dir):
        if one.path.name == name:
            if one.problem:
                raise GalleryDamaged(
                    say("{path}: {problem}", path=one.path, problem=one.problem),
                    say("Choose another backup."),
                )
            return one
    raise UsageProblem(
        say("There is no backup called {name}.", name=name), say("See facegui backup list.")
    )


def _checked(copy: Path) -> Backup:
    settle(copy)
    people, problem = 0, NOTHING
    try:
        with closing(sqlite3.connect(_read_only(copy), uri=True)) as opened:
            version = opened.execute("PRAGMA user_version").fetchone()[0]
            if not 1 <= version <= len(LADDER):
                problem = say("It is not a gallery, or one of a newer FaceGUI.")
            elif schema_in(opened) != schema_of(LADDER[:version]):
                problem = say("It is not built as FaceGUI builds it.")
            elif opened.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
                problem = say("It is damaged.")
            elif opened.execute("SELECT count(*) FROM gallery").fetchone() != (1,):
                problem = say("It belongs to no key.")
            else:
                people = int(opened.execute("SELECT count(*) FROM people").fetchone()[0])
    except (sqlite3.Error, UnicodeDecodeError):
        problem = say("It is damaged.")
    state = copy.stat()
    made_at = datetime.fromtimestamp(state.st_mtime).astimezone()
    return Backup(copy, made_at, state.st_size, people, problem)


def _set_aside(path: Path) -> None:
    """Keep the gallery as the replaced one, if nobody has it open.

    It stays in its place until another takes it, so that a kill in between costs nothing.
    """
    for link in links(path):
        link.unlink()
    if not path.is_file():
        remove(path)
        return
    try:
        with closing(sqlite3.connect(path, timeout=_BUSY_S)) as gallery:
            # Folds the WAL into the file, which SQLite refuses while there is another connection.
            gallery.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise GalleryBusy(
                say("The gallery is open in another FaceGUI; nothing was changed."),
                say("Close every other FaceGUI that uses this data folder, then try again."),
            ) from error
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        pass  # damaged, which is why it is replaced
    replaced = replaced_path(path)
    remove(replaced)
    try:
        os.link(path, replaced)
    except OSError:  # a disk without hard links
        path.replace(replaced)
    remove_beside(path)


def _read_only(copy: Path) -> str:
    return f"{copy.absolute().as_uri()}?mode=ro"
