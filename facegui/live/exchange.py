"""Whether another face has taken a track over so slowly that no two looks were unlike each other.

In a dissolve between two scenes a mixture of both faces lies between them: every look resembles the
one before, and the mean of all looks goes along. So a track also remembers the face it began with,
by looks that were surely of that one, and is compared with it by several looks at once.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from facegui.vision.types import Floats

# Maps looks (M, D) and (N, D) to their cosines (M, N), less the center of their place.
Likeness = Callable[[Floats, Floats], Floats]

SAME_PERSON = 0.65
"""Cosine of one person's looks: more than a name needs among a thousand people."""

_LOOKS = 3  # clear ones in a row; of one person their mean was never below 0.59 (clips)
_ENOUGH = 10  # sure looks: who goes on learning goes along with a slow enough change


@dataclass(slots=True)
class FaceMemory:
    """What a track's face was, and the last clear looks at what it is; all (D,).

    ``sure`` is the sum of ``looks`` looks; ``named`` is the id of the person it was recognized as
    when it was last seen surely.
    """

    sure: Floats | None = None
    looks: int = 0
    recent: list[Floats] = field(default_factory=list)
    named: str | None = None

    @property
    def face(self) -> Floats | None:
        """What the face surely was, of unit length; None before the fourth clear look."""
        return None if self.sure is None else mean_look(self.sure)

    def take(self, embedding: Floats, named: str | None, likeness: Likeness) -> None:
        """Add a clear look at a face that is ``named`` so by now."""
        self.recent.append(embedding)
        if len(self.recent) > _LOOKS:
            oldest = self.recent.pop(0)
            if self.sure is None or _cosine(likeness, oldest, self.sure) >= SAME_PERSON:
                self.named = named
                if self.looks < _ENOUGH:
                    self.sure = oldest if self.sure is None else self.sure + oldest
                    self.looks += 1

    def is_another(self, same_from: float, likeness: Likeness) -> bool:
        """Whether the last looks are of another face, by the cosine that two of them stay below."""
        if self.sure is None or len(self.recent) < _LOOKS:
            return False
        return _cosine(likeness, np.mean(self.recent, axis=0), self.sure) < same_from


def _cosine(likeness: Likeness, one: Floats, other: Floats) -> float:
    return float(likeness(mean_look(one)[None], mean_look(other)[None])[0, 0])


def mean_look(total: Floats) -> Floats:
    """Return the unit-length mean (D,) of looks with this sum, read-only; zeros for none."""
    mean = np.asarray(total / max(float(np.linalg.norm(total)), 1e-9), np.float32)
    mean.flags.writeable = False
    return mean
