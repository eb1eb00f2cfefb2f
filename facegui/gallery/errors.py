"""What can go wrong with a gallery, in one sentence each; SQLite's codes appear only here."""

import errno
import shutil
import sqlite3
from datetime import datetime
from pathlib import Path

from facegui.errors import FaceGuiError, UsageProblem
from facegui.text import Sentence, say

FILE_NAME = "gallery.db"

_NEARLY_FULL_BYTES = 256 * 1024
# After migration every table and column exists, unless the schema itself was damaged.
_DAMAGED_SCHEMA = (
    "no such table",
    "no such column",
    "foreign key mismatch",
    "unsupported file format",
)


class GalleryLocked(FaceGuiError):
    """The key of the gallery is missing or is not the right one. Nothing is lost."""


class GalleryDamaged(FaceGuiError):
    """The gallery file, or a value in it, cannot be read."""


class GalleryBusy(FaceGuiError):
    """Another process is writing to the gallery for longer than we wait."""


class GalleryReadOnly(FaceGuiError):
    """The gallery can be read but not written."""


class GalleryUnavailable(FaceGuiError):
    """The disk is full, fails, or the folder cannot be used."""


class DiskFull(GalleryUnavailable):
    """There is no room on the disk; nothing was changed."""


class GalleryTooNew(FaceGuiError):
    """The gallery was written by a newer FaceGUI."""


class UnknownPerson(UsageProblem):
    """Nobody of that name or id is enrolled."""


_DAMAGED = say("is damaged")


def backup_path(path: Path) -> Path:
    """Return the path of the daily backup of the gallery file ``path``."""
    return path.with_suffix(".backup")


def damaged(path: Path, what: Sentence = _DAMAGED) -> GalleryDamaged:
    """Return the problem of an unreadable gallery file, with its newest backup."""
    backup = backup_path(path)
    message = say("The gallery file {path} {what}.", path=path, what=what)
    if not backup.is_file():
        return GalleryDamaged(
            message, say("There is no backup yet: restore the file from your own.")
        )
    made = datetime.fromtimestamp(backup.stat().st_mtime).astimezone()
    return GalleryDamaged(
        message,
        say(
            "Restore the backup of {made}, {backup}: facegui backup "
            "restore, or Settings, Data and privacy.",
            made=f"{made:%Y-%m-%d %H:%M}",
            backup=backup,
        ),
    )


def disk_full(path: Path) -> DiskFull:
    """Return the problem of a full disk under ``path``."""
    return DiskFull(
        say("The disk that holds {path} is full; nothing was changed.", path=path),
        say("Free some space and try again."),
    )


def read_only(path: Path) -> GalleryReadOnly:
    """Return the problem of a ``path`` that cannot be written."""
    return GalleryReadOnly(
        say("The gallery {path} can only be read, not changed.", path=path),
        say("Make its folder writable for you, or choose another one with --data-dir."),
    )


def gone(path: Path) -> GalleryUnavailable:
    """Return the problem of an opened file that is not at ``path`` any more."""
    return GalleryUnavailable(
        say(
            "The gallery {path} is not there any more: it was moved, "
            "deleted or replaced while it was open.",
            path=path,
        ),
        say("Put it back, or start FaceGUI again. Nothing was changed."),
    )


def is_link(path: Path) -> GalleryUnavailable:
    """Return the problem of a ``path`` that leads somewhere else."""
    return GalleryUnavailable(
        say(
            "The gallery file {path} is a link to another place, which is not followed.",
            path=path,
        ),
        say("Put the file itself there, or choose its folder with --data-dir."),
    )


def name_taken(name: str) -> UsageProblem:
    """Return the problem that somebody is enrolled under ``name``."""
    return UsageProblem(
        say("Somebody named {name} is already enrolled.", name=name),
        say("Choose another name, or add the pictures to that person."),
    )


def looks_the_same(name: str) -> UsageProblem:
    """Return the problem of a name that looks the same as ``name``, which is taken."""
    return UsageProblem(
        say(
            "This name looks the same as that of {name}, who is already "
            "enrolled: only other characters stand for some of the letters.",
            name=name,
        ),
        say("Type it with the letters of one alphabet, or add something that tells them apart."),
    )


class sqlite_errors_as_problems:  # noqa: N801 used like a function
    """Turn expected SQLite and file errors about the gallery file ``path`` into sentences.

    It may be entered again while it is entered. Not a generator: each statement is run in it, and
    that took a fourth of the time of a short one.
    """

    __slots__ = ("_path",)

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if error is None:
            return
        match error:
            case sqlite3.Error():
                problem = _of_sqlite(error, self._path)
                if problem is not None:
                    raise problem from error
            case UnicodeDecodeError():
                # SQLite quotes a damaged schema in its message, which Python cannot decode.
                raise damaged(self._path) from error
            case OSError():
                raise _of_file(error, self._path) from error


def _of_sqlite(error: sqlite3.Error, path: Path) -> FaceGuiError | None:
    code = getattr(error, "sqlite_errorcode", None)
    problem: FaceGuiError | None = None
    match None if code is None else code & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED | sqlite3.SQLITE_PROTOCOL:
            problem = GalleryBusy(
                say("Another FaceGUI is writing to the gallery; nothing was changed."),
                say("Wait until it has finished, then try again."),
            )
        case sqlite3.SQLITE_FULL:
            problem = disk_full(path)
        case sqlite3.SQLITE_READONLY:
            problem = read_only(path)
        case sqlite3.SQLITE_CORRUPT:
            problem = damaged(path)
        case sqlite3.SQLITE_ERROR if _is_of_schema(str(error)):
            problem = damaged(path)
        case sqlite3.SQLITE_NOTADB:
            problem = damaged(path, say("is damaged or is not a gallery"))
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            problem = _of_disk(error, path)
    return problem


def _is_of_schema(message: str) -> bool:
    # A file that claims an older format than its own already has the tables of the next one.
    return message.startswith(_DAMAGED_SCHEMA) or message.endswith("already exists")


def _of_disk(error: sqlite3.Error, path: Path) -> FaceGuiError:
    # A full disk shows as an I/O error when the shared-memory file cannot grow.
    if shutil.disk_usage(path.parent).free < _NEARLY_FULL_BYTES:
        return disk_full(path)
    return GalleryUnavailable(
        say("The gallery {path} could not be read or written: {error}.", path=path, error=error),
        say("Check the disk and the permissions of the folder."),
    )


def _of_file(error: OSError, path: Path) -> FaceGuiError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full(path)
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return read_only(path)
    return GalleryUnavailable(
        say(
            "The file or folder {value} cannot be used: {reason}.",
            value=error.filename or path,
            reason=error,
        ),
        say("Check the path, the disk and the permissions."),
    )
