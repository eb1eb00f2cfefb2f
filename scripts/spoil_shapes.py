"""Shapes laid over a face by its landmarks, for `spoil.py` and its parts."""

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Points = NDArray[np.float32]
Draw = np.random.Generator

_COMMON = ((190, 170, 140), (235, 235, 235), (25, 25, 25))  # surgical blue, white, black, in BGR


def places(landmarks: Points, corners: NDArray[np.float64]) -> Points:
    """Map face coordinates (N, 2) to pixels; the sides follow the nose when the head is turned."""
    eyes, mouth = landmarks[:2].mean(axis=0), landmarks[3:].mean(axis=0)
    down = mouth - eyes
    right = np.array([down[1], -down[0]])
    nose = landmarks[2] - eyes
    shift = float(nose @ right) / max(float(right @ right), 1e-6)
    moved = corners + np.column_stack([0.6 * shift * np.clip(corners[:, 1], 0, 1),
                                       np.zeros(len(corners))])  # fmt: skip
    return np.asarray(eyes + moved[:, :1] * right + moved[:, 1:] * down, np.float32)


def shaken(corners: object, draw: Draw, by: float = 0.06) -> NDArray[np.float64]:
    """Move all corners, and each a little more, so that no two masks of a kind have one shape."""
    found = np.array(corners, np.float64)
    return found * draw.uniform(0.92, 1.08, 2) + draw.normal(0, by, found.shape)


def unit(landmarks: Points) -> float:
    """Return the length from between the eyes to between the corners of the mouth, in pixels."""
    return float(np.linalg.norm(landmarks[3:].mean(axis=0) - landmarks[:2].mean(axis=0)))


def cloth(shape: tuple[int, ...], draw: Draw, reach: float, dark: bool = False) -> Pixels:
    """A piece of cloth: one color, or stripes, dots or blotches, with folds and grain."""
    height, width = shape[:2]
    first, second = (draw.uniform(0, 45 if dark else 255, 3) for _ in range(2))
    if draw.random() < 0.6 and not dark:
        first = np.array(_COMMON[draw.integers(len(_COMMON))]) + draw.normal(0, 8, 3)
    rows, columns = np.mgrid[:height, :width].astype(np.float32)
    angle = draw.uniform(0, np.pi)
    along = np.cos(angle) * columns + np.sin(angle) * rows
    pattern = draw.choice(["plain"] * 5 + ["stripes", "dots", "blotches"])
    step = max(reach * draw.uniform(0.1, 0.35), 2.0)
    share = np.zeros((height, width), np.float32)
    if pattern == "stripes":
        share = (np.sin(along * 2 * np.pi / step) > 0).astype(np.float32)
    elif pattern == "dots":
        share = ((np.sin(columns * 2 * np.pi / step) * np.sin(rows * 2 * np.pi / step)) > 0.4) * 1.0
    elif pattern == "blotches":
        noise = draw.normal(0, 1, (max(2, int(height / step)), max(2, int(width / step))))
        share = (cv2.resize(noise.astype(np.float32), (width, height)) > 0.3) * 1.0
    what = first + (second - first) * share[..., None].astype(np.float32)
    folds = 14 * np.sin(along * 2 * np.pi / (reach * draw.uniform(0.35, 0.8)) + draw.uniform(0, 6))
    light = folds[..., None] + draw.normal(0, 4, (height, width, 1))
    return np.asarray(np.clip(what + light, 0, 255), np.uint8)


def laid(pixels: Pixels, polygon: Points, what: Pixels, alpha: float = 1.0) -> Pixels:
    """Lay ``what`` over the picture within a polygon of pixels."""
    cover = np.zeros(pixels.shape[:2], np.uint8)
    cv2.fillPoly(cover, [np.round(polygon * 8).astype(np.int32)], 255, cv2.LINE_AA, 3)
    share = (cover.astype(np.float32) / 255 * alpha)[..., None]
    return np.asarray(pixels * (1 - share) + what * share, np.uint8)


def cheek(pixels: Pixels, landmarks: Points) -> Pixels:
    """Return the pixels (N, 3) of the middle of the face."""
    middle = landmarks.mean(axis=0)
    half = max(2, int(unit(landmarks) * 0.5))
    x, y = int(middle[0]), int(middle[1])
    part = pixels[max(0, y - half) : y + half, max(0, x - half) : x + half].reshape(-1, 3)
    return part if len(part) else pixels.reshape(-1, 3)


def skin(pixels: Pixels, landmarks: Points, draw: Draw, low: float, high: float) -> Pixels:
    """A surface of the face's own skin, somewhat lighter or darker, with grain."""
    tone = np.median(cheek(pixels, landmarks), axis=0) * draw.uniform(low, high)
    grain = tone + draw.normal(0, 5, (*pixels.shape[:2], 1))
    return np.asarray(np.clip(grain, 0, 255), np.uint8)
