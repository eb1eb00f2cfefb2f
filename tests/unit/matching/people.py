"""Made-up people for the tests of matching: points on a sphere, an index over them, points."""

from collections.abc import Sequence

import numpy as np

from facegui.gallery.index import Index, IndexedPerson
from facegui.matching.operating_point import OperatingPoint

SPACE = "mobilefacenet/1"


def units(count: int, size: int = 192, seed: int = 0) -> np.ndarray:
    """(count, size) float32 rows of unit length, far from each other."""
    rows = np.random.default_rng(seed).normal(size=(count, size))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def towards(target: np.ndarray, cosine: float, seed: int = 1) -> np.ndarray:
    """A unit vector at the given cosine to ``target``."""
    other = np.random.default_rng(seed).normal(size=len(target))
    other -= (other @ target) * target
    other /= np.linalg.norm(other)
    return (cosine * target + (1 - cosine**2) ** 0.5 * other).astype(np.float32)


def index_of(samples: Sequence[np.ndarray], space: str = SPACE, size: int = 192) -> Index:
    """An index of people with the given (n, size) samples each; person 0 has id "0", name "P0"."""
    return Index.from_arrays(
        np.concatenate([*samples, np.empty((0, size), np.float32)]),
        np.repeat(np.arange(len(samples), dtype=np.int32), [len(own) for own in samples]),
        people=[IndexedPerson(str(at), f"P{at}") for at in range(len(samples))],
        space=space,
    )


def operating_point(
    threshold: float = 0.5, unsure_from: float = 0.4, margin: float = 0.05
) -> OperatingPoint:
    """An operating point with round numbers."""
    return OperatingPoint(
        threshold=threshold,
        unsure_from=unsure_from,
        keep_from=unsure_from,
        alike_from=0.2,
        margin=margin,
        low=threshold,
        high=threshold,
        supported=True,
        rate=0.005,
        miss_rate=0.05,
    )
