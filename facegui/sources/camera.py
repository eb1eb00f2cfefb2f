"""A camera as a source of frames."""

import sys
import time
from collections.abc import Callable

import cv2

from facegui.closing import Closing
from facegui.errors import InputProblem
from facegui.sources.cameras import Camera
from facegui.sources.capture import (
    Opener,
    SourceLost,
    frame_rate,
    frame_size,
    open_capture,
)
from facegui.text import Sentence, say
from facegui.vision.types import Frame

_BACKENDS = {
    "linux": cv2.CAP_V4L2,
    "darwin": cv2.CAP_AVFOUNDATION,
    "win32": cv2.CAP_DSHOW,  # Media Foundation takes tens of seconds to open some cameras
}
# Some cameras drop frames while they start or adjust. After this many in a row it is gone.
_MISSES_UNTIL_LOST = 10
_PAUSE_AFTER_MISS_S = 0.05


class CameraSource(Closing):
    """Frames of a camera as they come. It asks for 1280×720 as Motion JPEG and takes what it gets.

    ``time_s`` counts from opening. Raises InputProblem when it cannot be opened, and
    SourceLost from ``read`` when it stops giving frames.
    """

    live = True
    stills = False

    def __init__(
        self,
        camera: Camera,
        size: tuple[int, int] = (1280, 720),
        *,
        opener: Opener = open_capture,
        clock: Callable[[], float] = time.monotonic,
        pause: Callable[[float], object] = time.sleep,
    ) -> None:
        self.name = camera.name
        self.notices: tuple[Sentence, ...] = ()
        if camera.problem:
            raise InputProblem(say("{name} cannot be opened.", name=camera.name), camera.problem)
        backend = _BACKENDS.get(sys.platform, cv2.CAP_ANY)
        self._capture = opener(camera.index, backend, [])
        if not self._capture.isOpened():
            raise InputProblem(
                say("{name} cannot be opened.", name=camera.name),
                say(
                    "Another program may be using it; close that one, or plug the camera in again."
                ),
            )
        for what, value in _wishes(size):
            self._capture.set(what, value)
        self.fps = frame_rate(self._capture)
        self.size = frame_size(self._capture)
        self._clock = clock
        self._pause = pause
        self._opened = clock()
        self._index = 0

    def read(self) -> Frame | None:
        """Wait for the camera's next frame. Raises SourceLost when no more frames come."""
        for _ in range(_MISSES_UNTIL_LOST):
            ok, pixels = self._capture.read()
            if ok and pixels is not None:
                frame = Frame(pixels, self.name, self._index, self._clock() - self._opened)
                self._index += 1
                return frame
            self._pause(_PAUSE_AFTER_MISS_S)
        raise SourceLost(
            say("{name} gives no picture any more.", name=self.name),
            say("See whether it is plugged in."),
        )

    def close(self) -> None:
        """Turn the camera off."""
        self._capture.release()


def _wishes(size: tuple[int, int]) -> tuple[tuple[int, float], ...]:
    """List the properties to ask for; uncompressed 1280×720 has 10 frames a second over USB 2."""
    return (
        (cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG")),
        (cv2.CAP_PROP_FRAME_WIDTH, size[0]),
        (cv2.CAP_PROP_FRAME_HEIGHT, size[1]),
        (cv2.CAP_PROP_BUFFERSIZE, 1),
    )
