"""Subtracts what all faces at a place share before anything is compared.

A desk has one camera, one light, and people who may resemble each other. Every embedding made there
contains that common part, which raises every score, so that strangers get names. So the center of
its place is subtracted from each embedding before two are compared: c = g₀ + n/(n + κ)·(m − g₀),
with g₀ the mean of the people of the calibration and m the mean of the n people known at the place.
What is left shows in the scores of different people there: their mean and deviation move the
thresholds (`Calibration.at_place`). Centers and spreads are computed in this module only;
`docs/places.md` has the measurements.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from facegui.gallery.index import Index
from facegui.gallery.types import Floats, SeenFaces
from facegui.matching.basis import BLOCK, Basis, Rows, Spread, mean_directions, products, unit
from facegui.matching.similarity import Cosine, Similarity, SimilarityName

FEWEST_ENROLLED = 2
"""Fewest people enrolled at a place who give it a center."""

_ENROLLED, _SEEN = 3.0, 5.0  # κ for a center of enrolled people, and of people only seen
_PRIOR = 20  # the calibration's deviation counts as this many pairs
# How much a score rises with the cosine of means; learned functions have no such mean.
_PER_COSINE = {SimilarityName.COSINE: 1.0, SimilarityName.SQUARED_DISTANCE: 2.0}
_MOST = 200  # people of one place who are compared with each other, at most


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """The center and spread of one place.

    ``center`` (D,) is subtracted from probes from there. ``enrolled`` and ``seen`` count the people
    it was computed from, 0 where it is another place's. ``spread`` is that of the scores of
    different people there, None while there are no pairs.
    """

    name: str
    center: Floats
    enrolled: int = 0
    seen: int = 0
    spread: Spread | None = None


@dataclass(frozen=True, eq=False)
class Places:
    """The places of a gallery.

    ``known`` has the places with samples or with people seen there, by name. ``elsewhere`` is used
    for any other: the center of the samples that a probe meets, and the widest of their spreads.
    ``cohort`` is for pictures from anywhere and has the values of the calibration.
    """

    basis: Basis
    known: Mapping[str, Place]
    elsewhere: Place
    cohort: Place

    def at(self, name: str) -> Place:
        """Return the place of that name, or ``elsewhere``."""
        return self.known.get(name, self.elsewhere)

    @classmethod
    def of(
        cls,
        index: Index,
        basis: Basis,
        usual: Spread | None,
        seen: Mapping[str, SeenFaces] | None = None,
        *,
        similarity: Similarity | None = None,
        same_from: float = np.inf,
        widest: Spread | None = None,
    ) -> "Places":
        """Learn the places of an index; ``usual`` is the spread of the calibration's people.

        Without it no spread is known. ``seen`` are the people merely seen, by place. Two enrolled
        people who score ``same_from`` or more may be one person, so their score is left out. A
        place with few pairs is never taken for worse than ``widest``, the worst group known.
        """
        similarity = similarity or Cosine()
        learning = _Learning(index, basis, usual, seen or {}, similarity, same_from, widest)
        known = {name: learning.place(name) for name in learning.names}
        elsewhere = learning.elsewhere(known)
        known |= {
            name: replace(place, spread=learning.across(place, known, elsewhere.spread))
            for name, place in known.items()
            if not place.enrolled
        }
        return cls(basis, known, elsewhere, Place("", basis.center, spread=usual))

    def prepared(self, index: Index) -> Floats:
        """Return the samples (N, D) of an index, each less the center of its place; read-only."""
        if not len(index):
            return index.embeddings
        centers = np.stack([self.at(name).center for name in index.places])
        if self.basis.leaves_alone(centers):
            return index.embeddings
        vectors = np.empty_like(index.embeddings)
        for start in range(0, len(index), BLOCK):
            rows = slice(start, start + BLOCK)
            center = centers[0] if len(centers) == 1 else centers[index.place_of[rows]]
            vectors[rows] = self.basis.centered(index.embeddings[rows], center)
        vectors.flags.writeable = False
        return vectors


@dataclass(frozen=True, slots=True, eq=False)
class _Enrolled:
    """People enrolled at a place: ``count`` of them.

    ``total`` (D,) is the sum of their weighted means, ``some`` (n, D) has those of _MOST of them.
    """

    count: int
    total: Floats
    some: Floats


@dataclass(frozen=True, eq=False)
class _Learning:
    """The people of an index, place by place."""

    index: Index
    basis: Basis
    usual: Spread | None
    seen: Mapping[str, SeenFaces]
    similarity: Similarity
    same_from: float
    widest: Spread | None
    _enrolled: dict[str, _Enrolled] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        """All known places."""
        there = self.index.places if len(self.index) else ()
        return tuple(dict.fromkeys((*there, *self.seen)))

    def place(self, name: str) -> Place:
        """Return one place with its center and spread."""
        enrolled = self.enrolled(name)
        seen = self.seen.get(name)
        center = self._center(enrolled.count, enrolled.total, seen)
        if center is None:
            return Place(name, self.basis.center, enrolled.count)
        spread = None
        if self.usual is not None:
            spread = self._spread(enrolled, seen, self.usual)
        return Place(name, center, enrolled.count, seen.people if seen else 0, spread)

    def elsewhere(self, known: Mapping[str, Place]) -> Place:
        """Return the place that is used for unknown places."""
        with_samples = [known[name] for name in self.index.places if self.enrolled(name).count]
        if not with_samples:
            return Place("", self.basis.center)
        counts = [place.enrolled for place in with_samples]
        center = np.average([place.center for place in with_samples], axis=0, weights=counts)
        spreads = [place.spread for place in with_samples if place.spread is not None]
        widest = max(spreads, key=lambda one: one.reach, default=None)
        return Place("", np.asarray(center, np.float32), spread=widest)

    def across(
        self, place: Place, known: Mapping[str, Place], elsewhere: Spread | None
    ) -> Spread | None:
        """Return the spread of the scores of strangers at a place with people enrolled elsewhere.

        The people seen there stand for the strangers: their mean, less the center, is scored with
        everybody enrolled, less the center of their own place. These scores show what both places
        share: a desk and the pictures its people were enrolled from have faces of the same kind.
        ``elsewhere`` is the spread at the places of the enrolled, and the answer where nobody was
        seen. None where the similarity function has no such mean.
        """
        seen, usual = self.seen.get(place.name), self.usual
        people = [self._some_less_center(one) for one in known.values() if one.enrolled]
        enrolled = np.concatenate(people) if people else np.empty((0, len(place.center)))
        if seen is None or usual is None or not len(enrolled):
            return elsewhere
        if self.similarity.name not in _PER_COSINE:
            return None
        mean = self.basis.weighted_sum(seen.total) / seen.people
        length = float(1 - 2 * mean @ place.center + place.center @ place.center) ** 0.5
        level = float((enrolled @ (mean - place.center)).mean()) / length
        # The mean of few people is off by some of their deviation.
        deviation = usual.deviation * (1 + 1 / seen.people) ** 0.5
        if elsewhere is not None:
            deviation = max(deviation, elsewhere.deviation)
        count, pairs = seen.people + len(enrolled), seen.people * len(enrolled)
        lift = _PER_COSINE[self.similarity.name] * max(level, 0.0)
        found = Spread(usual.mean + lift, float(deviation), count, pairs)
        if self.widest is not None and found.reach > self.widest.reach:
            return replace(self.widest, people=count, pairs=pairs)
        return found

    def _some_less_center(self, place: Place) -> Floats:
        return unit(self.enrolled(place.name).some - place.center)

    def enrolled(self, name: str) -> _Enrolled:
        """Return the people enrolled at a place."""
        if name not in self._enrolled:
            self._enrolled[name] = self._summed(name)
        return self._enrolled[name]

    def _summed(self, name: str) -> _Enrolled:
        size = len(self.basis.center)
        if name not in self.index.places or not len(self.index):
            return _Enrolled(0, np.zeros(size, np.float32), np.empty((0, size), np.float32))
        there = np.flatnonzero(self.index.place_of == self.index.places.index(name))
        starts = np.flatnonzero(np.diff(self.index.person_of[there], prepend=-1))
        count, bounds = len(starts), np.append(starts, len(there))
        total, some = np.zeros(size, np.float64), [np.empty((0, size), np.float32)]
        chosen = np.linspace(0, count - 1, min(count, _MOST)).astype(int)
        for first in range(0, count, BLOCK):
            means = self._means(there, bounds[first : first + BLOCK + 1])
            total += means.sum(axis=0)
            inside = (first <= chosen) & (chosen < first + len(means))
            some.append(means[chosen[inside] - first])
        return _Enrolled(count, total.astype(np.float32), np.concatenate(some))

    def _means(self, there: Rows, bounds: Rows) -> Floats:
        """Return the weighted means (n, D), of unit length, of people next to each other.

        The rows of the n-th are ``there`` from ``bounds[n]`` to ``bounds[n + 1]``.
        """
        rows = there[bounds[0] : bounds[-1]]
        vectors = self.index.embeddings[rows]
        if len(bounds) - 1 < len(rows):
            vectors = mean_directions(vectors, bounds[:-1] - bounds[0])
        return self.basis.weighted(vectors)

    def _center(
        self, count: int, total: Floats, seen: SeenFaces | None, fewest: int = FEWEST_ENROLLED
    ) -> Floats | None:
        """Return the center of ``count`` people, whose sum is ``total`` (D,), and of the seen.

        None where these are too few: of the enrolled, ``fewest`` count.
        """
        base = self.basis.center
        if count < fewest:
            count, total = 0, np.zeros_like(base)
        shrink = _ENROLLED if count else _SEEN
        if seen is not None:
            total = total + self.basis.weighted_sum(seen.total)
            count += seen.people
        if not count:
            return None
        return np.asarray(base + (total - count * base) / (count + shrink), np.float32)

    def _spread(self, enrolled: _Enrolled, seen: SeenFaces | None, usual: Spread) -> Spread | None:
        """Return the spread of the scores of strangers with the enrolled.

        Each enrolled person in turn plays a stranger, who is left out of the center.
        """
        people = enrolled.count
        scores = [np.zeros(0, np.float32)]
        if people >= FEWEST_ENROLLED:
            scores += self._stranger_scores(enrolled, seen)
        found = np.concatenate(scores)
        pairs, total = len(found) // 2, float(found.sum()) / 2
        squares = float(np.square(found).sum()) / 2
        if seen is not None and isinstance(self.similarity, Cosine):
            pairs += seen.pairs
            total += seen.pair_sum
            squares += seen.pair_squares
        if not pairs:
            able = self.similarity.name in _PER_COSINE
            return self._expected(seen, usual) if seen is not None and able else None
        mean = total / pairs
        variance = max(squares / pairs - mean * mean, 0.0)
        known = pairs + _PRIOR
        deviation = np.sqrt((pairs * variance + _PRIOR * usual.deviation**2) / known)
        # One standard error wider, since a deviation from few pairs may be too small.
        deviation *= 1 + 1 / np.sqrt(2 * known)
        people += seen.people if seen else 0
        spread = Spread(float(mean), float(deviation), people, pairs)
        if pairs < _PRIOR and self.widest is not None and spread.reach > self.widest.reach:
            return replace(self.widest, people=people, pairs=pairs)
        return spread

    def _expected(self, seen: SeenFaces, usual: Spread) -> Spread:
        """Return the spread to expect after subtracting a center of people merely seen.

        Scores rise by the square of the center's error: the shared part that it leaves, and the
        noise of a mean over few people.
        """
        count = seen.people
        mean = self.basis.weighted_sum(seen.total) / count
        noise = float(1 - mean @ mean) / max(count - 1, 1)
        shared = max(float(np.square(mean - self.basis.center).sum()) - noise, 0.0)
        taken = count / (count + _SEEN)
        lift = (1 - taken) ** 2 * shared + taken**2 * noise
        lift *= _PER_COSINE[self.similarity.name]
        deviation = usual.deviation * (1 + 1 / np.sqrt(2 * _PRIOR))
        return Spread(usual.mean + lift, float(deviation), count, count * (count - 1) // 2)

    def _stranger_scores(self, enrolled: _Enrolled, seen: SeenFaces | None) -> Iterator[Floats]:
        """Yield the scores of each person enrolled, at most _MOST of them, with the others."""
        some, others_count = enrolled.some, enrolled.count - 1
        cohort = unit(some - self.basis.center)
        cosine = isinstance(self.similarity, Cosine)
        scores = products(cohort, cohort) if cosine else self.similarity.scores(cohort, cohort)
        different = scores < self.same_from
        np.fill_diagonal(different, False)
        centers = [
            self._center(others_count, enrolled.total - one, seen, FEWEST_ENROLLED - 1)
            for one in some
        ]
        without = np.stack([self.basis.center if one is None else one for one in centers])
        if cosine:
            yield _cosines_less(some, without)[different]
            return
        for at, others in enumerate(different):
            less = unit(some - without[at])
            yield self.similarity.scores(less[at : at + 1], less[others])[0]


def _cosines_less(vectors: Floats, centers: Floats) -> Floats:
    """Return the cosines (n, n) of vectors (n, D), those of a row less its own center (n, D).

    The product is expanded, which takes a tenth of the time of subtracting each center from all.
    """
    exact, less = vectors.astype(np.float64), centers.astype(np.float64)
    along, squares = products(less, exact), np.square(less).sum(axis=1)[:, None]
    lengths = np.sqrt(np.maximum(np.square(exact).sum(axis=1) - 2 * along + squares, 1e-18))
    own = np.diag(along)[:, None]
    both = products(exact, exact) - own - along + squares
    return np.asarray(both / (np.diag(lengths)[:, None] * lengths), np.float32)
