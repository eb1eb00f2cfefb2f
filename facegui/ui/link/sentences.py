"""The core's sentences in the user's language, and one word for each state (``docs/words.md``)."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from facegui.errors import FaceGuiError
from facegui.matching.decision import Verdict
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


class ShownState(Enum):
    """A verdict, what is said before there is one, or a source that is over."""

    MATCH = auto()
    NOT_RECOGNIZED = auto()
    UNSURE = auto()
    CANNOT_TELL = auto()
    NOT_LIVE = auto()
    WATCHING = auto()
    THE_END = auto()


_OF = {
    Verdict.MATCH: ShownState.MATCH,
    Verdict.NOT_RECOGNIZED: ShownState.NOT_RECOGNIZED,
    Verdict.UNSURE: ShownState.UNSURE,
    Verdict.POOR_QUALITY: ShownState.CANNOT_TELL,
    Verdict.NOT_LIVE: ShownState.NOT_LIVE,
}


def word(state: ShownState | Verdict) -> str:
    """Return the word for a state or a verdict."""
    return {
        ShownState.MATCH: _tr("Match"),
        ShownState.NOT_RECOGNIZED: _tr("Not recognized"),
        ShownState.UNSURE: _tr("Unsure"),
        ShownState.CANNOT_TELL: _tr("Cannot tell"),
        ShownState.NOT_LIVE: _tr("Not live"),
        ShownState.WATCHING: _tr("Watching…"),
        ShownState.THE_END: _tr("The end"),
    }[_OF[state] if isinstance(state, Verdict) else state]


def sentence(state: ShownState | Verdict) -> str:
    """Return what it means."""
    return {
        ShownState.MATCH: _tr("The score reaches what a name needs."),
        ShownState.NOT_RECOGNIZED: _tr("Nobody enrolled is close enough."),
        ShownState.UNSURE: _tr("Close to somebody, but not close enough to say a name."),
        ShownState.CANNOT_TELL: _tr("The picture is too poor to judge."),
        ShownState.NOT_LIVE: _tr("It looks like a picture of a face."),
        ShownState.WATCHING: _tr("A moment more is needed to see that the face lives."),
        ShownState.THE_END: _tr("The video is over and can be played again."),
    }[_OF[state] if isinstance(state, Verdict) else state]


def _tr(text: str) -> str:
    return QCoreApplication.translate("states", text)
