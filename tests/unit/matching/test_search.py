"""A large gallery is scanned in a code: the answer must be that of comparing with everybody."""

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facegui.matching.search import MANY, Search
from tests.unit.matching.people import towards, units

pytestmark = pytest.mark.slow


LARGE = units(MANY + 1234)


@pytest.fixture(scope="module")
def large() -> Search:
    return Search(LARGE)


def by_hand(vectors: np.ndarray, probe: np.ndarray, count: int) -> tuple[list[int], list[float]]:
    """Compare with everybody, one product a row, of equals the first."""
    scores = vectors @ probe
    order = sorted(range(len(vectors)), key=lambda row: (-scores[row], row))[:count]
    return order, [float(scores[row]) for row in order]


def agrees(search: Search, vectors: np.ndarray, probe: np.ndarray, count: int = 2) -> None:
    rows, scores = search.closest(probe, count)
    expected, values = by_hand(vectors, probe, count)
    assert rows.tolist() == expected
    assert scores == pytest.approx(values, abs=1e-6)


@pytest.mark.parametrize("seed", range(20))
def test_the_two_closest_of_many_to_a_stranger_are_those_of_the_full_product(
    large: Search, seed: int
) -> None:
    agrees(large, LARGE, units(1, seed=1000 + seed)[0])


@pytest.mark.parametrize("cosine", [0.3, 0.5, 0.8, 1.0])
def test_somebody_enrolled_among_many_is_found_with_their_runner_up(
    large: Search, cosine: float
) -> None:
    for row in (0, 17_000, len(LARGE) - 1):
        agrees(large, LARGE, towards(LARGE[row], cosine))


@given(
    count=st.integers(1, 300),
    size=st.integers(1, 70),
    wanted=st.integers(1, 5),
    different=st.integers(1, 300),
    seed=st.integers(0, 99),
)
def test_small_galleries_with_equals_give_the_first_of_them(
    count: int, size: int, wanted: int, different: int, seed: int
) -> None:
    vectors = units(different, size, seed)[np.arange(count) % different]
    vectors[::7] = 0
    probe = units(1, size, seed + 1)[0]
    rows, scores = Search(vectors).closest(probe, wanted)
    exact = vectors @ probe
    assert scores.tolist() == sorted(exact.tolist(), reverse=True)[:wanted]
    for row, score in zip(rows, scores, strict=True):
        better = set(rows[scores >= score].tolist())
        assert {one for one in np.flatnonzero(exact == score) if one < row} <= better


@settings(max_examples=15)
@given(
    different=st.sampled_from([1, 2, 50, 9000]),
    zeros=st.sampled_from([1, 2, 3, 1000]),
    size=st.sampled_from([3, 64, 128, 512]),
    seed=st.integers(0, 9),
)
def test_large_galleries_of_twins_and_zeros_lose_nobody(
    different: int, zeros: int, size: int, seed: int
) -> None:
    vectors = units(different, size, seed)[np.arange(MANY) % different]
    vectors[::zeros] = 0
    search = Search(vectors)
    for probe in (units(1, size, seed + 100)[0], vectors[1], vectors[0]):
        _, scores = search.closest(probe, 2)
        assert scores == pytest.approx(by_hand(vectors, probe, 2)[1], abs=1e-6)


def test_whom_a_probe_cannot_tell_apart_are_told_by_their_rows() -> None:
    vectors = units(MANY, 64, 3)
    vectors[:, 32:] = 0
    probe = np.zeros(64, np.float32)
    probe[40] = 1
    rows, scores = Search(vectors).closest(probe)
    assert (rows.tolist(), scores.tolist()) == ([0, 1], [0, 0])


