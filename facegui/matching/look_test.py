"""When there are enough looks at a face: Wald's sequential test, living face against attack.

Each look adds its log-likelihood ratio to the sum. The face is decided once the sum leaves the band
that the two error rates span; inside it, the test goes on. Looks at one face resemble each other,
so a look counts in proportion to the time since the one before: looks ``apart_s`` apart count as
independent, and no look counts more than ``cap``. The test has its nominal error rates where that
holds.
"""

from dataclasses import dataclass
from math import log

_SUREST = 1e-4  # scores nearer to 0 or 1 than this were not measured
_FIRST_S = 0.15  # seconds that a first look counts for
_BEYOND = 2.0  # how far a sum may exceed its limit; low, so that a swapped face is noticed soon


@dataclass(frozen=True, slots=True)
class LookTest:
    """A test of looks with scores in 0..1, of which ``center`` speaks for neither side.

    ``slope`` is the log-likelihood ratio for each unit of the score's logit. ``false_live`` is the
    share of attacks that may be decided to be live, ``false_attack`` that of living faces that may
    be decided to be attacks.
    """

    center: float
    slope: float
    cap: float
    apart_s: float
    false_live: float
    false_attack: float

    @property
    def live_at(self) -> float:
        """The sum from which a face is decided to be live."""
        return log((1 - self.false_attack) / self.false_live)

    @property
    def attack_at(self) -> float:
        """The sum at and below which a face is decided to be an attack."""
        return log(self.false_attack / (1 - self.false_live))

    def after(self, total: float, score: float, passed_s: float | None) -> float:
        """Return the sum after a look, ``passed_s`` after the one before (None: the first)."""
        says = self.slope * (_logit(score) - _logit(self.center))
        says = max(-self.cap, min(self.cap, says))
        counts = _FIRST_S if passed_s is None else max(0.0, passed_s)
        total += says * min(1.0, counts / self.apart_s)
        return max(self.attack_at - _BEYOND, min(self.live_at + _BEYOND, total))


def _logit(score: float) -> float:
    score = max(_SUREST, min(1 - _SUREST, score))
    return log(score / (1 - score))
