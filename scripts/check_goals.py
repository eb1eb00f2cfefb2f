"""Compare goals with outcomes: the shares of strangers stated and found to get a name.

    python scripts/check_goals.py DIR [--encoder ID] [--test FILE.csv]

Prints as Markdown, for goals of 10, 1 and 0.5 % of strangers and galleries of 10, 100 and 400
people: the stated interval of the rate, and the rate found for people who had no part in the
calibration.

- Calibrated on one half of the people, tested on the other, and the other way round: the cosine and
  the learned similarities, which are also fitted to that half.
- With --test: every similarity function with its shipped calibration, tested on the people of that
  protocol, who are not in it.

Embeddings are compared as the program compares pictures of any origin: relative to the mean of the
calibration's embeddings. Of each two names that look like one person's, one is left out. The rate
found is the mean over 400 drawn galleries; the last column says between which rates nine of ten
single galleries are.
"""

import argparse
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from people import basis_for, embed_people, names_in, once_each

from facegui.matching.calibrating import calibrate
from facegui.matching.calibration import Calibration
from facegui.matching.embedded import EmbeddedPeople
from facegui.matching.heads import Heads
from facegui.matching.operating_point import Goal, identification_point
from facegui.matching.similarity import Cosine, Similarity, SquaredDistance
from facegui.paths import default_data_dir, resource
from facegui.training.fitted_heads import heads_document
from facegui.vision.loading import load_engine
from facegui.vision.models.spec import DEFAULT_ENCODER
from facegui.vision.models.store import ModelStore

SEED = 20_261_122
GOALS = (0.1, 0.01, 0.005)
SIZES = (10, 100, 400)
DRAWS = 400

Rates = NDArray[np.float64]


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--encoder", default=DEFAULT_ENCODER)
    parser.add_argument("--test", type=Path)
    parser.add_argument("--shipped", action="store_true", help="without the two halves")
    options = parser.parse_args()
    engine = load_engine(ModelStore(default_data_dir() / "models"), options.encoder)
    everybody = once_each(engine.spec, embed_people(engine, options.folder))
    space = engine.spec.space
    if options.test:
        _shipped(space, everybody.only(names_in(options.test) & set(everybody.names)))
    halves = everybody.folds(2, np.random.default_rng(SEED))
    for at in () if options.shipped else (0, 1):
        basis = basis_for(engine.spec, halves[at])
        fit, tested = (halves[one].prepared(basis) for one in (at, 1 - at))
        made = Calibration.from_json(calibrate(fit, space))
        _table(f"Calibrated on half {at + 1}", made, tested, Cosine())
        heads = Heads.from_json(heads_document(fit, space), engine.spec.size)
        _learned(f"Fitted to and calibrated on half {at + 1}", heads, tested)
    return 0


def _shipped(space: str, tested: EmbeddedPeople) -> None:
    name, size = space.replace("/", "-"), tested.embeddings.shape[1]
    cosines = Calibration.load(resource("calibration", f"{name}.json"))
    tested = tested if cosines.basis is None else tested.prepared(cosines.basis)
    path = resource("calibration", f"{name}.heads.json")
    _table("Shipped calibration", cosines, tested, Cosine())
    distances = cosines.of_squared_distances()
    _table("Shipped calibration, squared distance", distances, tested, SquaredDistance())
    if path.exists():
        _learned("Shipped calibration", Heads.load(path, space=space, size=size), tested)


def _learned(title: str, heads: Heads, tested: EmbeddedPeople) -> None:
    for name, calibration in heads.calibrations.items():
        _table(f"{title}, {name}", calibration, tested, heads.similarities[name])


def _table(
    title: str, calibration: Calibration, tested: EmbeddedPeople, similarity: Similarity
) -> None:
    print(f"\n### {title}: {calibration.people:,} people; tested: {len(tested.names):,} others\n")
    print("| goal | K | threshold | stated | found | inside | single galleries |")
    print("|---|---|---|---|---|---|---|")
    vectors = tested.embeddings[tested.first]
    square = similarity.scores(vectors, vectors)
    for fpir in GOALS:
        for size in SIZES:
            # Without the verification goal, which would be the stricter one in a small gallery.
            point = identification_point(calibration, Goal(fpir, fmr=1.0), size)
            rates = _found(square, size, point.threshold, np.random.default_rng(SEED))
            found = float(rates.mean())
            inside = point.rate_low <= found <= point.rate_high
            print(
                f"| {_percent(fpir)} | {size} | {point.threshold:.3f} | "
                f"{_percent(point.rate_low)} – {_percent(point.rate_high)}"
                f"{'' if point.supported else ' (not supported)'} | {_percent(found)} | "
                f"{'yes' if inside else 'no'} | "
                + " – ".join(_percent(float(rate)) for rate in np.quantile(rates, [0.05, 0.95]))
                + " |",
                flush=True,
            )


def _found(
    square: NDArray[np.float32], size: int, threshold: float, random: np.random.Generator
) -> Rates:
    """Return the share of strangers named in each of DRAWS galleries."""
    matched = square >= threshold
    rates = np.empty(DRAWS)
    for draw in range(DRAWS):
        order = random.permutation(len(square))
        rates[draw] = matched[np.ix_(order[size:], order[:size])].any(axis=1).mean()
    return rates


def _percent(rate: float) -> str:
    return f"{100 * rate:.2f} %"


if __name__ == "__main__":
    sys.exit(main())
