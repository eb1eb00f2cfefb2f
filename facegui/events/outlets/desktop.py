"""What happens at this computer itself: a notification, a sound, a spoken sentence."""

import base64
import io
import math
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import threading
import wave
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from PIL import Image

from facegui.events.outlets.delivery import Delivery, OutletRefused
from facegui.events.rules import ActionKind
from facegui.text import NOTHING, Sentence, say

_RATE_HZ: Final = 22_050
_TONES: Final = {
    "chime": ((880.0, 0.18), (1318.5, 0.35)),
    "alarm": ((987.8, 0.25), (659.3, 0.25)) * 3,
}
_PLAYERS: Final = (
    ("pw-play",),
    ("paplay",),
    ("aplay", "-q"),
    ("afplay",),
    ("ffplay", "-nodisp", "-autoexit", "-loglevel", "quiet"),
)
_SPEAKERS: Final = (
    ("espeak-ng", "--"),
    ("spd-say", "--wait", "--"),
    ("say", "--"),
    ("espeak", "--"),
)
_LONGEST_S: Final = 60.0
_LONGEST_TEXT: Final = 500
_PICTURE_PX: Final = 96
_DBUS: Final = "DBUS_SESSION_BUS_ADDRESS"

Words = Callable[[Sentence], str]


def missing(kind: ActionKind) -> Sentence:
    """Say what this computer lacks for a kind of action, empty for nothing."""
    if kind is ActionKind.SOUND and not _found(_PLAYERS) and sys.platform != "win32":
        return say("There is nothing here that plays sounds.")
    if kind is ActionKind.SAY and not _found(_SPEAKERS):
        return say("There is nothing here that speaks: install espeak-ng.")
    if kind is ActionKind.NOTIFY and not _can_notify():
        return say("There is no desktop here to show a notification on.")
    return NOTHING


def filled(text: str, one: Delivery) -> str:
    """Return a text with ``{name}``, ``{camera}`` and ``{time}`` filled in, and nothing else."""
    values = {
        "{name}": one.name,
        "{camera}": str(one.document["camera"]),
        "{time}": str(one.document["time"])[11:16],
    }
    for place, value in values.items():
        text = text.replace(place, value)
    return " ".join(text.split())[:_LONGEST_TEXT]


def speak(one: Delivery, stop: threading.Event) -> str:
    """Say the text of a delivery. Raises OutletRefused."""
    program = _found(_SPEAKERS)
    if not program:
        raise OutletRefused(missing(ActionKind.SAY))
    said = _run([*program, filled(one.target[0], one)])
    # espeak-ng reports a missing sound card, yet ends with success.
    problem = next((line for line in said.splitlines() if line.startswith("error:")), "")
    if problem:
        raise OutletRefused(f"{program[0]}: {problem}")
    return "said"


def play(one: Delivery, stop: threading.Event) -> str:
    """Play the sound of a delivery. Raises OutletRefused."""
    name = one.target[0]
    if name not in _TONES:
        _play_file(Path(name))
        return "played"
    with tempfile.TemporaryDirectory(prefix="facegui-") as folder:
        path = Path(folder) / f"{name}.wav"
        path.write_bytes(tone(name))
        _play_file(path)
    return "played"


def notify(one: Delivery, stop: threading.Event, *, words: Words = str) -> str:
    """Show a notification, with the picture where it is allowed. Raises OutletRefused.

    ``words`` puts its title into the user's language.
    """
    title, body = notification(one, words)
    if sys.platform == "darwin":
        script = (
            "on run words\ndisplay notification (item 2 of words) with title (item 1 of words)\nend"
        )
        _run(["osascript", "-e", script, title, body])
        return "shown"
    if not _can_notify():
        raise OutletRefused(missing(ActionKind.NOTIFY))
    return _notify_over_dbus(title, body, one.document.get("picture"))


