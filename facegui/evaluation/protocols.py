"""What an evaluation compares: pairs for verification, roles for identification."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from facegui.errors import InputProblem, cannot_be_read
from facegui.text import Sentence, say

PICTURE_SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two pictures to compare; ``fold`` counts from 0."""

    fold: int
    first: Path
    second: Path
    first_person: str
    second_person: str

    @property
    def mated(self) -> bool:
        """Whether both pictures show the same person."""
        return self.first_person == self.second_person


@dataclass(frozen=True, slots=True)
class Portrayal:
    """A picture and the person it shows."""

    person: str
    picture: Path


@dataclass(frozen=True, slots=True)
class IdentificationProtocol:
    """Who is enrolled, who of them is looked for, and which strangers come by."""

    gallery: tuple[Portrayal, ...]
    mated: tuple[Portrayal, ...]
    nonmated: tuple[Portrayal, ...]

    @property
    def people(self) -> tuple[str, ...]:
        """Gallery people without repetition, in the order of the gallery."""
        return tuple(dict.fromkeys(portrayal.person for portrayal in self.gallery))

    @property
    def probes(self) -> tuple[Portrayal, ...]:
        """All probes: the mated, then the strangers."""
        return self.mated + self.nonmated

    @property
    def pictures(self) -> tuple[Path, ...]:
        """Every picture that is used, without repetition."""
        used = (portrayal.picture for portrayal in self.gallery + self.probes)
        return tuple(dict.fromkeys(used))


def pictures_of(pairs: Sequence[Pair]) -> tuple[Path, ...]:
    """Every picture that ``pairs`` use, without repetition."""
    return tuple(dict.fromkeys(path for pair in pairs for path in (pair.first, pair.second)))


@dataclass(slots=True)
class PictureFolder:
    """Finds pictures under ``root`` and remembers which were asked for but are not there."""

    root: Path
    missing: list[str] = field(default_factory=list)
    _listed: dict[str, dict[str, Path]] = field(default_factory=dict)

    def numbered(self, person: str, number: int) -> Path:
        """Return ``root/person/person_0001.*``, whichever picture suffix it has."""
        stem = f"{person}_{number:04d}"
        expected = self.root / person / f"{stem}.jpg"
        return self._found(self._pictures(person).get(stem), expected)

    def named(self, person: str, image: str) -> Path:
        """Return ``root/person/image``, or ``root/image`` where ``image`` has a folder in it."""
        under_person = self.root / person / image
        candidates = (under_person, self.root / image)
        return self._found(next(filter(_is_file, candidates), None), under_person)

    def check(self, file: Path) -> None:
        """Raise InputProblem when ``file`` asked for pictures that are not there."""
        absent = list(dict.fromkeys(self.missing))
        if not absent:
            return
        named = ", ".join(absent[:3]) + (", …" if len(absent) > 3 else "")
        raise InputProblem(
            say(
                "{count:,} of the pictures that {name} names {count:is|are} not in the "
                "folder {root}: {named}.",
                count=len(absent),
                name=file.name,
                root=self.root,
                named=named,
            ),
            say("Choose the folder of pictures that belongs to this file."),
        )

    def _found(self, path: Path | None, expected: Path) -> Path:
        if path is None:
            inside = expected.is_relative_to(self.root)
            self.missing.append(str(expected.relative_to(self.root) if inside else expected))
        return path or expected

    def _pictures(self, person: str) -> dict[str, Path]:
        if person not in self._listed:
            self._listed[person] = _by_stem(_listing(self.root / person))
        return self._listed[person]


def read_lines(file: Path) -> list[str]:
    """Return the lines of a text file; InputProblem when it cannot be read as text."""
    try:
        return file.read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise cannot_be_read(file, error, say("Check the path of the file.")) from error
    except UnicodeDecodeError as error:
        raise InputProblem(
            say("{file} is not a text file.", file=file),
            say("Choose the list of pictures, saved as UTF-8 text."),
        ) from error


def read_table(
    file: Path, columns: Sequence[str], expected: Sentence
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Give each line of a CSV file with its number: the cells of ``columns``, in their order.

    The first line names the columns, in any order; others may be there. Raises InputProblem for
    a line in another format or with nothing in a column, with ``expected`` as the hint.
    """
    rows = csv.reader(line + "\n" for line in read_lines(file))
    try:
        header = [name.strip().lower() for name in next(rows, [])]
        if any(header.count(name) != 1 for name in columns):
            raise bad_line(file, 1, say("does not name the columns"), expected)
        for row in rows:
            if not any(cell.strip() for cell in row):
                continue
            if len(row) != len(header):
                raise bad_line(
                    file, rows.line_num, say("has {n} {n:field|fields}", n=len(row)), expected
                )
            named = dict(zip(header, (cell.strip() for cell in row), strict=True))
            cells = tuple(named[name] for name in columns)
            if not all(cells):
                raise bad_line(file, rows.line_num, say("has an empty field"), expected)
            yield rows.line_num, cells
    except csv.Error as error:
        raise bad_line(
            file, rows.line_num, say("is not CSV ({error})", error=error), expected
        ) from error


def bad_line(file: Path, number: int, what: Sentence, expected: Sentence) -> InputProblem:
    """Return what is wrong with a line of a file, and how it should be."""
    return InputProblem(
        say("{name}, line {number}: the line {what}.", name=file.name, number=number, what=what),
        expected,
    )


def require_folder(folder: Path) -> None:
    """Raise InputProblem unless ``folder`` is one."""
    if not folder.is_dir():
        raise InputProblem(
            say("{folder} is not a folder.", folder=folder),
            say("Choose the folder that holds the pictures."),
        )


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a name too long for the file system, a NUL in it
        return False


def _listing(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except (OSError, ValueError):
        return []


def _by_stem(paths: Iterable[Path]) -> dict[str, Path]:
    pictures = [path for path in paths if path.suffix.lower() in PICTURE_SUFFIXES]
    preferred = sorted(pictures, key=lambda path: PICTURE_SUFFIXES.index(path.suffix.lower()))
    return {path.stem: path for path in reversed(preferred)}
