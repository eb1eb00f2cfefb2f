"""Video of a file or an address, decoded by FFmpeg through PyAV: the one reader of clips.

OpenCV's capture, which was used before, has no decoder for AV1, returns every interlaced frame as
black, ends at the first damaged frame, and knows neither default tracks nor the pixels' shape.
"""

import time
from collections.abc import Callable, Generator, Iterator, Mapping
from itertools import chain

import av
from av.container import InputContainer
from av.packet import Packet
from av.stream import Stream
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from facegui.sources.decoder import MOST_PIXELS, frame_rate, main_track, prepare
from facegui.sources.projector import Projector
from facegui.text import Sentence, say
from facegui.vision.types import Pixels

# Containers whose header states their length; for others it is a guess.
_STATE_DURATION = frozenset(("mov", "matroska", "avi", "flv", "asf"))
# Stated lengths may be rounded: less than this share, or three frames, is no cut.
_TOLERATED_SHARE = 0.02
_TOLERATED_FRAMES = 3
_FALLBACK_FPS = 25.0
_FAILURES_IN_A_ROW = 10  # to read; reading continues each time after the damaged part
_CLOCK_TURNED_BACK_S = 1.0
_MOST_STILL_BYTES = 256 << 20
# FFmpeg's demuxers that render text or generate pictures.
_NO_VIDEO = frozenset(("tty", "bin", "xbin", "adf", "idf", "lavfi"))
_STILL, _STILLS_END = "image2", "_pipe"


def open_container(
    address: str,
    options: Mapping[str, str],
    limits_s: tuple[float, float] | None = None,
    demuxer: str | None = None,
) -> InputContainer | None:
    """Open a file or an address, None where FFmpeg cannot read it.

    ``limits_s`` are the longest waits for opening and for each read; ``demuxer`` is FFmpeg's name
    of the format where the content does not say it.
    """
    try:
        container = av.open(
            address,
            format=demuxer,
            options={"max_pixels": str(MOST_PIXELS), **options},
            metadata_errors="ignore",
            timeout=limits_s,
        )
    except (av.FFmpegError, OSError, ValueError):
        return None
    if container.format.name in _NO_VIDEO or not container.streams:
        container.close()
        return None
    return container


def is_still(container: InputContainer) -> bool:
    """Tell whether it is one picture, which the reader of pictures reads better."""
    name = container.format.name
    return name == _STILL or name.endswith(_STILLS_END)


def still_content(container: InputContainer) -> bytes:
    """Return the picture file that an address sent. Raises OSError when the connection breaks."""
    content = bytearray()
    try:
        for packet in container.demux():
            content += bytes(packet)
            if len(content) > _MOST_STILL_BYTES:
                break
    except av.FFmpegError as error:
        raise OSError from error
    return bytes(content)


