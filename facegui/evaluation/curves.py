"""Error curves of a two-sided test and what is read off them.

Verification compares mated with non-mated scores, open-set identification compares the score
of the right person at rank 1 with the highest score of a stranger (see ``openset``); both are
the same two curves over the threshold. A comparison without a face has the score ``-inf``: it
matches at no threshold. On the mated side that is an error, on the non-mated side it is none
but is counted in the denominator, so these are the rates of the whole system (ISO/IEC
19795-1:2021 calls them "generalized" when failures to acquire are included).

A score at or above the threshold is a match. Rates without any trial are NaN.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Rates = NDArray[np.float64]
Scores = NDArray[np.floating]


@dataclass(frozen=True, slots=True, eq=False)
class ErrorCurves:
    """False matches and false non-matches at every threshold that makes a difference.

    ``thresholds`` is (T,), falling, first +inf (nothing matches), then every score that
    occurs. ``false_match`` and ``false_non_match`` are (…, T) in 0..1, the first rising and the
    second falling along T; leading axes are bootstrap replicates.
    """

    thresholds: Scores
    false_match: Rates
    false_non_match: Rates

    def __post_init__(self) -> None:
        for array in (self.thresholds, self.false_match, self.false_non_match):
            array.flags.writeable = False


def as_scores(scores: ArrayLike) -> Scores:
    """Return ``scores`` as a floating-point vector, float32 kept as it is.

    Raises ValueError for NaN, +inf or more than one axis; -inf means "no face".
    """
    vector = np.asarray(scores)
    if vector.dtype != np.float32:
        vector = vector.astype(np.float64)
    if vector.ndim != 1 or np.isnan(vector).any() or np.isposinf(vector).any():
        raise ValueError("scores are one vector of finite numbers, or -inf where no face was found")
    return vector


def error_curves(
    mated: ArrayLike,
    nonmated: ArrayLike,
    mated_weights: Rates | None = None,
    nonmated_weights: Rates | None = None,
) -> ErrorCurves:
    """Return FMR and FNMR (or FPIR and FNIR) over the threshold.

    FMR(τ) is the share of non-mated scores ≥ τ, FNMR(τ) the share of mated scores < τ
    (ISO/IEC 19795-1:2021). ``mated`` is (n,), ``nonmated`` (m,); the weights, (…, n) and
    (…, m), say how often each was drawn in each bootstrap replicate.
    """
    positive, negative = as_scores(mated), as_scores(nonmated)
    occurring = np.unique(np.concatenate([positive, negative]))[::-1]
    occurring = occurring[np.isfinite(occurring)]
    thresholds = np.concatenate([np.array([np.inf], dtype=occurring.dtype), occurring])
    hits, hits_total = mass_at_or_above(positive, thresholds, mated_weights)
    false_hits, false_total = mass_at_or_above(negative, thresholds, nonmated_weights)
    with np.errstate(invalid="ignore"):
        return ErrorCurves(thresholds, false_hits / false_total, (hits_total - hits) / hits_total)


def mass_at_or_above(
    scores: Scores, thresholds: Scores, weights: Rates | None = None
) -> tuple[Rates, Rates]:
    """Return the weight of the scores ≥ each threshold, (…, T), and the whole weight, (…, 1)."""
    if weights is None:
        weights = np.ones(len(scores))
    order = np.argsort(scores, kind="stable")
    below = np.zeros((*weights.shape[:-1], len(scores) + 1))
    np.cumsum(weights[..., order], axis=-1, out=below[..., 1:])
    total = below[..., -1:]
    return total - below[..., np.searchsorted(scores[order], thresholds, side="left")], total


def fnmr_at_fmr(curves: ErrorCurves, target: float) -> Rates:
    """Return FNMR (…) at ``threshold_at_fmr``: the least FNMR that keeps FMR ≤ ``target``."""
    at = _last_within(curves, target)
    fnmr = np.take_along_axis(curves.false_non_match, at[..., None], axis=-1)[..., 0]
    return np.where(np.isnan(curves.false_match[..., 0]), np.nan, fnmr)


def threshold_at_fmr(curves: ErrorCurves, target: float) -> float:
    """Return the smallest threshold with FMR ≤ ``target``, NaN without non-mated scores.

    The false match that would be one too many scores s; the answer is the next number above s
    in the scores' own precision, so float32 scores may be compared with it as they are. It is
    -inf when every face may match. ``curves`` must not have leading axes.
    """
    if np.isnan(curves.false_match[0]):
        return float("nan")
    at = int(_last_within(curves, target))
    if at + 1 == len(curves.thresholds):
        return float("-inf")
    one_too_many = curves.thresholds[at + 1]
    return float(np.nextafter(one_too_many, np.array(np.inf, dtype=one_too_many.dtype)))


def equal_error_rate(curves: ErrorCurves) -> Rates:
    """Return the rate (…) at which FMR and FNMR are the same.

    Between two neighboring thresholds both are joined by straight lines. A face that is never
    found cannot be matched, so the curve is closed with the point FMR = 1, FNMR = 0.
    """
    fmr, fnmr = _closed(curves)
    crossed = np.argmax(fnmr <= fmr, axis=-1)[..., None]
    before = np.maximum(crossed - 1, 0)
    fmr_0, fmr_1 = (np.take_along_axis(fmr, i, axis=-1)[..., 0] for i in (before, crossed))
    fnmr_0, fnmr_1 = (np.take_along_axis(fnmr, i, axis=-1)[..., 0] for i in (before, crossed))
    gap_0, gap_1 = fnmr_0 - fmr_0, fnmr_1 - fmr_1
    with np.errstate(invalid="ignore"):
        return np.asarray(fmr_0 + (fmr_1 - fmr_0) * gap_0 / (gap_0 - gap_1))


def area_under_curve(curves: ErrorCurves) -> Rates:
    """Return the area (…) under the ROC: P(mated > non-mated) + ½ P(equal).

    Comparisons without a face are equal to one another and below everything else.
    """
    fmr, fnmr = _closed(curves)
    return np.asarray(np.trapezoid(1 - fnmr, fmr, axis=-1))


def _last_within(curves: ErrorCurves, target: float) -> NDArray[np.intp]:
    within: NDArray[np.intp] = (curves.false_match <= target).sum(axis=-1)
    return np.maximum(within - 1, 0)


def _closed(curves: ErrorCurves) -> tuple[Rates, Rates]:
    undefined = np.isnan(curves.false_match[..., :1] + curves.false_non_match[..., :1])
    everything = np.where(undefined, np.nan, 1.0), np.where(undefined, np.nan, 0.0)
    return (
        np.concatenate([curves.false_match, everything[0]], axis=-1),
        np.concatenate([curves.false_non_match, everything[1]], axis=-1),
    )
