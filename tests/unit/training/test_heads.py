"""Fitting finds what is there, and with few people is no worse than the plain distance."""

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression

from facegui.errors import InputProblem
from facegui.matching.embedded import EmbeddedPeople
from facegui.matching.similarity import LEARNED, SimilarityName
from facegui.training.cross_fit import PairScores, cross_fit, pair_scores
from facegui.training.heads import HeadFit, fit_head, fit_probability, logistic_regression

SIZE = 24


def made_up_people(count: int, seed: int = 0, spread: float = 0.6) -> EmbeddedPeople:
    """Two looks a person; the last eight numbers change from look to look and tell nothing."""
    random = np.random.default_rng(seed)
    pictures = []
    for number in range(count):
        center = random.standard_normal(SIZE)
        center[-8:] = 0
        for _ in range(2):
            noise = random.standard_normal(SIZE) * spread
            noise[-8:] *= 3
            look = center + noise
            pictures.append((f"p{number:03d}", (look / np.linalg.norm(look)).astype(np.float32)))
    return EmbeddedPeople.of(pictures)


def test_logistic_regression_is_that_of_scikit_learn() -> None:
    random = np.random.default_rng(0)
    columns = np.column_stack([random.standard_normal((400, 3)), np.ones(400)])
    answers = (columns @ [1.0, -2.0, 0.5, 0.3] + random.logistic(size=400) > 0).astype(float)
    weights = random.uniform(0.5, 2, 400)
    found = logistic_regression(columns, answers, weights, np.array([2.0, 2.0, 2.0, 1e-9]))
    theirs = LogisticRegression(C=0.5, tol=1e-10, max_iter=1000)
    theirs.fit(columns[:, :3], answers, sample_weight=weights)
    np.testing.assert_allclose(found[:3], theirs.coef_[0], atol=1e-4)
    assert found[3] == pytest.approx(theirs.intercept_[0], abs=1e-4)


@pytest.mark.parametrize("name", LEARNED)
def test_a_head_learns_which_numbers_tell_nothing(name: SimilarityName) -> None:
    fit = HeadFit(prior=0.5, pull=1e-3, closest=2000, others=2000)
    head = fit_head(name, made_up_people(120), np.random.default_rng(0), fit)
    telling, idle = head.weights[:-8], head.weights[-8:]
    assert telling.mean() < 4 * idle.mean() < 0 or abs(idle.mean()) < abs(telling.mean()) / 4
    unseen = pair_scores(head, made_up_people(80, seed=1), np.random.default_rng(0))
    assert unseen.mated.mean() > 0 > unseen.nonmated.mean()


@pytest.mark.parametrize("name", LEARNED)
def test_strongly_pulled_weights_are_all_but_equal(name: SimilarityName) -> None:
    fit = HeadFit(pull=1e6, closest=500, others=500)
    head = fit_head(name, made_up_people(20), np.random.default_rng(0), fit)
    assert head.weights.mean() < 0
    assert head.weights.std() < 1e-3 * abs(head.weights.mean())


def test_too_few_people_are_told() -> None:
    with pytest.raises(InputProblem, match="Only 3 people"):
        fit_head(SimilarityName.LOGISTIC, made_up_people(3), np.random.default_rng(0), HeadFit())


def test_the_same_people_and_seed_give_the_same_head() -> None:
    one, two = (
        fit_head(SimilarityName.LOGISTIC, made_up_people(30), np.random.default_rng(3), HeadFit())
        for _ in range(2)
    )
    np.testing.assert_array_equal(one.weights, two.weights)


def test_a_calibrated_head_finds_the_likelihood_ratio_of_two_bells() -> None:
    # Bells of one width s around ±m: the log likelihood ratio is 2·m·score/s².
    random = np.random.default_rng(0)
    mated, other = random.normal(1, 1.5, 40_000), random.normal(-1, 1.5, 40_000)
    even = np.full(40_000, 1 / 40_000)
    head = fit_probability(
        PairScores(mated.astype(np.float32), even, other.astype(np.float32), even)
    )
    assert head.slope == pytest.approx(2 / 1.5**2, rel=0.03)
    assert head.intercept == pytest.approx(0, abs=0.03)


def test_in_cross_fitting_nobody_is_scored_by_a_head_fitted_to_them() -> None:
    people = made_up_people(30)
    fitted_to: list[set[str]] = []

    def fit(others: EmbeddedPeople):
        fitted_to.append(set(others.names))
        return fit_head(SimilarityName.LOGISTIC, others, np.random.default_rng(0), HeadFit())

    scores = cross_fit(people, fit, np.random.default_rng(0), folds=5)
    left_out = [set(people.names) - names for names in fitted_to]
    assert sorted(name for names in left_out for name in names) == sorted(people.names)
    assert len(scores.mated) == 30
    assert len(scores.nonmated) == 5 * 15
    assert scores.mated_weights.sum() == pytest.approx(1)
