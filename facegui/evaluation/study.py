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
from facegui.evaluation.judge import Judge
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
from facegui.evaluation.plans import EvaluationPlan
from facegui.evaluation.protocols import IdentificationProtocol, Pair, Portrayal
from facegui.evaluation.reliability import Reliability, reliability
from facegui.evaluation.scored import Scores, pair_scores, search_as_the_program, search_scores
from facegui.evaluation.slices import Slice, slices, worst_people
from facegui.evaluation.verification import VerificationReport, evaluate_verification
from facegui.matching.operating_point import (
    OperatingPoint,
    verification_point,
)
from facegui.matching.probability import Probability
from facegui.matching.similarity import Similarity, SimilarityName
from facegui.matching.statement import rules
from facegui.text import Sentence, say

_STRANGERS = 600  # people whose scores with each other show what strangers reach here


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
    """Open-set identification.

    Its curve is drawn from ``hits`` and ``tops``. ``naming`` holds the program's answer to each
    probe, ``decisions`` the counts for "mated" and "nonmated" ones. ``enrolled`` is the number of
    people it knows, ``claims`` verification with the same pictures. ``clusters`` as in `PairTest`.
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


def study(plan: EvaluationPlan, looks: Looks, judge: Judge, *, seed: int = 0) -> Study:
    """Run both tests of a plan on what was seen."""
    notes = list(plan.notes)
    total, unreadable = len(looks.by_picture), len(looks.unreadable)
    if len(looks.failed) > unreadable:
        notes.append(
            say(
                "No face was found in {failed:,} of {total:,} {total:picture|pictures}; each "
                "counts as an error.",
                failed=len(looks.failed) - unreadable,
                total=total,
            )
        )
    if unreadable:
        notes.append(
            say(
                "{unreadable:,} of {total:,} {total:picture|pictures} could not be read at all; "
                "each counts as an error, though it says nothing of recognition.",
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
                "Among people who look alike nothing was tested: that takes {fewest} "
                "{fewest:person|people}.",
                fewest=FEWEST_PEOPLE,
            )
        )
    return _with_labels(Study(plan.summary, pairs, search, tuple(notes)), plan, looks, judge)


def compare(
    plan: EvaluationPlan,
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


def _pair_test(plan: EvaluationPlan, looks: Looks, judge: Judge, seed: int) -> PairTest:
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
    naming = name_probes(
        scores,
        likeness,
        protocol.people,
        point,
        searched.obscured,
        own_point_of=searched.point,
    )
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


def _with_labels(made: Study, plan: EvaluationPlan, looks: Looks, judge: Judge) -> Study:
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
        # Strangers at one place are more alike than those of the calibration.
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
