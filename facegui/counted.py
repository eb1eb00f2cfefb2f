"""Numbers with their nouns: "1 stranger", "3 people"."""

from typing import Literal

from facegui.text import Sentence, say

Noun = Literal[
    "fold",
    "frame",
    "pair of one person",
    "picture of enrolled people",
    "pair of two people",
    "other picture",
    "pair",
    "person",
    "picture",
    "probe",
    "stranger",
]


def counted(count: int) -> Sentence:
    """Return a number alone, for a cell of a table."""
    return say("{n:,}", n=count)


def counted_of(count: int, what: Noun) -> Sentence:
    """Return a number with its noun."""
    return _words_of(count)[what]


def _words_of(n: int) -> dict[Noun, Sentence]:
    return {
        "fold": say("{n:,} {n:fold|folds}", n=n),
        "frame": say("{n:,} {n:frame|frames}", n=n),
        "pair of one person": say("{n:,} {n:pair|pairs} of one person", n=n),
        "picture of enrolled people": say("{n:,} {n:picture|pictures} of enrolled people", n=n),
        "pair of two people": say("{n:,} {n:pair|pairs} of two people", n=n),
        "other picture": say("{n:,} other {n:picture|pictures}", n=n),
        "pair": say("{n:,} {n:pair|pairs}", n=n),
        "person": say("{n:,} {n:person|people}", n=n),
        "picture": say("{n:,} {n:picture|pictures}", n=n),
        "probe": say("{n:,} {n:probe|probes}", n=n),
        "stranger": say("{n:,} {n:stranger|strangers}", n=n),
    }
