"""From a decoded frame to the picture a player shows: deinterlaced, square pixels, upright, BGR."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Any

import av
import cv2
import numpy as np
from av.filter import Graph
from av.sidedata.sidedata import Type as SideDataType
from av.video.frame import VideoFrame

from facegui.vision.types import Pixels

# A ratio within 1 % of square is due to rounding, one beyond 5:1 to a mistake.
_LEAST_STRETCH, _MOST_STRETCH = 1.01, 5.0
_DEINTERLACE = "mode=send_frame:deint=interlaced"  # one frame for each interlaced one
_FLIPS = {(True, True): -1, (True, False): 1, (False, True): 0}  # across, down: OpenCV's code


def _kind_without_name(kinds: type[SideDataType], number: int) -> SideDataType:
    kind = object.__new__(kinds)
    kind._name_ = f"KIND_{number}"
    kind._value_ = number  # type: ignore[assignment]
    return kind


# FFmpeg 8 knows kinds, such as EXIF data, that PyAV 18 has no name for: it would read no note at
# all of a frame with one of them. To be removed when PyAV passes over them.
SideDataType._missing_ = classmethod(_kind_without_name)  # type: ignore[assignment]


class Projector:
    """Makes frames ready to be analyzed, in their order.

    ``pixel_shape`` is the width of a shown pixel over its height, ``time_base`` the unit in s of
    the frames' times. An interlaced frame is returned after the next one has come.
    """

    def __init__(self, pixel_shape: Fraction | None, time_base: Fraction | None) -> None:
        self._shape = float(pixel_shape or 1)
        self._time_base = time_base or Fraction(1, av.time_base)
        self._kind: tuple[object, ...] = ()
        self._interlaced = False
        self._graph: Graph | None = None
        self._turn = _Turn()

    def show(self, frame: VideoFrame) -> Iterator[tuple[Pixels, float | None]]:
        """Yield (height, width, 3) uint8 BGR with its time in s, None where it has none."""
        self._interlaced |= frame.interlaced_frame
        kind = (frame.width, frame.height, frame.format.name, frame.rotation, self._interlaced)
        if kind != self._kind or self._graph is None:
            yield from self.rest()
            self._kind, self._graph, self._turn = kind, self._graph_for(frame), _Turn.of(frame)
        yield from self._through(self._graph, frame)

    def rest(self) -> Iterator[tuple[Pixels, float | None]]:
        """Yield the frames still held back, after the last one."""
        if self._graph is not None:
            yield from self._through(self._graph, None)
            self._graph = None

    def _through(
        self, graph: Graph, frame: VideoFrame | None
    ) -> Iterator[tuple[Pixels, float | None]]:
        """Yield the frames that are ready after ``frame``; None says that no more will come."""
        graph.vpush(frame)
        while True:
            try:
                ready = graph.vpull()
            except (av.BlockingIOError, av.EOFError):
                return
            yield np.ascontiguousarray(self._turn.upright(_pixels(ready))), ready.time
            if frame is not None and not self._interlaced:
                return  # one frame in, one out; asking once more costs as much as the rest

    def _graph_for(self, frame: VideoFrame) -> Graph:
        """Return FFmpeg's filters for frames of one kind.

        Filters reuse their buffers. The converter alone would take new memory for every frame,
        which costs half as much as decoding it.
        """
        width, height = self._shown_size(frame.width, frame.height)
        graph = Graph()
        filters = [
            graph.add_buffer(
                width=frame.width,
                height=frame.height,
                format=frame.format,
                time_base=self._time_base,
            ),
            *([graph.add("bwdif", _DEINTERLACE)] if self._interlaced else []),
            graph.add("scale", f"{width}:{height}:flags=bicubic"),
            graph.add("format", "bgr24"),
            graph.add("buffersink"),
        ]
        for before, after in pairwise(filters):
            before.link_to(after)
        graph.configure()
        return graph

    def _shown_size(self, width: int, height: int) -> tuple[int, int]:
        """Return the size with the too short side stretched, so that no detail is lost."""
        if not _LEAST_STRETCH <= max(self._shape, 1 / self._shape) <= _MOST_STRETCH:
            return width, height
        if self._shape > 1:
            return round(width * self._shape), height
        return width, round(height / self._shape)


@dataclass(frozen=True, slots=True)
class _Turn:
    """Turns and mirrors a stored frame upright: a transposition, then a flip."""

    transposed: bool = False
    flip: int | None = None  # OpenCV's code

    @classmethod
    def of(cls, frame: VideoFrame) -> "_Turn":
        """Read the display matrix of a frame; only quarter turns count.

        Not for every frame: looking at the side data makes a cycle of references, which keeps the
        frame's memory until the next garbage collection.
        """
        notes: Any = frame.side_data  # iterates over the data, not their names as its stub says
        matrix = next((one for one in notes if one.type is SideDataType.DISPLAYMATRIX), None)
        if matrix is None:
            return cls()
        # 3×3, fixed point: x' = a·x + c·y and y' = b·x + d·y.
        a, b, _, c, d = (int(value) for value in np.frombuffer(matrix, "<i4")[:5])
        turned = max(abs(b), abs(c)) > max(abs(a), abs(d))
        across, down = (c, b) if turned else (a, d)
        return cls(turned, _FLIPS.get((across < 0, down < 0)))

    def upright(self, pixels: Pixels) -> Pixels:
        if self.transposed:
            pixels = cv2.transpose(pixels)
        return pixels if self.flip is None else cv2.flip(pixels, self.flip)


def _pixels(frame: VideoFrame) -> Pixels:
    """Return a BGR frame as an array, whose memory is then not reused."""
    plane: Any = frame.planes[0]  # a buffer, although its stub does not say so
    rows = np.frombuffer(plane, np.uint8).reshape(frame.height, plane.line_size)
    return rows[:, : 3 * frame.width].reshape(frame.height, frame.width, 3)
