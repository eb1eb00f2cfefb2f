"""Measure an encoder's score distributions on a folder of people and write a calibration file.

    python scripts/calibrate.py DIR [--encoder ID] [--except FILE.csv] [--group DIR] [--out FILE]

The calibration is that of the cosine. That of the squared distance follows from it, and
train_heads.py makes those of the learned similarities together with their weights.

DIR has one folder of pictures for each person. People named in the ``person`` column of the file
given with --except are left out, so that nobody in a later test had a part in the fit. So is one of
each two names that look like one person's; the file lists them. --group is a folder of the people
of the worst known group at one place (webcam_people.py makes one). The file has rates, scores and
the mean of all embeddings, nothing about a person. The same folders and seed give the same file.
"""

import argparse
import json
import sys
from pathlib import Path

from people import basis_for, embed_people, names_in
from twice_named import twice_named

from facegui import __version__
from facegui.matching.calibrating import SEED, GroupScores, calibrate
from facegui.matching.similarity import Cosine
from facegui.paths import default_data_dir
from facegui.vision.loading import load_engine
from facegui.vision.models.store import ModelStore


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--encoder", default="mobilefacenet")
    parser.add_argument("--except", dest="left_out", type=Path)
    parser.add_argument("--group", type=Path)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    engine = load_engine(ModelStore(default_data_dir() / "models"), options.encoder)
    people = embed_people(engine, options.folder).without(names_in(options.left_out))
    basis = basis_for(engine.spec, people)
    twice = twice_named(people.prepared(basis))
    people = people.without({max(one.names) for one in twice})
    basis = basis_for(engine.spec, people)
    group = None
    if options.group is not None:
        worst = embed_people(engine, options.group).prepared(basis)
        group = GroupScores.of(worst, Cosine())
    try:
        document = calibrate(people, engine.spec.space, basis=basis, group=group)
    except ValueError as problem:
        print(f"{options.folder}: {problem}.", file=sys.stderr)
        return 3
    document["made"] = {
        "by": "scripts/calibrate.py",
        "facegui": __version__,
        "folder": options.folder.name,
        "people": len(people.names),
        "pictures": len(people.person),
        "left_out_as_twice_named": [[*one.names, round(one.score, 3)] for one in twice],
        "seed": SEED,
    }
    name = engine.spec.space.replace("/", "-") + ".json"
    out = options.out or Path(__file__).parents[1] / "resources" / "calibration" / name
    out.write_text(json.dumps(document, indent=1) + "\n", "utf-8")
    print(f"{out}: {document['made']}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
