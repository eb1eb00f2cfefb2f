"""What pixels and landmarks tell of a face: size, light, sharpness, pose, what is outside.

On a gray copy of the aligned face of at most 64 × 64 pixels.
"""

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from facegui.vision.align import FACE_POINTS, Alignment, chip, roll, similarity
from facegui.vision.faults import Fault
from facegui.vision.types import Face, Floats, Frame

Gray = NDArray[np.float32]
Mask = NDArray[np.bool_]

_SIDE_PX = 64  # of 64 and 112, the side whose sharpness predicts misses better (AUC 0.926, 0.918)
_SMALLEST_SIDE_PX = 12
# Parts of a chip aligned by `FACE_POINTS`: left, top, right, bottom.
_HEAD = (0.14, 0.14, 0.86, 1.0)
_FACE = (0.14, 0.25, 0.86, 1.0)
_SKIN = (0.25, 0.32, 0.75, 0.92)  # brows to lips: no hair, hat or collar
_BURNED_OUT = 250  # luminance above which a pixel shows no structure


def readings(frame: Frame, face: Face) -> dict[Fault, float]:
    """Measure one face: a value for every fault that pixels and landmarks show."""
    gray, inside = _gray_chip(frame, face.landmarks)
    skin, seen = _part(gray, _SKIN), _part(inside, _SKIN)
    luminance = skin[seen] if seen.any() else skin.ravel()
    return {
        Fault.TOO_SMALL: face.width,
        Fault.TOO_DARK: float(luminance.mean()),
        Fault.TOO_BRIGHT: float((luminance >= _BURNED_OUT).mean()),
        Fault.BLURRED: _sharpness(_part(gray, _FACE)),
        Fault.TURNED_AWAY: _turn(face.landmarks),
        Fault.PARTLY_OUTSIDE: float(_part(inside, _HEAD).mean()),
        Fault.TURNED: abs(roll(face.landmarks)),
    }


def _gray_chip(frame: Frame, landmarks: Floats) -> tuple[Gray, Mask]:
    """Luminance of the aligned face, (side, side) float32 in 0..255, and which pixels are picture.

    Never larger than the face in the frame, so that a small face does not count as blurred.
    """
    matrix = similarity(landmarks, FACE_POINTS)
    native_px = 1 / max(math.hypot(matrix[0, 0], matrix[1, 0]), 1e-6)
    side = int(min(max(round(native_px), _SMALLEST_SIDE_PX), _SIDE_PX))
    pixels = chip(frame.pixels, landmarks, Alignment(side, FACE_POINTS * np.float32(side)))
    gray = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY).astype(np.float32)
    back = cv2.invertAffineTransform(matrix)
    steps = (np.arange(side) + 0.5) / side
    x = back[0, 0] * steps[None, :] + (back[0, 1] * steps[:, None] + back[0, 2])
    y = back[1, 0] * steps[None, :] + (back[1, 1] * steps[:, None] + back[1, 2])
    return gray, (x >= -0.5) & (y >= -0.5) & (x < frame.width) & (y < frame.height)


def _part(whole: NDArray[Any], part: tuple[float, float, float, float]) -> NDArray[Any]:
    left, top, right, bottom = (round(share * len(whole)) for share in part)
    return whole[top:bottom, left:right]


def _sharpness(gray: Gray) -> float:
    """The share of fine variation that another blur would remove, 0..1, in the worse direction.

    Crété-Roffet et al. 2007, "The Blur Effect", where blur is one minus this. Contrast and
    brightness cancel out, and the worse direction shows motion.
    """
    # The paper's nine pixels on a full-size chip, and proportionally less for a smaller face. With
    # three pixels, every tiny face would count as blurred.
    reach = max(5, 2 * math.ceil((len(gray) * 9 / 48 - 1) / 2) + 1)
    return min(_kept(gray, (reach, 1), 1), _kept(gray, (1, reach), 0))


def _kept(gray: Gray, kernel: tuple[int, int], axis: int) -> float:
    steps = np.abs(np.diff(gray, axis=axis))
    blurred_steps = np.abs(np.diff(cv2.blur(gray, kernel), axis=axis))
    removed = np.maximum(0, steps - blurred_steps).sum()
    return float(removed / (steps.sum() + 1e-3))


def _turn(landmarks: Floats) -> float:
    """Distance of the nose from the line between eyes and mouth, in lengths of that line.

    Where the nose lies along the line (looking up or down) is left out: misses in LFW do not
    depend on it.
    """
    eyes, mouth = landmarks[:2].mean(axis=0), landmarks[3:].mean(axis=0)
    axis, nose = mouth - eyes, landmarks[2] - eyes
    across = float(nose[0] * axis[1] - nose[1] * axis[0])
    return abs(across) / max(float(axis @ axis), 1e-6)
