"""The costs of style transfer against numbers worked out on paper."""

import pytest
import torch
from torch import Tensor

from facegui.painting.costs import (
    content_cost,
    gram,
    relative,
    style_cost,
    total_variation,
    weighted,
    whitening,
)

# Two channels on two pixels: (1, 2) and (3, 4).
F = torch.tensor([[[[1.0, 2.0]], [[3.0, 4.0]]]])
# The same pixels in the other order: other content, the same style.
TURNED = F.flip(3)
# One pixel of the second channel is different.
OTHER = torch.tensor([[[[1.0, 2.0]], [[3.0, 0.0]]]])


def exactly(found: Tensor, wanted: float) -> None:
    assert found.item() == pytest.approx(wanted, rel=1e-6, abs=1e-9)


def test_the_gram_matrix_by_hand() -> None:
    # 1·1 + 2·2 = 5, 1·3 + 2·4 = 11, 3·3 + 4·4 = 25, each over two pixels
    assert gram(F).tolist() == [[2.5, 5.5], [5.5, 12.5]]
    # 5, 1·3 + 2·0 = 3, 9
    assert gram(OTHER).tolist() == [[2.5, 1.5], [1.5, 4.5]]


def test_the_content_cost_by_hand() -> None:
    exactly(content_cost(F, F), 0)
    exactly(content_cost(TURNED, F), 1)  # four differences of 1, over four
    exactly(content_cost(OTHER, F), 4)  # 16 / 4


def test_the_style_cost_by_hand() -> None:
    exactly(style_cost(gram(F), gram(F)), 0)
    exactly(style_cost(gram(TURNED), gram(F)), 0)  # where something is does not matter
    exactly(style_cost(gram(OTHER), gram(F)), 24)  # (0 + 4² + 4² + 8²) / 4


def test_costs_relative_to_the_target_by_hand() -> None:
    exactly(relative(content_cost(OTHER, F), F), 4 / 7.5)  # (1 + 4 + 9 + 16) / 4 = 7.5
    exactly(relative(content_cost(torch.zeros_like(F), F), F), 1)


def test_layers_weigh_as_they_are_told() -> None:
    costs = {"one": torch.tensor(1.0), "two": torch.tensor(5.0)}
    exactly(weighted(costs, {"one": 3.0, "two": 1.0}), 2)  # (3 · 1 + 1 · 5) / 4


def test_total_variation_by_hand() -> None:
    picture = torch.tensor([[0.0, 1.0], [0.0, 0.5]]).expand(1, 3, 2, 2)
    # down: 0 and (1/2)², mean 1/8; right: 1 and (1/2)², mean 5/8
    exactly(total_variation(picture), 0.75)
    exactly(total_variation(torch.full((1, 3, 4, 4), 0.3)), 0)


def test_whitened_channels_are_uncorrelated_and_equally_strong() -> None:
    covariance = torch.tensor([[4.0, 2.0], [2.0, 4.0]])  # eigenvalues 6 and 2
    white = whitening(covariance, 0.0)
    assert torch.allclose(white @ covariance @ white, torch.eye(2), atol=1e-6)
    # By hand with ε = a half of the mean variance 4, so 2: eigenvalues 1/√8 and 1/√4.
    assert torch.linalg.eigvalsh(whitening(covariance, 0.5)).tolist() == pytest.approx(
        [8**-0.5, 0.5]
    )
