"""k-means: centers of groups, and which of them is closest (Lloyd 1982)."""

import numpy as np
from numpy.typing import NDArray

from facegui.matching.embedded import Positions
from facegui.matching.similarity import Floats

_SETTLED = 1e-5  # converged once the mean distance to the closest center changes by less

Centers = NDArray[np.float64]


def kmeans(vectors: Floats, count: int, restarts: int, random: np.random.Generator) -> Centers:
    """Return at most ``count`` centers of vectors (n, d): the best of several random starts.

    A center to which nobody is closest is left out.
    """
    points = vectors.astype(np.float64)
    found = [
        _settled(points, points[random.choice(len(points), count, replace=False)])
        for _ in range(restarts)
    ]
    return min(found, key=lambda one: one[1])[0]


def closest_centers(vectors: Floats, centers: Centers) -> Positions:
    """Return the row of the center closest to each of vectors (n, d)."""
    return _closest(vectors.astype(np.float64), centers)[0]


def _settled(points: Centers, centers: Centers) -> tuple[Centers, float]:
    """Return the centers that one start leads to, and the mean distance to the closest."""
    before = np.inf
    while True:
        closest, distances = _closest(points, centers)
        counts = np.bincount(closest, minlength=len(centers))
        sums = np.zeros_like(centers)
        np.add.at(sums, closest, points)
        centers = sums[counts > 0] / counts[counts > 0, None]
        mean = float(distances.mean())
        if before - mean <= _SETTLED:
            return centers, mean
        before = mean


def _closest(points: Centers, centers: Centers) -> tuple[Positions, NDArray[np.float64]]:
    squares = (points**2).sum(axis=1)[:, None] - 2 * points @ centers.T + (centers**2).sum(axis=1)
    closest = squares.argmin(axis=1)
    return closest, np.sqrt(np.maximum(squares[np.arange(len(points)), closest], 0))
