"""Measure which pictures are joined as one stranger's: pairwise precision and recall.

    python scripts/measure_clusters.py [LFW --test FILE.csv] [--webcam DIR] [--clips DIR]
        [--seed N]

LFW has one folder of pictures for each person. Each picture stands for a visit, and visits come in
an order drawn once. For each method a threshold is chosen on the people who are not in FILE.csv:
the one with the highest recall at a precision of at least 99.5 %. Figures are for the people in the
file, who are in no shipped calibration either, with intervals (95 %) from redrawing people. The
methods are what is shipped (`matching/clusters.py`), a plain threshold (people linked by a pair are
one), agglomerative clustering with average and complete linkage, and HDBSCAN, the latter ones from
scikit-learn.

--webcam has the sessions at one webcam that `webcam_people.py` made. --clips has clips whose tracks
are cut into visits of two seconds, which are joined with the thresholds chosen on LFW. Whether two
tracks of one clip are one person is not known, so these pairs are left out. Intervals are over
clips.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from people import embed_people, names_in

from facegui.gallery.types import Floats
from facegui.live.analyzer import Analyzer
from facegui.matching.basis import unit
from facegui.matching.calibration import Calibration
from facegui.matching.clusters import Clusters
from facegui.matching.embedded import EmbeddedPeople
from facegui.paths import default_data_dir, resource
from facegui.sources.opening import open_source
from facegui.tasks.strangers.likeness import RATE
from facegui.vision.engine import Engine
from facegui.vision.loading import load_engine
from facegui.vision.models.spec import DEFAULT_ENCODER
from facegui.vision.models.store import ModelStore
from facegui.vision.quality import QualityLimits
from facegui.workspace import Workspace

SEED = 20_261_130
RATES = (1e-2, 3e-3, 1e-3, 3e-4, 1e-4, 3e-5, 1e-5, 3e-6, 1e-6)
# Chosen on the people of LFW who come several times, see docs/strangers.md.
CHOSEN = {
    "shipped, one by one": RATE,
    "plain threshold": 3e-6,
    "agglomerative, average": 3e-4,
    "agglomerative, complete": 3e-3,
    "HDBSCAN": RATE,
}
_LEAST = 0.995  # precision required when thresholds are chosen
_REPLICATES = 1000
_EVERY = 3  # step in frames of a clip
_VISIT_S = 2

Numbers = NDArray[np.intp]
Way = Callable[[Floats, float], Numbers]


@dataclass(frozen=True, slots=True)
class Joins:
    """How many pairs are of one person, joined, or both."""

    mated: float
    joined: float
    right: float

    @property
    def precision(self) -> float:
        """Share of the joined pairs that are of one person."""
        return self.right / self.joined if self.joined else 1.0

    @property
    def recall(self) -> float:
        """Share of the pairs of one person that are joined."""
        return self.right / self.mated if self.mated else 1.0


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--test", type=Path)
    parser.add_argument("--webcam", type=Path)
    parser.add_argument("--clips", type=Path)
    parser.add_argument("--seed", type=int, default=SEED)
    options = parser.parse_args()
    engine = load_engine(ModelStore(default_data_dir() / "models"), DEFAULT_ENCODER)
    calibration = Workspace().calibration(engine.spec.space)
    if options.folder and options.test:
        people = embed_people(engine, options.folder)
        tested = names_in(options.test)
        chosen, test = people.without(tested), people.only(tested)
        told = "people with several pictures", several(chosen), several(test)
        compare(*told, calibration, options.seed)
        # Most come once, as strangers do; scikit-learn's methods take minutes for so many.
        alone = {"shipped, one by one": incremental}
        compare("everybody", chosen, test, calibration, options.seed, alone)
    if options.webcam:
        webcam(engine, options.webcam, calibration)
    if options.clips:
        paths = [resource("demo", "demo.mp4"), *sorted(options.clips.glob("*.mp4"))]
        clips(engine, paths, calibration, options.seed)
    return 0


def several(people: EmbeddedPeople) -> EmbeddedPeople:
    """Return the people with several pictures."""
    return people.only(np.array(people.names)[people.counts > 1])


def compare(  # noqa: PLR0917 what is compared, by what
    title: str,
    chosen: EmbeddedPeople,
    test: EmbeddedPeople,
    calibration: Calibration,
    seed: int,
    ways: Mapping[str, Way] | None = None,
) -> None:
    """Choose a threshold for each method on some people, and print its figures for the others."""
    vectors, owners = shuffled(chosen, calibration, seed)
    print(f"\n{title}: {len(chosen.names)} to choose ({len(owners)} pictures), ", end="")
    print(f"{len(test.names)} to test ({len(test.person)})", flush=True)
    others, theirs = shuffled(test, calibration, seed)
    for name, way in (ways or WAYS).items():
        tried = [(rate, of(way(vectors, needs(calibration, rate)), owners)) for rate in RATES]
        good = [one for one in tried if one[1].precision >= _LEAST] or tried[-1:]
        rate = max(good, key=lambda one: one[1].recall)[0]
        begun = time.perf_counter()
        found = way(others, needs(calibration, rate))
        took = time.perf_counter() - begun
        joins, (precision, recall) = of(found, theirs), intervals(found, theirs, seed)
        print(
            f"{name:28} 1 in {1 / rate:9,.0f} ({needs(calibration, rate):.3f})  precision "
            f"{joins.precision:.4f} {precision[0]:.4f}–{precision[1]:.4f}  recall "
            f"{joins.recall:.4f} {recall[0]:.4f}–{recall[1]:.4f}  {took:.2f} s",
            flush=True,
        )
    for rate in RATES:
        joins = of(incremental(others, needs(calibration, rate)), theirs)
        print(f"  shipped at 1 in {1 / rate:9,.0f}: {joins.precision:.4f} {joins.recall:.4f}")


def shuffled(people: EmbeddedPeople, calibration: Calibration, seed: int) -> tuple[Floats, Numbers]:
    """Return all pictures, prepared for comparison, in a random order, with their owners."""
    order = np.random.default_rng(seed).permutation(len(people.person))
    embeddings = people.embeddings[order]
    if calibration.basis is not None:
        embeddings = calibration.basis.centered(embeddings)
    return embeddings, people.person[order]


def needs(calibration: Calibration, rate: float) -> float:
    """Return the threshold at a false-match rate."""
    return calibration.at_fmr(rate).threshold


def of(found: Numbers, owners: Numbers) -> Joins:
    """Count pairs by clusters and people."""
    counts = table(found, owners)
    return pairs(counts, np.ones(counts.shape[1]))


def table(found: Numbers, owners: Numbers) -> NDArray[np.float64]:
    """Return how many pictures of each person are in each cluster, (clusters, people)."""
    clusters, at = np.unique(found, return_inverse=True)
    people, whose = np.unique(owners, return_inverse=True)
    counts = np.zeros((len(clusters), len(people)))
    np.add.at(counts, (at, whose), 1)
    return counts


def pairs(counts: NDArray[np.float64], weights: NDArray[np.float64]) -> Joins:
    """Count pairs after drawing each person this often; copies are not pairs of each other."""
    own = counts * (counts - 1) / 2
    right = float((own.sum(axis=0) * weights).sum())
    totals = counts.sum(axis=0)
    mated = float((totals * (totals - 1) / 2 * weights).sum())
    weighted = counts * weights
    wrong = float((weighted.sum(axis=1) ** 2 - (weighted**2).sum(axis=1)).sum() / 2)
    return Joins(mated, right + wrong, right)


def intervals(
    found: Numbers, owners: Numbers, seed: int
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return the intervals of precision and recall from redrawing people."""
    counts = table(found, owners)
    random = np.random.default_rng(seed)
    drawn = [
        pairs(
            counts,
            np.bincount(random.integers(0, people, people), minlength=people).astype(np.float64),
        )
        for people in [counts.shape[1]]
        for _ in range(_REPLICATES)
    ]
    precision, recall = ([getattr(one, name) for one in drawn] for name in ("precision", "recall"))
    low, high = np.percentile(precision, (2.5, 97.5)), np.percentile(recall, (2.5, 97.5))
    return (float(low[0]), float(low[1])), (float(high[0]), float(high[1]))


