"""Chooses the track of a container and decodes it within limits of memory."""

import os

from av.codec.context import ThreadType
from av.container import InputContainer
from av.stream import Disposition
from av.video.codeccontext import VideoCodecContext
from av.video.format import VideoFormat
from av.video.stream import VideoStream

from facegui.errors import InputProblem
from facegui.text import say

MOST_PIXELS = 8192 * 4352
"""Most pixels of a frame in any format: 8K."""

_MOST_BYTES = 900_000_000
# Frames that a decoder may hold: those that a stream refers to, those waiting to be shown, and
# those in work. A stream of H.264 with 16 references was measured with 26.
_HELD = {"h264": 28, "hevc": 28, "vvc": 28, "vp8": 12, "vp9": 12, "av1": 12}
_HELD_BY_OTHERS = 6
_HELD_WITHOUT_REFERENCES = 3
_BYTES_AS_SHOWN = 2 * 3  # a pixel of the returned frame and of the next
_BYTES_A_PIXEL = 1.5  # 4:2:0 with eight bits, until the format is known
_MOST_THREADS = 8


def main_track(container: InputContainer, name: str) -> VideoStream:
    """Return the container's default video track; a cover picture does not count.

    Raises InputProblem when there is none, or no decoder for it.
    """
    tracks = [
        track
        for track in container.streams.video
        if not track.disposition & Disposition.attached_pic
    ]
    if not tracks:
        words = say("{name} has no picture.", name=name)
        if container.streams.audio:
            words = say("{name} has sound, but no picture.", name=name)
        raise InputProblem(words, say("Choose a video or a picture."))
    default = [track for track in tracks if track.disposition & Disposition.default] or tracks
    best = container.streams.best("video")
    chosen = best if best in default else default[0]
    if chosen.codec_context is None:
        raise InputProblem(
            say("{name} cannot be decoded: FaceGUI has no decoder for its format.", name=name),
            say("Save it as H.264 video (MP4) and choose that."),
        )
    return chosen


def prepare(stream: VideoStream, name: str, *, live: bool) -> None:
    """Set threads and limits before the first frame.

    ``live`` decodes without delay: threads that decode frames in parallel return one only after as
    many more have come. Raises InputProblem for frames that would exceed the limit of memory.
    """
    context = stream.codec_context
    held, limit = _held(context), _most_pixels(context)
    pixels = max(1, context.width * context.height)  # 0 if no header states it
    if pixels > limit:
        raise InputProblem(
            say(
                "{name} has frames of {width}×{height} pixels, more than the "
                "{value:.0f} million that FaceGUI reads of this kind of video.",
                name=name,
                width=context.width,
                height=context.height,
                value=limit / 1000000.0,
            ),
            say("Scale it down first."),
        )
    # A frame that is larger than the container states is then refused too.
    context.options = {"max_pixels": str(limit)}
    affordable = int((_MOST_BYTES - _BYTES_AS_SHOWN * pixels) / (_bytes_a_pixel(context) * pixels))
    threads = max(1, min(os.cpu_count() or 1, _MOST_THREADS, affordable - held + 1))
    context.thread_type = ThreadType.SLICE if live or threads == 1 else ThreadType.AUTO
    context.thread_count = threads


def frame_rate(stream: VideoStream) -> float | None:
    """Frames a second as the track states them, None where it states none or an absurd rate."""
    rate = float(stream.average_rate or stream.guessed_rate or 0)
    return rate if 0.1 < rate <= 1000 else None


def _most_pixels(context: VideoCodecContext) -> int:
    a_pixel = _held(context) * _bytes_a_pixel(context) + _BYTES_AS_SHOWN
    return min(MOST_PIXELS, int(_MOST_BYTES / a_pixel))


def _held(context: VideoCodecContext) -> int:
    if context.codec.intra_only:
        return _HELD_WITHOUT_REFERENCES
    return _HELD.get(context.codec.canonical_name, _HELD_BY_OTHERS)


def _bytes_a_pixel(context: VideoCodecContext) -> float:
    known: VideoFormat | None = context.format
    return known.padded_bits_per_pixel / 8 if known is not None else _BYTES_A_PIXEL
