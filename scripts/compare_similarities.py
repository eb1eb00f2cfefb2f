"""Compare the four similarity functions side by side, with and without score normalization.

    python scripts/compare_similarities.py DIR [--encoder ID] [--test FILE.csv]
        [--leave-out NAME...]

Prints two tables as Markdown: FNIR at FPIR 10, 2, 1 and 0.2 % for galleries of 10, 100 and 400
people with one picture each, drawn from people who had no part in any fit.

- People of the protocol given with --test; everything is fitted to everybody else.
- Everybody, in two halves that share nobody: fitted to one, tested on the other, and the mean.

Embeddings are compared as the program compares them: their parts are weighted, and the mean of the
fit's embeddings is subtracted. People given with --leave-out are in no table: those known to be in
DIR under a second name.

Intervals (95 %) come from redrawing the tested people. Normalization is AS-norm (Matejka et al.
2017) against the 200 closest of 4,000 synthetic vectors, drawn from a mixture of 16 Gaussians with
one covariance that is fitted to the people of the fit.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from draws import DrawnScores, draw_tests, drawn_scores, fnir_at_fpir
from numpy.typing import NDArray
from people import basis_for, embed_people, names_in

from facegui.evaluation.bootstrap import support_statement
from facegui.evaluation.figures import Figure
from facegui.matching.embedded import EmbeddedPeople
from facegui.matching.similarity import Similarity, SimilarityName
from facegui.paths import default_data_dir
from facegui.training.fitted_heads import SEED, fitted
from facegui.vision.loading import load_engine
from facegui.vision.models.spec import DEFAULT_ENCODER, EncoderSpec
from facegui.vision.models.store import ModelStore

RATES = (1e-1, 2e-2, 1e-2, 2e-3)
SIZES = (10, 100, 400)
DRAWS = {10: 150, 100: 40, 400: 20}
COHORT, CLOSEST, COMPONENTS = 4_000, 200, 16

Floats = NDArray[np.float32]
Halves = Sequence[tuple[EmbeddedPeople, EmbeddedPeople]]


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--encoder", default=DEFAULT_ENCODER)
    parser.add_argument("--test", type=Path)
    parser.add_argument("--leave-out", nargs="+", default=[], metavar="NAME")
    options = parser.parse_args()
    engine = load_engine(ModelStore(default_data_dir() / "models"), options.encoder)
    everybody = embed_people(engine, options.folder).without(options.leave_out)
    print(f"Encoder {engine.spec.space}, seed {SEED}.")
    if options.test:
        tested = everybody.only(names_in(options.test) & set(everybody.names))
        fit = everybody.without(tested.names)
        _table("People of the protocol", [_prepared(engine.spec, fit, tested)])
    first, second = everybody.folds(2, np.random.default_rng(SEED))
    halves = [_prepared(engine.spec, *pair) for pair in ((first, second), (second, first))]
    _table("Everybody, two halves", halves)
    return 0


def _prepared(
    spec: EncoderSpec, fit: EmbeddedPeople, tested: EmbeddedPeople
) -> tuple[EmbeddedPeople, EmbeddedPeople]:
    """Prepare both groups with the basis of the fit."""
    basis = basis_for(spec, fit)
    return fit.prepared(basis), tested.prepared(basis)


def _table(title: str, parts: Halves) -> None:
    tested = ", ".join(
        f"{len(people.names):,} people ({int((people.counts > 1).sum())} with a second picture)"
        for _, people in parts
    )
    print(f"\n### {title}\n\nTested: {tested}.\n")
    print("| K | similarity | AS-norm | " + " | ".join(f"{100 * r:g} %" for r in RATES) + " |")
    print("|---|---|---|" + "---|" * len(RATES))
    squares = {
        (name, normalized): [_square(name, normalized, *part) for part in parts]
        for name in SimilarityName
        for normalized in (False, True)
    }
    for size in SIZES:
        tests = [
            draw_tests(people, size, DRAWS[size], np.random.default_rng(SEED))
            for _, people in parts
        ]
        for (name, normalized), square in squares.items():
            scores = [
                drawn_scores(people, one, drawn)
                for (_, people), one, drawn in zip(parts, square, tests, strict=True)
            ]
            _row(size, name, normalized, scores)
        strangers = sum(len(drawn[0].strangers) for drawn in tests)
        print(support_statement(RATES[-1], strangers, "stranger"), file=sys.stderr)


def _row(size: int, name: str, normalized: bool, scores: Sequence[DrawnScores]) -> None:
    figures = fnir_at_fpir(scores, RATES, seed=SEED)
    cells = " | ".join(_cell(figures[rate]) for rate in RATES)
    print(f"| {size} | {name} | {'yes' if normalized else 'no'} | {cells} |", flush=True)


def _cell(figure: Figure) -> str:
    low, high = figure.limits or (float("nan"), float("nan"))
    return f"{100 * figure.value:.1f} ({100 * low:.1f}–{100 * high:.1f})"


def _square(
    name: SimilarityName, normalized: bool, fit: EmbeddedPeople, tested: EmbeddedPeople
) -> Floats:
    """Return the scores of all tested pictures with each other, rows as probes."""
    similarity = fitted(name, fit)
    vectors = tested.embeddings
    square = similarity.scores(vectors, vectors)
    if normalized:
        square = as_norm(square, similarity, vectors, synthetic_cohort(fit))
    return square


def as_norm(square: Floats, similarity: Similarity, vectors: Floats, cohort: Floats) -> Floats:
    """Return score minus mean, over deviation, of each side's closest cohort scores, averaged."""
    closest = np.sort(similarity.scores(vectors, cohort), axis=1)[:, -CLOSEST:]
    mean, deviation = closest.mean(axis=1), closest.std(axis=1)
    probes = (square - mean[:, None]) / deviation[:, None]
    gallery = (square - mean) / deviation
    return np.asarray((probes + gallery) / 2, np.float32)


def synthetic_cohort(people: EmbeddedPeople) -> Floats:
    """Draw unit vectors (COHORT, D) of no real person, from a mixture fitted to first pictures."""
    random = np.random.default_rng(SEED)
    vectors = people.embeddings[people.first].astype(np.float64)
    centers = vectors[random.choice(len(vectors), COMPONENTS, replace=False)]
    for _ in range(30):
        nearest = (vectors @ centers.T - (centers**2).sum(axis=1) / 2).argmax(axis=1)
        centers = np.stack(
            [
                vectors[nearest == one].mean(axis=0) if (nearest == one).any() else centers[one]
                for one in range(COMPONENTS)
            ]
        )
    around = np.cov((vectors - centers[nearest]).T) + 1e-6 * np.eye(vectors.shape[1])
    chosen = random.choice(nearest, COHORT)
    drawn = centers[chosen] + random.multivariate_normal(np.zeros(len(around)), around, COHORT)
    return np.asarray(drawn / np.linalg.norm(drawn, axis=1, keepdims=True), np.float32)


if __name__ == "__main__":
    sys.exit(main())
