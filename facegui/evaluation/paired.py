"""Two encoders on the same pictures: each measure before and after, and the gain.

The same resampled people serve both encoders (the subsets bootstrap of ``bootstrap``, paired), so
that a difficult person counts for both. All people have equal weight, and so has every pair of
people, however many pictures they have.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import nan

import numpy as np
from numpy.typing import NDArray

from facegui.evaluation.bootstrap import draw_people, gather, percentile_interval, rate_name
from facegui.evaluation.curves import (
    ErrorCurves,
    Rates,
    area_under_curve,
    equal_error_rate,
    error_curves,
    fnmr_at_fmr,
    threshold_at_fmr,
)
from facegui.evaluation.figures import Figure
from facegui.matching.embedded import EmbeddedPeople
from facegui.matching.pairing import mated_pairs
from facegui.matching.similarity import Similarity
from facegui.text import Sentence, say

AREA, EER = "auc", "eer"
_MOST_PAIRS = 60_000  # non-mated pairs of pictures; a bootstrap of them takes seconds

Floats = NDArray[np.float32]
Rows = NDArray[np.intp]


def miss_rate(fmr: float) -> str:
    """Name of the measure FNMR at an FMR, for example ``fnmr_at_fmr_1e-2``."""
    return f"fnmr_at_fmr_{rate_name(fmr)}"


@dataclass(frozen=True, slots=True)
class MeasuredChange:
    """One measure before and after; ``gain`` is above 0 where it became better."""

    before: Figure
    after: Figure
    gain: Figure

    @property
    def gain_points(self) -> Sentence:
        """The gain's interval in percentage points, "+0.12 to +1.30"."""
        low, high = (round(100 * one, 2) + 0.0 for one in self.gain.limits or [nan, nan])
        return say("{low:+.2f} to {high:+.2f}", low=low, high=high)


@dataclass(frozen=True, slots=True, eq=False)
class _Pairs:
    """Rows of the pictures of every pair, who they are of, and what each pair weighs."""

    first: Rows
    second: Rows
    first_person: Rows
    second_person: Rows
    weights: Rates = field(repr=False)

    def scores(self, people: EmbeddedPeople, similarity: Similarity) -> Floats:
        vectors = people.embeddings
        return similarity.pairs(vectors[self.first], vectors[self.second])

    def drawn(self, counts: Rates) -> Rates:
        """Weights by how often everybody was drawn, (replicates, pairs)."""
        weights = counts[:, self.first_person] * self.weights
        if not np.array_equal(self.first_person, self.second_person):
            weights *= counts[:, self.second_person]
        return weights


class Paired:
    """The pairs of pictures of a hold-out, scored by two encoders or two similarities.

    Raises ValueError when the pictures differ, or nobody has two.
    """

    def __init__(
        self,
        before: EmbeddedPeople,
        after: EmbeddedPeople,
        similarities: tuple[Similarity, Similarity],
        random: np.random.Generator,
    ) -> None:
        if before.names != after.names or not np.array_equal(before.person, after.person):
            raise ValueError("both encoders are compared on the same pictures")
        self._people = len(before.names)
        self._random = random
        self._mated, self._nonmated = _mated(before, random), _nonmated(before, random)
        sides = zip(("before", "after"), (before, after), similarities, strict=True)
        self._scores = {
            side: (self._mated.scores(people, by), self._nonmated.scores(people, by))
            for side, people, by in sides
        }

    @property
    def mated_pairs(self) -> int:
        """How many pairs of pictures of one person there are."""
        return len(self._mated.first)

    @property
    def nonmated_pairs(self) -> int:
        """How many pairs of pictures of two people are compared."""
        return len(self._nonmated.first)

    def changes(self, fmrs: Sequence[float], replicates: int) -> dict[str, MeasuredChange]:
        """Measure FNMR at each of ``fmrs``, the area under the ROC and the equal error rate."""

        def measure(weights: tuple[Rates, Rates]) -> dict[str, Rates]:
            return {
                f"{side} {name}": values
                for side, scores in self._scores.items()
                for name, values in _measures(error_curves(*scores, *weights), fmrs).items()
            }

        def draw(count: int) -> dict[str, Rates]:
            counts = draw_people(self._random, self._people, count)
            return measure((self._mated.drawn(counts), self._nonmated.drawn(counts)))

        points = measure((self._mated.weights, self._nonmated.weights))
        drawn = gather(replicates, self.mated_pairs + self.nonmated_pairs, draw)
        names = (*map(miss_rate, fmrs), AREA, EER)
        return {name: _change(name, points, drawn) for name in names}

    def gained_and_lost(self, fmr: float | None) -> tuple[int, int]:
        """Count the people who are recognized better than before, and worse.

        They are compared by their misses at the threshold of ``fmr``; without one, by how many
        scores of others are above theirs.
        """
        before, after = (self._losses(side, fmr) for side in ("before", "after"))
        change = before - after
        return int((change > 1e-9).sum()), int((change < -1e-9).sum())

    def _losses(self, side: str, fmr: float | None) -> Rates:
        own, other = self._scores[side]
        mated, nonmated = self._mated, self._nonmated
        if fmr is None:
            order = np.argsort(other)
            mass = np.concatenate([[0.0], np.cumsum(nonmated.weights[order])])
            lost = 1 - mass[np.searchsorted(other[order], own)]
        else:
            curves = error_curves(own, other, mated.weights, nonmated.weights)
            lost = (own < threshold_at_fmr(curves, fmr)).astype(np.float64)
        losses: Rates = np.zeros(self._people)
        np.add.at(losses, mated.first_person, lost * mated.weights)
        return losses


def _mated(people: EmbeddedPeople, random: np.random.Generator) -> _Pairs:
    pairs = mated_pairs(people, random)
    person = people.person[pairs.first]
    return _Pairs(pairs.first, pairs.second, person, person, pairs.weights)


def _nonmated(people: EmbeddedPeople, random: np.random.Generator) -> _Pairs:
    rows, columns = np.triu_indices(len(people.person), 1)
    apart = np.flatnonzero(people.person[rows] != people.person[columns])
    if len(apart) > _MOST_PAIRS:
        apart = random.choice(apart, _MOST_PAIRS, replace=False)
    first, second = rows[apart], columns[apart]
    one, other = people.person[first], people.person[second]
    _, place, times = np.unique(
        one * len(people.names) + other, return_inverse=True, return_counts=True
    )
    return _Pairs(first, second, one, other, 1 / times[place] / len(times))


def _measures(curves: ErrorCurves, fmrs: Sequence[float]) -> dict[str, Rates]:
    return {miss_rate(fmr): fnmr_at_fmr(curves, fmr) for fmr in fmrs} | {
        AREA: area_under_curve(curves),
        EER: equal_error_rate(curves),
    }


def _change(name: str, points: Mapping[str, Rates], drawn: Mapping[str, Rates]) -> MeasuredChange:
    sign = 1 if name == AREA else -1
    sides = [(points[f"{side} {name}"], drawn[f"{side} {name}"]) for side in ("before", "after")]
    (old, olds), (new, news) = sides
    gain = _figure(sign * (new - old), sign * (news - olds))
    return MeasuredChange(_figure(old, olds), _figure(new, news), gain)


def _figure(value: Rates, values: Rates) -> Figure:
    return Figure(float(value), percentile_interval(values, float(value)))
