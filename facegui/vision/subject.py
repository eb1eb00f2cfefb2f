"""Whom a picture shows, when it has more than one face."""

from collections.abc import Sequence

import numpy as np

from facegui.vision.types import Face, Frame

_BYSTANDER = 1 / 3  # a face this much narrower than the largest is background, not a second subject


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
