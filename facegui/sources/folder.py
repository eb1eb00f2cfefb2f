"""Still pictures: one file, or all files of a folder in the order a person would list them."""

import re
from pathlib import Path

from facegui.closing import Closing
from facegui.errors import InputProblem
from facegui.sources.file_kinds import looks_like_picture
from facegui.sources.picture import Reading, reading_of
from facegui.text import Sentence, say
from facegui.vision.types import Frame


class PictureSource(Closing):
    """A picture as a source of one frame."""

    live = False
    stills = True
    fps: float | None = None

    def __init__(self, reading: Reading) -> None:
        self._frame: Frame | None = reading.frame
        self.name = reading.frame.source
        self.size: tuple[int, int] | None = (reading.frame.width, reading.frame.height)
        self.notices = reading.notices

    def read(self) -> Frame | None:
        """Return the picture, then None."""
        frame, self._frame = self._frame, None
        return frame


class FolderSource(Closing):
    """The pictures of a folder, not of the folders in it, sorted naturally (2 before 10).

    A file whose name does not say so is a picture by its content. ``Frame.source`` is each file's
    path. A file that cannot be read is left out and listed in ``notices``. Raises InputProblem when
    the folder has no pictures, and from ``read`` when none of them can be read.
    """

    live = False
    stills = True
    fps: float | None = None

    def __init__(self, path: Path, name: str = "") -> None:
        self.name = name or str(path)
        pictures = _pictures(path)
        self._count = len(pictures)
        self._files = iter(pictures)
        self._index = 0
        self.size: tuple[int, int] | None = None
        self.notices: tuple[Sentence, ...] = ()

    def read(self) -> Frame | None:
        """Return the next readable picture, None after the last; ``time_s`` of stills is 0."""
        for file in self._files:
            try:
                reading = reading_of(file)
            except InputProblem as problem:
                self.notices += (say("Left out: {problem}", problem=problem.message),)
                continue
            self.notices += reading.notices
            frame = Frame(reading.frame.pixels, reading.frame.source, self._index)
            self._index += 1
            return frame
        if not self._index:
            raise self._nothing()
        return None

    def _nothing(self) -> InputProblem:
        hint = say("Choose another folder, or copy the pictures again.")
        if self._count == 1:
            return InputProblem(
                say("The only picture in {name} cannot be read.", name=self.name), hint
            )
        return InputProblem(
            say(
                "None of the {count} {count:picture|pictures} in {name} can be read.",
                count=self._count,
                name=self.name,
            ),
            hint,
        )


def _pictures(folder: Path) -> list[Path]:
    """Picture files directly in ``folder``, hidden ones left out."""
    try:
        files = [
            entry
            for entry in folder.iterdir()
            if not entry.name.startswith(".") and looks_like_picture(entry)
        ]
    except OSError as error:
        raise InputProblem(
            say("The folder {folder} cannot be listed.", folder=folder),
            say("Check its name and permissions."),
        ) from error
    if not files:
        raise InputProblem(
            say("There are no pictures in {folder}.", folder=folder),
            say("Pictures are looked for in the folder itself, not in folders inside it."),
        )
    return sorted(files, key=_natural)


def _natural(path: Path) -> list[tuple[int, int, str]]:
    """Return a sort key that compares numbers in a name by value and ignores case."""
    parts = re.findall(r"\d+|\D+", path.name.casefold())
    return [(0, int(part), part) if part.isdecimal() else (1, 0, part) for part in parts]
