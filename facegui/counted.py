"""Numbers with their nouns: "1 stranger", "3 people"."""

from typing import Final, Literal

from facegui.text import Sentence, say

Noun = Literal[
    "fold",
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

_ONE: Final[dict[Noun, Sentence]] = {
    "fold": say("1 fold"),
    "mated pair": say("1 mated pair"),
    "mated probe": say("1 mated probe"),
    "non-mated pair": say("1 non-mated pair"),
    "other picture": say("1 other picture"),
    "pair": say("1 pair"),
    "person": say("1 person"),
    "picture": say("1 picture"),
    "probe": say("1 probe"),
    "stranger": say("1 stranger"),
}


def counted_of(count: int, what: Noun) -> Sentence:
    """Return a number with its noun."""
    return _ONE[what] if count == 1 else _several(count)[what]


def _several(count: int) -> dict[Noun, Sentence]:
    return {
        "fold": say("{folds:,} folds", folds=count),
        "mated pair": say("{pairs:,} mated pairs", pairs=count),
        "mated probe": say("{probes:,} mated probes", probes=count),
        "non-mated pair": say("{pairs:,} non-mated pairs", pairs=count),
        "other picture": say("{pictures:,} other pictures", pictures=count),
        "pair": say("{pairs:,} pairs", pairs=count),
        "person": say("{people:,} people", people=count),
        "picture": say("{pictures:,} pictures", pictures=count),
        "probe": say("{probes:,} probes", probes=count),
        "stranger": say("{strangers:,} strangers", strangers=count),
    }
