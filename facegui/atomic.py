"""Files that are written whole or not at all, for their owner only."""

import os
import tempfile
from pathlib import Path

from facegui.private import make_folder


def write(path: Path, content: str | bytes, *, durable: bool = True) -> None:
    """Put ``content`` in the place of the file at ``path``: OSError, with nothing changed.

    ``durable`` waits until it is on the disk, so that it survives a power failure.
    """
    make_folder(path.parent)
    handle, part = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        Path(part).replace(path)
    except BaseException:
        Path(part).unlink(missing_ok=True)
        raise
