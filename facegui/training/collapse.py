"""Detects collapse: the triplet loss lets all embeddings fall into one point.

There every distance is 0, and the loss stays at the margin forever (Schroff et al. 2015, 3.2;
Hermans et al. 2017, 3.3).
"""

from math import isfinite

from facegui.text import Sentence, say
from facegui.training.progress import StepDone

# Hard mining from scratch fell from 0.7 to 0.05 within 40 steps and to 0.024 by step 240, while the
# loss stayed at the margin. All other runs of docs/training.md stay above 0.3.
_SPREAD = 0.05
_STEPS = 20  # in a row; a dip of a few steps was never seen, but would be no collapse


class Collapse:
    """Watches the steps of one run."""

    def __init__(self) -> None:
        self._in_a_row = 0
        self._last: StepDone | None = None

    def notices(self, done: StepDone) -> bool:
        """Record a step and return whether training should stop."""
        self._last = done
        flat = done.spread < _SPREAD or done.norm < 0.5
        self._in_a_row = self._in_a_row + 1 if flat else 0
        return self._in_a_row >= _STEPS or not isfinite(done.loss + done.spread)

    @property
    def words(self) -> tuple[Sentence, Sentence]:
        """Say what happened and what to do about it."""
        if self._last is None or not isfinite(self._last.loss + self._last.spread):
            return (
                say(
                    "Training was stopped: numbers grew beyond all bounds. The best so far is kept."
                ),
                say("Choose a lower learning rate."),
            )
        return (
            say(
                "Training was stopped at step {step:,}: the embeddings of all pictures have all "
                "but fallen into one point (spread {spread:.3f}), where people can hardly be told "
                "apart. The best so far is kept.",
                step=self._last.step,
                spread=self._last.spread,
            ),
            say("Choose a lower learning rate, or semi-hard instead of hard mining."),
        )
