"""What travels between the stages of the vision line. Arrays are read-only."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture from a source.

    ``pixels`` is (height, width, 3) uint8 in BGR order, C-contiguous, read-only.
    ``index`` counts from 0 within the source, ``time_s`` is the position in seconds
    (media time for files, seconds since opening for cameras and streams). ``cells`` keeps the
    small copy that `scene` makes, once somebody has asked for it.
    """

    pixels: Pixels
    source: str = ""
    index: int = 0
    time_s: float = 0.0
    cells: list[NDArray[np.uint8]] = field(default_factory=list, init=False, repr=False)

    def __post_init__(self) -> None:
        if self.pixels.ndim != 3 or self.pixels.shape[2] != 3 or self.pixels.dtype != np.uint8:
            raise ValueError("a frame is (height, width, 3) uint8")
        self.pixels.flags.writeable = False

    @property
    def height(self) -> int:
        """Height in pixels."""
        return int(self.pixels.shape[0])

    @property
    def width(self) -> int:
        """Width in pixels."""
        return int(self.pixels.shape[1])


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A detection in one frame.

    ``box`` is (4,) float32: x1, y1, x2, y2 in frame pixels, possibly reaching outside.
    ``landmarks`` is (5, 2) float32 x, y in frame pixels: left eye, right eye, nose, left and right
    corner of the mouth, left and right as seen in the picture. ``detection_score`` in 0..1 is the
    detector's, not a probability. ``region`` (4,) is the box in which a scan found it, None for a
    face that was not scanned.
    """

    box: Floats
    landmarks: Floats
    detection_score: float
    region: Floats | None = None

    def __post_init__(self) -> None:
        self.box.flags.writeable = False
        self.landmarks.flags.writeable = False
        if self.region is not None:
            self.region.flags.writeable = False

    @property
    def width(self) -> float:
        """Width of the box in frame pixels, the face's size in every message."""
        return float(self.box[2] - self.box[0])

    @property
    def area(self) -> float:
        """Area of the box in square frame pixels."""
        return float((self.box[2] - self.box[0]) * (self.box[3] - self.box[1]))

    @property
    def center(self) -> tuple[float, float]:
        """Center x, y of the box in frame pixels."""
        return float(self.box[0] + self.box[2]) / 2, float(self.box[1] + self.box[3]) / 2


@dataclass(frozen=True, slots=True, eq=False)
class Portrait:
    """The upright cut-out around a face that a gallery keeps.

    Any encoder's chip can be made from it again, so changing encoder needs no new picture.
    ``jpeg`` is an encoded picture, ``landmarks`` (5, 2) float32 in its pixels.
    """

    jpeg: bytes = field(repr=False)
    landmarks: Floats

    def __post_init__(self) -> None:
        self.landmarks.flags.writeable = False
