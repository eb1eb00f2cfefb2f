"""A video file: every frame, in order, at the file's own times."""

from pathlib import Path

import cv2

from facegui.errors import InputProblem
from facegui.live.capture import frame_rate, frame_size, open_capture
from facegui.live.closing import Closing
from facegui.live.files import checked_file
from facegui.vision.types import Frame

VIDEO_SUFFIXES = frozenset(
    (".mp4", ".m4v", ".mov", ".avi", ".mkv", ".webm", ".mpg", ".mpeg", ".wmv")
)
"""What folders are searched for; any other file can be opened by its name."""
_FALLBACK_FPS = 25.0
# A header's count may be an estimate: less than this share, or three frames, is no cut.
_TOLERATED_SHARE = 0.02
_TOLERATED_FRAMES = 3


class VideoSource(Closing):
    """Frames of a video file, turned upright as its rotation metadata says.

    Raises InputProblem when the file is missing or is no video that can be read. A file that
    was cut off gives its frames up to the cut; ``notices`` then says so.
    """

    live = False
    stills = False

    def __init__(self, path: Path, name: str = "") -> None:
        self.name = name or str(path)
        # Absolute, so that FFmpeg never takes a file name with a colon for an address.
        file = str(checked_file(path, "video").resolve())
        self._capture = open_capture(file, cv2.CAP_FFMPEG, [])
        if not self._capture.isOpened():
            raise InputProblem(
                f"{self.name} cannot be read as a video.",
                "It may be cut off, damaged or something else; try it in a media player.",
            )
        self._capture.set(cv2.CAP_PROP_ORIENTATION_AUTO, 1)
        self.fps = frame_rate(self._capture)
        self.size = frame_size(self._capture)
        self._expected = self._capture.get(cv2.CAP_PROP_FRAME_COUNT)
        self._index = 0
        self._time_s = 0.0
        self.notices: tuple[str, ...] = ()

    def read(self) -> Frame | None:
        """Next frame, None after the last. ``time_s`` is the position in the video."""
        ok, pixels = self._capture.read()
        if not ok or pixels is None:
            self._note_early_end()
            return None
        self._time_s = self._position_s()
        frame = Frame(pixels, self.name, self._index, self._time_s)
        self._index += 1
        return frame

    def close(self) -> None:
        """Close the file."""
        self._capture.release()

    def _position_s(self) -> float:
        """Time of the frame just read; counted where the file's own times do not advance."""
        stated = self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000
        if stated > self._time_s or self._index == 0:
            return max(stated, 0.0)
        return self._time_s + 1 / (self.fps or _FALLBACK_FPS)

    def _note_early_end(self) -> None:
        """Say so when both frames and time are missing (a varying frame rate lacks only frames)."""
        if not 0 < self._expected < 1e9 or self.fps is None or self.notices:
            return
        tolerated = max(_TOLERATED_FRAMES, _TOLERATED_SHARE * self._expected)
        last_frame_by_time = self._time_s * self.fps + 1
        if max(self._index, last_frame_by_time) < self._expected - tolerated:
            self.notices = (
                f"The video ends early: {self._index} of about {self._expected:.0f} frames "
                "could be read.",
            )
