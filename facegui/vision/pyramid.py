"""The frame at every size at which faces are searched, packed into one picture.

One run of the first network over all sizes replaces nine or ten. From each size to the next but one
is an exact halving, so only the two largest are resized by an odd factor.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from facegui.vision.halvings import Halvings, halved
from facegui.vision.types import Floats, Pixels

CELL_PX = 12  # what one cell of the first network sees
STRIDE_PX = 2
_SHRINK = 0.5**0.5  # area halves from one level to the next


@dataclass(frozen=True, slots=True)
class Level:
    """One size: its place on the canvas and the size of its picture, pixels of the canvas.

    An odd picture is made even by repeating its last row or column, so that nothing at the far
    edges is lost to the next halving or to pooling.
    """

    x: int
    y: int
    width: int
    height: int
    base: int | None  # how often the frame is halved first; None: the level two before is halved

    def whole(self, canvas: Pixels) -> Pixels:
        """View of the level on its canvas, made even."""
        return canvas[self.y : self.y + _even(self.height), self.x : self.x + _even(self.width)]

    def picture(self, canvas: Pixels) -> Pixels:
        """View of the level on its canvas, as large as its picture."""
        return canvas[self.y : self.y + self.height, self.x : self.x + self.width]


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """Where the levels of one frame size lie on a canvas (height, width).

    ``owner`` gives for each cell of the first network (rows, columns) the level it belongs to, -1
    for those that see two levels or none; ``scales`` (levels, 2) frame pixels for one pixel of the
    level in x and y; ``origins`` (levels, 2) x, y on the canvas.
    """

    levels: tuple[Level, ...]
    height: int
    width: int
    owner: NDArray[np.int8]
    scales: Floats
    origins: Floats

    def paint(self, frame: Halvings) -> Pixels:
        """Make the canvas of a frame: (height, width, 3) uint8."""
        canvas = np.empty((self.height, self.width, 3), np.uint8)
        for number, level in enumerate(self.levels):
            picture, whole = level.picture(canvas), level.whole(canvas)
            if level.base is None:
                halved(self.levels[number - 2].whole(canvas), picture)
            else:
                # Less than halved: averaging areas takes seven times as long and finds no more.
                size = (level.width, level.height)
                cv2.resize(frame[level.base], size, dst=picture, interpolation=cv2.INTER_LINEAR)
            whole[:, level.width :] = whole[:, level.width - 1 : level.width]
            whole[level.height :] = whole[level.height - 1 : level.height]
        return canvas

    def boxes(self, rows: NDArray[np.intp], columns: NDArray[np.intp]) -> Floats:
        """Boxes (N, 4) in frame pixels of what the cells at these places see."""
        level = self.owner[rows, columns]
        corner = np.stack([columns, rows], axis=1) * STRIDE_PX - self.origins[level]
        edges = np.concatenate([corner + 1, corner + CELL_PX], axis=1)
        return np.floor(edges * np.tile(self.scales[level], 2)).astype(np.float32)


@lru_cache(maxsize=8)
def layout(width: int, height: int, min_face_px: int) -> Layout | None:
    """Lay out the levels for frames of one size; None where no face so large would fit in."""
    sizes = list(_sizes(width, height, min_face_px))
    if not sizes:
        return None
    places = _packed([(_even(w), _even(h)) for w, h, _ in sizes])
    levels = tuple(Level(x, y, *size) for (x, y), size in zip(places, sizes, strict=True))
    rows = max(level.y + _even(level.height) for level in levels)
    columns = max(level.x + _even(level.width) for level in levels)
    owner = np.full((_cells(rows), _cells(columns)), -1, np.int8)
    for number, level in enumerate(levels):
        top, left = level.y // STRIDE_PX, level.x // STRIDE_PX
        below, right = top + _cells(level.height), left + _cells(level.width)
        owner[top:below, left:right] = number
    scales = [
        (
            width / levels[n % 2].width * 2 ** (n // 2),
            height / levels[n % 2].height * 2 ** (n // 2),
        )
        for n in range(len(levels))
    ]
    origins = [(level.x, level.y) for level in levels]
    return Layout(
        levels,
        rows,
        columns,
        owner,
        np.array(scales, np.float32),
        np.array(origins, np.float32),
    )


def _sizes(width: int, height: int, min_face_px: int) -> Iterator[tuple[int, int, int | None]]:
    """Width, height and base of every level, largest first."""
    first = CELL_PX / min_face_px
    made: list[tuple[int, int]] = []
    while True:
        number = len(made)
        if number < 2:
            scale = first * _SHRINK**number
            if min(width, height) * scale < CELL_PX:
                return
            w, h = int(width * scale + 1), int(height * scale + 1)
            base = max(0, int(np.log2(min(width / w, height / h))))
        else:
            w, h, base = _even(made[-2][0]) // 2, _even(made[-2][1]) // 2, None
            if min(w, h) < CELL_PX:
                return
        made.append((w, h))
        yield w, h, base


def _packed(sizes: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Places x, y of rectangles, largest first, side by side and below each other.

    Each goes into the first gap that is large enough; what is left of a gap to its right and
    below it are two new gaps. The first rectangle decides the height.
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
    """How many cells of the first network fit into so many pixels, made even."""
    return (_even(size) - CELL_PX) // STRIDE_PX + 1
