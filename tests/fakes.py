"""Cameras that return given frames, in the place of a device."""

import threading
import time
from collections.abc import Sequence

import numpy as np

from facegui.closing import Closing
from facegui.text import Sentence
from facegui.vision.types import Frame, Pixels


class FramesSource(Closing):
    """Returns the frames it was made from without waiting; their times are ``fps`` a second.

    ``pixels`` are (height, width, 3) uint8 BGR and become read-only. ``stills`` marks unrelated
    pictures; ``rounds`` is how often all are shown.
    """

    def __init__(
        self,
        pixels: Sequence[Pixels],
        fps: float = 25.0,
        *,
        name: str = "frames",
        live: bool = False,
        stills: bool = False,
        rounds: int = 1,
    ) -> None:
        self.name = name
        self.live = live
        self.stills = stills
        self.fps: float | None = None if stills else fps
        self.size = (pixels[0].shape[1], pixels[0].shape[0]) if pixels else None
        self.notices: tuple[Sentence, ...] = ()
        self.closed = False
        self._pixels = list(pixels) * rounds
        self._step_s = 0.0 if stills else 1 / fps
        self._index = 0

    def read(self) -> Frame | None:
        """Next frame, None after the last and once closed."""
        if self.closed or self._index >= len(self._pixels):
            return None
        time_s = self._index * self._step_s
        frame = Frame(self._pixels[self._index], self.name, self._index, time_s)
        self._index += 1
        return frame

    def close(self) -> None:
        """Return no more frames."""
        self.closed = True


class FilmedSource(Closing):
    """A camera that films a clip, which is played at its own speed, again and again.

    ``pixels`` are (height, width, 3) uint8 BGR. Each frame gets a camera's noise, so that no two
    are the same; ``noise`` is its standard deviation.
    """

    live = True
    stills = False
    notices: tuple[Sentence, ...] = ()

    def __init__(
        self, pixels: Sequence[Pixels], fps: float = 25.0, *, name: str = "film", noise: float = 1.0
    ) -> None:
        self.name = name
        self.fps: float | None = fps
        self.size: tuple[int, int] | None = (pixels[0].shape[1], pixels[0].shape[0])
        self._pixels = pixels
        self._noise = noise
        self._rng = np.random.default_rng(0)
        self._stop = threading.Event()
        self._index = 0
        self._began_s: float | None = None

    def read(self) -> Frame | None:
        """Wait for the next frame; None once closed."""
        now_s = time.monotonic()
        self._began_s = now_s if self._began_s is None else self._began_s
        due_s = self._began_s + self._index / (self.fps or 1.0)
        if self._stop.wait(max(0.0, due_s - now_s)):
            return None
        # The clip continues while nobody reads.
        time_s = time.monotonic() - self._began_s
        shown = self._pixels[int(time_s * (self.fps or 1.0)) % len(self._pixels)]
        grain = self._rng.normal(0, self._noise, shown.shape)
        pixels = np.clip(np.rint(shown + grain), 0, 255).astype(np.uint8)
        self._index += 1
        return Frame(pixels, self.name, self._index - 1, time_s)

    def close(self) -> None:
        """Return no more frames."""
        self._stop.set()
