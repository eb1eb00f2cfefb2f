"""Measure how to weight the parts of the joint encoder: for the worst place, not the mean.

    python scripts/choose_weights.py LFW --except FILE.csv --names FILE --desk DIR [--draws N]

LFW has one folder of pictures for each person, FILE.csv the people of the identification test, who
are in no fit, and --names a group of its people; --desk is a folder of people at one webcam
(webcam_people.py makes one). For each weight of MobileFaceNet a calibration is made from everybody
in neither group, and the program's own search is tested: on galleries of 400 press photographs
(FNIR at FPIR 1 and 0.2 %, read off the curve), and on N galleries of 3 to 8 people of each group,
enrolled from one picture each: strangers' pictures that get a name, own pictures that do not.
"""

import argparse
import sys
from pathlib import Path

import numpy as np
from draws import draw_tests, drawn_scores, fnir_at_fpir
from people import embed_people, names_in
from twice_named import twice_named

from facegui.gallery.index import Index
from facegui.matching.calibrating import basis_of, calibrate
from facegui.matching.calibration import Calibration
from facegui.matching.embedded import EmbeddedPeople
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.watchlist import SearchGallery
from facegui.paths import default_data_dir
from facegui.vision.loading import load_engine
from facegui.vision.models.store import ModelStore

SEED = 20_261_129
WEIGHTS = (0.0, 0.1, 0.2, 0.3, 0.5, 1.0)
_ENCODER = "mobilefacenet+sface"
_SIZES = range(3, 9)


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--except", dest="left_out", type=Path, required=True)
    parser.add_argument("--names", type=Path, required=True)
    parser.add_argument("--desk", type=Path, required=True)
    parser.add_argument("--draws", type=int, default=20)
    options = parser.parse_args()
    engine = load_engine(ModelStore(default_data_dir() / "models"), _ENCODER)
    everybody, desk = embed_people(engine, options.folder), embed_people(engine, options.desk)
    named = set(options.names.read_text("utf-8").split())
    fitted = everybody.without(names_in(options.left_out) | named)
    print("weight  FNIR at FPIR 1 / 0.2 %   desk: named missed   group: named missed")
    for weight in WEIGHTS:
        calibration = calibrated(fitted, engine.spec.parts, (weight, 1 - weight))
        curve = press(everybody, calibration)
        found = [
            np.mean([at_place(group, size, calibration, options.draws) for size in _SIZES], axis=0)
            for group in (desk, everybody.only(named))
        ]
        told = "   ".join(f"{100 * one[0]:6.2f} % {100 * one[1]:5.2f} %" for one in found)
        print(f"{weight:6.2f}  {curve}   {told}", flush=True)
    return 0


def calibrated(
    people: EmbeddedPeople, parts: tuple[int, ...], weights: tuple[float, ...]
) -> Calibration:
    """Fit a calibration as calibrate.py does."""
    basis = basis_of(people, parts, weights)
    twice = {max(one.names) for one in twice_named(people.prepared(basis))}
    people = people.without(twice)
    basis = basis_of(people, parts, weights)
    return Calibration.from_json(calibrate(people, "measured/1", basis=basis))


def press(people: EmbeddedPeople, calibration: Calibration) -> str:
    """Return FNIR at two FPIR over 40 galleries of 400 press photographs."""
    if calibration.basis is None:
        raise ValueError("a calibration for the joint encoder has a basis")
    prepared = people.prepared(calibration.basis)
    tests = draw_tests(prepared, 400, 40, np.random.default_rng(SEED))
    square = prepared.embeddings @ prepared.embeddings.T
    found = fnir_at_fpir([drawn_scores(prepared, square, tests)], (1e-2, 2e-3), seed=SEED)
    return " / ".join(f"{100 * found[rate].value:5.2f} %" for rate in (1e-2, 2e-3))


def at_place(
    group: EmbeddedPeople, size: int, calibration: Calibration, draws: int
) -> tuple[float, float]:
    """Return the shares of strangers named and of own pictures missed, with ``size`` enrolled."""
    random = np.random.default_rng(SEED + size)
    strangers: list[bool] = []
    own: list[bool] = []
    for _ in range(draws):
        order = random.permutation(len(group.names))
        gallery = [int(random.choice(group.pictures_of(int(one)))) for one in order[:size]]
        index = Index.from_arrays(group.embeddings[gallery], space=calibration.space)
        watchlist = SearchGallery.of(index, calibration, GOALS[Strictness.BALANCED])
        for at, person in enumerate(order):
            for row in group.pictures_of(int(person)):
                if row in gallery:
                    continue
                name = watchlist.identify(group.embeddings[row]).name
                if at < size:
                    own.append(name != str(at))
                else:
                    strangers.append(name is not None)
    return float(np.mean(strangers)), float(np.mean(own)) if own else float("nan")


if __name__ == "__main__":
    sys.exit(main())
