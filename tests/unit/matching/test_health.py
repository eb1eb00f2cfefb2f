"""The gallery's own faults are found, told with what to do, and a large gallery is no wait."""

import time
from dataclasses import replace

import numpy as np
import pytest

from facegui.gallery.index import Index, IndexedPerson
from facegui.matching.basis import Basis, Spread
from facegui.matching.calibration import Calibration
from facegui.matching.health.check import Health, check_health
from facegui.matching.health.findings import NearPair, Problem
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.watchlist import SearchGallery
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
    return looked_through(index, quality=quality)


def looked_through(
    index: Index,
    calibration: Calibration = CALIBRATION,
    quality: dict[str, float] | None = None,
) -> Health:
    watchlist = SearchGallery.of(index, calibration, GOALS[Strictness.BALANCED])
    return check_health(index, watchlist, calibration, quality)


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


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 1023, 1024, 1025, 2100])
def test_the_nearest_pairs_in_blocks_are_those_of_brute_force(count: int) -> None:
    rows = np.random.default_rng(count).standard_normal((count, SIZE)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    square = rows @ rows.T
    best = np.sort(square[np.triu_indices(count, 1)])[::-1][:3]
    health = looked_through(Index.from_arrays(rows, space=CALIBRATION.space))
    assert [one.score for one in health.nearest] == pytest.approx(best.tolist(), abs=1e-5)
    for one in health.nearest:
        first, second = map(int, one.people)
        assert first < second
        assert square[first, second] == pytest.approx(one.score, abs=1e-5)
    assert health.closest_pair == pytest.approx(best[0] if len(best) else -1, abs=1e-5)


def at_one_camera(people: list[np.ndarray], shared: np.ndarray) -> Index:
    """People at a camera in whose pictures most is ``shared``."""
    return Index.from_arrays(
        np.stack(people) * np.float32(0.35**0.5) + shared * np.float32(0.65**0.5),
        places=("files", "Front door"),
        place_of=np.ones(len(people), np.int32),
        space=CALIBRATION.space,
    )


def test_what_everybody_at_a_camera_shares_makes_nobody_alike() -> None:
    """Embeddings as they are would say of each of these pairs that they are too alike."""
    *people, shared = apart(9)
    index = at_one_camera(people, shared)
    assert (index.embeddings @ index.embeddings.T).min() == pytest.approx(0.65, abs=1e-4)
    assert len(looked_through(index).findings) == 8 * 7 // 2
    basis = Basis((SIZE,), (1.0,), np.zeros(SIZE, np.float32))
    usual = Spread(0.0, 0.15, 1000, 10_000)
    calibration = replace(CALIBRATION, basis=basis, usual=usual, widest=Spread(0.3, 0.2, 9, 36))
    watchlist = SearchGallery.of(index, calibration, GOALS[Strictness.BALANCED])
    needed = watchlist.at("Front door").identification.threshold
    health = check_health(index, watchlist, calibration)
    assert health.findings == ()
    assert len(health.nearest) == 3
    assert health.closest_pair < 0.2
    assert [one.needed for one in health.nearest] == pytest.approx([needed] * 3)


@pytest.mark.parametrize("others", [0, 1, 3, 10])
def test_somebody_enrolled_twice_among_a_few_is_found(others: int) -> None:
    """Twice, they are most of what their place has in common, and that is taken off both."""
    a, *rest = apart(1 + others)
    rows = np.stack([a, near(a, 0.85, 100), *rest])
    index = Index.from_arrays(rows, space=CALIBRATION.space)
    basis = Basis((SIZE,), (1.0,), np.zeros(SIZE, np.float32))
    usual, widest = Spread(0.0, 0.1, 1000, 10_000), Spread(0.2, 0.1, 9, 36)
    calibration = replace(CALIBRATION, basis=basis, usual=usual, widest=widest)
    (finding,) = looked_through(index, calibration).findings
    assert finding.problem is Problem.SAME_PERSON
    assert finding.people == ("0", "1")
    assert finding.score == pytest.approx(0.85, abs=1e-4)


def test_a_pair_of_two_cameras_needs_what_the_easier_one_asks() -> None:
    a, b = apart(2)
    index = Index.from_arrays(
        np.stack([a, near(a, 0.3, 50), b, near(b, 0.2, 51)]),
        places=("files", "Front door"),
        place_of=np.array([0, 1, 0, 1], np.int32),
        space=CALIBRATION.space,
    )
    basis = Basis((SIZE,), (1.0,), np.zeros(SIZE, np.float32))
    usual, widest = Spread(0.0, 0.1, 1000, 10_000), Spread(0.2, 0.1, 9, 36)
    calibration = replace(CALIBRATION, basis=basis, usual=usual, widest=widest)
    watchlist = SearchGallery.of(index, calibration, GOALS[Strictness.BALANCED])
    thresholds = [watchlist.at(name).identification.threshold for name in ("files", "Front door")]
    (first, *_) = check_health(index, watchlist, calibration).nearest
    assert isinstance(first, NearPair)
    assert first.people == ("0", "1")
    assert first.needed == pytest.approx(min(thresholds))


@pytest.mark.slow
def test_ten_thousand_people_are_no_wait() -> None:
    rows = np.random.default_rng(0).standard_normal((10_000, SIZE)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    index = Index.from_arrays(rows, space=CALIBRATION.space)
    started = time.perf_counter()
    assert looked_through(index).people == 10_000
    assert time.perf_counter() - started < 20  # 0.7 s on one idle core


def test_another_space_is_refused() -> None:
    index = Index.from_arrays(apart(2), space="other/1")
    mine = replace(CALIBRATION, space="other/1")
    watchlist = SearchGallery.of(index, mine, GOALS[Strictness.BALANCED])
    with pytest.raises(ValueError, match="other/1"):
        check_health(index, watchlist, CALIBRATION)
