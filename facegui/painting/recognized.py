"""How many a machine still recognizes in a painted portrait: measured, told in words.

The program's own encoder compared paintings of preview size with the photographs they were made
from (``docs/painting.md``, ``scripts/measure_painting.py``). In larger paintings it recognizes
more, and other encoders may, too: so the words say "at least".
"""

import numpy as np

from facegui.text import Sentence, join, say

_LIKENESSES = (0.1, 0.5, 0.9)
_RECOGNIZED = (3 / 17, 9 / 17, 14 / 17)


def recognized_in_10(likeness: float) -> int:
    """Return of how many people in 10 a machine knew the painting; between, on a line."""
    return round(10 * float(np.interp(likeness, _LIKENESSES, _RECOGNIZED)))


def recognized_words(likeness: float) -> Sentence:
    """Return the same in words, for whoever chooses how far to go from the photograph."""
    count = recognized_in_10(likeness)
    return join(
        say("A machine would still recognize at least {count} in 10.", count=count),
        say("A painted portrait is no disguise."),
    )
