"""The similarity functions side by side on the same pictures, to see if one is better.

All are read off their curves. The same resampled people serve all functions, so that each
difference gets its own interval: two functions that miss the same people differ by less than their
separate intervals suggest.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from math import isfinite

import numpy as np
from numpy.typing import NDArray

from facegui.evaluation.bootstrap import (
    Interval,
    draw_people,
    gather,
    pair_weights,
    percentile_interval,
    rate_interval,
    rate_name,
    supports,
)
from facegui.evaluation.curves import (
    Rates,
    Scores,
    equal_error_rate,
    error_curves,
    fnmr_at_fmr,
)
from facegui.evaluation.figures import Figure
from facegui.evaluation.openset import hit_scores, own_columns, top_scores
from facegui.evaluation.protocols import IdentificationProtocol, Pair
from facegui.evaluation.reporting.text import cells, rate_percent
from facegui.matching.similarity import LEARNED, SimilarityName
from facegui.text import NOTHING, Sentence, join, say

RATE = 1e-2
"""FMR and FPIR at which the functions are compared."""

Side = Mapping[SimilarityName, tuple[Scores, Scores]]
_EER = "eer"
_CLAIM = 0.95


@dataclass(frozen=True, slots=True)
class Row:
    """One function: EER and FNMR at FMR `RATE` of pairs, FNIR at FPIR `RATE` of the search.

    A figure is NaN where there is no such test. ``gains`` says by measure how much less it misses
    than the cosine, with an interval that allows for the number of comparisons.
    """

    name: SimilarityName
    eer: Figure
    fnmr: Figure
    fnir: Figure
    gains: Mapping[str, Interval] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Comparison:
    """One row a function, the cosine first, and what may be said of them in a sentence."""

    rows: tuple[Row, ...]
    said: Sentence


def table_of(made: Comparison) -> list[tuple[str, ...]]:
    """Return the rows as text, one column a function; a measure without a test has no rows."""
    at = rate_percent(RATE)
    titles = {
        "eer": say("EER"),
        "fnmr": say("FNMR at FMR {rate}", rate=at),
        "fnir": say("FNIR at FPIR {rate}", rate=at),
    }
    lines: list[tuple[str, ...]] = [("", *(str(row.name) for row in made.rows))]
    for measure, title in titles.items():
        figures = [getattr(row, measure) for row in made.rows]
        if isfinite(figures[0].value):
            values, limits = zip(*map(cells, figures), strict=True)
            lines += [(title, *values), (say("95 % interval"), *limits)]
    return lines


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """The results of one test: figures and replicates (n,) by measure and function.

    ``trials`` is how many non-mated pairs or strangers it had.
    """

    trials: int
    figures: Mapping[str, Mapping[SimilarityName, Figure]]
    drawn: Mapping[str, Mapping[SimilarityName, Rates]]


def compare_pairs(
    pairs: Sequence[Pair],
    scores: Mapping[SimilarityName, Scores],
    *,
    seed: int = 0,
    replicates: int = 1000,
) -> Measured:
    """Measure every function on the same pairs; ``scores`` (n,) each."""
    mated = np.array([pair.mated for pair in pairs], bool)
    names = sorted({one for pair in pairs for one in (pair.first_person, pair.second_person)})
    first = own_columns([pair.first_person for pair in pairs], names)
    second = own_columns([pair.second_person for pair in pairs], names)
    random = np.random.default_rng(seed)

    def weights(count: int) -> tuple[Rates, Rates]:
        drawn = pair_weights(draw_people(random, len(names), count), first, second)
        return drawn[:, mated], drawn[:, ~mated]

    sides = {name: (one[mated], one[~mated]) for name, one in scores.items()}
    people = len(np.unique(first[mated]))
    return _measured(sides, (_EER, rate_name(RATE)), weights, people, replicates)


def compare_search(
    protocol: IdentificationProtocol,
    scores: Mapping[SimilarityName, Scores],
    *,
    seed: int = 0,
    replicates: int = 1000,
) -> Measured:
    """Measure every function on the same search; ``scores`` (probes, people) each."""
    count = len(protocol.mated)
    own = own_columns([probe.person for probe in protocol.mated], protocol.people)
    mated, people = _numbered([probe.person for probe in protocol.mated])
    strangers, others = _numbered([probe.person for probe in protocol.nonmated])
    random = np.random.default_rng(seed)

    def weights(draws: int) -> tuple[Rates, Rates]:
        return (
            draw_people(random, people, draws)[:, mated],
            draw_people(random, others, draws)[:, strangers],
        )

    sides = {
        name: (hit_scores(one[:count], own), top_scores(one[count:]))
        for name, one in scores.items()
    }
    return _measured(sides, (rate_name(RATE),), weights, people, replicates)


def comparison(pairs: Measured | None, search: Measured | None) -> Comparison:
    """Put the rows together. Raises ValueError without any test."""
    if pairs is None and search is None:
        raise ValueError("there is no test to compare by")
    tests = {kind: test for kind, test in (("FNMR", pairs), ("FNIR", search)) if test}
    names = next(iter(tests.values())).figures[rate_name(RATE)]
    telling = {kind: test for kind, test in tests.items() if supports(RATE, test.trials)}
    gains = _gains(telling)
    rows = tuple(
        Row(
            name,
            _figure(pairs, _EER, name),
            _figure(pairs, rate_name(RATE), name),
            _figure(search, rate_name(RATE), name),
            gains.get(name, {}),
        )
        for name in names
    )
    return Comparison(rows, _said(rows, telling, len(telling) < len(tests)))


def _measured(
    sides: Side,
    measures: Sequence[str],
    weights: Callable[[int], tuple[Rates, Rates]],
    people: int,
    replicates: int,
) -> Measured:
    """Measure once, then again for every draw of the ``people`` of the mated side."""

    def measure(drawn: tuple[Rates | None, Rates | None]) -> dict[str, Rates]:
        return {
            f"{name} {one}": value
            for name, (mated, nonmated) in sides.items()
            for one, value in _read_off(mated, nonmated, measures, drawn).items()
        }

    point = measure((None, None))
    mated, nonmated = next(iter(sides.values()))
    trials = len(nonmated)
    cells = (len(mated) + trials) * len(sides)
    drawn = gather(replicates, cells, lambda count: measure(weights(count)))
    figures: dict[str, dict[SimilarityName, Figure]] = {}
    values: dict[str, dict[SimilarityName, Rates]] = {}
    for one in measures:
        for name in sides:
            at, found = float(point[f"{name} {one}"]), drawn[f"{name} {one}"]
            if one == _EER and 0 < at < 1:
                interval = percentile_interval(found, at)  # like the verification report
            else:
                interval = rate_interval(found, at, people, len(mated))
            figures.setdefault(one, {})[name] = Figure(at, interval)
            values.setdefault(one, {})[name] = found
    return Measured(trials, figures, values)


def _read_off(
    mated: Scores,
    nonmated: Scores,
    measures: Sequence[str],
    weights: tuple[Rates | None, Rates | None],
) -> dict[str, Rates]:
    curves = error_curves(mated, nonmated, *weights)
    return {
        one: equal_error_rate(curves) if one == _EER else fnmr_at_fmr(curves, RATE)
        for one in measures
    }


def _gains(tests: Mapping[str, Measured]) -> dict[SimilarityName, dict[str, Interval]]:
    """Intervals of the gain over the cosine, so wide that all of them hold at once (Bonferroni)."""
    tail = 100 * (1 - _CLAIM) / 2 / max(1, len(tests) * len(LEARNED))
    gains: dict[SimilarityName, dict[str, Interval]] = {}
    for kind, test in tests.items():
        drawn = test.drawn[rate_name(RATE)]
        for name in LEARNED:
            difference = drawn[SimilarityName.COSINE] - drawn[name]
            defined = difference[~np.isnan(difference)]
            if len(defined):
                low, high = np.percentile(defined, [tail, 100 - tail])
                gains.setdefault(name, {})[kind] = Interval(float(low), float(high))
    return gains


def _said(rows: Sequence[Row], telling: Collection[str], some_too_small: bool) -> Sentence:
    if not telling:
        return say("These pictures are too few to tell which function is better.")
    found = _found(rows)
    if not some_too_small:
        return found
    if "FNMR" in telling:
        return join(found, say("The search has too few strangers to tell."))
    return join(found, say("The pairs are too few to tell."))


def _found(rows: Sequence[Row]) -> Sentence:
    better = [_better(row, kind, gain) for row in rows for kind, gain in row.gains.items()]
    told = join(*better, between="; ")
    if told:
        return say("Compared with the cosine on these people: {told}.", told=told)
    return say(
        "None is measurably better than the cosine on these people: every difference may be "
        "chance. The squared distance orders pairs as the cosine does."
    )


def _better(row: Row, kind: str, gain: Interval) -> Sentence:
    """Say how much less or more a function misses than the cosine; empty where it may be chance."""
    if gain.low <= 0 <= gain.high:
        return NOTHING
    low, high = sorted((100 * abs(gain.low), 100 * abs(gain.high)))
    name, rate = str(row.name), 100 * RATE
    if kind == "FNMR":
        what = (
            say("{low:.2f} to {high:.2f} in 100 pairs fewer", low=low, high=high)
            if gain.low > 0
            else say("{low:.2f} to {high:.2f} in 100 pairs more", low=low, high=high)
        )
        return say("{name} misses {what} at FMR {rate:g} %", name=name, what=what, rate=rate)
    what = (
        say("{low:.2f} to {high:.2f} in 100 enrolled people fewer", low=low, high=high)
        if gain.low > 0
        else say("{low:.2f} to {high:.2f} in 100 enrolled people more", low=low, high=high)
    )
    return say("{name} misses {what} at FPIR {rate:g} %", name=name, what=what, rate=rate)


def _figure(test: Measured | None, measure: str, name: SimilarityName) -> Figure:
    return test.figures[measure][name] if test else Figure(float("nan"))


def _numbered(people: Sequence[str]) -> tuple[NDArray[np.intp], int]:
    names, number = np.unique(np.array(people, str), return_inverse=True)
    return number.astype(np.intp), len(names)
