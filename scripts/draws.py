"""Many open-set tests drawn from one set of people, so that no single gallery decides.

In each draw K people are enrolled with one picture, those with a second picture first, since only
they can be searched for. One other picture of each is a mated probe, and one picture of each person
who was not enrolled is a stranger.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from facegui.evaluation.bootstrap import draw_people, gather, rate_interval, rate_name
from facegui.evaluation.curves import Rates, Scores, error_curves, fnmr_at_fmr
from facegui.evaluation.figures import Figure
from facegui.evaluation.openset import hit_scores, top_scores
from facegui.matching.embedded import EmbeddedPeople, Positions

_MOST_MATED = 0.75  # a small gallery takes at most this share of those with a second picture


@dataclass(frozen=True, slots=True, eq=False)
class Draw:
    """One test: people enrolled (K,) with their pictures, mated probes (M,), strangers (S,).

    All are positions: ``people`` in the names, the others in the embeddings. The first M people
    are those of the mated probes.
    """

    people: Positions = field(repr=False)
    gallery: Positions = field(repr=False)
    mated: Positions = field(repr=False)
    strangers: Positions = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class DrawnScores:
    """The results of all draws: hit scores (n,), strangers' top scores (m,), and their people."""

    mated: Scores = field(repr=False)
    mated_person: Positions = field(repr=False)
    nonmated: Scores = field(repr=False)
    nonmated_person: Positions = field(repr=False)


def draw_tests(
    people: EmbeddedPeople, gallery_size: int, draws: int, random: np.random.Generator
) -> tuple[Draw, ...]:
    """Draw tests. Raises ValueError when nobody could be looked for or no stranger is left."""
    several, single = (np.flatnonzero(chosen) for chosen in (people.counts > 1, people.counts < 2))
    count = min(gallery_size, len(several))
    if gallery_size <= len(single):
        count = min(count, max(1, int(_MOST_MATED * len(several))))
    if not len(several) or gallery_size >= len(people.names):
        raise ValueError(f"{len(people.names)} people give no open-set test of {gallery_size}")
    if gallery_size - count > len(single):
        count = gallery_size - len(single)
    return tuple(
        _draw(people, several, single, (gallery_size, count), random) for _ in range(draws)
    )


def drawn_scores(people: EmbeddedPeople, square: Scores, tests: Sequence[Draw]) -> DrawnScores:
    """Read the tests' scores off ``square`` (N, N), the scores of all pictures with all.

    ``square`` may be asymmetric: rows are probes.
    """
    hits, tops = [], []
    for test in tests:
        own = np.arange(len(test.mated))
        hits.append(hit_scores(square[np.ix_(test.mated, test.gallery)], own))
        tops.append(top_scores(square[np.ix_(test.strangers, test.gallery)]))
    whose_mated, whose = (
        people.person[np.concatenate([getattr(test, side) for test in tests])]
        for side in ("mated", "strangers")
    )
    return DrawnScores(np.concatenate(hits), whose_mated, np.concatenate(tops), whose)


def fnir_at_fpir(
    parts: Sequence[DrawnScores],
    rates: Sequence[float],
    *,
    seed: int = 0,
    replicates: int = 200,
) -> dict[float, Figure]:
    """FNIR at each FPIR, the mean of ``parts``, with intervals from drawing the people again.

    Every part (people who share nobody with another part) has its own threshold.
    """
    random = np.random.default_rng(seed)
    points = [_measure(part, rates) for part in parts]
    drawn = [_replicates(part, rates, random, replicates) for part in parts]
    people = sum(len(np.unique(part.mated_person)) for part in parts)
    trials = sum(len(part.mated) for part in parts)
    figures = {}
    for rate in rates:
        name = rate_name(rate)
        point = float(np.mean([one[name] for one in points]))
        values = np.mean([one[name] for one in drawn], axis=0)
        figures[rate] = Figure(point, rate_interval(values, point, people, trials))
    return figures


def _draw(
    people: EmbeddedPeople,
    several: Positions,
    single: Positions,
    sizes: tuple[int, int],
    random: np.random.Generator,
) -> Draw:
    size, count = sizes
    looked_for = random.permutation(several)[:count]
    enrolled = np.concatenate([looked_for, random.permutation(single)[: size - count]])
    others = np.setdiff1d(np.arange(len(people.names)), enrolled)
    pairs = [random.permutation(people.pictures_of(int(one)))[:2] for one in looked_for]
    first = [pair[0] for pair in pairs]
    rest = [random.choice(people.pictures_of(int(one))) for one in enrolled[count:]]
    return Draw(
        people=enrolled,
        gallery=np.array(first + rest, np.intp),
        mated=np.array([pair[1] for pair in pairs], np.intp),
        strangers=np.array(
            [random.choice(people.pictures_of(int(one))) for one in others], np.intp
        ),
    )


def _replicates(
    part: DrawnScores, rates: Sequence[float], random: np.random.Generator, replicates: int
) -> dict[str, Rates]:
    mated, nonmated = (_renumbered(one) for one in (part.mated_person, part.nonmated_person))

    def draw(count: int) -> dict[str, Rates]:
        weights = draw_people(random, int(mated.max()) + 1, count)[:, mated]
        others = draw_people(random, int(nonmated.max()) + 1, count)[:, nonmated]
        return _measure(part, rates, weights, others)

    return gather(replicates, len(mated) + len(nonmated), draw)


def _measure(
    part: DrawnScores,
    rates: Sequence[float],
    weights: Rates | None = None,
    other_weights: Rates | None = None,
) -> dict[str, Rates]:
    curves = error_curves(part.mated, part.nonmated, weights, other_weights)
    return {rate_name(rate): fnmr_at_fmr(curves, rate) for rate in rates}


def _renumbered(person: Positions) -> NDArray[np.intp]:
    return np.unique(person, return_inverse=True)[1].astype(np.intp)
