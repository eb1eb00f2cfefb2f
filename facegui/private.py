"""What is kept of people is for its owner only: folders 0700, files 0600, whatever the umask.

It stays in the data folder, too. That may be a link, whose owner put it elsewhere; nothing below it
may: through a link nothing is written, narrowed or deleted.
"""

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

_NO_LINKS = getattr(os, "O_NOFOLLOW", 0)
_JUNCTION = 0xA0000003  # IO_REPARSE_TAG_MOUNT_POINT
# A folder with one of these is ours. Access to any other is not restricted: it may be anybody's.
_OURS = ("gallery.db", "settings.json", "window.json", "facegui.log")


def start_private() -> None:
    """Let this process make nothing that others can read; for the tops of the program."""
    os.umask(0o077)


def make_folder(folder: Path) -> None:
    """Make a data folder with what leads to it, or narrow one that there is: OSError."""
    if folder.is_dir():
        narrow(folder)
        return
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)


def make_inner(folder: Path, depth: int = 1) -> None:
    """Make a folder this many levels below a data folder. Raises OSError, for a link too."""
    for one in reversed((folder, *folder.parents[: depth - 1])):
        if is_link(one):
            raise OSError(errno.ELOOP, "it is a link to another place", str(one))
        one.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        one.mkdir(mode=0o700, exist_ok=True)


def files_in(folder: Path, pattern: str, depth: int = 1) -> list[Path]:
    """Return the files in a folder this many levels below a data folder; none behind a link."""
    if any(is_link(one) for one in (folder, *folder.parents[: depth - 1])):
        return []
    return [path for path in folder.glob(pattern) if not path.is_dir()]


def is_link(path: Path) -> bool:
    """Tell whether a path is a link or, on Windows, a junction."""
    try:
        state = path.lstat()
    except OSError:
        return False
    return stat.S_ISLNK(state.st_mode) or getattr(state, "st_reparse_tag", 0) == _JUNCTION


def narrow(folder: Path) -> None:
    """Take from others what they may do with a data folder and what lies in it.

    A folder that is not ours, or that there is not, is left as it is.
    """
    try:
        if not _is_ours(folder):
            return
        was_wide = _narrow(folder, 0o700)
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_file(follow_symlinks=False):
                    with suppress(FileNotFoundError):  # a journal that is gone meanwhile
                        _narrow(Path(entry.path), 0o600)
        for path in folder.rglob("*") if was_wide else ():
            if not is_link(path):
                _narrow(path, 0o700 if path.is_dir() else 0o600)
    except OSError:
        return  # on a disk without access rights, or in the middle of a change


def opener(path: str, flags: int) -> int:
    """Open a file that only its owner may read, and no link to one; for `open`: OSError."""
    return os.open(path, flags | _NO_LINKS, 0o600)


def _narrow(path: Path, most: int) -> bool:
    state = path.stat()
    wide = state.st_uid == _uid() and bool(state.st_mode & 0o077)
    if wide:
        path.chmod(stat.S_IMODE(state.st_mode) & most)
    return wide


def _is_ours(folder: Path) -> bool:
    if os.name == "nt" or not folder.is_dir():
        return False
    state = folder.stat()
    if state.st_uid != _uid() or state.st_mode & stat.S_ISVTX:
        return False
    return any((folder / name).exists() for name in _OURS) or not any(folder.iterdir())


def _uid() -> int:
    return os.getuid() if hasattr(os, "getuid") else -1
