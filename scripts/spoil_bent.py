"""Faces that are bent, framed or reduced to a few tones: kinds that no fit has seen.

A part of `spoil.py`, which lists the kinds; the same pixels, landmarks and draws. What two faces
that show little have to score at least was chosen on them (docs/decisions/0107).
"""

import cv2
import numpy as np
from spoil_shapes import Draw, Pixels, Points, cheek, laid, places, unit

# Corners in face coordinates, see `spoil_shapes.places`.
_WIG = ((-1.4, -2), (1.4, -2), (1.4, 2.4), (0.8, 2.4), (0.75, 0.2), (0.5, -0.15), (0, -0.2),
        (-0.5, -0.15), (-0.75, 0.2), (-0.8, 2.4), (-1.4, 2.4))  # fmt: skip
_RELIEF = ((-2, -1, 0), (-1, 0, 1), (0, 1, 2))


def pinch(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """The middle of the face drawn together: the opposite of a fish eye."""
    x, y = (float(one) for one in landmarks.mean(axis=0))
    rows, columns = np.mgrid[: pixels.shape[0], : pixels.shape[1]].astype(np.float32)
    off_x, off_y = columns - x, rows - y
    far = np.hypot(off_x, off_y) / (unit(landmarks) * 2.4)
    grow = np.where(far < 1, np.power(np.maximum(far, 1e-2), -draw.uniform(0.2, 0.5)), 1)
    return _moved(pixels, x + off_x * grow, y + off_y * grow)


def waves(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """Through water or uneven glass: every part of the face is somewhere else."""
    height, width = pixels.shape[:2]
    reach = unit(landmarks)
    parts = max(3, int(max(height, width) / (reach * 0.7)))
    offsets = []
    for _ in range(2):
        grid = draw.normal(0, 1, (parts, parts)).astype(np.float32)
        wide = cv2.resize(grid, (width, height), interpolation=cv2.INTER_CUBIC)
        offsets.append(wide * reach * draw.uniform(0.08, 0.16))
    rows, columns = np.mgrid[:height, :width].astype(np.float32)
    return _moved(pixels, columns + offsets[0], rows + offsets[1])


def keyhole(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """Cut out with scissors: an oval of the face before one color."""
    around = np.linspace(0, 2 * np.pi, 40)
    wide, high = draw.uniform(0.7, 0.8), draw.uniform(0.75, 0.95)
    hole = np.column_stack([wide * np.cos(around), 0.45 + high * np.sin(around)])
    seen = np.zeros(pixels.shape[:2], np.uint8)
    cv2.fillPoly(seen, [places(landmarks, hole).astype(np.int32)], 255)
    return np.asarray(np.where(seen[..., None] > 0, pixels, draw.uniform(0, 255, 3)), np.uint8)


def wig(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """Hair or a veil around the face down to the brows and the cheeks, of one color."""
    what = np.broadcast_to(draw.uniform(0, 120, 3), pixels.shape).astype(np.uint8)
    return laid(pixels, places(landmarks, np.array(_WIG)), what)


def noise(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """The grain of a camera in the dark, made bright again."""
    grain = draw.normal(0, draw.uniform(50, 90), pixels.shape)
    return np.asarray(np.clip(pixels + grain, 0, 255), np.uint8)


def relief(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """Stamped into gray metal, like a coin."""
    gray = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY).astype(np.float32)
    stamped = cv2.filter2D(gray, -1, np.array(_RELIEF, np.float32) * draw.uniform(0.6, 1.2))
    flat = np.clip(stamped + 128, 0, 255).astype(np.uint8)
    return np.asarray(cv2.cvtColor(flat, cv2.COLOR_GRAY2BGR), np.uint8)


def two_tones(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """Black and white with nothing between, like a stencil."""
    gray = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)
    soft = cv2.GaussianBlur(gray, (0, 0), max(0.7, unit(landmarks) * 0.03))
    bright = soft > np.median(cheek(pixels, landmarks)) * draw.uniform(0.75, 1.0)
    return np.asarray(cv2.cvtColor((bright * 255).astype(np.uint8), cv2.COLOR_GRAY2BGR), np.uint8)


def reversed_tones(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """Too much light on film: what was bright is dark."""
    return np.asarray(np.where(pixels > draw.uniform(90, 150), 255 - pixels, pixels), np.uint8)


def flat_areas(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """Smoothed to a few areas without detail."""
    side = int(unit(landmarks) * draw.uniform(0.25, 0.45)) | 1
    return np.asarray(cv2.medianBlur(pixels, max(3, min(side, 255))), np.uint8)


def _moved(pixels: Pixels, columns: Points, rows: Points) -> Pixels:
    maps = (columns.astype(np.float32), rows.astype(np.float32))
    return np.asarray(
        cv2.remap(pixels, *maps, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.uint8
    )


BENT = {
    "pinch": pinch,
    "waves": waves,
    "keyhole": keyhole,
    "wig": wig,
    "noise": noise,
    "relief": relief,
    "two_tones": two_tones,
    "reversed_tones": reversed_tones,
    "flat_areas": flat_areas,
}
