"""A face in a few pixels: enough to notice that another face has taken its place."""

import cv2
import numpy as np

from facegui.vision.align import FACE_POINTS, similarity
from facegui.vision.types import Face, Floats, Frame

_SIDE = 16
_REDUCED = 32  # the face is averaged down to this first: sampling it directly would alias
_FLAT = 3.0  # gray levels; a patch that varies less is all noise


def appearance(frame: Frame, face: Face) -> Floats:
    """Aligned gray patch of a face, (256,) float32 of mean 0 and unit length; zeros when flat.

    The dot product of two patches is their correlation, which a change of light does not lower. For
    one face in consecutive frames it is above 0.95, and 0.8 or more while the face turns or talks;
    for two people it is below 0.75 in 95 of 100 pairs (development clips).
    """
    low = np.maximum(np.floor(face.box[:2]), 0).astype(int)
    high = np.minimum(np.ceil(face.box[2:]), (frame.width, frame.height)).astype(int)
    size = high - low
    if size.min() < 2:
        return np.zeros(_SIDE * _SIDE, np.float32)
    step = max(1, int(size.min()) // (2 * _REDUCED))
    part = frame.pixels[low[1] : high[1] : step, low[0] : high[0] : step]
    gray = cv2.cvtColor(
        cv2.resize(part, (_REDUCED, _REDUCED), interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY
    )
    points = (face.landmarks - low) * (_REDUCED / size)
    matrix = similarity(points, FACE_POINTS * np.float32(_SIDE))
    patch = cv2.warpAffine(gray, matrix, (_SIDE, _SIDE), borderMode=cv2.BORDER_REPLICATE)
    flat = patch.astype(np.float32).ravel()
    flat -= flat.mean()
    length = float(np.linalg.norm(flat))
    return flat / length if length > _FLAT * _SIDE else np.zeros_like(flat)


def likeness(one: Floats, other: Floats) -> float:
    """Correlation of two patches, -1..1; two flat patches count as alike."""
    if not one.any() and not other.any():
        return 1.0
    return float(one @ other)
