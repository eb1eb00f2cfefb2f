"""Do probabilities mean what they say? The data of a reliability diagram, and one number.

Expected calibration error (Naeini et al. 2015): the mean distance between what was said and what
was true over bins of equal width, weighted by how often each bin was said. Easy pairs, said to be
0 % or 100 %, are most of any test and make it small; ``uncertain_error`` looks at the others.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

_SURE = 0.05
_BINS = 10


@dataclass(frozen=True, slots=True)
class Bin:
    """Probabilities from ``low`` to ``high``: mean said, share true, and their share of all."""

    low: float
    high: float
    said: float
    true: float
    share: float
    count: int


@dataclass(frozen=True, slots=True)
class Reliability:
    """``error`` is the expected calibration error, ``brier`` the mean squared one.

    ``uncertain_error`` is ``error`` of what was said between 5 and 95 %, NaN when nothing was;
    ``uncertain`` its share of all. ``bins`` leaves empty bins out.
    """

    bins: tuple[Bin, ...]
    error: float
    brier: float
    uncertain: float
    uncertain_error: float


def reliability(said: ArrayLike, true: ArrayLike, weights: ArrayLike | None = None) -> Reliability:
    """Compare probabilities ``said`` (n,) with what was ``true`` (n,), weights (n,) or alike.

    Raises ValueError for different lengths, none at all, or values outside 0..1.
    """
    probability, answer = np.asarray(said, float), np.asarray(true, float)
    weight = np.ones(len(probability)) if weights is None else np.asarray(weights, float)
    if not len(probability) == len(answer) == len(weight) > 0:
        raise ValueError("as many probabilities as answers and weights, and at least one")
    if probability.min() < 0 or probability.max() > 1:
        raise ValueError("a probability lies between 0 and 1")
    weight = weight / weight.sum()
    found = _bins(probability, answer, weight)
    middle = (probability > _SURE) & (probability < 1 - _SURE)
    uncertain = float(weight[middle].sum())
    inner = _bins(probability[middle], answer[middle], weight[middle])
    return Reliability(
        bins=tuple(found),
        error=_error(found),
        brier=float(weight @ (probability - answer) ** 2),
        uncertain=uncertain,
        uncertain_error=_error(inner) / uncertain if uncertain else float("nan"),
    )


def _bins(
    probability: NDArray[np.float64],
    answer: NDArray[np.float64],
    weight: NDArray[np.float64],
) -> list[Bin]:
    place = np.minimum((probability * _BINS).astype(int), _BINS - 1)
    found = []
    for at in np.unique(place):
        inside = place == at
        share = float(weight[inside].sum())
        if share > 0:
            mean, true = (
                float(weight[inside] @ of[inside]) / share for of in (probability, answer)
            )
            found.append(Bin(at / _BINS, (at + 1) / _BINS, mean, true, share, int(inside.sum())))
    return found


def _error(bins: list[Bin]) -> float:
    return float(sum(one.share * abs(one.said - one.true) for one in bins))
