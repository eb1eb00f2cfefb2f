"""From a score to a probability that may be shown as a percentage: a calibrated head.

The log likelihood ratio of mated against non-mated is modeled as linear in the score (Platt 1999;
Brümmer & du Preez 2006, "Application-independent evaluation of speaker detection"). A probability
also depends on the prior, which is how often the claim is true before the comparison. So the prior
is stated with every percentage.
"""

from dataclasses import dataclass
from math import exp, isfinite, log
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from facegui.text import Sentence, say

_MOST = 0.9999  # more would be a claim about events rarer than those in the fitted data


@dataclass(frozen=True, slots=True)
class Probability:
    """The calibrated head of one similarity function.

    ``slope`` (positive) and ``intercept`` give the log likelihood ratio; ``prior`` is the share
    of claims that are true before the comparison. Raises ValueError for a prior outside 0..1
    and a slope that is not positive.
    """

    slope: float
    intercept: float
    prior: float = 0.5

    def __post_init__(self) -> None:
        if not (0 < self.prior < 1 and self.slope > 0):
            raise ValueError("a prior lies between 0 and 1, a slope is positive")
        if not (isfinite(self.slope) and isfinite(self.intercept)):
            raise ValueError("slope and intercept are finite")

    def __call__(self, score: float) -> float:
        """Return the probability that both pictures show one person, never above 0.9999."""
        odds = self.slope * score + self.intercept + log(self.prior / (1 - self.prior))
        probability = 1 / (1 + exp(-min(max(odds, -700.0), 700.0)))
        return min(max(probability, 1 - _MOST), _MOST)

    def of(self, scores: NDArray[np.floating]) -> NDArray[np.float64]:
        """Return the probabilities of scores of any shape."""
        return np.array([self(float(score)) for score in scores.ravel()]).reshape(scores.shape)

    def words(self, score: float) -> Sentence:
        """Return the percentage with its prior, as it may be shown.

        Never "100 %" or "0 %": beyond the fitted range it is "more than" or "less than".
        """
        shown = 100 * self(score)
        before = say("if {value:.3g} in 100 such claims are true", value=100 * self.prior)
        if shown > 99.5:
            return say("more than 99 % ({before})", before=before)
        if shown < 0.5:
            return say("less than 1 % ({before})", before=before)
        return say("{shown:.0f} % ({before})", shown=shown, before=before)

    @classmethod
    def from_json(cls, document: dict[str, Any]) -> Self:
        """Build from a file's contents. Raises KeyError, TypeError or ValueError for wrong ones."""
        return cls(*(float(document[name]) for name in ("slope", "intercept", "prior")))

    def as_json(self) -> dict[str, float]:
        """Return plain values, as `from_json` takes them."""
        return {"slope": self.slope, "intercept": self.intercept, "prior": self.prior}
