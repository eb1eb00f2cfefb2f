"""Each rule chooses the triplets its paper describes, found here one by one."""

from itertools import product

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from facegui.training.mining import all_triplets, miner
from facegui.training.plan import Mining

MARGIN = 0.4
LABELS = torch.tensor([0, 0, 0, 1, 1, 2, 2, 3])  # the last has no second picture


@pytest.fixture
def points() -> Tensor:
    return functional.normalize(torch.randn(8, 5, generator=torch.Generator().manual_seed(4)))


def chosen(mining: Mining, points: Tensor) -> set[tuple[int, ...]]:
    torch.manual_seed(0)
    return set(zip(*(rows.tolist() for rows in miner(mining, MARGIN)(points, LABELS)), strict=True))


def every_triplet() -> set[tuple[int, ...]]:
    label = LABELS.tolist()
    return {
        (a, p, n)
        for a, p, n in product(range(8), repeat=3)
        if a != p and label[a] == label[p] and label[a] != label[n]
    }


def squared(points: Tensor, a: int, b: int) -> float:
    return float((points[a] - points[b]).square().sum())


def test_all_means_all(points: Tensor) -> None:
    assert chosen(Mining.BATCH_ALL, points) == every_triplet()
    assert len(all_triplets(LABELS)[0]) == 3 * 2 * 5 + 2 * 6 + 2 * 6


def test_hard_takes_the_farthest_of_the_same_and_the_nearest_of_others(points: Tensor) -> None:
    expected = set()
    for anchor in range(7):
        own = [(p, n) for a, p, n in every_triplet() if a == anchor]
        farthest = max({p for p, _ in own}, key=lambda p: squared(points, anchor, p))
        nearest = min({n for _, n in own}, key=lambda n: squared(points, anchor, n))
        expected.add((anchor, farthest, nearest))
    assert chosen(Mining.BATCH_HARD, points) == expected


def test_semi_hard_negatives_are_farther_than_the_positive_but_within_the_margin(
    points: Tensor,
) -> None:
    expected = {
        (a, p, n)
        for a, p, n in every_triplet()
        if 0 < squared(points, a, n) - squared(points, a, p) <= MARGIN
    }
    assert 0 < len(expected) < len(every_triplet())
    assert chosen(Mining.SEMI_HARD, points) == expected


def test_random_draws_one_triplet_for_every_picture_that_has_a_partner(points: Tensor) -> None:
    drawn = chosen(Mining.RANDOM, points)
    assert sorted(anchor for anchor, _, _ in drawn) == list(range(7))
    assert drawn <= every_triplet()
