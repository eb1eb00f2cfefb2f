"""The gallery's own faults are found, told with what to do, and a large gallery is no wait."""

import time

import numpy as np
import pytest

from facegui.gallery.index import Index, IndexedPerson
from facegui.matching.calibration import Calibration
from facegui.matching.health import Health, Problem, check_health, closest_pair
from facegui.matching.operating_point import GOALS, Strictness, identification_point
from tests.released import released

CALIBRATION = Calibration.load(released("mobilefacenet-1.json"))
SIZE = 192


def apart(count: int) -> np.ndarray:
    """Unit vectors at right angles."""
    return np.eye(SIZE, dtype=np.float32)[:count]


def near(vector: np.ndarray, cosine: float, axis: int) -> np.ndarray:
    """A unit vector at ``cosine`` from ``vector``, leaning towards an axis at right angles."""
    side = np.eye(SIZE, dtype=np.float32)[axis]
    return (cosine * vector + np.sqrt(1 - cosine**2) * side).astype(np.float32)


def check(samples: list[list[np.ndarray]], quality: dict[str, float] | None = None) -> Health:
    rows = [row for own in samples for row in own]
    index = Index.from_arrays(
        np.stack(rows),
        np.repeat(np.arange(len(samples)), [len(own) for own in samples]).astype(np.int32),
        people=tuple(IndexedPerson(f"id{at}", f"P{at}") for at in range(len(samples))),
        sample_ids=tuple(f"s{at}" for at in range(len(rows))),
        space=CALIBRATION.space,
    )
    point = identification_point(CALIBRATION, GOALS[Strictness.BALANCED], len(samples))
    return check_health(index, CALIBRATION, point, quality)


def test_a_sound_gallery_has_nothing_to_do() -> None:
    health = check([[row] for row in apart(5)])
    assert health.findings == ()
    assert health.summary == "Nothing to do: 5 people, 5 pictures."


def test_two_people_too_alike_are_named_with_advice() -> None:
    a, b, c = apart(3)
    health = check([[a], [near(a, 0.65, 50)], [b], [c]])
    (finding,) = health.findings
    assert finding.problem is Problem.TOO_ALIKE
    assert finding.people == ("id0", "id1")
    assert finding.score == pytest.approx(0.65, abs=1e-4)
    assert "P0 and P1" in finding.message
    assert "clear pictures" in finding.advice
    assert health.closest_pair == pytest.approx(0.65, abs=1e-4)


def test_one_person_under_two_names_comes_first() -> None:
    a, b, c, _ = apart(4)
    health = check([[a], [near(a, 0.65, 50)], [b], [near(b, 0.9, 51)], [c]])
    assert [one.problem for one in health.findings] == [Problem.SAME_PERSON, Problem.TOO_ALIKE]
    assert health.findings[0].people == ("id2", "id3")
    assert "Merge" in health.findings[0].advice


def test_a_sample_that_does_not_fit_is_told_alone_but_of_two_neither_is_accused() -> None:
    a, b, c, d = apart(4)
    own = [near(a, 0.9, axis) for axis in (50, 51, 52)]
    health = check([[*own, b], [c, d]])
    odd, both = sorted(health.findings, key=lambda one: one.people)
    assert odd.problem is both.problem is Problem.DOES_NOT_FIT
    assert odd.samples == ("s3",)
    assert both.samples == ("s4", "s5")


def test_a_poor_picture_is_told_only_where_it_is_the_only_one() -> None:
    a, b, c = apart(3)
    poor = dict.fromkeys(("s0", "s1", "s2"), 0.1)
    health = check([[a], [near(b, 0.9, 50), near(b, 0.9, 51)], [c]], poor)
    (finding,) = health.findings
    assert finding.problem is Problem.SINGLE_POOR_SAMPLE
    assert finding.people == ("id0",)


def test_a_copy_is_told_but_the_original_is_not() -> None:
    a, b = apart(2)
    health = check([[a, a.copy()], [b]])
    (finding,) = health.findings
    assert finding.problem is Problem.DUPLICATE
    assert finding.samples == ("s1",)


@pytest.mark.parametrize("count", [0, 1, 2, 1023, 1024, 1025, 2100])
def test_the_closest_pair_in_blocks_is_that_of_brute_force(count: int) -> None:
    rows = np.random.default_rng(count).standard_normal((count, 8)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    square = rows @ rows.T
    np.fill_diagonal(square, -1)
    assert closest_pair(rows) == pytest.approx(float(square.max(initial=-1)), abs=1e-5)


def test_ten_thousand_people_are_no_wait() -> None:
    rows = np.random.default_rng(0).standard_normal((10_000, SIZE)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    index = Index.from_arrays(rows, space=CALIBRATION.space)
    point = identification_point(CALIBRATION, GOALS[Strictness.BALANCED], 10_000)
    started = time.perf_counter()
    assert check_health(index, CALIBRATION, point).people == 10_000
    assert time.perf_counter() - started < 20  # 0.7 s on one idle core


def test_another_space_is_refused() -> None:
    index = Index.from_arrays(apart(2), space="other/1")
    point = identification_point(CALIBRATION, GOALS[Strictness.BALANCED], 2)
    with pytest.raises(ValueError, match="other/1"):
        check_health(index, CALIBRATION, point)
