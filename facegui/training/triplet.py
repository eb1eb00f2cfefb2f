"""The triplet loss as the course defines it, and statistics of a batch.

L = max(‖f(a) − f(p)‖² − ‖f(a) − f(n)‖² + α, 0)

This is the reference; training uses pytorch-metric-learning's loss, which tests compare with it.
"""

import torch
from torch import Tensor

from facegui.training.mining import Triplets, all_triplets
from facegui.training.progress import BatchStatistics


def triplet_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: float) -> Tensor:
    """Return the loss of each triplet, (N,): by how much it misses ``margin``, 0 where it holds.

    The embeddings f(a), f(p), f(n) are (N, D) of unit length (Schroff et al. 2015, equation 3).
    """
    to_positive = (anchor - positive).square().sum(dim=1)
    to_negative = (anchor - negative).square().sum(dim=1)
    return torch.clamp(to_positive - to_negative + margin, min=0)


@torch.no_grad()
def batch_statistics(
    embeddings: Tensor, labels: Tensor, chosen: Triplets, margin: float
) -> BatchStatistics:
    """Measure a batch of embeddings (N, D) of people ``labels`` (N,) with its chosen triplets."""
    embeddings = embeddings.float()
    distances = _distances(embeddings)
    same = labels[:, None] == labels[None, :]
    others = ~same
    same.fill_diagonal_(False)
    away = embeddings - embeddings.mean(dim=0)
    losses = _losses(embeddings, all_triplets(labels), margin)
    return BatchStatistics(
        _mean((_losses(embeddings, chosen, margin) > 0).float()),
        _mean((losses > 0).float()),
        _mean(losses),
        _mean(distances[same]),
        _mean(distances[others]),
        float(away.square().sum(dim=1).mean().sqrt()),
        float(embeddings.norm(dim=1).mean()),
    )


def _losses(embeddings: Tensor, triplets: Triplets, margin: float) -> Tensor:
    anchor, positive, negative = (embeddings[rows] for rows in triplets)
    return triplet_loss(anchor, positive, negative, margin)


def _distances(embeddings: Tensor) -> Tensor:
    # Not by a matrix product, whose rounding hides the distances of collapsed embeddings.
    return torch.cdist(embeddings, embeddings, compute_mode="donot_use_mm_for_euclid_dist")


def _mean(values: Tensor) -> float:
    return float(values.mean()) if len(values) else 0.0
