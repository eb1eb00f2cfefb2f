"""The frame at every size at which faces are searched, packed onto one canvas.

A single run of the first network covers all sizes, instead of nine or ten runs. Each size is made
from the next larger halving of the frame.
"""

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from facegui.vision.detection.halvings import Halvings
from facegui.vision.types import Floats, Pixels

CELL_PX = 12  # the field of view of one cell of the first network
STRIDE_PX = 2
_SHRINK = 0.709  # area halves from one level to the next, as in the paper's code


@dataclass(frozen=True, slots=True)
class Level:
    """One size: its place on the canvas and the size of its picture, in pixels of the canvas.

    An odd picture is made even by repeating its last row or column, so that pooling loses nothing
    at the far edges.
    """

    x: int
    y: int
    width: int
    height: int
    scale: float  # pixels of the level per pixel of the frame

    def whole(self, canvas: Pixels) -> Pixels:
        """View of the level on its canvas, made even."""
        return canvas[self.y : self.y + _even(self.height), self.x : self.x + _even(self.width)]

    def picture(self, canvas: Pixels) -> Pixels:
        """View of the level on its canvas, as large as its picture."""
        return canvas[self.y : self.y + self.height, self.x : self.x + self.width]


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """Where the levels of one frame size lie on a canvas (height, width).

    ``owner`` gives the level of each cell of the first network (rows, columns), -1 for cells that
    see two levels or none.
    """

    levels: tuple[Level, ...]
    height: int
    width: int
    owner: NDArray[np.int8]

    def paint(self, frame: Halvings) -> Pixels:
        """Make the canvas of a frame: (height, width, 3) uint8."""
        canvas = np.empty((self.height, self.width, 3), np.uint8)
        for level in self.levels:
            picture, whole = level.picture(canvas), level.whole(canvas)
            # Shrunk to half at most: averaging areas takes seven times as long and finds no more
            # faces.
            base = frame[max(0, int(-np.log2(level.scale)))]
            size = (level.width, level.height)
            cv2.resize(base, size, dst=picture, interpolation=cv2.INTER_LINEAR)
            whole[:, level.width :] = whole[:, level.width - 1 : level.width]
            whole[level.height :] = whole[level.height - 1 : level.height]
        return canvas

    def boxes(self, rows: NDArray[np.intp], columns: NDArray[np.intp]) -> Floats:
        """Boxes (N, 4) in frame pixels of what the cells at these places see."""
        places = np.array([(level.x, level.y, level.scale) for level in self.levels])
        place = places[self.owner[rows, columns]]
        corner = np.stack([columns, rows], axis=1) * STRIDE_PX - place[:, :2]
        edges = np.concatenate([corner + 1, corner + CELL_PX], axis=1)
        return np.asarray(np.floor(edges / place[:, 2:]), np.float32)


@lru_cache(maxsize=8)
def layout(width: int, height: int, min_face_px: int) -> Layout | None:
    """Lay out the levels for frames of one size; None where a face so large would not fit in."""
    scales = _scales(min(width, height), min_face_px)
    if not scales:
        return None
    sizes = [(int(width * scale + 1), int(height * scale + 1)) for scale in scales]
    places = _packed([(_even(wide), _even(high)) for wide, high in sizes])
    levels = tuple(
        Level(*place, *size, scale)
        for place, size, scale in zip(places, sizes, scales, strict=True)
    )
    rows = max(level.y + _even(level.height) for level in levels)
    columns = max(level.x + _even(level.width) for level in levels)
    owner = np.full((_cells(rows), _cells(columns)), -1, np.int8)
    for number, level in enumerate(levels):
        top, left = level.y // STRIDE_PX, level.x // STRIDE_PX
        below, right = top + _cells(level.height), left + _cells(level.width)
        owner[top:below, left:right] = number
    return Layout(levels, rows, columns, owner)


def _scales(shorter_px: int, min_face_px: int) -> list[float]:
    """Scales of the levels for a frame with this shorter side, largest first."""
    scales = []
    scale = CELL_PX / min_face_px
    while shorter_px * scale >= CELL_PX:
        scales.append(scale)
        scale *= _SHRINK
    return scales


def _packed(sizes: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Place rectangles, largest first, side by side and below each other; return x, y of each.

    Each goes into the first gap that is large enough. What remains of the gap, to its right and
    below it, becomes two new gaps. The first rectangle decides the height.
    """
    endless = sum(width for width, _ in sizes)
    gaps = [(0, 0, endless, sizes[0][1])]
    places = []
    for width, height in sizes:
        at = next(
            i for i, (_, _, wide, high) in enumerate(gaps) if width <= wide and height <= high
        )
        x, y, wide, high = gaps.pop(at)
        places.append((x, y))
        gaps += [
            (x, y + height, width, high - height),
            (x + width, y, wide - width, high),
        ]
    return places


def _even(size: int) -> int:
    return size + size % 2


def _cells(size: int) -> int:
    """How many cells of the first network fit into ``size`` pixels, made even."""
    return (_even(size) - CELL_PX) // STRIDE_PX + 1
