"""Open-set identification: who comes first, and is the score high enough for the name.

A probe's row holds the best score of every gallery person. FPIR(τ) is the share of strangers
(non-mated probes) whose highest score is ≥ τ. FNIR(τ), for rank 1, is the share of mated probes
whose own person is not alone at rank 1 or scores < τ (ISO/IEC 19795-1:2021, Grother et al.,
NIST FRVT part 2). A probe without a face is a row of -inf, a gallery person without a face a
column of -inf: both make their mated probes misses.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from facegui.evaluation.curves import Rates, Scores

NEVER = np.iinfo(np.int64).max
"""Rank of a person who cannot be returned at all."""


def own_columns(people: Sequence[str], gallery_people: Sequence[str]) -> NDArray[np.int64]:
    """Return the gallery column (n,) of each probe's person, -1 for nobody in the gallery."""
    column = {person: i for i, person in enumerate(gallery_people)}
    return np.array([column.get(person, -1) for person in people], dtype=np.int64)


def ranks(scores: Scores, own: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the rank (n,) of each mated probe's own person, from 1.

    ``scores`` is (n, K), ``own`` (n,) a column or -1. An equal score counts as better:
    a tie is not an identification. ``NEVER`` where the own score is -inf or there is none.
    """
    found = _own_scores(scores, own)
    others = (scores >= found[:, None]).sum(axis=1) - 1
    return np.where(np.isfinite(found), others + 1, NEVER)


def hit_scores(scores: Scores, own: NDArray[np.int64]) -> Scores:
    """Return each mated probe's own score (n,) where it is alone at rank 1, else -inf.

    With these as mated and ``top_scores`` of strangers as non-mated scores, the FNMR and FMR of
    ``curves.error_curves`` are FNIR and FPIR.
    """
    return np.where(ranks(scores, own) == 1, _own_scores(scores, own), -np.inf).astype(scores.dtype)


def top_scores(scores: Scores) -> Scores:
    """Return the highest score (n,) of each probe, -inf for an empty gallery."""
    top: Scores = np.max(scores, axis=1, initial=-np.inf)
    return top


def named(scores: Scores, threshold: float) -> NDArray[np.int64]:
    """Return the column (n,) whose name each probe is given at ``threshold``, -1 for nobody."""
    if scores.shape[1] == 0:
        return np.full(len(scores), -1, dtype=np.int64)
    return np.where(matched(top_scores(scores), threshold), scores.argmax(axis=1), -1)


def matched(scores: Scores, threshold: float) -> NDArray[np.bool_]:
    """Return which scores (n,) are matches; -inf never is, whatever the threshold."""
    return np.isfinite(scores) & (scores.astype(np.float64) >= threshold)


def cumulative_match(rank: NDArray[np.int64], gallery_size: int) -> Rates:
    """Return the CMC (gallery_size,): the share of mated probes with rank ≤ 1, 2, …, K."""
    if len(rank) == 0:
        return np.full(gallery_size, np.nan)
    within = np.arange(1, gallery_size + 1)
    return np.searchsorted(np.sort(rank), within, side="right") / len(rank)


def _own_scores(scores: Scores, own: NDArray[np.int64]) -> Scores:
    found = np.full(len(own), -np.inf, dtype=scores.dtype)
    known = own >= 0
    found[known] = scores[known, own[known]]
    return found
