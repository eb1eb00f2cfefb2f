"""The colors of a style laid on a photograph, before anything is painted."""

import numpy as np
from numpy.typing import NDArray

from facegui.vision.types import Pixels

_LEAST = 25.0  # added to each variance, in squared steps of 255: a picture of one color has none
_MIDDLE = 0.2  # deviation, in widths and heights, of the weights around a portrait's middle

Matrix = NDArray[np.float64]
Vector = NDArray[np.float64]


def recolored(picture: Pixels, style: Pixels) -> Pixels:
    """Return ``picture`` with the mean and the covariance of the style's colors.

    The middle of the picture counts most, where the face of a portrait is. Otherwise a dark face
    before a white wall would become black, since only the mean of both would be that of the style.
    Both pictures are (H, W, 3) uint8 of any size. The linear Monge-Kantorovich mapping (Pitié and
    Kokaram, "The linear Monge-Kantorovitch linear colour mapping for example-based colour
    transfer", 2007): of all linear mappings that do it, the one that moves colors least.
    """
    values = picture.reshape(-1, 3).astype(np.float64)
    mean, covariance = _statistics(values, _around_middle(*picture.shape[:2]))
    colors = style.reshape(-1, 3).astype(np.float64)
    wanted_mean, wanted = _statistics(colors, np.ones(len(colors)))
    root, inverse = _power(covariance, 0.5), _power(covariance, -0.5)
    mapping = inverse @ _power(root @ wanted @ root, 0.5) @ inverse
    mapped = (values - mean) @ mapping + wanted_mean  # the mapping is symmetric
    return mapped.round().clip(0, 255).astype(np.uint8).reshape(picture.shape)


def _around_middle(height: int, width: int) -> Vector:
    """Return weights (height · width,) that fall off from the middle, as a normal density does."""
    across, down = (
        np.exp(-0.5 * ((np.arange(side) + 0.5) / side - 0.5) ** 2 / _MIDDLE**2)
        for side in (width, height)
    )
    return np.outer(down, across).ravel()


def _statistics(values: Matrix, weights: Vector) -> tuple[Matrix, Matrix]:
    """Return the weighted mean (3,) and covariance (3, 3) of colors (n, 3)."""
    shares = weights / weights.sum()
    mean = shares @ values
    centered = values - mean
    return mean, (centered * shares[:, None]).T @ centered + _LEAST * np.eye(3)


def _power(matrix: Matrix, exponent: float) -> Matrix:
    """Return a power of a symmetric, positive definite matrix."""
    values, vectors = np.linalg.eigh(matrix)
    return np.asarray((vectors * values**exponent) @ vectors.T)
