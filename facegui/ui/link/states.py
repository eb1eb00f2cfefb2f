"""One word for each state, the same on every page, with the sentence a user reads of it.

What the window says of a state it takes from here (``docs/words.md`` has the same table).
"""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from facegui.matching.decision import Verdict


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
