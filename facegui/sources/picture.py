"""A picture file as a frame: upright, eight bits, three channels, of a size worth analyzing.

Pillow reads, not OpenCV. It says why a file cannot be read, converts CMYK, palettes and
transparency, distinguishes 16-bit from 8-bit gray, shrinks large JPEGs while decoding, and refuses
a file that was cut off, for which ``cv2.imread`` silently returns None or a half-gray picture.
"""

import io
import struct
import warnings
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np
from PIL import Image

from facegui.errors import InputProblem
from facegui.sources.file_kinds import SUFFIXES, formats, head_of, is_heic, reads_heic
from facegui.sources.files import checked_file
from facegui.sources.mending import mended
from facegui.sources.raster import MAX_SIDE_PX, upright_rgb
from facegui.text import Sentence, say
from facegui.vision.types import Frame

__all__ = ["MAX_MEGAPIXELS", "MAX_SIDE_PX", "SUFFIXES", "Reading", "read_picture", "reading_of"]

MAX_MEGAPIXELS = 200
MIN_SIDE_PX = 16
# Bytes that a reader was measured to take for each pixel while decoding; the pixel itself takes 4.
_BYTES_A_PIXEL = {"WEBP": 16, "AVIF": 16, "JPEG2000": 22}
_BYTES_OF_PROGRESSIVE_JPEG = 7
_BYTES_OF_ANIMATION = 20
_PIXEL_BYTES = 4
_ROWS_PER_STRIP, _BITS_PER_SAMPLE, _TILE_WIDTH, _COMPRESSION = 278, 258, 322, 259
_UNCOMPRESSED = 1
_MOST_BYTES = 800_000_000

_SCALE_IT = say("Scale it down first.")

