"""The four similarity functions agree with their formulas, and none is a trap for signs."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.matching.similarity import (
    EPSILON,
    LEARNED,
    Cosine,
    Head,
    Similarity,
    SimilarityName,
    SquaredDistance,
)

SEEDS = st.integers(0, 2**32 - 1)


def unit_rows(seed: int, rows: int, size: int = 16) -> np.ndarray:
    found = np.random.default_rng(seed).standard_normal((rows, size)).astype(np.float32)
    return found / np.linalg.norm(found, axis=1, keepdims=True)


def all_four(size: int = 16) -> list[Similarity]:
    weights = np.linspace(-2, -1, size, dtype=np.float32)
    return [Cosine(), SquaredDistance(), *(Head(name, weights.copy(), 0.5) for name in LEARNED)]


@pytest.mark.parametrize("similarity", all_four(), ids=lambda one: one.name)
def test_everybody_against_everybody_is_row_against_row(similarity: Similarity) -> None:
    probes, gallery = unit_rows(1, 5), unit_rows(2, 7)
    square = similarity.scores(probes, gallery)
    assert square.shape == (5, 7)
    for column in range(7):
        rows = similarity.pairs(probes, np.repeat(gallery[column : column + 1], 5, axis=0))
        np.testing.assert_allclose(square[:, column], rows, atol=1e-5)


@pytest.mark.parametrize("similarity", all_four(), ids=lambda one: one.name)
def test_a_picture_is_most_like_itself(similarity: Similarity) -> None:
    vectors = unit_rows(3, 20)
    square = similarity.scores(vectors, vectors)
    assert (square.argmax(axis=1) == np.arange(20)).all()
    np.testing.assert_allclose(square, square.T, atol=1e-5)


def test_values_by_hand() -> None:
    a, b = np.array([[0.6, -0.8]], np.float32), np.array([[0.8, 0.6]], np.float32)
    assert Cosine().pairs(a, b)[0] == pytest.approx(0.0, abs=1e-7)
    assert SquaredDistance().pairs(a, b)[0] == pytest.approx(-(0.04 + 1.96), abs=1e-6)
    weights = np.array([-1, -2], np.float32)
    logistic = Head(SimilarityName.LOGISTIC, weights, 3.0)
    assert logistic.pairs(a, b)[0] == pytest.approx(3 - 0.2 - 2.8, abs=1e-6)
    chi_square = Head(SimilarityName.CHI_SQUARE, weights, 3.0)
    # 0.2²/1.4 where the signs agree; 1.4²/1.4 = 1.4 where they differ.
    assert chi_square.pairs(a, b)[0] == pytest.approx(3 - 0.04 / 1.401 - 2 * 1.96 / 1.401)


@given(SEEDS)
def test_squared_distance_orders_unit_vectors_as_the_cosine(seed: int) -> None:
    probes, gallery = unit_rows(seed, 4), unit_rows(seed + 1, 9)
    np.testing.assert_allclose(
        SquaredDistance().scores(probes, gallery),
        2 * Cosine().scores(probes, gallery) - 2,
        atol=1e-5,
    )


@given(SEEDS)
def test_chi_square_is_that_of_the_positive_and_negative_halves(seed: int) -> None:
    a, b = unit_rows(seed, 3).astype(np.float64), unit_rows(seed + 1, 3).astype(np.float64)
    halves = 0.0
    for sign in (1, -1):
        one, two = np.maximum(sign * a, 0), np.maximum(sign * b, 0)
        total = np.where(one + two > 0, one + two, 1)
        halves = halves + ((one - two) ** 2 / total).sum(axis=1)
    head = Head(SimilarityName.CHI_SQUARE, np.ones(16, np.float32), 0.0)
    found = head.pairs(a.astype(np.float32), b.astype(np.float32))
    # ε only takes away, at most ε for each of 16 numbers.
    assert (found <= halves + 1e-5).all()
    assert (found >= halves - 16 * float(EPSILON) - 1e-5).all()


def test_two_zeros_are_no_division_by_zero() -> None:
    a = np.array([[1.0, 0.0]], np.float32)
    head = Head(SimilarityName.CHI_SQUARE, np.ones(2, np.float32), 0.0)
    assert head.pairs(a, a)[0] == 0


@pytest.mark.parametrize(
    ("name", "weights", "bias"),
    [
        (SimilarityName.COSINE, np.ones(2, np.float32), 0.0),
        (SimilarityName.LOGISTIC, np.array([np.nan, 1], np.float32), 0.0),
        (SimilarityName.LOGISTIC, np.ones(2, np.float32), np.inf),
        (SimilarityName.LOGISTIC, np.ones((1, 2), np.float32), 0.0),
    ],
)
def test_weights_that_would_score_nonsense_are_refused(
    name: SimilarityName, weights: np.ndarray, bias: float
) -> None:
    with pytest.raises(ValueError, match="weights"):
        Head(name, weights, bias)
