"""Clips written with PyAV, whose frames can be told apart by their brightness."""

from collections.abc import Callable, Iterable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

WIDTH, HEIGHT = 64, 48


def brightness(number: int) -> int:
    """Of a frame; far enough apart that no codec takes two for one."""
    return 20 + 7 * number


def gray(number: int, width: int = WIDTH, height: int = HEIGHT) -> np.ndarray:
    """A frame of one brightness, its left half black."""
    pixels = np.full((height, width, 3), brightness(number), np.uint8)
    pixels[:, : width // 2] = 0
    return pixels


def write_clip(
    path: Path,
    *,
    count: int = 30,
    fps: int = 25,
    codec: str = "mpeg4",
    pictures: Callable[[int], np.ndarray] = gray,
    times: Iterable[float] | None = None,
    shape: Fraction | None = None,
    options: dict[str, str] | None = None,
) -> Path:
    """Write frames at ``fps``, or at ``times`` in s; ``shape`` is how wide a pixel is shown."""
    with av.open(str(path), "w") as container:
        add_track(container, codec, fps, size=pictures(0).shape, shape=shape, options=options)
        stamps = [number / fps for number in range(count)] if times is None else list(times)
        for number, time_s in enumerate(stamps):
            write_frame(container, 0, pictures(number), time_s)
        finish(container)
    return path


def add_track(container, codec="mpeg4", fps=25, *, size=(HEIGHT, WIDTH), shape=None, options=None):
    track = container.add_stream(codec, rate=fps, options=options or {})
    track.height, track.width = size[:2]
    track.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
    # A clock finer than the frames, so that any times can be written.
    track.codec_context.time_base = Fraction(1, 1000 if codec == "mpeg4" else fps)
    track.codec_context.qmin = track.codec_context.qmax = 2
    if shape is not None:
        track.codec_context.sample_aspect_ratio = shape
    return track


def write_frame(container, track, pixels, time_s):
    stream = container.streams[track]
    frame = av.VideoFrame.from_ndarray(pixels, "bgr24")
    frame.time_base = stream.codec_context.time_base
    frame.pts = round(time_s / float(frame.time_base))
    container.mux(stream.encode(frame))


def finish(container):
    for stream in container.streams:
        container.mux(stream.encode(None))
