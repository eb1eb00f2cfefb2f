"""Gallery health: an index and the stored quality of its samples, looked through."""

from facegui.gallery import Gallery
from facegui.matching.calibration import Calibration
from facegui.matching.health import Health, check_health
from facegui.matching.operating_point import Goal, identification_point
from facegui.matching.templates import Templates
from facegui.vision.quality import QualityLimits, weight_of


def gallery_health(
    gallery: Gallery, calibration: Calibration, goal: Goal, limits: QualityLimits
) -> Health:
    """Look through everybody enrolled in the calibration's space. Raises as the gallery does."""
    index = gallery.index(calibration.space)
    templates = Templates.of(index)
    point = identification_point(calibration, goal, len(templates), templates.with_several)
    quality = {
        sample.id: weight_of(sample.quality, limits)
        for person in index.people
        for sample in gallery.samples(person.id)
    }
    return check_health(index, calibration, point, quality)
