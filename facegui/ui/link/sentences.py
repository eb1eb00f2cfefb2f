"""The core's sentences in the user's language."""

from PySide6.QtCore import QCoreApplication

from facegui.errors import FaceGuiError
from facegui.text import Sentence
from facegui.ui.theme.figures import filled

CONTEXT = "core"
"""Where translations of what is said below the window stand; ``scripts/translate.py`` reads it."""


def shown(*parts: str) -> str:
    """Return sentences in the user's language, in one line.

    Text that was never made by `facegui.text.say` (a name, an entry of an old history) stays as
    it is.
    """
    return " ".join(_translated(part) for part in parts if part)


def told(problem: FaceGuiError) -> str:
    """Return what happened and what to do about it, in one line."""
    return shown(problem.message, problem.hint)


def _translated(text: str) -> str:
    if not isinstance(text, Sentence):
        return text
    fields = {
        name: _translated(value) if isinstance(value, str) else value
        for name, value in text.fields.items()
    }
    return filled(QCoreApplication.translate(CONTEXT, text.template), **fields)
