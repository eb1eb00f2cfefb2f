"""Gallery health: checks an index and the stored quality of its samples."""

from collections.abc import Mapping

from facegui.gallery import Gallery, Index, SeenFaces
from facegui.matching.calibration import Calibration
from facegui.matching.health.check import Health, check_health
from facegui.matching.operating_point import Goal
from facegui.matching.watchlist import SearchGallery
from facegui.memory import collection_paused
from facegui.vision.quality import QualityLimits, weight_of


def gallery_health(
    gallery: Gallery,
    calibration: Calibration,
    goal: Goal,
    limits: QualityLimits,
    seen: Mapping[str, SeenFaces],
) -> Health:
    """Check everybody enrolled in the calibration's space. Raises as the gallery does."""
    index = gallery.index(calibration.space)
    with collection_paused():
        quality = {id_: weight_of(one, limits) for id_, one in gallery.qualities()}
    return index_health(index, quality, calibration, goal, seen)


def index_health(
    index: Index,
    quality: Mapping[str, float],
    calibration: Calibration,
    goal: Goal,
    seen: Mapping[str, SeenFaces],
) -> Health:
    """Check an index, without the gallery; ``seen`` are people merely seen, by place.

    Scores are cosines, whatever function decides. Raises as `check_health`.
    """
    watchlist = SearchGallery.of(index, calibration, goal, seen=seen)
    return check_health(index, watchlist, calibration, quality)
