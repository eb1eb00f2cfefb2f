"""People who look alike are found, and what is said of them holds."""

import math
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from facegui.evaluation.clusters import FEWEST_PEOPLE, Promise, cluster_rates, rows_of
from facegui.matching.embedded import EmbeddedPeople
from facegui.matching.similarity import SquaredDistance

pytestmark = pytest.mark.slow


REGIONS, LIFTED = 6, 2
THRESHOLD = 0.5


def people_of(vectors: np.ndarray) -> EmbeddedPeople:
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return EmbeddedPeople.of((f"p{at:04d}", one) for at, one in enumerate(unit))


def alike(people: int, lifted: float, seed: int = 0) -> tuple[EmbeddedPeople, np.ndarray]:
    """Six kinds of people, alike by 0.25; those of one kind by ``lifted`` squared."""
    random = np.random.default_rng(seed)
    directions = np.linalg.qr(random.standard_normal((64, REGIONS)))[0].T
    region = random.integers(REGIONS, size=people)
    noise = random.standard_normal((people, 64)) / 8
    pull = np.where(region == LIFTED, lifted, 0.5)[:, None]
    return people_of(pull * directions[region] + np.sqrt(1 - pull**2) * noise), region


def false_matches(people: EmbeddedPeople, chosen: np.ndarray) -> tuple[int, int]:
    vectors = people.embeddings[chosen]
    scores = (vectors @ vectors.T)[np.triu_indices(len(vectors), 1)]
    return int((scores >= THRESHOLD).sum()), len(scores)


def test_the_group_that_is_mistaken_more_often_is_the_worst() -> None:
    people, region = alike(900, lifted=0.8)
    mistaken, pairs = false_matches(people, region == LIFTED)
    others, other_pairs = false_matches(people, region == 0)
    assert mistaken / pairs > 10 * others / other_pairs
    found = cluster_rates(people, THRESHOLD, goal=0.1, seed=0)
    assert found is not None
    assert found.worst.rate.interval is not None
    assert found.worst.joint.low < mistaken / pairs < found.worst.joint.high
    assert found.worst.promise is Promise.BROKEN
    # All of that kind and hardly anybody else; the others are where the goal is shown to hold.
    assert found.people(Promise.BROKEN) == pytest.approx((region == LIFTED).sum(), abs=20)
    assert found.people(Promise.HOLDS) > 600
    assert found.whole.promise is Promise.HOLDS


def test_everybody_and_every_pair_is_counted() -> None:
    people, _ = alike(500, lifted=0.6)
    found = cluster_rates(people, THRESHOLD, goal=1e-3, seed=0)
    assert found is not None
    everybody = np.ones(500, bool)
    assert (found.whole.matches, found.whole.pairs) == false_matches(people, everybody)
    for name in ("people", "pairs", "matches"):
        assert sum(getattr(one, name) for one in found.clusters) == getattr(found.within, name)
    assert found.within.people == 500
    assert sum(map(found.people, Promise)) == 500
    values = [one.rate.value for one in found.clusters]
    assert values == sorted(values, reverse=True)
    for one in found.clusters:
        assert one.rate.interval is not None
        assert one.joint.low <= one.rate.interval.low <= one.rate.value
        assert one.rate.value <= one.rate.interval.high < one.joint.high


def test_clusters_are_not_fitted_to_the_pairs_they_are_measured_on() -> None:
    # In so many dimensions nobody has anything in common with anybody. K-means of these very
    # people would still gather the pairs that chance made alike: 1.8 times as many as elsewhere.
    within, whole = [], []
    for seed in range(4):
        people = people_of(np.random.default_rng(seed).standard_normal((800, 1500)))
        found = cluster_rates(people, 0.08, goal=0.02, seed=seed)
        assert found is not None
        within.append(found.within.rate.value)
        whole.append(found.whole.rate.value)
    assert sum(within) / sum(whole) == pytest.approx(1, abs=0.3)


def test_one_seed_gives_one_answer() -> None:
    people, _ = alike(300, lifted=0.6)
    first, again, other = (
        cluster_rates(people, THRESHOLD, goal=1e-3, seed=seed) for seed in (0, 0, 1)
    )
    assert first == again
    assert first is not None
    assert other is not None
    assert first.clusters != other.clusters
    assert first.whole == other.whole


def test_only_the_first_picture_of_somebody_counts() -> None:
    people, _ = alike(100, lifted=0.6)
    twice = EmbeddedPeople.of(
        (name, vector * sign)
        for name, vector in zip(people.names, people.embeddings, strict=True)
        for sign in (1, -1)
    )
    once = cluster_rates(people, THRESHOLD, goal=1e-3, seed=0)
    assert once == cluster_rates(twice, THRESHOLD, goal=1e-3, seed=0)