def notification(one: Delivery, words: Words = str) -> tuple[str, str]:
    """Return title and text of a notification."""
    named = one.name or "?"
    title = {
        "arrived": say("{name} arrived", name=named),
        "stayed": say("{name} is still here", name=named),
        "left": say("{name} left", name=named),
        "stranger": say("A stranger"),
        "unsure": say("Not sure who it is"),
        "attack": say("Not live"),
    }[one.document["kind"]]
    if one.document.get("test"):
        title = say("Test: {title}", title=title)
    own = one.target[0] if one.target[0] != "desktop" else ""
    body = filled(own, one) or f"{one.document['camera']}, {one.document['time'][11:16]}"
    return words(title), body


def tone(name: str) -> bytes:
    """Return a built-in sound as a WAV file."""
    samples = bytearray()
    for pitch, seconds in _TONES[name]:
        count = int(_RATE_HZ * seconds)
        for at in range(count):
            fade = min(1.0, at / 200, (count - at) / 2000)
            level = 0.4 * fade * math.sin(2 * math.pi * pitch * at / _RATE_HZ)
            samples += struct.pack("<h", int(32_767 * level))
    stream = io.BytesIO()
    with wave.open(stream, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE_HZ)
        file.writeframes(bytes(samples))
    return stream.getvalue()


def _play_file(path: Path) -> None:
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415 only there on Windows

        winsound.PlaySound(str(path), winsound.SND_FILENAME)
        return
    program = _found(_PLAYERS)
    if not program:
        raise OutletRefused(missing(ActionKind.SOUND))
    _run([*program, str(path.resolve())])


def _run(words: Sequence[str]) -> str:
    """Run a program and return its error output. Raises OutletRefused where it fails."""
    try:
        done = subprocess.run(
            words, stdin=subprocess.DEVNULL, capture_output=True, timeout=_LONGEST_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise OutletRefused(f"{words[0]}: {type(error).__name__}") from error
    if done.returncode:
        raise OutletRefused(f"{words[0]}: exit {done.returncode}")
    return done.stderr.decode("utf-8", "replace")


def _found(programs: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    return next((one for one in programs if shutil.which(one[0])), ())


def _can_notify() -> bool:
    if sys.platform == "darwin":
        return bool(shutil.which("osascript"))
    return sys.platform.startswith("linux") and bool(os.environ.get(_DBUS))


def _notify_over_dbus(title: str, body: str, picture: str | None) -> str:
    from jeepney import DBusAddress, MessageType, new_method_call  # noqa: PLC0415 Linux only
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 Linux only

    address = DBusAddress(
        "/org/freedesktop/Notifications",
        bus_name="org.freedesktop.Notifications",
        interface="org.freedesktop.Notifications",
    )
    hints: dict[str, Any] = {} if picture is None else {"image-data": _image(picture)}
    values: tuple[Any, ...] = ("FaceGUI", 0, "", title, _escaped(body), [], hints, -1)
    call = new_method_call(address, "Notify", "susssasa{sv}i", values)
    try:
        with open_dbus_connection("SESSION") as connection:
            answer = connection.send_and_get_reply(call, timeout=10)
    except (OSError, KeyError, ValueError) as error:
        raise OutletRefused(f"no notification: {type(error).__name__}") from error
    if answer.header.message_type is MessageType.error:
        raise OutletRefused("no notification: nothing here shows any")
    return "shown"


def _escaped(text: str) -> str:
    """Return a text with its markup escaped, since notifications understand some."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _image(picture: str) -> tuple[str, tuple[Any, ...]]:
    """Return a JPEG in base64 as notifications take pictures."""
    with Image.open(io.BytesIO(base64.b64decode(picture))) as opened:
        opened.thumbnail((_PICTURE_PX, _PICTURE_PX))
        pixels = opened.convert("RGB")
    width, height = pixels.size
    return "(iiibiiay)", (width, height, 3 * width, False, 8, 3, pixels.tobytes())
