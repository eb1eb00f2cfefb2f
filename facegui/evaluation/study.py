"""Everything that can be said of a folder of people: both tests, slices, mistakes, probabilities.

Looking at the pictures (`looks`) is the long part and can be stopped; this takes seconds.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facegui.evaluation.claims import Claims, claims
from facegui.evaluation.clusters import FEWEST_PEOPLE, ClusterRates, cluster_rates
from facegui.evaluation.comparison import (
    Comparison,
    compare_pairs,
    compare_search,
    comparison,
)
from facegui.evaluation.identification import IdentificationReport, evaluate_identification
from facegui.evaluation.labels import Levels, Strangers
from facegui.evaluation.looks import Looks
from facegui.evaluation.mistakes import (
    Mistake,
    mistakes_of_pairs,
    mistakes_of_search,
    with_labels,
)
from facegui.evaluation.naming import Naming, name_probes
from facegui.evaluation.openset import hit_scores, own_columns, top_scores
from facegui.evaluation.plans import Plan
from facegui.evaluation.protocols import IdentificationProtocol, Pair, Portrayal, pictures_of
from facegui.evaluation.reliability import Reliability, reliability
from facegui.evaluation.slices import Slice, slices, worst_people
from facegui.evaluation.verification import VerificationReport, evaluate_verification
from facegui.gallery.index import Index
from facegui.matching.calibration import Calibration
from facegui.matching.operating_point import (
    Goal,
    OperatingPoint,
    verification_point,
)
from facegui.matching.place import Place
from facegui.matching.probability import Probability
from facegui.matching.similarity import Cosine, Similarity, SimilarityName
from facegui.matching.statement import rules
from facegui.matching.watchlist import Watchlist
from facegui.text import Sentence, say

Scores = NDArray[np.float32]

_ELSEWHERE = "elsewhere"

_STRANGERS = 600  # people whose scores with one another tell what strangers reach here


@dataclass(frozen=True, slots=True, eq=False)
class Judge:
    """What is tested: the similarity function with its calibration, goal and probability.

    ``cosines`` is the calibration of the cosine in the same space, where ``similarity`` is another
    function. With ``one_place`` probes are from where the gallery is, without it from a place that
    nothing is known of.
    """

    calibration: Calibration
    goal: Goal
    similarity: Similarity = field(default_factory=Cosine)
    probability: Probability | None = None
    cosines: Calibration | None = None
    one_place: bool = False

    def prepared(self, looks: Looks, place: Place | None = None) -> Looks:
        """Return looks as pictures from a place are compared, or from anywhere."""
        basis = (self.cosines or self.calibration).basis
        if basis is None:
            return looks
        return looks.prepared(basis, None if place is None else place.center)

    def watchlist(self, index: Index) -> Watchlist:
        """Return the people of an index as the program would search them."""
        found = Watchlist.of(index, self.calibration, self.goal, self.similarity, self.cosines)
        return found if self.one_place else found.at(_ELSEWHERE)


@dataclass(frozen=True, slots=True, eq=False)
class PairTest:
    """Verification; ``point`` is the program's own threshold for one comparison.

    ``clusters`` has false matches among people who look alike, None for too few people.
    """

    report: VerificationReport
    point: OperatingPoint
    mated: Scores = field(repr=False)
    nonmated: Scores = field(repr=False)
    slices: tuple[Slice, ...]
    worst_people: tuple[Slice, ...]
    mistakes: tuple[Mistake, ...]
    reliability: Reliability | None
    clusters: ClusterRates | None


@dataclass(frozen=True, slots=True, eq=False)
class SearchTest:
    """Open-set identification; ``hits`` and ``tops`` are what its curve is made of.

    ``naming`` is what the program says of every probe, ``decisions`` counts it for "mated" and
    "nonmated" ones; ``enrolled`` is how many people it knows; ``claims`` is verification with the
    same pictures; ``clusters`` as of `PairTest`.
    """

    report: IdentificationReport
    point: OperatingPoint
    naming: Naming
    enrolled: int
    decisions: Mapping[str, Mapping[str, int]]
    claims: Claims
    hits: Scores = field(repr=False)
    tops: Scores = field(repr=False)
    mistakes: tuple[Mistake, ...]
    clusters: ClusterRates | None

    @property
    def rules(self) -> tuple[Sentence, ...]:
        """What a name needs beside the threshold."""
        return rules(self.point, self.naming.raised, self.enrolled)


@dataclass(frozen=True, slots=True, eq=False)
class Study:
    """Both tests, None where the people give none, and sentences on what they cannot show.

    ``comparison`` has all similarity functions side by side, None where there are no heads.
    ``without_marked`` is the same study without the pictures ``marked`` as wrongly labeled, None
    when there are none.
    """

    summary: Sentence
    pairs: PairTest | None
    search: SearchTest | None
    notes: tuple[Sentence, ...]
    comparison: Comparison | None = None
    marked: tuple[Portrayal, ...] = ()
    without_marked: "Study | None" = None

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """Those of the search, then those of the pairs."""
        tests = (self.search, self.pairs)
        return tuple(one for test in tests if test is not None for one in test.mistakes)


def study(plan: Plan, looks: Looks, judge: Judge, *, seed: int = 0) -> Study:
    """Run both tests of a plan on what was seen."""
    notes = list(plan.notes)
    total, unreadable = len(looks.by_picture), len(looks.unreadable)
    if len(looks.failed) > unreadable:
        notes.append(
            say(
                "No face was found in {failed:,} of {total:,} pictures; each counts as an error.",
                failed=len(looks.failed) - unreadable,
                total=total,
            )
        )
    if unreadable:
        notes.append(
            say(
                "{unreadable:,} of {total:,} pictures could not be read at all; each counts as an "
                "error, though it says nothing of recognition.",
                unreadable=unreadable,
                total=total,
            )
        )
    pairs = _pair_test(plan, judge.prepared(looks), judge, seed) if plan.pairs else None
    search = None
    if plan.protocol is not None:
        search = _search_test(plan.protocol, looks, judge, seed)
    if not any(test and test.clusters for test in (pairs, search)):
        notes.append(
            say(
                "Among people who look alike nothing was tested: that takes {fewest} people.",
                fewest=FEWEST_PEOPLE,
            )
        )
    return _with_labels(Study(plan.summary, pairs, search, tuple(notes)), plan, looks, judge)


def pair_scores(pairs: Sequence[Pair], looks: Looks, similarity: Similarity) -> Scores:
    """Scores (n,) of pairs, -inf where a face is missing."""
    pictures = pictures_of(pairs)
    row = {path: at for at, path in enumerate(pictures)}
    vectors = looks.embeddings(pictures)
    if np.isnan(vectors).all():  # without any face nobody knows the size of an embedding
        return np.full(len(pairs), -np.inf, np.float32)
    first, second = (
        vectors[[row[getattr(pair, side)] for pair in pairs]] for side in ("first", "second")
    )
    with np.errstate(invalid="ignore"):
        scores = similarity.pairs(first, second)
    return np.where(np.isnan(scores), -np.inf, scores).astype(np.float32)


def compare(
    plan: Plan,
    looks: Looks,
    similarities: Mapping[SimilarityName, Similarity],
    judge: Judge,
    *,
    seed: int = 0,
) -> Comparison | None:
    """Put the functions side by side on a plan; None without anything mated and non-mated."""
    pairs = search = None
    others = sum(not pair.mated for pair in plan.pairs)
    if 0 < others < len(plan.pairs):
        anywhere = judge.prepared(looks)
        found = {name: pair_scores(plan.pairs, anywhere, one) for name, one in similarities.items()}
        pairs = compare_pairs(plan.pairs, found, seed=seed, replicates=plan.replicates)
    protocol = plan.protocol
    if protocol is not None and protocol.mated and protocol.nonmated:
        searched = search_as_the_program(protocol, looks, judge)
        found = {
            name: search_scores(searched.probes, searched.gallery, one)
            for name, one in similarities.items()
        }
        search = compare_search(protocol, found, seed=seed)
    return comparison(pairs, search) if pairs or search else None


@dataclass(frozen=True, slots=True, eq=False)
class Searched:
    """A protocol as the program searches it: ``gallery`` (K, D) and ``probes`` (n, D), prepared.

    Both have rows of NaN where there is no face. ``watchlist`` has whoever has one.
    """

    gallery: Scores
    probes: Scores
    watchlist: Watchlist


def search_as_the_program(protocol: IdentificationProtocol, looks: Looks, judge: Judge) -> Searched:
    """Enroll the gallery of a protocol as pictures of one place, and prepare the probes."""
    rows: list[Scores] = []
    person_of: list[int] = []
    enrolled: list[int] = []
    for at, person in enumerate(protocol.people):
        own = looks.embeddings([one.picture for one in protocol.gallery if one.person == person])
        seen = own[~np.isnan(own).any(axis=1)]
        if len(seen):
            person_of += [len(enrolled)] * len(seen)
            rows.append(seen)
            enrolled.append(at)
    space = judge.calibration.space
    vectors = np.concatenate(rows) if rows else np.empty((0, 0), np.float32)
    index = Index.from_arrays(vectors, np.array(person_of, np.int32), space=space)
    watchlist = judge.watchlist(index)
    probes = looks.embeddings([probe.picture for probe in protocol.probes])
    gallery = np.full((len(protocol.people), probes.shape[1]), np.nan, np.float32)
    if enrolled:
        gallery[enrolled] = watchlist.templates.vectors
    return Searched(gallery, watchlist.prepared(probes), watchlist)


def search_scores(probes: Scores, gallery: Scores, similarity: Similarity) -> Scores:
    """Scores (probes, people) of rows (n, D) and (K, D), -inf where a face is missing."""
    if np.isnan(probes).all() or np.isnan(gallery).all():
        return np.full((len(probes), len(gallery)), -np.inf, np.float32)
    with np.errstate(invalid="ignore"):
        scores = similarity.scores(probes, gallery)
    return np.where(np.isnan(scores), -np.inf, scores).astype(np.float32)


def _pair_test(plan: Plan, looks: Looks, judge: Judge, seed: int) -> PairTest:
    scores = pair_scores(plan.pairs, looks, judge.similarity)
    report = evaluate_verification(
        plan.pairs, scores, failed=looks.failed, seed=seed, replicates=plan.replicates
    )
    point = verification_point(judge.calibration, judge.goal)
    mated = np.array([pair.mated for pair in plan.pairs], bool)
    values: Mapping[Path, Mapping[str, float]] = {
        path: look.values for path, look in looks.by_picture.items()
    }
    return PairTest(
        report=report,
        point=point,
        mated=scores[mated],
        nonmated=scores[~mated],
        slices=slices(plan.pairs, scores, point.threshold, values),
        worst_people=worst_people(plan.pairs, scores, point.threshold),
        mistakes=mistakes_of_pairs(plan.pairs, scores, point.threshold),
        reliability=_reliability(scores, mated, judge.probability),
        clusters=_clusters(_shown_in(plan.pairs), looks, judge, point, seed),
    )


def _shown_in(pairs: Sequence[Pair]) -> list[Portrayal]:
    return [
        Portrayal(person, picture)
        for pair in pairs
        for person, picture in (
            (pair.first_person, pair.first),
            (pair.second_person, pair.second),
        )
    ]


def _clusters(
    shown: Iterable[Portrayal], looks: Looks, judge: Judge, point: OperatingPoint, seed: int
) -> ClusterRates | None:
    """Measure false matches among people who look alike, with everybody's first face."""
    pictures: dict[str, dict[Path, None]] = {}
    for one in shown:
        pictures.setdefault(one.person, {})[one.picture] = None
    try:
        people = looks.embedded(pictures)
    except ValueError:  # no face in any picture
        return None
    return cluster_rates(
        people,
        point.threshold,
        goal=point.rate,
        comparisons=point.comparisons,
        seed=seed,
        similarity=judge.similarity,
    )


