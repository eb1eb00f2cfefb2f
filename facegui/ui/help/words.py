"""The help text of each page, in plain words."""

from collections.abc import Mapping

from facegui.ui.theme.figures import translator
from facegui.ui.widgets.chip import Tone

_tr = translator("help")

Line = tuple[Tone | None, str]


def lines(page_id: str) -> tuple[Line, ...]:
    """Return the help of a page, line by line; a tone puts a frame of its color in front."""
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
            (None, _tr("Type a name: the answer says whether this is that person.")),
            (None, _tr("Two photos can be compared with nobody enrolled.")),
        ),
        "people": (
            (None, _tr("Everybody enrolled. One picture is enough, three are better.")),
            (None, _tr("Drop a folder with a folder for each person to import them.")),
            (None, _tr("Ctrl and a click ticks several, to change their groups together.")),
            (None, _tr("What was changed or deleted can be undone for an hour.")),
            (None, _tr("Unknown people are kept only if that is switched on in Settings.")),
        ),
        "history": (
            (None, _tr("Who was seen when: a line for each person and day.")),
            (None, _tr("A day's strip shows the visits from 6 to 20 o'clock.")),
            (None, _tr("What is shown can be saved as a table; that file is not encrypted.")),
        ),
        **_happening(),
        "enroll": (
            (None, _tr("Look at the camera: good pictures are taken by themselves.")),
            (None, _tr("Nobody is enrolled without agreeing to it.")),
            (None, _tr("Eyes that stay shut are not noticed: look at the pictures before saving.")),
        ),
        "evaluate": (
            (None, _tr("Measures how often names are right on your own pictures.")),
            (None, _tr("Gallery health finds who may be taken for somebody else.")),
        ),
        "train": (
            (None, _tr("Makes an encoder of your own from a folder of people.")),
            (None, _tr("It is offered only when it is better on people it never saw.")),
        ),
        "self-test": (
            (None, _tr("Shows whether a photograph can be told from a live face here.")),
        ),
        "screen-light": (
            (None, _tr("Lights a face with the screen's colors to tell it from a photograph.")),
        ),
        "settings": (
            (None, _tr("Everything is in force as soon as it is changed.")),
            (None, _tr("Strictness decides how rarely a stranger gets a name.")),
            (None, _tr("A PIN locks the window, which goes on watching behind the lock.")),
        ),
    }


def _happening() -> Mapping[str, tuple[Line, ...]]:
    return {
        "attendance": (
            (None, _tr("Who of a group was here on a day, since when, and who came late.")),
            (None, _tr("A mark by hand has a ring and keeps what was measured.")),
        ),
        "rules": (
            (None, _tr("A rule says what is done when somebody comes, stays or leaves.")),
            (None, _tr("A rule that opens something fires for living faces only.")),
            (None, _tr("Try now sends an event marked as a test, and says what came of it.")),
        ),
    }
