"""A folder of people: one folder a person, named after them, with their pictures."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from facegui.counted import counted_of
from facegui.errors import InputProblem
from facegui.evaluation.protocols import PICTURE_SUFFIXES, require_folder
from facegui.text import Sentence, say

_LAYOUT = say(
    "Put each person's pictures in a folder of their own: PEOPLE/Ada/1.jpg, PEOPLE/Bo/1.jpg."
)


@dataclass(frozen=True, slots=True)
class PeopleFolder:
    """Pictures by person, both sorted by name; everybody has at least one."""

    root: Path
    pictures: Mapping[str, tuple[Path, ...]]

    @property
    def with_several(self) -> tuple[str, ...]:
        """People who have a second picture."""
        return tuple(name for name, paths in self.pictures.items() if len(paths) > 1)

    @property
    def all_pictures(self) -> tuple[Path, ...]:
        """Every picture."""
        return tuple(path for paths in self.pictures.values() for path in paths)

    def without(self, names: set[str]) -> "PeopleFolder":
        """Return the folder without some people."""
        kept = {name: paths for name, paths in self.pictures.items() if name not in names}
        return PeopleFolder(self.root, kept)

    @property
    def summary(self) -> Sentence:
        """What is there, in one sentence without a period."""
        return say(
            "{people} with {pictures}, {several:,} with more than one",
            people=counted_of(len(self.pictures), "person"),
            pictures=counted_of(len(self.all_pictures), "picture"),
            several=len(self.with_several),
        )


def read_people(folder: Path) -> PeopleFolder:
    """List the people in ``folder``, skipping hidden files and files that are no pictures.

    Raises InputProblem when it is not a folder or has no folder with pictures in it.
    """
    require_folder(folder)
    found = {one.name: _pictures(one) for one in sorted(folder.iterdir()) if _visible_folder(one)}
    people = {name: pictures for name, pictures in found.items() if pictures}
    if not people:
        raise InputProblem(
            say(
                "{folder} has no folders with pictures in them, only loose pictures.", folder=folder
            )
            if _pictures(folder)
            else say("{folder} has no folders with pictures in them.", folder=folder),
            _LAYOUT,
        )
    return PeopleFolder(folder, people)


def _visible_folder(path: Path) -> bool:
    return path.is_dir() and not path.name.startswith(".")


def _pictures(folder: Path) -> tuple[Path, ...]:
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        return ()
    return tuple(
        path
        for path in entries
        if path.suffix.lower() in PICTURE_SUFFIXES and not path.name.startswith(".")
    )
