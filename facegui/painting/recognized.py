"""How many people a machine still recognizes in painted portraits, measured and put into words.

The program's own encoder compared paintings of preview size with the photographs they were made
from (``docs/painting.md``, ``scripts/measure_painting.py``). It recognizes more people in larger
paintings, and other encoders may, too, so the words say "at least".
"""

import numpy as np

from facegui.text import Sentence, join, say

_LIKENESSES = (0.1, 0.5, 0.9)
_RECOGNIZED = (63 / 100, 92 / 100, 95 / 100)
_PEOPLE = 100


def recognized_in_10(likeness: float) -> int:
    """Return how many in 10, at least, a machine recognized; interpolated between likenesses."""
    return int(10 * float(np.interp(likeness, _LIKENESSES, _RECOGNIZED)))


def count_words(likeness: float) -> Sentence:
    """Return the same in words."""
    count = recognized_in_10(likeness)
    return say("A machine would still recognize at least {count} in 10.", count=count)


def measured_words() -> Sentence:
    """Say what that rests on, and that a painting is no disguise."""
    return join(
        say("Measured on {n:,} other {n:person|people}, in six styles.", n=_PEOPLE),
        say("A painted portrait is no disguise."),
    )


def recognized_words(likeness: float) -> Sentence:
    """Return both in one line, for the choice of how far to go from the photograph."""
    return join(count_words(likeness), say("A painted portrait is no disguise."))
