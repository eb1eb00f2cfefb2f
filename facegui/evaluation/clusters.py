"""False matches among people who look alike: for whom a goal holds, and for whom nobody knows.

A rate over everybody is a mean: it can be right while people with looks in common are mistaken
for one another many times as often. Groups are formed here without asking what anybody is, by
k-means of one embedding a person.

Formed and measured on the same people, groups would gather the very pairs that are mistaken:
MobileFaceNet alone, ``lfw_dev``, 1,513 people, 34 groups, FMR 0.95 in 1,000 over all pairs, 11 to
12 within such groups. So the people are cut into halves, and each half is sorted by the centers
found in the other one: 4.9 to 5.5. What is left above the whole is what likeness does, not what the
sorting does. ``mobilefacenet+sface``, less the mean of the calibration: 7.6 to 8.7, and 3.4.

A pair has two people, so pairs hang together, but rare false matches hardly do: of 45 people drawn
from ``lfw_dev`` the variance of their number is 0.93 to 1.1 times its mean, within a region of the
space as well, and there is none at all as often as among independent pairs: the rule of 3 of pairs
is right. The interval is the exact one of as many independent pairs as would spread like these, by
the jackknife over people, which errs on the wide side (Efron & Stein 1981). Coverage of 95 %, 1,500
draws each of 45 to 200 people with 0.05 to 280 false matches expected: 99.2 % and more; where one
in six to twenty is of a hidden group that makes most of the matches, 91.8 to 100 %, and of 99.85 %
97.5 to 100 %. Drawing the people again (``bootstrap.rate_interval``) covers as much and is up to
20 times as wide where matches are few.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import expm1, log1p

import numpy as np
from numpy.typing import NDArray

from facegui.counted import counted
from facegui.evaluation.bootstrap import LEVEL, Interval, exact_interval
from facegui.evaluation.figures import Figure
from facegui.evaluation.numeric.kmeans import closest_centers, kmeans
from facegui.matching.embedded import EmbeddedPeople, Positions
from facegui.matching.similarity import Cosine, Floats, Similarity
from facegui.matching.statement import one_in
from facegui.text import Sentence, say

FEWEST_PEOPLE = 60
_PEOPLE_A_CLUSTER = 45
_FEWEST_CLUSTERS = 8  # changing the cluster size leaves at least this many
_MOST_PEOPLE = 4000  # drawn if there are more: 8 million pairs suffice
_RESTARTS = 5
_SHOWN = 5

Matches = NDArray[np.bool_]


class Promise(StrEnum):
    """Whether the whole interval says that a goal holds within a cluster, or nobody can say."""

    HOLDS = "holds"
    BROKEN = "does_not_hold"
    UNKNOWN = "not_shown"


@dataclass(frozen=True, slots=True)
class ClusterRate:
    """False matches among ``pairs`` of ``people``, one picture each.

    ``rate`` has the 95 % interval of this rate alone; ``joint`` is the one that holds for all
    clusters at once (Bonferroni), so it may be quoted of the worst. ``promise`` is by ``joint``.
    """

    people: int
    pairs: int
    matches: int
    rate: Figure
    joint: Interval
    promise: Promise


@dataclass(frozen=True, slots=True)
class ClusterRates:
    """False-match rates at ``threshold``, of all pairs, within all clusters, and in each.

    ``goal`` is the false-match rate a pair may have, so that all ``comparisons`` of a search keep
    to the rate ``asked``; for a comparison they are the same. ``clusters`` come worst first;
    ``whole`` and ``within`` are no clusters, their ``joint`` is their own interval.
    """

    threshold: float
    asked: float
    comparisons: float
    goal: float
    whole: ClusterRate
    within: ClusterRate
    clusters: tuple[ClusterRate, ...]

    @property
    def worst(self) -> ClusterRate:
        """The cluster with the highest rate."""
        return self.clusters[0]

    def people(self, promise: Promise) -> int:
        """How many people this describes; somebody alone in a cluster shows nothing."""
        counts = dict.fromkeys(Promise, 0)
        for one in self.clusters:
            counts[one.promise] += one.people
        counts[Promise.UNKNOWN] += self.whole.people - sum(counts.values())
        return counts[promise]

    @property
    def said(self) -> tuple[Sentence, ...]:
        """What was done, the worst cluster, and for how many people the goal is shown to hold."""
        sizes = [one.people for one in self.clusters]
        count, worst, everybody = len(sizes), self.worst, self.whole.people
        shown = self.people(Promise.HOLDS)
        return (
            say(
                "{groups} {groups:group|groups} of people who look alike to the encoder, {fewest} "
                "to {most} {most:person|people} each, formed by their embeddings alone and around "
                "other people than those measured.",
                groups=count,
                fewest=min(sizes),
                most=max(sizes),
            ),
            say(
                "In the worst group ({people} {people:person|people}, {pairs:,} "
                "{pairs:pair|pairs}) the false-match rate is {rate}, between {low} and {high}.",
                people=worst.people,
                pairs=worst.pairs,
                rate=_percent(worst.rate.value),
                low=_percent(worst.joint.low),
                high=_percent(worst.joint.high),
            ),
            say(
                "{goal}, is shown to hold for {share}.",
                goal=self._goal_said,
                share=_share(shown, everybody),
            )
            if shown
            else say(
                "{goal}, is shown to hold for none of {everybody:,} {everybody:person|people}.",
                goal=self._goal_said,
                everybody=everybody,
            ),
        )

    @property
    def notes(self) -> tuple[Sentence, ...]:
        """For how many people the goal is missed, and for how many it was not shown."""
        everybody = self.whole.people
        broken, unknown = self.people(Promise.BROKEN), self.people(Promise.UNKNOWN)
        found = []
        if broken:
            found.append(
                say(
                    "For {share} it is shown not to hold: among people who look like them more "
                    "pairs are a false match.",
                    share=_share(broken, everybody),
                )
            )
        if unknown:
            found.append(
                say(
                    "For {share} it was not shown: their groups have too few pairs to tell.",
                    share=_share(unknown, everybody),
                )
            )
        return tuple(found)

    @property
    def _goal_said(self) -> Sentence:
        pairs = one_in(self.goal)
        if self.comparisons == 1:
            return say("The goal, a false match in at most {one_in} pairs", one_in=pairs)
        return say(
            "The goal, a name for at most {strangers} strangers in {comparisons:,.0f} comparisons "
            "and so a false match in at most {one_in} pairs",
            strangers=one_in(self.asked),
            comparisons=self.comparisons,
            one_in=pairs,
        )

    @property
    def explained(self) -> Sentence:
        """How to read the figures."""
        return say(
            "People who look alike are mistaken for one another more often than people drawn at "
            "random, so most groups lie above all pairs; the interval of a group holds for all "
            "{groups} at once (95 %, Bonferroni), the worst among them.",
            groups=len(self.clusters),
        )


def rows_of(made: ClusterRates) -> list[tuple[str, ...]]:
    """Return all pairs, all clusters together and the worst few as rows of text."""
    rows: list[tuple[str, ...]] = [
        (
            "",
            say("people"),
            say("pairs"),
            say("false matches"),
            say("rate"),
            say("95 % interval"),
        )
    ]
    worst = made.clusters[:_SHOWN]
    others = (say("Group {number}", number=at) for at in range(2, len(worst) + 1))
    titles = [say("Worst group"), *others]
    named = [(say("All pairs"), made.whole), (say("Within all groups"), made.within)]
    for title, one in (*named, *zip(titles, worst, strict=True)):
        limits = say("{low} to {high}", low=_percent(one.joint.low), high=_percent(one.joint.high))
        counts = map(counted, (one.people, one.pairs, one.matches))
        rows.append((title, *counts, _percent(one.rate.value), limits))
    return rows


def cluster_rates(
    people: EmbeddedPeople,
    threshold: float,
    *,
    goal: float,
    comparisons: float = 1.0,
    seed: int,
    similarity: Similarity | None = None,
) -> ClusterRates | None:
    """Measure false matches at ``threshold``, one picture a person; None for too few people.

    ``goal`` is the rate asked of all ``comparisons`` (more than 0) of a search together, FPIR, or
    of one, FMR; ``threshold`` is a score of ``similarity`` (the cosine unless given). The same
    seed gives the same clusters.
    """
    random = np.random.default_rng(seed)
    rows = np.sort(random.permutation(people.first)[:_MOST_PEOPLE])
    if len(rows) < FEWEST_PEOPLE:
        return None
    vectors = people.embeddings[rows]
    matches = _scores(vectors, similarity or Cosine()) >= threshold
    matches = np.triu(matches, 1) | np.triu(matches, 1).T  # a product may differ in its last bit
    pair_goal = -expm1(log1p(-goal) / comparisons)
    parts = [part for part in _clusters(vectors, pair_goal, random) if len(part) > 1]
    found = [_rate([matches[np.ix_(part, part)]], pair_goal, len(parts)) for part in parts]
    found.sort(key=lambda one: (-one.rate.value, -one.pairs))
    within = _rate([matches[np.ix_(part, part)] for part in parts], pair_goal)
    whole = _rate([matches], pair_goal)
    return ClusterRates(threshold, goal, comparisons, pair_goal, whole, within, tuple(found))


def _scores(vectors: Floats, similarity: Similarity) -> Floats:
    """Scores (n, n) of everybody with everybody."""
    return similarity.scores(vectors, vectors)


def _clusters(vectors: Floats, goal: float, random: np.random.Generator) -> Iterator[Positions]:
    """Yield the positions of each cluster; everybody is in one whose center others made."""
    order = random.permutation(len(vectors))
    halves = np.sort(order[::2]), np.sort(order[1::2])
    count = _count(len(halves[1]), goal)
    for own, others in (halves, halves[::-1]):
        centers = kmeans(vectors[others], count, _RESTARTS, random)
        nearest = closest_centers(vectors[own], centers)
        yield from (own[nearest == at] for at in range(len(centers)))


def _count(people: int, goal: float) -> int:
    """Return how many clusters to make of half the people.

    Clusters are as small as makes sense, or as large as it takes to show the goal where nobody in
    them is mistaken for another: about 115 people for 1 in 1,000. Where that leaves too few
    clusters, they stay small and can only show that it does not hold.
    """
    most = max(2, round(people / _PEOPLE_A_CLUSTER))
    for count in range(most, _FEWEST_CLUSTERS // 2 - 1, -1):
        size = people / count
        if _exact(0, size * (size - 1) / 2, 2 * count).high <= goal:
            return count
    return most


def _exact(matches: float, trials: float, compared: int) -> Interval:
    """Return the interval of one of ``compared`` rates that holds for all of them at once."""
    return exact_interval(matches, trials, 1 - (1 - LEVEL) / compared)


def _rate(parts: Sequence[Matches], goal: float, compared: int = 1) -> ClusterRate:
    """Rate over the pairs within ``parts``, one of ``compared`` that are looked at."""
    sizes = [len(part) for part in parts]
    pairs = [size * (size - 1) // 2 for size in sizes]
    counts = [int(part.sum()) // 2 for part in parts]
    total, matches = sum(pairs), sum(counts)
    rate = matches / total
    spread = sum((n / total) ** 2 * _variance(part) for n, part in zip(pairs, parts, strict=True))
    alike = rate * (1 - rate) / spread if spread > 0 else total
    trials = min(max(alike, sum(sizes)), total)
    own, joint = (_exact(rate * trials, trials, many) for many in (1, compared))
    promise = (
        Promise.HOLDS
        if joint.high <= goal
        else Promise.BROKEN
        if joint.low > goal
        else Promise.UNKNOWN
    )
    return ClusterRate(sum(sizes), total, matches, Figure(rate, own), joint, promise)


def _variance(matches: Matches) -> float:
    """Variance of the rate of matches (n, n) over its pairs, by leaving each person out in turn."""
    size, degrees = len(matches), matches.sum(axis=1, dtype=np.float64)
    if size < 3:
        return 0.0
    without = (degrees.sum() / 2 - degrees) / ((size - 1) * (size - 2) / 2)
    return float((size - 1) * without.var())


def _share(count: int, everybody: int) -> Sentence:
    return say(
        "{count:,} of {everybody:,} {everybody:person|people} ({percent})",
        count=count,
        everybody=everybody,
        percent=_percent(count / everybody),
    )


def _percent(rate: float) -> Sentence:
    """Two digits of a rate, as many more as all of them take; below 0.00005 % none."""
    value = round(100 * rate, 4)
    if value < 99:
        return say("{share:.2g} %", share=value)
    return say("{share:.3g} %", share=value)
