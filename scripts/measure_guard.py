"""Measure what the guard of `vision/quality.py` does, on people it was not fitted on.

    python scripts/measure_guard.py DIR --only FILE.csv [--people N] [--seed N] [--keep FILE]

One picture each of N people named in the file is spoiled alike in every kind of `spoil.py` (one
seed: everybody wears the same mask). Each is enrolled and identified by what the commands call
(`sample_of_picture`, `Analyzer.analyze_still`, `SearchGallery`), with the guard and, to compare,
without it: without turning, without the embedding's faults, without raised thresholds. Over 20
draws 30 people (``--enrolled``) are enrolled and the others are strangers:

- kept: the pictures of the kind that are good enough for enrolling;
- forced: all of them, as by ``--force``;
- among plain: a third of them by force, and plain pictures of the others;
- oneself: plain pictures of 30, whose spoiled pictures are to be recognized.

An interval is of the mean over the draws (bootstrap over draws, 95 %). Prints a table as CSV.
``--keep`` keeps what was seen for another run; it is judged by the guard file there is then.
"""

import argparse
import csv
import pickle
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from people import names_in
from spoil import KINDS, spoiled

from facegui.evaluation.folders import read_people
from facegui.gallery.index import Index, IndexedPerson
from facegui.gallery.types import FILES
from facegui.live import naming
from facegui.live.analyzer import Analyzer
from facegui.matching.calibration import Calibration
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.spoiled import Spoiled
from facegui.matching.watchlist import SearchGallery
from facegui.paths import default_data_dir, resource
from facegui.sources.picture import read_picture
from facegui.tasks.enroll import sample_of_picture
from facegui.tasks.which_face import NoFace, SeveralFaces
from facegui.vision.engine import Engine
from facegui.vision.faults import Fault
from facegui.vision.loading import load_engine
from facegui.vision.models.store import ModelStore
from facegui.vision.quality import Quality, QualityLimits, assess, with_embedding
from facegui.vision.subject import prominent, subject
from facegui.vision.types import Floats, Frame

DRAWS = 20
GUARD = (Fault.TURNED, Fault.COVERED, Fault.UNREADABLE)
LIMITS = QualityLimits.load()


@dataclass(frozen=True, eq=False)
class Seen:
    """One picture: as a sample (None: no face to enroll) and as a probe (None: no face)."""

    sample: Floats | None
    sample_quality: Quality | None
    probe: Floats | None
    probe_quality: Quality | None
    quarters: int = 0


Observed = dict[tuple[str, str], tuple[Seen, Seen]]  # (kind, person): without and with the guard


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    chosen = parser.add_mutually_exclusive_group(required=True)
    chosen.add_argument("--only", type=Path, help="a file that names the people")
    chosen.add_argument("--but", type=Path, help="a file that names whom to leave out")
    parser.add_argument("--skip", type=int, default=0, help="how many to leave out before")
    parser.add_argument("--enrolled", type=int, default=30)
    parser.add_argument("--people", type=int, default=100)
    parser.add_argument("--seed", type=int, default=100)
    parser.add_argument("--encoder", default="mobilefacenet+sface")
    parser.add_argument("--kinds", nargs="*", default=list(KINDS))
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    engine = load_engine(ModelStore(default_data_dir() / "models"), options.encoder)
    if options.keep is not None and options.keep.exists():
        observed = pickle.loads(options.keep.read_bytes())  # noqa: S301 its own file
    else:
        observed = observe(engine, options)
    observed = {key: (one, judged(two, engine)) for key, (one, two) in observed.items()}
    report(observed, engine.spec.space, options.enrolled)
    return 0


