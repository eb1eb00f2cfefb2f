"""A file somebody names: the checks before anything tries to read it."""

import os
from pathlib import Path

from facegui.errors import InputProblem

_CHOOSE_ANOTHER = "Check the name, or choose another file."


def checked_file(path: Path, kind: str) -> Path:
    """Return ``path`` if it is a readable file with something in it.

    ``kind`` names what it should be ("picture", "video"). Raises InputProblem with the reason.
    """
    try:
        if not path.exists():
            raise InputProblem(f"There is no file {path}.", _CHOOSE_ANOTHER)
        if path.is_dir():
            raise InputProblem(f"{path} is a folder, not a {kind}.", f"Choose a {kind} in it.")
        if not path.is_file():
            raise InputProblem(f"{path} is not a file.", _CHOOSE_ANOTHER)
        if not os.access(path, os.R_OK):
            raise PermissionError
        if path.stat().st_size == 0:
            raise InputProblem(f"{path} is empty.", "Copy it again from where it came from.")
    except PermissionError as error:
        raise InputProblem(
            f"{path} may not be read by this account.", "Change its permissions, or copy it."
        ) from error
    except (OSError, ValueError) as error:  # a name too long, a zero byte in it, a lost drive
        raise InputProblem(f"{str(path)[:80]} cannot be opened.", _CHOOSE_ANOTHER) from error
    return path
