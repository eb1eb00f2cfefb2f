"""Evaluating verification: ten folds, error curves, intervals."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike, NDArray

from facegui.evaluation.accuracy import Mask, cross_fold_accuracy
from facegui.evaluation.bootstrap import (
    REPLICATES,
    Interval,
    draw_people,
    gather,
    logit_interval,
    pair_weights,
    percentile_interval,
    rate_interval,
    rate_name,
    support_statement,
    supports,
)
from facegui.evaluation.curves import (
    Rates,
    Scores,
    area_under_curve,
    as_scores,
    equal_error_rate,
    error_curves,
    fnmr_at_fmr,
    threshold_at_fmr,
)
from facegui.evaluation.figures import Figure, json_by_rate, json_number, limits_by_rate
from facegui.evaluation.protocols import Pair, pictures_of
from facegui.text import Sentence

ALWAYS_REPORTED = (1e-2, 1e-3)
REPORTED_IF_SUPPORTED = (1e-1, 1e-4, 1e-5, 1e-6)


@dataclass(frozen=True, slots=True, eq=False)
class VerificationReport:
    """What a test of verification gave.

    ``threshold`` is the mean of the folds' thresholds; ``fnmr_at_fmr`` and
    ``threshold_at_fmr`` are read off the curve of this very data, by FMR. ``unsupported`` says
    which of them the data are too few to claim. ``accuracy_std`` is the standard deviation
    over the folds (n − 1). Undefined values are NaN.
    """

    pairs: int
    mated: int
    nonmated: int
    people: int
    pictures: int
    failed_to_acquire: int
    failed_pairs: int
    accuracy: Figure
    accuracy_std: float
    fold_accuracies: tuple[float, ...]
    fold_thresholds: tuple[float, ...]
    threshold: float
    fnmr_at_fmr: Mapping[float, Figure]
    threshold_at_fmr: Mapping[float, float]
    auc: Figure
    eer: Figure
    unsupported: tuple[Sentence, ...]

    def as_json(self) -> dict[str, object]:
        """Return plain values for JSON, undefined ones as None; rates are named like "1e-3"."""
        return {
            "pairs": self.pairs,
            "mated_pairs": self.mated,
            "nonmated_pairs": self.nonmated,
            "people": self.people,
            "pictures": self.pictures,
            "failed_to_acquire": self.failed_to_acquire,
            "failed_pairs": self.failed_pairs,
            "accuracy_mean": json_number(self.accuracy.value),
            "accuracy_std": json_number(self.accuracy_std),
            "fnmr_at_fmr": json_by_rate(self.fnmr_at_fmr),
            "auc": json_number(self.auc.value),
            "eer": json_number(self.eer.value),
            "threshold": json_number(self.threshold),
            "threshold_at_fmr": json_by_rate(self.threshold_at_fmr),
            "folds": [
                {"accuracy": json_number(accuracy), "threshold": json_number(threshold)}
                for accuracy, threshold in zip(
                    self.fold_accuracies, self.fold_thresholds, strict=True
                )
            ],
            "intervals": {
                "accuracy_mean": self.accuracy.limits,
                "auc": self.auc.limits,
                "eer": self.eer.limits,
                "fnmr_at_fmr": limits_by_rate(self.fnmr_at_fmr),
            },
            "unsupported": list(self.unsupported),
        }


@dataclass(frozen=True, slots=True, eq=False)
class _Columns:
    """The pairs as arrays: everything (n,); ``first`` and ``second`` number the people."""

    scores: Scores
    mated: Mask
    folds: NDArray[np.intp]
    first: NDArray[np.int64]
    second: NDArray[np.int64]
    people: int


def evaluate_verification(
    pairs: Sequence[Pair],
    scores: ArrayLike,
    *,
    failed: Collection[Path] = (),
    seed: int = 0,
    replicates: int = REPLICATES,
) -> VerificationReport:
    """Evaluate the ``scores`` (n,) of ``pairs``; higher is more alike, -inf without a face.

    ``failed`` are the pictures in which no face was found. A pair without a face is an error in
    the accuracy, mated or not; a mated one is a non-match at every threshold, a non-mated one
    no false match but counted. Intervals come from ``replicates`` draws of the people, the same
    for the same ``seed``. Raises ValueError when scores and pairs do not fit each other, or
    scores are -inf just where no picture failed.
    """
    columns = _columns(pairs, scores)
    pictures = pictures_of(pairs)
    unusable = set(failed).intersection(pictures)
    without_face = np.array([p.first in unusable or p.second in unusable for p in pairs], bool)
    if not np.array_equal(np.isneginf(columns.scores), without_face):
        raise ValueError("a score is -inf exactly where one of the pictures failed")
    mated = columns.scores[columns.mated]
    nonmated = columns.scores[~columns.mated]
    rates = _rates(len(nonmated))
    curves = error_curves(mated, nonmated)
    folds = cross_fold_accuracy(columns.scores, columns.mated, columns.folds)
    figures = _figures(columns, rates, np.random.default_rng(seed), replicates)
    statements = [support_statement(rate, len(nonmated), "pair of two people") for rate in rates]
    return VerificationReport(
        pairs=len(pairs),
        mated=len(mated),
        nonmated=len(nonmated),
        people=columns.people,
        pictures=len(pictures),
        failed_to_acquire=len(unusable),
        failed_pairs=int(without_face.sum()),
        accuracy=figures["accuracy"],
        accuracy_std=_deviation(folds.accuracies),
        fold_accuracies=tuple(folds.accuracies.tolist()),
        fold_thresholds=tuple(folds.thresholds.tolist()),
        threshold=float(_mean_of_defined(folds.thresholds)),
        fnmr_at_fmr={rate: figures[rate_name(rate)] for rate in rates},
        threshold_at_fmr={rate: threshold_at_fmr(curves, rate) for rate in rates},
        auc=figures["auc"],
        eer=figures["eer"],
        unsupported=tuple(dict.fromkeys(filter(None, statements))),
    )


def _rates(nonmated: int) -> list[float]:
    supported = [rate for rate in REPORTED_IF_SUPPORTED if supports(rate, nonmated)]
    return sorted([*supported, *ALWAYS_REPORTED], reverse=True)


def _figures(
    columns: _Columns, rates: Sequence[float], rng: np.random.Generator, replicates: int
) -> dict[str, Figure]:
    """Measure once, then again for every draw of the people."""

    def draw(count: int) -> dict[str, Rates]:
        counts = draw_people(rng, columns.people, count)
        return _measure(columns, rates, pair_weights(counts, columns.first, columns.second))

    measured = _measure(columns, rates)
    drawn = gather(replicates, len(columns.scores), draw)
    return {
        name: Figure(float(value), _interval(columns, name, drawn[name], float(value)))
        for name, value in measured.items()
    }


def _interval(columns: _Columns, name: str, values: Rates, point: float) -> Interval | None:
    if name in ("accuracy", "auc", "eer") and 0 < point < 1:
        method = logit_interval if name == "auc" else percentile_interval
        return method(values, point)
    # An error rate of mated pairs, or a perfect rate, which no draw changes: by the people.
    mated_people = len(np.unique(columns.first[columns.mated]))
    return rate_interval(values, point, mated_people, int(columns.mated.sum()))


def _measure(
    columns: _Columns, rates: Sequence[float], weights: Rates | None = None
) -> dict[str, Rates]:
    """Return everything that gets an interval: scalars, or (replicates,) with ``weights``."""
    mated, scores = columns.mated, columns.scores
    sides = (None, None) if weights is None else (weights[:, mated], weights[:, ~mated])
    curves = error_curves(scores[mated], scores[~mated], *sides)
    folds = cross_fold_accuracy(scores, mated, columns.folds, weights)
    return {rate_name(rate): fnmr_at_fmr(curves, rate) for rate in rates} | {
        "accuracy": _mean_of_defined(folds.accuracies),
        "auc": area_under_curve(curves),
        "eer": equal_error_rate(curves),
    }


def _columns(pairs: Sequence[Pair], scores: ArrayLike) -> _Columns:
    vector = as_scores(scores)
    if not pairs or len(vector) != len(pairs):
        raise ValueError(f"{len(pairs)} pairs but {len(vector)} scores")
    names = {person for pair in pairs for person in (pair.first_person, pair.second_person)}
    column = {person: i for i, person in enumerate(sorted(names))}
    return _Columns(
        scores=vector,
        mated=np.array([pair.mated for pair in pairs], dtype=bool),
        folds=np.array([pair.fold for pair in pairs], dtype=np.intp),
        first=np.array([column[pair.first_person] for pair in pairs], dtype=np.int64),
        second=np.array([column[pair.second_person] for pair in pairs], dtype=np.int64),
        people=len(names),
    )


def _mean_of_defined(values: Rates) -> Rates:
    defined = ~np.isnan(values)
    with np.errstate(invalid="ignore"):
        mean: Rates = np.where(defined, values, 0).sum(axis=-1) / defined.sum(axis=-1)
    return mean


def _deviation(values: Rates) -> float:
    defined = values[~np.isnan(values)]
    return float(defined.std(ddof=1)) if len(defined) > 1 else float("nan")