def observe(engine: Engine, options: argparse.Namespace) -> Observed:
    """Look at everybody's picture, spoiled in every kind."""
    pictures = read_people(options.folder).pictures
    if options.only is None:
        names = sorted(set(pictures) - names_in(options.but))
    else:
        names = sorted(set(pictures) & names_in(options.only))
    np.random.default_rng(5).shuffle(names)  # as fit_guard.py: --skip its --people for others
    names = names[options.skip :]
    space, size = engine.spec.space, engine.spec.size
    nobody = SearchGallery.of(
        Index.from_arrays(np.empty((0, size), np.float32), space=space),
        calibration_of(space, guarded=True),
        GOALS[Strictness.BALANCED],
    )
    analyzer = Analyzer(engine, nobody, LIMITS)
    observed: Observed = {}
    for at, name in enumerate(names[: options.people]):
        frame = read_picture(sorted(pictures[name])[0])
        face = subject(frame, engine.detect(frame))
        if face is None:
            continue
        for kind in options.kinds:
            made = Frame(spoiled(kind, frame.pixels, face.landmarks, options.seed))
            observed[kind, name] = before(engine, made), after(analyzer, made)
        print(f"\r{at + 1} of {options.people} people", end="", file=sys.stderr, flush=True)
        if options.keep is not None:
            options.keep.write_bytes(pickle.dumps(observed))
    return observed


def before(engine: Engine, frame: Frame) -> Seen:
    """Look at a picture as it was done without the guard."""
    faces = engine.detect(frame)
    meant = prominent(faces)
    face = subject(frame, faces)
    if face is None:
        return Seen(None, None, None, None)
    embedding = engine.embed(frame, [face])[0].copy()
    enrolling = assess(frame, face, LIMITS, enrolling=True)
    alone = len(meant) == 1
    return Seen(
        embedding if alone else None,
        plainly(enrolling) if alone else None,
        embedding,
        plainly(assess(frame, face, LIMITS)),
    )


def plainly(quality: Quality) -> Quality:
    """Leave out what the guard measures."""
    return Quality(tuple(one for one in quality.measures if one.fault not in GUARD))


def after(analyzer: Analyzer, frame: Frame) -> Seen:
    """Look at a picture as the commands do."""
    sample, quality = None, None
    try:
        taken = sample_of_picture(frame, analyzer.engine, LIMITS, force=True)
        sample, quality = taken.sample.embedding, taken.quality
    except (NoFace, SeveralFaces):
        pass
    analysis = analyzer.analyze_still(frame)
    face = subject(analysis.frame, [one.face for one in analysis.faces])
    seen = next((one for one in analysis.faces if one.face is face), None)
    if seen is None:
        return Seen(sample, quality, None, None, analysis.turn)
    return Seen(sample, quality, seen.embedding.copy(), seen.quality, analysis.turn)


def judged(seen: Seen, engine: Engine) -> Seen:
    """Judge embeddings by the guard file there is now."""
    judge = engine.recognizability
    sample_quality, probe_quality = seen.sample_quality, seen.probe_quality
    if seen.sample is not None and sample_quality is not None:
        sample_quality = with_embedding(sample_quality, seen.sample, judge, LIMITS, enrolling=True)
    if seen.probe is not None and probe_quality is not None:
        probe_quality = with_embedding(probe_quality, seen.probe, judge, LIMITS)
    return replace(seen, sample_quality=sample_quality, probe_quality=probe_quality)


def calibration_of(space: str, *, guarded: bool) -> Calibration:
    """Return the shipped calibration, with or without raised thresholds."""
    found = Calibration.load(resource("calibration", space.replace("/", "-") + ".json"))
    return replace(found, spoiled=Spoiled.of(space)) if guarded else found


def report(observed: Observed, space: str, enrolled: int) -> None:
    """Print the table."""
    kinds = list(dict.fromkeys(kind for kind, _ in observed))
    names = sorted({name for _, name in observed})
    out = csv.writer(sys.stdout, delimiter="|")
    told = ["kind", "guard", "found", "good for enrolling", "kept", "most of a draw", "forced"]
    out.writerow([*told, "among plain", "oneself", "too poor", "turned"])
    for kind in kinds:
        for guarded in (False, True):
            calibration = calibration_of(space, guarded=guarded)
            mine = {name: observed[kind, name][guarded] for name in names}
            plain = {name: observed["plain", name][guarded] for name in names}
            out.writerow(
                [kind, "with" if guarded else "without", *row(mine, plain, calibration, enrolled)]
            )


