"""From an opened picture file to upright RGB of a size worth analyzing, strip by strip.

Strips limit the memory: a conversion copies a few million pixels, not the whole picture.
"""

import io
from collections.abc import Iterator
from typing import IO, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

MAX_SIDE_PX = 4096
_STRIP_PX = 4_000_000
_NEUTRAL = (128, 128, 128)
ORIENTATION_TAG = 0x0112
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_WITH_ALPHA = frozenset(("RGBA", "LA", "PA", "La", "RGBa"))
# Bit depths that cameras, scanners and scientific programs store in files of 16 or 32 bits.
_DEPTHS = (8, 10, 12, 14, 16, 20, 24, 31, 32)
# A deep color picture whose values need at most this many bits is read again in full depth.
_DIM_FROM = 128
_MOST_DEEP_COLOR_PX = 40_000_000
_NARROW = 32  # of 256; a narrower range, far from 0, is stretched
_FRAMES_LOOKED_AT = 50
_SAMPLE_FORMAT_TAG = 339
_SIGNED = 2
# What a PNG says of its colors beside gamma, and counts before it.
_SAYS_MORE = frozenset(("icc_profile", "srgb"))
_SRGB_GAMMA, _SAME_GAMMA = 1 / 2.2, 0.03
_GAMMAS = (0.1, 2.0)  # beyond them it is an error

Numbers = NDArray[np.number]


def upright_rgb(image: Image.Image, file: IO[bytes]) -> Image.Image:
    """Return the picture in RGB, turned upright as its EXIF orientation says; closes ``image``.

    For an animation it is the first frame that shows something. A longest side above
    ``MAX_SIDE_PX`` is scaled down to it, transparency is laid on neutral gray, colors are converted
    to sRGB by the picture's profile, and samples of more than eight bits are scaled by the range
    they use. ``image`` was opened from ``file``. Raises what Pillow raises on damaged files.
    """
    deep_color = image.mode in {"RGB", *_WITH_ALPHA} and _is_deep(image)
    _go_to_first_shown(image)
    image.load()
    orientation = image.getexif().get(ORIENTATION_TAG, 1)
    profile, lookup = image.info.get("icc_profile"), _gamma_lookup(image)
    whole = _in_full_range(image, file) if deep_color else image
    reduced = _reduced(whole)
    image.close()  # frees its pixels before more copies are made
    color = _scaled(_to_srgb(reduced, profile))
    color = color.point(lookup * 3) if lookup else color
    return color.transpose(_UPRIGHT[orientation]) if orientation in _UPRIGHT else color


def _go_to_first_shown(image: Image.Image) -> None:
    """Seek the first frame of an animation that shows something; some begin with an empty one."""
    if not getattr(image, "is_animated", False):
        return
    for number in range(_FRAMES_LOOKED_AT):
        try:
            image.seek(number)
            image.load()
        except EOFError:
            break
        if not _is_blank(image):
            return
    image.seek(0)


def _range_of(band: Image.Image) -> tuple[float, float]:
    low, high = band.getextrema()
    if isinstance(low, tuple) or isinstance(high, tuple):
        raise ValueError("several bands")
    return low, high


def _is_blank(image: Image.Image) -> bool:
    """Whether a frame has one color or is fully transparent."""
    ranges = [_range_of(band) for band in image.split()]
    invisible = image.mode in _WITH_ALPHA and ranges[-1] == (0, 0)
    return invisible or all(low == high for low, high in ranges)


