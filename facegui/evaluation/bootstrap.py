"""How far a measured rate may be from the truth: intervals, and when no claim is possible.

People are what was sampled from the world, so people are what is drawn again: all comparisons
of one person come and go together (the "subsets bootstrap", Bolle, Ratha & Pankanti 2004, and
ISO/IEC 19795-1:2021). A non-mated pair has two people, and no weighting is right for every
design (Fogliato, Patil & Perona 2024). Coverage of nominal 95 % intervals for an FMR of 10 % in
simulation, with wolves and lambs among the people, by how many non-mated pairs a person is in
(``pair_weights`` takes the one that fits):

===================================  =====  ====  ====  ====
weight of a non-mated pair             2.6     8    16    59
===================================  =====  ====  ====  ====
how often its first person was drawn  93 %  91 %  76 %  70 %
the product of both people's         100 %  99 %  99 %  95 %
===================================  =====  ====  ====  ====
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from math import exp, log, sqrt
from statistics import NormalDist
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from facegui.counted import counted_of
from facegui.evaluation.curves import Rates
from facegui.evaluation.numeric.beta import beta_quantile
from facegui.text import NOTHING, Sentence, say

LEVEL = 0.95
REPLICATES = 1000
DENSE = 8.0
"""Non-mated pairs a person from which on both people of a pair are drawn."""
_CELLS_AT_ONCE = 1_000_000
_Z = NormalDist().inv_cdf((1 + LEVEL) / 2)

Columns = NDArray[np.int64]
Trials = Literal["pair of two people", "stranger"]

_WITHOUT: Final[dict[Trials, Sentence]] = {
    "pair of two people": say("Without pairs of two people there is nothing to claim about them."),
    "stranger": say("Without strangers there is nothing to claim about them."),
}


@dataclass(frozen=True, slots=True)
class Interval:
    """A two-sided interval that should cover the truth in 95 % of such tests."""

    low: float
    high: float


def draw_people(rng: np.random.Generator, people: int, replicates: int) -> Rates:
    """Draw people with replacement; returns how often each came, (replicates, people)."""
    if people == 0:
        return np.zeros((replicates, 0))
    return rng.multinomial(people, np.full(people, 1 / people), size=replicates).astype(np.float64)


def pair_weights(counts: Rates, first: Columns, second: Columns) -> Rates:
    """Return how often each pair was drawn, (replicates, n).

    ``counts`` is (replicates, people); ``first`` and ``second`` (n,) are columns of it, the
    same for a mated pair. A mated pair comes as often as its person. A non-mated pair comes as
    often as its first person where people appear in few such pairs (LFW: 2 to 3), and as the
    product of both where they appear in many (everybody against everybody): see above.
    """
    weights = counts[:, first]
    nonmated = first != second
    if nonmated_pairs_per_person(first, second) >= DENSE:
        weights[:, nonmated] *= counts[:, second[nonmated]]
    return weights


def nonmated_pairs_per_person(first: Columns, second: Columns) -> float:
    """Return in how many non-mated pairs the people of such pairs appear on average."""
    nonmated = first != second
    involved = len(np.unique(np.concatenate([first[nonmated], second[nonmated]])))
    return 2 * int(nonmated.sum()) / involved if involved else 0.0


def chunks(replicates: int, cells: int) -> Iterator[int]:
    """Split ``replicates`` so that replicates × ``cells`` stays small in memory."""
    size = max(1, _CELLS_AT_ONCE // max(1, cells))
    for start in range(0, replicates, size):
        yield min(size, replicates - start)


def gather(
    replicates: int, cells: int, measure: Callable[[int], Mapping[str, Rates]]
) -> dict[str, Rates]:
    """Call ``measure(how_many)`` chunk by chunk; returns each of its values, (replicates,).

    Raises ValueError without replicates.
    """
    if replicates < 1:
        raise ValueError("an interval needs at least one replicate")
    parts = [measure(count) for count in chunks(replicates, cells)]
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}


def percentile_interval(values: Rates, point: float) -> Interval | None:
    """Return the percentile interval of replicates (n,), None where ``point`` is undefined.

    Replicates in which the value is undefined (NaN) are left out.
    """
    defined = values[~np.isnan(values)]
    if len(defined) == 0 or np.isnan(point):
        return None
    tail = 100 * (1 - LEVEL) / 2
    low, high = np.percentile(defined, [tail, 100 - tail])
    return Interval(min(float(low), point), max(float(high), point))


def logit_interval(values: Rates, point: float) -> Interval | None:
    """Return the interval of an area near 1, from the replicates' spread on the logit scale.

    Percentiles of such a skewed value cover too seldom (200 pairs, AUC 0.995: 87 % instead of
    95 %, this one 94 %). Pepe 2003, The Statistical Evaluation of Medical Tests, 5.2. ``point``
    lies strictly between 0 and 1, else None.
    """
    if not 0 < point < 1:
        return None
    odds = log(point / (1 - point))
    step = _Z * float(np.nanstd(values)) / (point * (1 - point))
    return Interval(1 / (1 + exp(step - odds)), 1 / (1 + exp(-step - odds)))


def rate_interval(values: Rates, point: float, people: int, trials: int) -> Interval | None:
    """Return the interval of a rate of ``trials`` by ``people``, ``values`` being replicates.

    Errors that never occurred cannot be drawn again, and a few come back too seldom, so below
    five errors (or all but five) the interval is never narrower than Wilson's. Its trials are
    as many independent ones as would spread like the replicates (Fogliato et al. 2024): at
    least the people, at most the trials; without any spread, the people.
    """
    interval = percentile_interval(values, point)
    if interval is None or people == 0:
        return interval
    spread = float(np.nanvar(values))
    independent = point * (1 - point) / spread if spread > 0 else people
    independent = min(max(independent, people), max(trials, people))
    if min(point, 1 - point) * independent >= 5:
        return interval
    wilson = wilson_interval(point * independent, independent)
    return Interval(min(interval.low, wilson.low), max(interval.high, wilson.high))


def wilson_interval(errors: float, trials: float) -> Interval:
    """Return Wilson's score interval for ``errors`` in ``trials`` independent trials.

    Wilson 1927; recommended by Brown, Cai & DasGupta 2001 and by Fogliato et al. 2024.
    Raises ValueError without trials.
    """
    if trials <= 0 or not 0 <= errors <= trials:
        raise ValueError("a rate needs trials, and no more errors than trials")
    z, rate = _Z, errors / trials
    center = (rate + z * z / (2 * trials)) / (1 + z * z / trials)
    spread = z * sqrt(rate * (1 - rate) / trials + z * z / (4 * trials**2)) / (1 + z * z / trials)
    low, high = center - spread, center + spread
    return Interval(low if errors > 0 else 0.0, high if errors < trials else 1.0)


def exact_interval(errors: float, trials: float, level: float = LEVEL) -> Interval:
    """Return the interval that covers at least ``level``, for levels near 1 and for few errors.

    Clopper & Pearson 1934. Without an error in n trials its upper limit is about 3.7/n at 95 %:
    the rule of 3, with the other tail left out as well. Wilson's is shorter, but far out it leaves
    the truth below itself several times too often (7 errors, a tail of 1 in 1,400: 11 times).
    Raises ValueError without trials.
    """
    if trials <= 0 or not 0 <= errors <= trials:
        raise ValueError("a rate needs trials, and no more errors than trials")
    tail = (1 - level) / 2
    low = beta_quantile(errors, trials - errors + 1, tail) if errors > 0 else 0.0
    high = beta_quantile(errors + 1, trials - errors, 1 - tail) if errors < trials else 1.0
    return Interval(low, high)


def trials_needed(rate: float) -> int:
    """Return how many trials without an error it takes to claim ``rate`` at 95 % confidence.

    The "rule of 3" (ISO/IEC 19795-1:2021): no error in n trials means a rate below about 3/n.
    Raises ValueError unless 0 < rate < 1.
    """
    if not 0 < rate < 1:
        raise ValueError("a rate to be claimed lies between 0 and 1")
    return int(np.ceil(round(3 / rate, 6)))


def supports(rate: float, trials: int) -> bool:
    """Whether ``trials`` comparisons could support a claim at ``rate`` at all (rule of 3)."""
    return trials >= trials_needed(rate)


def support_statement(rate: float, trials: int, what: Trials) -> Sentence:
    """Say in one sentence that ``trials`` are too few for ``rate``; empty where they suffice."""
    if supports(rate, trials):
        return NOTHING
    if not trials:
        return _WITHOUT[what]
    return say(
        "Your {trials} cannot support a claim at {rate}: it takes {needed:,}.",
        trials=counted_of(trials, what),
        rate=say("{rate:g} %", rate=round(100 * rate, 9)),
        needed=trials_needed(rate),
    )


def rate_name(rate: float) -> str:
    """Return the rate as the reports name it: 0.01 is "1e-2", 0.002 is "2e-3"."""
    exponent = int(np.floor(log(rate, 10) + 1e-9))
    return f"{rate / 10.0**exponent:.6g}e{exponent}"
