"""The checks of a file that somebody names, before anything reads it."""

import os
from pathlib import Path

from facegui.errors import InputProblem
from facegui.text import Sentence, say

_CHOOSE_ANOTHER = say("Check the name, or choose another file.")


def checked_file(path: Path, kind: Sentence) -> Path:
    """Return ``path`` if it is a readable file that is not empty.

    ``kind`` names what it should be (a picture, a video). Raises InputProblem with the reason.
    """
    try:
        if not path.exists():
            raise InputProblem(say("There is no file {path}.", path=path), _CHOOSE_ANOTHER)
        if path.is_dir():
            raise InputProblem(
                say("{path} is a folder, not a {kind}.", path=path, kind=kind),
                say("Choose a {kind} in it.", kind=kind),
            )
        if not path.is_file():
            raise InputProblem(say("{path} is not a file.", path=path), _CHOOSE_ANOTHER)
        if not os.access(path, os.R_OK):
            raise PermissionError
        if path.stat().st_size == 0:
            raise InputProblem(
                say("{path} is empty.", path=path), say("Copy it again from where it came from.")
            )
    except PermissionError as error:
        raise InputProblem(
            say("{path} may not be read by this account.", path=path),
            say("Change its permissions, or copy it."),
        ) from error
    except (OSError, ValueError) as error:  # a name too long, a zero byte in it, a lost drive
        raise InputProblem(
            say("{value} cannot be opened.", value=str(path)[:80]), _CHOOSE_ANOTHER
        ) from error
    return path
