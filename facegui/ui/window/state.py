"""The window's last position and page, in a small file of the data folder."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from facegui import atomic
from facegui.private import make_folder

_NAME = "window.json"


@dataclass(frozen=True, slots=True)
class WindowState:
    """``geometry`` is Qt's own record in hex; empty at the first start.

    ``told_watching``: the user has been told that a closed window goes on watching.
    """

    geometry: str = ""
    page: str = "live"
    told_watching: bool = False

    @classmethod
    def load(cls, data_dir: Path) -> "WindowState":
        """Read the file; an unreadable one counts as the first start."""
        try:
            document = json.loads((data_dir / _NAME).read_text("utf-8"))
            geometry, page = str(document["geometry"]), str(document["page"])
            bytes.fromhex(geometry)
            told = document.get("told_watching") is True
        except (OSError, ValueError, KeyError, TypeError):
            return cls()
        return cls(geometry, page, told)

    def save(self, data_dir: Path) -> None:
        """Write the file. If that fails, only the window's position is lost."""
        try:
            make_folder(data_dir)
            atomic.write(data_dir / _NAME, json.dumps(asdict(self)), durable=False)
        except OSError:
            return