def incremental(vectors: Floats, threshold: float) -> Numbers:
    """Join as the program does, one visit after the other."""
    clusters, numbers = Clusters(threshold), np.zeros(len(vectors), np.intp)
    for at, vector in enumerate(vectors):
        joined = clusters.join(vector)
        if joined.number is None:
            clusters.add(at, vector[None])
        numbers[at] = at if joined.number is None else joined.number
        for kept, gone in joined.merged:
            numbers[: at + 1][numbers[: at + 1] == gone] = kept
    return numbers


def linked(linkage: str) -> Way:
    """Return agglomerative clustering; with single linkage it is a plain threshold."""

    def cluster(vectors: Floats, threshold: float) -> Numbers:
        from sklearn.cluster import AgglomerativeClustering  # noqa: PLC0415 of this script alone

        made = AgglomerativeClustering(
            n_clusters=None,
            metric="precomputed",
            linkage=linkage,
            distance_threshold=1 - threshold,
        )
        return np.asarray(made.fit_predict(distances(vectors)), np.intp)

    return cluster


def by_density(vectors: Floats, _threshold: float) -> Numbers:
    """Return HDBSCAN's clusters; each noise point is its own. It has no threshold."""
    from sklearn.cluster import HDBSCAN  # noqa: PLC0415 of this script alone

    made = HDBSCAN(min_cluster_size=2, min_samples=1, metric="precomputed", copy=True)
    found = np.asarray(made.fit_predict(distances(vectors)), np.intp)
    return np.where(found < 0, -1 - np.arange(len(found)), found)


