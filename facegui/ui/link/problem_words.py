"""Expected problems in the user's language.

Below the window they are English sentences, the same for the command line. Those that a user of
the window is likely to meet are listed here with ``{0}``… for what varies; any other stays English.
"""

import re
from collections.abc import Callable, Iterable
from functools import cache

from PySide6.QtCore import QCoreApplication

from facegui.errors import FaceGuiError

# Read by ``scripts/translate.py`` too.
_SENTENCES = (
    "No camera was found on this computer.",
    "Another program may be using it; close that one, or plug the camera in again.",
    "Plug one in, or use a video, a folder or the bundled demonstration (demo).",
    "See whether it is plugged in.",
    "{0} gives no picture any more.",
    "{0} cannot be opened.",
    "{0} does not answer with a video.",
    "Check the address, the password and the network.",
    "{0} is neither a file nor the address of a stream.",
    "Write an address with its scheme, such as rtsp://.",
    "The password of {0} is not kept on this computer any more.",
    "Choose the stream again and type its whole address.",
    "{0} cannot be read as a picture.",
    "{0} cannot be read as a video.",
    "It may be damaged, cut off or something else; choose another, or save it as JPEG.",
    "It may be cut off, damaged or something else; try it in a media player.",
    "{0} is a HEIC picture, which FaceGUI cannot read.",
    "Save it as JPEG or PNG.",
    "{0} has sound, but no picture.",
    "{0} has no picture.",
    "Choose a video or a picture.",
    "{0} cannot be decoded: FaceGUI has no decoder for its format.",
    "Save it as H.264 video (MP4) and choose that.",
    "No frame of {0} can be read.",
    "It may be cut off or damaged; copy it again, or try it in a media player.",
    "{0} gives no frame that can be read.",
    "It may have been cut off, or send something else; try it in a media player.",
    "The video ends early: {0} of about {1} frames could be read.",
    "The video ends early: it broke off after {0} frames.",
    "1 frame is damaged and could not be read.",
    "{0} frames are damaged and could not be read.",
    "Left out: {0}",
    "{0}: The end mark is missing; the picture is whole.",
    "{0}: Damaged notes in the file were passed over.",
    "{0} has {1} pixels and is looked at in {2}.",
    "None of the {0} pictures in {1} can be read.",
    "The only picture in {0} cannot be read.",
    "Choose another folder, or copy the pictures again.",
    "There are no pictures in {0}.",
    "Pictures are looked for in the folder itself, not in folders inside it.",
    "No face was found in {0}.",
    "Use a picture in which the face is upright, lit and at least 40 pixels wide.",
    "{0} faces were found in {1}.",
    "Crop the picture to one person, or use one in which they are alone.",
    "Somebody named {0} is already enrolled.",
    "Choose another name, or add the pictures to that person.",
    "This name looks the same as that of {0}, who is already enrolled: only other characters "
    "stand for some of the letters.",
    "Type it with the letters of one alphabet, or add something that tells them apart.",
    "A person needs a name.",
    "Type at least one visible character.",
    "Another FaceGUI is writing to the gallery; nothing was changed.",
    "Wait until it has finished, then try again.",
    "The disk that holds {0} is full; nothing was changed.",
    "Free some space and try again.",
    "The gallery {0} can only be read, not changed.",
    "The gallery file {0} is damaged.",
    "The gallery file {0} is missing or empty.",
    "The gallery file {0} is damaged or is not a gallery.",
    "Restore the backup of {0}, {1}: facegui backup restore, or Settings, Data and privacy.",
    "There is no backup yet: restore the file from your own.",
    "The gallery is open in another FaceGUI; nothing was changed.",
    "Close every other FaceGUI that uses this data folder, then try again.",
    "There is no good backup in {0}.",
    "The gallery was changed by something other than FaceGUI: {0}. Restore a backup "
    "(facegui backup restore, or Settings, Data and privacy), or keep it as it is: "
    "facegui people accept.",
    "The gallery file {0} has the tags of names exchanged.",
    "The gallery {0} is not there any more: it was moved, deleted or replaced while it was open.",
    "Put it back, or start FaceGUI again. Nothing was changed.",
    "The gallery file {0} is a link to another place, which is not followed.",
    "Put the file itself there, or choose its folder with --data-dir.",
    "The gallery file {0} holds code that is not FaceGUI's.",
    "The backup of the gallery was damaged and has been made again.",
    "No backup of the gallery could be made: {0}",
    "The password is wrong, or the file is damaged.",
    "Type the password again; if it is right, use another copy of the file.",
    "The file is not an exported FaceGUI gallery.",
    "The analysis has ended.",
    "Start a source and try again.",
    "There is no calibration for this encoder ({0}).",
    "The similarity {0} was not trained and calibrated for this encoder ({1}).",
    "Choose the cosine, or train it on a folder of people: facegui train head --images DIR.",
    "Downloading {0} failed: {1}.",
    "{0} is not a file of {1}: its checksum is not the published one.",
    "Looks like a picture or a screen: {0}, needs {1}.",
    "The challenge was not passed.",
    "This computer has no usable {0} device.",
    "Something went wrong inside FaceGUI.",
    "Try it once more.",
)


def told(problem: FaceGuiError) -> str:
    """Return message and hint in one line."""
    return f"{translated(problem.message)} {translated(problem.hint)}".strip()


def translated(sentence: str) -> str:
    """Return a sentence in the user's language, or as it is when it is not listed."""
    return matched(sentence, _SENTENCES, _tr)


def matched(sentence: str, sources: Iterable[str], translate: Callable[[str], str]) -> str:
    """Translate a sentence by the one of the ``sources`` it was made from, if there is one."""
    whole = translate(sentence)
    if whole != sentence:
        return whole
    for source in sources:
        found = _pattern(source).fullmatch(sentence) if "{0}" in source else None
        if found is not None:
            return translate(source).format(*found.groups())
    return sentence


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{\d\\\}", "(.+)", re.escape(source)), re.DOTALL)


def _tr(text: str) -> str:
    return QCoreApplication.translate("problems", text)
