"""Encoding a gallery again in one go, with embeddings that a test makes."""

from collections.abc import Callable, Sequence

from facegui.gallery import Gallery, StoredPortrait
from facegui.gallery.types import Floats


def reencode(
    gallery: Gallery,
    space: str,
    encode: Callable[[Sequence[StoredPortrait]], Floats],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> None:
    """Encode all samples for ``space``; ``encode`` turns n portraits into (n, D) of unit length."""
    encoding = gallery.reencoding(space)
    while True:
        while batch := encoding.next_batch():
            made = encode(batch)
            encoding.take(dict(zip((one.sample_id for one in batch), made, strict=True)))
            progress(encoding.done, encoding.total)
        if encoding.finish():
            return
