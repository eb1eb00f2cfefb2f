"""Measure the promise at one desk: draws of people enrolled there, pictures, claims and visits.

    python scripts/measure_places.py DESK [--encoder ID] [--draws N] [--only with|without]
        [--sizes K…] [--held-out]

DESK is what webcam_people.py makes: pictures of people at one webcam in several sessions. In each
draw K of them are enrolled from one picture each, as by ``facegui enroll``. Probes are the pictures
of other sessions and of everybody else: one by one, as claims, and as whole visits (the mean of a
session's embeddings, like that of a track). Everything is measured without the center and threshold
of the place, and with both. Brackets are 95 % intervals from redrawing the people in the probes.

The spread of the worst known group is assumed for one enrolled person, and limits that of few
pairs. With ``--held-out`` it comes in each draw from five of the people, and the others are
enrolled and tested, so that nobody in a probe had a part in any threshold.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from people import embed_looks

from facegui.gallery.index import Index
from facegui.gallery.types import FILES, Floats
from facegui.matching.basis import Spread
from facegui.matching.calibrating import GroupScores
from facegui.matching.calibration import Calibration
from facegui.matching.decision import Verdict
from facegui.matching.embedded import EmbeddedPeople
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.similarity import Cosine
from facegui.matching.watchlist import SearchGallery
from facegui.paths import default_data_dir, resource
from facegui.vision.loading import load_engine
from facegui.vision.models.spec import DEFAULT_ENCODER
from facegui.vision.models.store import ModelStore

SEED = 20_261_129
_SIZES = range(1, 9)
_KINDS = ("strangers named", "own right", "own wrong", "false claims pass", "true claims pass")

_SPREAD_OF = 5  # people who stand for the worst group when it is held out
_REPLICATES = 1000

Sessions = Mapping[str, Mapping[str, Sequence[Floats]]]


@dataclass(slots=True)
class Counts:
    """The answers by kind and by the person in the probe."""

    asked: dict[str, dict[str, int]] = field(default_factory=lambda: defaultdict(dict))
    true: dict[str, dict[str, int]] = field(default_factory=lambda: defaultdict(dict))

    def add(self, kind: str, person: str, answer: bool) -> None:
        """Count an answer."""
        self.asked[kind][person] = self.asked[kind].get(person, 0) + 1
        self.true[kind][person] = self.true[kind].get(person, 0) + answer

    def told(self) -> str:
        """Return every share, with its interval over people."""
        return "  ".join(f"{kind} {self._share(kind)}" for kind in _KINDS if self.asked[kind])

    def _share(self, kind: str) -> str:
        people = sorted(self.asked[kind])
        asked = np.array([self.asked[kind][one] for one in people])
        true = np.array([self.true[kind][one] for one in people])
        rows = np.random.default_rng(SEED).integers(len(people), size=(_REPLICATES, len(people)))
        drawn = true[rows].sum(axis=1) / asked[rows].sum(axis=1)
        low, high = 100 * np.quantile(drawn, [0.025, 0.975])
        return f"{100 * true.sum() / asked.sum():.2f} % ({low:.2f} to {high:.2f})"


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--encoder", default=DEFAULT_ENCODER)
    parser.add_argument("--draws", type=int, default=100)
    parser.add_argument("--only", choices=("with", "without"))
    parser.add_argument("--sizes", type=int, nargs="+", default=list(_SIZES))
    parser.add_argument("--held-out", action="store_true")
    options = parser.parse_args()
    engine = load_engine(ModelStore(default_data_dir() / "models"), options.encoder)
    sessions: dict[str, dict[str, list[Floats]]] = defaultdict(lambda: defaultdict(list))
    for path, found in embed_looks(engine, options.folder / "people").items():
        sessions[path.parent.name][path.stem.split("_")[3]].append(found)
    name = engine.spec.space.replace("/", "-") + ".json"
    calibration = Calibration.load(resource("calibration", name))
    for title, known in (("without", without_places(calibration)), ("with", calibration)):
        if options.only not in (None, title):
            continue
        for visits in (False, True):
            for size in options.sizes:
                counts = measured(
                    sessions, size, known, options.draws, visits=visits, held_out=options.held_out
                )
                what = "visits  " if visits else "pictures"
                print(f"{title:7} {what} K = {size}: {counts.told()}", flush=True)
    return 0


def without_places(calibration: Calibration) -> Calibration:
    """Return a calibration for which every place is like the cohort's."""
    return replace(calibration, usual=None, widest=None)