def _reliability(
    scores: Scores, mated: NDArray[np.bool_], probability: Probability | None
) -> Reliability | None:
    """Compare with mated pairs coming as often as the prior says; faces not found left out."""
    seen = np.isfinite(scores)
    kinds = [seen & mated, seen & ~mated]
    if probability is None or not all(kind.any() for kind in kinds):
        return None
    weights = np.zeros(len(scores))
    for kind, share in zip(kinds, (probability.prior, 1 - probability.prior), strict=True):
        weights[kind] = share / kind.sum()
    return reliability(probability.of(scores[seen]), mated[seen], weights[seen])


def _search_test(
    protocol: IdentificationProtocol, looks: Looks, judge: Judge, seed: int
) -> SearchTest:
    searched = search_as_the_program(protocol, looks, judge)
    scores = search_scores(searched.probes, searched.gallery, judge.similarity)
    enrolled, point = len(searched.watchlist.templates), searched.watchlist.identification
    likeness = search_scores(searched.gallery, searched.gallery, judge.similarity)
    naming = name_probes(scores, likeness, protocol.people, point)
    report = evaluate_identification(
        protocol,
        scores,
        threshold=point.threshold,
        goal_fpir=judge.goal.fpir,
        given=naming.columns,
        failed=looks.failed,
        seed=seed,
    )
    count = len(protocol.mated)
    own = own_columns([probe.person for probe in protocol.mated], protocol.people)
    return SearchTest(
        report=report,
        point=point,
        naming=naming,
        enrolled=enrolled,
        decisions={
            "mated": naming.counts(own),
            "nonmated": naming.counts(np.full(len(protocol.nonmated), -1), count),
        },
        claims=claims(protocol, scores, searched.watchlist.verification, seed),
        hits=hit_scores(scores[:count], own),
        tops=top_scores(scores[count:]),
        mistakes=mistakes_of_search(protocol, scores, point.threshold, naming.columns),
        clusters=_clusters(
            (*protocol.gallery, *protocol.probes),
            judge.prepared(looks, searched.watchlist.place),
            judge,
            point,
            seed,
        ),
    )


