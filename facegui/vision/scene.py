"""Distinguishes a cut from motion within a scene, and motion from stillness."""

import cv2
import numpy as np
from numpy.typing import NDArray

from facegui.vision.types import Floats, Frame

# Correlation of two small gray frames below which there was a cut. Cuts in the development clips
# have 0.01 to 0.27, the fastest motion 0.73; a lamp switched on does not lower it.
_CUT = 0.5
# … unless one is the other shifted, as when the camera pans. The best correlation over shifts is
# then 0.95 and more; for different pictures it stays below 0.70 (99 %).
_PANNED = 0.8
_SMALL = (32, 18)
_SMALL_NORM = float(np.sqrt(_SMALL[0] * _SMALL[1]))
_FARTHEST = (3, 2)  # shifts in small pixels, sideways and up or down
_FLAT = 2.0  # a scene that varies less (gray levels) is only noise and cannot be compared
_COARSE_PX = 160  # width of the copy in which changes are detected
# Gray levels by which 3 × 3 cells must change: a camera's noise stays below 5.
_CHANGED = 8.0

Grays = NDArray[np.uint8]


class SceneCuts:
    """Watches the frames of one stream."""

    def __init__(self) -> None:
        self._before: tuple[Floats, float] | None = None

    def cut(self, frame: Frame) -> bool:
        """Whether this frame shows another scene than the one given last."""
        small = cv2.resize(_cells(frame), _SMALL, interpolation=cv2.INTER_AREA).astype(np.float32)
        small -= small.mean()
        spread = float(cv2.norm(small)) / _SMALL_NORM
        before, self._before = self._before, (small, spread)
        if before is None or min(before[1], spread) < _FLAT:
            return False
        alike = float(np.vdot(before[0], small)) / (_SMALL_NORM**2 * before[1] * spread)
        return alike < _CUT and not _panned(before[0], small)


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


def _coarse(frame: Frame) -> Floats:
    """Return the cells with each smoothed over its neighbors."""
    return np.asarray(cv2.blur(_cells(frame).astype(np.float32), (3, 3)), np.float32)


def _cells(frame: Frame) -> Grays:
    """Return a small gray copy, of every nth pixel, since reading all of them costs more.

    It stays with the frame, because window and analysis both ask for it, and reading these pixels
    of a large picture is most of the cost of an unchanged frame.
    """
    if not frame.cells:
        step = max(1, frame.width // (2 * _COARSE_PX))
        # Resizing takes a third of the time of a slice with steps.
        size = max(1, frame.width // step), max(1, frame.height // step)
        part = frame.pixels[: size[1] * step, : size[0] * step]
        part = cv2.resize(part, size, interpolation=cv2.INTER_NEAREST)
        half = (max(1, size[0] // 2), max(1, size[1] // 2))
        small = cv2.resize(part, half, interpolation=cv2.INTER_AREA)
        frame.cells.append(np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), np.uint8))
    return frame.cells[0]
