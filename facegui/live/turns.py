"""Whose turn it is when one analysis serves several sources: those with faces come more often."""

import math
from dataclasses import dataclass

# Following works best with frames close together; an empty picture is only scanned.
_FOLLOWING_S, _EMPTY_S = 0.08, 0.2


@dataclass(frozen=True, slots=True)
class Turn:
    """A source's last turn; ``at_s`` is in monotonic seconds, None before the first.

    ``faces`` says whether there were any.
    """

    at_s: float | None = None
    faces: bool = False

    def urgency(self, now_s: float) -> float:
        """Return how urgent the next turn is; it grows with the wait, so that nobody starves."""
        if self.at_s is None:
            return math.inf
        return (now_s - self.at_s) / (_FOLLOWING_S if self.faces else _EMPTY_S)
