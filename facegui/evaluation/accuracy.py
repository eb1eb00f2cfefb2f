"""Accuracy of verification: the share of right answers at one threshold.

A comparison without a face (score -inf) is a wrong answer on both sides: the program could not
say "not the same person" either.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facegui.evaluation.curves import Rates, Scores, mass_at_or_above

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class FoldAccuracy:
    """What each fold scored at a threshold that it had no part in.

    Both are (…, folds); NaN where the other folds lack mated or non-mated pairs, or the fold
    has no pair.
    """

    thresholds: Rates
    accuracies: Rates

    def __post_init__(self) -> None:
        self.thresholds.flags.writeable = self.accuracies.flags.writeable = False


def right_answers(scores: Scores, mated: Mask, threshold: Rates | float) -> Mask:
    """Return which answers are right, (…, n), for ``threshold`` scalar or (…, 1)."""
    matched = scores.astype(np.float64) >= threshold
    return np.where(mated, matched, ~matched) & np.isfinite(scores)


def best_threshold(scores: Scores, mated: Mask, weights: Rates | None = None) -> Rates:
    """Return the threshold (…) with the most right answers, NaN unless both kinds occur.

    The same answers hold between two neighboring scores, so the middle is taken; of several
    such gaps that are equally good, the one in the middle.
    """
    if weights is None:
        weights = np.ones(len(scores))
    face = np.isfinite(scores)
    if not (face & mated).any() or not (face & ~mated).any():
        return np.full(weights.shape[:-1], np.nan)
    occurring = np.unique(scores[face])[::-1]
    edges = np.concatenate([np.nextafter(occurring[:1], np.inf, dtype=scores.dtype), occurring])
    hits, hits_total = mass_at_or_above(scores[mated], edges, weights[..., mated])
    false_hits, false_total = mass_at_or_above(
        scores[face & ~mated], edges, weights[..., face & ~mated]
    )
    right = hits - false_hits
    equally_good = np.cumsum(right == right.max(axis=-1, keepdims=True), axis=-1)
    middle = np.argmax(2 * equally_good >= equally_good[..., -1:], axis=-1)
    wide = edges.astype(np.float64)
    halfway = (wide[:-1] + wide[1:]) / 2  # rounds down to the lower of two adjacent floats
    between = np.append(np.where(halfway > wide[1:], halfway, wide[:-1]), wide[-1])
    both = (hits_total[..., 0] > 0) & (false_total[..., 0] > 0)
    return np.where(both, between[middle], np.nan)


def cross_fold_accuracy(
    scores: Scores, mated: Mask, folds: NDArray[np.intp], weights: Rates | None = None
) -> FoldAccuracy:
    """Test every fold at the best threshold of the other folds (LFW's protocol, view 2).

    ``scores``, ``mated`` and ``folds`` are (n,), ``weights`` (…, n). No score of a fold has any
    influence on the threshold it is tested at (Huang et al. 2007, Labeled Faces in the Wild).
    """
    if weights is None:
        weights = np.ones(len(scores))
    thresholds, accuracies = [], []
    for fold in np.unique(folds):
        own = folds == fold
        threshold = best_threshold(scores[~own], mated[~own], weights[..., ~own])
        right = right_answers(scores[own], mated[own], threshold[..., None])
        with np.errstate(invalid="ignore"):
            share = (right * weights[..., own]).sum(axis=-1) / weights[..., own].sum(axis=-1)
        thresholds.append(threshold)
        accuracies.append(np.where(np.isnan(threshold), np.nan, share))
    return FoldAccuracy(np.stack(thresholds, axis=-1), np.stack(accuracies, axis=-1))
