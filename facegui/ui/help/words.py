"""What help says of each page, in plain words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from facegui.ui.widgets.chip import Tone

Line = tuple[Tone, str]


def lines(page_id: str) -> tuple[Line, ...]:
    """Return what one has to know of a page; a tone stands for a frame of its color."""
    return _lines().get(page_id, ())


def _lines() -> Mapping[str, tuple[Line, ...]]:
    return {
        "live": (
            ("good", _tr("A green frame is a match. The tick on its meter is the score it needs.")),
            ("neutral", _tr("A white frame is nobody enrolled. Enroll… on the card gives a name.")),
            ("warning", _tr("An amber frame is not sure or too poor to judge, and says why.")),
            ("accent", _tr("The source menu adds cameras. A click makes one large and back.")),
        ),
        "verify": (
            ("accent", _tr("Type a name: the answer says whether this is that person.")),
            ("accent", _tr("Two photos can be compared with nobody enrolled.")),
        ),
        "people": (
            ("accent", _tr("Everybody enrolled. One picture is enough, three are better.")),
            ("accent", _tr("Drop a folder with a folder for each person to import them.")),
            ("accent", _tr("Ctrl and a click ticks several, to change their groups together.")),
            ("accent", _tr("What was changed or deleted can be undone for an hour.")),
            ("neutral", _tr("Unknown people are kept only if that is switched on in Settings.")),
        ),
        "history": (
            ("accent", _tr("Who was seen when: a line for each person and day.")),
            ("accent", _tr("A day's strip shows the visits from 6 to 20 o'clock.")),
            ("accent", _tr("What is shown can be saved as a table; that file is not encrypted.")),
        ),
        **_happening(),
        "enroll": (
            ("accent", _tr("Look at the camera: good pictures are taken by themselves.")),
            ("accent", _tr("Nobody is enrolled without agreeing to it.")),
            ("warning", _tr("Closed eyes are not noticed: look at the pictures before saving.")),
        ),
        "evaluate": (
            ("accent", _tr("Measures how often names are right on your own pictures.")),
            ("accent", _tr("Gallery health finds who may be taken for somebody else.")),
        ),
        "train": (
            ("accent", _tr("Makes an encoder of your own from a folder of people.")),
            ("accent", _tr("It is offered only when it is better on people it never saw.")),
        ),
        "self-test": (
            ("accent", _tr("Shows whether a photograph is told from a living face here.")),
        ),
        "screen-light": (
            ("accent", _tr("Lights a face with the screen's colors to tell it from a photograph.")),
        ),
        "settings": (
            ("accent", _tr("Everything is in force as soon as it is changed.")),
            ("accent", _tr("Strictness decides how rarely a stranger gets a name.")),
            ("accent", _tr("A PIN locks the window, which goes on watching behind the lock.")),
        ),
    }


def _happening() -> Mapping[str, tuple[Line, ...]]:
    return {
        "attendance": (
            ("accent", _tr("Who of a group was here on a day, since when, and who came late.")),
            ("accent", _tr("A mark by hand has a ring and keeps what was measured.")),
        ),
        "rules": (
            ("accent", _tr("A rule says what is done when somebody comes, stays or leaves.")),
            ("accent", _tr("A rule that opens something fires for living faces only.")),
            ("accent", _tr("Try now sends an event marked as a test, and says what came of it.")),
        ),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("help", text)
