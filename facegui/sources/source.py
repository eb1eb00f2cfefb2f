"""Where frames come from: the start of the line. ``opening.py`` opens a source by its name."""

from types import TracebackType
from typing import Protocol, Self

from facegui.text import Sentence
from facegui.vision.types import Frame


class FrameSource(Protocol):
    """Returns frames one after the other; as a context manager it closes itself.

    The same thread reads and closes it. Opening raises InputProblem when there is nothing to read.
    """

    @property
    def name(self) -> str:
        """Its name in messages, and ``Frame.source``, which is the path for stills."""

    @property
    def live(self) -> bool:
        """Whether it shows the present, as a camera does and a file never can."""

    @property
    def stills(self) -> bool:
        """Whether frames are unrelated pictures, so that nothing may be tracked across them."""

    @property
    def fps(self) -> float | None:
        """Frames a second as the source states them, None where unknown or meaningless."""

    @property
    def size(self) -> tuple[int, int] | None:
        """Width and height of the frames in pixels, None where unknown or varying."""

    @property
    def notices(self) -> tuple[Sentence, ...]:
        """Sentences for the user so far: files left out, a video that ended early."""

    def read(self) -> Frame | None:
        """Return the next frame, None at the end. Raises SourceLost when a live source is lost."""

    def close(self) -> None:
        """Release the device or file; may be called more than once."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
        /,
    ) -> None: ...
