"""Measures a `Calibration` on embeddings of people."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from statistics import NormalDist
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facegui.gallery.types import Floats
from facegui.matching.basis import Basis
from facegui.matching.calibration import Calibration
from facegui.matching.embedded import EmbeddedPeople, Positions
from facegui.matching.similarity import Similarity, SimilarityName

SEED = 20_261_122
REPLICATES = 200
FMR_GRID = [10 ** -(k / 4) for k in range(2, 29)]  # 0.3 … 1e-7, cut where the pairs end
ENOUGH_PAIRS = 8  # the least number of false matches at a rate that counts as supported
FEWEST_PEOPLE = 10  # 45 pairs, enough for two points of the grid
ENOUGH_PEOPLE = 50  # with fewer, a 1 % quantile of leads or a ratio of rates means nothing
GALLERY = 100
_READ_AT = 1e-3

Scores = NDArray[np.float32]
# Maps embeddings (M, D) of people (M,) and (N, D) of people (N,), by number, to scores (M, N).
Scorer = Callable[[Floats, Positions, Floats, Positions], Scores]


def cosines(first: Floats, _first: Positions, second: Floats, _second: Positions) -> Scores:
    """Score by the cosine; who the people are plays no part."""
    return first @ second.T


@dataclass(frozen=True, slots=True, eq=False)
class GroupScores:
    """Scores (n,) of different people in one group: each picture with all pictures of others."""

    scores: Scores
    people: int

    @classmethod
    def of(cls, group: EmbeddedPeople, similarity: Similarity) -> "GroupScores":
        """Score a group whose embeddings are prepared."""
        scores = similarity.scores(group.embeddings, group.embeddings)
        return cls(scores[group.person[:, None] != group.person], len(group.names))


def basis_of(
    people: EmbeddedPeople, parts: tuple[int, ...], weights: tuple[float, ...] | None = None
) -> Basis:
    """Return the basis whose center is the mean of everybody's first picture.

    ``weights`` are those of the ``parts``, equal by default.
    """
    weights = weights or (1 / len(parts),) * len(parts)
    plain = Basis(parts, weights, np.zeros(sum(parts), np.float32))
    return replace(plain, center=plain.weighted(people.embeddings[people.first]).mean(axis=0))


def _curve(
    grid: Sequence[float], thresholds: Scores, low: Scores, high: Scores
) -> dict[str, list[float]]:
    return {
        "fmr": [float(f"{rate:.6g}") for rate in grid],
        "threshold": _rounded(thresholds),
        "low": _rounded(np.minimum(low, thresholds)),
        "high": _rounded(np.maximum(high, thresholds)),
    }


def _require_enough(people: EmbeddedPeople) -> None:
    several = int((people.counts > 1).sum())
    if len(people.names) < FEWEST_PEOPLE or several < 2:
        raise ValueError(
            f"too few people for a threshold: {len(people.names)} have a picture and {several} a "
            f"second one; {FEWEST_PEOPLE} and 2 are needed"
        )


def calibrate(
    people: EmbeddedPeople,
    space: str,
    like: Calibration | None = None,
    similarity: SimilarityName = SimilarityName.COSINE,
    scorer: Scorer = cosines,
    *,
    basis: Basis | None = None,
    group: GroupScores | None = None,
) -> dict[str, Any]:
    """Fit everything in a calibration file except its origin.

    The embeddings are first prepared by ``basis``, which goes into the file; without one they are
    taken as they are. ``group`` has the scores of the worst group known, at one place. ``like`` is
    a calibration of another space for the same people's cameras; its ``margin`` and
    ``template_factor`` are used where fewer than ENOUGH_PEOPLE have as many pictures as these need.
    ``scorer`` returns the scores of ``similarity``. It also takes the person of each
    picture, so that a learned score can come from heads fitted to neither of the two people. Raises
    ValueError when the people are too few for any threshold.
    """
    _require_enough(people)
    if basis is not None:
        people = people.prepared(basis)
    random = np.random.default_rng(SEED)
    vectors, everybody = people.embeddings[people.first], np.arange(len(people.names))
    square = scorer(vectors, everybody, vectors, everybody)
    pairs = square[np.triu_indices(len(square), 1)]
    grid = [rate for rate in FMR_GRID if rate * len(pairs) >= ENOUGH_PAIRS]
    thresholds = _thresholds(pairs, grid)
    drawn = np.stack([_resampled(square, grid, random) for _ in range(REPLICATES)])
    low, high = np.quantile(drawn, [0.025, 0.975], axis=0)
    scores, fnmr, mated_pairs = _mated(people, scorer, similarity)
    few = None if like is None or (people.counts > 1).sum() >= ENOUGH_PEOPLE else like
    fewer = None if like is None or (people.counts > 2).sum() >= ENOUGH_PEOPLE else like
    margin = few.margin if few else _margin(people, scorer, random)
    factor = fewer.template_factor if fewer else _template_factor(people, scorer, thresholds, grid)
    usual = {"mean": float(pairs.mean()), "deviation": float(pairs.std())}
    return {
        "format": 1,
        "space": space,
        "similarity": str(similarity),
        **(_basis_json(basis) if basis else {}),
        "usual": _spread_json(**usual, people=len(vectors), pairs=len(pairs)),
        **_widest(group, like, usual, thresholds, grid),
        "non_mated": {"people": len(vectors), "pairs": len(pairs)}
        | _curve(grid, thresholds, low, high),
        "mated": {"pairs": mated_pairs, "score": _rounded(scores), "fnmr": _rounded(fnmr)},
        "margin": round(margin, 4),
        "template_factor": round(factor, 2),
    }


def _basis_json(basis: Basis) -> dict[str, Any]:
    center = [round(float(value), 6) for value in basis.center]
    return {"basis": {"parts": basis.parts, "weights": basis.weights, "center": center}}


def _spread_json(mean: float, deviation: float, people: int, pairs: int) -> dict[str, Any]:
    return {
        "mean": round(mean, 5),
        "deviation": round(deviation, 5),
        "people": people,
        "pairs": pairs,
    }


def _widest(
    group: GroupScores | None,
    like: Calibration | None,
    usual: Mapping[str, float],
    thresholds: Scores,
    grid: list[float],
) -> dict[str, Any]:
    """Return the spread of a group, its deviation taken where it matters: at FMR 1e-3.

    Without a group the spread of another space is used.
    """
    if group is None:
        known = like.widest if like is not None else None
        return {"widest": _spread_json(**asdict(known))} if known is not None else {}
    mean = float(group.scores.mean())
    needed = float(np.quantile(group.scores, 1 - _READ_AT))
    usually = float(np.interp(-_READ_AT, [-rate for rate in grid], thresholds))
    deviations = (usually - usual["mean"]) / usual["deviation"]
    pairs = group.people * (group.people - 1) // 2
    return {"widest": _spread_json(mean, (needed - mean) / deviations, group.people, pairs)}


def _thresholds(pairs: Scores, grid: list[float]) -> Scores:
    """Smallest score that at most the given shares of non-mated pairs exceed."""
    counts = [int(rate * len(pairs)) for rate in grid]
    top = np.sort(pairs)[::-1]
    return np.array([top[count] for count in counts], np.float32)


def _resampled(square: Scores, grid: list[float], random: np.random.Generator) -> Scores:
    """Thresholds of people drawn with replacement; a person is never paired with themselves."""
    drawn = random.integers(len(square), size=len(square))
    rows, columns = np.triu_indices(len(square), 1)
    first, second = drawn[rows], drawn[columns]
    other = first != second
    return _thresholds(square[first[other], second[other]], grid)


def _mated(
    people: EmbeddedPeople, scorer: Scorer, similarity: SimilarityName
) -> tuple[Scores, Scores, int]:
    """Scores on a grid and the share of mated pairs below each, with equal weight for everybody."""
    scores, weights = [], []
    for number in range(int(people.person.max()) + 1):
        own = people.embeddings[people.person == number]
        same = np.full(len(own), number)
        values = scorer(own, same, own, same)[np.triu_indices(len(own), 1)]
        scores.append(values)
        weights.append(np.full(len(values), 1 / max(len(values), 1)))
    score, weight = np.concatenate(scores), np.concatenate(weights)
    low, high = -0.2, 1.0
    if similarity is not SimilarityName.COSINE:
        low, high = float(score.min()), float(score.max())
    grid = np.linspace(low, high, 121, dtype=np.float32)
    below = np.array([weight[score < at].sum() for at in grid]) / weight.sum()
    return grid, below.astype(np.float32), len(score)


def _margin(people: EmbeddedPeople, scorer: Scorer, random: np.random.Generator) -> float:
    """Return the lead over the runner-up in 99 of 100 correct searches of GALLERY people."""
    counts = np.bincount(people.person)
    several = np.flatnonzero(counts > 1)
    leads = []
    for _ in range(50):
        chosen = random.choice(several, size=min(GALLERY, len(several)), replace=False)
        pictures = [random.permutation(np.flatnonzero(people.person == one))[:2] for one in chosen]
        enrolled, probes = (people.embeddings[[pair[at] for pair in pictures]] for at in (0, 1))
        scores = scorer(probes, chosen, enrolled, chosen)
        own = scores.diagonal().copy()
        np.fill_diagonal(scores, -np.inf)
        lead = own - scores.max(axis=1)
        leads.append(lead[lead > 0])
    found = np.concatenate(leads)
    return float(np.quantile(found, 0.01)) if len(found) else 0.0


def _template_factor(
    people: EmbeddedPeople, scorer: Scorer, thresholds: Scores, grid: list[float]
) -> float:
    """Return how many times likelier a stranger passes a mean of three pictures than one picture.

    This is the geometric mean of the factors at the thresholds of FMR 1e-2, 1e-3 and 1e-4.
    """
    counts = np.bincount(people.person)
    several = np.flatnonzero(counts >= min(3, counts.max()))
    one, mean = [], []
    for number in several:
        own = people.embeddings[people.person == number]
        strangers = np.flatnonzero(np.arange(len(counts)) != number)
        others = people.embeddings[people.first[strangers]]
        center = own[:3].mean(axis=0)
        center /= np.linalg.norm(center)
        mean.append(scorer(others, strangers, center[None], np.full(1, number)).ravel())
        one.append(scorer(others, strangers, own[:3], np.full(len(own[:3]), number)).ravel())
    single, several_scores = np.concatenate(one), np.concatenate(mean)
    ratios = []
    for rate in (1e-2, 1e-3, 1e-4):
        at = np.interp(
            NormalDist().inv_cdf(1 - rate), [NormalDist().inv_cdf(1 - r) for r in grid], thresholds
        )
        ratios.append((several_scores >= at).mean() / max((single >= at).mean(), 1e-9))
    return float(max(1.0, np.exp(np.mean(np.log(np.maximum(ratios, 1e-3))))))


def _rounded(values: Scores) -> list[float]:
    return [round(float(value), 5) for value in values]
