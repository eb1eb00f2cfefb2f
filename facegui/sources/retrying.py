"""Opens what the window shows: files at their own speed, cameras and streams again and again."""

import threading
from collections.abc import Callable

from facegui.errors import FaceGuiError
from facegui.sources.address import is_stream
from facegui.sources.opening import DEMO, open_source
from facegui.sources.reopening import Reopening
from facegui.sources.source import FrameSource
from facegui.text import Sentence

CAMERA = "camera:"
_RETRY_S = 3.0


def is_device(text: str) -> bool:
    """Whether a source can go away and come back: a camera or a stream."""
    return text.lower().startswith(CAMERA) or is_stream(text)


def open_patiently(
    text: str,
    stop: threading.Event,
    on_lost: Callable[[FaceGuiError], None],
    on_back: Callable[[], None],
) -> FrameSource:
    """Open a source for the window.

    A camera or stream that cannot be opened is told to ``on_lost`` and tried every three seconds
    until it opens or ``stop`` is set (then the last problem is raised). The demonstration plays
    again and again, other files once. Raises as `open_source`.
    """
    if not is_device(text):
        return open_source(text, paced=True, loop=text == DEMO, stop=stop)
    while True:
        try:
            return Reopening(
                lambda: open_source(text, stop=stop), stop, on_lost=on_lost, on_back=on_back
            )
        except FaceGuiError as problem:
            on_lost(problem)
            if stop.wait(_RETRY_S):
                raise


class Nothing:
    """A source without frames that ends when it is stopped: models at work without a camera."""

    live = True
    stills = True
    fps: float | None = None
    size: tuple[int, int] | None = None
    notices: tuple[Sentence, ...] = ()
    name = ""

    def __init__(self, stop: threading.Event) -> None:
        self._stop = stop

    def read(self) -> None:
        """Wait for the end."""
        self._stop.wait()

    def close(self) -> None:
        """Nothing is held."""

    def __enter__(self) -> "Nothing":
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()
