"""Whom a picture shows, when it has more than one face."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from facegui.vision.types import Face, Frame

_BYSTANDER = 1 / 3  # a face this much narrower than the largest is background, not a second subject
_TWICE = 2.0  # times as wide as the next face: the picture shows that one
# Distance from the middle, 0 in it and 1 at the edge. Within the first two a face is in the middle
# (heads are above it more often than beside it), beyond the third it is far off.
_NEAR_ACROSS, _NEAR_DOWN, _FAR = 0.2, 0.4, 0.5


def subject(frame: Frame, faces: Sequence[Face]) -> Face | None:
    """Return the face the photographer meant: large and near the middle; None without faces.

    The measure is facenet-pytorch's ``center_weighted_size``: area less twice the squared distance
    from the middle, in frame pixels.
    """
    middle = np.array([frame.width, frame.height]) / 2
    return max(
        faces,
        key=lambda face: face.area - 2 * float(((np.array(face.center) - middle) ** 2).sum()),
        default=None,
    )


def prominent(faces: Sequence[Face]) -> tuple[Face, ...]:
    """Return the faces that could be meant: all but those far smaller than the largest."""
    widest = max((face.width for face in faces), default=0.0)
    return tuple(face for face in faces if face.width >= widest * _BYSTANDER)


class FaceRule(StrEnum):
    """A rule by which somebody asks for a face of a picture."""

    LARGEST = "largest"
    CENTER = "center"


FaceChoice = FaceRule | int
"""A rule, or the number of a face: from 1, left to right among the prominent ones."""


class ChosenBy(StrEnum):
    """Why a face is the one a picture is of: ``ASKED`` when somebody chose it."""

    ALONE = "alone"
    LARGEST = "largest"
    CENTER = "center"
    ASKED = "asked"


@dataclass(frozen=True, slots=True, eq=False)
class MeantFace:
    """The face a picture is of: ``number`` of the ``of`` prominent ones, 1 is leftmost."""

    face: Face
    number: int
    of: int
    by: ChosenBy


def left_to_right(faces: Sequence[Face]) -> tuple[Face, ...]:
    """Return the prominent faces by their centers, the leftmost first."""
    return tuple(sorted(prominent(faces), key=lambda face: face.center))


def clear_face(frame: Frame, faces: Sequence[Face]) -> MeantFace | None:
    """Return the face a picture is clearly of, None where it is of nobody or of several.

    Clear is a face that is alone, twice as wide as the next, or alone near the middle.
    """
    row = left_to_right(faces)
    if len(row) == 1:
        return MeantFace(row[0], 1, 1, ChosenBy.ALONE)
    by_width = sorted(row, key=lambda face: face.width, reverse=True)
    if row and by_width[0].width >= _TWICE * by_width[1].width:
        return _meant(row, by_width[0], ChosenBy.LARGEST)
    by_distance = sorted(row, key=lambda face: _off_middle(frame, face))
    if row and _near_middle(frame, by_distance[0]) and _off_middle(frame, by_distance[1]) >= _FAR:
        return _meant(row, by_distance[0], ChosenBy.CENTER)
    return None


def chosen_face(frame: Frame, faces: Sequence[Face], choice: FaceChoice) -> MeantFace | None:
    """Return the face that somebody asks for, None where there is none of that number."""
    row = left_to_right(faces)
    if isinstance(choice, int):
        face = row[choice - 1] if 1 <= choice <= len(row) else None
    elif choice is FaceRule.LARGEST:
        face = max(row, key=lambda one: one.width, default=None)
    else:
        face = min(row, key=lambda one: _off_middle(frame, one), default=None)
    if face is None:
        return None
    return _meant(row, face, ChosenBy.ASKED if len(row) > 1 else ChosenBy.ALONE)


def _meant(row: Sequence[Face], face: Face, by: ChosenBy) -> MeantFace:
    number = next(at for at, one in enumerate(row, 1) if one is face)
    return MeantFace(face, number, len(row), by)


def _near_middle(frame: Frame, face: Face) -> bool:
    across, down = _offsets(frame, face)
    return across <= _NEAR_ACROSS and down <= _NEAR_DOWN


def _off_middle(frame: Frame, face: Face) -> float:
    """How far a face's center is off the middle: 0 in it, 1 at the edge of the frame."""
    return max(_offsets(frame, face))


def _offsets(frame: Frame, face: Face) -> tuple[float, float]:
    x, y = face.center
    return abs(2 * x / frame.width - 1), abs(2 * y / frame.height - 1)
