"""Opens a source for the window: files at their own speed, cameras and streams with retries."""

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
    """Whether a source can be lost and come back: a camera or a stream."""
    return text.lower().startswith(CAMERA) or is_stream(text)


def open_with_retry(
    text: str,
    stop: threading.Event,
    on_lost: Callable[[FaceGuiError], None],
    on_back: Callable[[], None],
) -> FrameSource:
    """Open a source for the window.

    For a camera or stream that cannot be opened, ``on_lost`` is called, and opening is tried every
    three seconds until it succeeds or ``stop`` is set (then the last problem is raised). The
    demonstration is repeated, other files play once. Raises as `open_source`.
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


class NullSource:
    """A source without frames that ends when it is stopped, for work that needs only the models."""

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
        """Do nothing."""

    def __enter__(self) -> "NullSource":
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()