def test_two_people_very_often_are_told_apart_by_a_hair() -> None:
    two = units(2, 192, 4)
    search = Search(np.repeat(two, MANY // 2, axis=0))
    between = np.linalg.qr(two.T)[0]
    for seed in range(60):
        aside = units(1, 192, 200 + seed)[0]
        aside -= between @ (between.T @ aside)
        probe = two.sum(axis=0) + aside + (-1) ** seed * 2e-4 * (two[0] - two[1])
        probe = (probe / np.linalg.norm(probe)).astype(np.float32)
        expected = [0, 1] if seed % 2 == 0 else [MANY // 2, MANY // 2 + 1]
        assert search.closest(probe)[0].tolist() == expected


def test_a_vector_that_is_no_number_harms_no_search_of_the_others() -> None:
    vectors = LARGE.copy()
    vectors[::500] = np.nan
    rows, _ = Search(vectors).closest(vectors[1])
    assert 1 in rows.tolist()


def test_a_gallery_in_one_direction_is_searched_all_the_same() -> None:
    shared = units(1, seed=7)[0]
    vectors = LARGE + 3 * shared
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    search = Search(vectors)
    for probe in (shared, vectors[5], towards(vectors[9], 0.6), -shared):
        agrees(search, vectors, probe)


def test_more_than_a_list_can_rank_come_from_the_product(large: Search) -> None:
    agrees(large, LARGE, units(1, seed=5)[0], 500)


def test_a_probe_without_direction_is_compared_with_everybody(large: Search) -> None:
    rows, scores = large.closest(np.zeros(192, np.float32))
    assert rows.tolist() == [0, 1]
    assert scores.tolist() == [0, 0]
    rows, scores = large.closest(np.full(192, np.nan, np.float32))
    assert len(rows) == 2
    assert np.isnan(scores).all()


def test_a_probe_that_is_not_of_unit_length_finds_the_same(large: Search) -> None:
    probe = towards(LARGE[40], 0.6)
    rows, scores = large.closest(5 * probe)
    expected, values = by_hand(LARGE, probe, 2)
    assert rows.tolist() == expected
    assert scores / 5 == pytest.approx(values, abs=1e-6)


def test_an_empty_gallery_has_nobody_closest() -> None:
    rows, scores = Search(np.zeros((0, 0), np.float32)).closest(units(1)[0])
    assert (len(rows), len(scores)) == (0, 0)


def test_several_threads_may_search_before_there_is_a_code() -> None:
    search, start = Search(LARGE), threading.Barrier(4)

    def found(row: int) -> int:
        start.wait()
        return int(search.closest(LARGE[row])[0][0])

    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(found, [3, 30, 300, 3000])) == [3, 30, 300, 3000]


def test_the_code_takes_a_fifteenth_of_the_vectors_at_most() -> None:
    shortlist = Search(LARGE).shortlist()
    assert shortlist is not None
    assert shortlist.nbytes <= LARGE.nbytes / 15


@pytest.mark.parametrize("cosine", [0.0, 0.35, 0.7])
def test_nobody_is_above_what_a_list_promises_of_those_who_are_not_on_it(
    large: Search, cosine: float
) -> None:
    shortlist = large.shortlist()
    assert shortlist is not None
    for seed in range(20):
        probe = towards(LARGE[seed], cosine, seed)
        rows, highest = shortlist.likeliest(probe, 500)
        others = np.delete(LARGE @ probe, rows)
        assert len(set(rows.tolist())) == 500
        assert others.max() <= highest


def test_where_there_is_no_faiss_the_product_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facegui.matching.search.AVAILABLE", False)
    search = Search(LARGE)
    assert search.shortlist() is None
    agrees(search, LARGE, towards(LARGE[40], 0.6))


def test_a_large_gallery_is_searched_where_faiss_cannot_be_imported() -> None:
    """As in a packaged program, which has none: the product answers, and nobody asks for Faiss."""
    code = (
        "import sys; from importlib.machinery import PathFinder\n"
        "class Absent(PathFinder):\n"
        "    @classmethod\n"
        "    def find_spec(cls, name, path=None, target=None):\n"
        "        return None if name == 'faiss' else super().find_spec(name, path, target)\n"
        "sys.meta_path[:] = [Absent if one is PathFinder else one for one in sys.meta_path]\n"
        "import numpy as np\n"
        "from facegui.matching.search import MANY, Search\n"
        "vectors = np.eye(MANY + 1, 8, dtype=np.float32)\n"
        "vectors[-1, 3] = 2\n"
        "rows, scores = Search(vectors).closest(vectors[3], 2)\n"
        "print(rows.tolist(), scores.tolist(), 'faiss' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert run.stdout.strip() == f"[{MANY}, 3] [2.0, 1.0] False"
