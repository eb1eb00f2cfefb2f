"""A reserve file that is released when the disk is full, so that erasing always has room."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

# Erasing writes at most the freed pages, once to the WAL and once to a journal.
_LEAST_BYTES, _MOST_BYTES = 256 * 1024, 4 * 1024 * 1024
# It is not kept on a disk that it would itself fill up.
_ROOM = 4
# What opening takes: SQLite shares 32 KB between processes, even to read.
_OPENING_BYTES = 64 * 1024


def keep(path: Path) -> None:
    """Keep a reserve beside the gallery file ``path`` where there is none and there is room."""
    reserve = _beside(path)
    with suppress(OSError):
        wanted = min(max(path.stat().st_size, _LEAST_BYTES), _MOST_BYTES) + _OPENING_BYTES
        if reserve.is_file() and reserve.lstat().st_size >= wanted:
            return
        if shutil.disk_usage(path.parent).free < _ROOM * wanted:
            return
        reserve.unlink(missing_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(reserve, flags, 0o600), "wb") as file:
            # Random, so that a disk cannot compress it; without 0xff, so that nobody takes it for a
            # picture.
            file.write(os.urandom(wanted).replace(b"\xff", b"\xfe"))


def lend(path: Path) -> bool:
    """Release as much of the reserve as opening the gallery takes; False when there was none."""
    reserve = _beside(path)
    try:
        if reserve.is_symlink():
            return False
        os.truncate(reserve, reserve.stat().st_size - _OPENING_BYTES)
    except OSError:  # also where less is left
        return False
    return True


def give_back(path: Path) -> bool:
    """Release the reserve beside ``path``; False when there was none."""
    try:
        _beside(path).unlink()
    except OSError:
        return False
    return True


def _beside(path: Path) -> Path:
    return path.with_suffix(".reserve")