def distances(vectors: Floats) -> NDArray[np.float64]:
    """Return cosine distances of all pairs."""
    return np.clip(1 - vectors.astype(np.float64) @ vectors.T.astype(np.float64), 0, 2)


WAYS: Mapping[str, Way] = {
    "shipped, one by one": incremental,
    "plain threshold": linked("single"),
    "agglomerative, average": linked("average"),
    "agglomerative, complete": linked("complete"),
    "HDBSCAN": by_density,
}


def webcam(engine: Engine, folder: Path, calibration: Calibration) -> None:
    """Print what is joined of sessions at one webcam, before and after the place is known."""
    people = embed_people(engine, folder)
    means = unit(
        np.stack(
            [
                people.embeddings[people.pictures_of(at)].mean(axis=0)
                for at in range(len(people.names))
            ]
        )
    )
    owners = np.unique([name.split("_")[0] for name in people.names], return_inverse=True)[1]
    basis = calibration.basis
    if basis is None:
        raise ValueError("a calibration for places has a basis")
    plain = basis.centered(means)
    seen = basis.weighted(np.stack([means[owners == one].mean(axis=0) for one in set(owners)]))
    count = len(seen)
    center = basis.center + count / (count + 5) * (seen.mean(axis=0) - basis.center)
    known = basis.centered(means, center.astype(np.float32))
    usual, unknown = (
        one.at_fmr(RATE).threshold for one in (calibration, calibration.at_place(None))
    )
    print(f"\nwebcam: {len(owners)} sessions of {count} people")
    for title, vectors, threshold in (
        ("as anywhere", plain, usual),
        ("a place nobody knows, as shipped", plain, unknown),
        ("its center known", known, usual),
    ):
        joins = of(incremental(vectors, threshold), owners)
        print(f"{title:34} {threshold:.3f}  {joins.precision:.4f} {joins.recall:.4f}")


