"""A camera whose view the test chooses, which can be unplugged and plugged in again."""

import threading
from collections.abc import Callable, Sequence
from itertools import count

import cv2
import numpy as np

from facegui.closing import Closing
from facegui.errors import FaceGuiError
from facegui.paths import resource
from facegui.sources.capture import SourceLost
from facegui.sources.reopening import Reopening
from facegui.vision.types import Frame, Pixels

FPS = 25
SIZE = (640, 360)
# Frames of the clip, each without a cut or somebody on the way in.
_VIEWS = {"hopper": (50, 110), "both": (150, 200), "collins": (245, 285)}


class ClipCamera:
    """Shows ``view``: hopper, both, collins (from the bundled clip) or nobody, 25 times a second.

    ``open_frames`` goes into a `Controller`; losses are dealt with as with any camera.
    """

    name = "Desk camera"

    def __init__(self) -> None:
        self.view = "nobody"
        self.plugged = True
        self.opened = 0
        self._views = _read_views()

    def open_frames(
        self,
        _text: str,
        stop: threading.Event,
        on_lost: Callable[[FaceGuiError], None],
        on_back: Callable[[], None],
    ) -> Reopening:
        """Open it as the window opens a camera."""
        return Reopening(lambda: self._open(stop), stop, on_lost=on_lost, on_back=on_back)

    def pixels(self, number: int) -> Pixels:
        """Return what is in view now; frames run back and forth, so that nobody jumps."""
        frames = self._views[self.view]
        at = number % max(1, 2 * len(frames) - 2)
        return frames[at] if at < len(frames) else frames[2 * len(frames) - 2 - at]

    def _open(self, stop: threading.Event) -> "_View":
        self.opened += 1
        if not self.plugged:
            raise SourceLost(f"{self.name} cannot be found.", "Plug it in again.")
        return _View(self, stop)


class _View(Closing):
    """The camera while it is open."""

    live = True
    stills = False
    fps = float(FPS)
    size = SIZE
    notices: tuple[str, ...] = ()

    def __init__(self, camera: ClipCamera, stop: threading.Event) -> None:
        self.name = camera.name
        self._camera = camera
        self._stop = stop
        self._numbers = count()

    def read(self) -> Frame | None:
        """Wait for the next frame, as a camera makes its reader wait."""
        if self._stop.wait(1 / FPS):
            return None
        if not self._camera.plugged:
            raise SourceLost(f"{self.name} gives no picture any more.", "Is it plugged in?")
        number = next(self._numbers)
        return Frame(self._camera.pixels(number), self.name, number, number / FPS)

    def close(self) -> None:
        """Nothing is held."""


def _read_views() -> dict[str, Sequence[Pixels]]:
    reader = cv2.VideoCapture(str(resource("demo", "demo.mp4")))
    views: dict[str, list[Pixels]] = {name: [] for name in _VIEWS}
    for number in range(max(end for _, end in _VIEWS.values())):
        assert reader.grab(), "the demonstration clip is shorter than the tests expect"
        for name, (first, end) in _VIEWS.items():
            if first <= number < end:
                small = cv2.resize(reader.retrieve()[1], SIZE, interpolation=cv2.INTER_AREA)
                views[name].append(np.asarray(small, np.uint8))
    reader.release()
    nobody = np.full((SIZE[1], SIZE[0], 3), 110, np.uint8)
    return {"nobody": (nobody,), **views}
