"""OpenCV's capture as the sources use it: quiet, with time limits, one sentence per failure."""

import os
from collections.abc import Callable
from typing import Any, Protocol

# FFmpeg reads this at its first use: -8 is AV_LOG_QUIET. To debug, set it beforehand.
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
# By default OpenCV waits 10 s for a camera's frame, too long in front of a frozen picture.
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "3")

import cv2

from facegui.errors import InputProblem
from facegui.sources.opencv import quiet
from facegui.vision.types import Pixels

quiet()


class SourceLost(InputProblem):
    """A camera or stream that worked has stopped giving frames; opening it again may help."""


class Capture(Protocol):
    """The part of ``cv2.VideoCapture`` that sources use."""

    def isOpened(self) -> bool:  # noqa: N802  (OpenCV's name)
        """Whether it can be read."""

    def read(self) -> tuple[bool, Pixels | None]:
        """Whether there was a frame, and its (height, width, 3) uint8 BGR pixels."""

    def get(self, propId: int) -> float:  # noqa: N803  (OpenCV's name)
        """Return one of OpenCV's CAP_PROP_… values, 0 or negative where it is not known."""

    def set(self, propId: int, value: float) -> bool:  # noqa: N803  (OpenCV's name)
        """Ask for a CAP_PROP_… value; return whether it was accepted."""

    def release(self) -> None:
        """Close it."""


Opener = Callable[[str | int, int, list[int]], Capture]


def open_capture(target: str | int, backend: int, settings: list[int]) -> Capture:
    """Open ``target`` with an OpenCV backend (CAP_…) and a flat list of CAP_PROP_… and values."""
    capture: Any = cv2.VideoCapture(target, backend, settings)
    return capture  # type: ignore[no-any-return]


def frame_rate(capture: Capture) -> float | None:
    """Frames a second as the capture states them, None where it states none or an absurd rate."""
    rate = capture.get(cv2.CAP_PROP_FPS)
    return rate if 0.1 < rate <= 1000 else None


def frame_size(capture: Capture) -> tuple[int, int] | None:
    """Width and height in pixels, None before a source knows them."""
    width, height = (
        int(capture.get(which)) for which in (cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT)
    )
    return (width, height) if width > 0 and height > 0 else None
