"""Mining triplets, with pytorch-metric-learning's miners."""

from collections.abc import Callable

from pytorch_metric_learning.distances import LpDistance
from pytorch_metric_learning.losses import TripletMarginLoss
from pytorch_metric_learning.miners import BatchHardMiner, TripletMarginMiner
from pytorch_metric_learning.reducers import AvgNonZeroReducer
from pytorch_metric_learning.utils.loss_and_miner_utils import (
    get_all_triplets_indices,
    get_random_triplet_indices,
)
from torch import Tensor

from facegui.training.plan import Mining

Triplets = tuple[Tensor, Tensor, Tensor]
"""Rows of anchors, positives and negatives in a batch, each (T,)."""
Miner = Callable[[Tensor, Tensor], Triplets]
"""From embeddings (N, D) and people (N,) to triplets."""


def squared_distance() -> LpDistance:
    """‖a − b‖² of embeddings brought to unit length."""
    return LpDistance(normalize_embeddings=True, p=2, power=2)


def all_triplets(labels: Tensor) -> Triplets:
    """Every triplet of a batch of people (N,)."""
    anchor, positive, negative = get_all_triplets_indices(labels)
    return anchor, positive, negative


def miner(mining: Mining, margin: float) -> Miner:
    """Return the miner of a rule; the random one draws from torch's generator."""
    if mining is Mining.BATCH_ALL:
        return lambda embeddings, labels: all_triplets(labels)
    if mining is Mining.RANDOM:
        return lambda embeddings, labels: _random(labels)
    if mining is Mining.BATCH_HARD:
        chosen = BatchHardMiner(distance=squared_distance())
    else:
        chosen = TripletMarginMiner(
            margin=margin, type_of_triplets="semihard", distance=squared_distance()
        )

    def mine(embeddings: Tensor, labels: Tensor) -> Triplets:
        anchor, positive, negative = chosen(embeddings, labels)
        return anchor, positive, negative

    return mine


def batch_loss(margin: float) -> TripletMarginLoss:
    """Return the loss that training uses: the mean over active triplets, 0 when there is none.

    Hermans et al. 2017 average over the active ones, since the many that hold already would hide
    them. Called with embeddings (N, D), people (N,) and triplets.
    """
    return TripletMarginLoss(
        margin=margin, distance=squared_distance(), reducer=AvgNonZeroReducer()
    )


def _random(labels: Tensor) -> Triplets:
    anchor, positive, negative = get_random_triplet_indices(labels, t_per_anchor=1)
    return anchor, positive, negative
