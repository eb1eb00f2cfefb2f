"""The painted portrait that is kept with a person."""

import io
from pathlib import Path

from PIL import Image

from facegui.gallery import StoredPainting
from facegui.gallery.painted.paintings import painted_now
from facegui.painting.styles import STYLES
from facegui.vision.types import Pixels

_QUALITY = 95


def portrait_of(picture: Pixels, style: str, likeness: float) -> StoredPainting:
    """Return a painting (H, W, 3) uint8 BGR to be kept; ``style`` as for `style_picture`.

    Of a style of the user's own only the name of its file is kept.
    """
    content = io.BytesIO()
    rgb = Image.fromarray(picture[:, :, ::-1].copy())
    rgb.save(content, "JPEG", quality=_QUALITY, subsampling=0)
    shipped = style in {one.id for one in STYLES}
    return painted_now(content.getvalue(), style if shipped else Path(style).name, likeness)
