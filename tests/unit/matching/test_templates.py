"""The search: who is closest, with one picture a person or with several."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.gallery.index import Index
from facegui.matching.search import MANY
from facegui.matching.shortlist import AVAILABLE
from facegui.matching.templates import Templates
from tests.unit.matching.people import index_of, units


def test_with_one_picture_a_person_the_matrix_is_not_copied() -> None:
    index = Index.from_arrays(units(50), space="mobilefacenet/1")
    templates = Templates.of(index)
    assert np.shares_memory(templates.vectors, index.embeddings)
    assert (len(templates), templates.with_several) == (50, 0)


def test_several_pictures_are_averaged_to_unit_length() -> None:
    samples = [units(1), units(3, seed=1), units(2, seed=2), units(1, seed=3)]
    templates = Templates.of(index_of(samples))
    assert templates.with_several == 2
    for vector, own in zip(templates.vectors, samples, strict=True):
        mean = own.mean(axis=0)
        assert vector == pytest.approx(mean / np.linalg.norm(mean), abs=1e-6)
    with pytest.raises(ValueError, match="read-only"):
        templates.vectors[0, 0] = 1


def test_two_opposite_pictures_recognize_nobody_rather_than_everybody() -> None:
    (one,) = units(1)
    templates = Templates.of(index_of([np.stack([one, -one])]))
    (candidate,) = templates.closest(units(1, seed=4)[0])
    assert candidate.score == pytest.approx(0, abs=1e-6)


@given(
    counts=st.lists(st.integers(1, 4), min_size=1, max_size=20),
    count=st.integers(1, 25),
    seed=st.integers(0, 99),
)
def test_the_closest_are_those_of_a_full_comparison(
    counts: list[int], count: int, seed: int
) -> None:
    samples = [units(own, 8, seed + at) for at, own in enumerate(counts)]
    templates = Templates.of(index_of(samples, size=8))
    probe = units(1, 8, seed + 1000)[0]
    means = [own.mean(axis=0) / np.linalg.norm(own.mean(axis=0)) for own in samples]
    expected = sorted(((float(mean @ probe), str(at)) for at, mean in enumerate(means)))[::-1]
    found = templates.closest(probe, count)
    assert [one.score for one in found] == pytest.approx(
        [score for score, _ in expected[:count]], abs=1e-6
    )
    assert [one.person.id for one in found] == [id_ for _, id_ in expected[:count]]
    assert templates.scores(probe[None])[0] == pytest.approx(np.array(means) @ probe, abs=1e-6)


def test_one_person_is_the_only_candidate() -> None:
    templates = Templates.of(index_of([units(1)]))
    (only,) = templates.closest(units(1)[0], 2)
    assert (only.person.name, only.score) == ("P0", pytest.approx(1))


def test_nobody_enrolled_no_candidate() -> None:
    templates = Templates.of(index_of([]))
    assert templates.closest(units(1)[0]) == ()
    assert templates.position("0") is None
    assert templates.scores(units(3)).shape == (3, 0)
    assert len(templates) == 0


def test_people_are_found_by_id() -> None:
    templates = Templates.of(index_of([units(1), units(2, seed=1)]))
    assert [templates.position(id_) for id_ in ("0", "1", "2", "P0")] == [0, 1, None, None]


def test_who_was_made_ready_has_the_code_before_the_first_search() -> None:
    """Otherwise the live picture waits for it, after all that is learned of a place."""
    templates = Templates.of(Index.from_arrays(units(MANY, 32)))
    before = templates.nbytes
    templates.ready()
    assert (templates.nbytes > before) == AVAILABLE
