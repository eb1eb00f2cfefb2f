"""Try thresholds that depend on how well a gallery picture shows its person.

    python scripts/try_recognizability.py LFW --test FILE.csv [--encoder ID]

Two ways of using recognizability (0..100, of the gallery picture): the less of a person can be
seen, the higher a score they need, by some score for each point below 90, or only below 80. For
each, FNIR at FPIR 10, 2, 1 and 0.2 % of drawn galleries of one picture for each person: of
everybody who is not in the file given with --test, on whom a rate would be chosen, and of the
people in it. The first table shows how high strangers score with gallery pictures of each
recognizability. Embeddings are compared as the program compares them. Intervals (95 %) come from
redrawing people; the change is paired.
"""

import argparse
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
from draws import Draw, draw_tests, drawn_scores, fnir_at_fpir
from numpy.typing import NDArray
from people import embed_people, names_in, once_each

from facegui.evaluation.figures import Figure
from facegui.matching.calibration import Calibration
from facegui.matching.embedded import EmbeddedPeople
from facegui.paths import default_data_dir, resource
from facegui.vision.loading import load_engine
from facegui.vision.models.spec import DEFAULT_ENCODER
from facegui.vision.models.store import ModelStore
from facegui.vision.recognizability import Recognizability

SEED = 20_261_129
RATES = (1e-1, 2e-2, 1e-2, 2e-3)
_SIZE, _DRAWS, _REPLICATES = 400, 20, 500
_BINS = (0, 60, 70, 80, 90, 101)

Floats = NDArray[np.float32]
# The score that people with gallery pictures of some recognizability (N,) need on top.
Way = Callable[[Floats], Floats]


def ways() -> dict[str, Way]:
    """Return everything that is tried, by name."""

    def below(limit: float, step: float) -> Way:
        return lambda values: step * np.maximum(limit - values, 0)

    tried = {"as it is": below(90, 0.0)}
    for limit, step in ((90, 0.0005), (90, 0.001), (90, 0.003), (80, 0.002), (80, 0.005)):
        tried[f"+{step:g} a point below {limit}"] = below(limit, step)
    tried["-0.001 a point below 90"] = below(90, -0.001)
    return tried


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--test", type=Path, required=True)
    parser.add_argument("--encoder", default=DEFAULT_ENCODER)
    options = parser.parse_args()
    engine = load_engine(ModelStore(default_data_dir() / "models"), options.encoder)
    name = engine.spec.space.replace("/", "-") + ".json"
    basis = Calibration.load(resource("calibration", name)).basis
    recognizability = Recognizability.of(engine.spec.space)
    if basis is None or recognizability is None:
        print(f"{engine.spec.space}: neither center nor recognizability.", file=sys.stderr)
        return 3
    everybody = once_each(engine.spec, embed_people(engine, options.folder))
    tested = names_in(options.test) & set(everybody.names)
    for title, people in (
        ("in no test file", everybody.without(tested)),
        ("in the test file", everybody.only(tested)),
    ):
        values = np.array(
            [min(recognizability.values(one).values()) for one in people.embeddings], np.float32
        )
        print(f"\n{len(people.names):,} people {title}, {len(values):,} pictures\n")
        measure(people.prepared(basis), values)
    return 0


def measure(people: EmbeddedPeople, values: Floats) -> None:
    """Print both tables."""
    square = people.embeddings @ people.embeddings.T
    tell_strangers(people, square, values)
    several = int((people.counts > 1).sum())
    size = min(_SIZE, len(people.names) - several // 2 - 100)
    tests = draw_tests(people, size, _DRAWS, np.random.default_rng(SEED))
    print(f"\nK = {size}, {_DRAWS} galleries\n")
    print("| a score needs | " + " | ".join(f"{100 * r:g} %" for r in RATES) + " | change at 1 % |")
    print("|---|" + "---|" * (len(RATES) + 1))
    before = missed(people, square, tests)
    for name, way in ways().items():
        moved = square - way(values)[None]
        found = fnir_at_fpir([drawn_scores(people, moved, tests)], RATES, seed=SEED)
        cells = " | ".join(_cell(found[rate]) for rate in RATES)
        print(f"| {name} | {cells} | {_change(before, missed(people, moved, tests))} |")


def tell_strangers(people: EmbeddedPeople, square: Floats, values: Floats) -> None:
    """Print how high strangers score with pictures of each recognizability."""
    strangers = np.where(people.person[:, None] == people.person, np.nan, square)
    tops = np.nanquantile(strangers, 1 - 1e-3, axis=0)
    print("| recognizability | pictures | 1 in 1,000 strangers reaches |\n|---|---|---|")
    for low, high in pairwise(_BINS):
        chosen = (values >= low) & (values < high)
        if chosen.any():
            reached = f"{tops[chosen].mean():.3f}"
            print(f"| {low} to {min(high, 100)} | {int(chosen.sum()):,} | {reached} |")
    print(f"\nCorrelation of the two: {np.corrcoef(values, tops)[0, 1]:+.2f}")


def missed(people: EmbeddedPeople, square: Floats, tests: tuple[Draw, ...]) -> Floats:
    """Return by person (P, 2) how many probes were missed at FPIR 1 %, and of how many."""
    scores = drawn_scores(people, square, tests)
    threshold = np.quantile(scores.nonmated, 1 - 1e-2)
    whose, size = scores.mated_person, len(people.names)
    lost = np.bincount(whose, scores.mated < threshold, minlength=size)
    asked = np.bincount(whose, minlength=size)
    return np.stack([lost, asked], axis=1)[asked > 0].astype(np.float32)


def _change(before: Floats, after: Floats) -> str:
    random, people = np.random.default_rng(SEED), len(before)
    rows = random.integers(people, size=(_REPLICATES, people))
    difference = (after[:, 0] - before[:, 0])[rows].sum(axis=1) / before[:, 1][rows].sum(axis=1)
    point = (after[:, 0] - before[:, 0]).sum() / before[:, 1].sum()
    low, high = np.quantile(difference, [0.025, 0.975])
    return f"{100 * point:+.2f} ({100 * low:+.2f} to {100 * high:+.2f})"


def _cell(figure: Figure) -> str:
    low, high = figure.limits or (float("nan"), float("nan"))
    return f"{100 * figure.value:.2f} ({100 * low:.1f}–{100 * high:.1f})"


if __name__ == "__main__":
    sys.exit(main())
