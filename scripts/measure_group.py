"""Measure a group of people whom the encoder finds alike: strangers' pairs above the threshold.

    python scripts/measure_group.py LFW --except FILE.csv --names FILE [--draws N]

LFW has one folder of pictures for each person, --names lists the group. Calibrations are made from
everybody else who is not in FILE.csv either. In each draw ten of the group are enrolled from one
picture each, and every picture of the others is compared with each of them, as a claim. Printed is
the share above the threshold that means 1 in 1,000 for everybody else: by MobileFaceNet as it was,
without a center, and by the program now. Intervals (95 %) are over people, who are redrawn with all
their pairs; galleries and thresholds stay as they are.
"""

import argparse
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from choose_weights import calibrated
from numpy.typing import NDArray
from people import WEIGHTS, embed_people, names_in

from facegui.evaluation.bootstrap import draw_people, pair_weights, percentile_interval
from facegui.gallery.index import Index
from facegui.gallery.types import Floats
from facegui.matching.calibrating import calibrate
from facegui.matching.calibration import Calibration
from facegui.matching.embedded import EmbeddedPeople, Positions
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.watchlist import SearchGallery
from facegui.paths import default_data_dir
from facegui.vision.loading import load_engine
from facegui.vision.models.spec import DEFAULT_ENCODER
from facegui.vision.models.store import ModelStore

SEED = 20_261_129
_ENROLLED = 10
_REPLICATES = 2000
_GOAL = GOALS[Strictness.BALANCED]


@dataclass(frozen=True, slots=True, eq=False)
class Way:
    """A method: the group's embeddings in its space, its calibration, and what it does.

    Without ``places`` embeddings are compared as they are; without ``moves`` the threshold of a
    place is that of the calibration.
    """

    name: str
    group: EmbeddedPeople
    calibration: Calibration
    moves: bool = True

    def passes(self, gallery: Positions, probes: Positions) -> NDArray[np.bool_]:
        """Tell whether each probe's (M,) claim to be each of the enrolled (N,) passes: (M, N)."""
        vectors = self.group.embeddings
        index = Index.from_arrays(vectors[gallery], space=self.calibration.space)
        watchlist = SearchGallery.of(index, self.calibration, _GOAL)
        scores = watchlist.templates.scores(watchlist.prepared(vectors[probes]))
        usual = self.calibration.at_fmr(_GOAL.fmr).threshold
        return scores >= (watchlist.verification.threshold if self.moves else usual)


@dataclass(slots=True)
class Counts:
    """Claims by who claims and who is claimed, both (P, P), and how many of them pass."""

    asked: Floats
    passed: dict[str, Floats] = field(default_factory=dict)


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--except", dest="left_out", type=Path, required=True)
    parser.add_argument("--names", type=Path, required=True)
    parser.add_argument("--draws", type=int, default=200)
    options = parser.parse_args()
    engine = load_engine(ModelStore(default_data_dir() / "models"), DEFAULT_ENCODER)
    everybody = embed_people(engine, options.folder)
    named = set(options.names.read_text("utf-8").split())
    ways = made(everybody, named, names_in(options.left_out), engine.spec.parts)
    counts = measured(ways, options.draws)
    told(ways, counts)
    return 0


def made(
    everybody: EmbeddedPeople, named: set[str], left_out: set[str], parts: tuple[int, ...]
) -> list[Way]:
    """Calibrate every method on people outside the group; the first is the former one."""
    first = part_of(everybody, parts[0])
    ways = []
    for title, people, sizes, weights in (
        ("MobileFaceNet", first, parts[:1], (1.0,)),
        ("joint", everybody, parts, WEIGHTS[DEFAULT_ENCODER]),
    ):
        group, fitted = people.only(named), people.without(named | left_out)
        placed = calibrated(fitted, sizes, weights)
        if placed.basis is None:
            raise ValueError("a calibration for places has a basis")
        plain = placed.basis.without_center()
        prepared = EmbeddedPeople(fitted.names, plain.weighted(fitted.embeddings), fitted.person)
        before = Calibration.from_json(calibrate(prepared, placed.space))
        weighted = EmbeddedPeople(group.names, plain.weighted(group.embeddings), group.person)
        ways += [
            Way(f"{title}, nothing taken off", weighted, before),
            Way(f"{title}, less the center", group, placed, moves=False),
            Way(f"{title}, and the place's threshold", group, placed),
        ]
    return ways


def part_of(people: EmbeddedPeople, size: int) -> EmbeddedPeople:
    """Return what the first part of a joint encoder says alone."""
    part = people.embeddings[:, :size]
    unit = part / np.linalg.norm(part, axis=1, keepdims=True)
    return replace(people, embeddings=unit.astype(np.float32))


def measured(ways: list[Way], draws: int) -> Counts:
    """Test all claims in the drawn galleries."""
    random, group = np.random.default_rng(SEED), ways[0].group
    people = len(group.names)
    counts = Counts(np.zeros((people, people), np.float32))
    counts.passed = {way.name: np.zeros_like(counts.asked) for way in ways}
    for _ in range(draws):
        chosen = np.sort(random.permutation(people)[:_ENROLLED])
        gallery = np.array([random.choice(group.pictures_of(int(one))) for one in chosen])
        probes = np.flatnonzero(~np.isin(group.person, chosen))
        cells = group.person[probes][:, None], np.broadcast_to(chosen, (len(probes), _ENROLLED))
        np.add.at(counts.asked, cells, 1)
        for way in ways:
            np.add.at(counts.passed[way.name], cells, way.passes(gallery, probes))
    return counts


def told(ways: list[Way], counts: Counts) -> None:
    """Print every rate, and its ratio to the first."""
    stranger, enrolled = np.nonzero(counts.asked)
    asked = counts.asked[stranger, enrolled]
    drawn = draw_people(np.random.default_rng(SEED), len(counts.asked), _REPLICATES)
    weights = pair_weights(drawn, stranger, enrolled)
    before: tuple[float, NDArray[np.float64]] | None = None
    print(f"{len(counts.asked)} people, {int(asked.sum()):,} claims of strangers")
    for way in ways:
        passed = counts.passed[way.name][stranger, enrolled]
        rate = float(passed.sum() / asked.sum())
        rates = (weights @ passed) / (weights @ asked)
        before = before or (rate, rates)
        share, shares = rate / before[0], rates / before[1]
        print(f"{way.name}: {_with_interval(rate, rates)}; {_with_interval(share, shares)} of it")


def _with_interval(value: float, values: NDArray[np.float64]) -> str:
    interval = percentile_interval(values, value)
    if interval is None:
        return f"{100 * value:.2f} %"
    return f"{100 * value:.2f} % ({100 * interval.low:.2f} to {100 * interval.high:.2f})"


if __name__ == "__main__":
    sys.exit(main())
