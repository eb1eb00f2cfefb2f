"""The course's formula: against arithmetic by hand, autograd, and the library that trains."""

import numpy as np
import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from torch import Tensor
from torch.nn import functional

from facegui.training.mining import all_triplets, batch_loss, miner
from facegui.training.plan import Mining
from facegui.training.triplet import batch_statistics, triplet_loss

SIZE = 128


def unit(*numbers: float) -> Tensor:
    """One embedding of 128 numbers that begins with these."""
    return torch.tensor([[*numbers, *[0.0] * (SIZE - len(numbers))]], dtype=torch.float64)


def embeddings(seed: int, people: int, each: int) -> tuple[Tensor, Tensor]:
    random = torch.Generator().manual_seed(seed)
    points = functional.normalize(torch.randn(people * each, SIZE, generator=random).double())
    return points.requires_grad_(), torch.arange(people).repeat_interleave(each)


@pytest.mark.parametrize(
    ("anchor", "positive", "negative", "loss"),
    [
        (unit(1), unit(1), unit(0, 1), 0.0),  # 0 − 2 + 0.2: obeyed with room to spare
        (unit(1), unit(0, 1), unit(0, 0, 1), 0.2),  # 2 − 2 + 0.2: as far as one another
        (unit(1), unit(0.6, 0.8), unit(1), 1.0),  # 0.8 − 0 + 0.2: the stranger is the anchor's twin
        (unit(1), unit(0.6, 0.8), unit(0, 1), 0.0),  # 0.8 − 2 + 0.2
        (unit(1), unit(1), unit(1), 0.2),  # all in one point: the margin, for ever
        (unit(1), unit(-1), unit(1), 4.2),  # the worst there is: 4 − 0 + 0.2
    ],
)
def test_triplets_made_by_hand(
    anchor: Tensor, positive: Tensor, negative: Tensor, loss: float
) -> None:
    assert triplet_loss(anchor, positive, negative, 0.2).item() == pytest.approx(loss, abs=1e-12)


def test_the_gradient_of_an_active_triplet_is_the_one_worked_out_by_hand() -> None:
    anchor, positive, negative = (row[None].clone() for row in embeddings(0, 1, 3)[0].detach())
    for one in (anchor, positive, negative):
        one.requires_grad_()
    triplet_loss(anchor, positive, negative, 2.0).sum().backward()
    torch.testing.assert_close(anchor.grad, 2 * (negative - positive).detach())
    torch.testing.assert_close(positive.grad, 2 * (positive - anchor).detach())
    torch.testing.assert_close(negative.grad, 2 * (anchor - negative).detach())


@pytest.mark.slow
@settings(max_examples=15)
@given(st.integers(0, 10_000), st.floats(0.05, 2.5))
def test_autograd_agrees_with_differences(seed: int, margin: float) -> None:
    triplet = [row[None] for row in embeddings(seed, 1, 3)[0].detach()]
    before_the_clamp = triplet_loss(*triplet, 10.0).item() - 10.0 + margin
    assume(abs(before_the_clamp) > 1e-3)  # at the kink a difference would see both sides of it
    inputs = [one.clone().requires_grad_() for one in triplet]
    assert torch.autograd.gradcheck(lambda a, p, n: triplet_loss(a, p, n, margin), inputs)


def test_an_obeyed_triplet_gives_no_gradient() -> None:
    anchor = unit(1).requires_grad_()
    triplet_loss(anchor, unit(1), unit(0, 1), 0.2).sum().backward()
    assert torch.equal(anchor.grad, torch.zeros_like(anchor))


@settings(max_examples=20)
@given(
    st.integers(0, 10_000), st.integers(2, 6), st.integers(2, 4), st.floats(0.05, 2.5),
    st.sampled_from(Mining),
)  # fmt: skip
def test_what_trains_is_the_formula(
    seed: int, people: int, each: int, margin: float, mining: Mining
) -> None:
    points, labels = embeddings(seed, people, each)
    chosen = miner(mining, margin)(points.detach(), labels)
    library = batch_loss(margin)(points, labels, chosen)
    losses = triplet_loss(*(functional.normalize(points)[rows] for rows in chosen), margin)
    active = losses[losses > 0]
    formula = active.mean() if len(active) else losses.sum()
    assert library.item() == pytest.approx(formula.item(), abs=1e-9)
    if len(active):
        theirs, ours = (torch.autograd.grad(one, points)[0] for one in (library, formula))
        torch.testing.assert_close(theirs, ours, atol=1e-7, rtol=1e-6)


@pytest.mark.parametrize("mining", [Mining.BATCH_ALL, Mining.BATCH_HARD, Mining.RANDOM])
def test_collapsed_embeddings_cost_the_margin_and_show_no_way_out(mining: Mining) -> None:
    points = unit(0.6, 0.8).repeat(8, 1).requires_grad_()
    labels = torch.arange(4).repeat_interleave(2)
    chosen = miner(mining, 0.3)(points.detach(), labels)
    loss = batch_loss(0.3)(points, labels, chosen)
    assert loss.item() == pytest.approx(0.3)
    assert torch.autograd.grad(loss, points)[0].abs().max().item() == 0
    seen = batch_statistics(points, labels, chosen, 0.3)
    assert (seen.active_share, seen.active_of_all) == (1, 1)
    assert seen.spread == pytest.approx(0, abs=1e-6)
    assert seen.positive_distance == pytest.approx(0, abs=1e-6)


def test_a_batch_without_active_triplets_has_loss_zero_and_leaves_the_weights_alone() -> None:
    points = torch.cat([unit(1), unit(1), unit(0, 1), unit(0, 1)]).requires_grad_()
    labels = torch.tensor([0, 0, 1, 1])
    loss = batch_loss(0.2)(points, labels, all_triplets(labels))
    loss.backward()
    assert loss.item() == 0
    assert not points.grad.any()


def test_the_statistics_of_a_batch() -> None:
    points = torch.cat([unit(1), unit(0.6, 0.8), unit(0, 0, 1), unit(0, 0, 1)])
    labels = torch.tensor([0, 0, 1, 1])
    chosen = tuple(torch.tensor([row]) for row in (0, 1, 2))
    seen = batch_statistics(points, labels, chosen, 1.5)
    # 0.8 − 2 + 1.5 is active, 0 − 2 + 1.5 is not: both people have two anchors, two strangers each.
    assert seen.active_share == 1
    assert seen.active_of_all == 0.5
    assert seen.positive_distance == pytest.approx(np.sqrt(0.8) / 2, abs=1e-6)
    assert seen.negative_distance == pytest.approx(np.sqrt(2), abs=1e-6)
    assert seen.norm == pytest.approx(1)
