"""Measure the promise at one desk: draws of people enrolled there, pictures, claims and visits.

    python scripts/measure_places.py DESK [--encoder ID] [--draws N] [--only with|without]
        [--sizes K…]

DESK is what webcam_people.py makes: pictures of people at one webcam in several sessions. In each
draw K of them are enrolled from one picture each, as by ``facegui enroll``; asked are the pictures
of other sessions and of everybody else, one by one, as claims, and as whole visits (the mean of a
session's embeddings, as a track has it). All of it without the center and threshold of the place,
and with both.
"""

import argparse
import sys
from collections import defaultdict
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from facegui.gallery.index import Index
from facegui.gallery.types import FILES, Floats
from facegui.matching.calibration import Calibration
from facegui.matching.decision import Verdict
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.watchlist import SearchGallery
from facegui.paths import default_data_dir, resource
from facegui.tasks.evaluate import look_at
from facegui.vision.loading import load_engine
from facegui.vision.models.spec import DEFAULT_ENCODER
from facegui.vision.models.store import ModelStore
from facegui.vision.quality import QualityLimits

SEED = 20_261_129
_SIZES = range(1, 9)
_KINDS = ("strangers named", "own right", "own wrong", "false claims pass", "true claims pass")

Sessions = dict[str, dict[str, list[Floats]]]


@dataclass(slots=True)
class Counts:
    """What became of the questions, by kind."""

    asked: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    true: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def add(self, kind: str, *answers: bool) -> None:
        """Count answers."""
        self.asked[kind] += len(answers)
        self.true[kind] += sum(answers)

    def told(self) -> str:
        """Return every share."""
        return "  ".join(
            f"{kind} {100 * self.true[kind] / max(self.asked[kind], 1):.2f} %" for kind in _KINDS
        )


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--encoder", default=DEFAULT_ENCODER)
    parser.add_argument("--draws", type=int, default=100)
    parser.add_argument("--only", choices=("with", "without"))
    parser.add_argument("--sizes", type=int, nargs="+", default=list(_SIZES))
    options = parser.parse_args()
    engine = load_engine(ModelStore(default_data_dir() / "models"), options.encoder)
    limits = QualityLimits.load()
    sessions: Sessions = defaultdict(lambda: defaultdict(list))
    for path in sorted((options.folder / "people").rglob("*.jpg")):
        found = look_at(path, engine, limits).embedding
        if found is not None:
            sessions[path.parent.name][path.stem.split("_")[3]].append(found)
    name = engine.spec.space.replace("/", "-") + ".json"
    calibration = Calibration.load(resource("calibration", name))
    for title, known in (("without", without_places(calibration)), ("with", calibration)):
        if options.only not in (None, title):
            continue
        for visits in (False, True):
            for size in options.sizes:
                counts = measured(sessions, size, known, options.draws, visits=visits)
                what = "visits  " if visits else "pictures"
                print(f"{title:7} {what} K = {size}: {counts.told()}", flush=True)
    return 0


def without_places(calibration: Calibration) -> Calibration:
    """Return a calibration by which every place is like the cohort's."""
    return replace(calibration, usual=None, widest=None)


def measured(
    sessions: Sessions, size: int, calibration: Calibration, draws: int, *, visits: bool
) -> Counts:
    """Ask everything of galleries of ``size`` people."""
    random = np.random.default_rng(SEED + size)
    people, counts = sorted(sessions), Counts()
    for _ in range(draws):
        enrolled = [people[at] for at in random.permutation(len(people))[:size]]
        chosen = [sorted(sessions[one])[random.integers(len(sessions[one]))] for one in enrolled]
        gallery = [
            sessions[one][session][random.integers(len(sessions[one][session]))]
            for one, session in zip(enrolled, chosen, strict=True)
        ]
        # Where nothing is to be known of places, everybody is enrolled at one of their own.
        apart = calibration.usual is None
        index = Index.from_arrays(
            np.stack(gallery),
            space=calibration.space,
            places=(FILES, *enrolled),
            place_of=np.arange(1, size + 1, dtype=np.int32) * apart,
        )
        watchlist = SearchGallery.of(index, calibration, GOALS[Strictness.BALANCED])
        for person in people:
            own = str(enrolled.index(person)) if person in enrolled else None
            for session, looks in sessions[person].items():
                if own is None or session != chosen[int(own)]:
                    probes = np.stack(looks)
                    for probe in probes.mean(axis=0, keepdims=True) if visits else probes:
                        ask(watchlist, probe, own, counts)
    return counts


def ask(watchlist: SearchGallery, probe: Floats, own: str | None, counts: Counts) -> None:
    """Ask who it is, and whether it is each of those enrolled."""
    name = watchlist.identify(probe).name
    if own is None:
        counts.add("strangers named", name is not None)
    else:
        counts.add("own right", name == own)
        counts.add("own wrong", name not in (None, own))
    for person in watchlist.templates.people:
        passed = watchlist.verify(probe, person.id).verdict is Verdict.MATCH
        counts.add("true claims pass" if person.id == own else "false claims pass", passed)


if __name__ == "__main__":
    sys.exit(main())
