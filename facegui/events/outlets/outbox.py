"""What is still to be delivered: on disk, sealed and in order, so that a restart loses nothing.

Only the names of the files are held in memory.
"""

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Final, Protocol

from facegui import atomic
from facegui.events.outlets.delivery import Delivery, unpacked
from facegui.gallery.cipher import SealBroken
from facegui.private import files_in, make_inner

FOLDER = "outbox"
_ENDING: Final = ".delivery"
_DIGITS: Final = 12


class Seal(Protocol):
    """Seals and opens bytes for a context; `facegui.gallery.cipher.Cipher` does."""

    def seal(self, plaintext: bytes, context: str) -> bytes: ...  # noqa: D102 said by the class

    def open(self, sealed: bytes, context: str) -> bytes: ...  # noqa: D102 said by the class


class Outbox:
    """The deliveries that wait in a folder. Raises OSError where it cannot be written."""

    def __init__(self, data_dir: Path, seal: Seal) -> None:
        self._folder = data_dir / FOLDER
        self._seal = seal
        last = max((_number(path) for path in self._files()), default=0)
        self._numbers = itertools.count(last + 1)

    def put(self, one: Delivery) -> Path:
        """Write a delivery and return its file.

        It does not wait until the disk has it: the file survives the end of the program, and a
        power failure loses no more than the last seconds.
        """
        make_inner(self._folder)
        path = self._folder / f"{next(self._numbers):0{_DIGITS}d}{_ENDING}"
        atomic.write(path, self._seal.seal(one.packed(), path.name), durable=False)
        return path

    def read(self, path: Path) -> Delivery | None:
        """Return a delivery, None where it is gone or cannot be opened."""
        try:
            return unpacked(self._seal.open(path.read_bytes(), path.name))
        except (OSError, SealBroken, ValueError, KeyError, TypeError):
            return None

    def done(self, path: Path) -> None:
        """Forget a delivery."""
        path.unlink(missing_ok=True)

    def waiting(self) -> Iterator[tuple[Path, Delivery]]:
        """Yield what was left by a run before, in order; what cannot be opened is deleted."""
        for path in sorted(self._files()):
            one = self.read(path)
            if one is None:
                self.done(path)
            else:
                yield path, one

    def _files(self) -> list[Path]:
        return files_in(self._folder, f"*{_ENDING}")


def _number(path: Path) -> int:
    stem = path.name.removesuffix(_ENDING)
    return int(stem) if stem.isdecimal() else 0