def _reduced(image: Image.Image) -> Image.Image:
    """Shrink by a whole factor to less than twice ``MAX_SIDE_PX``, in L, RGB or CMYK."""
    factor = max(1, max(image.size) // MAX_SIDE_PX)
    depth = _depth(image) if image.mode[0] in "IF" else None
    reduced: Image.Image | None = None
    for top, strip in _strips(image, factor):
        flat = _flat(strip) if depth is None else _eight_bits(strip, *depth)
        flat = flat.reduce(factor) if factor > 1 else flat
        if reduced is None:
            height = -(-image.height // factor)
            if flat.height == height:
                return flat
            reduced = Image.new(flat.mode, (flat.width, height))
        reduced.paste(flat, (0, top // factor))
    assert reduced is not None, "a picture has at least one strip"  # noqa: S101 (a bug)
    return reduced


def _strips(image: Image.Image, factor: int = 1) -> Iterator[tuple[int, Image.Image]]:
    """Yield strips from the top with the row they begin at, a multiple of ``factor``."""
    rows = factor * max(1, _STRIP_PX // (image.width * factor))
    for top in range(0, image.height, rows):
        yield top, image.crop((0, top, image.width, min(image.height, top + rows)))


def _flat(strip: Image.Image) -> Image.Image:
    """Convert a strip to L, RGB or CMYK."""
    if strip.mode in _WITH_ALPHA or "transparency" in strip.info:
        layer = strip.convert("RGBA")
        ground = Image.new("RGB", layer.size, _NEUTRAL)
        ground.paste(layer, mask=layer.getchannel("A"))
        return ground
    if strip.mode == "1":
        return strip.convert("L")
    return strip if strip.mode in {"L", "RGB", "CMYK"} else strip.convert("RGB")


def _to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Convert colors to sRGB by the picture's profile; leave them without a valid one."""
    if profile:
        try:
            own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            if "sRGB" not in ImageCms.getProfileDescription(own):
                srgb = ImageCms.createProfile("sRGB")
                turned = ImageCms.profileToProfile(image, own, srgb, outputMode="RGB")
                if turned is not None:
                    return turned
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass  # a profile for another color model, or damaged
    return image.convert("RGB")


def _gamma_lookup(image: Image.Image) -> list[int]:
    """Return 256 values that undo the gamma a PNG states, none where it is that of sRGB."""
    stated = 0.0 if image.info.keys() & _SAYS_MORE else float(image.info.get("gamma", 0.0))
    if not _GAMMAS[0] < stated < _GAMMAS[1] or abs(stated - _SRGB_GAMMA) < _SAME_GAMMA:
        return []
    lookup = 255 * np.linspace(0, 1, 256) ** (_SRGB_GAMMA / stated)
    return [round(value) for value in lookup.tolist()]


def _scaled(image: Image.Image) -> Image.Image:
    """Scale a longest side above ``MAX_SIDE_PX`` down to it."""
    scale = MAX_SIDE_PX / max(image.size)
    if scale >= 1:
        return image
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    return image.resize(size, Image.Resampling.LANCZOS)


# Samples of more than eight bits


def _values(strip: Image.Image, *, signed: bool) -> Numbers:
    """Return gray samples as numbers from 0 up."""
    values: Numbers = np.asarray(strip)
    if values.dtype.kind == "f":
        return np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0).clip(0)
    # Pillow stores unsigned samples of 32 bits as signed numbers.
    return values.clip(0) if signed or values.dtype.kind == "u" else values.view(np.uint32)


def _depth(image: Image.Image) -> tuple[bool, "_Span"]:
    """Return whether samples are signed, and which of their values become eight bits."""
    tags = getattr(image, "tag_v2", {})
    signed = _SIGNED in np.atleast_1d(tags.get(_SAMPLE_FORMAT_TAG, 1))
    ranges = [_Span.of(_values(strip, signed=signed)) for _, strip in _strips(image)]
    low, high = min(one.low for one in ranges), max(one.high for one in ranges)
    return signed, _Span(low, high).of_depth(whole=image.mode != "F")


class _Span(NamedTuple):
    """The values that become 0 and 255."""

    low: float
    high: float

    @classmethod
    def of(cls, values: Numbers) -> "_Span":
        return cls(float(values.min()), float(values.max()))

    def of_depth(self, *, whole: bool) -> "_Span":
        """Return the span of the depth that samples of this range use.

        Of a small range far from 0, as of a thermal camera or a scanner, the range itself: in that
        of the depth it would be one gray.
        """
        if not whole and self.high <= 1:
            depth = _Span(0.0, 1.0)
        else:
            bits = next(bits for bits in (*_DEPTHS, 1024) if self.high < 2.0**bits)
            depth = _Span(0.0, 2.0**bits * 255 / 256)
        narrow = 0 < self.high - self.low < depth.high * _NARROW / 256
        return self if narrow and self.low > self.high / 2 else depth


def _eight_bits(strip: Image.Image, signed: bool, span: _Span) -> Image.Image:
    return Image.fromarray(_scaled_down(_values(strip, signed=signed), span))


def _scaled_down(values: Numbers, span: _Span) -> NDArray[np.uint8]:
    scale = np.float32(255 / (span.high - span.low))
    return ((values - np.float32(span.low)) * scale).clip(0, 255).astype(np.uint8)


def _rows_scaled_down(values: Numbers, span: _Span) -> NDArray[np.uint8]:
    """Scale down a few rows at a time, so that intermediate copies stay small."""
    result = np.empty(values.shape, np.uint8)
    rows = max(1, _STRIP_PX // values.shape[1])
    for top in range(0, len(values), rows):
        result[top : top + rows] = _scaled_down(values[top : top + rows], span)
    return result


def _is_deep(image: Image.Image) -> bool:
    """Whether the samples of a color picture, opened but not read, have 16 bits."""
    tiles = getattr(image, "tile", ())
    return any("16" in str(tile.args) for tile in tiles)  # the reader's name for its raw mode


def _in_full_range(image: Image.Image, file: IO[bytes]) -> Image.Image:
    """Return a deep color picture scaled by its range; Pillow keeps only the upper eight bits.

    The values of a 12-bit camera fill the lower 12 bits, so that Pillow's would be black.
    """
    colors = image.getbands()[: 1 if image.mode in {"LA", "La"} else 3]
    ranges = [_range_of(image.getchannel(band)) for band in colors]
    low, high = min(one for one, _ in ranges), max(one for _, one in ranges)
    shown = high >= _DIM_FROM and high - low >= _NARROW
    if shown or image.tell() or image.width * image.height > _MOST_DEEP_COLOR_PX:
        return image
    file.seek(0)
    content = np.frombuffer(file.read(), np.uint8)
    deep = cv2.imdecode(content, cv2.IMREAD_UNCHANGED)
    if deep is None or deep.dtype != np.uint16 or deep.ndim != 3 or deep.shape[2] < 3:
        return image
    return deep_rgb(deep)


def deep_rgb(deep: Numbers) -> Image.Image:
    """Return samples (H, W) or (H, W, 3 or 4), in OpenCV's order, scaled by the range they use."""
    colors = np.atleast_3d(deep)[:, :, :3]
    if colors.dtype.kind == "f":
        colors = np.nan_to_num(colors, nan=0.0, posinf=0.0, neginf=0.0)
    if colors.dtype.kind != "u":
        colors = colors.clip(0)
    span = _Span.of(colors).of_depth(whole=colors.dtype.kind != "f")
    flat = _rows_scaled_down(colors[:, :, ::-1], span)
    color = Image.fromarray(flat if flat.shape[2] == 3 else flat[:, :, 0])
    if deep.ndim == 3 and deep.shape[2] == 4:
        opaque = 1 if deep.dtype.kind == "f" else np.iinfo(deep.dtype.name).max
        alpha = (deep[:, :, 3] * (255 / opaque)).clip(0, 255)
        color.putalpha(Image.fromarray(alpha.astype(np.uint8)))
    return color
