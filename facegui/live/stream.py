"""A network stream (rtsp, http and the like) as a source of frames, with time limits."""

import time
from collections.abc import Callable

import cv2

from facegui.errors import InputProblem
from facegui.live.address import without_password
from facegui.live.capture import SourceLost, frame_rate, frame_size, open_capture
from facegui.live.closing import Closing
from facegui.vision.types import Frame


class StreamSource(Closing):
    """Frames of a stream address; passwords in it are not shown in ``name``.

    A file behind http(s) that states its length is read to its end, every frame (``live`` is
    False); any other stream does not wait. Raises InputProblem when it does not answer within
    ``open_limit_s``, and SourceLost from ``read`` after ``read_limit_s`` without a frame.
    """

    stills = False

    def __init__(
        self,
        address: str,
        *,
        open_limit_s: float = 5.0,
        read_limit_s: float = 5.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.name = without_password(address)
        self.notices: tuple[str, ...] = ()
        limits = [
            (cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, open_limit_s),
            (cv2.CAP_PROP_READ_TIMEOUT_MSEC, read_limit_s),
        ]
        settings = [value for what, limit in limits for value in (what, round(limit * 1000))]
        self._capture = open_capture(address, cv2.CAP_FFMPEG, settings)
        if not self._capture.isOpened():
            raise InputProblem(
                f"{self.name} does not answer with a video.",
                "Check the address, the password and the network.",
            )
        self.live = self._capture.get(cv2.CAP_PROP_FRAME_COUNT) <= 0
        self.fps = frame_rate(self._capture)
        self.size = frame_size(self._capture)
        self._clock = clock
        self._opened = clock()
        self._index = 0

    def read(self) -> Frame | None:
        """Next frame; None at the end of a stream that has one, else SourceLost."""
        ok, pixels = self._capture.read()
        if not ok or pixels is None:
            if self.live:
                raise SourceLost(f"{self.name} stopped sending.", "Check the network.")
            return None
        frame = Frame(pixels, self.name, self._index, self._time_s())
        self._index += 1
        return frame

    def close(self) -> None:
        """Hang up."""
        self._capture.release()

    def _time_s(self) -> float:
        if self.live:
            return self._clock() - self._opened
        return max(0.0, self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000)
