"""The charts of a test: which curve over which axes."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from facegui.evaluation.curves import Scores, as_scores, error_curves
from facegui.evaluation.reliability import Reliability
from facegui.evaluation.reporting.charts import Axis, Drawing, Series
from facegui.text import say

_BINS = 40


def det_plot(mated: ArrayLike, nonmated: ArrayLike, *, search: bool = False) -> Drawing:
    """Detection error trade-off, both axes logarithmic: FNMR over FMR, or FNIR over FPIR."""
    curves = error_curves(mated, nonmated)
    trials = max(10, np.size(nonmated))
    low = 10.0 ** np.floor(np.log10(1 / trials))
    misses = 10.0 ** np.floor(np.log10(1 / max(10, np.size(mated))))
    title, x, y = (
        (say("DET: FNIR over FPIR"), say("FPIR (strangers)"), say("FNIR"))
        if search
        else (say("DET: FNMR over FMR"), say("FMR"), say("FNMR"))
    )
    points = _points(curves.false_match, curves.false_non_match)
    return Drawing(
        title,
        Axis(x, float(low), 1.0, log=True, percent=True),
        Axis(y, float(misses), 1.0, log=True, percent=True),
        [Series("", [(max(a, low), max(b, misses)) for a, b in points])],
    )


def roc_plot(mated: ArrayLike, nonmated: ArrayLike) -> Drawing:
    """Receiver operating characteristic over a logarithmic FMR."""
    curves = error_curves(mated, nonmated)
    low = float(10.0 ** np.floor(np.log10(1 / max(10, np.size(nonmated)))))
    points = _points(curves.false_match, 1 - curves.false_non_match)
    return Drawing(
        say("ROC: pairs of one person matched over FMR"),
        Axis(say("FMR"), low, 1.0, log=True, percent=True),
        Axis(say("1 − FNMR"), 0.0, 1.0, percent=True),
        [Series("", [(max(a, low), b) for a, b in points], steps=True)],
    )


def histogram(mated: ArrayLike, nonmated: ArrayLike, threshold: float) -> Drawing | None:
    """Scores of both kinds, each as shares of its own number, and the threshold; None without."""
    sides = [_finite(as_scores(side)) for side in (mated, nonmated)]
    everything = np.concatenate(sides)
    if not len(everything):
        return None
    low, high = float(everything.min()), float(everything.max())
    edges = np.linspace(low, high if high > low else low + 1, _BINS + 1)
    shares = [
        np.histogram(side, edges)[0] / max(1, len(side)) if len(side) else np.zeros(_BINS)
        for side in sides
    ]
    top = max(0.01, float(max(share.max() for share in shares)) * 1.05)
    lines = [
        Series(title, [*zip(edges[:-1], share, strict=True), (edges[-1], 0.0)], steps=True)
        for title, share in zip((say("one person"), say("two people")), shares, strict=True)
    ]
    if np.isfinite(threshold) and edges[0] <= threshold <= edges[-1]:
        lines.append(Series(say("threshold"), [(threshold, 0.0), (threshold, top)], dashed=True))
    return Drawing(
        say("Scores"),
        Axis(say("score"), float(edges[0]), float(edges[-1])),
        Axis(say("share"), 0.0, top, percent=True),
        lines,
    )


def cmc_plot(cmc: Sequence[float]) -> Drawing:
    """Cumulative match characteristic, the first fifty ranks."""
    shown = list(enumerate(cmc[:50], start=1))
    low = min((share for _, share in shown if np.isfinite(share)), default=0.0)
    return Drawing(
        say("CMC: the right person within rank"),
        Axis(say("rank"), 1.0, float(max(2, len(shown))), whole=True),
        Axis(
            say("pictures of enrolled people"),
            max(0.0, float(np.floor(low * 20) / 20) - 0.05),
            1.0,
            percent=True,
        ),
        [Series("", shown)],
    )


def reliability_plot(measured: Reliability) -> Drawing:
    """What was true over what was said; on the diagonal a probability means what it says."""
    return Drawing(
        say("Probability: said and true (error {error:.1f} %)", error=100 * measured.error),
        Axis(say("said"), 0.0, 1.0, percent=True),
        Axis(say("true"), 0.0, 1.0, percent=True),
        [
            Series(say("found"), [(one.said, one.true) for one in measured.bins], dots=True),
            Series(say("perfect"), [(0.0, 0.0), (1.0, 1.0)], dashed=True),
        ],
    )


def _points(x: Scores, y: Scores) -> list[tuple[float, float]]:
    return list(zip(x.tolist(), y.tolist(), strict=True))


def _finite(scores: Scores) -> Scores:
    return scores[np.isfinite(scores)]
