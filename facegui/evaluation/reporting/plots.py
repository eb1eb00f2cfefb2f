"""The charts of a test: which curve over which axes."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from facegui.evaluation.curves import Scores, as_scores, error_curves
from facegui.evaluation.reliability import Reliability
from facegui.evaluation.reporting.charts import Axis, Series, chart

_BINS = 40


def det_plot(mated: ArrayLike, nonmated: ArrayLike, *, search: bool = False) -> str:
    """Detection error trade-off, both axes logarithmic: FNMR over FMR, or FNIR over FPIR."""
    curves = error_curves(mated, nonmated)
    trials = max(10, np.size(nonmated))
    low = 10.0 ** np.floor(np.log10(1 / trials))
    misses = 10.0 ** np.floor(np.log10(1 / max(10, np.size(mated))))
    x, y = ("FPIR", "FNIR") if search else ("FMR", "FNMR")
    points = _points(curves.false_match, curves.false_non_match)
    return chart(
        f"DET: {y} over {x}",
        Axis(f"{x} (strangers)" if search else x, float(low), 1.0, log=True, percent=True),
        Axis(y, float(misses), 1.0, log=True, percent=True),
        [Series("", [(max(a, low), max(b, misses)) for a, b in points])],
    )


def roc_plot(mated: ArrayLike, nonmated: ArrayLike) -> str:
    """Receiver operating characteristic over a logarithmic FMR."""
    curves = error_curves(mated, nonmated)
    low = float(10.0 ** np.floor(np.log10(1 / max(10, np.size(nonmated)))))
    points = _points(curves.false_match, 1 - curves.false_non_match)
    return chart(
        "ROC: mated pairs matched over FMR",
        Axis("FMR", low, 1.0, log=True, percent=True),
        Axis("1 − FNMR", 0.0, 1.0, percent=True),
        [Series("", [(max(a, low), b) for a, b in points], steps=True)],
    )


def histogram(mated: ArrayLike, nonmated: ArrayLike, threshold: float) -> str:
    """Scores of both kinds, each as shares of its own number, and the threshold."""
    sides = [_finite(as_scores(side)) for side in (mated, nonmated)]
    everything = np.concatenate(sides)
    if not len(everything):
        return ""
    low, high = float(everything.min()), float(everything.max())
    edges = np.linspace(low, high if high > low else low + 1, _BINS + 1)
    shares = [
        np.histogram(side, edges)[0] / max(1, len(side)) if len(side) else np.zeros(_BINS)
        for side in sides
    ]
    top = max(0.01, float(max(share.max() for share in shares)) * 1.05)
    lines = [
        Series(title, [*zip(edges[:-1], share, strict=True), (edges[-1], 0.0)], steps=True)
        for title, share in zip(("mated", "non-mated"), shares, strict=True)
    ]
    if np.isfinite(threshold) and edges[0] <= threshold <= edges[-1]:
        lines.append(Series("threshold", [(threshold, 0.0), (threshold, top)], dashed=True))
    return chart(
        "Scores",
        Axis("score", float(edges[0]), float(edges[-1])),
        Axis("share", 0.0, top, percent=True),
        lines,
    )


def cmc_plot(cmc: Sequence[float]) -> str:
    """Cumulative match characteristic, the first fifty ranks."""
    shown = list(enumerate(cmc[:50], start=1))
    low = min((share for _, share in shown if np.isfinite(share)), default=0.0)
    return chart(
        "CMC: the right person within rank",
        Axis("rank", 1.0, float(max(2, len(shown))), whole=True),
        Axis("mated probes", max(0.0, float(np.floor(low * 20) / 20) - 0.05), 1.0, percent=True),
        [Series("", shown)],
    )


def reliability_plot(measured: Reliability) -> str:
    """What was true over what was said; on the diagonal a probability means what it says."""
    return chart(
        f"Probability: said and true (error {100 * measured.error:.1f} %)",
        Axis("said", 0.0, 1.0, percent=True),
        Axis("true", 0.0, 1.0, percent=True),
        [
            Series("found", [(one.said, one.true) for one in measured.bins], dots=True),
            Series("perfect", [(0.0, 0.0), (1.0, 1.0)], dashed=True),
        ],
    )


def _points(x: Scores, y: Scores) -> list[tuple[float, float]]:
    return list(zip(x.tolist(), y.tolist(), strict=True))


def _finite(scores: Scores) -> Scores:
    return scores[np.isfinite(scores)]
