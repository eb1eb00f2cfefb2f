"""A painting as a picture file."""

import io
from pathlib import Path

from PIL import Image

from facegui import atomic
from facegui.errors import UsageProblem, writing_to
from facegui.painting.plan import Painting
from facegui.text import say

_FORMATS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}
_QUALITY = 95


def check_place(file: Path) -> None:
    """Raise UsageProblem at once for a file that could not be written in the end."""
    if file.suffix.lower() not in _FORMATS:
        raise UsageProblem(
            say("{file} has no ending of a picture that can be written.", file=file),
            say("Choose from {endings}.", endings=", ".join(_FORMATS)),
        )
    if file.is_dir() or not file.parent.is_dir():
        raise UsageProblem(
            say("{file} is no place for a file.", file=file), say("Name a file in a folder.")
        )


def keep(painting: Painting, file: Path) -> None:
    """Write the picture and nothing else, replacing an existing file.

    Raises UsageProblem for an impossible place, FaceGuiError where the disk refuses.
    """
    check_place(file)
    content = io.BytesIO()
    rgb = Image.fromarray(painting.picture[:, :, ::-1].copy())
    rgb.save(content, _FORMATS[file.suffix.lower()], quality=_QUALITY)
    with writing_to(file):
        atomic.write(file, content.getvalue())
