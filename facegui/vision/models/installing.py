"""Putting a model's files on the disk: the download, its partial file, and disk errors."""

import errno
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from facegui.atomic import place
from facegui.errors import FaceGuiError
from facegui.text import say
from facegui.vision.models.files import DownloadFailed, digest
from facegui.vision.models.registry import ModelFile

Progress = Callable[[int, int], None]


class InstallFailed(FaceGuiError):
    """The file cannot be installed (full disk, read-only folder, another installation)."""


def fetch(
    file: ModelFile,
    folder: Path,
    progress: Callable[[int], None],
    cancelled: Callable[[], bool],
) -> None:
    """Download a file into ``folder`` and check it. Raises DownloadFailed and OSError."""
    # Imported here: HTTP and TLS take 40 ms, and the window does not wait for them.
    from facegui.vision.models.download import download  # noqa: PLC0415 see above

    part = part_of(folder, file)
    resumed = part.exists()
    download(file, part, progress=progress, cancelled=cancelled)
    if resumed and digest(part) != file.sha256:
        # The part from an earlier attempt may be wrong, so download once more from the start.
        part.unlink()
        download(file, part, progress=progress, cancelled=cancelled)
    if digest(part) != file.sha256:
        part.unlink()
        raise DownloadFailed(
            file, say("its content is not the published one (the checksum differs)")
        )
    place(part, folder / file.name)


def part_of(folder: Path, file: ModelFile) -> Path:
    """Return the partial file of a download."""
    return folder / f"{file.name}.part"


def never() -> bool:
    """Never cancelled."""
    return False


def shifted(progress: Progress | None, done: int, total: int) -> Callable[[int], None]:
    """Return a callback for the bytes of one file that reports those of all files."""
    return lambda have: progress(done + have, total) if progress else None


def require_space(folder: Path, files: Sequence[ModelFile]) -> None:
    """Raise before the first byte when the files cannot fit on the disk."""
    parts = [part_of(folder, file) for file in files]
    have = sum(part.stat().st_size for part in parts if part.exists())
    if shutil.disk_usage(folder).free < sum(file.size for file in files) - have:
        raise OSError(errno.ENOSPC, "No space left on device")


def refused(folder: Path, problem: OSError) -> InstallFailed:
    """Say why the disk refuses a file, and what to do."""
    if problem.errno in (errno.ENOSPC, errno.EDQUOT):
        return InstallFailed(
            say("The disk of {folder} is full.", folder=folder),
            say("Free some space, then install the model again."),
        )
    reason = problem.strerror or str(problem)
    return InstallFailed(
        say("The model cannot be written to {folder}: {reason}.", folder=folder, reason=reason),
        say("Allow writing there, or choose another place with --data-dir."),
    )