def _with_labels(made: Study, plan: Plan, looks: Looks, judge: Judge) -> Study:
    """Say which mistakes look like wrong labels."""
    failed = set(looks.failed)
    shown = [one for one in plan.portrayals if one.picture not in failed]
    if not made.mistakes or not shown:
        return made
    vectors = judge.prepared(looks).embeddings([one.picture for one in shown])
    first = list({one.person: at for at, one in reversed(list(enumerate(shown)))}.values())
    among = vectors[first[:: -(-len(first) // _STRANGERS)]]
    square = judge.similarity.scores(among, among)
    here = Strangers.of(square[np.triu_indices(len(square), 1)])

    def level(rate: float) -> float:
        # Strangers of one place are more alike than those of the calibration.
        known = judge.calibration.at_fmr(rate).threshold
        return max(known, here.level(rate)) if here else known

    def labeled(mistakes: tuple[Mistake, ...]) -> tuple[Mistake, ...]:
        return with_labels(
            mistakes,
            shown,
            lambda rows: judge.similarity.scores(vectors[list(rows)], vectors),
            Levels.of(level, len(shown)),
        )

    pairs, search = made.pairs, made.search
    return replace(
        made,
        pairs=replace(pairs, mistakes=labeled(pairs.mistakes)) if pairs else None,
        search=replace(search, mistakes=labeled(search.mistakes)) if search else None,
    )
