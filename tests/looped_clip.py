"""A clip as a camera: at its own speed, again and again."""

import threading
from dataclasses import replace

from facegui.closing import Closing
from facegui.sources.opening import open_source
from facegui.vision.types import Frame


class LoopedClip(Closing):
    """Never ends by itself; ``stop`` ends its waits."""

    live, stills, fps, size, notices = True, False, 25.0, None, ()

    def __init__(self, name: str, clip: str, stop: threading.Event) -> None:
        self.name = name
        self._frames = open_source(clip, paced=True, loop=True, stop=stop)

    def read(self) -> Frame | None:
        """Wait for the next frame."""
        frame = self._frames.read()
        return None if frame is None else replace(frame, source=self.name)

    def close(self) -> None:
        """Close the clip."""
        self._frames.close()
