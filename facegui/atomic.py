"""Files that are written whole or not at all, for their owner only: the one way to write one.

The folder must be there: `private.make_folder` makes one of the program's own.
"""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


def write(path: Path, content: str | bytes, *, durable: bool = True) -> None:
    """Put ``content`` in the place of the file at ``path``: OSError, with nothing changed.

    ``durable`` waits until it is on the disk, so that it survives a power failure.
    """
    with writing(path, durable=durable) as file:
        file.write(content.encode() if isinstance(content, str) else content)


@contextmanager
def writing(path: Path, *, durable: bool = True) -> Iterator[BinaryIO]:
    """Yield a file that takes the place of the one at ``path`` at the end; as `write` otherwise."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            if durable:
                file.flush()
                os.fsync(file.fileno())
        part.replace(path)
        if durable:
            _sync_folder(path.parent)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def place(part: Path, target: Path) -> None:
    """Put a complete file in its place in one step that survives a power failure: OSError."""
    with part.open("rb+") as stream:
        os.fsync(stream.fileno())
    part.chmod(0o600)
    part.replace(target)
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Wait until a rename is on the disk; elsewhere than on POSIX it is journaled."""
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
