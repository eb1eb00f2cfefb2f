"""Reading an identification protocol: a CSV file of ``role,person,image``.

Roles are ``gallery``, ``mated_probe`` and ``nonmated_probe``; ``image`` is a file under
``DIR/person/``, or a path under ``DIR``.
"""

from collections.abc import Iterator
from pathlib import Path

from facegui.errors import InputProblem
from facegui.evaluation.protocols import (
    IdentificationProtocol,
    PictureFolder,
    Portrayal,
    bad_line,
    read_table,
    require_folder,
)
from facegui.text import Sentence, say

ROLES = ("gallery", "mated_probe", "nonmated_probe")
_COLUMNS = ("role", "person", "image")
_FORMAT = say(
    "Expected the columns role,person,image with one of the roles {listed}.",
    listed=", ".join(ROLES),
)


def read_identification(file: Path, images: Path) -> IdentificationProtocol:
    """Read the protocol in ``file`` with pictures under ``images``.

    Raises InputProblem, with the number of the line, for a line in another format, a mated
    probe who is not in the gallery, a stranger who is, a picture in two roles; also for an
    empty gallery, no probes, and pictures that are not there.
    """
    require_folder(images)
    folder = PictureFolder(images)
    by_role: dict[str, list[tuple[int, Portrayal]]] = {role: [] for role in ROLES}
    for number, role, person, image in _rows(file):
        by_role[role].append((number, Portrayal(person, folder.named(person, image))))
    _check(file, by_role)
    folder.check(file)
    gallery, mated, nonmated = (
        tuple(portrayal for _, portrayal in by_role[role]) for role in ROLES
    )
    return IdentificationProtocol(gallery, mated, nonmated)


def _rows(file: Path) -> Iterator[tuple[int, str, str, str]]:
    for number, (role, person, image) in read_table(file, _COLUMNS, _FORMAT):
        if role not in ROLES:
            raise _bad_line(file, number, say('has the unknown role "{role}"', role=role))
        yield number, role, person, image


def _check(file: Path, by_role: dict[str, list[tuple[int, Portrayal]]]) -> None:
    gallery, mated, nonmated = (by_role[role] for role in ROLES)
    if not gallery or not (mated or nonmated):
        raise InputProblem(
            say(
                "{name} has {count} gallery {count:picture|pictures} and {value} "
                "{value:probe|probes}; both are needed.",
                name=file.name,
                count=len(gallery),
                value=len(mated) + len(nonmated),
            ),
            _FORMAT,
        )
    enrolled = {portrayal.person for _, portrayal in gallery}
    for number, portrayal in mated:
        if portrayal.person not in enrolled:
            raise _bad_line(
                file, number, say("has a mated probe whose person is not in the gallery")
            )
    for number, portrayal in nonmated:
        if portrayal.person in enrolled:
            raise _bad_line(
                file, number, say("has a non-mated probe whose person is in the gallery")
            )
    seen: set[Path] = set()
    for number, portrayal in gallery + mated + nonmated:
        if portrayal.picture in seen:
            raise _bad_line(file, number, say("uses a picture a second time"))
        seen.add(portrayal.picture)


def _bad_line(file: Path, number: int, what: Sentence) -> InputProblem:
    return bad_line(file, number, what, _FORMAT)