def test_too_few_people_give_nothing_and_just_enough_two_clusters() -> None:
    people, _ = alike(FEWEST_PEOPLE, lifted=0.6)
    found = cluster_rates(people, THRESHOLD, goal=1e-3, seed=0)
    assert found is not None
    assert len(found.clusters) >= 2
    fewer = people.without([people.names[0]])
    assert cluster_rates(fewer, THRESHOLD, goal=1e-3, seed=0) is None


def test_groups_are_large_enough_to_show_the_goal_where_people_are_enough() -> None:
    people, _ = alike(1500, lifted=0.5)
    small = cluster_rates(people, 2.0, goal=1e-2, seed=0)
    large = cluster_rates(people, 2.0, goal=1e-3, seed=0)
    beyond = cluster_rates(people, 2.0, goal=1e-6, seed=0)
    assert small is not None
    assert large is not None
    assert beyond is not None
    sizes = [len(one.clusters) for one in (small, large, beyond)]
    assert sizes[0] == sizes[2] > sizes[1] >= 8
    assert large.people(Promise.HOLDS) > 500
    assert beyond.people(Promise.UNKNOWN) == 1500


def test_without_a_false_match_the_rule_of_three_limits_the_rate() -> None:
    people, _ = alike(200, lifted=0.5)
    found = cluster_rates(people, 2.0, goal=1e-3, seed=0)
    assert found is not None
    for one in (found.whole, *found.clusters):
        assert one.rate.interval is not None
        assert one.rate.interval.low == 0
        assert one.rate.interval.high == pytest.approx(-math.log(0.025) / one.pairs, rel=0.05)


def test_the_interval_covers_the_rate_and_is_not_wider_than_it_must_be() -> None:
    truth = np.mean([alike_rate(seed) for seed in range(1000, 1020)])
    covered, widths = 0, []
    for seed in range(200):
        found = cluster_rates(alike(60, lifted=0.65, seed=seed)[0], THRESHOLD, goal=0.1, seed=0)
        assert found is not None
        interval = found.whole.rate.interval
        assert interval is not None
        covered += interval.low <= truth <= interval.high
        widths.append(interval.high - interval.low)
    assert covered >= 182
    assert np.mean(widths) < 3 * truth  # what drawing the people again takes


def alike_rate(seed: int) -> float:
    people, _ = alike(1000, lifted=0.65, seed=seed)
    mistaken, pairs = false_matches(people, np.ones(1000, bool))
    return mistaken / pairs


def test_a_search_asks_more_of_a_pair() -> None:
    people, _ = alike(200, lifted=0.6)
    found = cluster_rates(people, THRESHOLD, goal=0.005, comparisons=100, seed=0)
    assert found is not None
    assert 1 - (1 - found.goal) ** 100 == pytest.approx(0.005)
    assert (
        "at most 1 in 200 strangers in 100 comparisons and so a false match in at most 1 in "
        in (found.said[2])
    )


def test_scores_of_another_similarity_give_the_same() -> None:
    people, _ = alike(200, lifted=0.6)
    plain = cluster_rates(people, THRESHOLD, goal=1e-3, seed=0)
    distance = cluster_rates(
        people, 2 * THRESHOLD - 2, goal=1e-3, seed=0, similarity=SquaredDistance()
    )
    assert plain is not None
    assert distance == replace(plain, threshold=2 * THRESHOLD - 2)


def test_words_say_for_whom_it_holds() -> None:
    people, _ = alike(900, lifted=0.65)
    found = cluster_rates(people, THRESHOLD, goal=0.1, seed=0)
    assert found is not None
    counts = {promise: found.people(promise) for promise in Promise}
    assert f"is shown to hold for {counts[Promise.HOLDS]} of 900 people (" in found.said[2]
    assert found.notes[0].startswith(f"For {counts[Promise.BROKEN]} of 900 people (")
    assert "is shown not to hold" in found.notes[0]
    assert f"all {len(found.clusters)} at once" in found.explained
    rows = rows_of(found)
    assert [row[0] for row in rows[1:4]] == ["All pairs", "Within all groups", "Worst group"]
    assert len(rows) == 8
    nobody = cluster_rates(people, -2.0, goal=1e-3, seed=0)
    assert nobody is not None
    assert nobody.said[2].endswith("is shown to hold for none of 900 people.")
    assert nobody.notes == (
        "For 900 of 900 people (100 %) it is shown not to hold: among people who look like them "
        "more pairs are a false match.",
    )


def test_nothing_is_loaded_before_it_is_needed() -> None:
    code = (
        "import sys, facegui.evaluation.study; "
        "sys.exit(bool({'scipy', 'torch'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