def of_group(calibration: Calibration, group: EmbeddedPeople) -> Calibration:
    """Return a calibration whose worst known group is these people, with prepared faces."""
    usual, scores = calibration.usual, GroupScores.of(group, Cosine()).scores
    if usual is None:
        return calibration
    deviations = (calibration.at_fmr(1e-3).threshold - usual.mean) / usual.deviation
    mean, needed = float(scores.mean()), float(np.quantile(scores, 1 - 1e-3))
    count = len(group.names)
    spread = Spread(mean, (needed - mean) / deviations, count, count * (count - 1) // 2)
    return replace(calibration, widest=spread)


def measured(
    sessions: Sessions,
    size: int,
    calibration: Calibration,
    draws: int,
    *,
    visits: bool,
    held_out: bool = False,
) -> Counts:
    """Test galleries of ``size`` people."""
    random = np.random.default_rng(SEED + size)
    counts = Counts()
    for _ in range(draws):
        people, known = sorted(sessions), calibration
        if held_out and calibration.basis is not None and calibration.usual is not None:
            order = [people[at] for at in random.permutation(len(people))]
            people = sorted(order[_SPREAD_OF:])
            group = EmbeddedPeople.of(
                (one, look)
                for one in order[:_SPREAD_OF]
                for looks in sessions[one].values()
                for look in looks
            )
            known = of_group(calibration, group.prepared(calibration.basis))
        enrolled = [people[at] for at in random.permutation(len(people))[:size]]
        desk = {one: sessions[one] for one in people}
        _draw(desk, enrolled, known, random, counts=counts, visits=visits)
    return counts


def _draw(
    sessions: Sessions,
    enrolled: Sequence[str],
    calibration: Calibration,
    random: np.random.Generator,
    *,
    counts: Counts,
    visits: bool,
) -> None:
    chosen = [sorted(sessions[one])[random.integers(len(sessions[one]))] for one in enrolled]
    gallery = [
        sessions[one][session][int(random.integers(len(sessions[one][session])))]
        for one, session in zip(enrolled, chosen, strict=True)
    ]
    # If nothing may be known of places, everybody is enrolled at a separate one.
    apart = calibration.usual is None
    index = Index.from_arrays(
        np.stack(gallery),
        space=calibration.space,
        places=(FILES, *enrolled),
        place_of=np.arange(1, len(enrolled) + 1, dtype=np.int32) * apart,
    )
    watchlist = SearchGallery.of(index, calibration, GOALS[Strictness.BALANCED])
    for person, of_person in sessions.items():
        own = str(enrolled.index(person)) if person in enrolled else None
        for session, looks in of_person.items():
            if own is None or session != chosen[int(own)]:
                probes = np.stack(looks)
                for probe in probes.mean(axis=0, keepdims=True) if visits else probes:
                    ask(watchlist, probe, person, own, counts)


def ask(
    watchlist: SearchGallery, probe: Floats, person: str, own: str | None, counts: Counts
) -> None:
    """Identify a probe, and verify it as each of those enrolled."""
    name = watchlist.identify(probe).name
    if own is None:
        counts.add("strangers named", person, name is not None)
    else:
        counts.add("own right", person, name == own)
        counts.add("own wrong", person, name not in (None, own))
    for one in watchlist.templates.people:
        passed = watchlist.verify(probe, one.id).verdict is Verdict.MATCH
        kind = "true claims pass" if one.id == own else "false claims pass"
        counts.add(kind, person, passed)


if __name__ == "__main__":
    sys.exit(main())
