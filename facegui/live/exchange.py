"""Whether another face has taken over a track so slowly that no two looks were unlike each other.

In a dissolve between two scenes, both faces are mixed: every look resembles the one before, and the
mean of all looks follows. So a track also remembers the face it began with, by looks that certainly
show it, and its last looks are compared with that face together.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from facegui.vision.types import Floats

# Maps looks (M, D) and (N, D) to their cosines (M, N), relative to their place's center.
Likeness = Callable[[Floats, Floats], Floats]

SAME_PERSON = 0.65
"""Cosine of one person's looks: more than a name needs among a thousand people."""

_LOOKS = 3  # clear ones in a row; for one person their mean was never below 0.59 (clips)
_ENOUGH = 10  # sure looks: learning from more would follow a slow enough exchange


@dataclass(slots=True)
class FaceMemory:
    """The face a track began with, and the last clear looks at its present face; all (D,).

    ``sure`` is the sum of ``looks`` looks; ``named`` is the id of the person that the certain face
    was last recognized as.
    """

    sure: Floats | None = None
    looks: int = 0
    recent: list[Floats] = field(default_factory=list)
    named: str | None = None

    @property
    def face(self) -> Floats | None:
        """Return the certain face, of unit length; None before the fourth clear look."""
        return None if self.sure is None else mean_look(self.sure)

    def take(self, embedding: Floats, named: str | None, likeness: Likeness) -> None:
        """Add a clear look at a face that is recognized as ``named`` by now."""
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
    """Return the unit-length mean (D,) of looks, given their sum, read-only; zeros for none."""
    mean = np.asarray(total / max(float(np.linalg.norm(total)), 1e-9), np.float32)
    mean.flags.writeable = False
    return mean
