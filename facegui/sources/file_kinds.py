"""Kinds of files: pictures are known by their first bytes, whatever their name."""

from pathlib import Path

from PIL import Image

_COMMON = (".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff")
_RARE = (".avif", ".jp2", ".ppm", ".pgm", ".pnm", ".mpo", ".apng")
_PERHAPS_UNREADABLE = (".heic", ".heif")  # listed so that messages can say why they fail
SUFFIXES = frozenset((*_COMMON, *_RARE, *_PERHAPS_UNREADABLE))
"""The suffixes that file dialogs offer; ``is_picture`` knows a file under another name."""

_COMMON_VIDEO = (".mp4", ".m4v", ".mov", ".avi", ".mkv", ".webm", ".mpg", ".mpeg", ".wmv")
_RARE_VIDEO = (".mts", ".m2ts", ".ts", ".3gp", ".flv", ".ogv", ".vob", ".mxf")
# Pictures in a row without a container: the first bytes are those of a single picture.
MOTION_JPEG = frozenset((".mjpeg", ".mjpg"))
VIDEO_SUFFIXES = frozenset((*_COMMON_VIDEO, *_RARE_VIDEO, *MOTION_JPEG))
"""The suffixes of clips in a folder; any other clip can be opened by its name."""

# Fixed on purpose: Pillow's other readers start programs (EPS), or are old and rarely tested.
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "JPEG2000", "PPM")
_HEIF = "HEIF"  # if a plug-in of Pillow reads it
_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
# A camera's raw file begins like TIFF and contains a thumbnail beside the picture itself.
_RAW = frozenset((".cr2", ".nef", ".arw", ".dng", ".orf", ".rw2", ".pef", ".srw", ".3fr", ".iiq"))
_HEAD_BYTES = 32


def formats() -> tuple[str, ...]:
    """Return Pillow's names of the formats we read."""
    # Not `Image.init`: its 43 readers take 28 ms, and the launch has none to spare.
    from PIL import (  # noqa: PLC0415, F401 importing a reader is what Pillow knows it by
        AvifImagePlugin,
        BmpImagePlugin,
        GifImagePlugin,
        Jpeg2KImagePlugin,
        JpegImagePlugin,
        PngImagePlugin,
        PpmImagePlugin,
        TiffImagePlugin,
        WebPImagePlugin,
    )

    return (*_FORMATS, _HEIF) if _HEIF in Image.OPEN else _FORMATS


def is_picture(path: Path) -> bool:
    """Tell whether a file's first bytes are those of a picture; False for what cannot be read."""
    try:  # a named pipe is never opened, since that waits for a writer
        return path.is_file() and begins_as_picture(head_of(path))
    except OSError:
        return False


def looks_like_picture(path: Path) -> bool:
    """Tell whether a file in a folder is a picture, by its name, else by its content."""
    suffix = path.suffix.lower()
    return suffix in SUFFIXES or (suffix not in _RAW | MOTION_JPEG and is_picture(path))


def head_of(path: Path) -> bytes:
    """Return a file's first bytes."""
    with path.open("rb") as file:
        return file.read(_HEAD_BYTES)


def begins_as_picture(head: bytes) -> bool:
    """Tell whether a file that begins with ``head`` is a picture of a kind we read."""
    if head.startswith(b"BM"):
        return head[6:10] == bytes(4)  # many texts begin with these two letters
    if head[:1] == b"P":
        width = head[2:].lstrip()[:1]
        return head[1:2] in b"123456" and head[2:3].isspace() and (width.isdigit() or width == b"#")
    return is_heic(head) or any(_accepts(name, head) for name in formats())


def is_heic(head: bytes) -> bool:
    """Tell whether a file that begins with ``head`` is a HEIC container."""
    return head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS


def reads_heic() -> bool:
    """Tell whether a plug-in of Pillow reads HEIC here."""
    return _HEIF in formats()


def _accepts(name: str, head: bytes) -> bool:
    accept = Image.OPEN[name][1] if name in Image.OPEN else None
    return accept is not None and accept(head) is True
