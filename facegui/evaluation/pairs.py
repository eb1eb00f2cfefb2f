"""Reading verification pairs in the format of Labeled Faces in the Wild.

The first line is ``folds<TAB>pairs``: the number of folds, and the number of mated and then of
non-mated pairs in each. ``name i j`` is a mated pair, ``name1 i name2 j`` a non-mated one; the
picture is ``DIR/name/name_0001.jpg``. With only a number in the first line, or without such a line,
all pairs are one set, which is split into ten folds.
"""

from pathlib import Path

from facegui.errors import InputProblem
from facegui.evaluation.protocols import (
    Pair,
    PictureFolder,
    bad_line,
    read_lines,
    require_folder,
)
from facegui.text import Sentence, say

FOLDS = 10
_FORMAT = say('Expected "name number number" or "name number name number", separated by tabs.')


def read_pairs(file: Path, images: Path) -> tuple[Pair, ...]:
    """Read the pairs of ``file`` with pictures under ``images``.

    Raises InputProblem, with the number of the line, for a line in another format, and for
    pictures that are not there.
    """
    require_folder(images)
    lines = [(i, line) for i, line in enumerate(read_lines(file), start=1) if line.strip()]
    if not lines:
        raise InputProblem(say("{name} is empty.", name=file.name), _FORMAT)
    header = _header(lines[0][1])
    folder = PictureFolder(images)
    body = lines[1:] if header else lines
    pairs = [_pair(file, number, line, folder) for number, line in body]
    if not pairs:
        raise InputProblem(say("{name} has no pairs.", name=file.name), _FORMAT)
    folder.check(file)
    return tuple(_with_folds(file, pairs, header))


def _header(line: str) -> tuple[int, ...]:
    fields = line.split()
    if len(fields) <= 2 and all(_is_number(field) for field in fields):
        return tuple(int(field) for field in fields)
    return ()


def _pair(file: Path, number: int, line: str, folder: PictureFolder) -> Pair:
    fields = [part.strip() for part in line.split("\t")] if "\t" in line else line.split()
    match fields:
        case [name, i, j]:
            sides = (name, i), (name, j)
        case [first, i, second, j]:
            sides = (first, i), (second, j)
        case _:
            raise _bad_line(file, number, say("has {n} {n:field|fields}", n=len(fields)))
    for name, index in sides:
        if not name or not _is_number(index):
            raise _bad_line(
                file, number, say('has "{index}" where a picture number belongs', index=index)
            )
    if len(fields) == 4 and sides[0][0] == sides[1][0]:
        raise _bad_line(file, number, say("names one person twice as a non-mated pair"))
    if sides[0][0] == sides[1][0] and int(sides[0][1]) == int(sides[1][1]):
        raise _bad_line(file, number, say("compares a picture with itself"))
    paths = [folder.numbered(name, int(index)) for name, index in sides]
    return Pair(0, paths[0], paths[1], sides[0][0], sides[1][0])


def _with_folds(file: Path, pairs: list[Pair], header: tuple[int, ...]) -> list[Pair]:
    if header:
        folds, size = header if len(header) == 2 else (1, header[0])
        if len(pairs) != folds * size * 2:
            raise InputProblem(
                say(
                    "{name} announces {value:,} {value:pair|pairs} but has {count:,}.",
                    name=file.name,
                    value=folds * size * 2,
                    count=len(pairs),
                ),
                say(
                    "The first line gives folds and pairs: each fold has so many "
                    "mated and as many non-mated pairs."
                ),
            )
        if folds > 1:
            return [_in_fold(pair, i // (2 * size)) for i, pair in enumerate(pairs)]
    return _split(pairs)


def _split(pairs: list[Pair]) -> list[Pair]:
    """Cut mated and non-mated pairs into folds of neighbors, so that people stay together."""
    mated = [pair for pair in pairs if pair.mated]
    nonmated = [pair for pair in pairs if not pair.mated]
    folds = max(1, min(FOLDS, *(len(kind) for kind in (mated, nonmated) if kind), len(pairs)))
    return [
        _in_fold(pair, i * folds // len(kind))
        for kind in (mated, nonmated)
        for i, pair in enumerate(kind)
    ]


def _in_fold(pair: Pair, fold: int) -> Pair:
    return Pair(fold, pair.first, pair.second, pair.first_person, pair.second_person)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 10


def _bad_line(file: Path, number: int, what: Sentence) -> InputProblem:
    return bad_line(file, number, what, _FORMAT)
