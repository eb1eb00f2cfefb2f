"""Problems a user can do something about, told in one sentence with a hint.

Anything that is not a ``FaceGuiError`` is a bug and is reported as one.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from facegui.text import NOTHING, Sentence, say

FREE_SPACE = say("Free some space or choose another folder with --data-dir.")
_ELSEWHERE = say("Choose another place.")


class FaceGuiError(Exception):
    """An expected problem.

    ``message`` says what happened, ``hint`` what to do about it; both are whole sentences
    without a trailing newline. ``exit_status`` is what the command line ends with.
    """

    exit_status = 4

    def __init__(self, message: Sentence, hint: Sentence = NOTHING) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class UsageProblem(FaceGuiError):
    """The request itself makes no sense (an unknown name, a missing password)."""

    exit_status = 2


class InputProblem(FaceGuiError):
    """A picture, clip or file that cannot be used (unreadable, no face, several, too poor)."""

    exit_status = 3


def cannot_be_read(file: object, error: OSError, hint: Sentence = NOTHING) -> InputProblem:
    """Return the problem of a file that the system does not give."""
    return InputProblem(say("{file} cannot be read: {reason}.", file=file, reason=error), hint)


@contextmanager
def writing_to(file: object, hint: Sentence = _ELSEWHERE) -> Iterator[None]:
    """Raise FaceGuiError if a file cannot be written inside."""
    try:
        yield
    except OSError as error:
        message = say("{file} cannot be written: {reason}.", file=file, reason=error)
        raise FaceGuiError(message, hint) from error
