"""Train the learned similarities and the calibrated heads, and write them for the program.

    python scripts/train_heads.py DIR [--encoder ID] [--except FILE.csv] [--group DIR] [--out FILE]

Run it after calibrate.py, whose file says how embeddings are prepared, with the same --group. DIR
has one folder of pictures for each person. People named in the ``person`` column of the file given
with --except are left out of every fit; the figures printed at the end are theirs if there are any.
Each head is fitted to everybody else; probabilities and thresholds are fitted to scores of people
who had no part in the head that gave them (subject-disjoint folds). The same folder and seed give
the same file, which has nothing about a person.
"""

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
from people import embed_people, names_in
from twice_named import twice_named

from facegui.evaluation.reliability import Reliability, reliability
from facegui.matching.calibration import Calibration
from facegui.matching.embedded import EmbeddedPeople
from facegui.matching.heads import Heads
from facegui.matching.probability import Probability
from facegui.matching.similarity import SimilarityName
from facegui.paths import default_data_dir
from facegui.training.cross_fit import PairScores, pair_scores
from facegui.training.fitted_heads import SEED, heads_document
from facegui.vision.loading import load_engine
from facegui.vision.models.store import ModelStore

_CALIBRATIONS = Path(__file__).parents[1] / "resources" / "calibration"


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--encoder", default="mobilefacenet")
    parser.add_argument("--except", dest="left_out", type=Path)
    parser.add_argument("--group", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument(
        "--shipped", action="store_true", help="fit nothing, tell of what is shipped"
    )
    options = parser.parse_args()
    engine = load_engine(ModelStore(default_data_dir() / "models"), options.encoder)
    name = engine.spec.space.replace("/", "-")
    calibration = Calibration.load(_CALIBRATIONS / f"{name}.json")
    basis = calibration.basis
    if basis is None:
        print(f"{name}: calibrate it first.", file=sys.stderr)
        return 3
    everybody = embed_people(engine, options.folder).prepared(basis)
    everybody = everybody.without({max(one.names) for one in twice_named(everybody)})
    group = options.group and embed_people(engine, options.group).prepared(basis)
    left_out = names_in(options.left_out) & set(everybody.names)
    people = everybody.without(left_out)
    unseen = everybody.only(left_out) if left_out else None
    if options.shipped and unseen is not None:
        path = _CALIBRATIONS / f"{name}.heads.json"
        _tell_all(unseen, Heads.load(path, space=engine.spec.space, size=engine.spec.size))
        return 0
    document = heads_document(people, engine.spec.space, group=group)
    origin = {"by": "scripts/train_heads.py", "folder": options.folder.name}
    document["made"] = {**origin, **document["made"]}
    if unseen is not None:
        _tell_all(unseen, Heads.from_json(document, engine.spec.size))
    out = options.out or _CALIBRATIONS / f"{name}.heads.json"
    out.write_text(json.dumps(document, indent=1) + "\n", "utf-8")
    print(f"{out}: {document['made']}", file=sys.stderr)
    return 0


def _tell_all(unseen: EmbeddedPeople, heads: Heads) -> None:
    """Print how well the probabilities fit people who were in no fit."""
    random = np.random.default_rng(SEED)
    for name in SimilarityName:
        scores = pair_scores(heads.similarities[name], unseen, random)
        _tell(name, heads.probabilities[name], scores)


def _tell(name: SimilarityName, probability: Probability, scores: PairScores) -> None:
    """Print how well the probability fits people who were in no fit."""
    for prior in (0.5, 0.1, 0.01):
        found = reliable(replace(probability, prior=prior), scores)
        print(
            f"{name}, prior {prior}: expected calibration error {100 * found.error:.2f} %, "
            f"Brier {found.brier:.5f}; between 5 and 95 %: {100 * found.uncertain:.2f} % of "
            f"pairs, error {100 * found.uncertain_error:.1f} %"
        )
        if prior == 0.5:
            for one in found.bins:
                print(f"   said {one.said:.3f}  true {one.true:.3f}  pairs {one.count:,}")


def reliable(probability: Probability, scores: PairScores) -> Reliability:
    """Compare stated and true rates, with mated pairs as frequent as the prior says."""
    said = probability.of(np.concatenate([scores.mated, scores.nonmated]))
    true = np.repeat([1.0, 0.0], [len(scores.mated), len(scores.nonmated)])
    weights = np.concatenate(
        [
            scores.mated_weights * probability.prior,
            scores.nonmated_weights * (1 - probability.prior),
        ]
    )
    return reliability(said, true, weights)


if __name__ == "__main__":
    sys.exit(main())
