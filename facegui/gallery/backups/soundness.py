"""The last check before a search: leaves out embeddings that no encoder can have made."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from facegui.gallery.index import Index
from facegui.text import NOTHING, Sentence, say

_TOLERANCE = 1e-3
_ROWS = 8192  # at a time, so that a million people need no second matrix


def sound(index: Index) -> tuple[Index, int]:
    """Return the index without embeddings that are not finite unit vectors, and their number."""
    count = len(index)
    good = np.concatenate([np.empty(0, bool), *_unit(index)])
    if good.all():
        return index, 0
    kept, person_of = np.unique(index.person_of[good], return_inverse=True)
    chosen = Index(
        index.space,
        tuple(index.people[int(at)] for at in kept),
        np.ascontiguousarray(index.embeddings[good]),
        person_of.astype(np.int32).reshape(-1),
        tuple(index.sample_ids[int(at)] for at in np.flatnonzero(good)),
        index.places,
        index.place_of[good],
        index.uncovered[good],
    )
    return chosen, count - len(chosen)


def not_searched(count: int, space: str) -> Sentence:
    """Say that embeddings were left out of the search; nothing when none were."""
    if not count:
        return NOTHING
    return say(
        "{n:,} {n:picture is|pictures are} not searched: {n:its embedding|their embeddings} "
        "cannot be of {space}. Remove {n:it|them} in People, or encode the gallery again.",
        n=count,
        space=space,
    )


def _unit(index: Index) -> Iterator[NDArray[np.bool_]]:
    for at in range(0, len(index), _ROWS):
        rows = index.embeddings[at : at + _ROWS]
        # Any comparison with NaN is false.
        with np.errstate(over="ignore", invalid="ignore"):
            yield np.abs(np.einsum("ij,ij->i", rows, rows) - 1) <= 2 * _TOLERANCE
