"""The costs of neural style transfer: how far a painting is from the content and from the style.

After Gatys, Ecker and Bethge, "A neural algorithm of artistic style" (arXiv 1508.06576), with
means in place of their sums and factors, so that a cost does not depend on the size of a picture.
`relative` divides by what the target itself weighs: 0 is the same, and 1 is what a picture without
any activation costs. So layers and networks can be weighed against each other.
"""

from collections.abc import Mapping

import torch
from torch import Tensor

_LEAST = 1e-12  # least divisor: a target of one color has no activation around its mean


def gram(activations: Tensor) -> Tensor:
    """Return the Gram matrix (C, C) of activations (1, C, H, W), divided by H·W.

    Entry (i, j) is the mean over all places of what channels i and j say there, multiplied: it says
    which features occur together, not where.
    """
    channels = activations.shape[1]
    features = activations.reshape(channels, -1)
    return features @ features.T / features.shape[1]


def whitening(covariance: Tensor, least: float) -> Tensor:
    """Return the symmetric matrix (C, C) that whitens channels of that covariance (C, C).

    It is (Σ + ε I)^(-1/2) with ε ``least`` times the mean variance, so that directions in which
    the channels hardly vary are not blown up without end. See `StyleLook` in ``painter`` for why.
    """
    values, vectors = torch.linalg.eigh(covariance.double())
    raised = values.clamp_min(0) + least * values.clamp_min(0).mean() + _LEAST
    whitener: Tensor = (vectors * raised.rsqrt()) @ vectors.T
    return whitener.to(covariance.dtype)


def content_cost(painting: Tensor, content: Tensor) -> Tensor:
    """Return the mean squared difference of one layer's activations, both (1, C, H, W)."""
    return (painting - content).square().mean()


def style_cost(painting: Tensor, style: Tensor) -> Tensor:
    """Return the mean squared difference of two Gram matrices (C, C) of one layer."""
    return (painting - style).square().mean()


def relative(cost: Tensor, target: Tensor) -> Tensor:
    """Return a mean squared difference as a part of the target's own mean square."""
    return cost / target.square().mean().clamp_min(_LEAST)


def weighted(costs: Mapping[str, Tensor], weights: Mapping[str, float]) -> Tensor:
    """Return the mean of several layers' costs, each with its weight; weights are above 0."""
    total = sum(weights.values())
    return sum(
        (costs[name] * (weight / total) for name, weight in weights.items()), start=_zero(costs)
    )


def _zero(costs: Mapping[str, Tensor]) -> Tensor:
    return next(iter(costs.values())).new_zeros(())


def total_variation(picture: Tensor) -> Tensor:
    """Return how rough a picture (1, 3, H, W) is: the mean squared step to the next pixel.

    The anisotropic, squared form of Mahendran and Vedaldi, "Understanding deep image
    representations by inverting them" (arXiv 1412.0035), equation 6 with β = 2.
    """
    down = (picture[:, :, 1:] - picture[:, :, :-1]).square().mean()
    right = (picture[:, :, :, 1:] - picture[:, :, :, :-1]).square().mean()
    return down + right
