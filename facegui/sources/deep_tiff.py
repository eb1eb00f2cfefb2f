"""TIFFs that Pillow does not read: colors of 10, 12 and 32 bits, fractions, deep Lab.

OpenCV decodes them. It knows no limit of memory, so their header is read first, and it fails at
some that are to be turned, so that is left to `raster.py`.
"""

import io
import struct
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image, TiffImagePlugin

from facegui.sources.opencv import quiet
from facegui.sources.raster import ORIENTATION_TAG, deep_rgb

quiet()

_WIDTH, _HEIGHT, _BITS, _BANDS = 256, 257, 258, 277
_BIG = ord("+")  # the version of files with addresses of 64 bits
_SHORT = 3
_COPIES = 3  # of the samples, at most, and as many bytes for eight bits
_BYTES_IN_EIGHT_BITS = 12


@dataclass(frozen=True, slots=True)
class DeepTiff:
    """The first picture of a TIFF, not decoded yet; ``orientation`` as in EXIF."""

    content: bytes
    width: int
    height: int
    sample_bytes: float
    orientation: int

    @classmethod
    def of(cls, content: bytes) -> "DeepTiff | None":
        """Read the header, None where it is none. Raises what Pillow raises on damaged files."""
        if content[:4] not in TiffImagePlugin.PREFIXES:
            return None
        tags = TiffImagePlugin.ImageFileDirectory_v2(content[: 16 if _BIG in content[:4] else 8])
        file = io.BytesIO(content)
        file.seek(tags.next)
        tags.load(file)
        bands = int(tags.get(_BANDS, 1))
        sample_bytes = float(np.max(tags.get(_BITS, 1))) / 8 * bands
        orientation = int(tags.get(ORIENTATION_TAG, 1))
        return cls(content, int(tags[_WIDTH]), int(tags[_HEIGHT]), sample_bytes, orientation)

    @property
    def bytes_a_pixel(self) -> float:
        """Bytes that decoding takes for each pixel."""
        return _COPIES * self.sample_bytes + _BYTES_IN_EIGHT_BITS

    def decoded(self) -> Image.Image | None:
        """Return the picture in L, RGB or RGBA with its orientation in EXIF, None if damaged."""
        try:
            deep = cv2.imdecode(np.frombuffer(self._not_turned(), np.uint8), cv2.IMREAD_UNCHANGED)
        except cv2.error:
            return None
        if deep is None:
            return None
        image = deep_rgb(deep)
        image.getexif()[ORIENTATION_TAG] = self.orientation
        return image

    def _not_turned(self) -> bytes:
        if self.orientation == 1:
            return self.content
        order = "<" if self.content.startswith(b"I") else ">"
        count = "Q" if _BIG in self.content[:4] else "I"
        entry = struct.pack(f"{order}HH{count}", ORIENTATION_TAG, _SHORT, 1)
        value = (struct.pack(f"{order}H", one) for one in (self.orientation, 1))
        was, upright = (entry + one for one in value)
        return self.content.replace(was, upright)
