"""What a test is judged by: similarity, calibration, goal and the place of its gallery."""

from dataclasses import dataclass, field

from facegui.evaluation.looks import Looks
from facegui.gallery.index import Index
from facegui.matching.calibration import Calibration
from facegui.matching.operating_point import (
    Goal,
)
from facegui.matching.place import Place
from facegui.matching.probability import Probability
from facegui.matching.similarity import Cosine, Similarity
from facegui.matching.watchlist import SearchGallery

_ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True, eq=False)
class Judge:
    """What is tested: the similarity function with its calibration, goal and probability.

    ``cosines`` is the calibration of the cosine in the same space, where ``similarity`` is another
    function. With ``one_place`` probes come from the gallery's place, without it from a place that
    nothing is known of.
    """

    calibration: Calibration
    goal: Goal
    similarity: Similarity = field(default_factory=Cosine)
    probability: Probability | None = None
    cosines: Calibration | None = None
    one_place: bool = False

    def prepared(self, looks: Looks, place: Place | None = None) -> Looks:
        """Return looks prepared like pictures from a place, or from anywhere."""
        basis = (self.cosines or self.calibration).basis
        if basis is None:
            return looks
        return looks.prepared(basis, None if place is None else place.center)

    def watchlist(self, index: Index) -> SearchGallery:
        """Return the people of an index as the program would search them."""
        found = SearchGallery.of(index, self.calibration, self.goal, self.similarity, self.cosines)
        return found if self.one_place else found.at(_ELSEWHERE)
