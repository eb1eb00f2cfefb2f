"""Measure what the guard of `vision/quality.py` does, on people it was not fitted to.

    python scripts/measure_guard.py DIR --only FILE.csv --keep FILE.jsonl [--people N] [--styles N…]

One picture of each of N people named in the file is spoiled in the same way for every kind of
`spoil.py`: in one style everybody wears the same mask. It is looked at once, by what the commands
call (`guard_looks.py`; no process is started). ``--keep`` resumes a run that was interrupted, and
judges by the present guard file. In each of 20 draws, 30 people (``--enrolled``) are enrolled and
the others are strangers; `SearchGallery` and `naming.of_still` decide, as for ``identify``:

- kept: the pictures of the kind that are good enough for enrolling;
- forced: all of them, as with ``--force``;
- among plain: a third of them by force, and plain pictures of the others;
- oneself: plain pictures of 30, whose spoiled pictures should be recognized.

``--unguarded`` also looks without the guard: without turning pictures, without the faults of the
embedding, without raised thresholds. Intervals (95 %) come from redrawing people, strangers and
enrolled.
"""

import argparse
import csv
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from guard_looks import Key, Observed, Seen, calibration_of, judged, observe
from people import names_in
from recalling import RecallingEngine
from spoil import KINDS

from facegui.evaluation.folders import read_people
from facegui.gallery.index import Index, IndexedPerson
from facegui.gallery.types import FILES
from facegui.live import naming
from facegui.matching.calibration import Calibration
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.watchlist import SearchGallery
from facegui.paths import default_data_dir
from facegui.vision.loading import load_engine
from facegui.vision.models.store import ModelStore
from facegui.vision.quality import Quality

DRAWS, REPLICATES = 20, 500
PLAIN = "plain"
People = Mapping[str, Seen]


@dataclass(frozen=True, slots=True)
class Asked:
    """One probe of a draw: whose it is and which name it got."""

    who: str
    named: str | None


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    chosen = parser.add_mutually_exclusive_group(required=True)
    chosen.add_argument("--only", type=Path, help="a file that names the people")
    chosen.add_argument("--but", type=Path, help="a file that names whom to leave out")
    parser.add_argument("--skip", type=int, default=0, help="how many to leave out before")
    parser.add_argument("--enrolled", type=int, default=30)
    parser.add_argument("--people", type=int, default=60)
    parser.add_argument("--styles", type=int, nargs="*", default=[100])
    parser.add_argument("--encoder", default="mobilefacenet+sface")
    parser.add_argument("--kinds", nargs="*", default=list(KINDS))
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--unguarded", action="store_true")
    options = parser.parse_args()
    # A picture is looked at as a sample and as a probe, but its faces are found once.
    engine = RecallingEngine.of(
        load_engine(ModelStore(default_data_dir() / "models"), options.encoder)
    )
    kinds = [(PLAIN, 0), *((kind, style) for kind in options.kinds for style in options.styles)]
    kinds = [one for one in kinds if one == (PLAIN, 0) or one[0] != PLAIN]
    observed, pictures = Observed(options.keep), chosen_pictures(options)
    looked = observe(engine, pictures, kinds, observed, unguarded=options.unguarded)
    for at, name in enumerate(looked, 1):
        print(f"\r{at} of {len(pictures)} people: {name:40}", end="", file=sys.stderr, flush=True)
    seen = {key: judged(one, engine) if key.guarded else one for key, one in observed.seen.items()}
    report(seen, [name for name, _ in pictures], engine.spec.space, options)
    return 0


def chosen_pictures(options: argparse.Namespace) -> list[tuple[str, Path]]:
    """Return the people of the measurement, each with a picture."""
    pictures = read_people(options.folder).pictures
    if options.only is None:
        names = sorted(set(pictures) - names_in(options.but))
    else:
        names = sorted(set(pictures) & names_in(options.only))
    np.random.default_rng(5).shuffle(names)  # as in fit_guard.py: --skip its --people for others
    names = names[options.skip : options.skip + options.people]
    return [(name, sorted(pictures[name])[0]) for name in names]


def report(
    seen: Mapping[Key, Seen], names: Sequence[str], space: str, options: argparse.Namespace
) -> None:
    """Print the table."""
    out = csv.writer(sys.stdout, delimiter="|")
    told = ["kind", "style", "guard", "people", "found", "good for enrolling", "too poor", "turned"]
    out.writerow([*told, "kept", "forced", "among plain", "oneself"])
    for guarded in (False, True) if options.unguarded else (True,):
        calibration = calibration_of(space, guarded=guarded)
        own = {key: one for key, one in seen.items() if key.guarded == guarded}
        plain = {key.name: one for key, one in own.items() if key.kind == PLAIN}
        for kind, style in dict.fromkeys((key.kind, key.style) for key in own):
            mine = {
                name: one
                for name in names
                if name in plain and (one := own.get(Key(kind, style, name, guarded))) is not None
            }
            if len(mine) > options.enrolled:
                guard = "with" if guarded else "without"
                out.writerow([kind, style, guard, *row(mine, plain, calibration, options.enrolled)])
                sys.stdout.flush()


