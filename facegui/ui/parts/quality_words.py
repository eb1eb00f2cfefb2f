"""What is wrong with a picture of a face, in the user's language."""

from facegui.ui.theme.figures import translator
from facegui.vision.faults import Fault

_tr = translator("quality")


def hint(fault: Fault) -> str:
    """Return what the person in front of the camera can do, in two or three words."""
    return {
        Fault.TOO_SMALL: _tr("Come closer"),
        Fault.TOO_DARK: _tr("More light"),
        Fault.TOO_BRIGHT: _tr("Less light"),
        Fault.BLURRED: _tr("Hold still"),
        Fault.TURNED_AWAY: _tr("Look at the camera"),
        Fault.PARTLY_OUTSIDE: _tr("Move into the picture"),
        Fault.TURNED: _tr("Hold it upright"),
        Fault.COVERED: _tr("Uncover the face"),
        Fault.UNREADABLE: _tr("Show the face clearly"),
    }[fault]


def word(fault: Fault) -> str:
    """Return what is wrong, in two or three words."""
    return {
        Fault.TOO_SMALL: _tr("Too far away"),
        Fault.TOO_DARK: _tr("Too dark"),
        Fault.TOO_BRIGHT: _tr("Too bright"),
        Fault.BLURRED: _tr("Blurred"),
        Fault.TURNED_AWAY: _tr("Turned away"),
        Fault.PARTLY_OUTSIDE: _tr("Cut off"),
        Fault.TURNED: _tr("Turned"),
        Fault.COVERED: _tr("Face covered"),
        Fault.UNREADABLE: _tr("Not readable"),
    }[fault]
