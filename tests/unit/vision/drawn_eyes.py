"""A face's eyes, drawn: open ones have an iris between two whites, shut ones a line of lashes."""

import cv2
import numpy as np

from facegui.vision.types import Floats, Pixels

_SKIN, _WHITE, _DARK = (120, 150, 200), (230, 230, 230), (40, 50, 60)


def with_eyes(pixels: Pixels, landmarks: Floats, *, shut: bool, dark: float = 1.0) -> Pixels:
    """Return a copy of a picture with skin and the two eyes of ``landmarks`` (5, 2)."""
    drawn = np.full_like(pixels, _SKIN)
    wide = float(np.hypot(*(landmarks[1] - landmarks[0]))) / 4
    for x, y in landmarks[:2]:
        middle, size = (round(float(x)), round(float(y))), (round(wide), round(wide / 2.5))
        if shut:
            cv2.ellipse(drawn, middle, size, 0, 0, 180, _DARK, 2)
        else:
            cv2.ellipse(drawn, middle, size, 0, 0, 360, _WHITE, -1)
            cv2.circle(drawn, middle, round(wide / 2.5), _DARK, -1)
    return np.ascontiguousarray((drawn * dark).astype(np.uint8))
