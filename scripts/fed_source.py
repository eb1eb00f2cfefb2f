"""A camera that shows what a script or a test hands to it."""

import threading
from queue import Empty, SimpleQueue

from facegui.closing import Closing
from facegui.text import Sentence
from facegui.vision.types import Frame, Pixels

_LOOK_S = 0.05  # how often a wait checks whether to stop


class FedSource(Closing):
    """A camera that returns each frame handed to it; their times are ``fps`` a second.

    `show` is called from any thread. ``stop`` ends the wait for the next frame.
    """

    live = True
    stills = False
    notices: tuple[Sentence, ...] = ()

    def __init__(
        self, name: str, size: tuple[int, int], stop: threading.Event, fps: float = 5.0
    ) -> None:
        self.name = name
        self.size: tuple[int, int] | None = size
        self.fps: float | None = fps
        self._stop = stop
        self._step_s = 1 / fps
        self._index = 0
        self._handed: SimpleQueue[Pixels] = SimpleQueue()

    def show(self, pixels: Pixels) -> None:
        """Hand over the next frame (height, width, 3) uint8 BGR, made read-only."""
        self._handed.put(pixels)

    def read(self) -> Frame | None:
        """Wait for the next frame; None once stopped."""
        while not self._stop.is_set():
            try:
                pixels = self._handed.get(timeout=_LOOK_S)
            except Empty:
                continue
            frame = Frame(pixels, self.name, self._index, self._index * self._step_s)
            self._index += 1
            return frame
        return None

    def close(self) -> None:
        """Do nothing."""
