"""Distinguishes a cut from motion within a scene, and motion from stillness."""

import cv2
import numpy as np
from numpy.typing import NDArray

from facegui.vision.types import Floats, Frame, Pixels

# Correlation of two small gray frames below which the scene was cut: cuts in the development clips
# have 0.01 to 0.27, the fastest motion 0.73; a lamp switched on does not lower it.
_CUT = 0.5
# … unless one is the other moved aside, as when the camera pans. The best correlation over moves is
# then 0.95 and more; for different pictures it stays below 0.70 (99 %).
_PANNED = 0.8
_SMALL = (32, 18)
_FARTHEST = (3, 2)  # small pixels to the sides, and up and down
_SAMPLED_PX = 128  # every nth pixel gives the same to 0.02 and saves three quarters of the time
_FLAT = 2.0  # a scene that varies less than this (gray levels) is only noise: nothing to compare
_COARSE_PX = 160  # width of the copy in which changes are looked for
# Gray levels, over 3 × 3 cells, by which a part must change: a camera's noise stays below 5.
_CHANGED = 8.0

Grays = NDArray[np.uint8]


class SceneCuts:
    """Watches the frames of one stream."""

    def __init__(self) -> None:
        self._before: Floats | None = None

    def cut(self, frame: Frame) -> bool:
        """Whether this frame shows another scene than the one given last."""
        part = sampled(frame, max(1, frame.width // _SAMPLED_PX))
        small = cv2.resize(part, _SMALL, interpolation=cv2.INTER_AREA).mean(axis=2)
        small = np.asarray(small - small.mean(), np.float32)
        before, self._before = self._before, small
        if before is None:
            return False
        spread = float(before.std()), float(small.std())
        if min(spread) < _FLAT:
            return False
        alike = float((before * small).mean()) / (spread[0] * spread[1])
        return alike < _CUT and not _panned(before, small)


def _panned(before: Floats, now: Floats) -> bool:
    """Whether the middle of a small frame is in the one before, a little aside."""
    x, y = _FARTHEST
    middle = np.ascontiguousarray(now[y:-y, x:-x])
    if float(middle.std()) < _FLAT:
        return False
    return float(cv2.matchTemplate(before, middle, cv2.TM_CCOEFF_NORMED).max()) >= _PANNED


class SceneChange:
    """Tells whether anything has moved since a frame that was kept."""

    def __init__(self) -> None:
        self._kept: Floats | None = None

    def keep(self, frame: Frame) -> None:
        """Compare with this frame from now on."""
        self._kept = _coarse(frame)

    def changed(self, frame: Frame) -> bool:
        """Whether any part of a frame looks different; True before a frame was kept."""
        if self._kept is None:
            return True
        now = _coarse(frame)
        return now.shape != self._kept.shape or bool(np.abs(now - self._kept).max() > _CHANGED)


class SceneDetail:
    """Tells whether a frame would look different on the screen than the one that was kept.

    Finer than `SceneChange`, which looks for faces: a lid that closes counts. A darker camera's
    noise does too.
    """

    def __init__(self) -> None:
        self._kept: Grays | None = None

    def keep(self, frame: Frame) -> None:
        """Compare with this frame from now on."""
        self._kept = _cells(frame)

    def changed(self, frame: Frame) -> bool:
        """Whether any part of a frame looks different; True before a frame was kept."""
        now, kept = _cells(frame), self._kept
        if kept is None or now.shape != kept.shape:
            return True
        return bool(cv2.absdiff(now, kept).max() > _CHANGED)


def sampled(frame: Frame, step: int) -> Pixels:
    """Return every ``step``-th pixel in both directions, at a third of what a slice costs."""
    size = max(1, frame.width // step), max(1, frame.height // step)
    part = frame.pixels[: size[1] * step, : size[0] * step]
    return np.asarray(cv2.resize(part, size, interpolation=cv2.INTER_NEAREST), np.uint8)


def _coarse(frame: Frame) -> Floats:
    """Return the cells with each smoothed over its neighbors."""
    return np.asarray(cv2.blur(_cells(frame).astype(np.float32), (3, 3)), np.float32)


def _cells(frame: Frame) -> Grays:
    """Make a small gray copy from every nth pixel, since using all of them costs more."""
    part = sampled(frame, max(1, frame.width // (2 * _COARSE_PX)))
    size = (max(1, part.shape[1] // 2), max(1, part.shape[0] // 2))
    small = cv2.resize(part, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), np.uint8)
