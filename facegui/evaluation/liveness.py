"""Presentation attack detection in the terms of ISO/IEC 30107-3.

APCER is the share of attack presentations of one kind that are taken for live (the standard asks
for the worst kind, not the mean), BPCER the share of living ones that are not. A score at or above
the threshold is live; no face found is -inf: never live, so it counts against the living.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from facegui.evaluation.bootstrap import (
    REPLICATES,
    chunks,
    draw_people,
    logit_interval,
    percentile_interval,
    rate_interval,
    wilson_interval,
)
from facegui.evaluation.curves import (
    ErrorCurves,
    Rates,
    Scores,
    area_under_curve,
    as_scores,
    error_curves,
    fnmr_at_fmr,
    threshold_at_fmr,
)
from facegui.evaluation.figures import Figure, json_by_rate, json_number, limits_by_rate

APCER_GOALS = (0.1, 0.05)
PROPOSED_APCER = 0.05
_SEED = 20_261_122


@dataclass(frozen=True, slots=True)
class LivenessReport:
    """The report; figures carry 95 % intervals.

    ``apcer`` (by kind of attack) and ``bpcer`` are at the ``threshold`` in force, None when none
    was given. ``bpcer_at_apcer`` is read off the curve of all attacks together.
    ``proposed_threshold`` is the lowest that lets at most 5 % of each kind of attack pass, None
    where there is none; its rates on the same presentations flatter it.
    """

    live: int
    attacks: Mapping[str, int]
    failed_to_acquire: int
    threshold: float | None
    apcer: Mapping[str, Figure]
    bpcer: Figure | None
    auc: Figure
    bpcer_at_apcer: Mapping[float, Figure]
    threshold_at_apcer: Mapping[float, float]
    proposed_threshold: float | None

    @property
    def worst_apcer(self) -> Figure | None:
        """APCER of the kind of attack that passes most often."""
        return max(self.apcer.values(), key=lambda figure: figure.value, default=None)

    def as_json(self) -> dict[str, object]:
        """Return what ``evaluate liveness --json`` prints."""
        worst = self.worst_apcer
        return {
            "live": self.live,
            "attacks": dict(self.attacks),
            "failed_to_acquire": self.failed_to_acquire,
            "threshold": self.threshold,
            "apcer": {kind: json_number(figure.value) for kind, figure in self.apcer.items()},
            "apcer_interval": {kind: figure.limits for kind, figure in self.apcer.items()},
            "apcer_worst": json_number(worst.value) if worst else None,
            "bpcer": json_number(self.bpcer.value) if self.bpcer else None,
            "bpcer_interval": self.bpcer.limits if self.bpcer else None,
            "auc": json_number(self.auc.value),
            "auc_interval": self.auc.limits,
            "bpcer_at_apcer": json_by_rate(self.bpcer_at_apcer),
            "bpcer_at_apcer_interval": limits_by_rate(self.bpcer_at_apcer),
            "threshold_at_apcer": json_by_rate(self.threshold_at_apcer),
            "proposed_threshold": self.proposed_threshold,
        }


def evaluate(
    live: Sequence[float] | NDArray[np.floating],
    attacks: Mapping[str, Sequence[float] | NDArray[np.floating]],
    threshold: float | None = None,
) -> LivenessReport:
    """Measure scores of living faces (n,) against those of attacks by kind.

    The bootstrap draws presentations one by one. Those of one person or one sheet are alike, so
    intervals are too narrow where there are many of each. Raises
    ValueError for scores that are NaN or infinite (-inf, no face, is allowed).
    """
    living = as_scores(live)
    by_kind = {kind: as_scores(scores) for kind, scores in attacks.items()}
    every = np.concatenate([*by_kind.values(), np.empty(0)])
    curves = error_curves(living, every)
    drawn = _drawn(living, every)
    return LivenessReport(
        live=len(living),
        attacks={kind: len(scores) for kind, scores in by_kind.items()},
        failed_to_acquire=int(np.isneginf(living).sum() + np.isneginf(every).sum()),
        threshold=threshold,
        apcer={}
        if threshold is None
        else {kind: _rate(scores >= threshold) for kind, scores in by_kind.items()},
        bpcer=None if threshold is None else _rate(living < threshold),
        auc=_area(curves, drawn["auc"]),
        bpcer_at_apcer={
            goal: _read_off(curves, goal, drawn[_name(goal)], len(living)) for goal in APCER_GOALS
        },
        threshold_at_apcer={goal: threshold_at_fmr(curves, goal) for goal in APCER_GOALS},
        proposed_threshold=_proposed(living, by_kind.values()),
    )


def _proposed(living: Scores, kinds: Iterable[Scores]) -> float | None:
    """Return the threshold that the worst kind of attack needs."""
    needed = [
        threshold_at_fmr(error_curves(living, scores), PROPOSED_APCER)
        for scores in kinds
        if len(scores)
    ]
    highest = max(needed, default=float("nan"))
    return highest if 0 <= highest <= 1 else None


def _drawn(living: ArrayLike, every: ArrayLike) -> dict[str, Rates]:
    """Draw presentations again: AUC and BPCER at each goal, (REPLICATES,)."""
    rng = np.random.default_rng(_SEED)
    first, second = as_scores(living), as_scores(every)
    parts = []
    for count in chunks(REPLICATES, len(first) + len(second)):
        weights = (draw_people(rng, len(scores), count) for scores in (first, second))
        curves = error_curves(first, second, *weights)
        values = {_name(goal): fnmr_at_fmr(curves, goal) for goal in APCER_GOALS}
        parts.append({"auc": area_under_curve(curves), **values})
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}


def _rate(errors: NDArray[np.bool_]) -> Figure:
    if not len(errors):
        return Figure(float("nan"))
    return Figure(float(errors.mean()), wilson_interval(int(errors.sum()), len(errors)))


def _area(curves: ErrorCurves, drawn: Rates) -> Figure:
    value = float(area_under_curve(curves))
    return Figure(value, logit_interval(drawn, value) or percentile_interval(drawn, value))


def _read_off(curves: ErrorCurves, goal: float, drawn: Rates, trials: int) -> Figure:
    value = float(fnmr_at_fmr(curves, goal))
    return Figure(value, rate_interval(drawn, value, trials, trials))


def _name(goal: float) -> str:
    return f"bpcer at {goal}"
