"""Pairs of faces: nobody is two people, and the best pair is always taken."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from facegui.live.pairing import best_pairs, one_face
from facegui.vision.types import Floats

merits = arrays(
    np.float32,
    array_shapes(min_dims=2, max_dims=2, min_side=0, max_side=7),
    elements=st.one_of(st.floats(-2, 2, width=32), st.just(-np.inf)),
)


@given(merits)
def test_every_face_is_in_one_pair_at_most_and_none_that_is_possible_is_left(
    merit: Floats,
) -> None:
    pairs = best_pairs(merit)
    assert len(set(pairs.values())) == len(pairs)
    assert all(merit[row, column] > -np.inf for row, column in pairs.items())
    free = np.isfinite(merit)
    free[list(pairs)] = False
    free[:, list(pairs.values())] = False
    assert not free.any()


@given(merits)
def test_a_pair_gives_way_only_to_a_better_one(merit: Floats) -> None:
    pairs = best_pairs(merit)
    taken = {column: row for row, column in pairs.items()}
    for row, column in np.argwhere(np.isfinite(merit)):
        own = merit[row, pairs[row]] if row in pairs else -np.inf
        other = merit[taken[column], column] if column in taken else -np.inf
        assert merit[row, column] <= max(own, other)


@given(merits, st.integers(0, 99))
def test_the_order_of_the_faces_does_not_matter(merit: Floats, seed: int) -> None:
    ranks = np.random.default_rng(seed).permutation(merit.size).astype(np.float32)
    merit = np.where(np.isfinite(merit), ranks.reshape(merit.shape), merit)  # no two are equal
    order = np.random.default_rng(seed).permutation(len(merit))
    again = {int(order[row]): column for row, column in best_pairs(merit[order]).items()}
    assert again == best_pairs(merit)


def test_one_face_is_told_from_two() -> None:
    face = np.array([100, 100, 200, 220], np.float32)
    part = np.array([110, 110, 150, 150], np.float32)
    beside = face + np.array([60, 0, 60, 0], np.float32)
    assert one_face(face, face + 10)
    assert one_face(face, part)
    assert one_face(part, face)
    assert not one_face(face, beside)
    assert not one_face(face, face + 500)
