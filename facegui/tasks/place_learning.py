"""Learns what faces at a camera share, from the people who pass: pure steps over analyses.

Nobody is named, and all that is kept of a person is their part in a sum over at least five people.
Until there are five, and to tell who was already counted, embeddings stay in memory.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

import numpy as np

from facegui.gallery.types import Floats, SeenFaces
from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.decision import Verdict
from facegui.matching.watchlist import SearchGallery
from facegui.tasks.explanation import probe_of

_LOOKS = 3  # clear looks that make a visit
_TOGETHER = 5  # people after which a sum may be stored
_REMEMBERED = 50  # people who must not be counted again
_MOST = 100  # people that count: earlier ones are slowly forgotten
_MOST_PAIRS = 400
_RECENT = 100  # tracks, one of which may come back


@dataclass(frozen=True, slots=True, eq=False)
class PlaceLearning:
    """What is being learned of one place.

    ``seen`` is what may be kept, None before five different people have left. Everything else lasts
    for this run only.
    """

    place: str
    space: str
    seen: SeenFaces | None = None
    _here: Mapping[int, Floats] = field(default_factory=dict, repr=False)
    _counted: tuple[Floats, ...] = field(default=(), repr=False)
    _new: tuple[Floats, ...] = field(default=(), repr=False)
    _together: frozenset[frozenset[int]] = frozenset()
    _scores: tuple[float, ...] = ()

    def step(self, analysis: Analysis, watchlist: SearchGallery, now: datetime) -> "PlaceLearning":
        """Take one analysis of the place."""
        clear = {one.track: probe_of(one) for one in analysis.faces if _counts(one)}
        followed = {one.track for one in analysis.faces}
        left = [vector for track, vector in self._here.items() if track not in followed]
        here = {track: vector for track, vector in self._here.items() if track in followed}
        here |= {track: vector for track, vector in clear.items() if track is not None}
        state = replace(self, _here=here)._paired(watchlist.at(self.place))
        for vector in left:
            state = state._left(vector, watchlist, now)
        return state

    def over(self, watchlist: SearchGallery, now: datetime) -> "PlaceLearning":
        """Count everybody as gone: the source has ended."""
        state = replace(self, _here={}, _together=frozenset())
        for vector in self._here.values():
            state = state._left(vector, watchlist, now)
        return state

    def _paired(self, watchlist: SearchGallery) -> "PlaceLearning":
        """Score people who are in view at the same moment, and so are different people."""
        tracks = sorted(self._here)
        pairs = {frozenset((one, other)) for one in tracks for other in tracks if one < other}
        fresh = pairs - self._together
        if not fresh:
            return self
        scores = [
            float(watchlist.likeness(self._here[one], self._here[other]))
            for one, other in map(sorted, fresh)
        ]
        # A picture of somebody on the wall, or a mirror, does not count as another person.
        likely = [score for score in scores if score < watchlist.identification.typical]
        gone = tracks[-1] - _RECENT  # they are counted upward
        known = {one for one in self._together if max(one) > gone or one.issubset(tracks)}
        return replace(
            self,
            _together=frozenset(known | fresh),
            _scores=(*self._scores, *likely)[-_MOST_PAIRS:],
        )

    def _left(self, vector: Floats, watchlist: SearchGallery, now: datetime) -> "PlaceLearning":
        """Count somebody who has left, unless they were recognized or counted before.

        Enrolled people are no passers-by. Their pictures are already in the center of a place, from
        which each is left out in turn. Counted a second time they would not be left out, and the
        threshold would come out too low (docs/places.md).
        """
        if watchlist.at(self.place).identify(vector).person is not None:
            return self
        anywhere = watchlist.anywhere
        same_from = anywhere.verification.threshold
        if any(float(anywhere.likeness(vector, one)) >= same_from for one in self._counted):
            return self
        counted = (*self._counted, vector)[-_REMEMBERED:]
        state = replace(self, _counted=counted, _new=(*self._new, vector))
        return state if len(state._new) < _TOGETHER else state._summed(now)

    def _summed(self, now: datetime) -> "PlaceLearning":
        """Add those who are new to the sum."""
        total = np.sum(self._new, axis=0, dtype=np.float64)
        people, scores = len(self._new), np.array(self._scores)
        pairs, pair_sum, squares = len(scores), scores.sum(), np.square(scores).sum()
        if self.seen is not None:
            fading = min(1.0, _MOST / (self.seen.people + people))
            total += fading * self.seen.total
            people += round(fading * self.seen.people)
            fading = min(1.0, _MOST_PAIRS / max(self.seen.pairs + pairs, 1))
            pairs += round(fading * self.seen.pairs)
            pair_sum += fading * self.seen.pair_sum
            squares += fading * self.seen.pair_squares
        seen = SeenFaces(
            self.place,
            self.space,
            np.asarray(total, np.float32),
            people,
            pairs,
            float(pair_sum),
            float(squares),
            now,
        )
        return replace(self, seen=seen, _new=(), _scores=())


def _counts(seen: SeenFace) -> bool:
    """Whether a face was seen clearly and often enough to stand for a visit."""
    if seen.track is None or seen.sightings < _LOOKS:
        return False
    return not seen.quality.faults and seen.decision.verdict is not Verdict.NOT_LIVE
