"""How open the eyes of a face are, compared with other looks of that person in the same second.

There are no landmarks of lids. An open eye changes from left to right (white, iris, white), a lid
only from top to bottom (skin, lashes, skin). The share of the first in the second tells them apart
within a clip (``scripts/measure_eyes.py``). It depends on the person, the light and glasses: one
picture alone says nothing, see `look_shut`.
"""

import cv2
import numpy as np

from facegui.vision.align import FACE_POINTS, Alignment, chip
from facegui.vision.types import Face, Frame

_SIDE_PX = 160
_HALF_PX = 10  # half the square around an eye: iris and lids, no brow
_SHUT = 0.85  # share of the most open look within a second
_ALIGNMENT = Alignment(_SIDE_PX, FACE_POINTS * np.float32(_SIDE_PX))


def openness(frame: Frame, face: Face) -> float:
    """Change along the eyes as a share of change across them, mean of both; above 0."""
    gray = cv2.cvtColor(chip(frame.pixels, face.landmarks, _ALIGNMENT), cv2.COLOR_RGB2GRAY)
    shares = []
    for x, y in np.rint(FACE_POINTS[:2] * _SIDE_PX).astype(int):
        eye = gray[y - _HALF_PX : y + _HALF_PX + 1, x - _HALF_PX : x + _HALF_PX + 1]
        eye = cv2.GaussianBlur(eye.astype(np.float32), (0, 0), 1)
        along, across = (np.abs(np.diff(eye, axis=axis)).sum() for axis in (1, 0))
        shares.append((along + 1) / (across + 1))
    return float(np.mean(shares))


def look_shut(opened: float, most: float) -> bool:
    """Whether eyes look shut beside the most open ones of the same person in the same second."""
    return opened < _SHUT * most
