"""What is searched for after an erasure: pieces of the sealed values that the key opened.

A sealed value begins with a random nonce, so two pieces of 16 bytes of it are nowhere else. Files
are searched as they are on disk, including free pages, the WAL and journals.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

_PIECE = 16
_PREFIX = 8
# A value may continue on another page at any point, but one break cannot cut two adjacent pieces.
_OFFSETS = (0, _PIECE)
_AT_ONCE = 4 * 1024 * 1024


def pieces(values: Iterable[bytes]) -> list[bytes]:
    """Return the pieces of sealed values to search for."""
    cut = (value[at : at + _PIECE] for value in values for at in _OFFSETS)
    return [piece for piece in cut if len(piece) == _PIECE]


@dataclass(frozen=True, slots=True)
class FilesSearched:
    """The result of a search: files and bytes read, files with something ``found``, ``unread``."""

    files: int
    bytes: int
    found: tuple[Path, ...]
    unread: tuple[Path, ...]


def search(folder: Path, wanted: Sequence[bytes], clear: Sequence[bytes] = ()) -> FilesSearched:
    """Look for pieces, and for short texts in the ``clear``, in every file below a folder.

    About 0.6 s for 100 MB. Links are not followed.
    """
    finder = _PieceFinder(wanted)
    read, found, unread, files = 0, [], [], 0
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file():
            continue
        try:
            size, hit = _look(path, finder, clear)
        except FileNotFoundError:
            continue  # gone meanwhile
        except OSError:
            unread.append(path)
            continue
        files, read = files + 1, read + size
        if hit:
            found.append(path)
    return FilesSearched(files, read, tuple(found), tuple(unread))


class _PieceFinder:
    """Finds any of many pieces: two bytes by a table, eight by a sorted list, then all."""

    def __init__(self, wanted: Sequence[bytes]) -> None:
        self._wanted = frozenset(wanted)
        starts = sorted({piece[:_PREFIX] for piece in self._wanted})
        self._starts = np.sort(np.frombuffer(b"".join(starts), "<u8"))
        self._first = np.zeros(1 << 16, np.bool_)
        self._first[np.frombuffer(b"".join(start[:2] for start in starts), "<u2")] = True

    def any_in(self, content: bytes) -> bool:
        """Tell whether one of them is there."""
        if not self._wanted or len(content) < _PIECE:
            return False
        for shift in (0, 1):
            usable = (len(content) - shift) // 2 * 2
            words = np.frombuffer(content, "<u2", usable // 2, shift)
            at = np.flatnonzero(self._first[words]).astype(np.int64) * 2 + shift
            if self._any_at(content, at[at <= len(content) - _PIECE]):
                return True
        return False

    def _any_at(self, content: bytes, at: NDArray[np.int64]) -> bool:
        if not len(at):
            return False
        raw = np.frombuffer(content, np.uint8)
        eight = raw[at[:, None] + np.arange(_PREFIX)].copy().view("<u8").ravel()
        near = self._starts[np.searchsorted(self._starts[:-1], eight)] == eight
        return any(content[one : one + _PIECE] in self._wanted for one in at[near].tolist())


def _look(path: Path, finder: _PieceFinder, clear: Sequence[bytes]) -> tuple[int, bool]:
    """Return how many bytes a file has, and whether anything wanted is in it: OSError."""
    longest = max([_PIECE, *map(len, clear)])
    size, hit, rest = 0, False, b""
    with path.open("rb") as file:
        while block := file.read(_AT_ONCE):
            size += len(block)
            content = rest + block
            hit = hit or finder.any_in(content) or any(text in content for text in clear)
            rest = content[-(longest - 1) :]
    return size, hit
