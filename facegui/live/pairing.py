"""Pairs two sets of faces: the best pairs first, each face in one pair at most."""

import numpy as np

from facegui.vision.types import Floats

_SAME_PLACE = 0.5  # intersection over union of two boxes for one face
_INSIDE = 0.7  # … or the share of the smaller box inside the larger, as in the detector


def best_pairs(merit: Floats) -> dict[int, int]:
    """Pair rows with columns of ``merit`` (N, M), greedily, highest first; -inf is no pair."""
    merit = np.array(merit, np.float32)
    pairs: dict[int, int] = {}
    while np.isfinite(merit).any():
        row, column = np.unravel_index(int(merit.argmax()), merit.shape)
        pairs[int(row)] = int(column)
        merit[row], merit[:, column] = -np.inf, -np.inf
    return pairs


def one_face(box: Floats, other: Floats) -> bool:
    """Whether two boxes (4,) in frame pixels belong to one face."""
    size = np.maximum(np.minimum(box[2:], other[2:]) - np.maximum(box[:2], other[:2]), 0)
    shared = float(size[0] * size[1])
    areas = [float((one[2] - one[0]) * (one[3] - one[1])) for one in (box, other)]
    union = max(sum(areas) - shared, 1e-6)
    return shared / union >= _SAME_PLACE or shared / max(min(areas), 1e-6) >= _INSIDE
