"""A network stream (rtsp, http and the like) as a source of frames, with time limits."""

import time
from collections.abc import Callable

from av.container import InputContainer

from facegui.closing import Closing
from facegui.errors import InputProblem
from facegui.sources.address import without_password
from facegui.sources.capture import SourceLost
from facegui.sources.folder import PictureSource
from facegui.sources.footage import Footage, is_still, open_container, still_content
from facegui.sources.picture import reading_of_bytes
from facegui.sources.source import FrameSource
from facegui.text import Sentence, say
from facegui.vision.types import Frame, Pixels

_OPEN_LIMIT_S = 5.0
_READ_LIMIT_S = 5.0
# A firewall or a bad line blocks a camera's UDP packets more often than its TCP connection.
_PLAYLISTS = frozenset(("hls", "dash"))  # their size is not that of the files they list
_OPTIONS = {"rtsp_flags": "prefer_tcp"}
# While a stream is opened to find out what it is, up to a second of frames arrives. A camera's are
# old by then, so they are skipped until a frame has to be waited for.
_CAMERAS = ("rtsp:", "rtsps:")
_CURRENT_S, _WAITED_S, _MOST_OLD_S = 0.1, 0.06, 10.0


def open_stream(
    address: str,
    *,
    open_limit_s: float = _OPEN_LIMIT_S,
    read_limit_s: float = _READ_LIMIT_S,
    clock: Callable[[], float] = time.monotonic,
) -> FrameSource:
    """Open an address: a stream, a video file, or one picture (a camera's snapshot).

    The source's name shows no password. Raises InputProblem when nothing answers within
    ``open_limit_s``, or when the answer cannot be read.
    """
    name = without_password(address)
    asked = clock()
    container = open_container(address, _OPTIONS, (open_limit_s, read_limit_s))
    if container is None:
        raise _no_answer(name)
    try:
        if is_still(container):
            return PictureSource(reading_of_bytes(_content(container, name), name))
        return StreamSource(
            container, address, asked_s=asked, read_limit_s=read_limit_s, clock=clock
        )
    except BaseException:
        container.close()
        raise


class StreamSource(Closing):
    """Frames of an open stream address.

    A file behind http(s) that states its length or size is read to its end, every frame (``live``
    is False). Any other stream does not wait. Raises InputProblem when none of its frames can be
    decoded, and SourceLost from ``read`` after ``read_limit_s`` without a frame. A file that was
    cut off gives its frames up to the cut; ``notices`` then say so. The first frame of a camera
    shows the present, not the time ``asked_s`` (of the clock) when it was opened.
    """

    stills = False

    def __init__(
        self,
        container: InputContainer,
        address: str,
        *,
        asked_s: float | None = None,
        read_limit_s: float = _READ_LIMIT_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.name = without_password(address)
        self.live = not _is_file(container, address)
        self._footage = Footage(
            container, self.name, live=self.live, limit_s=read_limit_s, clock=clock
        )
        self._clock = clock
        self._first = self._footage.read()
        if self._first is None:
            raise InputProblem(
                say("{name} gives no frame that can be read.", name=self.name),
                say("It may have been cut off, or send something else; try it in a media player."),
            )
        if asked_s is not None and address.lower().startswith(_CAMERAS):
            self._first = self._newest(self._first, asked_s)
        self._opened = clock()
        self.fps = self._footage.fps
        height, width = self._first[0].shape[:2]
        self.size = (width, height)
        self._index = 0

    @property
    def notices(self) -> tuple[Sentence, ...]:
        """The parts of a file that were left out, known at the end."""
        return () if self.live else self._footage.notices

    def read(self) -> Frame | None:
        """Next frame; None at the end of a stream that has one, else SourceLost."""
        shot, self._first = self._first or self._footage.read(), None
        if shot is None:
            if self.live:
                raise SourceLost(
                    say("{name} stopped sending.", name=self.name), say("Check the network.")
                )
            return None
        pixels, time_s = shot
        if self.live:
            time_s = self._clock() - self._opened
        frame = Frame(pixels, self.name, self._index, time_s)
        self._index += 1
        return frame

    def _newest(self, shot: tuple[Pixels, float], asked_s: float) -> tuple[Pixels, float]:
        """Skip the frames that came while the stream was opened; return the first current one."""
        waited_s = 0.0
        while waited_s < _WAITED_S and shot[1] < min(
            _MOST_OLD_S, self._clock() - asked_s - _CURRENT_S
        ):
            began, busy = self._clock(), time.thread_time()
            later = self._footage.read()
            if later is None:  # cut off at once, which the next read reports too
                break
            waited_s += self._clock() - began - (time.thread_time() - busy)
            shot = later
        return shot

    def close(self) -> None:
        """Close the connection."""
        self._footage.close()


def _is_file(container: InputContainer, address: str) -> bool:
    """Whether its end is known, which means that it waits for its reader."""
    if not address.lower().startswith(("http:", "https:")):
        return False
    sized = container.size > 0 and container.format.name not in _PLAYLISTS
    return sized or container.duration is not None


def _content(container: InputContainer, name: str) -> bytes:
    try:
        return still_content(container)
    except OSError as error:
        raise _no_answer(name) from error
    finally:
        container.close()


def _no_answer(name: str) -> InputProblem:
    return InputProblem(
        say("{name} does not answer with a video.", name=name),
        say("Check the address, the password and the network."),
    )
