"""Model files on disk: checksum first, then use; verified copies placed in one step."""

import contextlib
import hashlib
import importlib.util
import os
from collections.abc import Callable
from pathlib import Path

from facegui.vision.models.registry import Model, ModelDamaged, ModelFile

CHUNK_BYTES = 1 << 18


def digest(path: Path) -> str:
    """SHA-256 of a file in lower-case hex."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def read_verified(path: Path, file: ModelFile) -> bytes:
    """Read a whole file; what is returned is what was checked. Raises ``ModelDamaged``."""
    try:
        if path.stat().st_size != file.size:
            raise ModelDamaged(path)
        content = path.read_bytes()
    except OSError as problem:
        raise ModelDamaged(path) from problem
    if hashlib.sha256(content).hexdigest() != file.sha256:
        raise ModelDamaged(path)
    return content


def packaged_path(model: Model, file: ModelFile) -> Path | None:
    """Where an installed Python package carries the file; the package is not imported."""
    if not model.package:
        return None
    spec = importlib.util.find_spec(model.package)
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder) / model.package_folder / file.name
        if path.is_file():
            return path
    return None


def place(part: Path, target: Path) -> None:
    """Put a complete file in its place in one step that survives a power cut."""
    with part.open("rb+") as stream:
        os.fsync(stream.fileno())
    part.chmod(0o600)
    part.replace(target)
    # Only POSIX can sync a folder; elsewhere the rename is journaled with the file.
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def copy_verified(
    source: Path, target: Path, file: ModelFile, copied: Callable[[int], None]
) -> None:
    """Copy next to ``target``, check what was copied and place it.

    ``copied`` hears the number of bytes of each step and may raise to stop. Raises
    ``ModelDamaged`` naming ``source`` and ``OSError``; nothing is left behind then.
    """
    part = target.with_name(f".{target.name}.{os.getpid()}.import")
    hasher = hashlib.sha256()
    try:
        with source.open("rb") as reader, part.open("wb") as writer:
            while chunk := reader.read(CHUNK_BYTES):
                hasher.update(chunk)
                writer.write(chunk)
                copied(len(chunk))
        if hasher.hexdigest() != file.sha256:
            raise ModelDamaged(source)
        place(part, target)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
