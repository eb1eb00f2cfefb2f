"""Validation: the error on people the network is not trained on, and their map."""

from dataclasses import dataclass, field

import numpy as np

from facegui.evaluation.curves import area_under_curve, error_curves, fnmr_at_fmr
from facegui.matching.embedded import EmbeddedPeople
from facegui.matching.similarity import Cosine
from facegui.training.cross_fit import pair_scores
from facegui.training.progress import EmbeddingMap, Points
from facegui.vision.types import Floats

FMR = 1e-2
_MAPPED = 12
_PAIR_SEED = 0  # non-mated pairs are drawn only if there are more than 100,000


@dataclass(frozen=True, slots=True, order=True)
class ValidationLevel:
    """The error of a network: FNMR first, then 1 − AUC; the smaller is better."""

    fnmr: float
    area_missing: float = field(default=1.0)


def measure(people: EmbeddedPeople) -> ValidationLevel:
    """Return FNMR at FMR 1e-2 and 1 − AUC over all pairs; every person has the same weight."""
    pairs = pair_scores(Cosine(), people, np.random.default_rng(_PAIR_SEED))
    curves = error_curves(pairs.mated, pairs.nonmated, pairs.mated_weights, pairs.nonmated_weights)
    return ValidationLevel(float(fnmr_at_fmr(curves, FMR)), 1 - float(area_under_curve(curves)))


def embedding_map(people: EmbeddedPeople, before: EmbeddingMap | None) -> EmbeddingMap:
    """Lay out the dozen people with most pictures along the two main directions of their spread.

    It is turned and mirrored to lie as near as possible to the map ``before``, so that on the
    screen the embeddings move and not the axes.
    """
    chosen = np.argsort(-people.counts, kind="stable")[:_MAPPED]
    shown = people.only(people.names[at] for at in chosen)
    points = _main_directions(shown.embeddings)
    if before is not None:
        left, _, right = np.linalg.svd(points.T @ before.points)
        points = points @ (left @ right)
    return EmbeddingMap(shown.names, points.astype(np.float32), shown.person.copy())


def _main_directions(embeddings: Floats) -> Points:
    """Project (N, D) onto two principal components."""
    away = embeddings - embeddings.mean(axis=0)
    _, _, directions = np.linalg.svd(away, full_matrices=False)
    points = np.zeros((len(away), 2), np.float32)
    found = away @ directions[:2].T
    points[:, : found.shape[1]] = found
    return points
