"""The contents of the files and folders to import, person by person."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from facegui.errors import UsageProblem
from facegui.gallery import names
from facegui.private import is_link
from facegui.sources.file_kinds import looks_like_picture
from facegui.tasks.importing.columns import FILE_NAME, Columns, read_columns
from facegui.tasks.same_files import same_files
from facegui.text import Sentence, say
from facegui.vision.subject import FaceChoice

ALREADY_THERE = say("This picture is already there.")


_LITTER = frozenset({"thumbs.db", "desktop.ini"})


# Names that cameras and screenshots give to pictures, which are nobody's name.
_CAMERA_NAME = re.compile(
    r"[\W\d_]*(img|dsc|dscn|dscf|pxl|pic|picture|photo|image|screenshot|scan)?[\W\d_]*"
)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file, its person, and which of its faces is meant, where somebody said so."""

    name: str
    path: Path
    choice: FaceChoice | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """What was left out, and why in one sentence; ``known`` where it is in the gallery already."""

    path: Path
    reason: Sentence
    known: bool = False


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Who would be imported: a person's pictures stand together.

    ``loose`` counts pictures directly in a chosen folder, for which it is a guess whether the
    folder or the file has the person's name. ``columns`` is what ``people.csv`` says about people.
    """

    pictures: tuple[Picture, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    loose: int = 0
    by_folder: bool = False
    columns: tuple[Columns, ...] = ()

    @property
    def people(self) -> int:
        """How many people that would be."""
        return len({names.key(picture.name) for picture in self.pictures})


def planned(paths: Sequence[Path], *, by_folder: bool | None = None) -> ImportPlan:
    """Return who would be imported from folders and picture files.

    In a chosen folder, every folder is a person. The pictures directly in it are all of one person,
    named like the folder (``by_folder``), or each of another person, named like the file. None
    guesses: files without a person's name belong to the folder. A picture that two people have,
    byte for byte, is left out, since nobody can tell whose it is.
    """
    pictures: list[Picture] = []
    skipped: list[Skipped] = []
    loose = 0
    guesses = []
    columns: list[Columns] = []
    for path in paths:
        if not path.is_dir():
            _add(path, _file_name(path), pictures, skipped)
            continue
        direct, folders = _listed(path, skipped)
        direct = _without_columns(direct, columns, skipped)
        together = _bears_one_name(path, direct) if by_folder is None else by_folder
        loose += len(direct)
        guesses += [together] if direct else []
        for file in direct:
            _add(file, _tidy(path.name) if together else _file_name(file), pictures, skipped)
        for folder in folders:
            for file in _files_below(folder, skipped):
                _add(file, _tidy(folder.name), pictures, skipped)
    grouped: dict[str, list[Picture]] = defaultdict(list)
    for picture in _of_one_person(pictures, skipped):
        grouped[names.key(picture.name)].append(picture)
    together = bool(guesses) and all(guesses)
    in_order = tuple(picture for group in grouped.values() for picture in group)
    return ImportPlan(in_order, tuple(skipped), loose, together, tuple(columns))


def _without_columns(
    direct: Sequence[Path], columns: list[Columns], skipped: list[Skipped]
) -> list[Path]:
    """Return the files of a folder without its ``people.csv``, whose lines are taken in."""
    tables = [one for one in direct if one.name.lower() == FILE_NAME]
    for table in tables:
        found, problems = read_columns(table)
        columns += found
        skipped += [Skipped(table, problem) for problem in problems]
    return [one for one in direct if one not in tables]


def _add(path: Path, name: str, pictures: list[Picture], skipped: list[Skipped]) -> None:
    if not looks_like_picture(path):
        skipped.append(Skipped(path, say("{name} is not a picture.", name=path.name)))
        return
    try:
        pictures.append(Picture(names.normalized(name), path))
    except UsageProblem:
        reason = say(
            "{file} does not say whose picture it is: name the file after the person.",
            file=path.name,
        )
        skipped.append(Skipped(path, reason))


def _listed(folder: Path, skipped: list[Skipped]) -> tuple[list[Path], list[Path]]:
    """Files and folders directly in a folder, in the order a person would list them."""
    try:
        entries = sorted(
            (entry for entry in folder.iterdir() if not _is_litter(entry)),
            key=lambda entry: _natural(entry.name),
        )
    except OSError as error:
        skipped.append(
            Skipped(
                folder,
                say(
                    "The folder {name} cannot be read: {strerror}.",
                    name=folder.name,
                    strerror=error.strerror,
                ),
            )
        )
        return [], []
    # A link can lead back up, or to everybody at once, who would all become one person.
    links = [entry for entry in entries if entry.is_dir() and is_link(entry)]
    for link in links:
        skipped.append(Skipped(link, say("{name} is a link to another folder.", name=link.name)))
    folders = [entry for entry in entries if entry.is_dir() and entry not in links]
    return [entry for entry in entries if not entry.is_dir()], folders


def _files_below(folder: Path, skipped: list[Skipped]) -> Iterator[Path]:
    files, folders = _listed(folder, skipped)
    if not files and not folders:
        skipped.append(Skipped(folder, say("The folder {name} is empty.", name=folder.name)))
    yield from files
    for inner in folders:
        yield from _files_below(inner, skipped)


def _is_litter(path: Path) -> bool:
    return path.name.startswith((".", "__MACOSX")) or path.name.lower() in _LITTER


def _bears_one_name(folder: Path, files: Sequence[Path]) -> bool:
    """Whether the pictures of a folder are numbered and not named, or all have one name."""
    own = [_file_name(file).casefold() for file in files if looks_like_picture(file)]
    nameless = not any(name and name != _tidy(folder.name).casefold() for name in own)
    return bool(own) and (nameless or (len(own) > 1 and len(set(own)) == 1))


def _file_name(path: Path) -> str:
    """Return the name a file's name stands for: "grace_hopper-2.jpg" is Grace Hopper.

    Empty for a number or what a camera calls its pictures.
    """
    bare = re.sub(r"([\s_-]*\(?\d+\)?)+$", "", path.stem)
    return "" if _CAMERA_NAME.fullmatch(bare.casefold()) else _tidy(bare)


def _tidy(text: str) -> str:
    text = re.sub(r"[\s_]+", " ", text).strip()
    if " " not in text:
        text = text.replace("-", " ")
    return re.sub(r"\b[^\W\d]", lambda found: found[0].upper(), text) if text.islower() else text


def _natural(text: str) -> list[tuple[int, int, str]]:
    parts = re.findall(r"\d+|\D+", text.casefold())
    return [(0, int(part), part) if part.isdecimal() else (1, 0, part) for part in parts]


def _of_one_person(pictures: Sequence[Picture], skipped: list[Skipped]) -> list[Picture]:
    """Return the pictures without those that lie in the folders of several people."""
    left_out: set[Path] = set()
    for same in same_files(picture.path for picture in pictures):
        owners = {names.key(one.name): one.name for one in pictures if one.path in same}
        if len(owners) > 1:
            left_out |= same
            reason = say(
                "{file} is the same picture for {names}, who cannot both be seen in it.",
                file=min(same).name,
                names=_all_of(list(owners.values())),
            )
            skipped.append(Skipped(min(same), reason))
    return [one for one in pictures if one.path not in left_out]


def _all_of(names_: Sequence[str]) -> str:
    """Say several names in a row."""
    said = names_[0]
    for name in names_[1:]:
        said = say("{names} and {name}", names=said, name=name)
    return said
