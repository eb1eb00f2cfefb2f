"""Finding a model's files in what the user has at hand: a file or a folder."""

from collections.abc import Sequence
from pathlib import Path

from facegui.errors import InputProblem
from facegui.vision.models.files import digest
from facegui.vision.models.registry import Model, ModelFile


class WrongModelFile(InputProblem):
    """A file or folder that does not hold what the registry describes."""

    def __init__(self, message: str, files: Sequence[ModelFile]) -> None:
        wanted = "; ".join(f"{f.name}, {f.size:,} bytes, SHA-256 {f.sha256}" for f in files)
        super().__init__(message, f"Wanted: {wanted}.")


def find_files(model: Model, source: Path) -> dict[ModelFile, Path]:
    """Return which file of the model lies where; a name does not matter, the checksum does.

    ``source`` is one file, or a folder that is searched without its subfolders. Raises
    ``WrongModelFile`` when nothing of the model is there.
    """
    try:
        found = _in_folder(model, source) if source.is_dir() else _as_file(model, source)
    except OSError as problem:
        raise WrongModelFile(
            f"{source} cannot be read ({problem.strerror}).", model.files
        ) from problem
    if found:
        return found
    if source.is_dir():
        raise WrongModelFile(f"No file in {source} belongs to {model.id}.", model.files)
    raise WrongModelFile(
        f"{source} is not a file of {model.id}: its checksum is not the published one.",
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
