"""Telling a cut to another scene from motion within one."""

import cv2
import numpy as np

from facegui.vision.types import Floats, Frame

# Correlation of two small gray frames below which the scene was cut: cuts in the development clips
# have 0.01 to 0.27, the fastest motion 0.73; a lamp switched on does not lower it.
_CUT = 0.5
_SMALL = (32, 18)
_FLAT = 2.0  # a scene that varies less than this (gray levels) is all noise: nothing to compare


class SceneCuts:
    """Watches the frames of one stream."""

    def __init__(self) -> None:
        self._before: Floats | None = None

    def cut(self, frame: Frame) -> bool:
        """Whether this frame shows another scene than the one given last."""
        small = cv2.resize(frame.pixels, _SMALL, interpolation=cv2.INTER_AREA).mean(axis=2)
        small = np.asarray(small - small.mean(), np.float32)
        before, self._before = self._before, small
        if before is None:
            return False
        spread = float(before.std()), float(small.std())
        if min(spread) < _FLAT:
            return False
        return float((before * small).mean()) / (spread[0] * spread[1]) < _CUT
