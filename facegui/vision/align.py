"""From landmarks to the aligned chip an encoder was trained on."""

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from facegui.vision.types import Floats, Pixels

Matrix = NDArray[np.float64]

# The five points in a chip of side 1, those of MobileFaceNet's 112 pixels.
FACE_POINTS: Floats = np.array(
    [
        (0.34192, 0.46157),
        (0.65655, 0.45984),
        (0.50022, 0.64051),
        (0.37098, 0.82469),
        (0.63152, 0.82325),
    ],
    np.float32,
)

_NO_FACE = 1e-6  # landmarks at one point give scale 0, which has no inverse


@dataclass(frozen=True, slots=True, eq=False)
class Alignment:
    """Where an encoder wants the five landmarks: ``points`` (5, 2) in a chip of ``side`` pixels.

    ``stretch`` then widens the chip, for a network that was trained on boxes made square.
    """

    side: int
    points: Floats
    stretch: float = 1.0

    def __post_init__(self) -> None:
        self.points.flags.writeable = False


def similarity(landmarks: Floats, points: Floats) -> Matrix:
    """Least-squares similarity (2, 3) that takes ``landmarks`` (5, 2) onto ``points`` (5, 2).

    Umeyama 1991 without reflection, written with complex numbers: a rotation and a scale are one
    complex factor.
    """
    source = landmarks[:, 0].astype(np.float64) + 1j * landmarks[:, 1]
    target = points[:, 0].astype(np.float64) + 1j * points[:, 1]
    source_mean, target_mean = source.mean(), target.mean()
    centered = source - source_mean
    spread = np.vdot(centered, centered).real
    factor = np.vdot(centered, target - target_mean) / max(spread, 1e-12)
    move = target_mean - factor * source_mean
    return np.array([[factor.real, -factor.imag, move.real], [factor.imag, factor.real, move.imag]])


def roll(landmarks: Floats) -> float:
    """Return how far a face is rotated in the picture plane, in degrees clockwise, −180..180."""
    matrix = similarity(landmarks, FACE_POINTS)
    return -math.degrees(math.atan2(matrix[1, 0], matrix[0, 0]))


def chip(pixels: Pixels, landmarks: Floats, alignment: Alignment) -> Pixels:
    """Cut the aligned chip (side, side, 3) uint8 RGB out of BGR ``pixels`` (H, W, 3).

    Pixels outside the picture are black.
    """
    matrix = similarity(landmarks, alignment.points)
    matrix[0] *= alignment.stretch
    base, matrix = _reduced(pixels, matrix, alignment.side)
    warped = cv2.warpAffine(base, matrix, (alignment.side, alignment.side), flags=cv2.INTER_LINEAR)
    return np.ascontiguousarray(warped[:, :, ::-1])


def _reduced(pixels: Pixels, matrix: Matrix, side: int) -> tuple[Pixels, Matrix]:
    """Halve the needed part of the picture until a chip pixel spans less than two of its pixels.

    Bilinear sampling of a much larger face would skip pixels and alias.
    """
    scale = float(np.hypot(matrix[0, 0], matrix[1, 0]))
    if not _NO_FACE < scale < 0.5:
        return pixels, matrix
    inverse = cv2.invertAffineTransform(matrix)
    corners = np.array([[0, 0, 1], [side, 0, 1], [0, side, 1], [side, side, 1]]) @ inverse.T
    margin = 4 / scale
    low = np.maximum(np.floor(corners.min(0) - margin).astype(int), 0)
    high = np.minimum(np.ceil(corners.max(0) + margin).astype(int), pixels.shape[1::-1])
    if (high - low).min() < 2:
        return pixels, matrix
    matrix = matrix.copy()
    matrix[:, 2] += matrix[:, :2] @ low
    base = pixels[low[1] : high[1], low[0] : high[0]]
    while scale < 0.5 and min(base.shape[:2]) > 2:
        base = cv2.pyrDown(base)  # its pixel (x, y) is the former (2x, 2y)
        matrix[:, :2] *= 2
        scale *= 2
    return base, matrix
