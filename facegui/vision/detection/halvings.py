"""A frame at full size, half, a quarter and so on, each made when first asked for.

Averaging 2 x 2 pixels is many times cheaper than resizing by any other factor. A smaller
frame is made from the last halving that is still large enough.
"""

import cv2
import numpy as np

from facegui.vision.types import Floats, Pixels


class Halvings:
    """One frame's halvings. An odd row or column at the far edge is left out."""

    def __init__(self, pixels: Pixels) -> None:
        self._made = [pixels]

    def __getitem__(self, times: int) -> Pixels:
        """Return the frame halved this many times."""
        while len(self._made) <= times:
            self._made.append(halved(self._made[-1]))
        return self._made[times]

    def cut_outs(self, boxes: Floats, side: int) -> tuple[Pixels, Floats]:
        """Resize what lies under each box (N, 4) to (N, side, side, 3) uint8.

        Parts outside the frame are left out. Each box is cut from the smallest halving that still
        shows it at ``side`` pixels or more. The boxes are returned as they were cut, moved by less
        than one pixel of that halving. Pixels are counted from 1 and clipped as in facenet-pytorch,
        whose weights expect it.
        """
        height, width = self[0].shape[:2]
        edge = np.array([width, height, width, height])
        wanted = np.trunc(boxes).astype(np.int64) - (1, 1, 0, 0)
        seen = np.clip(wanted, 0, edge)
        larger = (seen[:, 2:] - seen[:, :2]).min(axis=1) / side
        times = np.log2(np.maximum(larger, 1)).astype(np.int64)
        step = 1 << times[:, None]
        cut = (wanted + step // 2) // step
        inside = np.clip(cut, 0, edge // step)
        out = np.zeros((len(boxes), side, side, 3), np.uint8)
        for crop, halving, (x1, y1, x2, y2) in zip(
            out, times.tolist(), inside.tolist(), strict=True
        ):
            if x2 > x1 and y2 > y1:
                part = self._part(halving, slice(y1, y2), slice(x1, x2))
                cv2.resize(part, (side, side), dst=crop, interpolation=cv2.INTER_AREA)
        return out, np.asarray(boxes + (cut * step - wanted), np.float32)

    def _part(self, times: int, rows: slice, columns: slice) -> Pixels:
        """Return a part of a halving without making the rest, for a few places in a large frame."""
        made = min(times, len(self._made) - 1)
        step = 1 << (times - made)
        part = self._made[made][
            rows.start * step : rows.stop * step, columns.start * step : columns.stop * step
        ]
        for _ in range(times - made):
            part = halved(part)
        return part


def halved(pixels: Pixels) -> Pixels:
    """Average 2 x 2 pixels of (h, w, 3): (h // 2, w // 2, 3)."""
    height, width = pixels.shape[0] // 2, pixels.shape[1] // 2
    even = pixels[: 2 * height, : 2 * width]
    made = cv2.resize(even, (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(made, np.uint8)
