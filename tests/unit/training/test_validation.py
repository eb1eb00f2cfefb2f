"""What a validation measures, and a map that does not turn over while one watches."""

import numpy as np
import pytest

from facegui.matching.embedded import EmbeddedPeople
from facegui.training.validation import ValidationLevel, embedding_map, measure
from tests.unit.training.made_up import embedding_of


def people_of(vectors: np.ndarray, each: int = 4) -> EmbeddedPeople:
    return EmbeddedPeople.of(
        (f"p{row // each:03d}", vector.astype(np.float32)) for row, vector in enumerate(vectors)
    )


def made_up(count: int = 20) -> np.ndarray:
    return np.stack([embedding_of(person, n) for person in range(count) for n in range(4)])


def test_people_who_lie_apart_are_told_apart() -> None:
    found = measure(people_of(np.repeat(np.eye(10), 4, axis=0)))
    assert (found.fnmr, found.area_missing) == (0, pytest.approx(0))


def test_collapsed_embeddings_tell_nobody_from_anybody() -> None:
    found = measure(people_of(np.tile(np.eye(10)[0], (40, 1))))
    assert found.fnmr == 1
    assert found.area_missing == pytest.approx(0.5)


def test_fewer_misses_are_better_and_of_equals_the_larger_area() -> None:
    assert ValidationLevel(0.01, 0.5) < ValidationLevel(0.02, 0.001)
    assert ValidationLevel(0.01, 0.001) < ValidationLevel(0.01, 0.002)


def test_the_map_has_the_dozen_people_with_most_pictures() -> None:
    vectors = made_up(20)
    shown = embedding_map(people_of(vectors), None)
    assert shown.names == tuple(f"p{number:03d}" for number in range(12))
    assert shown.points.shape == (48, 2)
    centered = vectors[:48] - vectors[:48].mean(axis=0)
    largest = np.linalg.svd(centered, compute_uv=False)[:2] ** 2
    np.testing.assert_allclose((shown.points**2).sum(axis=0), largest, rtol=1e-4)


def test_the_same_embeddings_mirrored_give_the_same_map() -> None:
    # Principal directions have no sign: the screen would flip at every validation.
    vectors = made_up()
    before = embedding_map(people_of(vectors), None)
    after = embedding_map(people_of(vectors @ np.diag([-1.0] * 32)), before)
    np.testing.assert_allclose(after.points, before.points, atol=1e-4)