def row(mine: People, plain: People, calibration: Calibration, enrolled: int) -> list[str]:
    """Measure one kind."""
    found = [one for one in mine.values() if one.probe is not None]
    enrollable = [one for one in mine.values() if one.sample is not None]
    good = [good_enough(one.sample_quality) for one in enrollable]
    poor = [not good_enough(one.probe_quality) for one in found]
    kept = draws(mine, mine, calibration, good_enough, enrolling=enrolled, of_kind=enrolled)
    forced = draws(mine, mine, calibration, any_at_all, enrolling=enrolled, of_kind=enrolled)
    among = draws(mine, plain, calibration, any_at_all, enrolling=enrolled, of_kind=enrolled // 3)
    return [
        str(len(mine)),
        f"{len(found) / len(mine):.0%}",
        f"{np.mean(good) if good else 0:.0%}",
        f"{np.mean(poor) if poor else 0:.0%}",
        f"{np.mean([one.quarters > 0 for one in mine.values()]):.0%}",
        *(share_named(one, len(mine)) for one in (kept, forced, among)),
        share_right(oneself(mine, plain, calibration, enrolled)),
    ]


def good_enough(quality: Quality | None) -> bool:
    """Tell whether there is a picture, and it has no fault."""
    return quality is not None and not quality.faults


def any_at_all(quality: Quality | None) -> bool:
    """Keep what ``--force`` keeps: everything."""
    return True


def draws(
    mine: People,
    others: People,
    calibration: Calibration,
    keeps: Callable[[Quality | None], bool],
    *,
    enrolling: int,
    of_kind: int,
) -> list[Asked]:
    """Identify strangers' pictures of a kind, draw by draw."""
    asked = []
    for seed in range(DRAWS):
        names = list(mine)
        np.random.default_rng(seed).shuffle(names)
        chosen = {name: mine[name] for name in names[:of_kind]}
        chosen |= {name: others[name] for name in names[of_kind:enrolling]}
        enrolled = {
            name: one
            for name, one in chosen.items()
            if one.sample is not None and keeps(one.sample_quality)
        }
        watchlist = enroll(enrolled, calibration)
        strangers = [name for name in names[enrolling:] if mine[name].probe is not None]
        asked += [Asked(name, identified(watchlist, mine[name])) for name in strangers]
    return asked


def oneself(mine: People, plain: People, calibration: Calibration, enrolling: int) -> list[Asked]:
    """Identify the spoiled pictures of people enrolled by plain ones, draw by draw."""
    asked = []
    for seed in range(DRAWS):
        names = list(mine)
        np.random.default_rng(seed).shuffle(names)
        enrolled = {
            name: plain[name] for name in names[:enrolling] if plain[name].sample is not None
        }
        watchlist = enroll(enrolled, calibration)
        probes = [name for name in enrolled if mine[name].probe is not None]
        asked += [Asked(name, identified(watchlist, mine[name])) for name in probes]
    return asked


def enroll(enrolled: People, calibration: Calibration) -> SearchGallery | None:
    """Return the watchlist of people enrolled from files, None for nobody."""
    samples = [one.sample for one in enrolled.values() if one.sample is not None]
    if not samples:
        return None
    kept = [one.sample_quality and one.sample_quality.uncovered for one in enrolled.values()]
    index = Index.from_arrays(
        np.stack(samples),
        people=[IndexedPerson(name, name) for name in enrolled],
        uncovered=np.array([100.0 if one is None else one for one in kept], np.float32),
        space=calibration.space,
    )
    return SearchGallery.of(index, calibration, GOALS[Strictness.BALANCED]).at(FILES)


def identified(watchlist: SearchGallery | None, seen: Seen) -> str | None:
    """Return the name that ``identify`` gives to a picture."""
    if watchlist is None or seen.probe is None or seen.probe_quality is None:
        return None
    return naming.of_still(seen.probe_quality, seen.probe, watchlist).name


def share_named(asked: Sequence[Asked], people: int) -> str:
    """Return the share of strangers who got a name; redrawing people changes both sides."""
    if not asked:
        return "–"
    names = sorted({one.who for one in asked} | {one.named for one in asked if one.named})
    at = {name: place for place, name in enumerate(names)}
    who = np.array([at[one.who] for one in asked])
    wrong = np.array([(at[one.who], at[one.named]) for one in asked if one.named], int)
    if not len(wrong):
        return "0.0%"
    times = np.random.default_rng(0).multinomial(people, [1 / people] * people, REPLICATES)
    times = times[:, : len(names)]
    shares = (times[:, wrong[:, 0]] * times[:, wrong[:, 1]]).sum(axis=1)
    shares = shares / np.maximum(times[:, who].sum(axis=1), 1)
    low, high = np.quantile(shares, [0.025, 0.975])
    return f"{len(wrong) / len(asked):.1%} ({low:.1%} to {high:.1%})"


def share_right(asked: Sequence[Asked]) -> str:
    """Return the share of people who got their own name, with its interval."""
    if not asked:
        return "–"
    names = sorted({one.who for one in asked})
    right = np.array([np.mean([a.named == a.who for a in asked if a.who == n]) for n in names])
    times = np.random.default_rng(0).integers(len(names), size=(REPLICATES, len(names)))
    low, high = np.quantile(right[times].mean(axis=1), [0.025, 0.975])
    return f"{right.mean():.1%} ({low:.1%} to {high:.1%})"


if __name__ == "__main__":
    sys.exit(main())
