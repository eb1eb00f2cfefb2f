"""How alike two visits must be, at each place, to belong to one stranger."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from facegui.gallery.types import Floats, Stranger, StrangerVisit
from facegui.matching.calibration import Calibration
from facegui.matching.clusters import ClosePair, Clusters
from facegui.matching.watchlist import SearchGallery

# One in this many pairs of different people is similar enough: the rate with the best recall at
# which 99.5 % of the joined pairs were right (scripts/measure_clusters.py, docs/strangers.md).
RATE = 1e-5
_DOUBTFUL = 30  # pairs of clusters are doubtful from the score that so many times more reach


@dataclass(frozen=True, slots=True)
class Doubts:
    """Pairs of strangers that may be one person, and the likeness from which they would be."""

    pairs: tuple[ClosePair, ...] = ()
    needs: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class StrangerLikeness:
    """Compares visits as the gallery does looks; ``cosines`` is the space's calibration."""

    watchlist: SearchGallery
    cosines: Calibration

    @property
    def space(self) -> str:
        """The space of the embeddings that can be compared."""
        return self.cosines.space

    def prepared(self, visit: StrangerVisit) -> Floats:
        """Return the embedding of a visit less the center of its place."""
        return self.at(visit.place, visit.embedding)

    def at(self, place: str, embedding: Floats) -> Floats:
        """Return an embedding less the center of a place."""
        return self.watchlist.at(place).prepared(embedding)

    def needs(self, place: str) -> float:
        """Return the mean cosine from which a visit at a place belongs to the person of others."""
        return self._at(place, RATE)

    def clusters(self, strangers: Iterable[Stranger], needs: float) -> Clusters:
        """Return the strangers as clusters that others can join."""
        made = Clusters(needs)
        for one in strangers:
            vectors = [self.prepared(visit) for visit in one.visits if visit.space == self.space]
            if vectors:
                made.add(one.number, np.stack(vectors), one.apart)
        return made

    def doubts(self, strangers: Sequence[Stranger]) -> Doubts:
        """Return pairs of strangers that may be one person, the closest first."""
        places = {visit.place for one in strangers for visit in one.visits}
        needs = max((self.needs(place) for place in places), default=1.0)
        least = max((self._at(place, _DOUBTFUL * RATE) for place in places), default=1.0)
        return Doubts(self.clusters(strangers, needs).close_pairs(least), needs)

    def _at(self, place: str, rate: float) -> float:
        here = self.watchlist.at(place).place
        calibration = self.cosines if here is None else self.cosines.at_place(here.spread)
        return calibration.at_fmr(rate).threshold