def clips(engine: Engine, paths: Sequence[Path], calibration: Calibration, seed: int) -> None:
    """Print what each method joins of visits cut from the tracks of clips."""
    analyzer = Analyzer(engine, Workspace().nobody(), QualityLimits.load())
    vectors, tracks, films = [], [], []
    for at, path in enumerate(paths):
        for track, pieces in cut(path, analyzer):
            vectors += pieces
            tracks += [f"{at} {track}"] * len(pieces)
            films += [at] * len(pieces)
    embeddings = np.stack(vectors)
    if calibration.basis is not None:
        embeddings = calibration.basis.centered(embeddings)
    whose, film = np.unique(tracks, return_inverse=True)[1], np.array(films)
    order = np.random.default_rng(seed).permutation(len(film))
    embeddings, whose, film = embeddings[order], whose[order], film[order]
    print(f"\nclips: {len(film)} visits cut from {len(set(tracks))} tracks of {len(paths)} clips")
    for name, way in WAYS.items():
        threshold = needs(calibration, CHOSEN[name])
        say(f"{name} ({threshold:.3f})", way(embeddings, threshold), whose, film, seed)
    nowhere = calibration.at_place(None).at_fmr(RATE).threshold
    unknown = incremental(embeddings, nowhere)
    say(f"shipped, a place nobody knows ({nowhere:.3f})", unknown, whose, film, seed)


def say(title: str, found: Numbers, whose: Numbers, film: Numbers, seed: int) -> None:
    """Print precision and recall over pairs of a track and of two clips, with intervals."""
    same, joined = whose[:, None] == whose, found[:, None] == found
    pair = np.triu(np.ones_like(same), 1)
    mated, other = same & pair, (film[:, None] != film) & pair

    def over(times: NDArray[np.float64]) -> Joins:
        own, two = times[film][:, None], (times[:, None] * times)[film][:, film]
        right = float((own * (joined & mated)).sum())
        wrong = float((two * (joined & other)).sum())
        return Joins(float((own * mated).sum()), right + wrong, right)

    count = int(film.max()) + 1
    random = np.random.default_rng(seed)
    drawn = [
        over(np.bincount(random.integers(0, count, count), minlength=count).astype(np.float64))
        for _ in range(_REPLICATES)
    ]
    parts = []
    for name in ("precision", "recall"):
        low, high = np.percentile([getattr(one, name) for one in drawn], (2.5, 97.5))
        parts.append(f"{name} {getattr(over(np.ones(count)), name):.4f} {low:.4f}–{high:.4f}")
    right, wrong = int((joined & mated).sum()), int((joined & other).sum())
    of = f"{right:,} of {int(mated.sum()):,} of a track, {wrong:,} of {int(other.sum()):,}"
    print(f"{title:45} {'  '.join(parts)}  joined {of} of two clips", flush=True)


def cut(path: Path, analyzer: Analyzer) -> Iterable[tuple[int, list[Floats]]]:
    """Yield by track the mean embeddings of its clear looks, one for every two seconds."""
    analyzer.begin()
    looks: dict[int, dict[int, list[Floats]]] = {}
    with open_source(str(path)) as source:
        number = 0
        while (frame := source.read()) is not None:
            number += 1
            if number % _EVERY:
                continue
            for seen in analyzer.analyze(frame).faces:
                clear = all(one.weight == 1 for one in seen.quality.measures)
                if seen.fresh and seen.track is not None and clear:
                    piece = int(frame.time_s // _VISIT_S)
                    looks.setdefault(seen.track, {}).setdefault(piece, []).append(seen.embedding)
    for track, pieces in looks.items():
        whole = [one for one in pieces.values() if len(one) > 1]
        yield track, [unit(np.mean(one, axis=0, dtype=np.float32)) for one in whole]


if __name__ == "__main__":
    sys.exit(main())
