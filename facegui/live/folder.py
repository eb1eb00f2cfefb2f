"""Still pictures: one file, or all of a folder in the order a person would list them."""

import re
from pathlib import Path

from facegui.errors import InputProblem
from facegui.live.closing import Closing
from facegui.live.picture import SUFFIXES, read_picture
from facegui.vision.types import Frame


class PictureSource(Closing):
    """One picture as a source of one frame. Raises InputProblem when it cannot be read."""

    live = False
    stills = True
    fps: float | None = None

    def __init__(self, path: Path, name: str = "") -> None:
        self._frame: Frame | None = read_picture(path, name)
        self.name = self._frame.source
        self.size: tuple[int, int] | None = (self._frame.width, self._frame.height)
        self.notices: tuple[str, ...] = ()

    def read(self) -> Frame | None:
        """Return the picture, then None."""
        frame, self._frame = self._frame, None
        return frame


class FolderSource(Closing):
    """The pictures of a folder, not of the folders in it, sorted naturally (2 before 10).

    ``Frame.source`` is each file's path. A file that cannot be read is left out and told in
    ``notices``. Raises InputProblem when the folder has no pictures.
    """

    live = False
    stills = True
    fps: float | None = None

    def __init__(self, path: Path, name: str = "") -> None:
        self.name = name or str(path)
        self._files = iter(_pictures(path))
        self._index = 0
        self.size: tuple[int, int] | None = None
        self.notices: tuple[str, ...] = ()

    def read(self) -> Frame | None:
        """Next readable picture, None after the last; ``time_s`` is 0: stills have no times."""
        for file in self._files:
            try:
                picture = read_picture(file)
            except InputProblem as problem:
                self.notices += (f"Left out: {problem.message}",)
                continue
            frame = Frame(picture.pixels, picture.source, self._index)
            self._index += 1
            return frame
        return None


def _pictures(folder: Path) -> list[Path]:
    """Picture files directly in ``folder``, by their suffix, hidden ones left out."""
    try:
        files = [
            entry
            for entry in folder.iterdir()
            if entry.suffix.lower() in SUFFIXES and not entry.name.startswith(".")
        ]
    except OSError as error:
        raise InputProblem(
            f"The folder {folder} cannot be listed.", "Check its name and permissions."
        ) from error
    if not files:
        raise InputProblem(
            f"There are no pictures in {folder}.",
            "Pictures are looked for in the folder itself, not in folders inside it.",
        )
    return sorted(files, key=_natural)


def _natural(path: Path) -> list[tuple[int, int, str]]:
    """Sort key in which the numbers of a name count as numbers and capitals do not matter."""
    parts = re.findall(r"\d+|\D+", path.name.casefold())
    return [(0, int(part), part) if part.isdecimal() else (1, 0, part) for part in parts]
