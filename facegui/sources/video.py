"""A video file: every frame, in order, at the file's own times."""

from pathlib import Path

from facegui.closing import Closing
from facegui.errors import InputProblem
from facegui.sources.file_kinds import MOTION_JPEG, VIDEO_SUFFIXES
from facegui.sources.files import checked_file
from facegui.sources.footage import Footage, is_still, open_container
from facegui.text import Sentence, say
from facegui.vision.types import Frame


class VideoSource(Closing):
    """Frames of a video file, as a player shows them: upright, with square pixels.

    Raises InputProblem when the file is missing, is no readable video, or has no frame that can be
    decoded. A file that was cut off gives its frames up to the cut; ``notices`` then says so.
    """

    live = False
    stills = False

    def __init__(self, path: Path, name: str = "") -> None:
        self.name = name or str(path)
        # Absolute, so that FFmpeg never takes a file name with a colon for an address. Whatever the
        # file refers to must be a file as well.
        file = str(checked_file(path, say("video")).resolve())
        demuxer = "mjpeg" if path.suffix.lower() in MOTION_JPEG else None
        container = open_container(file, {"protocol_whitelist": "file"}, demuxer=demuxer)
        if container is None:
            raise _unreadable(self.name, path)
        try:
            if is_still(container):
                raise _unreadable(self.name, path)
            self._footage = Footage(container, self.name)
            self._first = self._footage.read()
            if self._first is None:
                raise InputProblem(
                    say("No frame of {name} can be read.", name=self.name),
                    say(
                        "It may be cut off or damaged; copy it again, or try it in a media player."
                    ),
                )
        except BaseException:
            container.close()
            raise
        self.fps = self._footage.fps
        height, width = self._first[0].shape[:2]
        self.size = (width, height)
        self._index = 0

    @property
    def notices(self) -> tuple[Sentence, ...]:
        """The parts that were left out, known at the end."""
        return self._footage.notices

    def read(self) -> Frame | None:
        """Return the next frame, None after the last. ``time_s`` is the position in the video."""
        shot, self._first = self._first or self._footage.read(), None
        if shot is None:
            return None
        frame = Frame(shot[0], self.name, self._index, shot[1])
        self._index += 1
        return frame

    def close(self) -> None:
        """Close the file."""
        self._footage.close()


def _unreadable(name: str, path: Path) -> InputProblem:
    if path.suffix.lower() not in VIDEO_SUFFIXES:
        return InputProblem(
            say("{name} is neither a picture nor a video that FaceGUI can read.", name=name),
            say("Save it as JPEG, or as H.264 video (MP4), and choose that."),
        )
    return InputProblem(
        say("{name} cannot be read as a video.", name=name),
        say("It may be cut off, damaged or something else; try it in a media player."),
    )
