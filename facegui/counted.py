"""Numbers with their nouns: "1 stranger", "3 people"."""

from typing import Literal

from facegui.text import Sentence, say

Noun = Literal[
    "fold",
    "frame",
    "mated pair",
    "mated probe",
    "non-mated pair",
    "other picture",
    "pair",
    "person",
    "picture",
    "probe",
    "stranger",
]


def counted_of(count: int, what: Noun) -> Sentence:
    """Return a number with its noun."""
    return _words_of(count)[what]


def _words_of(n: int) -> dict[Noun, Sentence]:
    return {
        "fold": say("{n:,} {n:fold|folds}", n=n),
        "frame": say("{n:,} {n:frame|frames}", n=n),
        "mated pair": say("{n:,} mated {n:pair|pairs}", n=n),
        "mated probe": say("{n:,} mated {n:probe|probes}", n=n),
        "non-mated pair": say("{n:,} non-mated {n:pair|pairs}", n=n),
        "other picture": say("{n:,} other {n:picture|pictures}", n=n),
        "pair": say("{n:,} {n:pair|pairs}", n=n),
        "person": say("{n:,} {n:person|people}", n=n),
        "picture": say("{n:,} {n:picture|pictures}", n=n),
        "probe": say("{n:,} {n:probe|probes}", n=n),
        "stranger": say("{n:,} {n:stranger|strangers}", n=n),
    }
