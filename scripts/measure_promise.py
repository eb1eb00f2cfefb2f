"""Measure the promise for galleries of 100, 400 and 1,000 people, and the price of caution.

    python scripts/measure_promise.py DIR [--encoder ID] [--test FILE.csv] [--draws N]

DIR has one folder of pictures for each person; of each two names that look like one person's, one
is left out. In every draw K people are enrolled from one picture each, and the program's own search
is tested with each strictness: how many strangers get a name, and how many pictures of enrolled
people do not get their own. Nobody in a probe or a gallery had a part in the thresholds:

- with --test, the shipped calibration and the people of that protocol (100 and 400 enrolled);
- a calibration on one half of the people, tested on the other half, both ways (100 and 400);
- a calibration on one third, tested on the two others, three ways (1,000 enrolled).

"Threshold alone" is without the program's further requirements: a lead over the runner-up, and a
higher score for people whom somebody enrolled resembles. "Exact" is what would be missed at the
threshold that lets through exactly the promised share of these strangers, which nobody could know
beforehand; whatever is missed beyond that is the price of caution. Intervals (95 %) come from
redrawing the people in the probes, with the same calibration.
"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from draws import Draw, draw_tests
from numpy.typing import NDArray
from people import basis_for, embed_people, names_in, once_each

from facegui.evaluation.bootstrap import draw_people, gather, percentile_interval, rate_interval
from facegui.evaluation.curves import Rates, Scores, error_curves, fnmr_at_fmr
from facegui.evaluation.figures import Figure
from facegui.evaluation.naming import name_probes
from facegui.evaluation.openset import hit_scores, top_scores
from facegui.gallery.index import Index
from facegui.matching.calibrating import calibrate
from facegui.matching.calibration import Calibration
from facegui.matching.embedded import EmbeddedPeople, Positions
from facegui.matching.operating_point import GOALS, Goal, Strictness
from facegui.matching.watchlist import SearchGallery
from facegui.paths import default_data_dir, resource
from facegui.vision.loading import load_engine
from facegui.vision.models.spec import DEFAULT_ENCODER
from facegui.vision.models.store import ModelStore

SEED = 20_261_129
_REPLICATES = 500

Bools = NDArray[np.bool_]
Part = tuple[Calibration, EmbeddedPeople]


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """The answers to all probes of some draws: own pictures (n,) and strangers' (m,).

    ``hits`` are scores with the own person if they come first, ``missed`` tells who did not get
    their own name, ``wrong`` who got another one. ``tops`` are strangers' highest scores, ``named``
    tells whether they got a name. ``people`` and ``strangers`` are the probes' people by number;
    ``thresholds`` are those in force, one for each draw.
    """

    hits: Scores = field(repr=False)
    missed: Bools = field(repr=False)
    wrong: Bools = field(repr=False)
    people: Positions = field(repr=False)
    tops: Scores = field(repr=False)
    named: Bools = field(repr=False)
    strangers: Positions = field(repr=False)
    thresholds: Rates = field(repr=False)

    def rates(self, goal: float, own: Rates, others: Rates) -> dict[str, Rates]:
        """Return the rates (…) if probes have the weights ``own`` (…, n) and ``others`` (…, m)."""
        missed = (own * self.missed).sum(axis=-1) / own.sum(axis=-1)
        exact = fnmr_at_fmr(error_curves(self.hits, self.tops, own, others), goal)
        return {
            "named": (others * self.named).sum(axis=-1) / others.sum(axis=-1),
            "missed": missed,
            "exact": exact,
            "caution": missed - exact,
        }

    @property
    def alone(self) -> tuple[float, float]:
        """Return the shares of strangers named and own missed, by the thresholds alone."""
        own, others = (
            np.repeat(self.thresholds, len(side) // len(self.thresholds))
            for side in (self.hits, self.tops)
        )
        return float((self.tops >= others).mean()), float((self.hits < own).mean())

    def drawn(self, goal: float, random: np.random.Generator) -> dict[str, Rates]:
        """Return the rates after redrawing people, (replicates,) each."""
        own, others = (
            np.unique(one, return_inverse=True)[1] for one in (self.people, self.strangers)
        )

        def measure(count: int) -> dict[str, Rates]:
            weights = [
                draw_people(random, int(one.max()) + 1, count)[:, one] for one in (own, others)
            ]
            return self.rates(goal, *weights)

        return gather(_REPLICATES, len(own) + len(others), measure)


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--encoder", default=DEFAULT_ENCODER)
    parser.add_argument("--test", type=Path)
    parser.add_argument("--draws", type=int, default=20)
    options = parser.parse_args()
    engine = load_engine(ModelStore(default_data_dir() / "models"), options.encoder)
    spec = engine.spec
    everybody = once_each(spec, embed_people(engine, options.folder))

    def calibrated(fit: EmbeddedPeople) -> Calibration:
        return Calibration.from_json(calibrate(fit, spec.space, basis=basis_for(spec, fit)))

    print(f"Encoder {spec.space}, seed {SEED}, {options.draws} draws.")
    if options.test is not None:
        path = resource("calibration", spec.space.replace("/", "-") + ".json")
        tested = everybody.only(names_in(options.test) & set(everybody.names))
        _table("The shipped calibration", [(Calibration.load(path), tested)], 100, options.draws)
        _table("The shipped calibration", [(Calibration.load(path), tested)], 400, options.draws)
    random = np.random.default_rng(SEED)
    halves = everybody.folds(2, random)
    parts = [(calibrated(halves[at]), halves[1 - at]) for at in (0, 1)]
    _table("Half by half", parts, 100, options.draws)
    _table("Half by half", parts, 400, options.draws)
    thirds = everybody.folds(3, random)
    parts = [(calibrated(third), everybody.without(third.names)) for third in thirds]
    _table("Two thirds by one", parts, 1000, options.draws)
    return 0


def _table(title: str, parts: Sequence[Part], size: int, draws: int) -> None:
    """Print one line for each strictness."""
    fits = " and ".join(f"{one.people:,}" for one, _ in parts)
    told = " and ".join(f"{len(people.names):,}" for _, people in parts)
    print(f"\n### {title}: calibrated on {fits} people; tested: {told} others; K = {size:,}\n")
    print("| promised | strangers named | own missed | threshold alone | exact | caution | wrong |")
    print("|---|---|---|---|---|---|---|")
    for strictness in Strictness:
        goal = GOALS[strictness]
        asked = [ask(people, known, goal, size, draws) for known, people in parts]
        _line(strictness, goal, asked)
    mated, strangers = (
        sum(len(np.unique(getattr(one, side))) for one in asked) for side in ("people", "strangers")
    )
    counts = f"{sum(len(one.hits) for one in asked):,} own pictures of {mated:,} people"
    strange = f"{sum(len(one.tops) for one in asked):,} pictures of {strangers:,} strangers"
    print(f"\nAsked: {counts}, {strange}.", flush=True)


def _line(strictness: Strictness, goal: Goal, asked: Sequence[Asked]) -> None:
    random = np.random.default_rng(SEED)
    points = [one.rates(goal.fpir, np.ones(len(one.hits)), np.ones(len(one.tops))) for one in asked]
    drawn = [one.drawn(goal.fpir, random) for one in asked]
    people, strangers = (
        sum(len(np.unique(getattr(one, side))) for one in asked) for side in ("people", "strangers")
    )
    trials = sum(len(one.hits) for one in asked), sum(len(one.tops) for one in asked)

    def figure(name: str) -> Figure:
        point = float(np.mean([one[name] for one in points]))
        values = np.mean([one[name] for one in drawn], axis=0)
        if name == "caution":
            return Figure(point, percentile_interval(values, point))
        among = (strangers, trials[1]) if name == "named" else (people, trials[0])
        return Figure(point, rate_interval(values, point, *among))

    alone = [np.mean(values) for values in zip(*(one.alone for one in asked), strict=True)]
    wrong = sum(int(one.wrong.sum()) for one in asked)
    named, missed, exact, caution = (
        _cell(figure(name)) for name in ("named", "missed", "exact", "caution")
    )
    print(
        f"| {strictness}: {100 * goal.fpir:g} % | {named} | {missed} | "
        f"{100 * alone[0]:.2f} / {100 * alone[1]:.2f} % | {exact} | {caution} | {wrong:,} |",
        flush=True,
    )


def _cell(figure: Figure) -> str:
    low, high = figure.limits or (float("nan"), float("nan"))
    return f"{100 * figure.value:.2f} % ({100 * low:.2f} to {100 * high:.2f})"


def ask(
    people: EmbeddedPeople, calibration: Calibration, goal: Goal, size: int, draws: int
) -> Asked:
    """Test the program's own search in every draw."""
    tests = draw_tests(people, size, draws, np.random.default_rng(SEED))
    found = [_answers(people, calibration, goal, test) for test in tests]
    hits, missed, wrong, tops, named = (
        np.concatenate([one[at] for one in found]) for at in range(5)
    )
    own, others = (
        people.person[np.concatenate([getattr(test, side) for test in tests])]
        for side in ("mated", "strangers")
    )
    thresholds = np.array([one[5] for one in found])
    return Asked(hits, missed, wrong, own, tops, named, others, thresholds)


def _answers(
    people: EmbeddedPeople, calibration: Calibration, goal: Goal, test: Draw
) -> tuple[Scores, Bools, Bools, Scores, Bools, float]:
    """Enroll people and search the probes; return one draw's part of `Asked`."""
    index = Index.from_arrays(people.embeddings[test.gallery], space=calibration.space)
    watchlist = SearchGallery.of(index, calibration, goal)
    templates, point = watchlist.templates, watchlist.identification
    rows = np.concatenate([test.mated, test.strangers])
    scores = templates.scores(watchlist.prepared(people.embeddings[rows]))
    likeness = templates.scores(templates.vectors)
    names = [str(at) for at in range(len(test.gallery))]
    given = name_probes(scores, likeness, names, point).columns
    own = np.arange(len(test.mated))
    said, others = given[: len(own)], given[len(own) :]
    return (
        hit_scores(scores[: len(own)], own),
        said != own,
        (said != own) & (said >= 0),
        top_scores(scores[len(own) :]),
        others >= 0,
        point.threshold,
    )


if __name__ == "__main__":
    sys.exit(main())
