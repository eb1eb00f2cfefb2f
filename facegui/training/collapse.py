"""Noticing that all embeddings fall into one point, which the triplet loss allows.

There every distance is 0 and the loss stays at the margin for ever (Schroff et al. 2015, 3.2;
Hermans et al. 2017, 3.3).
"""

from math import isfinite

from facegui.training.progress import StepDone

_SPREAD = 0.02
_STEPS = 10
"""Steps in a row; a network from scratch may begin nearly collapsed and recover."""


class Collapse:
    """Watches the steps of one run."""

    def __init__(self) -> None:
        self._in_a_row = 0
        self._last: StepDone | None = None

    def seen(self, done: StepDone) -> bool:
        """Take in a step; whether it is time to stop."""
        self._last = done
        flat = done.spread < _SPREAD or done.norm < 0.5
        self._in_a_row = self._in_a_row + 1 if flat else 0
        return self._in_a_row >= _STEPS or not isfinite(done.loss + done.spread)

    @property
    def words(self) -> tuple[str, str]:
        """What happened and what to do about it."""
        if self._last is None or not isfinite(self._last.loss + self._last.spread):
            return (
                "Training was stopped: numbers grew beyond all bounds. The best so far is kept.",
                "Choose a lower learning rate.",
            )
        return (
            f"Training was stopped at step {self._last.step:,}: the embeddings of all pictures "
            f"have fallen into one point (spread {self._last.spread:.3f}), where nobody can be "
            "told from anybody. The best so far is kept.",
            "Choose a lower learning rate, or semi-hard instead of hard mining.",
        )
