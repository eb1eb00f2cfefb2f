"""Fitting the learned similarities and the calibrated heads on embeddings of people.

ŷ = σ(Σ wₖ·termₖ + b) is fitted by Newton's method to mated and non-mated pairs with a penalty on
how far each weight lies from their common value: with few people the weights stay equal, so that
the head orders pairs as the plain distance does, and a weight
moves only with the data that support it.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facegui.matching.embedded import EmbeddedPeople
from facegui.matching.pairing import Pairs, mated_pairs, nonmated_pairs
from facegui.matching.probability import Probability
from facegui.matching.similarity import Head, SimilarityName, terms
from facegui.training.cross_fit import PairScores
from facegui.training.data import require_several

Doubles = NDArray[np.float64]

_STEPS = 60
_FLAT = 1e-8  # penalty on free parameters, so that the Hessian stays invertible


@dataclass(frozen=True, slots=True)
class HeadFit:
    """How a head is fitted.

    ``prior`` is the share of mated pairs in the loss: a small one puts the effort where strangers
    would pass. ``pull`` is the strength with which weights are held at their common value;
    ``closest`` and ``others`` say how many non-mated pairs are taken.
    """

    prior: float = 0.01
    pull: float = 0.1
    closest: int = 15_000
    others: int = 15_000


def fit_head(
    name: SimilarityName, people: EmbeddedPeople, random: np.random.Generator, fit: HeadFit
) -> Head:
    """Fit one learned similarity. Raises InputProblem when too few have two pictures."""
    mated, nonmated = _pairs(people, random, fit)
    first = people.embeddings[np.concatenate([mated.first, nonmated.first])]
    second = people.embeddings[np.concatenate([mated.second, nonmated.second])]
    # Divided by the prior, so that ``pull`` keeps its weight against the mated pairs.
    weights = np.concatenate(
        [mated.weights, nonmated.weights * (1 - fit.prior) / fit.prior], dtype=np.float64
    )
    answers = np.repeat([1.0, 0.0], [len(mated), len(nonmated)])
    found = terms(name)(first, second).astype(np.float64)
    scale = found.std()
    # Column 0 has the common value, the others the distance of each weight from it.
    columns = np.column_stack([found.mean(axis=1), found / scale, np.ones(len(found))])
    spread = columns[:, 0].std()
    columns[:, 0] /= spread
    penalty = np.concatenate([[_FLAT], np.full(found.shape[1], fit.pull), [_FLAT]])
    solved = logistic_regression(columns, answers, weights, penalty)
    common = solved[0] / spread / found.shape[1]
    return Head(name, (common + solved[1:-1] / scale).astype(np.float32), float(solved[-1]))


def fit_probability(pairs: PairScores) -> Probability:
    """Fit the calibrated head to scores of people who had no part in the similarity."""
    scores = np.concatenate([pairs.mated, pairs.nonmated]).astype(np.float64)
    middle, spread = scores.mean(), scores.std()
    columns = np.column_stack([(scores - middle) / spread, np.ones(len(scores))])
    weights = np.concatenate([pairs.mated_weights, pairs.nonmated_weights])
    answers = np.repeat([1.0, 0.0], [len(pairs.mated), len(pairs.nonmated)])
    slope, offset = logistic_regression(columns, answers, weights, np.full(2, 1e-6))
    return Probability(float(slope / spread), float(offset - slope * middle / spread))


def logistic_regression(
    columns: Doubles, answers: Doubles, weights: Doubles, penalty: Doubles
) -> Doubles:
    """Minimize the weighted log loss plus ½·penalty·θ² by Newton's method with halved steps.

    ``columns`` is (N, C), ``answers`` (N,) 0 or 1, ``weights`` (N,), ``penalty`` (C,). The loss
    is convex, so that this is the one minimum.
    """
    found = np.zeros(columns.shape[1])
    loss = _loss(columns, answers, weights, penalty, found)
    for _ in range(_STEPS):
        likely = _sigmoid(columns @ found)
        gradient = columns.T @ (weights * (likely - answers)) + penalty * found
        curvature = (columns * (weights * likely * (1 - likely))[:, None]).T @ columns
        step = np.linalg.solve(curvature + np.diag(penalty), gradient)
        length = 1.0
        while (lower := _loss(columns, answers, weights, penalty, found - length * step)) > loss:
            length /= 2
            if length < 1e-6:
                return found
        found, gained, loss = found - length * step, loss - lower, lower
        if gained < 1e-10 * max(1.0, loss):
            break
    return found


def _pairs(
    people: EmbeddedPeople, random: np.random.Generator, fit: HeadFit
) -> tuple[Pairs, Pairs]:
    require_several(people)
    mated = mated_pairs(people, random, power=0.5)
    return mated, nonmated_pairs(people, random, fit.closest, fit.others)


def _loss(
    columns: Doubles, answers: Doubles, weights: Doubles, penalty: Doubles, at: Doubles
) -> float:
    logits = columns @ at
    losses = np.logaddexp(0, logits) - answers * logits
    return float(weights @ losses + penalty @ (at * at) / 2)


def _sigmoid(logits: Doubles) -> Doubles:
    return np.exp(-np.logaddexp(0, -logits))
