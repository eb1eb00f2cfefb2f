"""Starts FaceGUI with the session, by one file or one registry value of the account.

On Linux this is an entry of the XDG autostart specification. The ways for Windows and macOS follow
their manuals and are untested: there was no such computer.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from facegui import atomic
from facegui.errors import FaceGuiError
from facegui.paths import default_data_dir
from facegui.text import say

_NAME: Final = "facegui"
_AGENT: Final = "org.facegui.FaceGUI"
_RUN: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
# In a quoted argument of Exec these need a backslash, and each backslash in a value another.
_ESCAPED = str.maketrans({sign: "\\" + sign for sign in '"`$\\'})


class Autostart:
    """Whether FaceGUI is started with the session, on a data folder."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir

    @property
    def on(self) -> bool:
        """Whether it is."""
        if sys.platform == "win32":
            return _value_is_there()
        return _path().exists()

    def switch(self, on: bool) -> None:
        """Switch the start with the session on or off. Raises FaceGuiError."""
        try:
            if sys.platform == "win32":
                _switch_value(on, self._command)
            elif on:
                path = _path()
                path.parent.mkdir(parents=True, exist_ok=True)
                atomic.write(path, self._content)
            else:
                _path().unlink(missing_ok=True)
        except OSError as error:
            raise FaceGuiError(
                say("The start with the session could not be changed: {why}.", why=error.strerror),
                say("See whether {path} can be written.", path=_path().parent),
            ) from error

    @property
    def _command(self) -> tuple[str, ...]:
        place = self._data_dir.absolute()
        where = () if place == default_data_dir().absolute() else ("--data-dir", str(place))
        return (*_program(), *where)

    @property
    def _content(self) -> str | bytes:
        if sys.platform == "darwin":
            agent = {
                "Label": _AGENT,
                "ProgramArguments": list(self._command),
                "RunAtLoad": True,
            }
            import plistlib  # noqa: PLC0415 macOS alone has such files

            return plistlib.dumps(agent)
        return _entry(self._command)


def _program() -> tuple[str, ...]:
    """Return how this program is started: as a bundle, or as a module of a Python."""
    if bundle := os.environ.get("APPIMAGE"):
        return (bundle,)
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (sys.executable, "-m", _NAME)


def _path() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{_AGENT}.plist"
    configured = os.environ.get("XDG_CONFIG_HOME", "")
    base = Path(configured) if Path(configured).is_absolute() else Path.home() / ".config"
    return base / "autostart" / f"{_NAME}.desktop"


def _entry(command: Sequence[str]) -> str:
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Name=FaceGUI\n"
        f"Exec={' '.join(map(_quoted, command))}\n"
        "Icon=facegui\n"
        "X-GNOME-Autostart-enabled=true\n"
    )


def _quoted(argument: str) -> str:
    """Quote an argument of Exec: by the rules of the key first, then by those of any string."""
    quoted = '"' + argument.translate(_ESCAPED).replace("%", "%%") + '"'
    return quoted.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


if sys.platform == "win32":
    import subprocess
    import winreg

    def _value_is_there() -> bool:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
            try:
                winreg.QueryValueEx(key, _NAME)
            except FileNotFoundError:
                return False
        return True

    def _switch_value(on: bool, command: Sequence[str]) -> None:
        access = winreg.KEY_SET_VALUE
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN, access=access) as key:
            if on:
                line = subprocess.list2cmdline(command)
                winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, line)
                return
            try:
                winreg.DeleteValue(key, _NAME)
            except FileNotFoundError:
                return
