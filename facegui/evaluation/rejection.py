"""Error versus reject: how many misses are left when the pictures of least quality are refused.

Grother and Tabassi 2007: a quality is worth asking for when refusing by it lowers the miss rate.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from facegui.evaluation.curves import Scores
from facegui.evaluation.looks import Looks
from facegui.matching.similarity import Similarity

SHARES = (0.0, 0.01, 0.02, 0.05, 0.1, 0.2)
_MOST_PAIRS = 30  # pairs of one person, so that nobody with many pictures dominates


@dataclass(frozen=True, slots=True)
class Rejection:
    """FNMR left when a share of mated pairs is refused, worst first; None where none are left."""

    component: str
    pairs: int
    fnmr: tuple[float | None, ...]


@dataclass(frozen=True, slots=True, eq=False)
class MatedPairs:
    """Scores (n,) of pairs of pictures of one person, and each pair's lower quality by name."""

    scores: Scores
    quality: Mapping[str, Scores]


def mated_pairs(
    people: Mapping[str, Sequence[Path]],
    looks: Looks,
    quality: Mapping[Path, Mapping[str, float]],
    similarity: Similarity,
) -> MatedPairs:
    """Compare everybody's pictures with one another; a picture without a face is left out.

    ``looks`` are prepared for comparing, ``quality`` is by picture and component.
    """
    scores: list[float] = []
    lowest: dict[str, list[float]] = {}
    for pictures in people.values():
        seen = [one for one in pictures if looks.by_picture[one].embedding is not None]
        pairs = [(one, two) for at, one in enumerate(seen) for two in seen[at + 1 :]]
        for one, two in pairs[:_MOST_PAIRS]:
            first, second = looks.embeddings([one, two])
            scores.append(float(similarity.pairs(first[None], second[None])[0]))
            for name, value in quality[one].items():
                lowest.setdefault(name, []).append(min(value, quality[two].get(name, value)))
    arrays = {name: np.array(found) for name, found in lowest.items() if len(found) == len(scores)}
    return MatedPairs(np.array(scores, np.float32), arrays)


def rejections(
    pairs: MatedPairs, threshold: float, shares: Sequence[float] = SHARES
) -> tuple[Rejection, ...]:
    """Return the curve of every component; of equal qualities the higher score goes first."""
    made = []
    for name, quality in sorted(pairs.quality.items()):
        order = np.lexsort((-pairs.scores, quality))
        missed = pairs.scores[order] < threshold
        rates: list[float | None] = []
        for share in shares:
            left = missed[round(share * len(missed)) :]
            rates.append(float(left.mean()) if len(left) else None)
        made.append(Rejection(name, len(missed), tuple(rates)))
    return tuple(made)