# Pillow refuses above twice this when opening; we refuse above this. Its default is 89 million.
Image.MAX_IMAGE_PIXELS = MAX_MEGAPIXELS * 1_000_000
# Errors that Pillow's readers raise for damaged files, found by trial.
_DAMAGE = (OSError, SyntaxError, ValueError, EOFError, LookupError, TypeError, ArithmeticError)
_MORE_DAMAGE = (struct.error, zlib.error, MemoryError, RuntimeError)


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A picture that was read, with notices, such as that it was scaled down or repaired."""

    frame: Frame
    notices: tuple[Sentence, ...] = ()


class _Unreadable(Exception):
    """Pillow could not read it; the cause says why."""


def read_picture(path: Path, name: str = "") -> Frame:
    """Read a picture file as ``reading_of`` does, without the notices."""
    return reading_of(path, name).frame


def reading_of(path: Path, name: str = "") -> Reading:
    """Read a picture file; of an animation, the first frame that shows something.

    The picture is turned upright by its EXIF orientation and laid on neutral gray where it is
    transparent. A longest side above ``MAX_SIDE_PX`` is scaled down to it. ``Frame.source`` is
    ``name``, or the path. Raises InputProblem for what cannot be read, is below ``MIN_SIDE_PX`` or
    above ``MAX_MEGAPIXELS``.
    """
    checked_file(path, say("picture"))
    called = name or str(path)
    try:
        if is_heic(head_of(path)) and not reads_heic():
            raise _of_heic(called)
        with path.open("rb") as file:
            return _reading(file, called)
    except OSError as error:
        raise _unreadable(called) from error


def reading_of_bytes(content: bytes, name: str) -> Reading:
    """Read a picture that is in memory, as ``reading_of`` does."""
    return _reading(io.BytesIO(content), name)


def _reading(file: IO[bytes], name: str) -> Reading:
    """Read an open file, repaired if that helps. Messages call it ``name``."""
    try:
        return _whole(file, name)
    except _Unreadable as first:
        file.seek(0)
        content = file.read()
        try:
            return _of_deep_tiff(content, name) or _mended(content, name, first)
        except _Unreadable as error:
            raise _unreadable(name) from error


def _mended(content: bytes, name: str, first: _Unreadable) -> Reading:
    """Read a file repaired. Raises ``first`` where there is nothing to repair."""
    better = mended(content, lambda content: _fingerprint(content, name))
    if better is None:
        raise first
    whole, fault = better
    reading = _whole(io.BytesIO(whole), name)
    notice = say("{path}: {fault}", path=name, fault=fault)
    return Reading(reading.frame, (notice, *reading.notices))


def _of_deep_tiff(content: bytes, name: str) -> Reading | None:
    """Read a TIFF that Pillow does not, None for anything else."""
    from facegui.sources.deep_tiff import DeepTiff  # noqa: PLC0415 the window does not wait for it

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # as in `_whole`
            tiff = DeepTiff.of(content)
        if tiff is None:
            return None
        _check_size(name, tiff.width, tiff.height, tiff.bytes_a_pixel)
        image = tiff.decoded()
        if image is None:
            return None
        color = upright_rgb(image, io.BytesIO(content))
    except (*_DAMAGE, *_MORE_DAMAGE) as error:
        raise _Unreadable from error
    return _finished(color, tiff.width, tiff.height, name)


def _whole(file: IO[bytes], path: str) -> Reading:
    """Read an open file as it is."""
    try:
        with warnings.catch_warnings():
            # Pillow warns about odd metadata, which does not affect the pixels, and about size,
            # which is limited below.
            warnings.simplefilter("ignore")
            with Image.open(file, formats=formats()) as image:
                width, height = image.size
                _check_size(path, width, height, _bytes_a_pixel(image))
                if image.format in {"JPEG", "MPO"}:
                    image.draft(None, (MAX_SIDE_PX, MAX_SIDE_PX))
                color = upright_rgb(image, file)
    except Image.DecompressionBombError as error:
        raise _far_too_large(path) from error
    except (*_DAMAGE, *_MORE_DAMAGE) as error:
        raise _Unreadable from error
    return _finished(color, width, height, path)


def _finished(color: Image.Image, width: int, height: int, path: str) -> Reading:
    """Return a picture in RGB as a frame, with a notice where it was larger."""
    notices: tuple[Sentence, ...] = ()
    if max(width, height) > max(color.size):
        notices = (
            say(
                "{path} has {width}×{height} pixels and is looked at in {less_wide}×{less_high}.",
                path=path,
                width=width,
                height=height,
                less_wide=color.width,
                less_high=color.height,
            ),
        )
    return Reading(Frame(np.ascontiguousarray(np.asarray(color)[:, :, ::-1]), path), notices)


def _fingerprint(content: bytes, path: str) -> int:
    return zlib.crc32(_whole(io.BytesIO(content), path).frame.pixels.data)


def _check_size(path: str, width: int, height: int, bytes_a_pixel: float) -> None:
    if min(width, height) < MIN_SIDE_PX:
        raise InputProblem(
            say(
                "{path} has only {width}×{height} pixels, too few to show a face.",
                path=path,
                width=width,
                height=height,
            ),
            say("Choose a larger picture."),
        )
    limit = min(MAX_MEGAPIXELS, round(_MOST_BYTES / bytes_a_pixel / 1_000_000))
    if width * height > limit * 1_000_000:
        raise _too_large(path, width, height, limit)


def _bytes_a_pixel(image: Image.Image) -> float:
    """Return the bytes a pixel that decoding takes, so that no file takes a gigabyte."""
    if image.format == "TIFF":
        return _PIXEL_BYTES + _bytes_of_strip(image)
    if image.format in {"JPEG", "MPO"}:
        return _BYTES_OF_PROGRESSIVE_JPEG if image.info.get("progressive") else _PIXEL_BYTES
    if getattr(image, "is_animated", False):
        return _BYTES_OF_ANIMATION
    return _BYTES_A_PIXEL.get(image.format or "", _PIXEL_BYTES)


def _bytes_of_strip(image: Image.Image) -> float:
    """Return the bytes a pixel that a TIFF's strip takes beside the picture."""
    tags = getattr(image, "tag_v2", {})
    if _TILE_WIDTH in tags or tags.get(_COMPRESSION) == _UNCOMPRESSED:
        return 0.0
    rows = min(int(tags.get(_ROWS_PER_STRIP, image.height)), image.height)
    bits = float(np.sum(tags.get(_BITS_PER_SAMPLE, 8)))
    return bits / 8 * rows / image.height


def _far_too_large(path: str) -> InputProblem:
    return InputProblem(
        say(
            "{path} is far larger than the {limit} million pixels FaceGUI reads.",
            path=path,
            limit=MAX_MEGAPIXELS,
        ),
        _SCALE_IT,
    )


def _too_large(path: str, width: int, height: int, limit: int) -> InputProblem:
    size = {"path": path, "width": width, "height": height, "limit": limit}
    if limit == MAX_MEGAPIXELS:
        words = say(
            "{path} has {width}×{height} pixels, more than the {limit} million FaceGUI reads.",
            **size,
        )
    else:
        words = say(
            "{path} has {width}×{height} pixels, more than the {limit} million FaceGUI reads of "
            "this kind of picture.",
            **size,
        )
    return InputProblem(words, _SCALE_IT)


def _unreadable(path: str) -> InputProblem:
    return InputProblem(
        say("{path} cannot be read as a picture.", path=path),
        say("It may be damaged, cut off or something else; choose another, or save it as JPEG."),
    )


def _of_heic(path: str) -> InputProblem:
    return InputProblem(
        say("{path} is a HEIC picture, which FaceGUI cannot read.", path=path),
        say("Save it as JPEG or PNG."),
    )
