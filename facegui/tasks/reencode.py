"""Encoding the whole gallery again, for another encoder."""

from collections.abc import Callable

from facegui.gallery import Gallery
from facegui.vision.engine import Engine
from facegui.vision.types import Portrait


def reencode(
    gallery: Gallery,
    engine: Engine,
    *,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> bool:
    """Encode all stored portraits with ``engine`` in one undoable transaction.

    Returns False when it was cancelled, with the gallery as it was.
    """
    return gallery.reencode(
        engine.spec.space,
        lambda stored: engine.embed_portraits(
            [Portrait(one.jpeg, one.landmarks) for one in stored]
        ),
        progress=progress,
        cancelled=cancelled,
    )
