"""Pictures that somebody marked as wrongly labeled, and a test without them.

They are kept by the folder that was evaluated in ``DATA/evaluation/marks.json``; a picture is
identified by the hash of its file and its label, so that renumbering a folder keeps the marks and
correcting a label removes its mark. Figures are always also given with all labels.
"""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from facegui import atomic
from facegui.errors import FaceGuiError, writing_to
from facegui.evaluation.plans import EvaluationPlan
from facegui.evaluation.protocols import (
    IdentificationProtocol,
    PictureFolder,
    Portrayal,
    read_table,
    require_folder,
)
from facegui.private import make_inner
from facegui.text import say
from facegui.vision.models.files import digest

_FORMAT = 1
_COLUMNS = ("person", "picture")
_EXPECTED = say("Expected the columns person,picture: a file in that person's folder.")


@dataclass(frozen=True, slots=True)
class Mark:
    """A picture under a wrong name; ``sha256`` is of its file, ``picture`` is where it was."""

    person: str
    sha256: str
    picture: str


def read_marked(file: Path, images: Path) -> tuple[Portrayal, ...]:
    """Read the pictures listed in a CSV file of person,picture, with pictures under ``images``.

    Raises InputProblem for a line in another format and for pictures that are not there.
    """
    require_folder(images)
    folder = PictureFolder(images)
    rows = read_table(file, _COLUMNS, _EXPECTED)
    found = [Portrayal(person, folder.named(person, name)) for _, (person, name) in rows]
    folder.check(file)
    return tuple(dict.fromkeys(found))


def row_of(shown: Portrayal, images: Path) -> tuple[str, str]:
    """Return the line of a picture in such a file."""
    own = images / shown.person
    inside = shown.picture.is_relative_to(own)
    return shown.person, shown.picture.relative_to(own if inside else images).as_posix()


def marked_in(
    data_dir: Path, folder: Path, portrayals: Iterable[Portrayal]
) -> tuple[Portrayal, ...]:
    """Return which pictures are marked for a folder. Raises FaceGuiError for a damaged file."""
    kept = {(one.person, one.sha256) for one in _read(data_dir).get(_key(folder), ())}
    people = {person for person, _ in kept}
    return tuple(
        one
        for one in portrayals
        if one.person in people and (one.person, _hash(one.picture)) in kept
    )


def mark(data_dir: Path, folder: Path, shown: Portrayal, *, wrong: bool) -> None:
    """Mark a picture of a folder as wrongly labeled, or take that back, on disk at once.

    Raises FaceGuiError when the picture is gone or the disk refuses.
    """
    sha256 = _hash(shown.picture)
    if not sha256:
        raise FaceGuiError(
            say("{name} cannot be read any more.", name=shown.picture.name),
            say("See whether it is still there."),
        )
    known = _read(data_dir)
    others = [
        one
        for one in known.get(_key(folder), ())
        if (one.person, one.sha256) != (shown.person, sha256)
    ]
    if wrong:
        others.append(Mark(shown.person, sha256, row_of(shown, folder)[1]))
    _write(data_dir, {**known, _key(folder): tuple(others)})


def forget_marks(data_dir: Path) -> bool:
    """Delete the marks of all folders; returns whether there were any."""
    path = _path(data_dir)
    there = path.exists()
    path.unlink(missing_ok=True)
    return there


def forget_marks_of(data_dir: Path, people: Collection[str]) -> None:
    """Delete the marks of pictures with these names. Raises FaceGuiError."""
    known = _read(data_dir)
    gone = {person.casefold() for person in people}
    left = {
        folder: tuple(one for one in kept if one.person.casefold() not in gone)
        for folder, kept in known.items()
    }
    if left != known:
        _write(data_dir, left)


def plan_without(plan: EvaluationPlan, marked: Collection[Portrayal]) -> EvaluationPlan:
    """Return a plan without some pictures, all else as it was.

    A person without a gallery picture left is neither enrolled nor searched for.
    """
    gone = {one.picture for one in marked}
    pairs = tuple(one for one in plan.pairs if not {one.first, one.second} & gone)
    protocol = plan.protocol
    if protocol is not None:
        gallery = _left(protocol.gallery, gone)
        enrolled = {one.person for one in gallery}
        mated = [one for one in _left(protocol.mated, gone) if one.person in enrolled]
        nonmated = _left(protocol.nonmated, gone)
        some = gallery and (mated or nonmated)
        protocol = IdentificationProtocol(gallery, tuple(mated), nonmated) if some else None
    return replace(plan, pairs=pairs, protocol=protocol)


def _left(portrayals: Sequence[Portrayal], gone: Collection[Path]) -> tuple[Portrayal, ...]:
    return tuple(one for one in portrayals if one.picture not in gone)


def _hash(picture: Path) -> str:
    """Hash of a file, empty when it cannot be read."""
    try:
        return digest(picture)
    except OSError:
        return ""


def _path(data_dir: Path) -> Path:
    return data_dir / "evaluation" / "marks.json"


def _key(folder: Path) -> str:
    return str(folder.resolve())


def _read(data_dir: Path) -> dict[str, tuple[Mark, ...]]:
    path = _path(data_dir)
    try:
        document: dict[str, Any] = json.loads(path.read_text("utf-8"))
        if document["format"] != _FORMAT:
            raise ValueError(f"format {document['format']} is not known")
        return {
            str(folder): tuple(
                Mark(**{name: str(value) for name, value in one.items()}) for one in kept
            )
            for folder, kept in document["folders"].items()
        }
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise FaceGuiError(
            say(
                "The marks of wrong labels in {path} cannot be read: {error}.",
                path=path,
                error=error,
            ),
            say("Repair the file, or delete it: the marks are then lost."),
        ) from error


def _write(data_dir: Path, known: dict[str, tuple[Mark, ...]]) -> None:
    path = _path(data_dir)
    folders = {
        folder: [
            {"person": one.person, "sha256": one.sha256, "picture": one.picture} for one in kept
        ]
        for folder, kept in known.items()
        if kept
    }
    document = {"format": _FORMAT, "folders": folders}
    with writing_to(path, say("Free some space and try again.")):
        make_inner(path.parent)
        atomic.write(path, json.dumps(document, indent=1, ensure_ascii=False))
