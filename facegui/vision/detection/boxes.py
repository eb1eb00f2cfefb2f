"""Box arithmetic of the detector. A box is x1, y1, x2, y2 in frame pixels, float32."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from facegui.vision.types import Floats

Indices = NDArray[np.intp]


def suppress(
    boxes: Floats, scores: Floats, most: float, groups: NDArray[np.int8] | None = None
) -> Indices:
    """Greedy non-maximum suppression: positions kept, best first.

    ``boxes`` (N, 4), ``scores`` (N,). ``most`` is the intersection over union above which the
    weaker box is dropped. ``groups`` (N,): only boxes of one group drop each other.
    """
    if groups is not None and len(boxes):
        apart = boxes.max() - boxes.min() + 1
        boxes = boxes + apart * groups[:, None].astype(np.float32)
    return _greedy(scores, lambda best, rest: overlap(boxes[best, None], boxes[rest])[0] > most)


def suppress_contained(boxes: Floats, scores: Floats, most: float) -> Indices:
    """Like `suppress`, with the overlap measured against the smaller of the two boxes."""
    sizes = np.maximum(boxes[:, 2:] - boxes[:, :2] + 1, 0)
    areas = sizes[:, 0] * sizes[:, 1]

    def contained(best: int, rest: Indices) -> NDArray[np.bool_]:
        low = np.maximum(boxes[best, :2], boxes[rest, :2])
        high = np.minimum(boxes[best, 2:], boxes[rest, 2:])
        shared = np.prod(np.maximum(high - low + 1, 0), axis=1)
        return np.asarray(shared / np.maximum(np.minimum(areas[best], areas[rest]), 1) > most)

    return _greedy(scores, contained)


def _greedy(scores: Floats, drops: Callable[[int, Indices], NDArray[np.bool_]]) -> Indices:
    """Keep the best, drop of the rest what it ``drops``, and so on."""
    order = np.argsort(-scores, kind="stable")
    kept: list[int] = []
    while order.size:
        best, rest = int(order[0]), order[1:]
        kept.append(best)
        order = rest[~drops(best, rest)]
    return np.asarray(kept, np.intp)


def squared(boxes: Floats) -> Floats:
    """Grow the shorter side of each box (N, 4) around its center to the longer one."""
    sizes = boxes[:, 2:] - boxes[:, :2]
    side = sizes.max(axis=1, keepdims=True)
    corner = boxes[:, :2] + (sizes - side) / 2
    return np.concatenate([corner, corner + side], axis=1).astype(np.float32)


def shifted(boxes: Floats, offsets: Floats) -> Floats:
    """Move each box (N, 4) by ``offsets`` (N, 4) given in parts of its width and height."""
    sizes = boxes[:, 2:] - boxes[:, :2] + 1
    return np.asarray(boxes + offsets * np.concatenate([sizes, sizes], axis=1), np.float32)


def overlap(first: Floats, second: Floats) -> Floats:
    """Intersection over union of every box of ``first`` (N, 4) with ``second`` (M, 4): (N, M)."""
    low = np.maximum(first[:, None, :2], second[None, :, :2])
    high = np.minimum(first[:, None, 2:], second[None, :, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=2)
    areas_1 = np.prod(first[:, 2:] - first[:, :2], axis=1)
    areas_2 = np.prod(second[:, 2:] - second[:, :2], axis=1)
    union = areas_1[:, None] + areas_2[None] - shared
    return np.asarray(shared / np.maximum(union, np.finfo(np.float32).tiny), np.float32)
