"""Everything that can be said of a folder of people: both tests, slices, mistakes, probabilities.

Looking at the pictures (`looks`) is the long part and can be stopped; this takes seconds.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facegui.evaluation.identification import IdentificationReport, evaluate_identification
from facegui.evaluation.looks import Looks
from facegui.evaluation.mistakes import Mistake, mistakes_of_pairs, mistakes_of_search
from facegui.evaluation.openset import hit_scores, own_columns, top_scores
from facegui.evaluation.plans import Plan
from facegui.evaluation.protocols import IdentificationProtocol, Pair, pictures_of
from facegui.evaluation.reliability import Reliability, reliability
from facegui.evaluation.slices import Slice, slices, worst_people
from facegui.evaluation.verification import VerificationReport, evaluate_verification
from facegui.matching.calibration import Calibration
from facegui.matching.operating_point import (
    Goal,
    OperatingPoint,
    identification_point,
    verification_point,
)
from facegui.matching.probability import Probability
from facegui.matching.similarity import Cosine, Similarity

Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Judge:
    """What is tested: the similarity function with its calibration, goal and probability."""

    calibration: Calibration
    goal: Goal
    similarity: Similarity = field(default_factory=Cosine)
    probability: Probability | None = None


@dataclass(frozen=True, slots=True, eq=False)
class PairTest:
    """Verification; ``point`` is the program's own threshold for one comparison."""

    report: VerificationReport
    point: OperatingPoint
    mated: Scores = field(repr=False)
    nonmated: Scores = field(repr=False)
    slices: tuple[Slice, ...]
    worst_people: tuple[Slice, ...]
    mistakes: tuple[Mistake, ...]
    reliability: Reliability | None


@dataclass(frozen=True, slots=True, eq=False)
class SearchTest:
    """Open-set identification; ``hits`` and ``tops`` are what its curve is made of."""

    report: IdentificationReport
    point: OperatingPoint
    hits: Scores = field(repr=False)
    tops: Scores = field(repr=False)
    mistakes: tuple[Mistake, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Study:
    """Both tests, None where the people give none, and sentences on what they cannot show."""

    summary: str
    pairs: PairTest | None
    search: SearchTest | None
    notes: tuple[str, ...]


def study(plan: Plan, summary: str, looks: Looks, judge: Judge, *, seed: int = 0) -> Study:
    """Run both tests of a plan on what was seen."""
    notes = list(plan.notes)
    if looks.failed:
        notes.append(
            f"No face was found in {len(looks.failed):,} of {len(looks.by_picture):,} pictures; "
            "each counts as an error."
        )
    pairs = _pair_test(plan, looks, judge, seed) if plan.pairs else None
    search = None
    if plan.protocol is not None:
        search = _search_test(plan.protocol, looks, judge, seed)
    return Study(summary, pairs, search, tuple(notes))


def pair_scores(pairs: Sequence[Pair], looks: Looks, similarity: Similarity) -> Scores:
    """Scores (n,) of pairs, -inf where a face is missing."""
    pictures = pictures_of(pairs)
    row = {path: at for at, path in enumerate(pictures)}
    vectors = looks.embeddings(pictures)
    first, second = (
        vectors[[row[getattr(pair, side)] for pair in pairs]] for side in ("first", "second")
    )
    with np.errstate(invalid="ignore"):
        scores = similarity.pairs(first, second)
    return np.where(np.isnan(scores), -np.inf, scores).astype(np.float32)


def search_scores(protocol: IdentificationProtocol, looks: Looks, similarity: Similarity) -> Scores:
    """Scores (probes, people) with everybody's mean embedding, -inf where a face is missing."""
    templates = []
    for person in protocol.people:
        own = looks.embeddings([one.picture for one in protocol.gallery if one.person == person])
        seen = own[~np.isnan(own).any(axis=1)]
        total = seen.sum(axis=0) if len(seen) else np.full(own.shape[1], np.nan, np.float32)
        templates.append(total / np.linalg.norm(total))
    size = max((len(one) for one in templates), default=1)
    gallery = np.stack([one if len(one) == size else np.full(size, np.nan) for one in templates])
    probes = looks.embeddings([probe.picture for probe in protocol.probes])
    if probes.shape[1] != size:  # a side without any face has no size
        return np.full((len(probes), len(gallery)), -np.inf, np.float32)
    with np.errstate(invalid="ignore"):
        scores = similarity.scores(probes, gallery.astype(np.float32))
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
    scores = search_scores(protocol, looks, judge.similarity)
    point = identification_point(judge.calibration, judge.goal, len(protocol.people))
    report = evaluate_identification(
        protocol,
        scores,
        threshold=point.threshold,
        goal_fpir=judge.goal.fpir,
        failed=looks.failed,
        seed=seed,
    )
    count = len(protocol.mated)
    own = own_columns([probe.person for probe in protocol.mated], protocol.people)
    return SearchTest(
        report=report,
        point=point,
        hits=hit_scores(scores[:count], own),
        tops=top_scores(scores[count:]),
        mistakes=mistakes_of_search(protocol, scores, point.threshold),
    )
