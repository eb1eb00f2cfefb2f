"""Evaluates open-set identification: at the program's own operating point, and as a curve."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from facegui.evaluation.bootstrap import (
    REPLICATES,
    draw_people,
    gather,
    rate_interval,
    rate_name,
    support_statement,
)
from facegui.evaluation.curves import (
    Rates,
    Scores,
    error_curves,
    fnmr_at_fmr,
    threshold_at_fmr,
)
from facegui.evaluation.figures import Figure, json_by_rate, json_number, limits_by_rate
from facegui.evaluation.openset import (
    cumulative_match,
    hit_scores,
    named,
    own_columns,
    ranks,
    top_scores,
)
from facegui.evaluation.protocols import IdentificationProtocol, Portrayal
from facegui.text import Sentence

REPORTED = (1e-1, 2e-2, 1e-2, 2e-3)
RANKS_IN_JSON = 20


@dataclass(frozen=True, slots=True, eq=False)
class IdentificationReport:
    """The result of a test of open-set identification.

    ``fpir`` and ``fnir`` count the names that the program itself gives for ``goal_fpir``.
    ``threshold`` applies to everybody, and some people need more, see ``naming``. ``fnir_at_fpir``
    and ``threshold_at_fpir`` are read off the curve of this very data: nobody could know those
    thresholds beforehand. ``rank1`` and ``cmc`` (K,) ask only who comes first, without a threshold.
    The intervals are for this gallery: mated people and strangers are drawn again, the gallery is
    not. Undefined values are NaN.
    """

    gallery_size: int
    mated_probes: int
    nonmated_probes: int
    mated_people: int
    strangers: int
    failed_to_acquire: int
    failed_enrollments: int
    goal_fpir: float
    threshold: float
    fpir: Figure
    fnir: Figure
    rank1: Figure
    cmc: tuple[float, ...]
    fnir_at_fpir: Mapping[float, Figure]
    threshold_at_fpir: Mapping[float, float]
    mated_named_right: int
    mated_named_wrong: int
    mated_not_named: int
    strangers_named: int
    unsupported: tuple[Sentence, ...]

    def as_json(self) -> dict[str, object]:
        """Return plain values for JSON, undefined ones as None; rates are named like "2e-3".

        ``cmc`` is given for the first ranks only.
        """
        counted = (
            "gallery_size mated_probes nonmated_probes mated_people strangers failed_to_acquire "
            "failed_enrollments mated_named_right mated_named_wrong mated_not_named "
            "strangers_named"
        )
        figures = {"fpir": self.fpir, "fnir": self.fnir, "rank1": self.rank1}
        return {
            **{name: getattr(self, name) for name in counted.split()},
            "goal_fpir": json_number(self.goal_fpir),
            "threshold": json_number(self.threshold),
            **{name: json_number(figure.value) for name, figure in figures.items()},
            "fnir_at_fpir": json_by_rate(self.fnir_at_fpir),
            "threshold_at_fpir": json_by_rate(self.threshold_at_fpir),
            "cmc": [json_number(share) for share in self.cmc[:RANKS_IN_JSON]],
            "intervals": {
                **{name: figure.limits for name, figure in figures.items()},
                "fnir_at_fpir": limits_by_rate(self.fnir_at_fpir),
            },
            "unsupported": list(self.unsupported),
        }


@dataclass(frozen=True, slots=True, eq=False)
class _Side:
    """One kind of probes: scores that count (n,), and a number (n,) for the person shown."""

    scores: Scores
    person: NDArray[np.int64]
    people: int


@dataclass(frozen=True, slots=True, eq=False)
class _Test:
    """Both sides of a test, and the result of each probe.

    ``first`` and ``right`` (n,): which mated probes have their person first, and are given that
    name; ``wrong`` (m,): which strangers are given a name.
    """

    mated: _Side
    nonmated: _Side
    first: NDArray[np.bool_]
    right: NDArray[np.bool_]
    wrong: NDArray[np.bool_]


def evaluate_identification(
    protocol: IdentificationProtocol,
    scores: ArrayLike,
    *,
    threshold: float,
    goal_fpir: float,
    given: NDArray[np.int64] | None = None,
    failed: Collection[Path] = (),
    seed: int = 0,
    replicates: int = REPLICATES,
) -> IdentificationReport:
    """Evaluate ``scores`` (probes, people): each probe's best score of each gallery person.

    ``given`` (probes,) are the columns of the names that the program gives, -1 for none (see
    ``naming``); without it the best person at ``threshold`` or above is named.
    Rows are ``protocol.probes``, columns ``protocol.people``. ``failed`` are the pictures without
    a face, of probes and gallery: such a probe is a row of -inf, a person all of whose pictures
    failed a column of -inf; their mated probes are misses. Intervals come from ``replicates`` draws
    of the mated people and, separately, of the strangers. Raises ValueError when scores and
    protocol do not fit each other.
    """
    matrix, unusable = _matrix(protocol, scores, set(failed))
    count, people = len(protocol.mated), protocol.people
    own = own_columns([probe.person for probe in protocol.mated], people)
    mated = _side(protocol.mated, hit_scores(matrix[:count], own))
    nonmated = _side(protocol.nonmated, top_scores(matrix[count:]))
    rank, names = ranks(matrix[:count], own), named(matrix, threshold) if given is None else given
    right, anybody = (names[:count] == own) & (rank == 1), names >= 0
    test = _Test(mated, nonmated, rank == 1, right, anybody[count:])
    figures = _figures(test, np.random.default_rng(seed), replicates)
    curves = error_curves(mated.scores, nonmated.scores)
    return IdentificationReport(
        gallery_size=len(people),
        mated_probes=count,
        nonmated_probes=len(protocol.nonmated),
        mated_people=mated.people,
        strangers=nonmated.people,
        failed_to_acquire=len(unusable),
        failed_enrollments=len(_not_enrolled(protocol, unusable)),
        goal_fpir=goal_fpir,
        threshold=threshold,
        fpir=figures["fpir"],
        fnir=figures["fnir"],
        rank1=figures["rank1"],
        cmc=tuple(cumulative_match(rank, len(people)).tolist()),
        fnir_at_fpir={rate: figures[rate_name(rate)] for rate in REPORTED},
        threshold_at_fpir={rate: threshold_at_fmr(curves, rate) for rate in REPORTED},
        **_counts(right, anybody),
        unsupported=_unsupported(nonmated.people),
    )


def _counts(right: NDArray[np.bool_], anybody: NDArray[np.bool_]) -> dict[str, Any]:
    """Count what mated probes (``right``) and then strangers were given."""
    count = len(right)
    return {
        "mated_named_right": int(right.sum()),
        "mated_named_wrong": int((anybody[:count] & ~right).sum()),
        "mated_not_named": int((~anybody[:count]).sum()),
        "strangers_named": int(anybody[count:].sum()),
    }


def _unsupported(strangers: int) -> tuple[Sentence, ...]:
    statements = (support_statement(rate, strangers, "stranger") for rate in REPORTED)
    return tuple(dict.fromkeys(filter(None, statements)))


def _figures(test: _Test, rng: np.random.Generator, replicates: int) -> dict[str, Figure]:
    """Measure once, then again for every draw of the mated people and of the strangers."""
    mated, nonmated = test.mated, test.nonmated

    def draw(count: int) -> dict[str, Rates]:
        weights = draw_people(rng, mated.people, count)[:, mated.person]
        stranger_weights = draw_people(rng, nonmated.people, count)[:, nonmated.person]
        return _measure(test, weights, stranger_weights)

    measured = _measure(test)
    drawn = gather(replicates, len(mated.scores) + len(nonmated.scores), draw)
    figures = {}
    for name, value in measured.items():
        side = nonmated if name == "fpir" else mated
        interval = rate_interval(drawn[name], float(value), side.people, len(side.scores))
        figures[name] = Figure(float(value), interval)
    return figures


def _measure(
    test: _Test, weights: Rates | None = None, stranger_weights: Rates | None = None
) -> dict[str, Rates]:
    """Return everything that gets an interval: scalars, or (replicates,) with weights."""
    mated, nonmated = test.mated.scores, test.nonmated.scores
    curves = error_curves(mated, nonmated, weights, stranger_weights)
    return {rate_name(rate): fnmr_at_fmr(curves, rate) for rate in REPORTED} | {
        "fpir": _share(test.wrong, stranger_weights),
        "fnir": _share(~test.right, weights),
        "rank1": _share(test.first, weights),
    }


def _matrix(
    protocol: IdentificationProtocol, scores: ArrayLike, failed: set[Path]
) -> tuple[Scores, set[Path]]:
    matrix = np.asarray(scores)
    if matrix.dtype != np.float32:
        matrix = matrix.astype(np.float64)
    if matrix.shape != (len(protocol.probes), len(protocol.people)):
        raise ValueError(
            f"{len(protocol.probes)} probes and {len(protocol.people)} people but scores "
            f"of shape {matrix.shape}"
        )
    if np.isnan(matrix).any() or np.isposinf(matrix).any():
        raise ValueError("scores are finite, or -inf where no face was found")
    unusable = {path for path in protocol.pictures if path in failed}
    absent = _not_enrolled(protocol, unusable)
    rows = np.array([probe.picture in unusable for probe in protocol.probes], dtype=bool)
    columns = np.array([person in absent for person in protocol.people], dtype=bool)
    if not np.array_equal(np.isneginf(matrix), rows[:, None] | columns[None, :]):
        raise ValueError("a score is -inf exactly where the probe or the person has no face")
    return matrix, unusable


def _not_enrolled(protocol: IdentificationProtocol, unusable: set[Path]) -> set[str]:
    enrolled = {entry.person for entry in protocol.gallery if entry.picture not in unusable}
    return set(protocol.people) - enrolled


def _side(probes: Sequence[Portrayal], scores: Scores) -> _Side:
    people = sorted({probe.person for probe in probes})
    number = own_columns([probe.person for probe in probes], people)
    return _Side(scores, number, len(people))


def _share(happened: NDArray[np.bool_], weights: Rates | None) -> Rates:
    if weights is None:
        weights = np.ones(len(happened))
    with np.errstate(invalid="ignore"):
        share: Rates = (weights @ happened.astype(np.float64)) / weights.sum(axis=-1)
    return share
