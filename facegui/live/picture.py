"""A picture file as a frame: upright, eight bits, three channels, of a size worth analyzing.

Pillow reads, not OpenCV: it says why a file cannot be read, converts CMYK, palettes and
transparency, tells 16-bit gray from 8-bit, shrinks large JPEGs while decoding, and refuses a
file cut off in the middle, where ``cv2.imread`` gives None or a half-gray picture in silence.
"""

import struct
import warnings
import zlib
from pathlib import Path

import numpy as np
from PIL import Image

from facegui.errors import InputProblem
from facegui.live.files import checked_file
from facegui.vision.types import Frame

_COMMON = (".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff")
_RARE = (".avif", ".jp2", ".ppm", ".pgm", ".pnm")
_UNREADABLE = (".heic", ".heif")  # pictures all the same, so that they are told why not
SUFFIXES = frozenset((*_COMMON, *_RARE, *_UNREADABLE))
MAX_MEGAPIXELS = 200
MAX_SIDE_PX = 4096
MIN_SIDE_PX = 16

# Fixed on purpose: Pillow's other readers start programs (EPS) or are old and rarely tried.
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "JPEG2000", "PPM")
_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
# Pillow refuses above twice this, while opening; between, ours does. Its own value is 89 million.
Image.MAX_IMAGE_PIXELS = MAX_MEGAPIXELS * 1_000_000
_NEUTRAL = (128, 128, 128)
_ORIENTATION_TAG = 0x0112
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
# What Pillow's readers raise on damaged files, found by feeding them damaged files.
_DAMAGE = (OSError, SyntaxError, ValueError, EOFError, LookupError, TypeError, ArithmeticError)
_MORE_DAMAGE = (struct.error, zlib.error, MemoryError, RuntimeError)


def read_picture(path: Path, name: str = "") -> Frame:
    """Read a picture file; of an animation, its first frame.

    Upright as its EXIF orientation says; transparency is laid on neutral gray; a longest side
    above ``MAX_SIDE_PX`` is scaled down to it. ``Frame.source`` is ``name``, or the path.
    Raises InputProblem for what cannot be read, is below ``MIN_SIDE_PX`` or above
    ``MAX_MEGAPIXELS``.
    """
    checked_file(path, "picture")
    with path.open("rb") as file:
        start = file.read(16)
    if start[4:8] == b"ftyp" and start[8:12] in _HEIC_BRANDS:
        raise InputProblem(
            f"{path} is a HEIC picture, which FaceGUI cannot read.", "Save it as JPEG or PNG."
        )
    try:
        with warnings.catch_warnings():
            # Pillow warns about odd metadata that does not touch the pixels, and about size,
            # which is limited below.
            warnings.simplefilter("ignore")
            pixels = _pixels(path)
    except Image.DecompressionBombError as error:
        raise _too_large(path, "far") from error
    except (*_DAMAGE, *_MORE_DAMAGE) as error:
        raise InputProblem(
            f"{path} cannot be read as a picture.",
            "It may be damaged, cut off or something else; choose another, or save it as JPEG.",
        ) from error
    return Frame(pixels, name or str(path))


def _pixels(path: Path) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """(height, width, 3) uint8 BGR of the first picture in the file."""
    with Image.open(path, formats=_FORMATS) as image:
        _check_size(path, image.width, image.height)
        if image.format == "JPEG":
            image.draft(None, (MAX_SIDE_PX, MAX_SIDE_PX))
        image.load()
        orientation = image.getexif().get(_ORIENTATION_TAG, 1)
        color = _scaled(_color(_reduced(image)))
    if orientation in _UPRIGHT:
        color = color.transpose(_UPRIGHT[orientation])
    return np.ascontiguousarray(np.asarray(color)[:, :, ::-1])


def _check_size(path: Path, width: int, height: int) -> None:
    if min(width, height) < MIN_SIDE_PX:
        raise InputProblem(
            f"{path} has only {width}×{height} pixels, too few to show a face.",
            "Choose a larger picture.",
        )
    if width * height > MAX_MEGAPIXELS * 1_000_000:
        raise _too_large(path, f"with {width}×{height} pixels")


def _too_large(path: Path, how: str) -> InputProblem:
    return InputProblem(
        f"{path} is {how} larger than the {MAX_MEGAPIXELS} million pixels FaceGUI reads.",
        "Scale it down first.",
    )


def _reduced(image: Image.Image) -> Image.Image:
    """Shrink far too large pictures by a whole factor before conversions copy them."""
    factor = max(image.size) // MAX_SIDE_PX
    if factor < 2 or image.mode in {"1", "P", "PA"} or image.mode.startswith("I;16"):
        return image
    return image.reduce(factor)


def _color(image: Image.Image) -> Image.Image:
    """Convert any of Pillow's modes to RGB."""
    if image.mode == "F":
        raise ValueError("floating-point pixels have no agreed range")
    if image.mode.startswith("I"):
        return _from_16_bit(image).convert("RGB")
    if image.mode in {"RGBA", "LA", "PA", "La", "RGBa"} or "transparency" in image.info:
        layer = image.convert("RGBA")
        ground = Image.new("RGB", layer.size, _NEUTRAL)
        ground.paste(layer, mask=layer.getchannel("A"))
        return ground
    return image.convert("RGB")


def _from_16_bit(image: Image.Image) -> Image.Image:
    """Scale 0–65,535 to 0–255; Pillow's own conversion would clip all above 255 to white."""
    values = np.asarray(image)
    if image.mode == "I":  # 32 bits, in practice holding 16
        values = values.clip(0, 65535)
    return Image.fromarray((values >> 8).astype(np.uint8))


def _scaled(image: Image.Image) -> Image.Image:
    """Scale a longest side above MAX_SIDE_PX down to it."""
    scale = MAX_SIDE_PX / max(image.size)
    if scale >= 1:
        return image
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    return image.resize(size, Image.Resampling.LANCZOS)
