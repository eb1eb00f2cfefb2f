"""People who appear under two names are found, whatever the encoder's scores."""

import numpy as np
import pytest

from facegui.matching.embedded import EmbeddedPeople
from scripts.twice_named import Reason, twice_named


def unit(vector: np.ndarray) -> np.ndarray:
    return (vector / np.linalg.norm(vector, axis=-1, keepdims=True)).astype(np.float32)


def crowd(count: int, *, shared: float, seed: int = 0, size: int = 64) -> dict[str, np.ndarray]:
    """People with one picture each; ``shared`` is what they have in common, as some encoders."""
    random = np.random.default_rng(seed)
    common = random.standard_normal(size)
    vectors = random.standard_normal((count, size)) + shared * common
    return {f"Person {at:04d}": unit(vector) for at, vector in enumerate(vectors)}


def alike(vector: np.ndarray, noise: float, seed: int = 1) -> np.ndarray:
    """Another picture of somebody."""
    random = np.random.default_rng(seed)
    return unit(vector + noise * unit(random.standard_normal(vector.shape)))


def names_of(people: dict[str, np.ndarray]) -> list[tuple[tuple[str, str], Reason]]:
    return [(one.names, one.reason) for one in twice_named(EmbeddedPeople.of(people.items()))]


@pytest.mark.parametrize("shared", [0.0, 0.4, 0.8], ids=lambda shared: f"in common {shared}")
@pytest.mark.parametrize("count", [40, 300])
def test_a_score_no_stranger_reaches_is_one_person(count: int, shared: float) -> None:
    people = crowd(count, shared=shared)
    assert names_of(people) == []
    people["Ray Young"] = alike(people["Person 0003"], 0.4)
    assert names_of(people) == [(("Person 0003", "Ray Young"), Reason.SCORE)]


def test_a_name_in_another_spelling_needs_less() -> None:
    people = crowd(200, shared=0.3)
    people["Stephan_Eberharter"] = people.pop("Person 0001")
    people["Somebody_Else"] = alike(people["Person 0002"], 1.2, seed=3)
    people["Stephen_Ebberharter"] = alike(people["Stephan_Eberharter"], 1.2, seed=3)
    (found,) = twice_named(EmbeddedPeople.of(people.items()))
    assert (found.names, found.reason) == (
        ("Stephan_Eberharter", "Stephen_Ebberharter"),
        Reason.NAME,
    )
    other = float(people["Somebody_Else"] @ people["Person 0002"])
    assert other >= found.needed  # alike enough, but under two names that have nothing in common


def test_people_of_one_name_who_look_unlike_are_two() -> None:
    people = crowd(200, shared=0.3)
    people["Michael Sheehan"] = people.pop("Person 0001")
    people["Sheehan, Michael"] = people.pop("Person 0002")
    assert names_of(people) == []


def test_the_most_alike_pictures_of_two_people_decide() -> None:
    people = list(crowd(100, shared=0.3).items())
    person, seen = people[5]
    poor = next(iter(crowd(1, shared=0, seed=9).values()))
    found = twice_named(
        EmbeddedPeople.of(
            [*people, (person, poor), ("Twin", poor * -1), ("Twin", alike(seen, 0.3))]
        )
    )
    assert [one.names for one in found] == [("Person 0005", "Twin")]
    assert found[0].score == pytest.approx(float(seen @ alike(seen, 0.3)), abs=1e-5)


def test_too_few_people_say_nothing() -> None:
    people = crowd(20, shared=0.0)
    people["Ray Young"] = people["Person 0003"]
    assert names_of(people) == []
