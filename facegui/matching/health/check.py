"""Finds faults of a gallery before they lead to a wrong name, and says what to do about each.

The templates of all people are compared in blocks, so that ten thousand people take seconds and no
matrix of all pairs is kept. It uses the scores of recognition: cosines of embeddings less the
center of their place.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

import numpy as np

from facegui.counted import counted_of
from facegui.gallery.index import Index
from facegui.gallery.types import Floats
from facegui.matching.calibration import Calibration
from facegui.matching.health.findings import (
    HealthFinding,
    NearPair,
    Problem,
    SearchedSamples,
    alike_pair,
    duplicates,
    hardly_seen,
    misfits,
    near_pair,
    obscured,
    single_poor,
)
from facegui.matching.health.near_pairs import BLOCK, ClosePairs, Pair
from facegui.matching.place import Places
from facegui.matching.templates import Templates
from facegui.matching.watchlist import SearchGallery
from facegui.text import Sentence, say

_MOST_SHOWN = 1000
_NEAREST = 3


@dataclass(frozen=True, slots=True, eq=False)
class Health:
    """Findings, most urgent first; ``left_off`` counts those that were left out.

    ``nearest`` are the most similar pairs of people, whether or not they are a finding.
    """

    people: int
    samples: int
    findings: tuple[HealthFinding, ...]
    nearest: tuple[NearPair, ...] = ()
    left_off: int = 0

    @property
    def closest_pair(self) -> float:
        """Highest score of two people, −1 for less than two."""
        return self.nearest[0].score if self.nearest else -1.0

    @property
    def counted(self) -> Sentence:
        """How many people and pictures were checked."""
        return say(
            "{people}, {pictures}",
            people=counted_of(self.people, "person"),
            pictures=counted_of(self.samples, "picture"),
        )

    @property
    def summary(self) -> Sentence:
        """The result in one sentence."""
        if not self.findings:
            return say("Nothing to do: {counted}.", counted=self.counted)
        count = len(self.findings) + self.left_off
        return say("{n:,} {n:thing|things} to look at.", n=count)


def check_health(
    index: Index,
    watchlist: SearchGallery,
    calibration: Calibration,
    quality: Mapping[str, float] | None = None,
) -> Health:
    """Check a gallery; ``watchlist`` is the one of the index, by cosines.

    ``quality`` gives the weight 0..1 of samples by id (`vision.quality.Quality.weight`); samples
    not in it are not judged by quality. Raises ValueError for another space than the
    calibration's.
    """
    if index.space != calibration.space:
        raise ValueError(f"{index.space} cannot be judged by {calibration.space}")
    templates, places = watchlist.templates, watchlist.places
    samples = index.embeddings if places is None else places.prepared(index)
    searched = SearchedSamples(index, templates, samples, _needed(index, watchlist), calibration)
    close = ClosePairs(min(_NEAREST, len(templates) * (len(templates) - 1) // 2))
    close.look_through(templates.vectors, _alike_from(searched))
    alike = {pair[:2]: pair for pair in close.pairs if _is_alike(searched, pair)}
    alike |= {pair[:2]: pair for pair in _doubled(searched, watchlist)}
    findings = [alike_pair(searched, pair) for pair in alike.values()]
    hardly = hardly_seen(watchlist)  # possibly thousands, of which the first are reported
    findings += obscured(index, watchlist, islice(hardly.items(), _MOST_SHOWN))
    findings += misfits(searched)
    findings += single_poor(index, quality or {})
    findings += duplicates(searched)
    untold = max(0, len(hardly) - _MOST_SHOWN)
    order = list(Problem)
    findings.sort(key=lambda one: (order.index(one.problem), -np.nan_to_num(one.score)))
    return Health(
        people=len(templates),
        samples=len(index),
        findings=tuple(findings[:_MOST_SHOWN]),
        nearest=tuple(near_pair(searched, pair) for pair in close.nearest),
        left_off=max(0, len(findings) + untold - _MOST_SHOWN),
    )


def _needed(index: Index, watchlist: SearchGallery) -> Floats:
    """Return the score each person's name needs (P,), the lowest of the places of their samples."""
    thresholds = np.full(len(index.places), np.inf, np.float32)
    for at in np.unique(index.place_of):
        thresholds[at] = watchlist.at(index.places[at]).identification.threshold
    needed = np.full(len(index.people), np.inf, np.float32)
    np.minimum.at(needed, index.person_of, thresholds[index.place_of])
    return needed


def _alike_from(searched: SearchedSamples) -> float:
    """Return the score above which two enrolled people are reported as alike.

    This is the score that gives a stranger a name. In a large gallery some pairs reach it by chance
    (P·(P − 1)/2 comparisons at the FMR of the threshold), and nothing is wrong with those.
    """
    people, calibration = len(searched.templates), searched.calibration
    pairs = max(1.0, people * (people - 1) / 2)
    ordinary = calibration.at_fmr(min(0.3, 1 / pairs)).threshold
    lowest = float(searched.needed.min(initial=1.0))
    return max(lowest, min(ordinary, calibration.typical))


def _is_alike(searched: SearchedSamples, pair: Pair) -> bool:
    return pair[2] >= float(min(searched.needed[pair[0]], searched.needed[pair[1]]))


def _doubled(searched: SearchedSamples, watchlist: SearchGallery) -> list[Pair]:
    """Return pairs that would be one person at any place, by scores of pictures from anywhere.

    Among few people, somebody enrolled twice makes up much of the center of their place; less that
    center, the two are not alike.
    """
    places, typical = watchlist.places, searched.calibration.typical
    if places is None or len(searched.templates) > BLOCK:
        return []
    anywhere = Places(places.basis, {}, places.cohort, places.cohort)
    close = ClosePairs(0)
    close.look_through(Templates.of(searched.index, places=anywhere).vectors, typical)
    return close.pairs
