"""How many a machine still recognizes in a painted portrait: measured, told in words.

The figures are of the same photograph, found by the program's own encoder at preview size
(``docs/painting.md``, ``scripts/measure_painting.py``). A painted portrait is no disguise.
"""

import numpy as np

from facegui.text import Sentence, say

_LIKENESSES = (0.1, 0.5, 0.9)
_RECOGNIZED = (0.5, 0.8, 1.0)  # PLACEHOLDER


def recognized_in_10(likeness: float) -> int:
    """Return of how many people in 10 a machine would know the painting; between, on a line."""
    return round(10 * float(np.interp(likeness, _LIKENESSES, _RECOGNIZED)))


def recognized_words(likeness: float) -> Sentence:
    """Return the same as a sentence, for whoever chooses how far to go from the photograph."""
    match recognized_in_10(likeness):
        case 0:
            return say("A machine would still recognize fewer than 1 in 10. It is no disguise.")
        case 10:
            return say("A machine would still recognize nearly everybody.")
        case count:
            return say("A machine would still recognize {count} in 10.", count=count)
