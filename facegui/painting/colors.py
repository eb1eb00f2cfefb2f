"""The colors of a style laid on a photograph, before anything is painted."""

import numpy as np
from numpy.typing import NDArray

from facegui.vision.types import Pixels

_LEAST = 25.0  # added to each variance, in squared steps of 255: a picture of one color has none

Matrix = NDArray[np.float64]


def recolored(picture: Pixels, style: Pixels) -> Pixels:
    """Return ``picture`` with the mean and the covariance of the style's colors.

    Both are (H, W, 3) uint8 of any size. The linear Monge-Kantorovich mapping (Pitié and Kokaram,
    "The linear Monge-Kantorovitch linear colour mapping for example-based colour transfer", 2007):
    of all linear mappings that do it, the one that moves colors least.
    """
    values = picture.reshape(-1, 3).astype(np.float64)
    mean, covariance = _statistics(values)
    wanted_mean, wanted = _statistics(style.reshape(-1, 3).astype(np.float64))
    root, inverse = _power(covariance, 0.5), _power(covariance, -0.5)
    mapping = inverse @ _power(root @ wanted @ root, 0.5) @ inverse
    mapped = (values - mean) @ mapping + wanted_mean  # the mapping is symmetric
    return mapped.round().clip(0, 255).astype(np.uint8).reshape(picture.shape)


def _statistics(values: Matrix) -> tuple[Matrix, Matrix]:
    mean = values.mean(0)
    centered = values - mean
    return mean, centered.T @ centered / len(values) + _LEAST * np.eye(3)


def _power(matrix: Matrix, exponent: float) -> Matrix:
    """Return a power of a symmetric, positive definite matrix."""
    values, vectors = np.linalg.eigh(matrix)
    return np.asarray((vectors * values**exponent) @ vectors.T)
