"""The guard lets a better encoder in, keeps worse and lucky ones out, and says why."""

import numpy as np
import pytest

from facegui.evaluation.guard import Judgement, judge
from facegui.matching.embedded import EmbeddedPeople

pytestmark = pytest.mark.slow


SIZE = 24


def embedded(noise: float, people: int = 60, pictures: int = 3, seed: int = 1) -> EmbeddedPeople:
    """People as random directions, their pictures scattered around them by ``noise``."""
    rng = np.random.default_rng(seed)
    centers = rng.normal(size=(people, SIZE))
    scatter = np.random.default_rng(seed + 1).normal(size=(people, pictures, SIZE))
    rows = (centers[:, None] + noise * scatter).reshape(-1, SIZE)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    person = np.repeat(np.arange(people), pictures).astype(np.intp)
    return EmbeddedPeople(
        tuple(f"p{number:03}" for number in range(people)), rows.astype(np.float32), person
    )


def judged(before: EmbeddedPeople, after: EmbeddedPeople) -> Judgement:
    return judge(before, after, replicates=200)


def test_a_truly_better_encoder_is_let_in() -> None:
    found = judged(embedded(1.2), embedded(0.7))
    assert found.better
    assert found.rule == "fnmr_at_fmr_1e-2"
    change = found.changes[found.rule]
    assert change.after.value < change.before.value
    assert change.gain.interval is not None
    assert change.gain.interval.low > 0
    assert "better" in found.reason
    assert "60 people nobody trained on" in found.reason


def test_a_worse_encoder_is_refused_with_the_figures() -> None:
    found = judged(embedded(0.7), embedded(1.2))
    assert not found.better
    assert ": worse (95 % interval of the gain " in found.reason
    change = found.changes[found.rule]
    assert f"from {100 * change.before.value:.2f} % to {100 * change.after.value:.2f} %" in (
        found.reason
    )


def test_the_same_encoder_is_refused() -> None:
    found = judged(embedded(1.2), embedded(1.2))
    assert not found.better
    assert found.changes[found.rule].gain_points == "+0.00 to +0.00"


def test_other_noise_of_the_same_strength_is_seldom_let_in() -> None:
    """What is only different must pass no more often than the 2.5 % that the rule allows."""
    passed = [
        judge(embedded(1.1, 40, seed=seed), exchanged(seed), replicates=200).better
        for seed in range(0, 36, 3)
    ]
    assert sum(passed) <= 1


def exchanged(seed: int) -> EmbeddedPeople:
    """The same people with scatter of the same strength, drawn anew."""
    first = embedded(0.0, 40, seed=seed)
    scatter = np.random.default_rng(seed + 2).normal(size=first.embeddings.shape)
    centers = np.random.default_rng(seed).normal(size=(40, SIZE)).repeat(3, axis=0)
    rows = centers + 1.1 * scatter
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return EmbeddedPeople(first.names, rows.astype(np.float32), first.person)


@pytest.mark.parametrize(("people", "pictures"), [(9, 5), (60, 1), (2, 2)])
def test_a_hold_out_that_is_too_small_is_refused(people: int, pictures: int) -> None:
    found = judged(embedded(1.2, people, pictures), embedded(0.1, people, pictures))
    assert not found.better
    assert found.rule == ""
    several = people if pictures > 1 else 0
    assert f"too small: {several} people have two pictures" in found.reason


def test_a_small_hold_out_is_judged_by_the_area() -> None:
    found = judged(embedded(1.6, 14), embedded(0.6, 14))
    assert found.rule == "auc"
    assert set(found.changes) == {"auc", "eer"}
    assert found.better


def test_where_the_encoder_in_use_is_perfect_nothing_can_be_shown() -> None:
    found = judged(embedded(0.05), embedded(0.01))
    assert not found.better
    assert "makes no mistake" in found.reason


def test_a_gain_of_few_people_is_luck() -> None:
    """Four people of sixty recognized instead of missed: a bootstrap alone would let it in."""
    after = embedded(0.2)
    rows = after.embeddings.copy()
    for person in range(4):
        rows[3 * person : 3 * person + 3] = np.random.default_rng(person).normal(size=(3, SIZE))
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    before = EmbeddedPeople(after.names, rows, after.person)
    found = judged(before, after)
    change = found.changes[found.rule]
    assert change.after.value == 0
    assert change.before.value > 0.04
    assert not found.better
    assert "only 4 of them gain" in found.reason


def test_rates_are_given_only_where_the_people_support_them() -> None:
    found = judged(embedded(1.2, 30), embedded(0.9, 30))
    assert min(found.det_before.fmr) == 0.01  # 435 pairs of people: rule of 3 asks for 300
    assert len(found.det_after.fnmr) == len(found.det_after.fmr)


def test_the_document_has_everything_a_card_shows() -> None:
    document = judged(embedded(1.2), embedded(0.7)).as_json()
    assert document["better"] is True
    assert document["holdout"]["people"] == 60
    assert document["changes"]["auc"]["after"]["interval"][0] > 0.9
    assert document["det"]["before"]["fmr"][0] == 0.3


def test_other_pictures_are_refused() -> None:
    with pytest.raises(ValueError, match="same pictures"):
        judge(embedded(1, 20), embedded(1, 21))