def row(
    mine: Mapping[str, Seen], plain: Mapping[str, Seen], calibration: Calibration, enrolled: int
) -> list[str]:
    """Measure one kind, with or without the guard."""
    found = [one for one in mine.values() if one.probe is not None]
    enrollable = [one for one in mine.values() if one.sample is not None]
    good = sum(not one.sample_quality.faults for one in enrollable if one.sample_quality)
    poor = sum(bool(one.probe_quality.faults) for one in found if one.probe_quality)
    kept = draws(
        mine, mine, calibration, lambda one: not one.faults, enrolling=enrolled, of_kind=enrolled
    )
    forced = draws(mine, mine, calibration, lambda _: True, enrolling=enrolled, of_kind=enrolled)
    among = draws(
        mine, plain, calibration, lambda _: True, enrolling=enrolled, of_kind=enrolled // 3
    )
    return [
        f"{len(found) / len(mine):.0%}",
        f"{good / max(len(enrollable), 1):.0%}",
        interval(kept),
        f"{max(kept, default=0):.1%}",
        interval(forced),
        interval(among),
        interval(oneself(mine, plain, calibration, enrolled)),
        f"{poor / max(len(found), 1):.0%}",
        f"{np.mean([one.quarters > 0 for one in mine.values()]):.0%}",
    ]


def draws(
    mine: Mapping[str, Seen],
    others: Mapping[str, Seen],
    calibration: Calibration,
    keeps: Callable[[Quality], bool],
    *,
    enrolling: int,
    of_kind: int,
) -> list[float]:
    """Share of strangers of a kind who get a name, draw by draw."""
    shares = []
    for seed in range(DRAWS):
        names = list(mine)
        np.random.default_rng(seed).shuffle(names)
        chosen = {name: mine[name] for name in names[:of_kind]}
        chosen |= {name: others[name] for name in names[of_kind:enrolling]}
        enrolled = {
            name: one.sample
            for name, one in chosen.items()
            if one.sample is not None and one.sample_quality and keeps(one.sample_quality)
        }
        watchlist = enroll(enrolled, calibration)
        strangers = [mine[name] for name in names[enrolling:] if mine[name].probe is not None]
        given = [named(watchlist, one) is not None for one in strangers]
        shares.append(float(np.mean(given)) if given else 0.0)
    return shares


def oneself(
    mine: Mapping[str, Seen], plain: Mapping[str, Seen], calibration: Calibration, enrolling: int
) -> list[float]:
    """Share of spoiled pictures recognized among 30 plain ones, draw by draw."""
    shares = []
    for seed in range(DRAWS):
        names = list(mine)
        np.random.default_rng(seed).shuffle(names)
        enrolled = {
            name: sample for name in names[:enrolling] if (sample := plain[name].sample) is not None
        }
        watchlist = enroll(enrolled, calibration)
        probes = [name for name in enrolled if mine[name].probe is not None]
        right = [named(watchlist, mine[name]) == name for name in probes]
        shares.append(float(np.mean(right)) if right else 0.0)
    return shares


def enroll(enrolled: Mapping[str, Floats], calibration: Calibration) -> SearchGallery | None:
    """Return the watchlist of people enrolled from files, None for nobody."""
    if not enrolled:
        return None
    index = Index.from_arrays(
        np.stack(list(enrolled.values())),
        people=[IndexedPerson(name, name) for name in enrolled],
        space=calibration.space,
    )
    return SearchGallery.of(index, calibration, GOALS[Strictness.BALANCED]).at(FILES)


def named(watchlist: SearchGallery | None, seen: Seen) -> str | None:
    """Return the name that ``identify`` gives to a picture."""
    if watchlist is None or seen.probe is None or seen.probe_quality is None:
        return None
    return naming.of_still(seen.probe_quality, seen.probe, watchlist).name


def interval(shares: Sequence[float]) -> str:
    """Return the mean over draws with its interval by the draws."""
    rng = np.random.default_rng(0)
    means = [rng.choice(shares, len(shares)).mean() for _ in range(1000)]
    low, high = np.quantile(means, [0.025, 0.975])
    return f"{np.mean(shares):.1%} ({low:.1%} to {high:.1%})"


if __name__ == "__main__":
    sys.exit(main())