class Footage:
    """The frames of a container's main video track, in order, as a player shows them.

    Damaged frames are skipped. After the last frame ``notices`` say how many there were, and
    whether the end came early. ``live`` decodes without delay instead of with several threads;
    ``limit_s`` is the longest wait for a frame. Raises InputProblem without a picture or without a
    decoder. ``close`` closes the container.
    """

    def __init__(
        self,
        container: InputContainer,
        name: str,
        *,
        live: bool = False,
        limit_s: float | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._container = container
        self._name = name
        self._limit_s = limit_s
        self._clock = clock
        self._deadline = 0.0
        self._stream = main_track(container, name)
        prepare(self._stream, name, live=live)
        self.fps = frame_rate(self._stream)
        self._timeline = _Timeline(1 / (self.fps or _FALLBACK_FPS))
        shape = self._stream.sample_aspect_ratio
        self._projector = Projector(shape, self._stream.time_base)
        self._length = _Length(container, self._stream, self.fps)
        self._given = 0
        self._damaged = 0
        self._damaged_lately = 0  # since the last returned frame
        self.broke_off = False
        self.notices: tuple[Sentence, ...] = ()
        self._shots = self._every_shot()

    def read(self) -> tuple[Pixels, float] | None:
        """Return the next frame, (height, width, 3) uint8 BGR, with its time in s from the first.

        None after the last, and when no frame came in time; ``broke_off`` is true when reading
        stopped before the end.
        """
        if self._limit_s is not None:
            self._deadline = self._clock() + self._limit_s
        shot = next(self._shots, None)
        if shot is None:
            self._conclude()
        else:
            self._given += 1
            self._damaged += self._damaged_lately
            self._damaged_lately = 0
        return shot

    def close(self) -> None:
        """Close the container; may be called more than once."""
        self._shots.close()
        self._container.close()

    def _every_shot(self) -> Generator[tuple[Pixels, float]]:
        for frame in self._frames():
            for pixels, stated_s in self._projector.show(frame):
                yield pixels, self._timeline.time_of(stated_s)
        for pixels, stated_s in self._projector.rest():
            yield pixels, self._timeline.time_of(stated_s)

    def _frames(self) -> Iterator[VideoFrame]:
        for packet in chain(self._packets(), [None]):
            try:
                frames = self._stream.decode(packet)
            except av.EOFError:
                return
            except (av.FFmpegError, OSError, ValueError):
                self._damaged_lately += 1
                continue
            for frame in frames:
                if packet is None:  # the last packets have no time of their own
                    frame.time_base = self._stream.time_base
                yield frame

    def _packets(self) -> Iterator["Packet[Stream]"]:
        """Yield the packets of the track, skipping parts that cannot be read."""
        failures = 0
        of_interest = (self._stream,) if self._length.of_track else ()
        while failures < _FAILURES_IN_A_ROW:
            try:
                for packet in self._container.demux(*of_interest):
                    failures = 0
                    self._length.reach(packet)
                    # An empty packet would end the decoding.
                    if packet.size and packet.stream_index == self._stream.index:
                        yield packet
                    if self._limit_s is not None and self._clock() > self._deadline:
                        self.broke_off = True
                        return
            except av.InvalidDataError:
                failures += 1
            except IndexError:
                return  # PyAV raises it at the end of a container whose tracks appeared later
            except (av.FFmpegError, OSError):
                break
            else:
                return
        self.broke_off = True

    def _conclude(self) -> None:
        """Note what was left out; a second call notes the same."""
        notices, damaged = list[Sentence](), self._damaged
        short = self._length.is_short(self._given)
        if self.broke_off if short is None else short:
            notices.append(self._length.early_end(self._given))
        else:  # otherwise the last damaged ones are the cut itself
            damaged += self._damaged_lately
        if damaged:
            notices.append(
                say("{n:,} {n:frame is|frames are} damaged and could not be read.", n=damaged)
            )
        self.notices = tuple(notices)


class _Timeline:
    """Times from the first frame on that always go forward, whatever the file states."""

    def __init__(self, step_s: float) -> None:
        self._step_s = step_s
        self._zero_s = 0.0
        self._last_s: float | None = None

    def time_of(self, stated_s: float | None) -> float:
        if self._last_s is None:
            self._zero_s, self._last_s = stated_s or 0.0, 0.0
            return 0.0
        following_s = self._last_s + self._step_s
        time_s = following_s if stated_s is None else stated_s - self._zero_s
        if time_s <= self._last_s:
            # If the clock restarts, time continues from here; of two times out of order one is
            # used.
            if stated_s is not None and self._last_s - time_s > _CLOCK_TURNED_BACK_S:
                self._zero_s = stated_s - following_s
            time_s = following_s
        self._last_s = time_s
        return time_s


class _Length:
    """The length a container states, of its track or as a whole, and how far it was read."""

    def __init__(self, container: InputContainer, stream: VideoStream, fps: float | None) -> None:
        self._container = container
        self._fps = fps
        self.of_track = stream.duration is not None
        kinds = frozenset(container.format.name.split(","))
        begin_s, length_s = 0.0, None
        if stream.duration is not None:
            unit_s = float(stream.time_base or 0)
            begin_s = (stream.start_time or 0) * unit_s
            length_s = stream.duration * unit_s
            if "avi" in kinds and fps is not None:  # in a cut file the duration is that of the rest
                length_s = max(length_s, stream.frames / fps)
        elif container.duration is not None:
            begin_s = (container.start_time or 0) / av.time_base
            length_s = container.duration / av.time_base
            if "matroska" in kinds:  # it counts from 0, not from its start
                length_s -= begin_s
        self._begin_s = begin_s
        self._length_s = length_s if kinds & _STATE_DURATION else None
        self._ends: dict[int, int] = {}  # by track, in its own unit

    def reach(self, packet: "Packet[Stream]") -> None:
        """Note a packet that was read."""
        stamp = packet.dts if packet.pts is None else packet.pts
        if stamp is not None:
            end, track = stamp + (packet.duration or 0), packet.stream_index
            self._ends[track] = max(end, self._ends.get(track, end))

    def is_short(self, given: int) -> bool | None:
        """Whether less than the stated length was read, None where none is stated.

        ``given`` is the number of frames returned.
        """
        if self._length_s is None:
            return None
        read_s = self._reached_s() - self._begin_s
        # With a variable rate, the stated rate may be that of a clock and not of frames.
        apart_s = max(read_s / max(1, given), 1 / (self._fps or _FALLBACK_FPS))
        tolerated_s = max(_TOLERATED_FRAMES * apart_s, _TOLERATED_SHARE * self._length_s)
        return read_s < self._length_s - tolerated_s

    def early_end(self, given: int) -> Sentence:
        """Say that it ended early, and how much was read."""
        if self._length_s is None:
            return say("The video ends early: it broke off after {n:,} {n:frame|frames}.", n=given)
        expected = self._length_s * (self._fps or _FALLBACK_FPS)
        return say(
            "The video ends early: {n:,} of about {expected:,} {expected:frame|frames} could be "
            "read.",
            n=given,
            expected=round(expected),
        )

    def _reached_s(self) -> float:
        units = {track.index: float(track.time_base or 0) for track in self._container.streams}
        ends = (end * units.get(track, 0.0) for track, end in self._ends.items())
        return max(ends, default=self._begin_s)
