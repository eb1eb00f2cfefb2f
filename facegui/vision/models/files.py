"""Model files on disk: checksum first, then use; verified copies placed in one step."""

import hashlib
import importlib.util
from collections.abc import Callable, Sequence
from pathlib import Path

from facegui import atomic
from facegui.errors import FaceGuiError, InputProblem
from facegui.text import Sentence, join, say
from facegui.vision.models.registry import Model, ModelDamaged, ModelFile

CHUNK_BYTES = 1 << 18


def digest(path: Path) -> str:
    """SHA-256 of a file in lower-case hex."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def read_verified(path: Path, file: ModelFile) -> bytes:
    """Read a whole file and return the bytes that were checked. Raises ``ModelDamaged``."""
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
    """Return where an installed Python package has the file, without importing the package."""
    if not model.package:
        return None
    spec = importlib.util.find_spec(model.package)
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder) / model.package_folder / file.name
        if path.is_file():
            return path
    return None


def copy_verified(
    source: Path, target: Path, file: ModelFile, copied: Callable[[int], None]
) -> None:
    """Copy next to ``target``, check the copy and put it in place.

    ``copied`` is called with the bytes of each step and may raise to stop. Raises ``ModelDamaged``
    naming ``source``, and ``OSError``; then nothing is left behind.
    """
    hasher = hashlib.sha256()
    with source.open("rb") as reader, atomic.writing(target) as writer:
        while chunk := reader.read(CHUNK_BYTES):
            hasher.update(chunk)
            writer.write(chunk)
            copied(len(chunk))
        if hasher.hexdigest() != file.sha256:
            raise ModelDamaged(source)


class DownloadFailed(FaceGuiError):
    """The file could not be fetched; what arrived is kept for the next attempt."""

    def __init__(self, file: ModelFile, reason: Sentence) -> None:
        super().__init__(
            say("Downloading {name} failed: {reason}.", name=file.name, reason=reason),
            say(
                "Check the network connection and try again, or fetch the file "
                "with another computer and import it with --from FILE."
            ),
        )


class InstallCancelled(FaceGuiError):
    """The user stopped the installation."""

    def __init__(self) -> None:
        super().__init__(
            say("The installation was cancelled."),
            say("What was downloaded so far is kept; install again to continue."),
        )


class WrongModelFile(InputProblem):
    """A file or folder that does not hold what the registry describes."""

    def __init__(self, message: Sentence, files: Sequence[ModelFile]) -> None:
        wanted = join(*map(_described, files), between="; ")
        super().__init__(message, say("Wanted: {wanted}.", wanted=wanted))


def _described(file: ModelFile) -> Sentence:
    return say(
        "{name}, {size:,} {size:byte|bytes}, SHA-256 {sha256}",
        name=file.name,
        size=file.size,
        sha256=file.sha256,
    )


def find_files(model: Model, source: Path) -> dict[ModelFile, Path]:
    """Return the path of each file of the model, found by checksum, whatever the file is called.

    ``source`` is one file, or a folder that is searched without its subfolders. Raises
    ``WrongModelFile`` when nothing of the model is there.
    """
    try:
        found = _in_folder(model, source) if source.is_dir() else _as_file(model, source)
    except OSError as problem:
        raise WrongModelFile(
            say("{source} cannot be read ({strerror}).", source=source, strerror=problem.strerror),
            model.files,
        ) from problem
    if found:
        return found
    if source.is_dir():
        raise WrongModelFile(
            say("No file in {source} belongs to {id}.", source=source, id=model.id), model.files
        )
    raise WrongModelFile(
        say(
            "{source} is not a file of {id}: its checksum is not the published one.",
            source=source,
            id=model.id,
        ),
        model.files,
    )


def _as_file(model: Model, path: Path) -> dict[ModelFile, Path]:
    size = path.stat().st_size
    return {file: path for file in model.files if file.size == size and file.sha256 == digest(path)}


def _in_folder(model: Model, folder: Path) -> dict[ModelFile, Path]:
    found: dict[ModelFile, Path] = {}
    for path in sorted(folder.iterdir()):
        if path.is_file():
            found |= _as_file(model, path)
    return found
